"""Reads the guide: the Markdown of `docs/guide`, in the language spoken, wherever it was installed."""

import re
import sys
from dataclasses import replace
from pathlib import Path

from app.errors import TurnoutError
from app.languages.choosing import ENGLISH
from widgets.help.book import HelpBook, HelpPage

CONTENTS = "index"
_HEADING = re.compile(r"^## +(.+)$")
_ENTRY = re.compile(r"^[-*] +\[[^\]]+\]\(([\w-]+)\.md\)")


def docs_folder() -> Path:
    """Where the documents are: beside the rooms, or among the data of the environment."""
    beside = Path(__file__).resolve().parents[2] / "docs"
    installed = Path(sys.prefix) / "share" / "turnout" / "docs"
    return beside if (beside / "guide").is_dir() else installed


def read_guide(folder: Path | None = None, *, language: str = ENGLISH) -> HelpBook:
    """Every page in the order of the contents; TurnoutError where the guide is not there.

    A page in another language keeps the anchors of the English one, heading by heading, so that one topic
    leads to its place in all of them. A language without a guide is answered in English.
    """
    english = _pages((folder or docs_folder()) / "guide")
    if language == ENGLISH or not (english[0].folder / language / f"{CONTENTS}.md").is_file():
        return HelpBook(english)
    anchors = {page.name: tuple(part.anchor for part in page.sections()) for page in english}
    pages = _pages(english[0].folder / language)
    return HelpBook([replace(page, anchors=anchors[page.name]) for page in pages])


def _pages(guide: Path) -> list[HelpPage]:
    try:
        contents = _read(guide, CONTENTS)
    except OSError as error:
        raise TurnoutError(
            f"The help is not at {guide} ({error.strerror}): install Turnout again to bring it back."
        ) from error
    pages = [HelpPage(CONTENTS, _title(contents), "", contents, guide)]
    group = ""
    for line in contents.splitlines():
        if heading := _HEADING.match(line):
            group = heading[1].strip()
        elif entry := _ENTRY.match(line):
            text = _read(guide, entry[1])
            pages.append(HelpPage(entry[1], _title(text), group, text, guide))
    return pages


def _read(guide: Path, name: str) -> str:
    return (guide / f"{name}.md").read_text(encoding="utf-8")


def _title(text: str) -> str:
    return text.partition("\n")[0].removeprefix("#").strip()
