"""The station as the coach meets it: real bytes, a real database, a real window."""

from pathlib import Path

import pytest

from app.training.visit import Visit
from domain.athlete import Side
from domain.channel import SampleFlag
from domain.library import load_protocol
from domain.library.battery import single
from domain.recording import Event, IllegalEventError, State
from domain.session import MarkKind, SetState
from tests.app.station_rig import Rig, station


@pytest.fixture(autouse=True)
def own_ports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))


def _visit(rig: Rig) -> Visit:
    assert rig.window.visit is not None
    return rig.window.visit


def test_a_sensor_unplugged_in_mid_set_comes_back_into_the_same_recording(tmp_path: Path) -> None:
    with station(tmp_path) as rig:
        rig.connect()
        rig.begin()
        rig.go()
        live = rig.parts.live_set
        assert rig.simulated is not None and live.run is not None
        rig.simulated.shank.unplug()
        rig.wait(lambda: any("shank" in text for text in rig.told), "word of the lost sensor")
        assert live.state is State.ACTIVE
        rig.simulated.shank.start()
        rig.wait(lambda: "streaming" in rig.told[-1], "word of its return")
        live.finish()
        rig.wait(lambda: rig.window.shell.current_page == "review", "the review")
        recording = rig.store.sessions.recording(live.run.set_id)
    kinds = [mark.kind for mark in recording.marks]
    assert MarkKind.LINK_LOST in kinds and MarkKind.LINK_BACK in kinds
    shank = next(s for s in recording.streams if s.stream.segment == "right_shank")
    assert (shank.flags & SampleFlag.GAP_BEFORE).any()


def test_without_a_tare_the_set_is_not_prepared_and_the_page_says_so(tmp_path: Path) -> None:
    with station(tmp_path) as rig:
        rig.connect()
        rig.begin()
        rig.wait_for(State.LIVE)
        rig.parts.station.start()
        assert rig.parts.live_set.state is State.LIVE
        assert "Tare first" in rig.pages.station.banner.accessibleName()


def test_pain_ends_the_set_at_once_and_what_was_recorded_is_kept(tmp_path: Path) -> None:
    with station(tmp_path) as rig:
        rig.connect()
        rig.begin()
        rig.go()
        live = rig.parts.live_set
        assert live.run is not None
        live.machine.state = State.ARMED
        with pytest.raises(IllegalEventError):
            live.finish()
        live.machine.state = State.ACTIVE
        assert all(device._sink is not None for device in rig.parts.acquisition.devices)
        live.pain_stop("sharp pain in the groin")
        live.pain_stop("and once more, in fright")
        rig.wait(lambda: rig.window.shell.current_page == "review", "the review")
        recording = rig.store.sessions.recording(live.run.set_id)
        counted = {one.stream_id: one.samples for one in rig.store.sessions.health(live.run.set_id)}
    assert recording.header.state is SetState.INCOMPLETE
    # What comes after the end belongs to no set: it is not counted as missing from this one.
    assert counted == {one.stream.stream_id: len(one.ticks) for one in recording.streams}
    assert sum(m.kind is MarkKind.PAIN for m in recording.marks) == 1
    assert any(m.kind is MarkKind.PAIN and "groin" in m.text for m in recording.marks)
    assert all(len(stream.ticks) > 100 for stream in recording.streams)


def test_no_sensor_is_said_in_a_sentence_and_tare_stays_harmless(tmp_path: Path) -> None:
    with station(tmp_path, sensors=False) as rig:
        rig.parts.sensors.scan()
        rig.wait(lambda: any("No sensor answers" in text for text in rig.told), "the sentence")
        rig.begin()
        rig.parts.station.tare()
        rig.parts.station.start()
        assert rig.parts.live_set.state is State.DISCONNECTED


def test_lost_technique_pauses_an_exercise_and_only_good_reps_count(tmp_path: Path) -> None:
    with station(tmp_path, speed=8.0) as rig:
        rig.connect()
        rig.begin()
        visit = _visit(rig)
        visit.battery = single(load_protocol("side_lying_hip_er"), Side.RIGHT)
        rig.parts.station.open(visit)
        rig.go()
        rig.wait_for(State.PAUSED_FOR_RESET)
        rig.wait_for(State.ACTIVE)
        rig.wait(lambda: rig.window.shell.current_page == "review", "the review", patience_s=45)
        live = rig.parts.live_set
        assert live.run is not None
        result = rig.store.sessions.latest_result(live.run.set_id)
    assert result is not None
    rejected = [rep for rep in result.repetitions if not rep.accepted]
    assert [rep.number for rep in rejected] == [4]
    assert sum(rep.accepted for rep in result.repetitions) == 10


def test_a_set_stopped_by_closing_the_window_is_finished_not_lost(tmp_path: Path) -> None:
    with station(tmp_path) as rig:
        rig.connect()
        rig.begin()
        rig.go()
        live = rig.parts.live_set
        assert live.run is not None and live.machine.allows(Event.PAIN_STOP)
        set_id = live.run.set_id
        rig.window.show()
        rig.window.close()
    from db.store import open_store
    from domain.timebase import StationClock

    store = open_store(tmp_path / "turnout.sqlite", clock=StationClock())
    try:
        assert store.sessions.set_header(set_id).state is SetState.INCOMPLETE
    finally:
        store.close()
