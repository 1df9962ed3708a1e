"""Dates as people write them: *3 Nov 2026*, whatever the language of the machine."""

import re
from datetime import date, datetime

from domain.language import say
from domain.wording import date_text

__all__ = ["date_text", "moment_text", "parse_date"]

_MONTHS = (
    say("Jan"),
    say("Feb"),
    say("Mar"),
    say("Apr"),
    say("May"),
    say("Jun"),
    say("Jul"),
    say("Aug"),
    say("Sep"),
    say("Oct"),
    say("Nov"),
    say("Dec"),
)
_WRITTEN = re.compile(r"(\d{1,2})\.?\s+([A-Za-z]{3,})\.?\s+(\d{4})")


def moment_text(moment: datetime) -> str:
    """*3 Nov 2026, 14:05* on the clock of the room."""
    local = moment.astimezone()
    return f"{date_text(local.date())}, {local:%H:%M}"


def parse_date(text: str) -> date:
    """A date from *3 Nov 1998* or *1998-11-03*; ValueError for anything that can be read in two ways."""
    written = _WRITTEN.fullmatch(text.strip())
    if written is None:
        return date.fromisoformat(text.strip())
    month = written[2][:3].title()
    if month not in _MONTHS:
        raise ValueError(f"{written[2]} is not a month.")
    return date(int(written[3]), _MONTHS.index(month) + 1, int(written[1]))
