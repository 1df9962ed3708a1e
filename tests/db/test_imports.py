"""What comes in from files is kept whole or not at all, and can be taken back."""

from datetime import UTC, date, datetime

import pytest

from db.repositories.athlete_lists import Incoming
from db.repositories.import_steps import ImportStoppedError
from db.repositories.imports import ImportedSet
from db.store import Store
from domain.athlete import Athlete, BodyMeasure
from domain.foreign.origin import Origin
from domain.session import Session
from tests.db.samples import a_block, a_result, a_set, a_stream


def people(count: int) -> list[Incoming]:
    """Athletes of a list, the first with a mass, a height and a number."""
    measure = BodyMeasure(date(2026, 11, 1), 61.0, 0.37)
    first = Incoming(Athlete("p0", "Person 0", measures=(measure,)), "A-17", 1.71)
    return [first, *(Incoming(Athlete(f"p{n}", f"Person {n}")) for n in range(1, count))]


def test_a_list_of_people_is_kept_with_their_numbers(store: Store) -> None:
    store.athlete_lists.keep_people(people(3), [])
    assert [one.name for one in store.athletes.list()] == ["Person 0", "Person 1", "Person 2"]
    assert store.athlete_lists.codes() == {"p0": ("A-17",)}
    assert store.athletes.get("p0").latest_mass_kg == 61.0


def test_a_list_that_is_cancelled_leaves_nobody(store: Store) -> None:
    seen: list[float] = []
    with pytest.raises(ImportStoppedError):
        store.athlete_lists.keep_people(
            people(1200), [], on_progress=seen.append, cancelled=lambda: bool(seen and seen[-1] > 0.4)
        )
    assert (store.athletes.list(), store.athlete_lists.codes()) == ([], {})


def test_a_list_that_fails_in_the_middle_leaves_nobody(store: Store) -> None:
    twice = [*people(700), Incoming(Athlete("p5", "The same key"))]
    with pytest.raises(Exception, match=r"UNIQUE|unique"):
        store.athlete_lists.keep_people(twice, [])
    assert store.athletes.list() == []


def test_an_import_of_people_is_taken_back(store: Store, visit: Session) -> None:
    before = store.athletes.get("ada")
    changed = Incoming(
        Athlete("ada", "Ada Kovac", phase="new", measures=(BodyMeasure(date(2026, 11, 2), 70.0),))
    )
    store.athlete_lists.keep_people(people(2), [changed])
    assert store.athletes.get("ada").phase == "new"
    store.athlete_lists.take_people_back(["p0", "p1"], [before])
    assert store.athletes.list() == [before]
    assert store.athlete_lists.codes() == {}


def an_import(visit: Session) -> ImportedSet:
    """A set of a file."""
    header, stream = a_set(visit.session_id), a_stream()
    origin = Origin(
        header.set_id, "pull.csv", "ab" * 32, "CSV", datetime(2026, 11, 22, tzinfo=UTC), "", ("no clock",)
    )
    return ImportedSet(header, (stream,), {stream.stream_id: a_block(0, 900)}, (), a_result(), (), origin)


def test_a_set_keeps_where_it_came_from(store: Store, visit: Session) -> None:
    incoming = an_import(visit)
    store.imports.keep_set(incoming)
    set_id = incoming.header.set_id
    assert store.imports.origins([set_id, "another"]) == {set_id: incoming.origin}
    assert [one.set_id for one in store.imports.of_file("ab" * 32)] == [set_id]
    assert store.imports.of_file("cd" * 32) == ()
    assert len(store.sessions.recording(set_id).streams[0].ticks) == 900


def test_a_set_that_cannot_be_kept_leaves_nothing(store: Store, visit: Session) -> None:
    incoming = an_import(visit)
    store.imports.keep_set(incoming)
    other = an_import(visit)
    clash = ImportedSet(other.header, incoming.streams, incoming.columns, (), other.result, (), other.origin)
    with pytest.raises(Exception, match=r"UNIQUE|unique"):
        store.imports.keep_set(clash)
    assert [len(summary.sets) for summary in store.sessions.for_athlete("ada")] == [1]


def test_erasing_a_person_erases_where_their_sets_came_from(store: Store, visit: Session) -> None:
    incoming = an_import(visit)
    store.imports.keep_set(incoming)
    store.keeping.erase("ada")
    assert store.imports.of_file("ab" * 32) == ()
