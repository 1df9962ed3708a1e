"""Finds the entry of the troubleshooting page for a sentence that the station shows."""

import json
import re
from collections.abc import Iterator
from importlib.resources import files

from domain.language import say
from widgets.help.book import HelpPage, plain_words

TROUBLE_PAGE = "troubleshooting"
VARIES = "…"
"""In a heading: what differs from time to time, such as a name or a number."""
KEY_LEVEL = 3
_SLOT = re.compile(r"\{[^{}]*\}")
_BEFORE = re.compile(r"^\W*(?:Rep \d+: )?")


class Troubles:
    """The headings of the page are the sentences, word for word."""

    def __init__(self, page: HelpPage) -> None:
        self._keys = [
            (_pattern(part.title), f"{page.name}#{part.anchor}")
            for part in page.sections()
            if part.level == KEY_LEVEL
        ]
        self._keys += _translated(page)
        # The one that says more in its own words is the better match.
        self._keys.sort(key=lambda key: -len(key[0].pattern))

    def topic(self, sentence: str) -> str:
        """The entry for this sentence; empty where the page has none."""
        said = _BEFORE.sub("", " ".join(plain_words(sentence).split()))
        return next((topic for pattern, topic in self._keys if pattern.search(said)), "")


def _translated(page: HelpPage) -> Iterator[tuple[re.Pattern[str], str]]:
    """The same sentences in the language of the clinic, also where its help is in English."""
    texts = json.loads((files("app.help") / "said.json").read_text(encoding="utf-8"))
    for anchor, templates in texts.items():
        for template in templates:
            told = say(template)
            if told != template:
                yield _pattern(plain_words(_SLOT.sub(VARIES, told))), f"{page.name}#{anchor}"


def _pattern(heading: str) -> re.Pattern[str]:
    parts = [re.escape(part) for part in heading.split(VARIES)]
    # A sentence may be part of a longer one, and small where it follows a name.
    return re.compile("(?:^|(?<=[.:!?] ))" + ".+?".join(parts), re.IGNORECASE)
