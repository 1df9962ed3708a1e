"""`turnout show` tells how each sensor of a set came through and what its numbers are read with."""

from pathlib import Path

import pytest

from db.store import open_store
from domain.athlete import Athlete
from domain.samples.link_quality import StreamHealth
from domain.timebase import StationClock
from tests.app.cli.command import here
from tests.db.samples import NAN, a_block, a_set, a_stream


@pytest.fixture
def recorded(tmp_path: Path) -> tuple[str, list[str]]:
    """A database with a set of two sensors; of the second nothing was measured."""
    path = tmp_path / "t.sqlite"
    store = open_store(path, clock=StationClock())
    store.athletes.add(Athlete("ada", "Ana Ferreira"))
    header = a_set(store.sessions.open_session("ada", "Baseline", baseline=True).session_id)
    streams = [a_stream(), a_stream()]
    blocks = {stream.stream_id: a_block(0, 100) for stream in streams}
    store.sessions.import_set(header, streams, blocks)
    health = StreamHealth(streams[0].stream_id, 998, 2, 1, 88.21, 1.43, -45.2, 83.0, NAN)
    store.sessions.save_health([health])
    store.close()
    return str(path), [stream.stream_id for stream in streams]


def test_the_health_of_each_stream_is_data(recorded: tuple[str, list[str]]) -> None:
    (shown,) = here("show", "last", "--db", recorded[0], "--json").data["sets"]
    first, second = shown["streams"]
    assert (first["samples"], first["lost"], first["errors"], first["loss_percent"]) == (998, 2, 1, 0.2)
    assert (first["rate_hz"], first["jitter_p95_ms"], first["skew_ppm"]) == (88.21, 1.43, -45.2)
    assert (first["battery_percent"], first["battery_v"]) == (83.0, None)
    assert second["rate_hz"] is None
    assert second["samples"] is None
    assert [c["kind"] for c in first["calibrations"]] == [c.kind for c in a_stream().calibrations]


def test_people_read_one_line_for_each_sensor(recorded: tuple[str, list[str]]) -> None:
    lines = [line for line in here("show", "last", "--db", recorded[0]).out.splitlines() if "cuff" in line]
    assert "88.2 Hz, jitter p95 1.4 ms, 0.20 % lost, 1 unreadable, clock −45 ppm, battery 83 %" in lines[0]
    assert "how it came through was not kept" in lines[1]
