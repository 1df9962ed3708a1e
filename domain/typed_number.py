"""Numbers as people type them: with a comma or a point, and never one that could be read two ways."""

import re

from domain.language import decimal_sign, say

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)")
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}")


class NumberError(ValueError):
    """What was typed is no number, or more than one; the sentence says how to write it."""


def read_number(text: str) -> float:
    """The number that was typed, in any language of the window.

    Parameters
    ----------
    text : str
        `12.5`, `12,5`, `−3` or `.5`; spaces around it are passed over.

    Raises
    ------
    NumberError
        For words, for `inf` and `1e5`, for two separators (`1.234,5`), and for three digits after
        the separator that is not the decimal sign of the language: `1,234` is a thousand in one
        country and one and a bit in the next.

    Examples
    --------
    >>> read_number(" 12,5 ")
    12.5
    """
    typed = text.strip().replace("\u2212", "-")
    separators = len(re.findall(r"[.,']|(?<=\d)\s(?=\d)", typed))
    if separators > 1 and re.fullmatch(r"[+-]?[\d.,'\s]+", typed):
        raise _two_ways(typed)
    if _NUMBER.fullmatch(typed) is None:
        raise NumberError(
            say(
                "{typed} is not a number: write one such as {example}.",
                typed=typed,
                example=write_number(12.5),
            )
            if typed
            else say("Write a number such as {example}.", example=write_number(12.5))
        )
    grouped = _GROUPED.fullmatch(typed)
    if grouped is not None and grouped[1] != decimal_sign():
        raise _two_ways(typed)
    return float(typed.replace(",", "."))


def write_number(value: float) -> str:
    """A number for a field, as short as it is exact to six digits, with the decimal sign of the language."""
    return f"{value:g}".replace("-", "\u2212").replace(".", decimal_sign())


def _two_ways(typed: str) -> NumberError:
    return NumberError(
        say(
            "{typed} can be read in two ways: write {example} with one decimal sign and no other.",
            typed=typed,
            example=write_number(1234.5),
        )
    )
