"""Finds a setting by any word that stands on its card."""

import unicodedata
from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget


def matching(cards: Iterable[QWidget], typed: str) -> list[QWidget]:
    """The cards on which every typed word stands somewhere; all of them when nothing is typed."""
    words = _plain(typed).split()
    return [card for card in cards if all(word in _said(card) for word in words)]


def _said(card: QWidget) -> str:
    return _plain(" ".join(_texts(card)))


def _texts(card: QWidget) -> Iterator[str]:
    yield card.accessibleName()
    for part in card.findChildren(QWidget):
        yield part.accessibleName()
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        elif isinstance(part, QLineEdit):
            yield part.placeholderText()
        elif isinstance(part, QComboBox):
            yield from (part.itemText(row) for row in range(part.count()))


def _plain(text: str) -> str:
    """Without accents and case: *Größe* is found by *grosse*."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))
