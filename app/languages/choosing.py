"""Which language the window speaks, decided before anything that says something is imported."""

import locale
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

ENGLISH = "en"
PSEUDO = "pseudo"
"""For trying the window: lengthened letters with marks, from right to left."""

TITLES = {ENGLISH: "English", "es": "Español", "de": "Deutsch", "fr": "Français"}
"""Each in its own words, as the settings offer them."""

OPTION, VARIABLE = "--language", "TURNOUT_LANGUAGE"


@dataclass(frozen=True, slots=True)
class Tongue:
    """What a language changes besides its words."""

    code: str
    decimal_sign: str = ","
    right_to_left: bool = False


_TONGUES = {ENGLISH: Tongue(ENGLISH, "."), PSEUDO: Tongue(PSEUDO, ",", right_to_left=True)}


def tongue(code: str) -> Tongue:
    """How numbers and lines run in a language."""
    return _TONGUES.get(code, Tongue(code))


def chosen_language(words: Sequence[str], environment: Mapping[str, str], setting: str) -> str:
    """The code that the command line, the environment, the settings or the system ask for, in that order.

    What nobody has a catalogue for is passed over: the next in the order is asked.
    """
    asked = (_option(words), environment.get(VARIABLE, ""), setting, _system(environment))
    return next((code for each in asked if (code := _known(each))), ENGLISH)


def _known(name: str) -> str:
    """`de` from `de`, `de_AT.UTF-8` or `DE`; nothing where it is not one of ours."""
    code = name.replace("-", "_").split(".")[0].split("_")[0].lower()
    return code if code in TITLES or code == PSEUDO else ""


def _option(words: Sequence[str]) -> str:
    for place, word in enumerate(words):
        if word == OPTION:
            return words[place + 1] if place + 1 < len(words) else ""
        if word.startswith(f"{OPTION}="):
            return word.partition("=")[2]
    return ""


def _system(environment: Mapping[str, str]) -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return environment[name]
    # Windows and macOS started from a menu name no language in the environment.
    return locale.getlocale()[0] or ""
