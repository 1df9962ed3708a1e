"""A picture as it came from the camera's thread, ready to be painted; nothing is converted here."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

Pixels = NDArray[np.uint8]
"""(rows, columns, 4): blue, green, red, unused."""


class LastPicture:
    """The picture that is shown now; it keeps the pixels that Qt only points at."""

    def __init__(self) -> None:
        self._pixels: Pixels | None = None
        self.image: QImage | None = None

    def take(self, pixels: Pixels | None) -> None:
        """Another picture, or none."""
        self._pixels = pixels
        self.image = None
        if pixels is not None:
            rows, columns, _ = pixels.shape
            self.image = QImage(pixels.data, columns, rows, pixels.strides[0], QImage.Format.Format_RGB32)

    def take_image(self, image: QImage | None) -> None:
        """Another picture that Qt keeps itself."""
        self._pixels, self.image = None, image

    def paint(self, painter: QPainter, area: QRectF, ratio: float) -> QRectF:
        """In the middle of an area, a pixel for a pixel where it was made for this size; where it went."""
        if self.image is None:
            return QRectF()
        width, height = self.image.width() / ratio, self.image.height() / ratio
        share = min(1.0, area.width() / width, area.height() / height)
        place = QRectF(0, 0, width * share, height * share)
        place.moveCenter(area.center())
        place.moveTopLeft(QPointF(round(place.left()), round(place.top())))
        painter.drawImage(place, self.image)
        return place


def wanted_px(view: QWidget) -> tuple[int, int]:
    """The room of a view in pixels of its screen; nothing while nobody sees it."""
    if not view.isVisible():
        return 0, 0
    ratio = view.devicePixelRatioF()
    return round(view.width() * ratio), round(view.height() * ratio)


def sample_pixels(width: int, height: int) -> Pixels:
    """Somebody who stands in front of a wall, for the gallery."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    u, v = (x / width - 0.5) * width / height, y / height
    image = np.empty((height, width, 4), np.uint8)
    image[:] = (92, 84, 78, 255)
    image[v > 0.86] = (66, 62, 60, 255)
    parts = (
        ((u / 0.065) ** 2 + ((v - 0.19) / 0.085) ** 2 < 1, (150, 172, 205, 255)),
        ((abs(u) < 0.11) & (v > 0.28) & (v < 0.56), (140, 96, 58, 255)),
        ((abs(abs(u) - 0.06) < 0.045) & (v > 0.56) & (v < 0.93), (52, 48, 46, 255)),
    )
    for where, colour in parts:
        image[where] = colour
    return image
