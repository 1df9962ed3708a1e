"""Brings the catalogues up to the program: `python -m app.languages.update`."""

import subprocess
import sys
from pathlib import Path

import PySide6

from app.languages.catalogues import CODES, catalogue_path, mistakes, read_catalogue, write_catalogue
from app.languages.texts import english_texts


def main() -> int:
    """Take up new texts, drop those that nobody says any more, compile; 1 where a translation is missing."""
    texts, found = english_texts(), 0
    for code in CODES:
        translations = read_catalogue(catalogue_path(code))
        write_catalogue(code, texts, translations)
        wrong = list(mistakes(texts, translations))
        sys.stdout.writelines(f"{code}: {line}\n" for line in wrong)
        found += len(wrong)
        compile_catalogue(catalogue_path(code))
    return 1 if found else 0


def compile_catalogue(path: Path) -> None:
    """Make the `.qm` beside it that the program loads."""
    binary = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / binary
    # The program and the files are our own.
    subprocess.run([tool, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
