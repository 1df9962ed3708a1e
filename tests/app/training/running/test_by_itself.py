"""A whole set that starts and ends by itself, with everything said of it beforehand kept."""

from pathlib import Path

import pytest

from app.demo.partner import Partner
from domain.analysis.by_itself import ByItself
from domain.athlete import Side
from domain.before_set import ALL_CLEAR
from domain.library import load_protocol
from domain.library.battery import single
from domain.recording import State
from domain.session import MarkKind, SetState
from tests.app.station_rig import station


def test_a_set_begins_with_the_athlete_and_ends_when_nobody_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    # This athlete does what the test says and no more: two repetitions.
    monkeypatch.setattr(Partner, "_is_awaited", False)
    protocol = load_protocol("side_lying_hip_er")
    with station(tmp_path) as rig:
        rig.connect()
        athlete = rig.begin()
        rig.window.begin_visit(athlete, single(protocol, Side.RIGHT))
        rig.wait(
            lambda: rig.window.visit is not None and len(rig.window.visit.battery.items) == 1, "the step"
        )
        rig.parts.station.before.answer(ALL_CLEAR)
        panel = rig.pages.station.before.conditions
        panel.by_itself_changed.emit(ByItself(starts=True, idle_s=6.0))
        panel.surface.select("mat")
        panel.encouragement.select("loud")
        panel.encouragement.picked.emit("loud")
        live = rig.parts.live_set
        rig.wait_for(State.LIVE)
        rig.parts.station.tare()
        rig.wait(lambda: rig.parts.station.is_tared, "the tare")
        rig.parts.station.start()
        rig.wait_for(State.ARMED)
        assert "by itself" in rig.pages.station.band.accessibleName()
        assert rig.simulated is not None
        live.rep_completed.connect(lambda _rep: rig.pages.display.show())
        rig.simulated.athlete.perform(protocol, Side.RIGHT, reps=2)
        rig.wait_for(State.ACTIVE)
        rig.wait_for(State.REVIEW)
        rig.wait(lambda: rig.parts.review.is_ready, "the review")
        set_id = live.set_id
        recording, result = rig.store.sessions.recording(set_id), rig.store.sessions.latest_result(set_id)
        exposures = rig.store.sessions.exposures(set_id)
    assert result is not None
    first, *_ = result.repetitions
    assert len(result.repetitions) == 2
    gone_s = next(mark.time_s for mark in recording.marks if mark.kind is MarkKind.GO)
    assert gone_s < first.start_s
    header = recording.header
    assert (header.state, header.encouragement) == (SetState.COMPLETE, "loud")
    assert (header.conditions.surface, header.conditions.tempo) == (
        "mat",
        protocol.tempo and protocol.tempo.text,
    )
    assert [(one.rep_number, one.shown) for one in exposures] == [(1, False), (2, True)]
