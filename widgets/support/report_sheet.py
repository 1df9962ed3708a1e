"""The report of a problem before it is saved: every part to read, each can be left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from domain.language import say, say_count
from widgets.parts.buttons import Button
from widgets.parts.focus import tab_as_laid_out
from widgets.parts.labels import Label
from widgets.parts.link_row import LinkRow
from widgets.parts.page import scrolling
from widgets.parts.tick import Tick
from widgets.theme import Theme

_MONO = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"]


@dataclass(frozen=True, slots=True)
class PartItem:
    """A file of the report, what it is for, and the whole of its text."""

    name: str
    about: str
    text: str


class ReportSheet(QDialog):
    """`save_wanted` is pressed, `stop_wanted` ends the gathering; nothing goes anywhere by itself."""

    save_wanted = Signal()
    stop_wanted = Signal()
    progressed = Signal(float)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Report of a problem"))
        room = parent.window().size() * 0.95 if parent is not None else QSize(theme.px(960), theme.px(600))
        self.resize(QSize(theme.px(960), theme.px(600)).boundedTo(room))
        self._theme = theme
        self._texts: dict[str, PartItem] = {}
        self.ticks: dict[str, Tick] = {}
        self.rows: dict[str, LinkRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._name = Label("", theme=theme, role="heading")
        self.reading = QPlainTextEdit()
        self.reading.setReadOnly(True)
        self.reading.setAccessibleName(say("Text of the part"))
        self._said = Label("", theme=theme, role="secondary", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setAccessibleName(say("Progress of the report"))
        self.stop = Button(say("Stop"), theme=theme, icon="x")
        self.close_it = Button(say("Close"), theme=theme, kind="quiet")
        self.save = Button(say("Save as ..."), theme=theme, kind="primary", icon="floppy-disk")
        self._stack = QStackedWidget()
        self.set_theme(theme)
        self._lay_out(theme)
        self._connect()
        self.show_progress(0.0)

    def set_theme(self, theme: Theme) -> None:
        font = QFont(theme.font(13))
        font.setFamilies(_MONO)
        self.reading.setFont(font)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The names of the parts without a tick."""
        return tuple(name for name, tick in self.ticks.items() if not tick.isChecked())

    @property
    def said(self) -> str:
        """What stands beside the buttons."""
        return self._said.text()

    @property
    def is_waiting(self) -> bool:
        """Whether the report is still being gathered."""
        return self._stack.currentIndex() == 0

    def show_progress(self, share: float) -> None:
        """While the database is looked through."""
        self.bar.setValue(round(100 * share))
        self._stack.setCurrentIndex(0)
        self.save.setEnabled(False)

    def show_parts(self, parts: Sequence[PartItem]) -> None:
        """All of them ticked, the first one open."""
        self._texts = {part.name: part for part in parts}
        for part in parts:
            self._add(part)
        self._list.addStretch(1)
        tab_as_laid_out(self)
        self._stack.setCurrentIndex(1)
        if parts:
            self._open(parts[0].name)
            self.rows[parts[0].name].setFocus()
        self._count()

    def show_said(self, sentence: str, tone: str = "") -> None:
        """Where it went, or why there is none."""
        self._said.set_tone(tone)
        self._said.setText(sentence)

    def done(self, result: int) -> None:
        """A report that is being gathered is not wanted any more."""
        self.stop_wanted.emit()
        super().done(result)

    def _add(self, part: PartItem) -> None:
        tick = Tick(say("Put {part} into the file", part=part.name), theme=self._theme)
        tick.setChecked(True)
        tick.toggled.connect(lambda _ticked: self._count())
        row = LinkRow("file-text", part.name, part.about, theme=self._theme)
        row.clicked.connect(lambda _checked=False: self._open(part.name))
        line = QHBoxLayout()
        line.addWidget(tick)
        line.addWidget(row, 1)
        self._list.addLayout(line)
        self.ticks[part.name], self.rows[part.name] = tick, row

    def _connect(self) -> None:
        # Emitted by the worker, shown by this thread.
        self.progressed.connect(self.show_progress)
        self.save.clicked.connect(self.save_wanted)
        self.stop.clicked.connect(self.reject)
        self.close_it.clicked.connect(self.reject)

    def _open(self, name: str) -> None:
        self._name.setText(name)
        self.reading.setPlainText(self._texts[name].text)

    def _count(self) -> None:
        kept = len(self.ticks) - len(self.left_out)
        self.save.setEnabled(kept > 0)
        self.show_said(
            say_count(kept, "{count} part will be in the file.", "{count} parts will be in the file.")
        )

    def _lay_out(self, theme: Theme) -> None:
        whole = QVBoxLayout(self)
        edge = theme.space(6)
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(theme.space(3))
        whole.addWidget(Label(say("Report of a problem"), theme=theme, role="title"))
        words = say(
            "Read it, leave out what you do not want to give away, save it, and send the file yourself. "
            "Turnout sends nothing. Nobody is named in it."
        )
        whole.addWidget(Label(words, theme=theme, role="secondary", wrap=True))
        self._stack.addWidget(self._waiting(theme))
        self._stack.addWidget(self._reading_room(theme))
        whole.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self._said, 1)
        for button in (self.close_it, self.save):
            row.addWidget(button)
        whole.addLayout(row)

    def _waiting(self, theme: Theme) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setSpacing(theme.space(3))
        column.addStretch(1)
        words = Label(say("Looking through the database ..."), theme=theme)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.bar.setFixedWidth(theme.px(320))
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return view

    def _reading_room(self, theme: Theme) -> QWidget:
        view = QWidget()
        row = QHBoxLayout(view)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(4))
        text = QVBoxLayout()
        text.setSpacing(theme.space(2))
        text.addWidget(self._name)
        text.addWidget(self.reading, 1)
        row.addWidget(scrolling(self._list), 2)
        row.addLayout(text, 3)
        return view


def example(theme: Theme) -> QWidget:
    """One part left out."""
    sheet = ReportSheet(theme=theme)
    sheet.show_parts(
        (
            PartItem("program.json", "Versions of Turnout, libraries and system", _SAMPLE),
            PartItem("sensors.json", "Sensors: rate, jitter, lost samples", "{}"),
            PartItem("database.json", "Counts of rows, and whether they are sound", "{}"),
            PartItem("station.log", "What the window wrote down lately", "{}"),
        )
    )
    sheet.ticks["station.log"].setChecked(False)
    return sheet


def gathering(theme: Theme) -> QWidget:
    """While the database is looked through."""
    sheet = ReportSheet(theme=theme)
    sheet.show_progress(0.4)
    return sheet


_SAMPLE = """{
  "turnout": "0.1.0",
  "algorithm": "turnout-analysis 4",
  "python": "3.11.7",
  "system": "Linux",
  "machine": "x86_64",
  "processors": 8
}
"""


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (960, 600))
