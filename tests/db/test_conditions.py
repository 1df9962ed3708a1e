"""What a set was done with, and what the athlete saw of it, comes back equal and travels with the set."""

from dataclasses import replace

import pytest

from db.errors import StorageError
from db.store import Store
from domain.biofeedback.exposure import Exposure, FeedbackMode
from domain.conditions import BAND, Conditions
from domain.session import Session, SetState
from tests.db.samples import a_block, a_result, a_set, a_stream

BANDED = Conditions(
    surface="foam",
    tempo="3-1-1-0",
    resistance=BAND,
    band_maker="TheraBand",
    band_colour="red",
    band_rest_length_m=0.8,
    band_stretch_m=0.4,
    anchor_height_m=0.3,
    attachment="ankle",
    order_seed=7_000_000_019,
)
SEEN = (Exposure(1, FeedbackMode.FADED, shown=True), Exposure(2, FeedbackMode.FADED, shown=False))


def recorded(store: Store, visit: Session, conditions: Conditions, encouragement: str = "loud") -> str:
    """A set through the recorder."""
    header = replace(a_set(visit.session_id), conditions=conditions, encouragement=encouragement)
    stream = a_stream()
    store.recorder.begin(header, [stream])
    store.recorder.append(stream.stream_id, a_block(0, 100))
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    return header.set_id


def test_conditions_are_recorded_with_the_set_and_come_back(store: Store, visit: Session) -> None:
    set_id = recorded(store, visit, BANDED)
    header = store.sessions.set_header(set_id)
    assert (header.conditions, header.encouragement) == (BANDED, "loud")
    assert store.sessions.summary(visit.session_id).sets[0].header == header


def test_a_set_of_which_nothing_is_known_has_no_conditions(store: Store, visit: Session) -> None:
    header = store.sessions.set_header(recorded(store, visit, Conditions(), ""))
    assert (header.conditions, header.encouragement) == (Conditions(), "")


def test_conditions_can_be_corrected(store: Store, visit: Session) -> None:
    set_id = recorded(store, visit, Conditions())
    for load_kg in (2.0, 2.5):
        store.sessions.save_conditions(set_id, Conditions(resistance="weight", load_kg=load_kg), "none")
    header = store.sessions.set_header(set_id)
    assert (header.conditions.load_kg, header.encouragement) == (2.5, "none")


def test_what_the_athlete_saw_comes_back_rep_by_rep(store: Store, visit: Session) -> None:
    set_id = recorded(store, visit, BANDED)
    assert store.sessions.exposures(set_id) == ()
    store.sessions.save_exposures(set_id, SEEN)
    corrected = replace(SEEN[1], shown=True)
    store.sessions.save_exposures(set_id, [corrected])
    assert store.sessions.exposures(set_id) == (SEEN[0], corrected)


def test_exposures_belong_to_a_set_that_is_there(store: Store, visit: Session) -> None:
    with pytest.raises(StorageError, match="no set"):
        store.sessions.save_exposures("nowhere", SEEN)


def test_the_mark_of_a_rep_comes_back(store: Store, visit: Session) -> None:
    set_id = recorded(store, visit, BANDED)
    result = a_result()
    marked = replace(result.repetitions[0], mark="reset: pelvis moved")
    store.sessions.save_result(set_id, replace(result, repetitions=(marked, *result.repetitions[1:])))
    found = store.sessions.latest_result(set_id)
    assert found is not None
    assert [rep.mark for rep in found.repetitions] == ["reset: pelvis moved", ""]


def test_what_a_coach_observed_is_kept_and_can_be_said_anew(store: Store, visit: Session) -> None:
    set_id = recorded(store, visit, Conditions())
    assert store.sessions.set_header(set_id).observed == ()
    store.sessions.save_observed(set_id, (("iliac_crests", "level"), ("first_pain_er_deg", "31")))
    store.sessions.save_observed(set_id, (("iliac_crests", "right high"),))
    header = store.sessions.set_header(set_id)
    assert header.observed == (("iliac_crests", "right high"),)
    assert store.sessions.summary(visit.session_id).sets[0].header == header
