"""What of a view's words is really seen: the contrast of the pixels that were painted."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QRadioButton, QWidget

LARGE_PX, LARGE_BOLD_PX, BOLD = 24, 18.66, 700
"""WCAG 2.2: large text is 18 pt, or 14 pt and bold; 1 pt is 4/3 px."""
TEXT, LARGE_TEXT = 4.5, 3.0
FEWEST_PX = 3
"""Pixels that must stand out so much: a lone one is chance."""
MOST_OF = 0.6
"""Of a text must be in view: what is scrolled away is not judged by its edge."""

Pixels = NDArray[np.uint8]
"""(height, width, 3), red, green, blue."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text in a picture: where, and how much it must stand out."""

    said: str
    box: QRect
    needed: float


def pixels(picture: QImage) -> Pixels:
    """The picture as an array."""
    flat = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(flat.constBits(), np.uint8).reshape(flat.height(), flat.bytesPerLine())
    return rows[:, : flat.width() * 3].reshape(flat.height(), flat.width(), 3).copy()


def luminance(colours: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Relative luminance of WCAG 2.2 along the last axis."""
    share = colours.astype(np.float64) / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    weighted: NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return weighted


def contrast(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> NDArray[np.float64]:
    """The contrast ratio pixel by pixel, 1 to 21."""
    one, other = luminance(first), luminance(second)
    ratio: NDArray[np.float64] = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return ratio


def seen_contrast(part: Pixels) -> float:
    """Between the ground, the colour most pixels have, and the strongest colour on it."""
    packed = part.reshape(-1, 3).astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    colours, counts = np.unique(packed, return_counts=True)
    apart = np.stack([colours >> 16, (colours >> 8) & 255, colours & 255], axis=-1).astype(np.uint8)
    ratios = contrast(apart, apart[np.argmax(counts)])
    strongest = np.argsort(ratios)[::-1]
    enough = np.searchsorted(np.cumsum(counts[strongest]), FEWEST_PX)
    return float(ratios[strongest[min(int(enough), ratios.size - 1)]])


def words_in(view: QWidget) -> Iterator[Words]:
    """Every text a standard control of the view shows; what cannot be used need not be read (WCAG 1.4.3)."""
    for kind in (QLabel, QAbstractButton, QLineEdit):
        for part in view.findChildren(kind):
            if not part.isVisible() or not part.isEnabled() or part.visibleRegion().isEmpty():
                continue
            text, box = _text(part), _box(part, view)
            whole = box.height() >= part.height() * MOST_OF and box.width() >= part.width() * MOST_OF
            if whole and any(letter.isalnum() for letter in text):
                yield Words(text[:60], box, _needed(part))


def _text(part: QWidget) -> str:
    if isinstance(part, QLineEdit):
        return part.text() or part.placeholderText()
    return part.text() if isinstance(part, QLabel | QAbstractButton) else ""


def _box(part: QWidget, view: QWidget) -> QRect:
    seen = part.visibleRegion().boundingRect()
    if isinstance(part, QCheckBox | QRadioButton):
        seen.adjust(32, 0, 0, 0)  # Beside its box, which has a colour of its own.
    return seen.translated(part.mapTo(view, QPoint(0, 0)))


def _needed(part: QWidget) -> float:
    font = part.font()
    px = font.pixelSize() if font.pixelSize() > 0 else round(font.pointSizeF() * 4 / 3)
    bold = font.weight() >= BOLD
    return LARGE_TEXT if px >= LARGE_PX or (bold and px >= LARGE_BOLD_PX) else TEXT
