"""Recorded sets read with another calibration: shown before, kept beside the old, broken off between two."""

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import application
from app.demo.history import seed
from app.sensors.calibrating.recalibrating import affected_sets, recalibrate
from app.sensors.calibrating.recalibration_controller import RecalibrationController
from app.workers import Workers
from db.store import Store, open_store
from domain.calibrating import CalibrationError, measured_calibration
from domain.channel import Calibration, CalibrationPoint
from domain.results import SetResult
from domain.samples.stillness import force_scale, is_force
from domain.timebase import StationClock
from tests.app.sensors.test_taring import CLOCK
from widgets.devices.sensors import SensorsPage
from widgets.theme import apply_theme


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the visits of the demo."""
    folder = tmp_path_factory.mktemp("seeded")
    store = open_store(folder / "turnout.sqlite", clock=StationClock())
    seed(store, now=StationClock().wall(), folder=folder / "history")
    store.close()
    return folder / "turnout.sqlite"


@pytest.fixture
def store(seeded: Path, tmp_path: Path) -> Iterator[Store]:
    """A copy to write in."""
    shutil.copy(seeded, tmp_path / "turnout.sqlite")
    opened = open_store(tmp_path / "turnout.sqlite", clock=StationClock())
    yield opened
    opened.close()


def a_set_with_force(store: Store) -> str:
    """One recorded set of the seated test."""
    sets = [one.header for visit in store.sessions.recent(50) for one in visit.sets]
    return next(header.set_id for header in sets if header.protocol_id == "seated_hip_er")


def calibration_for(store: Store, set_id: str) -> Calibration:
    """Known loads on the force sensor of a set, taken now: a scale of its own."""
    force = next(stream for stream in store.sessions.streams(set_id) if is_force(stream))
    points = (CalibrationPoint(0.0, 0.0), CalibrationPoint(100.0, 9000.0))
    return measured_calibration(points, device_key=force.device.key, taken_at=CLOCK.wall())


def peak_n(result: SetResult | None) -> float:
    """The peak of the first repetition."""
    assert result is not None
    return next(m.value for m in result.repetitions[0].metrics if m.name == "peak_force")


def test_a_recorded_set_can_be_calibrated_anew(store: Store) -> None:
    set_id = a_set_with_force(store)
    before, streams = store.sessions.latest_result(set_id), store.sessions.streams(set_id)
    calibration = calibration_for(store, set_id)
    after = recalibrate(store, set_id, [calibration])
    ratio = calibration.scale / force_scale(next(stream for stream in streams if is_force(stream)))
    assert peak_n(after) == pytest.approx(peak_n(before) * ratio, rel=0.01)
    assert peak_n(store.sessions.latest_result(set_id)) == peak_n(after)
    assert store.sessions.streams(set_id, as_recorded=True) == streams
    with pytest.raises(CalibrationError, match="No sensor of this set"):
        recalibrate(store, set_id, [replace(calibration, device_key="chronojump:other")])


def test_what_would_change_is_told_before_and_comes_true(store: Store) -> None:
    set_id = a_set_with_force(store)
    calibration = calibration_for(store, set_id)
    told = {one.header.set_id: one for one in affected_sets(store, [calibration])}
    expected = told[set_id].expected_peak_n
    result = recalibrate(store, set_id, [calibration])
    peaks = [m.value for rep in result.repetitions for m in rep.metrics if m.name == "peak_force"]
    assert sum(peaks) / len(peaks) == pytest.approx(expected, rel=0.01)
    again = [one.header.set_id for one in affected_sets(store, [calibration])]
    assert set_id not in again
    assert len(again) == len(told) - 1


def test_sets_before_the_chosen_day_are_left_alone(store: Store) -> None:
    calibration = calibration_for(store, a_set_with_force(store))
    everything = list(affected_sets(store, [calibration]))
    newest = max(one.header.started_at for one in everything)
    late = list(affected_sets(store, [calibration], newest - timedelta(seconds=1)))
    assert 0 < len(late) < len(everything)
    assert list(affected_sets(store, [calibration], newest + timedelta(seconds=1))) == []


@pytest.fixture
def controller(store: Store, qtbot: QtBot) -> Iterator[RecalibrationController]:
    page = SensorsPage(theme=apply_theme(application(), "dark"))
    qtbot.addWidget(page)
    workers = Workers()
    yield RecalibrationController(page=page, store=store, workers=workers)
    workers.stop()


def wait(is_so: Callable[[], bool]) -> None:
    """Run the event loop until `is_so`."""
    deadline = time.monotonic() + 60.0
    while not is_so():
        assert time.monotonic() < deadline
        application().processEvents()
        time.sleep(0.005)


def test_the_chosen_sets_are_read_anew_with_the_old_results_kept(
    controller: RecalibrationController, store: Store
) -> None:
    calibration = calibration_for(store, a_set_with_force(store))
    controller.open([calibration], None)
    dialog = controller.dialog
    assert dialog is not None
    wait(lambda: "No recorded set" in dialog.words.text())
    dialog.since_chosen.emit("all")
    wait(lambda: dialog.apply.isEnabled())
    assert "raw samples and every earlier result stay" in dialog.words.text()
    listed = len(list(affected_sets(store, [calibration])))
    assert dialog.apply.text() == f"Apply to {listed} sets"
    dialog.table.selectRow(0)
    assert dialog.apply.text() == "Apply to 1 set"
    dialog.apply.click()
    wait(lambda: "read anew" in dialog.words.text() and dialog.leave.text() == "Close")
    assert dialog.words.text().startswith("1 set read anew")
    assert len(list(affected_sets(store, [calibration]))) == listed - 1
    dialog.accept()


def test_reading_anew_can_be_broken_off(controller: RecalibrationController, store: Store) -> None:
    calibration = calibration_for(store, a_set_with_force(store))
    controller.open([calibration], None)
    dialog = controller.dialog
    assert dialog is not None
    dialog.since_chosen.emit("all")
    wait(lambda: dialog.apply.isEnabled())
    listed = len(list(affected_sets(store, [calibration])))
    dialog.apply.click()
    dialog.leave.click()
    wait(lambda: dialog.leave.text() == "Close")
    left = len(list(affected_sets(store, [calibration])))
    assert listed > 2
    assert listed - left <= 1
    assert f"{listed - left} of {listed} sets read anew" in dialog.words.text()
    dialog.accept()
