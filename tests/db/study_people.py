"""Many athletes with a test on several days, as the station leaves them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from db.store import Store
from domain.athlete import Athlete, Sex, Side
from domain.results import MetricValue, SetResult
from domain.session import SetState
from tests.db.samples import DAY, a_block, a_result, a_set, a_stream


def keep_set(
    store: Store,
    athlete_id: str,
    value: float,
    *,
    days: int,
    side: Side = Side.RIGHT,
    peak: float = 4.0,
    version: int = 1,
    protocol_id: str = "seated_hip_er",
) -> str:
    """One set of three accepted repetitions with this torque (Nm) and this peak of every rule."""
    at = DAY + timedelta(days=days)
    visit = store.sessions.open_session(athlete_id, "Visit", started_at=at)
    header = replace(
        a_set(visit.session_id, SetState.COMPLETE),
        athlete_id=athlete_id,
        side=side,
        started_at=at,
        protocol_id=protocol_id,
        protocol_version=version,
    )
    stream = a_stream()
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 3)})
    store.sessions.save_result(header.set_id, result_of(value, peak))
    return header.set_id


def result_of(value: float, peak: float) -> SetResult:
    """Three accepted repetitions, torque with a cited error of 18 %."""
    found = a_result()
    rep = found.repetitions[0]
    scores = tuple(replace(one, peak=peak) for one in rep.compensations)
    reps = tuple(replace(rep, number=n, accepted=True, compensations=scores) for n in (1, 2, 3))
    return replace(
        found,
        repetitions=reps,
        metrics=(MetricValue("torque", value, "Nm", 0.18 * value),),
    )


def add_people(store: Store, names: Sequence[str], *, sex: Sex = Sex.FEMALE) -> None:
    """Athletes whose keys are their names."""
    for name in names:
        store.athletes.add(Athlete(athlete_id=name, name=name.title(), sex=sex))
