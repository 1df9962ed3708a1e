"""Start Turnout: `python -m app`, or the command `turnout`; a window gets its language first."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app import paths
from app.display import has_display
from app.languages.choosing import chosen_language
from app.memory import load_without_search, one_pool
from app.settings import SettingsFile

if TYPE_CHECKING:
    from app.main_window import MainWindow

WINDOWS = ("station", "demo", "gallery")
"""The commands that open a window; all others speak English and load no Qt for it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Choose the language, then read the command line."""
    one_pool()
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or words[0].startswith("--language"):
        words.insert(0, "station")
    if words[0] in WINDOWS:
        speak_as_asked(words)
    window = _first_window(words)
    if window is not None and not window.isVisible():
        return 0
    # What the rooms say as they are imported is to be said in that language already.
    from app.cli.main import main as run

    return run(words, window=window)


def _first_window(words: Sequence[str]) -> "MainWindow | None":
    """The window, with everything loaded behind it; none where the words only ask for help."""
    if words[0] != "station" or not has_display() or {"-h", "--help"} & set(words):
        return None
    from app.starting import load_behind, show_window

    load_without_search()
    window = show_window()
    load_behind(("app.cli.main", "app.cli.station", "app.bootstrap", "app.keeping.opening"))
    return window


def speak_as_asked(words: Sequence[str]) -> None:
    """Speak the language that words, environment, settings or system ask for, and write its units."""
    from app.languages.speaking import speak

    kept = SettingsFile(paths.settings_path()).values
    speak(chosen_language(words, os.environ, kept.language))
    # Only now: the units are words of the language too.
    from domain import units

    units.use(units.system_of(kept.units))


if __name__ == "__main__":
    sys.exit(main())
