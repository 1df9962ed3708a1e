"""One found device: what it is, how we know, how well it runs, where it sits."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from domain.channel import Segment
from domain.wording import number_text, with_unit
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import PickField
from widgets.parts.labels import ElidedLabel, Label
from widgets.parts.numbers import MISSING
from widgets.parts.state_pill import StatePill
from widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class SensorRow:
    """A found device as the page shows it; NaN where nothing was measured yet.

    `kind` is force or imu; `evidence` says how it was recognised; `loss_percent` is 0-100; `state` and
    `level` are the word and colour of its state; `note` is what it needs, such as a due calibration,
    with a colour of its own in `note_level`. `skew_ppm` is how fast its clock runs, `battery` such as
    *83 %*, empty where it sends none; `open` says that it streams to us and can be calibrated.
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
    state: str = "Found"
    level: str = "neutral"
    note: str = ""
    note_level: str = ""
    skew_ppm: float = float("nan")
    battery: str = ""
    open: bool = True


_FORCE_SEGMENTS = (Segment.CUFF,)
_HINTS = {
    "Rate": "How many samples arrive each second.",
    "Jitter p95": "How unevenly samples arrive: 95 of 100 are off their time by no more than this.",
    "Loss": "The share of samples that the sensor sent and that did not arrive.",
    "Clock": "How much faster or slower the sensor's own clock runs than the computer's, in millionths.",
    "Battery": "The charge that is left, as the sensor says it.",
}


def segment_word(segment: Segment) -> str:
    """A segment as people say it: *Right shank*."""
    return segment.value.replace("_", " ").capitalize()


class SensorCard(Card):
    """Shows a `SensorRow` and keeps its place while the numbers change."""

    segment_assigned = Signal(str, str)
    tare_requested = Signal(str)
    calibrate_requested = Signal(str)

    def __init__(self, row: SensorRow, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.key = row.key
        self._kind = row.kind
        self._icon = QLabel()
        self._title = ElidedLabel(theme=theme, role="title")
        self._evidence = ElidedLabel(theme=theme, role="caption")
        self._note = Label(theme=theme, role="secondary", wrap=True)
        self._pill = StatePill(theme=theme)
        self._numbers = {name: Label(MISSING, theme=theme, role="strong", tabular=True) for name in _HINTS}
        force = row.kind == "force"
        segments = _FORCE_SEGMENTS if force else tuple(s for s in Segment if s is not Segment.CUFF)
        options = [("", "Not assigned"), *((s.value, segment_word(s)) for s in segments)]
        self.segment = PickField("Where it sits", options, theme=theme)
        self.segment.box.setAccessibleName(f"Where {row.title} sits")
        self.tare = Button("Tare", theme=theme, icon="arrow-counter-clockwise")
        self.calibrate = Button("Calibrate", theme=theme, kind="quiet", icon="scales")
        self._captions: dict[str, Label] = {}
        self._arrange(theme)
        self.tare.setVisible(force)
        self.calibrate.clicked.connect(lambda: self.calibrate_requested.emit(self.key))
        self.segment.picked.connect(lambda segment: self.segment_assigned.emit(self.key, segment))
        self.tare.clicked.connect(lambda: self.tare_requested.emit(self.key))
        self.set_theme(theme)
        self.show_row(row)

    def show_row(self, row: SensorRow) -> None:
        """Show new facts; what the person is picking stays open."""
        self._title.set_text(row.title)
        self._evidence.set_text(f"{row.port} · {row.evidence}")
        self._note.setText(row.note)
        self._note.setVisible(bool(row.note))
        level = row.note_level or row.level
        self._note.set_tone(level if level in ("amber", "red") else "")
        self._pill.set_state(row.state, row.level)
        self._numbers["Rate"].setText(_number(row.rate_hz, 1, "Hz"))
        self._numbers["Jitter p95"].setText(_number(row.jitter_p95_ms, 1, "ms"))
        self._numbers["Loss"].setText(_number(row.loss_percent, 2, "%"))
        skew = number_text(row.skew_ppm, 0, signed=True)
        self._numbers["Clock"].setText(with_unit(skew, "ppm") if math.isfinite(row.skew_ppm) else MISSING)
        self._numbers["Battery"].setText(row.battery)
        for label in (self._numbers["Battery"], self._captions["Battery"]):
            label.setVisible(bool(row.battery))
        self.calibrate.setEnabled(row.open)
        if not self.segment.box.view().isVisible():
            self.segment.select(row.segment.value if row.segment else "")

    def set_theme(self, theme: Theme) -> None:
        name = "gauge" if self._kind == "force" else "compass"
        size = theme.px(28)
        self._icon.setPixmap(theme.icon(name, theme.tokens.text2).pixmap(QSize(size, size)))

    def _arrange(self, theme: Theme) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._evidence, self._note):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(theme.space(4))
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        side = QHBoxLayout()
        side.setSpacing(theme.space(4))
        side.addWidget(self.calibrate)
        side.addWidget(self._pill)
        top.addLayout(side)
        top.setAlignment(side, Qt.AlignmentFlag.AlignTop)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(theme.px(28) + theme.space(4), 0, 0, 0)
        bottom.setSpacing(theme.space(4))
        for name, number in self._numbers.items():
            pair = QVBoxLayout()
            pair.setSpacing(2)
            self._captions[name] = Label(name, theme=theme, role="caption")
            pair.addWidget(self._captions[name])
            pair.addWidget(number)
            number.setMinimumWidth(theme.px(64))
            number.setAccessibleName(name)
            for label in (number, self._captions[name]):
                label.setToolTip(_HINTS[name])
            pair.addStretch(1)
            bottom.addLayout(pair)
        bottom.addStretch(1)
        self.segment.setFixedWidth(theme.px(190))
        bottom.addWidget(self.segment)
        bottom.addWidget(self.tare, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(top)
        self.body.addLayout(bottom)


def _number(value: float, decimals: int, unit: str) -> str:
    return f"{value:.{decimals}f} {unit}" if math.isfinite(value) else MISSING
