"""The theme a view is given: colours, text scale, fonts, spaces and icons."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QWidget

from widgets.theme import icons
from widgets.theme.tokens import Tokens

FAMILY = "Inter"
TARGET_PX = 44
"""The smallest side of anything to press."""

_TURNED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "caret-left": "caret-right",
    "caret-right": "caret-left",
}
"""What points along a line, where lines run from right to left; play and the curves keep their sense."""

RADIUS_PX = 8


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours and text scale; a view asks it for every font, space and icon it uses."""

    tokens: Tokens
    scale: float = 1.0

    @property
    def dark(self) -> bool:
        """Whether this is the dark theme."""
        return self.tokens.name == "dark"

    def px(self, size_px: float) -> int:
        """A text size, or a size that must grow with text, at the chosen text scale."""
        return round(size_px * self.scale)

    def space(self, steps: int) -> int:
        """`steps` of 4 px; spaces do not grow with text, so that large text still fits."""
        return 4 * steps

    def font(self, size_px: float, weight: int = 400, tabular: bool = False) -> QFont:
        """Inter at the chosen text scale; `tabular` gives every digit the same width."""
        font = QFont(FAMILY)
        font.setPixelSize(max(1, self.px(size_px)))
        font.setWeight(QFont.Weight(weight))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def colour(self, name: str) -> QColor:
        """A token by its name as a colour to paint with."""
        return QColor(str(getattr(self.tokens, name)))

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """An outlined icon by its Phosphor name, such as `house`; `colour` is `#RRGGBB`."""
        if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            name = _TURNED.get(name, name)
        return icons.icon(name, colour=colour or self.tokens.text, disabled=self.tokens.text2)


def restyle(root: QWidget, theme: Theme) -> None:
    """Give `theme` to `root` and to everything under it that holds a theme."""
    for view in (root, *root.findChildren(QObject)):
        set_theme = getattr(view, "set_theme", None)
        if set_theme is not None:
            set_theme(theme)
