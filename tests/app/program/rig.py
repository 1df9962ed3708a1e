"""Ada with a program and visits, in a database of her own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from db.store import Store, open_store
from domain.athlete import Athlete, Side
from domain.identifiers import new_id
from domain.program import Demand, PlannedSet, Program, ProgramDay, ProgramPhase
from domain.results import Finding, MetricValue, Repetition, SetResult, Severity
from domain.session import Ratings, Session, SetState
from tests.db.samples import a_block, a_result, a_set, a_stream

MONDAY = datetime(2026, 3, 23, 10, 0, tzinfo=UTC)
FAILED = Finding("technique_failure", "Pelvis moved was beyond its limit in 3 repetitions.", Severity.WARNING)
LEVEL = MetricValue("score_slope", 0.1, "% per rep", 0.3)
PLANNED = PlannedSet(
    "er", "side_lying_hip_er", 2, Side.RIGHT, repetitions=2, load="5 kg", surface="firm floor"
)
PROGRAM = Program(
    "p",
    "ada",
    "Back to football",
    MONDAY.date(),
    (
        ProgramPhase("one", "Foundation", 5, (ProgramDay("hard", "Hard day", Demand.HARD, 0, (PLANNED,)),)),
        ProgramPhase("two", "Strengthening", 7),
    ),
)


class StoppedClock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.at = MONDAY

    def now_ns(self) -> int:
        return int(self.at.timestamp() * 1e9)

    def wall(self) -> datetime:
        return self.at

    def sleep(self, seconds: float, wake: Event | None = None) -> bool:
        self.at += timedelta(seconds=seconds)
        return wake is not None and wake.is_set()

    def real_s(self, seconds: float) -> float:
        return seconds


@contextmanager
def ada(folder: Path) -> Iterator[tuple[Store, StoppedClock]]:
    """Ada has begun her program today."""
    clock = StoppedClock()
    store = open_store(folder / "turnout.db", clock=clock)
    try:
        store.athletes.add(Athlete("ada", "Ada Kovač", involved_side=Side.RIGHT))
        store.programs.save(PROGRAM)
        yield store, clock
    finally:
        store.close()


def visit(
    store: Store, *ratings: Ratings, at: datetime = MONDAY, failed: bool = False, side: Side = Side.RIGHT
) -> Session:
    """A visit with one set of side-lying ER for each of the ratings, two repetitions each."""
    session = store.sessions.open_session("ada", "Hard day", started_at=at)
    for number, said in enumerate(ratings):
        set_id, stream = new_id(), replace(a_stream(), stream_id=new_id())
        header = replace(
            a_set(session.session_id, SetState.COMPLETE),
            set_id=set_id,
            protocol_id="side_lying_hip_er",
            side=side,
            started_at=at + timedelta(minutes=number),
        )
        store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 50)}, ())
        store.sessions.save_ratings(set_id, said)
        store.sessions.save_result(set_id, _result(failed=failed))
    return session


def _result(*, failed: bool) -> SetResult:
    reps = (Repetition(1, 0.1, 0.2, 0.3), Repetition(2, 0.4, 0.5, 0.6))
    findings = (FAILED,) if failed else ()
    return replace(a_result(), repetitions=reps, metrics=(LEVEL,), findings=findings)
