"""Describes the panels of a live plot and paints the heading above each."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from domain.language import say
from widgets.live.readout import number_text, with_unit
from widgets.theme import Theme

HEADING_PX = 26


@dataclass(frozen=True, slots=True)
class PanelTrace:
    """One trace: the channel it shows, its words, and the token of its colour."""

    name: str
    label: str
    tint: str = "text"
    width_px: float = 2.0


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: what it is, its unit, the range it starts with, and its traces, back to front."""

    title: str
    unit: str
    low: float
    high: float
    traces: tuple[PanelTrace, ...]


def default_panels(side_tint: str = "right", *, flat: bool = False) -> tuple[Panel, ...]:
    """Force above, angle below, in the colour of the side; `flat` when the limb should not move."""
    low, high = (-6.0, 14.0) if flat else (-15.0, 45.0)
    return (
        Panel(say("Force"), "N", -10.0, 160.0, (PanelTrace("force_n", say("force"), side_tint),)),
        Panel(
            say("Hip rotation"),
            "°",
            low,
            high,
            (
                PanelTrace("pelvis_moved_deg", say("pelvis moved"), "text2"),
                PanelTrace("hip_rotation_deg", say("hip"), side_tint),
            ),
        ),
    )


def nice_step(span: float, parts: int = 4) -> float:
    """A step of 1, 2 or 5 times a power of ten that cuts `span` into about `parts`."""
    rough = span / parts
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= rough * 0.999)


def nice_ticks(low: float, high: float) -> list[float]:
    """Round values inside a range."""
    step = nice_step(high - low)
    first = math.ceil(low / step)
    return [index * step for index in range(first, math.floor(high / step) + 1)]


def tick_texts(low: float, high: float) -> list[tuple[float, str]]:
    """The same with their numbers, no two of them alike: a quiet force sensor moves by hundredths."""
    decimals = max(0, -math.floor(math.log10(nice_step(high - low)) + 1e-9))
    return [(value, number_text(value, decimals if value else 0)) for value in nice_ticks(low, high)]


class Heading(QGraphicsWidget):
    """Title and unit at the left, a legend when there is more than one trace, the value now at the right."""

    def __init__(self, *, theme: Theme, panel: Panel) -> None:
        super().__init__()
        self._theme = theme
        self._panel = panel
        self._value = ""
        self._measured = False
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme
        height = theme.px(HEADING_PX)
        self.setMinimumHeight(height)
        self.setMaximumHeight(height)
        self.update()

    def set_panel(self, panel: Panel) -> None:
        """Describe another panel."""
        self._panel = panel
        self.update()

    def set_value(self, value: float) -> None:
        """Show the value now; equal text paints nothing."""
        text = number_text(value)
        if text != self._value:
            self._value, self._measured = text, math.isfinite(value)
            self.update()

    @property
    def value(self) -> str:
        """The value now as it is written; empty before the first."""
        return self._value

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | None = None) -> QSizeF:  # type: ignore[override]  # noqa: ARG002
        width = 16_777_215.0 if which is Qt.SizeHint.MaximumSize else 200.0
        return QSizeF(width, self._theme.px(HEADING_PX))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        theme, area = self._theme, self.rect()
        # As the curves under it, which run from left to right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        x = self._write(painter, area, area.left(), self._panel.title, "text", 600)
        x = self._write(painter, area, x + 8, self._panel.unit, "text2", 400)
        if len(self._panel.traces) > 1:
            self._legend(painter, area, x + 24)
        if not self._value:
            return
        painter.setFont(theme.font(16, 600, tabular=True))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        unit = with_unit("", self._panel.unit) if self._measured else ""
        painter.setPen(theme.colour("text2"))
        painter.drawText(area.adjusted(0, 0, -8, 0), flags, unit)
        painter.setPen(theme.colour("text"))
        end = area.adjusted(0, 0, -8 - painter.fontMetrics().horizontalAdvance(unit), 0)
        painter.drawText(end, flags, self._value)

    def _write(self, painter: QPainter, area: QRectF, x: float, text: str, tint: str, weight: int) -> float:
        painter.setFont(self._theme.font(14, weight))
        painter.setPen(self._theme.colour(tint))
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRectF(x, area.top(), width + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return x + width

    def _legend(self, painter: QPainter, area: QRectF, x: float) -> None:
        for trace in _front_first(self._panel.traces):
            painter.setPen(QPen(self._theme.colour(trace.tint), 3))
            middle = area.center().y()
            painter.drawLine(QPointF(x, middle), QPointF(x + 14, middle))
            x = self._write(painter, area, x + 22, trace.label, "text2", 400) + 20


def _front_first(traces: Sequence[PanelTrace]) -> Sequence[PanelTrace]:
    return tuple(reversed(traces))
