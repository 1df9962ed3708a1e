"""A computer's clock that is put forward or back, summer time, and a computer that slept."""

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from db.store import open_store
from domain.athlete import Athlete
from domain.session import SetState
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.samples import a_block, a_set, a_stream

HOUR = timedelta(hours=1)


class Computer:
    """The clock of a computer, which somebody changes; what it says is no measure of time."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.mark.parametrize("jump", [HOUR, -HOUR])
def test_a_clock_that_jumps_in_mid_set_changes_no_sample(tmp_path: Path, jump: timedelta) -> None:
    computer = Computer(datetime(2026, 3, 1, 9, 30, tzinfo=UTC))
    store = open_store(blank_database(tmp_path / "turnout.db"), clock=StationClock(wall=computer))
    try:
        store.athletes.add(Athlete("ada", "Ada"))
        visit = store.sessions.open_session("ada")
        header, stream = replace(a_set(visit.session_id), started_at=computer()), a_stream()
        store.recorder.begin(header, [stream])
        store.recorder.append(stream.stream_id, a_block(0, 500))
        computer.now += jump
        store.recorder.append(stream.stream_id, a_block(500, 500))
        store.recorder.finish(header.set_id, SetState.COMPLETE)
        recording = store.sessions.recording(header.set_id)
        np.testing.assert_array_equal(recording.streams[0].raw, a_block(0, 1000).raw)
        np.testing.assert_array_equal(recording.streams[0].received_ns, a_block(0, 1000).received_ns)
        assert recording.header.state is SetState.COMPLETE
    finally:
        store.close()


@pytest.fixture
def london() -> Iterator[None]:
    """A computer in London, where 2026-10-25 has the hour from one to two twice."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/London"
    time.tzset()
    yield
    os.environ.pop("TZ")
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is of POSIX systems")
def test_visits_keep_their_order_in_the_night_summer_time_ends(tmp_path: Path, london: None) -> None:
    computer = Computer(datetime(2026, 10, 25, 0, 50, tzinfo=UTC))
    store = open_store(blank_database(tmp_path / "turnout.db"), clock=StationClock(wall=computer))
    try:
        store.athletes.add(Athlete("ada", "Ada"))
        opened = []
        for _ in range(4):
            opened.append(store.sessions.open_session("ada"))
            computer.now += timedelta(minutes=20)
        shown = [f"{visit.started_at.astimezone():%H:%M}" for visit in opened]
        assert shown == ["01:50", "01:10", "01:30", "01:50"]
        newest_first = [summary.session.session_id for summary in store.sessions.recent(4)]
        assert newest_first == [visit.session_id for visit in reversed(opened)]
        assert store.clock_trouble() is None
    finally:
        store.close()


def test_after_a_night_asleep_the_station_knows_the_day() -> None:
    computer = Computer(datetime(2026, 3, 1, 18, 0, tzinfo=UTC))
    clock = StationClock(wall=computer)
    # While it sleeps the machine's own count of seconds stands still on Linux and macOS.
    computer.now += timedelta(hours=14)
    assert clock.wall() == datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def test_a_hurried_clock_keeps_its_own_days() -> None:
    computer = Computer(datetime(2026, 3, 1, 18, 0, tzinfo=UTC))
    clock = StationClock(3600.0, wall=computer)
    begun = clock.wall()
    clock.sleep(36.0)
    assert clock.wall() - begun >= timedelta(seconds=36)
