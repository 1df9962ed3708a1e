"""Starts this program another time, as a process of its own: the practice, or the station after a restart."""

import subprocess
import sys
from collections.abc import Sequence

from app.languages.choosing import OPTION


def command(*words: str) -> list[str]:
    """What to run for `turnout WORDS`, in a clone as in a frozen program."""
    own = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    return [*own, *words]


def without_language(words: Sequence[str]) -> list[str]:
    """The same words, with the language left to the settings."""
    kept, words = [], list(words)
    while words:
        word = words.pop(0)
        if word == OPTION:
            del words[:1]
        elif not word.startswith(f"{OPTION}="):
            kept.append(word)
    return kept


def start(*words: str) -> None:
    """Run it without waiting for its end."""
    subprocess.Popen(command(*words), start_new_session=True)  # noqa: S603 - our own program
