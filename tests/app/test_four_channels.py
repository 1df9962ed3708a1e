"""A board of four channels that sends counts: nothing in newtons, no tare, until a channel is calibrated."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from app.sensors.stirring import CALIBRATE_FIRST
from domain.channel import Floats
from domain.recording import State
from drivers.simulators.chronojump import FourChannelSimulator
from drivers.simulators.pty_port import PtyPort
from tests.app.station_rig import Rig, station
from widgets.devices.sensor_row import SensorCard


class Load:
    """What stands on the board, in newtons."""

    def __init__(self) -> None:
        self.force_n = 0.0

    def of(self, time_s: Floats) -> Floats:
        """The same force at every time."""
        return np.full(len(time_s), self.force_n)


@pytest.fixture
def load() -> Load:
    return Load()


@pytest.fixture
def rig(tmp_path: Path, load: Load, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    """A live station with the board and nothing else."""
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    with station(tmp_path, speed=10.0, sensors=False) as made:
        board = FourChannelSimulator(
            port=PtyPort(name="board", folder=tmp_path / "ports"), clock=made.clock, force=load.of
        )
        board.start()
        made.parts.sensors.scan()
        made.wait_for(State.LIVE)
        made.window.show()
        made.window.shell.show_page("sensors")
        made.wait(lambda: made.parts.acquisition.devices[0].health.rate_hz > 0, "samples")
        yield made
        made.parts.acquisition.close()
        board.stop()


def calibrate(rig: Rig, load: Load, channel: str) -> None:
    """One mass on a channel, through the dialog."""
    rig.pages.sensors.calibrate_requested.emit(rig.parts.acquisition.devices[0].key)
    dialog = rig.parts.calibration.dialog
    assert dialog is not None, rig.told
    assert dialog.set_up.channel.isVisible()
    dialog.set_up.channel.select(channel)
    dialog.channel_chosen.emit(channel)
    dialog.set_up.masses.line.setText("20")
    dialog.set_up.begin.click()
    for index, step in enumerate(rig.parts.calibration.steps):
        load.force_n = step.force_n
        rig.wait(lambda: dialog.loads.take.isEnabled(), "the next point")
        rig.clock.sleep(0.5)
        dialog.loads.take.click()
        rig.wait(lambda at=index: len(rig.parts.calibration.points) > at, f"point {index + 1}")  # type: ignore[misc]
    dialog.outcome.save.click()
    rig.wait(lambda: rig.parts.calibration.dialog is None, "the saving")


def texts(rig: Rig) -> str:
    """Everything on the board's card."""
    rig.parts.sensors.look()
    (card,) = rig.pages.sensors.findChildren(SensorCard)
    return " | ".join(label.text() for label in card.findChildren(QLabel))


def test_a_board_of_counts_is_calibrated_channel_by_channel_and_then_tared(rig: Rig, load: Load) -> None:
    key = rig.parts.acquisition.devices[0].key
    rig.wait(lambda: CALIBRATE_FIRST in texts(rig), "the card")
    assert "counts, not newtons" in texts(rig)
    assert "nan" not in texts(rig).lower()
    rig.parts.live_set.tare()
    assert "calibrate it with known masses first" in rig.told[-1]
    assert rig.parts.live_set.state is State.LIVE
    calibrate(rig, load, "force")
    assert "Counts only, until calibrated: Channel 2, Channel 3 and Channel 4." in texts(rig)
    calibrate(rig, load, "force_2")
    rig.pages.sensors.tare_requested.emit(key)
    dialog = rig.parts.tare.dialog
    assert dialog is not None
    assert dialog.chosen == [(key, "force"), (key, "force_2")]
    dialog.take.click()
    rig.wait(lambda: dialog.undo.isEnabled(), "the tare")
    assert rig.parts.station.is_tared
    kinds = [(c.channel, c.kind) for c in rig.store.devices.calibrations(key)]
    measured = [("force", "two_point"), ("force_2", "two_point")]
    assert kinds == [*measured, ("force", "tare"), ("force_2", "tare")]
    dialog.accept()
