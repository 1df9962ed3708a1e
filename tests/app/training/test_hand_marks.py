"""What a coach does by hand in a running set, with keys and pedals, on a whole station."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.training.review.placing import Placing
from domain.athlete import Side
from domain.before_set import ALL_CLEAR
from domain.dated import ComfortableArc
from domain.library import load_protocol
from domain.library.battery import Battery, BatteryItem
from domain.recording import State
from domain.session import MarkKind
from drivers.simulators.athlete import VirtualAthlete
from tests.app.station_rig import Rig, station

SPEED = 6.0


@pytest.fixture(autouse=True)
def own_ports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))


def _press(rig: Rig, key: Qt.Key) -> None:
    rig.window.show()
    rig.window.activateWindow()
    rig.wait(rig.window.isActiveWindow, "the window")
    QTest.keyClick(rig.window, key)


def _pass(rig: Rig, seconds: float) -> None:
    from_ns = rig.clock.now_ns()
    rig.wait(lambda: rig.clock.now_ns() - from_ns > seconds * 1e9, f"{seconds} s")


def test_marks_readings_and_a_rep_by_hand_are_in_the_recording(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nobody pulls: on a slow machine the athlete's first pull would be counted beside the rep by hand.
    monkeypatch.setattr(VirtualAthlete, "perform", lambda *_args, **_named: 0.0)
    with station(tmp_path, speed=SPEED) as rig:
        rig.connect()
        rig.begin()
        visit = rig.window.visit
        assert visit is not None
        before = rig.pages.station.before
        before.pull_angle.line.setText("200")
        before.pull_angle.line.editingFinished.emit()
        assert "between 0 and 180" in before.pull_angle.error and visit.pull_angle_deg is None
        before.pull_angle.line.setText("80")
        before.pull_angle.line.editingFinished.emit()
        rig.wait_for(State.LIVE)
        rig.parts.station.tare()
        rig.wait(lambda: rig.parts.station.is_tared, "the tare")
        rig.parts.station.start()
        rig.wait_for(State.ARMED)
        _press(rig, Qt.Key.Key_G)
        rig.wait(lambda: not rig.parts.station.hand.is_weighing, "the relaxed reading")
        _press(rig, Qt.Key.Key_F21)
        _pass(rig, 1.0)
        _press(rig, Qt.Key.Key_F21)
        rig.parts.station.start()
        rig.wait_for(State.ACTIVE)
        _press(rig, Qt.Key.Key_H)
        _pass(rig, 0.3)
        _press(rig, Qt.Key.Key_H)
        _press(rig, Qt.Key.Key_M)
        QTest.keyClick(rig.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        run = rig.parts.live_set.run
        assert run is not None and len(run.by_hand) == 1
        _pass(rig, 1.0)
        _press(rig, Qt.Key.Key_F13)
        rig.wait(lambda: rig.window.shell.current_page == "review", "the review")
        marks = rig.store.sessions.recording(run.set_id).marks
        result = rig.store.sessions.latest_result(run.set_id)
    kinds = [mark.kind for mark in marks]
    pairs = (MarkKind.RELAXED_START, MarkKind.RELAXED_END, MarkKind.SWEEP_START, MarkKind.SWEEP_END)
    assert [kind for kind in kinds if kind in pairs] == list(pairs)
    notes = [mark.text for mark in marks if mark.kind is MarkKind.NOTE]
    assert notes[0].startswith("Warm-up done. Asked before a maximal test: none applies")
    assert "marked by the coach" in notes and "was taken back" in notes[-1]
    assert [mark.text for mark in marks if mark.kind is MarkKind.PULL_ANGLE] == ["80"]
    assert result is not None and result.boundaries == "coach"
    (rep,) = result.repetitions
    assert rep.end_s - rep.start_s == pytest.approx(run.by_hand[0].end_s - run.by_hand[0].start_s)


def test_a_set_by_time_ends_with_its_time_and_the_rest_runs_on(tmp_path: Path) -> None:
    with station(tmp_path, speed=SPEED) as rig:
        rig.connect()
        rig.begin()
        visit = rig.window.visit
        assert visit is not None
        protocol = replace(load_protocol("side_lying_hip_er"), reps=50)
        item = BatteryItem(protocol, Side.RIGHT, work_s=6.0, rest_s=40.0)
        visit.battery = Battery("Interval", (item, replace(item, round=2)))
        visit.arcs = (
            ComfortableArc("a", "x", date(2026, 1, 1), protocol.movement, Side.RIGHT, high_deg=8.0),
        )
        rig.parts.station.open(visit)
        rig.go()
        went_ns = rig.clock.now_ns()
        rig.wait(lambda: not rig.parts.live_set.in_set, "the end of the work time")
        assert (rig.clock.now_ns() - went_ns) / 1e9 == pytest.approx(6.0, abs=1.5)
        rig.wait(lambda: rig.window.shell.current_page == "review", "the review")
        run = rig.parts.live_set.run
        assert run is not None
        notes = [mark.text for mark in rig.store.sessions.recording(run.set_id).marks]
        assert any("Beyond the comfortable arc" in text and "of 8°" in text for text in notes)
        rig.pages.review.verdict.save.click()
        rig.wait_for(State.LIVE)
        left_s = rig.parts.station.rest.left_s
        assert left_s is not None and 0 < left_s < 40
        rig.parts.station.start()
        rig.wait_for(State.ARMED)
        assert rig.parts.station.rest.left_s is not None


def test_the_warm_up_stands_before_the_first_set(tmp_path: Path) -> None:
    with station(tmp_path, sensors=False) as rig:
        rig.begin()
        page, controller = rig.pages.station, rig.parts.station
        visit = rig.window.visit
        assert visit is not None
        page.before.set_before(replace(ALL_CLEAR, applies=frozenset({"heart"})))
        assert "heart or blood-pressure limits" in visit.trouble
        page.before.lines["cleared"].setChecked(True)
        assert not visit.trouble
        assert controller is rig.parts.station


def test_the_next_set_is_prepared_while_the_last_one_is_analysed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    go_on = threading.Event()
    does = Placing._do

    def slow(self: Placing, wish: object) -> object:
        assert go_on.wait(30)
        return does(self, wish)  # type: ignore[arg-type]

    monkeypatch.setattr(Placing, "_do", slow)
    with station(tmp_path, speed=SPEED) as rig:
        rig.connect()
        rig.begin()
        rig.go()
        live = rig.parts.live_set
        rig.wait_for(State.RESTING)
        live.finish()
        rig.wait(lambda: rig.window.shell.current_page == "review", "the review")
        first, page = live.set_id, rig.pages.review
        page.picture.cursors.take_next()
        page.picture.cursors.nudge(0.1)
        page.table.set_verdict(1, accepted=False, reason="Strap slipped")
        page.verdict.save.click()
        rig.wait_for(State.LIVE)
        rig.parts.station.start()
        rig.wait_for(State.ARMED)
        assert live.set_id != first
        go_on.set()
        rig.wait(lambda: not rig.parts.review._placing.busy, "the analysis behind the set")
        assert live.state is State.ARMED
        result = rig.store.sessions.latest_result(first)
    assert result is not None and result.boundaries == "coach"
    assert [(rep.accepted, rep.reason) for rep in result.repetitions] == [(False, "Strap slipped")]
