"""Known masses on a simulated board through its real bytes: guided, saved, used again, undone, and anew."""

import math
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from app.bootstrap import application
from app.sensors.taring import Tares
from db.store import open_store
from domain.calibrating import measured_calibration
from domain.channel import Calibration, CalibrationPoint, Floats, Segment
from domain.recording import State
from domain.timebase import StationClock
from drivers.simulators.chronojump import ChronojumpSimulator
from drivers.simulators.pty_port import PtyPort
from tests.app.station_rig import Rig, known_devices, station
from widgets.devices.calibration import CalibrationDialog
from widgets.devices.sensor_row import SensorCard
from widgets.devices.tare import TareDialog
from widgets.live.state_band import StateBand
from widgets.parts.link_row import LinkRow

TRUE_PER_READ = 1.04
"""The board under test reads 4 % too little."""


class Hook:
    """What hangs on the sensor, in newtons of truth; the board's own factor makes it read too little."""

    def __init__(self) -> None:
        self.load_n = 0.0
        self.slip_n = 0.0
        self.swing_n = 0.0

    def force_n(self, time_s: Floats) -> Floats:
        """Force as the board believes it."""
        swing: Floats = self.swing_n * np.sin(2 * math.pi * time_s)
        return self.load_n / TRUE_PER_READ + self.slip_n + swing


@pytest.fixture
def hook() -> Hook:
    return Hook()


