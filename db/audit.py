"""The audit: who saw and changed what, one hash chain per station, added in the transaction of the change."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from db.engine import COACH
from db.models import AuditEventRow, LocalValueRow
from db.station import STATION, station_id
from domain.identifiers import new_id

START = "0" * 64
"""What the first event of a chain follows."""

_ANCHOR = "audit_anchor:"
_ONE_AT_A_TIME = 0x7475726E
"""The lock under which a server adds to a chain: two programs of one station never fork it."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The newest event of a chain; kept elsewhere, it proves that nothing was cut off the end."""

    sequence: int
    hash: str

    def __str__(self) -> str:
        return f"{self.sequence}:{self.hash}"

    @classmethod
    def of(cls, words: str) -> "Anchor":
        """From `12:4f…`; ValueError when it is no anchor."""
        sequence, _, digest = words.strip().partition(":")
        if len(digest) != 64:
            raise ValueError(f"{words!r} is no anchor: give the whole line that `turnout audit` printed.")
        return cls(int(sequence), digest)


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """What the chains say: how many events hold, the newest of this station, and what is wrong."""

    events: int
    before_chain: int
    anchor: Anchor | None
    findings: tuple[str, ...]


def note(
    session: Session, action: str, subject: str, subject_id: str, *, now: datetime, detail: str = ""
) -> None:
    """One event: identifiers only, never names of people."""
    # Flushing here would write rows of a change that is still being put together.
    with session.no_autoflush:
        station = station_id(session)
        before = _tail(session, station)
        event = AuditEventRow(
            event_id=new_id(),
            happened_at=now,
            action=action,
            subject=subject,
            subject_id=subject_id,
            detail=detail,
            coach_id=session.info.get(COACH),
            station_id=station,
            sequence=before.sequence + 1,
            previous_hash=before.hash,
        )
        event.hash = digest(event)
        session.add(event)
        _keep(session, station, Anchor(before.sequence + 1, event.hash))


def digest(event: AuditEventRow) -> str:
    """SHA-256 over every column but `hash`, as JSON without spaces, times in UTC with microseconds."""
    happened_at = event.happened_at.astimezone(UTC).isoformat(timespec="microseconds")
    columns = (
        event.station_id,
        event.sequence,
        event.event_id,
        happened_at,
        event.action,
        event.subject,
        event.subject_id,
        event.detail,
        event.coach_id,
        event.previous_hash,
    )
    return hashlib.sha256(json.dumps(columns, separators=(",", ":")).encode()).hexdigest()


def check(session: Session, *, given: Anchor | None = None) -> AuditCheck:
    """Follow every chain from its start; `given` is an anchor that was written down before."""
    chained = select(AuditEventRow.station_id).where(AuditEventRow.station_id.is_not(None))
    kept = _all_kept(session)
    stations = {str(each) for each in session.scalars(chained.distinct())} | set(kept)
    findings: list[str] = []
    held, missed = 0, given
    for station in sorted(stations):
        before = Anchor(0, START)
        for event in _events(session, station):
            findings += _broken(event, before)
            before = Anchor(int(event.sequence or 0), str(event.hash))
            missed = None if before == given else missed
            held += 1
        if kept.get(station, before) != before:
            findings.append(_cut_off(station, before, kept[station]))
    if missed is not None:
        findings.append(f"Event {missed.sequence} is not in the audit as the anchor says it was.")
    unchained = select(func.count()).where(AuditEventRow.station_id.is_(None))
    own = session.get(LocalValueRow, STATION)
    anchor = None if own is None else kept.get(str(own.value))
    return AuditCheck(held, session.scalars(unchained).one(), anchor, tuple(findings))


def _cut_off(station: str, end: Anchor, kept: Anchor) -> str:
    if end.sequence == kept.sequence:
        return f"Event {end.sequence} of the station {station} is not the one that was added: it was changed."
    return (
        f"The chain of the station {station} ends with event {end.sequence}, but event {kept.sequence} "
        "was added: the end was cut off."
    )


def _events(session: Session, station: str) -> Iterator[AuditEventRow]:
    query = select(AuditEventRow).where(AuditEventRow.station_id == station).order_by(AuditEventRow.sequence)
    yield from session.scalars(query.execution_options(yield_per=1000))


def _broken(event: AuditEventRow, before: Anchor) -> list[str]:
    where = f"Event {event.sequence} of the station {event.station_id}"
    if event.sequence != before.sequence + 1:
        return [f"Before {where[0].lower()}{where[1:]} events are missing: they were removed."]
    if event.hash != digest(event):
        return [f"{where} was changed."]
    if event.previous_hash != before.hash:
        return [f"{where} does not follow the one before it: the order was changed, or that one was."]
    return []


def _tail(session: Session, station: str) -> Anchor:
    added: Anchor | None = session.info.get(_ANCHOR)
    if added is not None:
        return added
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
    query = (
        select(AuditEventRow.sequence, AuditEventRow.hash)
        .where(AuditEventRow.station_id == station)
        .order_by(AuditEventRow.sequence.desc())
    )
    newest = session.execute(query.limit(1)).first()
    row = session.get(LocalValueRow, _ANCHOR + station)
    found = Anchor(0, START) if newest is None else Anchor(int(newest[0] or 0), str(newest[1]))
    kept = found if row is None else Anchor.of(str(row.value))
    # A chain whose end was cut off goes on after what was there: the gap stays for everybody to see.
    return max(found, kept, key=lambda end: end.sequence)


def _all_kept(session: Session) -> dict[str, Anchor]:
    rows = session.scalars(select(LocalValueRow).where(LocalValueRow.name.startswith(_ANCHOR)))
    return {row.name.removeprefix(_ANCHOR): Anchor.of(str(row.value)) for row in rows}


def _keep(session: Session, station: str, anchor: Anchor) -> None:
    session.info[_ANCHOR] = anchor
    row = session.get(LocalValueRow, _ANCHOR + station)
    if row is None:
        session.add(LocalValueRow(name=_ANCHOR + station, value=str(anchor)))
    else:
        row.value = str(anchor)
