"""Ada and Bo with visits on both sides, in a database of their own; every set has a result."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.store import Store, open_store
from domain.athlete import Athlete, Side
from domain.group import AthleteGroup
from domain.identifiers import new_id
from domain.library import load_protocol
from domain.metrics.of_set import set_metrics
from domain.results import MetricValue, SetResult
from domain.session import SetState, TrainingSet
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.samples import a_block, a_set, a_stream
from tests.domain.report_cases import isometric_result

PROTOCOL = load_protocol("seated_hip_er")
FIRST = datetime(2026, 9, 22, 10, tzinfo=UTC)


def result(peak_n: float) -> SetResult:
    """Three accepted pulls about `peak_n`, with the metrics of the set."""
    found = isometric_result((peak_n - 2, peak_n, peak_n + 2))
    reps = tuple(
        replace(
            rep,
            accepted=True,
            metrics=(MetricValue("peak_force", peak, "N"), MetricValue("torque", 0.36 * peak, "Nm")),
        )
        for rep, peak in zip(found.repetitions, (peak_n - 2, peak_n, peak_n + 2), strict=True)
    )
    metrics = set_metrics(reps, PROTOCOL)
    return replace(found, repetitions=reps, metrics=metrics, rule_version=PROTOCOL.key)


@dataclass(frozen=True, slots=True)
class Clinic:
    """The database and the keys of what is in it."""

    store: Store
    path: Path
    baseline: str
    later: str
    newest: str
    sets: dict[tuple[str, str], str]
    group: str


@contextmanager
def clinic(folder: Path) -> Iterator[Clinic]:
    """Ada: a baseline and two visits, both sides; Bo: one visit; both are Juniors."""
    path = blank_database(folder / "turnout.db")
    store = open_store(path, clock=StationClock())
    try:
        store.athletes.add(Athlete("ada", "Ada Kovač", involved_side=Side.RIGHT))
        store.athletes.add(Athlete("bo", "Bo Lind"))
        sets: dict[tuple[str, str], str] = {}
        visits = {}
        peaks = {
            "baseline": (100.0, 90.0),
            "later": (105.0, 95.0),
            "newest": (110.0, 140.0),
            "bo": (80.0, 85.0),
        }
        for number, (name, (left, right)) in enumerate(peaks.items()):
            person = "bo" if name == "bo" else "ada"
            at = FIRST + timedelta(days=21 * number)
            first = name in ("baseline", "bo")
            visits[name] = store.sessions.open_session(person, baseline=first, started_at=at).session_id
            for minutes, (side, peak) in enumerate(((Side.RIGHT, right), (Side.LEFT, left))):
                when = at + timedelta(minutes=minutes)
                sets[name, side.value] = add_set(store, visits[name], person, side, peak, when)
        group = store.groups.save(AthleteGroup(new_id(), "Juniors"))
        for person in ("ada", "bo"):
            store.groups.put_in(group.group_id, person)
        yield Clinic(store, path, visits["baseline"], visits["later"], visits["newest"], sets, group.group_id)
    finally:
        store.close()


def add_set(
    store: Store, session_id: str, person: str, side: Side, peak_n: float, at: datetime, **changes: object
) -> str:
    """Keep one set with its result; its key."""
    header: TrainingSet = replace(
        a_set(session_id, SetState.COMPLETE),
        athlete_id=person,
        side=side,
        started_at=at,
        protocol_version=PROTOCOL.version,
        **changes,  # type: ignore[arg-type]
    )
    stream = a_stream()
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 3)})
    store.sessions.save_result(header.set_id, result(peak_n))
    return header.set_id
