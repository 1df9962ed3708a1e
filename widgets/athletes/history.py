"""The lines of an athlete's history: visits and their sets."""

from dataclasses import dataclass
from datetime import datetime

from domain.athlete import Side


@dataclass(frozen=True, slots=True)
class HistorySet:
    """One set in the history; `result` is its main number in words, such as `131 N ±18`."""

    set_id: str
    title: str
    side: Side
    result: str = ""
    state: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class HistorySession:
    """One visit in the history with its sets, newest visit first in a list."""

    session_id: str
    title: str
    started_at: datetime
    baseline: bool = False
    sets: tuple[HistorySet, ...] = ()
