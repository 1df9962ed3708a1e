"""The application object, and its window: shown before database, sensors and pages are even loaded."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEventLoop, QThread
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import widgets.theme
from app import paths
from app.languages.speaking import dress
from app.main_window import MainWindow
from app.settings import SettingsFile
from widgets.theme import apply_theme
from widgets.theme.quiet import silence_offscreen_notes

DESKTOP_ENTRY = "org.turnout.Turnout"
"""By this name a desktop finds the program's icon for its windows."""
ICON = Path(widgets.theme.__file__).parent / "turnout.svg"


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


def show_window() -> MainWindow:
    """The window, painted, with nobody in it yet: whoever opens the station moves in."""
    values = SettingsFile(paths.settings_path()).values
    app = application()
    theme = apply_theme(app, values.theme, scale=values.text_scale)
    window = MainWindow(theme=theme, clinic=values.clinic)
    window.show()
    app.processEvents()
    return window


def load_behind(modules: Sequence[str]) -> None:
    """Load these while the window paints; what a hand does meanwhile waits for the page it is meant for."""
    loop, loading = QEventLoop(), _Loading(modules)
    loading.finished.connect(loop.quit)
    loading.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    loading.wait()
    if loading.trouble is not None:
        raise loading.trouble


class _Loading(QThread):
    def __init__(self, modules: Sequence[str]) -> None:
        super().__init__()
        self._modules = modules
        self.trouble: Exception | None = None

    def run(self) -> None:
        try:
            for name in self._modules:
                import_module(name)
        except Exception as trouble:  # noqa: BLE001 - raised again where the window was asked for
            self.trouble = trouble
