"""Whole sets at the station: practice, what the coach is asked, and a hold that ends with its time."""

from dataclasses import replace
from pathlib import Path

import pytest

from domain.athlete import Side
from domain.before_set import ALL_CLEAR
from domain.library import load_protocol
from domain.library.battery import single
from domain.protocol import Protocol
from domain.recording import State
from domain.session import MarkKind
from tests.app.station_rig import Rig, station

CHECK = replace(load_protocol("three_point_check"), reps=1, rest_s=0.0)
PLANK = replace(load_protocol("side_plank"), hold_s=6.0)


def begin(rig: Rig, protocol: Protocol) -> None:
    """A visit of one step, up to the running set."""
    rig.connect()
    athlete = rig.begin()
    rig.window.begin_visit(athlete, single(protocol, Side.RIGHT))
    rig.wait(lambda: rig.window.visit is not None and len(rig.window.visit.battery.items) == 1, "the step")
    rig.parts.station.before.answer(ALL_CLEAR)
    rig.go()


def test_practice_comes_first_and_the_coach_is_asked_before_the_set_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    with station(tmp_path) as rig:
        begin(rig, CHECK)
        live, visit = rig.parts.live_set, rig.window.visit
        assert visit is not None and visit.practice_reps == 1
        assert "practice" in rig.pages.station.band.accessibleName().lower()
        rig.wait_for(State.REVIEW)
        rig.wait(lambda: rig.parts.review.is_ready, "the review")
        set_id, page = live.set_id, rig.pages.review
        rig.wait(lambda: visit.practice_reps == 0, "the practice that is done")
        page.verdict.save.click()
        assert live.state is State.REVIEW and any("Iliac crests" in word for word in rig.told)
        settled: list[str] = []
        rig.parts.review.settled.connect(settled.append)
        field = page.verdict.observations.fields["iliac_crests"]
        field.select("right high")  # type: ignore[union-attr]
        page.verdict.save.click()
        rig.wait(lambda: live.state is State.LIVE, "the next set")
        assert len(settled) == 1 and settled[0] in rig.told and "Iliac crests" in settled[0]
        result, header = rig.store.sessions.latest_result(set_id), rig.store.sessions.set_header(set_id)
        marks = rig.store.sessions.recording(set_id).marks
    assert result is not None
    assert [rep.is_practice for rep in result.repetitions[:2]] == [True, False]
    assert header.observed == (("iliac_crests", "right high"),)
    assert [mark.text for mark in marks if mark.kind is MarkKind.PRACTICE] == ["1"]


def test_a_set_that_counts_seconds_ends_when_its_hold_is_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    with station(tmp_path) as rig:
        begin(rig, PLANK)
        live = rig.parts.live_set
        assert live.work_left_s is not None and live.work_left_s <= PLANK.hold_s
        rig.wait_for(State.REVIEW)
        rig.wait(lambda: rig.parts.review.is_ready, "the review")
        marks = rig.store.sessions.recording(live.set_id).marks
        result = rig.store.sessions.latest_result(live.set_id)
    at_s = {mark.kind: mark.time_s for mark in marks}
    held_s = at_s[MarkKind.STOP] - at_s[MarkKind.GO]
    # Five times as fast as the clock on the wall: a late tick of 0.3 s is 1.5 s of the set.
    assert PLANK.hold_s <= held_s < PLANK.hold_s + 1.5
    assert result is not None and result.repetitions
