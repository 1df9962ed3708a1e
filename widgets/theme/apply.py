"""Puts a theme on the application: Fusion, own palette, one stylesheet, the shipped fonts."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from widgets.theme.palette import palette
from widgets.theme.stylesheet import stylesheet
from widgets.theme.theme import FAMILY, Theme
from widgets.theme.tokens import DARK, LIGHT, Tokens

FONT_FOLDER = Path(__file__).parent / "fonts"


def load_fonts() -> None:
    """Make the shipped type known to Qt; a second call does nothing."""
    if FAMILY in QFontDatabase.families():
        return
    for file in sorted(FONT_FOLDER.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def tokens_named(name: str, app: QApplication) -> Tokens:
    """`dark`, `light`, or `system`, which follows the desktop and is light where it does not say."""
    if name == "system":
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if name == "dark" else LIGHT


def apply_theme(app: QApplication, name: str, *, scale: float = 1.0) -> Theme:
    """Style the application and return the theme to hand to the views."""
    load_fonts()
    theme = Theme(tokens=tokens_named(name, app), scale=scale)
    sheet = stylesheet(theme)
    if app.styleSheet() == sheet:
        return theme
    with _nothing_collected():
        # From one sheet to the next Qt works out every view's rules twice: by way of none it takes an eighth.
        app.setStyleSheet("")
        app.setStyle("Fusion")
        app.setPalette(palette(theme.tokens))
        app.setFont(theme.font(14))
        app.setStyleSheet(sheet)
    return theme


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Qt restyles from a list of bare pointers: a view that Python frees meanwhile would crash it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
