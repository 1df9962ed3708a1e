"""Dates as people write them: *3 Nov 2026*, whatever the language of the machine."""

import re
from datetime import date, datetime

from domain.wording import MONTHS, date_text

__all__ = ["date_text", "moment_text", "parse_date"]

_ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WRITTEN = re.compile(r"(\d{1,2})\.?\s+([^\W\d_]{3,})\.?\s+(\d{4})")


def moment_text(moment: datetime) -> str:
    """*3 Nov 2026, 14:05* on the clock of the room."""
    local = moment.astimezone()
    return f"{date_text(local.date())}, {local:%H:%M}"


def parse_date(text: str) -> date:
    """A date from *3 Nov 1998* or *1998-11-03*; ValueError for anything that can be read in two ways."""
    written = _WRITTEN.fullmatch(text.strip())
    if written is None:
        return date.fromisoformat(text.strip())
    return date(int(written[3]), _month(written[2]), int(written[1]))


def _month(name: str) -> int:
    """Its number, from a name or the beginning of one, in the language spoken or in English."""
    for months in (MONTHS, _ENGLISH):
        fitting = [number for number, month in enumerate(months, 1) if _is_short_for(name, month)]
        if len(fitting) == 1:
            return fitting[0]
    raise ValueError(f"{name} is not a month.")


def _is_short_for(name: str, month: str) -> bool:
    typed, short = name.casefold(), month.rstrip(".").casefold()
    return typed.startswith(short) or short.startswith(typed)
