"""What was done on a day: nothing of it is practised again."""

from datetime import UTC, date, datetime, timedelta

from domain.athlete import Side
from domain.change.history import SessionSummary, SetSummary, done_on
from domain.session import Session, SetState, TrainingSet

NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)


def _summary(protocol_id: str, side: Side, at: datetime, repetitions: int) -> SetSummary:
    header = TrainingSet(
        set_id=f"{protocol_id}-{side}-{at}",
        session_id="v",
        athlete_id="ana",
        protocol_id=protocol_id,
        protocol_version=1,
        side=side,
        started_at=at,
        epoch_ns=0,
        state=SetState.COMPLETE,
    )
    return SetSummary(header, 10.0, repetitions)


def test_only_sets_of_that_day_with_a_repetition_are_done() -> None:
    sets = (
        _summary("seated_hip_er", Side.RIGHT, NOON, 3),
        _summary("seated_hip_er", Side.LEFT, NOON, 0),
        _summary("seated_hip_ir", Side.RIGHT, NOON - timedelta(days=1), 3),
    )
    visit = SessionSummary(Session("v", "ana", NOON, "Visit"), "Ana", sets)
    assert done_on([visit], NOON.astimezone().date()) == {("seated_hip_er", Side.RIGHT)}
    assert done_on([visit], date(2026, 9, 25)) == set()


def test_a_set_that_was_never_analysed_has_nothing_found() -> None:
    summary = SetSummary(_summary("seated_hip_er", Side.RIGHT, NOON, 0).header, 10.0)
    assert (summary.repetitions, summary.accepted, summary.findings, summary.practice) == (0, 0, 0, 0)
    assert summary.score != summary.score
    assert summary.metrics == ()
    assert summary.metric("peak_force") is None
    assert SessionSummary(Session("v", "ana", NOON), "Ana").sets == ()
