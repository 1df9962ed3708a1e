"""How the sensors came through is stored with the set: counts of its own, rate, jitter, skew of the clock."""

import math
from pathlib import Path

import pytest

from db.store import open_store
from domain.timebase import StationClock
from tests.app.cli.command import here
from tests.app.cli.outsider import Outsider

SPEED = 10.0


def test_a_set_is_stored_with_how_its_streams_came_through(tmp_path: Path) -> None:
    db = tmp_path / "t.sqlite"
    with Outsider(tmp_path / "ports", speed=SPEED, imus=("shank",)) as outsider:
        devices = ("--device", outsider.port("cell"), "--device", f"{outsider.port('shank')}@right_shank")
        paced = ("--duration", "18", "--speed", str(SPEED))
        answer = here("record", *devices, *paced, "--db", str(db), "--json")
    assert answer.code == 0, answer.err
    store = open_store(db, clock=StationClock())
    set_id = store.sessions.resolve("last")
    health, recording = store.sessions.health(set_id), store.sessions.recording(set_id)
    store.close()
    assert [one.stream_id for one in health] == [one.stream.stream_id for one in recording.streams]
    cell, shank = health
    assert (cell.lost, cell.errors) == (0, 0)
    assert cell.rate_hz == pytest.approx(80.0, rel=0.01)
    assert 0 <= cell.jitter_p95_ms < 200
    assert abs(cell.skew_ppm) <= 500
    assert math.isnan(shank.skew_ppm)
    assert math.isnan(cell.battery_percent)
    for one, stream in zip(health, recording.streams, strict=True):
        assert one.samples == pytest.approx(len(stream.raw), abs=40)
