"""The guide says the same in every language: page by page, heading by heading, in the words of the window."""

import re
from collections import Counter

import pytest

from app.help.guide import docs_folder, read_guide
from app.languages.catalogues import CODES, catalogue_path, read_catalogue
from widgets.help.book import HelpBook, HelpPage

ENGLISH = read_guide()
NAMES = [page.name for page in ENGLISH.pages]
BOOKS = {code: read_guide(language=code) for code in CODES}
TEXTS = {code: read_catalogue(catalogue_path(code)) for code in CODES}
FOLDED = {code: {key.casefold(): text for key, text in texts.items()} for code, texts in TEXTS.items()}
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
_FENCE = re.compile(r"^```.*?^```\s*?$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]+`")
_MARKED = re.compile(r"(?<![*\w])(\*{1,2})(?!\s)([^*]+?)\1(?!\w)")
EMPHASIS = {"this"}
"""Words that are stressed and that no button says."""
BOTH = pytest.mark.parametrize(("code", "name"), [(code, name) for code in CODES for name in NAMES])


def _page(book: HelpBook, name: str) -> HelpPage:
    page = book.page(name)
    assert page is not None
    return page


def _prose(page: HelpPage) -> str:
    return _FENCE.sub("", page.text)


@pytest.mark.parametrize("code", CODES)
def test_every_page_is_there_in_the_same_order(code: str) -> None:
    assert [page.name for page in BOOKS[code].pages] == NAMES
    assert {path.stem for path in (docs_folder() / "guide" / code).glob("*.md")} == set(NAMES)


@BOTH
def test_a_topic_leads_to_the_same_heading(code: str, name: str) -> None:
    english, other = _page(ENGLISH, name), _page(BOOKS[code], name)
    told = [(part.anchor, part.level) for part in other.sections()]
    assert told == [(part.anchor, part.level) for part in english.sections()]


@BOTH
def test_links_pictures_keys_and_snippets_are_the_same(code: str, name: str) -> None:
    english, other = _page(ENGLISH, name), _page(BOOKS[code], name)
    # A page in another language lies one folder deeper.
    moved = [(mark, f"../{to}" if to.startswith("../") else to) for mark, to in _LINK.findall(english.text)]
    assert Counter(_LINK.findall(other.text)) == Counter(moved)
    assert _FENCE.findall(other.text) == _FENCE.findall(english.text)
    assert Counter(_CODE.findall(_prose(other))) == Counter(_CODE.findall(_prose(english)))
    for found in (r"^\|", r"^\s*[-*] ", r"^\s*\d+\. "):
        count = [len(re.findall(found, _prose(page), re.MULTILINE)) for page in (english, other)]
        assert count[0] == count[1], found


@BOTH
def test_what_is_out_of_the_guide_is_found_from_there(code: str, name: str) -> None:
    page = _page(BOOKS[code], name)
    inside = [to.partition("#")[0] for _, to in _LINK.findall(page.text) if not to.startswith(("http", "#"))]
    assert [to for to in inside if not (page.folder / to).is_file()] == []


@BOTH
def test_words_of_the_window_are_those_that_it_shows(code: str, name: str) -> None:
    texts, folded = TEXTS[code], FOLDED[code]
    asked = {words for _, words in _MARKED.findall(" ".join(_prose(_page(ENGLISH, name)).split()))}
    shown = " ".join(_prose(_page(BOOKS[code], name)).split()).casefold()
    told = {words: texts.get(words, folded.get(words.casefold(), "")) for words in asked - EMPHASIS}
    missing = {words: text for words, text in told.items() if text.rstrip(". ").casefold() not in shown}
    assert missing == {}


def test_a_language_without_a_guide_is_answered_in_english() -> None:
    assert read_guide(language="it").page("index") == ENGLISH.page("index")
