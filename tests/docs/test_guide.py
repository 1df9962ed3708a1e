"""The guide hangs together: every page is found, every link and picture is there, every place has a page."""

import re
import sys
from pathlib import Path

import pytest

from app.errors import TurnoutError
from app.help import guide
from app.help.drawings import START, printed_drawing
from app.help.guide import CONTENTS, docs_folder, read_guide
from app.help.places import CLASSES, PARTS
from drivers.registry import load_registry
from widgets.help.book import HelpBook, HelpPage

GUIDE = docs_folder() / "guide"
BOOK = read_guide()
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")
MOST_BYTES = 250_000
"""A picture of the guide: the whole of them stays a few megabytes."""


def links(page: HelpPage) -> list[tuple[bool, str]]:
    return [(found.group().startswith("!"), found[1]) for found in _LINK.finditer(page.text)]


def test_the_contents_list_every_page_once() -> None:
    files = {path.stem for path in GUIDE.glob("*.md")}
    names = [page.name for page in BOOK.pages]
    assert sorted(names) == sorted(files)
    assert names[0] == CONTENTS
    assert all(page.title for page in BOOK.pages)


@pytest.mark.parametrize("page", BOOK.pages, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: HelpPage) -> None:
    lost = []
    for is_picture, target in links(page):
        file, _, anchor = target.partition("#")
        if is_picture or target.startswith("http"):
            continue
        if not BOOK.led_to(page, target):
            path = GUIDE / file
            there = path.is_file() and path.parent != GUIDE
            lost += [] if there and (not anchor or anchor in _anchors(path)) else [target]
    assert lost == []


def _anchors(path: Path) -> set[str]:
    page = HelpPage(path.stem, "", "", path.read_text(encoding="utf-8"), path.parent)
    return {part.anchor for part in page.sections()}


@pytest.mark.parametrize("page", BOOK.pages, ids=lambda page: page.name)
def test_every_picture_is_there_and_small(page: HelpPage) -> None:
    for is_picture, target in links(page):
        if is_picture:
            path = GUIDE / target
            assert path.is_file(), f"{target}: `python3 run.py pictures` makes it"
            assert path.stat().st_size < MOST_BYTES


def test_a_drawing_of_the_guide_is_as_it_would_be_drawn_now() -> None:
    drawn = sorted((docs_folder() / "pictures" / "guide").glob(f"{START}*.svg"))
    assert drawn
    for path in drawn:
        assert path.read_text(encoding="utf-8") == printed_drawing(path.stem), path.name


def test_no_picture_lies_there_that_no_page_shows() -> None:
    shown = {
        (GUIDE / target).resolve() for page in BOOK.pages for is_picture, target in links(page) if is_picture
    }
    assert {path.resolve() for path in (docs_folder() / "pictures" / "guide").iterdir()} == shown


def test_every_place_leads_to_a_topic_that_exists() -> None:
    topics = {**CLASSES, **PARTS}
    assert {place: topic for place, topic in topics.items() if not BOOK.has(topic)} == {}


def test_no_anchor_stands_twice_on_a_page() -> None:
    for page in BOOK.pages:
        anchors = [part.anchor for part in page.sections()]
        assert len(anchors) == len(set(anchors)), page.name


def test_a_link_out_of_the_guide_is_no_topic() -> None:
    page = BOOK.page("numbers")
    assert page is not None
    assert BOOK.led_to(page, "test-retest.md#do-it") == "test-retest#do-it"
    assert BOOK.led_to(page, "#the-words") == "numbers#the-words"
    assert BOOK.led_to(page, "../metrics.md") == ""
    assert BOOK.led_to(page, "https://example.org") == ""


def test_the_hardware_page_names_every_family() -> None:
    page = BOOK.page("hardware")
    assert page is not None
    titles = {driver.descriptor.title for driver in load_registry().all()}
    assert {title for title in titles if _maker(title) not in page.text} == set()


def _maker(title: str) -> str:
    """What a coach would look for: the maker's name, or that of the kind."""
    words = title.split()
    return words[1] if words[0] == "SparkFun" else words[0]


def test_pages_without_the_contents_are_none() -> None:
    assert HelpBook(()).page("sensors") is None


def test_an_installed_program_reads_the_documents_among_its_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed = tmp_path / "lib" / "app" / "help" / "guide.py"
    monkeypatch.setattr(guide, "__file__", str(placed))
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert docs_folder() == tmp_path / "share" / "turnout" / "docs"
    with pytest.raises(TurnoutError, match="install Turnout again"):
        read_guide()
    (tmp_path / "lib" / "docs" / "guide").mkdir(parents=True)
    assert docs_folder() == tmp_path / "lib" / "docs"
