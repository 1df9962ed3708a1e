"""What is saved comes back equal, as domain values."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pytest

from db.errors import StorageError
from db.store import Store
from domain.analysis.practice import as_practice
from domain.athlete import Athlete, BodyMeasure, Sex, Side
from domain.change.history import SetSummary
from domain.channel import Calibration, DeviceIdentity
from domain.library import load_protocol, protocol_ids
from domain.results import SetResult
from domain.session import Mark, Ratings, Session, SetState, TrainingSet
from tests.db.samples import a_block, a_result, a_set, a_stream

ADA = Athlete(
    "ada",
    "Ada Kovač",
    Sex.FEMALE,
    date(1999, 2, 3),
    Side.RIGHT,
    Side.LEFT,
    "foundation",
    "Left groin.",
    (BodyMeasure(date(2026, 1, 1), 64.0, 0.38), BodyMeasure(date(2026, 2, 1), 64.5)),
)


def imported(store: Store, visit: Session) -> TrainingSet:
    """A complete set of 2 s."""
    header, stream = a_set(visit.session_id, SetState.COMPLETE), a_stream()
    marks: tuple[Mark, ...] = ()
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 2001)}, marks)
    return header


def test_an_athlete_comes_back_equal(store: Store) -> None:
    assert store.athletes.add(ADA) == ADA
    assert store.athletes.list() == [ADA]


def test_an_update_replaces_fields_and_measures(store: Store) -> None:
    store.athletes.add(ADA)
    changed = replace(ADA, name="Ada K.", phase="strengthening", measures=ADA.measures[1:])
    assert store.athletes.update(changed) == changed
    assert store.athletes.get("ada") == changed


def test_a_removed_athlete_leaves_the_list_and_can_come_back(store: Store) -> None:
    store.athletes.add(ADA)
    store.athletes.remove("ada")
    assert store.athletes.list() == []
    assert store.athletes.get("ada") == ADA
    store.athletes.restore("ada")
    assert store.athletes.list() == [ADA]


def test_search_takes_words_in_any_case_and_signs_as_text(store: Store) -> None:
    store.athletes.add(ADA)
    store.athletes.add(Athlete("bo", "Bo 100%_'; DROP TABLE athletes"))
    assert [a.athlete_id for a in store.athletes.find("KOVAČ ada")] == ["ada"]
    assert [a.athlete_id for a in store.athletes.find("0%_'")] == ["bo"]
    assert store.athletes.find("%") == store.athletes.find("100%")
    assert [a.athlete_id for a in store.athletes.find("")] == ["ada", "bo"]


def test_a_session_keeps_a_past_day(store: Store, visit: Session) -> None:
    past = datetime(2025, 12, 24, 18, 0, tzinfo=UTC)
    old = store.sessions.open_session("ada", "Before", started_at=past)
    assert store.sessions.get(old.session_id) == old
    assert [each.session for each in store.sessions.for_athlete("ada")] == [visit, old]


def test_a_set_keeps_conditions_state_and_ratings(store: Store, visit: Session) -> None:
    header = imported(store, visit)
    assert store.sessions.set_header(header.set_id) == header
    ratings = Ratings(7.0, 6.5, None, "left groin", pain_sharp=True)
    store.sessions.save_ratings(header.set_id, Ratings(rpe=3.0))
    store.sessions.save_ratings(header.set_id, ratings)
    store.sessions.set_state(header.set_id, SetState.INCOMPLETE)
    expected = replace(header, ratings=ratings, state=SetState.INCOMPLETE)
    assert store.sessions.set_header(header.set_id) == expected


def test_a_result_comes_back_with_its_curves_and_gaps(store: Store, visit: Session) -> None:
    header, result = imported(store, visit), a_result()
    assert store.sessions.latest_result(header.set_id) is None
    store.sessions.save_result(header.set_id, result)
    back = store.sessions.latest_result(header.set_id)
    assert back is not None
    assert _without_traces(back) == _without_traces(result)
    np.testing.assert_array_equal(back.traces.time_s, result.traces.time_s)
    assert list(back.traces.channels) == list(result.traces.channels)
    for name, column in result.traces.channels.items():
        np.testing.assert_array_equal(back.traces.channels[name], column)


def test_numbers_of_numpy_are_kept_as_numbers(store: Store, visit: Session) -> None:
    header, result = imported(store, visit), a_result()
    three: Any = np.int64(3)
    yes: Any = np.ones(1, dtype=bool)[0]
    rep = replace(result.repetitions[0], number=three, accepted=yes, score=np.float64(7.0))
    finding = replace(result.findings[0], rep_number=three)
    store.sessions.save_result(header.set_id, replace(result, repetitions=(rep,), findings=(finding,)))
    back = store.sessions.latest_result(header.set_id)
    assert back is not None
    assert (back.repetitions[0].number, back.repetitions[0].score) == (3, 7.0)
    assert back.repetitions[0].metrics
    assert type(back.findings[0].rep_number) is int


def test_a_new_result_is_added_and_the_newest_holds(store: Store, visit: Session) -> None:
    header = imported(store, visit)
    for peak in (100.0, 140.0, 120.0):
        store.sessions.save_result(header.set_id, a_result(peak))
    newest = store.sessions.latest_result(header.set_id)
    assert newest is not None
    assert newest.metrics[-1].value == 120.0


def test_many_threads_may_save_at_once(store: Store, visit: Session) -> None:
    header = imported(store, visit)
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda n: store.sessions.save_result(header.set_id, a_result(n)), range(24)))
    assert store.sessions.latest_result(header.set_id) is not None
    with ThreadPoolExecutor(6) as pool:
        seen = list(pool.map(lambda _: store.sessions.latest_result(header.set_id), range(12)))
    assert len({each.metrics[-1].value for each in seen if each is not None}) == 1


def test_the_coach_decides_about_a_repetition(store: Store, visit: Session) -> None:
    header = imported(store, visit)
    store.sessions.save_result(header.set_id, a_result())
    store.sessions.set_repetition_accepted(header.set_id, 1, False, "Band slipped.")  # noqa: FBT003
    result = store.sessions.latest_result(header.set_id)
    assert result is not None
    assert (result.repetitions[0].accepted, result.repetitions[0].reason) == (False, "Band slipped.")
    with pytest.raises(StorageError, match="no repetition 9"):
        store.sessions.set_repetition_accepted(header.set_id, 9, accepted=True)


def test_a_summary_has_the_figures_of_the_newest_result(store: Store, visit: Session) -> None:
    header = imported(store, visit)
    store.sessions.save_result(header.set_id, a_result(99.0))
    store.sessions.save_result(header.set_id, a_result(131.0))
    listed = store.sessions.recent(5)[0]
    assert (listed.session, listed.athlete_name) == (visit, "Ada Kovač")
    (summary,) = listed.sets
    expected = SetSummary(header, 2.0, 2, 1, float("nan"), (), 1)
    assert replace(summary, metrics=(), score=0.0) == replace(expected, score=0.0)
    assert summary.metrics[-1].value == 131.0


def test_a_summary_tells_practice_from_what_was_rejected(store: Store, visit: Session) -> None:
    header, result = imported(store, visit), a_result(99.0)
    first, second = result.repetitions
    store.sessions.save_result(header.set_id, replace(result, repetitions=(as_practice(first), second)))
    (summary,) = store.sessions.recent(1)[0].sets
    assert (summary.repetitions, summary.accepted, summary.practice) == (2, 0, 1)


def test_a_set_is_found_by_a_part_of_its_key_or_last(store: Store, visit: Session) -> None:
    first, second = imported(store, visit).set_id, imported(store, visit).set_id
    sessions = store.sessions
    assert sessions.resolve(first) == sessions.resolve(first[-8:].upper()) == first
    sessions.set_state(second, SetState.DISCARDED)
    assert sessions.resolve("last") == first
    assert sessions.resolve(second) == second
    assert sessions.resolve_session("last") == visit.session_id
    with pytest.raises(StorageError, match="more than one set"):
        sessions.resolve(first[:6])
    for nothing in ("zz", "", "%"):
        with pytest.raises(StorageError, match="There is no set"):
            sessions.resolve(nothing)


def test_a_sensor_keeps_its_calibrations_on_another_port(store: Store) -> None:
    sensor = DeviceIdentity("chronojump", "Force Sensor", "A1", "0.7", "/dev/ttyUSB0")
    taken_at = datetime(2026, 3, 1, tzinfo=UTC)
    calibration = Calibration("c1", sensor.key, "force", 0.01, 52.5, "tare", taken_at)
    store.devices.save_calibration(calibration)
    store.devices.remember(sensor)
    store.devices.remember(replace(sensor, port="COM4"))
    assert store.devices.calibrations(sensor.key) == (calibration,)
    assert store.devices.list() == [replace(sensor, port="COM4")]


def test_every_protocol_is_kept_as_it_was_that_day(store: Store) -> None:
    protocols = [load_protocol(protocol_id) for protocol_id in protocol_ids()]
    for protocol in protocols:
        store.protocols.remember(protocol)
        store.protocols.remember(replace(protocol, title="Changed without a new version"))
    kept = [store.protocols.get(one.protocol_id, one.version) for one in protocols]
    for protocol, found in zip(protocols, kept, strict=True):
        assert found == protocol
        assert store.protocols.get(protocol.protocol_id, protocol.version + 1) is None


def _without_traces(result: SetResult) -> str:
    # As text, because a NaN is not equal to itself.
    return repr(replace(result, traces=None))  # type: ignore[arg-type]
