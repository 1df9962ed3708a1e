"""Makes words from people harmless on paper: no control characters, no reordering, no endless words."""

import re
import unicodedata
from typing import Any

_LONGEST_WORD = 36
_DRAWN = ("svg", "png")
"""What is a picture already, made or checked before."""
_REORDERING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_ENDLESS = re.compile(rf"\S{{{_LONGEST_WORD}}}(?=\S)")
_MAY_BREAK = "\u200b"


def inert(content: Any) -> Any:
    """The same content with every text made harmless; lists and dictionaries are walked through."""
    if isinstance(content, str):
        return _inert_text(content)
    if isinstance(content, dict):
        return {key: value if key in _DRAWN else inert(value) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [inert(item) for item in content]
    return content


def _inert_text(text: str) -> str:
    kept = "".join(_printable(letter) for letter in text if letter not in _REORDERING)
    return _ENDLESS.sub(lambda match: match.group() + _MAY_BREAK, kept)


def _printable(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category in ("Cs", "Co", "Cn") else letter
