"""The athlete of the demo never leaves a set waiting, whatever was not seen of what it did."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.demo.partner import Partner
from domain.athlete import Side
from domain.library import load_protocol
from domain.recording import State
from drivers.simulators.athlete import VirtualAthlete
from tests.drivers.simulators.manual_clock import ManualClock

LONG_S = 8.0
"""Longer than the partner waits for a repetition to be seen."""


class Live(QObject):
    """As much of the set under way as the partner follows."""

    state_changed = Signal(object)
    preparing_step_changed = Signal(object)
    state = State.LIVE
    starts_by_itself = False

    def go(self, *states: State) -> None:
        for self.state in states:
            self.state_changed.emit(self.state)


class Table:
    """A partner on the table, who hears at once."""

    def __init__(self, protocol_id: str) -> None:
        self.clock, self.live = ManualClock(), Live()
        self.athlete = VirtualAthlete(clock=self.clock)
        self.partner = Partner(
            athlete=self.athlete, live_set=cast("Any", self.live), clock=cast("Any", self.clock)
        )
        item = SimpleNamespace(protocol=load_protocol(protocol_id), side=Side.RIGHT)
        self.partner.take_place(cast("Any", SimpleNamespace(item=item)))

    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.partner.look()

    @property
    def pulls(self) -> bool:
        return any(one.end_s > self.clock.now_ns() * 1e-9 for one in self.athlete.script)


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    return Table("seated_hip_er")


def test_a_repetition_that_was_not_seen_is_done_again(table: Table, qtbot: QtBot) -> None:
    table.live.go(State.ARMED, State.COUNTDOWN, State.ACTIVE)
    qtbot.waitUntil(lambda: table.pulls)
    table.wait(table.athlete.busy_until_s - table.clock.s + 1.0)
    assert not table.pulls
    table.wait(LONG_S)
    assert table.pulls


def test_a_pause_before_the_first_movement_does_not_end_the_practice(table: Table) -> None:
    table.live.go(State.ARMED, State.COUNTDOWN, State.ACTIVE, State.PAUSED_FOR_RESET)
    table.wait(LONG_S)
    assert not table.pulls
    table.live.go(State.ACTIVE)
    table.wait(0.1)
    assert not table.pulls
    table.wait(LONG_S)
    assert table.pulls


def test_a_set_that_starts_by_itself_is_begun_by_the_athlete(table: Table, qtbot: QtBot) -> None:
    table.live.starts_by_itself = True
    table.live.go(State.ARMED)
    qtbot.waitUntil(lambda: table.pulls)


@pytest.mark.parametrize("state", [State.LIVE, State.ARMED, State.RESTING, State.REVIEW])
def test_nobody_moves_where_nothing_is_waited_for(table: Table, state: State) -> None:
    table.live.go(state)
    table.wait(LONG_S)
    assert not table.pulls
