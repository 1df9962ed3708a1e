"""Parses TOML and goes on behind a broken line, so that one reading finds more than the first mistake."""

import re
import tomllib
from collections.abc import Sequence
from typing import Any

from domain.language import say
from domain.library.mistakes import Mistake
from domain.wording import lower_first

_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_MOST_BROKEN = 20
ALLOWED = say('lines such as reps = 3, title = "Words in quotes", [table] or [[list of tables]]')


def parse(text: str, file: str) -> tuple[dict[str, Any] | None, tuple[Mistake, ...]]:
    """The table of a TOML text without its broken lines, and those; None where too little is left of it.

    The `keys` of a broken line is the field that it seems to give.
    """
    broken: list[Mistake] = []
    while len(broken) < _MOST_BROKEN:
        try:
            return tomllib.loads(mended(text, broken)), tuple(broken)
        except tomllib.TOMLDecodeError as problem:
            mistake = _mistake(text, file, str(problem))
            if mistake.line in {one.line for one in broken}:
                break
            broken.append(mistake)
    # Behind a text or list that is never closed every line looks broken: only the first sentence is true.
    return None, tuple(broken[:1])


def mended(text: str, broken: Sequence[Mistake]) -> str:
    """The text with its broken lines empty, so that every other line keeps its number."""
    lines = text.split("\n")
    for mistake in broken:
        if mistake.line is not None:
            lines[mistake.line - 1] = ""
    return "\n".join(lines)


def _mistake(text: str, file: str, said: str) -> Mistake:
    lines = text.split("\n")
    place = _PLACE.search(said)
    number = int(place.group(1)) if place and place.group(1) else len(text.rstrip().split("\n"))
    # A line that lacks its end is told of at the beginning of the next one.
    if place and place.group(2) == "1" and number > 1:
        number -= 1
    key = _KEY.match(lines[number - 1])
    words = _PLACE.sub("", said)
    wrong = say("is not valid TOML ({words})", words=lower_first(words))
    return Mistake(file, (key.group(1),) if key else (), wrong, ALLOWED, number)
