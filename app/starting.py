"""The application object, and its first window: shown before database, sensors and pages are even loaded."""

import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import paths
from app.languages.speaking import dress
from app.settings import SettingsFile
from widgets.starting import ICON, StartWindow
from widgets.theme import apply_theme
from widgets.theme.quiet import silence_offscreen_notes

DESKTOP_ENTRY = "org.turnout.Turnout"
"""By this name a desktop finds the program's icon for its windows."""


def application() -> QApplication:
    """The one QApplication of this process."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    silence_offscreen_notes()
    app = QApplication(sys.argv[:1])
    app.setDesktopFileName(DESKTOP_ENTRY)
    app.setWindowIcon(QIcon(str(ICON)))
    dress(app)
    return app


def show_start() -> StartWindow:
    """Show it; it goes when the next window of the program is there. Whoever calls keeps it."""
    values = SettingsFile(paths.settings_path()).values
    app = application()
    window = StartWindow(theme=apply_theme(app, values.theme, scale=values.text_scale))
    window.show_until_another(app)
    return window
