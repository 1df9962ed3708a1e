"""Finds the entry of the troubleshooting page for a sentence that the station shows."""

import re

from widgets.help.book import HelpPage

TROUBLE_PAGE = "troubleshooting"
VARIES = "…"
"""In a heading: what differs from time to time, such as a name or a number."""
_KEY_LEVEL = 3
_BEFORE = re.compile(r"^\W*(?:Rep \d+: )?")


class Troubles:
    """The headings of the page are the sentences, word for word."""

    def __init__(self, page: HelpPage) -> None:
        self._keys = [
            (_pattern(part.title), f"{page.name}#{part.anchor}")
            for part in page.sections()
            if part.level == _KEY_LEVEL
        ]
        # The one that says more in its own words is the better match.
        self._keys.sort(key=lambda key: -len(key[0].pattern))

    def topic(self, sentence: str) -> str:
        """The entry for this sentence; empty where the page has none."""
        said = _BEFORE.sub("", " ".join(sentence.split()))
        return next((topic for pattern, topic in self._keys if pattern.search(said)), "")


def _pattern(heading: str) -> re.Pattern[str]:
    parts = [re.escape(part) for part in heading.split(VARIES)]
    # A sentence may be part of a longer one, and small where it follows a name.
    return re.compile("(?:^|(?<=[.:!?] ))" + ".+?".join(parts), re.IGNORECASE)
