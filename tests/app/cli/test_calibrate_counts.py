"""A board that sends bare counts has no newtons until it is calibrated; then it has."""

from pathlib import Path

import pytest

from domain.calibrating import load_steps
from domain.timebase import StationClock
from drivers.simulators.hx711 import BogdeBasicSimulator
from drivers.simulators.pty_port import PtyPort
from tests.app.cli.command import here
from tests.app.cli.test_calibrate import Hand

SPEED = 15.0


def test_counts_become_newtons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    hand = Hand(load_steps([5.0, 10.0], both_ways=False))
    monkeypatch.setattr("sys.stdin", hand)
    port = PtyPort(name="counts", folder=tmp_path / "ports")
    board = BogdeBasicSimulator(port=port, clock=StationClock(SPEED), force=hand.force_n)
    board.start()
    try:
        masses = ("--mass", "5", "--mass", "10", "--up-only")
        where = ("--device", str(tmp_path / "ports" / "counts"), "--db", str(tmp_path / "t.sqlite"))
        answer = here("calibrate", *where, *masses, "--speed", str(SPEED), "--json")
    finally:
        board.stop()
    assert answer.code == 0, answer.err
    assert answer.data["scale_per_raw"] == pytest.approx(0.96 / 2200.0, rel=5e-3)
    assert answer.data["change_percent"] is None
    assert "raw by the scale before" in answer.err
