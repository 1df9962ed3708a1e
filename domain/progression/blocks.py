"""Exercises that stay closed: sharp pain closes one on its side until a later visit without pain."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.athlete import Side
from domain.body_places import site_within
from domain.language import say
from domain.wording import date_text

PAIN_FREE = "pain-free visit"
"""The kind of event by which a coach notes that a visit was free of pain."""


@dataclass(frozen=True, slots=True)
class PainRecord:
    """What was said about pain after one set, also a discarded one; None where nobody asked."""

    session_id: str
    session_started_at: datetime
    protocol_id: str
    side: Side
    sharp: bool
    pain: float | None = None
    site: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One exercise on one side, closed since a visit."""

    protocol_id: str
    side: Side
    since: datetime
    site: str
    sentence: str


def blocks(
    records: Sequence[PainRecord],
    *,
    pain_free_at: Collection[datetime] = (),
    most_pain: float = 0.0,
    titles: Mapping[str, str] | None = None,
) -> dict[tuple[str, Side], Block]:
    """What is closed now.

    A visit is free of pain when pain was asked for after at least one of its sets, none was sharp, and none
    was above `most_pain`. Silence opens nothing, and neither does the visit itself.

    Parameters
    ----------
    pain_free_at
        When a coach noted a visit as free of pain.
    """
    visits: dict[str, list[PainRecord]] = {}
    for record in records:
        visits.setdefault(record.session_id, []).append(record)
    free = [told[0].session_started_at for told in visits.values() if _is_free(told, most_pain)]
    opened_at = max([*free, *pain_free_at], default=None)
    closed: dict[tuple[str, Side], Block] = {}
    for record in sorted(records, key=lambda one: one.session_started_at):
        if record.sharp and (opened_at is None or opened_at <= record.session_started_at):
            key = record.protocol_id, record.side
            closed[key] = _block(record, titles or {})
    return closed


def _is_free(told: Sequence[PainRecord], most_pain: float) -> bool:
    asked = [one.pain for one in told if one.pain is not None]
    return bool(asked) and not any(one.sharp for one in told) and max(asked) <= most_pain


def _block(record: PainRecord, titles: Mapping[str, str]) -> Block:
    name = titles.get(record.protocol_id, record.protocol_id)
    day = date_text(record.session_started_at.astimezone().date())
    sentence = say(
        "Closed since {day}: sharp pain{where} in {name}, {side}. It opens after a visit "
        "without pain; until then modify it, or ask a clinician.",
        day=day,
        where=site_within(record.site),
        name=name,
        side=record.side.value,
    )
    return Block(record.protocol_id, record.side, record.session_started_at, record.site, sentence)
