"""Makes the process speak a language: the catalogue of the program, and Qt's own words."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.languages.choosing import ENGLISH, PSEUDO, tongue
from domain import language

CONTEXT = "turnout"
CATALOGUES = Path(__file__).parent


def speak(code: str, *, catalogues: Path = CATALOGUES) -> bool:
    """Speak `code` from now on; False where its catalogue is not there, and English is spoken."""
    language.speak(None)
    if code == ENGLISH:
        return True
    translation = _lengthened if code == PSEUDO else _from_catalogue(catalogues / f"turnout_{code}.qm")
    if translation is None:
        return False
    language.speak(translation, code=code, decimal_sign=tongue(code).decimal_sign)
    return True


def dress(app: QApplication) -> None:
    """Give Qt's own buttons and menus the language spoken, and its direction to all windows."""
    code = language.spoken()
    run = tongue(code)
    way = Qt.LayoutDirection.RightToLeft if run.right_to_left else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(way)
    if code in (ENGLISH, PSEUDO):
        return
    QLocale.setDefault(QLocale(code))
    own = QTranslator(app)
    if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(own)


def _from_catalogue(path: Path) -> language.Translation | None:
    translator = QTranslator()
    if not path.exists() or not translator.load(str(path)):
        return None

    def translation(english: str) -> str:
        # Qt gives an empty text for what a catalogue lacks.
        return translator.translate(CONTEXT, english) or english

    return translation


_NAMED = re.compile(r"(\{[^}]*\})")
_MARKED = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")


def _lengthened(english: str) -> str:
    """Marked and a third longer, with its `{names}` as they were: what stays plain goes not through `say`."""
    pieces = _NAMED.split(english)
    marked = (piece if _NAMED.fullmatch(piece) else piece.translate(_MARKED) for piece in pieces)
    # The mark in front makes Qt set the line from right to left, as it does with Hebrew or Arabic.
    return "\u200f" + "".join(marked) + "·" * (len(english) // 3)
