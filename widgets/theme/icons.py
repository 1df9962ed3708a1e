"""Draws the outlined icons: one letter each of the Phosphor type that qtawesome brings."""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

_LIBRARY = "qtawesome"
_OF_HEIGHT = 0.875
"""A letter of this size has room for its bearings."""


class UnknownIconError(KeyError):
    """No icon has this name."""


def icon(name: str, *, colour: str, disabled: str) -> QIcon:
    """The icon of a Phosphor name, such as `house`, in `#RRGGBB` colours."""
    return QIcon(_Letter(_letter_of(name.removeprefix("ph.")), QColor(colour), QColor(disabled)))


class _Letter(QIconEngine):
    """One letter at whatever size is asked for; it is shared by the copies of its icon, never copied."""

    def __init__(self, letter: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._letter, self._colour, self._disabled = letter, colour, disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        painter.save()
        painter.setPen(self._disabled if mode is QIcon.Mode.Disabled else self._colour)
        font = QFont(_family())
        font.setPixelSize(max(1, round(_OF_HEIGHT * rect.height())))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture


def _letter_of(name: str) -> str:
    code = _letters().get(name)
    if code is None:
        raise UnknownIconError(name)
    return chr(int(code, 16))


@cache
def _letters() -> dict[str, str]:
    """Name and code point of every icon."""
    found: dict[str, str] = json.loads(_file("phosphor-charmap-*.json").read_text(encoding="utf-8"))
    return found


@cache
def _family() -> str:
    """The name of the type, which is loaded with the first icon that is drawn."""
    number = QFontDatabase.addApplicationFontFromData(_file("phosphor-*.ttf").read_bytes())
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _file(pattern: str) -> Path:
    """A file of the library, found without loading it: that would read seven other types as well."""
    spec = find_spec(_LIBRARY)
    assert spec is not None  # noqa: S101 - a dependency of this program
    assert spec.submodule_search_locations  # noqa: S101 - a package
    return next((Path(spec.submodule_search_locations[0]) / "fonts").glob(pattern))
