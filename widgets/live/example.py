"""Runs one view by itself, for looking at it: python -m widgets.training.gauge [dark|light] [file.png]."""

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from widgets.theme import Theme, apply_theme


def run_example(build: Callable[[Theme], QWidget], size: tuple[int, int] = (900, 520)) -> None:
    """Show the view, or save its picture when the second argument names a file."""
    app = QApplication(sys.argv)
    arguments = sys.argv[1:]
    theme = apply_theme(app, "light" if "light" in arguments else "dark")
    view = build(theme)
    view.resize(*size)
    view.show()
    pictures = [argument for argument in arguments if argument.endswith(".png")]
    if pictures:
        app.processEvents()
        view.grab().save(pictures[0])
    else:
        app.exec()
