"""Start Turnout: `python -m app`, or the command `turnout`; a window gets its language first."""

import os
import sys
from collections.abc import Sequence

from app import paths
from app.languages.choosing import chosen_language
from app.settings import SettingsFile

WINDOWS = ("station", "demo", "gallery")
"""The commands that open a window; all others speak English and load no Qt for it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Choose the language, then read the command line."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or words[0].startswith("--language"):
        words.insert(0, "station")
    if words[0] in WINDOWS:
        _speak(words)
    # What the rooms say as they are imported is to be said in that language already.
    from app.cli.main import main as run

    return run(words)


def _speak(words: Sequence[str]) -> None:
    from app.languages.speaking import speak

    speak(chosen_language(words, os.environ, SettingsFile(paths.settings_path()).values.language))


if __name__ == "__main__":
    sys.exit(main())
