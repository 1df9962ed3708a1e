"""How each of several curves is drawn: the newest full, earlier ones in the same hue, thinner and greyer."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from widgets.compare.view import Titled
from widgets.theme import Theme, blend

_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
_SHARES = (1.0, 0.5, 0.5, 0.5)
_WIDTHS = (2.5, 1.5, 1.5, 1.5)


@dataclass(frozen=True, slots=True)
class Stroke:
    """Colour, width and dashes of one of the things compared."""

    colour: str
    width: float
    style: Qt.PenStyle

    @property
    def pen(self) -> QPen:
        """For a curve: as wide whatever the zoom."""
        pen = QPen(QColor(self.colour), self.width, self.style)
        pen.setCosmetic(True)
        return pen


def strokes(items: tuple[Titled, ...], theme: Theme) -> tuple[Stroke, ...]:
    """A stroke each, by how many newer ones of the same hue there are; a group's mean has no side's hue."""
    made = []
    for index, item in enumerate(items):
        newer = sum(_hue(other) == _hue(item) for other in items[index + 1 :])
        age = min(newer, len(_STYLES) - 1)
        hue = theme.tokens.text2 if item.group else theme.tokens.side(item.side)
        made.append(Stroke(blend(hue, theme.tokens.text2, _SHARES[age]), _WIDTHS[age], _STYLES[age]))
    return tuple(made)


def _hue(item: Titled) -> str:
    return "group" if item.group else item.side
