"""Draws the program's icon in the sizes and forms that the systems ask for."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "widgets" / "theme" / "turnout.svg"


def icon_file(path: Path, size_px: int = 256) -> Path:
    """The icon as `.png`, `.ico` or `.icns`, by the ending of the path; where it is."""
    running = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written by {running.applicationName() or 'Qt'}.")
    return path
