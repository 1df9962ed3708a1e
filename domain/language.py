"""Gives a sentence in the language of the clinic: English is the source, a catalogue has the others."""

from collections.abc import Callable
from enum import Enum
from string import Formatter

Translation = Callable[[str], str]
"""From an English text to the same in another language; the English again where it has none."""


class _Tongue:
    """The language of this process, chosen before the rooms are imported: ADR 0021."""

    def __init__(self) -> None:
        self.translation: Translation | None = None
        self.code = "en"
        self.decimal_sign = "."


_tongue = _Tongue()


def speak(translation: Translation | None, *, code: str = "en", decimal_sign: str = ".") -> None:
    """Speak this language from now on, with its decimal sign; None for English."""
    _tongue.translation = translation
    _tongue.code, _tongue.decimal_sign = code, decimal_sign


def spoken() -> str:
    """The code of the language spoken, such as `de`."""
    return _tongue.code


def decimal_sign() -> str:
    """What stands between a whole number and its tenths where a person reads it."""
    return _tongue.decimal_sign


def say(english: str, /, **values: object) -> str:
    """`english` in the language spoken, with its `{names}` filled in.

    Parameters
    ----------
    english : str
        What is said, in English, as a literal: the catalogues are made by reading the code.
    **values : object
        What stands at each `{name}`. Without any, braces in the text stay as they are. A word of our own in
        lower case, such as `left` or a member of an enumeration, is said in the language too.

    Returns
    -------
    str
        The text; in English where the catalogue lacks it or names a value that nobody gave.
    """
    told = _tongue.translation(english) if _tongue.translation is not None else english
    if not values:
        return told
    given = {name: word(value) for name, value in values.items()}
    try:
        return _filled(told, given)
    except (KeyError, IndexError, ValueError):
        return _filled(english, given)


def word(value: object) -> object:
    """A word of our own in the language spoken; everything else, such as a name or a number, as it is.

    Our words are in lower case, and so no name of a person or group is taken for one.
    """
    if isinstance(value, Enum):
        value = value.value
    if _tongue.translation is None or not isinstance(value, str) or not value.islower():
        return value
    return _tongue.translation(value)


class _Numerals(Formatter):
    """Writes numbers with a fraction with the decimal sign of the language."""

    def format_field(self, value: object, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        return text.replace(".", _tongue.decimal_sign) if isinstance(value, float) else text


_numerals = _Numerals()


def _filled(template: str, values: dict[str, object]) -> str:
    if _tongue.decimal_sign == ".":
        return template.format(**values)
    return _numerals.vformat(template, (), values)


class Said(str):
    """A text of a file in the language spoken, which still knows the English that is kept of it."""

    english: str


def said(english: str) -> str:
    """A text of a file, such as a cue, in the language spoken; as it is where the catalogue lacks it."""
    english = kept(english)
    told = _tongue.translation(english) if _tongue.translation is not None else english
    if told == english:
        return english
    text = Said(told)
    text.english = english
    return text


def kept(text: str) -> str:
    """What is kept of a text, whatever the language: the English that it was said from."""
    return text.english if isinstance(text, Said) else text


def plain(value: object) -> str:
    """A name that files and code use, such as `left_shank`, as people read it."""
    text = str(value.value if isinstance(value, Enum) else value)
    return str(word(text.replace("_", " ") if text.islower() else text))


def capital(value: object) -> str:
    """A word of our own as it begins a line: `Left` from the side."""
    text = plain(value)
    return text[:1].upper() + text[1:]


def say_count(count: int, one: str, several: str, /, **values: object) -> str:
    """`one` or `several` in the language spoken, as `count` asks; both may name `{count}`.

    Examples
    --------
    >>> say_count(3, "{count} repetition", "{count} repetitions")
    '3 repetitions'
    """
    return say(one if count == 1 else several, count=count, **values)
