"""The pages of the guide as text: titles, sections, what a search finds, and where a link leads."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

_HEADING = re.compile(r"^(#{1,4})\s+(.+?)\s*$", re.MULTILINE)
_FENCE = re.compile(r"^```.*?^```\s*$", re.MULTILINE | re.DOTALL)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*`|#>_]")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; `place` counts the headings of the page from 0."""

    anchor: str
    title: str
    level: int
    place: int
    words: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page of the guide: `name` is its file without ending, `group` its heading in the contents.

    With `anchors` the headings are found by these, in their order, whatever their words are.
    """

    name: str
    title: str
    group: str
    text: str
    folder: Path
    anchors: tuple[str, ...] = ()

    def sections(self) -> tuple[Section, ...]:
        """The title first, then every heading in order."""
        found = tuple(_sections(self.text))
        if not self.anchors:
            return found
        return tuple(replace(part, anchor=anchor) for part, anchor in zip(found, self.anchors, strict=True))

    def section(self, anchor: str) -> Section | None:
        """The section of this anchor; None where the page has none."""
        return next((part for part in self.sections() if part.anchor == anchor), None)


class HelpBook:
    """All pages in the order of the contents, the contents themselves first."""

    def __init__(self, pages: Sequence[HelpPage]) -> None:
        self.pages = tuple(pages)
        self._by_name = {page.name: page for page in pages}

    def page(self, topic: str) -> HelpPage | None:
        """The page of a topic such as `sensors` or `sensors#tare`."""
        return self._by_name.get(topic.partition("#")[0])

    def has(self, topic: str) -> bool:
        """Whether the page is there and, where the topic names one, its section."""
        name, _, anchor = topic.partition("#")
        page = self._by_name.get(name)
        return page is not None and (not anchor or page.section(anchor) is not None)

    def led_to(self, page: HelpPage, link: str) -> str:
        """The topic a link of `page` leads to; empty where it leads out of the guide."""
        target, _, anchor = link.partition("#")
        name = target.removesuffix(".md") if target else page.name
        topic = f"{name}#{anchor}" if anchor else name
        return topic if (not target or target.endswith(".md")) and self.has(topic) else ""


def anchor_of(title: str) -> str:
    """The anchor of a heading, made as the web makes it: small letters, words joined by hyphens."""
    kept = re.sub(r"[^\w\- ]", "", plain_words(title).lower())
    return kept.strip().replace(" ", "-")


def plain_words(text: str) -> str:
    """Markdown without its marks: links as their words, no pictures."""
    return _MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", text))).strip()


def _sections(text: str) -> Iterator[Section]:
    # What looks like a heading inside a fenced block is a comment of the snippet.
    hidden = _FENCE.sub(lambda found: "\n".join("" for _ in found.group().splitlines()), text)
    found = list(_HEADING.finditer(hidden))
    for place, heading in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else len(hidden)
        title = plain_words(heading[2])
        yield Section(
            anchor=anchor_of(heading[2]),
            title=title,
            level=len(heading[1]),
            place=place,
            words=" ".join(plain_words(hidden[heading.end() : end]).split()),
        )
