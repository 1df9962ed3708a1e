"""The way through a visit: what leads back to a set, what is refused, and what is kept of it."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import ANY

import pytest

from app.training.happenings import BEFORE_SET, PAIN_STOP
from app.training.visit import Visit
from db.store import open_store
from domain.athlete import Athlete, Side
from domain.before_set import ALL_CLEAR
from domain.identifiers import new_id
from domain.library import load_protocol
from domain.library.battery import Battery, BatteryItem, load_battery
from domain.recording import State
from domain.session import Ratings, SetState, TrainingSet
from domain.timebase import StationClock
from tests.app.station_rig import Rig, station
from widgets.athletes.history import HistorySession
from widgets.training.pain_dialog import PainDialog

SPEED = 6.0


@pytest.fixture(autouse=True)
def own_ports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))


def _visit(rig: Rig) -> Visit:
    assert rig.window.visit is not None
    return rig.window.visit


def _review(rig: Rig) -> None:
    rig.wait(lambda: rig.window.shell.current_page == "review", "the review")


def _ask_pain(rig: Rig) -> PainDialog:
    """Stop because it hurts; the question is open when the review is shown."""
    rig.parts.station.ask_pain()
    _review(rig)
    return rig.pages.station.findChildren(PainDialog)[-1]


def _kept(folder: Path, set_id: str) -> TrainingSet:
    """What the database says of a set after the station has ended."""
    store = open_store(folder / "turnout.sqlite", clock=StationClock())
    try:
        return store.sessions.set_header(set_id)
    finally:
        store.close()


def _refused(rig: Rig, other: Athlete) -> bool:
    """Whether the station keeps to its visit when another athlete is to be started."""
    before = _visit(rig)
    sessions = len(rig.store.sessions.recent(50))
    rig.window.begin_visit(other)
    rig.pages.library.protocol_chosen.emit("clamshell")
    rig.wait(lambda: rig.parts.live_set._workers.busy == 0, "the workers")
    return _visit(rig) is before and len(rig.store.sessions.recent(50)) == sessions


def test_a_review_that_was_left_is_found_again_and_saved_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with station(tmp_path, speed=SPEED) as rig:
        shell, live = rig.window.shell, rig.parts.live_set
        other = rig.store.athletes.add(Athlete(new_id(), "Second Athlete"))
        rig.connect()
        athlete = rig.begin()
        assert _visit(rig).session.baseline
        rig.go()
        assert _refused(rig, other) and live.in_set
        live.finish()
        _review(rig)
        shell.show_page("today")
        shell.command_palette.chosen.emit("page:station")
        assert shell.current_page == "review"
        live.redo_last_rep()
        assert not live.reps.rejected
        assert _refused(rig, other) and live.state is State.REVIEW
        from_now_ns = rig.clock.now_ns()
        rig.wait(lambda: rig.clock.now_ns() - from_now_ns > 3e9, "three seconds of review")
        waiting = sum(len(block) for device in rig.parts.acquisition.devices for _, block in device.drain())
        assert waiting < 150
        visit = _visit(rig)
        rig.pages.review.verdict.save.click()
        rig.pages.review.verdict.save.click()
        rig.wait_for(State.LIVE)
        rig.pages.review.verdict.save.click()
        rig.wait(lambda: live._workers.busy == 0, "the workers")
        assert visit.done == {0: 1} and visit.current == 1
        rig.window.begin_visit(athlete, load_battery("demo"))
        rig.wait(lambda: rig.window.visit is not visit, "the second visit")
        assert not _visit(rig).session.baseline
        rig.parts.station.before.answer(ALL_CLEAR)
        shown: list[HistorySession] = []
        monkeypatch.setattr(rig.pages.athletes, "set_history", shown.extend)
        rig.parts.list.show_history(athlete.athlete_id)
        rig.wait(lambda: len(shown) == 2, "the history")
        assert [(item.title, item.baseline) for item in shown] == [("Baseline", False)] * 2
        rig.parts.station.start()
        unfinished = live.set_id
        assert live.in_set
    assert _kept(tmp_path, unfinished).state is SetState.INCOMPLETE


def test_what_is_said_about_pain_stays_with_the_set_it_ended(tmp_path: Path) -> None:
    with station(tmp_path, speed=SPEED) as rig:
        page, live, sessions = rig.pages.review, rig.parts.live_set, rig.store.sessions
        rig.connect()
        rig.begin()
        rig.wait_for(State.LIVE)
        rig.parts.station.tare()
        rig.wait(lambda: rig.parts.station.is_tared, "the tare")
        assert "prepare the set" in rig.pages.station.band.detail
        rig.parts.station.start()
        answered = _ask_pain(rig)
        first = live.set_id
        answered.choose_site("Groin")
        answered.sharp.select("yes")
        answered.accept()
        rig.wait(lambda: sessions.set_header(first).ratings.pain_site == "Groin", "the answer")
        assert sessions.set_header(first).ratings.pain_sharp
        page.verdict.redo.click()
        rig.wait_for(State.LIVE)
        rig.parts.station.start()
        assert not live.in_set
        assert "Closed for this visit: sharp pain (groin)" in rig.pages.station.banner.accessibleName()
        rig.parts.station.choose_step(1)
        rig.parts.station.start()
        dismissed = _ask_pain(rig)
        second = live.set_id
        page.verdict.ratings.discomfort.set_value(4.0)
        dismissed.reject()
        page.verdict.save.click()
        rig.wait_for(State.LIVE)
        assert sessions.set_header(first).ratings.pain_site == "Groin"
        assert sessions.set_header(second).ratings == Ratings(discomfort=4.0)
        events = rig.store.diary.events.of_athlete(_visit(rig).athlete.athlete_id)
        stops = [(each.set_id, each.text) for each in events if each.kind == PAIN_STOP]
        assert stops == [(first, "Sharp, groin"), (second, "")]
        said = [each.text for each in events if each.kind == BEFORE_SET]
        assert said == ["Warm-up done. Asked before a maximal test: none applies."]


def test_a_spoiled_last_trial_may_be_redone_and_the_redo_is_kept_without_saving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.demo.partner._TRIAL_THAT_LEANS", ANY)
    with station(tmp_path, speed=SPEED) as rig:
        live = rig.parts.live_set
        rig.connect()
        rig.begin()
        protocol = replace(load_protocol("seated_hip_er"), reps=1, rest_s=3.0)
        visit = _visit(rig)
        visit.battery = Battery("One trial", (BatteryItem(protocol, Side.RIGHT),))
        rig.parts.station.open(visit)
        rig.go()
        rig.wait_for(State.RESTING)
        assert live.reps.awaits_decision and "Redo the last rep" in rig.pages.station.band.detail
        rig.pages.station.actions_row.redo.click()
        rig.wait_for(State.COUNTDOWN)
        rig.wait_for(State.RESTING)
        assert live.reps.awaits_decision
        _review(rig)
        result = rig.store.sessions.latest_result(live.set_id)
    assert result is not None
    assert [(rep.number, rep.accepted) for rep in result.repetitions] == [(1, False), (2, True)]