@pytest.fixture
def idle(tmp_path: Path, hook: Hook, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    """A station whose force sensor is plugged in and not yet open."""
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    with station(tmp_path, speed=10.0, sensors=False) as made:
        port = PtyPort(name="force", folder=tmp_path / "ports")
        board = ChronojumpSimulator(port=port, clock=made.clock, force=hook.force_n)
        board.start()
        made.parts.calibration.told.connect(lambda text, _level: made.told.append(text))
        yield made
        made.parts.acquisition.close()
        board.stop()


@pytest.fixture
def rig(tmp_path: Path, idle: Rig) -> Rig:
    """A live station with nothing but a force sensor."""
    idle.open(known_devices(tmp_path / "ports")[:1])
    return live(idle)


def live(rig: Rig) -> Rig:
    """Once samples come."""
    rig.wait_for(State.LIVE)
    rig.wait(lambda: rig.parts.acquisition.devices[0].health.rate_hz > 0, "samples")
    return rig


def opened(rig: Rig) -> CalibrationDialog:
    """The dialog as it opens from the sensor's card."""
    rig.pages.sensors.calibrate_requested.emit(rig.parts.acquisition.devices[0].key)
    assert rig.parts.calibration.dialog is not None, rig.told
    return rig.parts.calibration.dialog


def guided(rig: Rig, hook: Hook, masses: str, slip_n: float = 0.0) -> CalibrationDialog:
    """All loads hung and taken, up to the result."""
    dialog = opened(rig)
    dialog.set_up.masses.line.setText(masses)
    dialog.set_up.begin.click()
    steps = rig.parts.calibration.steps
    for index, step in enumerate(steps):
        hook.load_n, hook.slip_n = step.force_n, 0.0 if step.loading or not step.mass_kg else slip_n
        rig.wait(lambda: dialog.loads.take.isEnabled(), "the next point")
        rig.clock.sleep(0.3)
        dialog.loads.take.click()
        rig.wait(lambda at=index: len(rig.parts.calibration.points) > at, f"point {index + 1}")  # type: ignore[misc]
    hook.load_n = hook.slip_n = 0.0
    return dialog


def newest(rig: Rig) -> Calibration:
    key = rig.parts.acquisition.devices[0].key
    return rig.store.devices.calibrations(key)[-1]


def test_a_guided_calibration_finds_the_scale_and_is_used_from_then_on(rig: Rig, hook: Hook) -> None:
    dialog = guided(rig, hook, "5 10", slip_n=0.5)
    assert (
        dialog.outcome.stats["Scale against before"].accessibleName().startswith("Scale against before: +3.9")
    )
    dialog.outcome.save.click()
    rig.wait(lambda: "Calibration saved. Tare again before the next set." in rig.told, "the saving")
    saved = newest(rig)
    assert saved.scale == pytest.approx(0.01 * TRUE_PER_READ, rel=2e-3)
    assert (saved.kind, len(saved.points)) == ("multi_point", 5)
    assert saved.hysteresis_percent == pytest.approx(100 * 0.5 * TRUE_PER_READ / 98.07, abs=0.15)
    device = rig.parts.acquisition.devices[0]
    connected = Tares(store=rig.store, clock=rig.clock)
    connected.learn(device.key)
    assert connected.by_device[device.key] == (saved,)
    assert not connected.is_tared(device.key)


def test_a_load_that_swings_is_not_taken(rig: Rig, hook: Hook) -> None:
    dialog = opened(rig)
    dialog.set_up.begin.click()
    hook.swing_n = 10.0
    rig.clock.sleep(1.0)
    dialog.loads.take.click()
    rig.wait(lambda: "never hung still" in dialog.loads.hint.text(), "the patience to end")
    assert rig.parts.calibration.points == ()
    hook.swing_n = 0.0
    dialog.loads.take.click()
    rig.wait(lambda: len(rig.parts.calibration.points) == 1, "the point")
    dialog.loads.back.click()
    assert rig.parts.calibration.points == ()
    dialog.reject()
    assert rig.parts.calibration.dialog is None


@pytest.mark.parametrize(
    ("masses", "sentence"), [("", "at least one known mass"), ("five", "spaces between")]
)
def test_masses_that_cannot_be_read_are_refused_in_words(rig: Rig, masses: str, sentence: str) -> None:
    dialog = opened(rig)
    dialog.set_up.masses.line.setText(masses)
    dialog.set_up.begin.click()
    assert sentence in dialog.set_up.masses.error
    dialog.reject()


def test_a_tare_can_be_taken_back(rig: Rig, hook: Hook) -> None:
    key = rig.parts.acquisition.devices[0].key
    for load_n in (0.0, 30.0):
        hook.load_n = load_n
        rig.clock.sleep(1.5)
        rig.parts.station.tare()
        before = len(rig.store.devices.calibrations(key))
        rig.wait(lambda at=before: len(rig.store.devices.calibrations(key)) > at, "the tare")  # type: ignore[misc]
        rig.wait_for(State.LIVE)
    rig.window.shell.toast.undo_button.click()
    rig.wait(lambda: any("The zero before it holds again" in text for text in rig.told), "the undo")
    assert rig.parts.station.is_tared
    rig.parts.live_set.undo_tare(key)
    application().processEvents()
    assert not rig.parts.station.is_tared
    assert len(rig.store.devices.calibrations(key)) == 2


def guided_tare(rig: Rig) -> TareDialog:
    """The dialog of the tare as it opens from the sensor's card."""
    rig.pages.sensors.tare_requested.emit(rig.parts.acquisition.devices[0].key)
    assert rig.parts.tare.dialog is not None, rig.told
    return rig.parts.tare.dialog


def test_a_guided_tare_says_what_moved_and_takes_it_back(rig: Rig, hook: Hook) -> None:
    hook.load_n = 30.0
    rig.clock.sleep(1.0)
    dialog = guided_tare(rig)
    (line,) = dialog.lines.values()

    def reads() -> float:
        texts = [label.text() for label in line.findChildren(QLabel) if label.text().endswith(" N")]
        return float(texts[0][:-2].replace("\u2212", "-")) if texts else math.nan

    rig.wait(lambda: reads() > 25.0, "the reading")
    loaded_n = reads()
    dialog.take.click()
    rig.wait(lambda: dialog.undo.isEnabled(), "the tare")
    said = re.search(r"moved by \+(\d+\.\d) N. That is a lot", dialog.message.text())
    assert said and float(said[1]) == pytest.approx(loaded_n, abs=0.3)
    assert rig.parts.station.is_tared
    rig.wait(lambda: abs(reads()) < 0.3, "the new zero")
    dialog.undo.click()
    assert not rig.parts.station.is_tared
    rig.wait(lambda: abs(reads() - loaded_n) < 0.3, "the old zero")
    dialog.accept()
    assert rig.parts.tare.dialog is None


def test_a_sensor_that_swings_is_not_tared_and_nothing_is_ticked_for_it(rig: Rig, hook: Hook) -> None:
    hook.swing_n = 10.0
    rig.clock.sleep(1.0)
    dialog = guided_tare(rig)
    dialog.take.click()
    rig.wait(lambda: "not quiet" in dialog.message.text(), "the patience to end")
    assert not rig.parts.station.is_tared
    assert not dialog.undo.isEnabled()
    dialog.choose([])
    assert not dialog.take.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("closed_at_once", [False, True])
def test_a_motion_sensor_at_rest_gives_its_bias(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, closed_at_once: bool
) -> None:
    """A dialog that is closed while it is saved has gone when that is done: it is saved all the same."""
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    with station(tmp_path, speed=10.0) as rig:
        rig.connect()
        rig.wait_for(State.LIVE)
        device = rig.parts.acquisition.on(Segment.PELVIS)
        assert device is not None
        rig.pages.sensors.calibrate_requested.emit(device.key)
        dialog = rig.parts.calibration.dialog
        assert dialog is not None
        dialog.set_up.begin.click()
        rig.wait(lambda: "Noise" in dialog.outcome.stats, "five still seconds")
        rig.parts.calibration.told.connect(lambda text, _level: rig.told.append(text))
        dialog.outcome.save.click()
        if closed_at_once:
            dialog.reject()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        rig.wait(lambda: "Calibration saved." in rig.told, "the saving")
        assert rig.parts.calibration.dialog is None
        kept = rig.store.devices.calibrations(device.key)
    assert sorted(c.channel for c in kept) == ["gyr_x", "gyr_y", "gyr_z"]
    assert {c.kind for c in kept} == {"rest"}
    assert all(abs(c.zero_raw * c.scale) < 0.05 for c in kept)


@pytest.fixture
def overdue(tmp_path: Path) -> Calibration:
    """A calibration of the sensor that was due a year ago, and a tare of today."""
    points = (CalibrationPoint(0.0, 12.0), CalibrationPoint(98.0, 9512.0))
    key = f"chronojump:{tmp_path / 'ports' / 'force'}"
    clock = StationClock()
    taken_at = clock.wall() - timedelta(days=730)
    store = open_store(tmp_path / "turnout.sqlite", clock=clock)
    calibration = measured_calibration(points, device_key=key, taken_at=taken_at)
    store.devices.save_calibration(calibration)
    store.devices.save_calibration(Calibration("t", key, "force", 1.0, 5000.0, "tare", clock.wall()))
    store.close()
    return calibration


def test_an_old_scale_is_used_its_due_date_said_and_no_old_tare_taken(
    overdue: Calibration, idle: Rig
) -> None:
    idle.parts.sensors.scan()
    rig = live(idle)
    device = rig.parts.acquisition.devices[0]
    rig.parts.sensors.look()
    (card,) = rig.pages.sensors.findChildren(SensorCard)
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert any(text.startswith("Not tared yet. Calibration overdue since ") for text in texts)
    assert any("overdue" in row.accessibleName() for row in rig.pages.today.findChildren(LinkRow))
    assert not rig.parts.station.is_tared
    rig.begin()
    band = rig.pages.station.findChild(StateBand)
    assert isinstance(band, StateBand)
    assert band.detail.startswith("Next: tare the force sensor (T).")
    assert "Calibration overdue since " in band.detail
    rig.parts.station.tare()
    rig.wait(lambda: rig.parts.station.is_tared, "the tare")
    tares = [c for c in rig.store.devices.calibrations(device.key) if c.kind == "tare"]
    assert [tare.scale for tare in tares if tare.calibration_id != "t"] == [overdue.scale]
