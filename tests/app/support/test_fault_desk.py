"""A fault is told once, says what is truly safe, and stands in nobody's way."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2 as sqlite3

from app.support.fault_desk import FaultDesk
from app.support.safety import unsaved_fields, what_is_safe
from app.support.watch import WINDOW, Watch
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.recording import State
from domain.session import SetState
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.samples import a_block, a_set, a_stream
from tests.drivers.simulators.manual_clock import ManualClock
from widgets.parts.page import Page
from widgets.shell import Shell
from widgets.support.crash_dialog import CrashDialog
from widgets.support.safe_lines import SafeLine
from widgets.theme import apply_theme


@dataclass
class Rig:
    """A shell of one page, and a station that is in a set or not."""

    shell: Shell
    watch: Watch
    clock: ManualClock
    desk: FaultDesk
    in_set: bool = False
    opened: list[CrashDialog] = field(default_factory=list)

    def fail(self, words: str = "Zsófia") -> None:
        """The same place each time, with other words."""
        try:
            raise ValueError(words)
        except ValueError as fault:
            self.watch.note(fault, where=WINDOW)
        QApplication.processEvents()


@pytest.fixture
def rig(qtbot: QtBot, qapp: QApplication) -> Iterator[Rig]:
    theme = apply_theme(qapp, "dark")
    shell = Shell(theme=theme, pages={"today": ("house", "Today", Page("Today", theme=theme))})
    qtbot.addWidget(shell)
    shell.show()
    watch, clock = Watch(), ManualClock()
    safe = (SafeLine("All up to 0.2 s ago is on the disk."),)
    desk = FaultDesk(
        watch=watch,
        shell=shell,
        clock=clock,
        safe=lambda: safe,
        in_set=lambda: made.in_set,
        is_busy=lambda: made.in_set,
    )
    made = Rig(shell, watch, clock, desk)
    desk.opened.connect(made.opened.append)
    yield made
    desk.stop()


def shown(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_a_fault_that_comes_at_every_tick_opens_one_dialog(rig: Rig) -> None:
    for _ in range(50):
        rig.fail()
    (dialog,) = rig.opened
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.details.startswith("50 x\nValueError\n  tests/app/support/")
    assert "ValueError" not in shown(dialog)
    assert "Zsófia" not in shown(dialog) + dialog.details


def test_after_going_on_the_same_one_is_told_again_only_when_it_comes_anew(rig: Rig) -> None:
    rig.fail()
    rig.opened[0].go_on.click()
    rig.fail()
    assert rig.desk.dialog is None
    rig.clock.advance(3.0)
    rig.fail()
    assert len(rig.opened) == 2


def test_in_a_set_it_is_a_line_at_the_top_that_leads_to_the_rest(rig: Rig) -> None:
    rig.in_set = True
    rig.fail()
    assert rig.opened == []
    assert "Something in Turnout failed. All up to 0.2 s ago is on the disk." in shown(rig.shell)
    rig.shell._act_on_banner()
    (dialog,) = rig.opened
    assert not dialog.restart.isEnabled()
    rig.in_set = False
    rig.desk._look()
    assert dialog.restart.isEnabled()


def test_a_fault_in_the_telling_is_not_told(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> bool:
        raise RuntimeError("cannot say")

    rig.desk._in_set = broken
    rig.fail()
    assert rig.opened == []
    assert [record.message for record in caplog.records][-1] == "A fault could not be told"
    caplog.clear()


def test_what_failed_before_anybody_listened_is_told(rig: Rig) -> None:
    early = Watch()
    try:
        raise ValueError
    except ValueError as fault:
        early.note(fault, where=WINDOW)
    desk = FaultDesk(
        watch=early,
        shell=rig.shell,
        clock=rig.clock,
        safe=lambda: (SafeLine("Nothing was being recorded."),),
        in_set=lambda: False,
        is_busy=lambda: False,
    )
    assert desk.dialog is not None
    desk.stop()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(blank_database(tmp_path / "t.sqlite"), clock=StationClock())
    store.athletes.add(Athlete("ada", "Ada Kovač"))
    yield store
    store.close()


def at(now_ns: int) -> ManualClock:
    clock = ManualClock()
    clock.ns = now_ns
    return clock


def until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10.0
    while not is_so() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert is_so()


def test_what_is_said_to_be_safe_is_in_the_file(store: Store, tmp_path: Path) -> None:
    recorder, stream = store.recorder, a_stream()

    def line(state: State, now_ns: int = 0) -> SafeLine:
        return what_is_safe(state=state, recorder=recorder, clock=at(now_ns))[0]

    assert line(State.LIVE).text == "Nothing was being recorded. Saved sets stay as they are."
    header = a_set(store.sessions.open_session("ada", "First").session_id)
    recorder.begin(header, [stream])
    assert line(State.ACTIVE).level == "amber"
    block = a_block(0, 100)
    recorder.append(stream.stream_id, block)
    until(lambda: recorder.pending == 0)
    newest_ns = int(np.max(block.received_ns))
    good = line(State.ACTIVE, newest_ns + 300_000_000)
    assert (good.text, good.level) == (
        "The set goes on being recorded. All up to 0.3 s ago is on the disk.",
        "good",
    )
    with closing(sqlite3.connect(tmp_path / "t.sqlite")) as file:
        assert file.execute("SELECT max(last_received_ns) FROM chunks").fetchone() == (newest_ns,)
    late = line(State.ACTIVE, newest_ns + 45_000_000_000)
    assert late.level == "amber"
    assert "up to 45 s ago" in late.text
    recorder.finish(header.set_id, SetState.COMPLETE)
    assert line(State.REVIEW).text == "The set is recorded and on the disk. Its review is not saved yet."


def test_samples_that_wait_in_memory_are_never_called_safe(store: Store, tmp_path: Path) -> None:
    stream, recorder = a_stream(), store.recorder
    header = a_set(store.sessions.open_session("ada", "First").session_id)
    recorder.begin(header, [stream])
    until(lambda: recorder.pending == 0)
    with closing(sqlite3.connect(tmp_path / "t.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        recorder.append(stream.stream_id, a_block(0, 100))
        until(lambda: recorder.failure is not None)
        for state in (State.ACTIVE, State.REVIEW, State.LIVE):
            lines = what_is_safe(state=state, recorder=recorder, clock=ManualClock())
            assert [line.level for line in lines] == ["red", "red"]
            assert "do not close Turnout" in lines[0].text
            assert lines[1].text == recorder.failure
        other.execute("ROLLBACK")
    until(lambda: recorder.failure is None)
    recorder.finish(header.set_id, SetState.COMPLETE)


def test_only_what_somebody_typed_is_unsaved(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    fields = {name: QLineEdit(view) for name in ("Notes", "Mass", "Search", "PIN", "Left alone")}
    for name, line in fields.items():
        line.setAccessibleName(name)
        line.setText("filled by the program")
    fields["Search"].setClearButtonEnabled(True)
    fields["PIN"].setEchoMode(QLineEdit.EchoMode.Password)
    view.show()
    assert unsaved_fields([view]) == []
    for name in ("Notes", "Search", "PIN"):
        fields[name].insert("x")
    assert unsaved_fields([view]) == ["Notes"]
    fields["Notes"].hide()
    assert unsaved_fields([view]) == []
