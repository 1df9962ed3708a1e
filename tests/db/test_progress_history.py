"""What the page of progress reads in one go is what reading each set alone gives."""

import math
from dataclasses import replace
from datetime import timedelta

from db.store import Store
from domain.athlete import Athlete
from domain.biofeedback.exposure import Exposure, FeedbackMode
from domain.channel import Calibration
from domain.session import Session, SetState
from tests.db.samples import DAY, a_block, a_result, a_set, a_stream

NAMES = ("peak_force", "torque")


def kept(store: Store, visit: Session, *, minute: int = 0, state: SetState = SetState.COMPLETE) -> str:
    """A set with one analysis."""
    header, stream = a_set(visit.session_id, state), a_stream()
    header = replace(header, started_at=DAY + timedelta(minutes=minute))
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 50)}, ())
    store.sessions.save_result(header.set_id, a_result())
    return header.set_id


def test_each_set_is_as_when_read_alone(store: Store, visit: Session) -> None:
    set_id = kept(store, visit)
    store.sessions.save_exposures(set_id, [Exposure(1, FeedbackMode.FADED, shown=True)])
    (found,) = store.progress.of_athlete("ada", names=lambda _: NAMES)
    alone = store.sessions.latest_result(set_id)
    assert alone is not None
    assert found.header == store.sessions.set_header(set_id)
    assert found.force_streams == store.sessions.streams(set_id)
    assert found.models == ("Force Sensor",)
    assert found.exposures == store.sessions.exposures(set_id)
    assert sorted(map(str, found.result.metrics)) == sorted(map(str, alone.metrics))
    assert [rep.accepted for rep in found.result.repetitions] == [True, False]
    assert (found.result.algorithm_version, found.result.rule_version) == ("1", "seated_hip_er@1")
    assert found.baseline


def test_only_repetitions_that_count_are_in_the_mean_of_a_compensation(store: Store, visit: Session) -> None:
    set_id = kept(store, visit)
    result = a_result()
    score = result.repetitions[0].compensations[0]
    reps = [
        replace(
            result.repetitions[0],
            number=number,
            accepted=number < 3,
            compensations=(replace(score, peak=peak),),
        )
        for number, peak in ((1, 4.0), (2, 6.0), (3, 90.0))
    ]
    store.sessions.save_result(set_id, replace(result, repetitions=tuple(reps)))
    (found,) = store.progress.of_athlete("ada", names=lambda _: NAMES)
    assert found.rule_peaks == {"pelvis_moved": 5.0}


def test_the_newest_analysis_and_calibration_hold(store: Store, visit: Session) -> None:
    set_id = kept(store, visit)
    store.sessions.save_result(set_id, a_result(150.0))
    (stream,) = store.sessions.streams(set_id)
    newer = replace(stream.calibrations[0], calibration_id="n", scale=0.02, kind="multi_point")
    calibrations: dict[str, list[Calibration]] = {stream.stream_id: [newer]}
    store.sessions.recalibrate(set_id, calibrations)
    (found,) = store.progress.of_athlete("ada", names=lambda _: ("peak_force",))
    (value,) = found.result.metrics
    assert value.value == 150.0
    assert found.force_streams[0].calibrations == (newer,)


def test_what_was_not_measurable_stays_so(store: Store, visit: Session) -> None:
    kept(store, visit)
    (found,) = store.progress.of_athlete("ada", names=lambda _: ("torque",))
    (torque,) = found.result.metrics
    assert math.isnan(torque.value)
    assert torque.reason == "No lever arm."


def test_interrupted_discarded_removed_and_other_peoples_sets_are_left_out(
    store: Store, visit: Session
) -> None:
    second = kept(store, visit, minute=5)
    first = kept(store, visit)
    kept(store, visit, state=SetState.INTERRUPTED)
    discarded, removed = kept(store, visit), kept(store, visit)
    store.sessions.set_state(discarded, SetState.DISCARDED)
    store.removals.remove("sets", removed)
    store.athletes.add(Athlete("bo", "Bo"))
    kept(store, store.sessions.open_session("bo", "Visit"))
    found = store.progress.of_athlete("ada", names=lambda _: NAMES)
    assert [one.header.set_id for one in found] == [first, second]
