"""One found device: what it is, how we know, how well it runs, what it reads now, where it sits."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from domain.channel import CUFFS, Segment
from domain.language import capital, say
from domain.wording import number_text, with_unit
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.labels import ElidedLabel, Label
from widgets.parts.numbers import MISSING
from widgets.parts.pick_box import PickBox
from widgets.parts.state_pill import StatePill
from widgets.theme import Theme
from widgets.theme.theme import RADIUS_PX


@dataclass(frozen=True, slots=True)
class SensorRow:
    """A found device as the page shows it; NaN where nothing was measured yet.

    `kind` is force or imu; `evidence` says how it was recognised; `loss_percent` is 0-100; `state` and
    `level` are the word and colour of its state; `note` is what it needs, such as a due calibration,
    with a colour of its own in `note_level`. `skew_ppm` is how fast its clock runs, `battery` such as
    *83 %*, empty where it sends none; `open` says that it streams to us and can be calibrated, `removable`
    that it is gone and may be taken off the page. `limits` is what it cannot be used for, `now` what it
    reads, and `stirred` that somebody just moved or pulled it, which tells it from its like.
    """

    key: str
    title: str
    kind: str
    port: str
    evidence: str
    segment: Segment | None = None
    rate_hz: float = float("nan")
    jitter_p95_ms: float = float("nan")
    loss_percent: float = float("nan")
    state: str = say("Found")
    level: str = "neutral"
    note: str = ""
    note_level: str = ""
    skew_ppm: float = float("nan")
    battery: str = ""
    battery_level: str = ""
    open: bool = True
    removable: bool = False
    limits: str = ""
    now: str = ""
    stirred: bool = False


_UNPLACED = say("Where does it sit?")
_HINTS = {
    "Reads now": say("What it sends at this moment. Tap, turn or pull a sensor to see which one it is."),
    "Rate": say("How many samples arrive each second."),
    "Jitter p95": say("How unevenly samples arrive: 95 of 100 are off their time by no more than this."),
    "Loss": say("The share of samples that the sensor sent and that did not arrive."),
    "Clock": say("How much faster or slower the sensor's own clock runs than the computer's, in millionths."),
    "Battery": say("The charge that is left, as the sensor says it."),
}
_CAPTIONS = {
    "Reads now": say("Reads now"),
    "Rate": say("Rate"),
    "Jitter p95": say("Jitter p95"),
    "Loss": say("Loss"),
    "Clock": say("Clock"),
    "Battery": say("Charge"),
}
_WIDTHS_PX = {"Reads now": 112, "Rate": 68, "Jitter p95": 68, "Loss": 60, "Clock": 68, "Battery": 56}


def segment_word(segment: Segment) -> str:
    """A segment as people say it: *Right shank*."""
    return capital(segment)


class SensorCard(Card):
    """Shows a `SensorRow` and keeps its place while the numbers change; lights up when it is stirred."""

    segment_assigned = Signal(str, str)
    tare_requested = Signal(str)
    calibrate_requested = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, row: SensorRow, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.key = row.key
        self._kind = row.kind
        self._theme = theme
        self.stirred = False
        self._icon = QLabel()
        self._title = ElidedLabel(theme=theme, role="title")
        self._evidence = ElidedLabel(theme=theme, role="caption")
        self._note = Label(theme=theme, role="secondary", wrap=True)
        self._limits = Label(theme=theme, role="secondary", wrap=True)
        self._pill = StatePill(theme=theme)
        self._numbers = {name: Label(MISSING, theme=theme, role="strong", tabular=True) for name in _HINTS}
        self._captions = {name: Label(_CAPTIONS[name], theme=theme, role="caption") for name in _HINTS}
        self._bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.segment = PickBox(theme=theme)
        self._fill_segments(row)
        self.tare = Button(say("Tare"), theme=theme, icon="arrow-counter-clockwise")
        self.remove = Button(say("Remove"), theme=theme, kind="quiet", icon="x")
        self.remove.setToolTip(say("Take it off this page; a search finds it again."))
        self.remove.hide()
        self.calibrate = Button(say("Calibrate"), theme=theme, kind="quiet", icon="scales")
        self._arrange(theme)
        self.tare.setVisible(row.kind == "force")
        self.calibrate.clicked.connect(lambda: self.calibrate_requested.emit(self.key))
        self.segment.activated.connect(
            lambda _: self.segment_assigned.emit(self.key, str(self.segment.currentData() or ""))
        )
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self.key))
        self.tare.clicked.connect(lambda: self.tare_requested.emit(self.key))
        self.set_theme(theme)
        self.show_row(row)

    def show_row(self, row: SensorRow) -> None:
        """Show new facts; what the person is picking stays open."""
        self._title.set_text(row.title)
        self._evidence.set_text(f"{row.port} · {row.evidence}")
        level = row.note_level or row.level
        for label, text in ((self._note, row.note), (self._limits, row.limits)):
            if label.text() != text:
                label.setText(text)
                label.setVisible(bool(text))
        self._note.set_tone(level if level in ("amber", "red") else "")
        self._pill.set_state(row.state, row.level)
        self._show_numbers(row)
        self.calibrate.setEnabled(row.open)
        self.tare.setEnabled(row.open)
        self.remove.setVisible(row.removable)
        if not self.segment.view().isVisible():
            self.segment.setCurrentIndex(self.segment.findData(row.segment.value if row.segment else ""))
        if row.stirred != self.stirred:
            self.stirred = row.stirred
            self.update()

    def set_wide(self, wide: bool) -> None:
        """Put numbers and buttons on one line, or on two where there is no room."""
        ways = QBoxLayout.Direction
        self._bottom.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        name = "gauge" if self._kind == "force" else "compass"
        size = theme.px(28)
        self._icon.setPixmap(theme.icon(name, theme.tokens.text2).pixmap(QSize(size, size)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.stirred:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS_PX, RADIUS_PX)
            painter.end()

    def _show_numbers(self, row: SensorRow) -> None:
        skew = number_text(row.skew_ppm, 0, signed=True)
        texts = {
            "Reads now": row.now or MISSING,
            "Rate": _number(row.rate_hz, 1, say("Hz")),
            "Jitter p95": _number(row.jitter_p95_ms, 1, "ms"),
            "Loss": _number(row.loss_percent, 2, "%"),
            "Clock": with_unit(skew, "ppm") if math.isfinite(row.skew_ppm) else MISSING,
            "Battery": row.battery,
        }
        for name, text in texts.items():
            self._numbers[name].setText(text)
        self._numbers["Battery"].set_tone(row.battery_level)
        for label in (self._numbers["Battery"], self._captions["Battery"]):
            label.setVisible(bool(row.battery))

    def _fill_segments(self, row: SensorRow) -> None:
        segments = CUFFS if row.kind == "force" else tuple(s for s in Segment if s not in CUFFS)
        self.segment.addItem(_UNPLACED, "")
        for segment in segments:
            self.segment.addItem(segment_word(segment), segment.value)
        self.segment.setAccessibleName(say("Where {row_title} sits", row_title=row.title))
        self.segment.setToolTip(_UNPLACED)

    def _arrange(self, theme: Theme) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._evidence, self._note, self._limits):
            words.addWidget(label)
        words.addStretch(1)
        self._note.hide()
        self._limits.hide()
        top = QHBoxLayout()
        top.setSpacing(theme.space(4))
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        numbers, actions = QHBoxLayout(), QHBoxLayout()
        for row in (numbers, actions, self._bottom):
            row.setSpacing(theme.space(3))
        for name in _HINTS:
            numbers.addLayout(self._pair(name, theme))
        numbers.addStretch(1)
        actions.addStretch(1)
        for control in (self.remove, self.calibrate, self.tare, self.segment):
            actions.addWidget(control)
        self.segment.setFixedWidth(theme.px(178))
        self._bottom.setContentsMargins(theme.px(28) + theme.space(4), 0, 0, 0)
        self._bottom.addLayout(numbers)
        self._bottom.addLayout(actions, 1)
        self.body.addLayout(top)
        self.body.addStretch(1)
        self.body.addLayout(self._bottom)

    def _pair(self, name: str, theme: Theme) -> QVBoxLayout:
        pair = QVBoxLayout()
        pair.setSpacing(2)
        for label in (self._captions[name], self._numbers[name]):
            pair.addWidget(label)
            label.setToolTip(_HINTS[name])
        self._numbers[name].setMinimumWidth(theme.px(_WIDTHS_PX[name]))
        self._numbers[name].setAccessibleName(_CAPTIONS[name])
        return pair


def _number(value: float, decimals: int, unit: str) -> str:
    return f"{value:.{decimals}f} {unit}" if math.isfinite(value) else MISSING
