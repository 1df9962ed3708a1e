"""Coaches: signing in, growing waits that survive a restart, roles enforced below the screen."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from db.errors import StorageError
from db.files import opened
from db.guard import AccessDeniedError
from db.repositories.coaches import SignInError
from db.secrets import Secrets
from db.store import Store, open_store
from domain.access import LONGEST_WAIT, Coach, Role, WeakSecretError
from domain.athlete import Athlete
from domain.session import Session
from domain.timebase import StationClock
from tests.db.samples import a_set, a_stream

QUICK = Secrets(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
PIN, WORDS = "482913", "tall green ladder"


class DatedClock(StationClock):
    """Machine time with a wall that the test moves."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = timedelta(0)

    def wall(self) -> datetime:
        return super().wall() + self.ahead


@pytest.fixture
def clock() -> DatedClock:
    """A clock to move."""
    return DatedClock()


@pytest.fixture
def store(path: Path, clock: DatedClock) -> Store:
    """Closed by the test that reopens it; a closed store may be closed again."""
    return open_store(path, clock=clock, secrets=QUICK)


@pytest.fixture(autouse=True)
def closed(store: Store) -> Iterator[None]:
    """Give the database back."""
    yield
    store.close()


def test_a_station_without_coaches_is_open_and_the_first_coach_closes_it(store: Store, path: Path) -> None:
    store.athletes.add(Athlete("ada", "Ada Kovač"))
    store.coaches.add("Lea Lindt", Role.LEAD, PIN)
    store.close()
    again = open_store(path, clock=StationClock(), secrets=QUICK)
    with pytest.raises(AccessDeniedError, match="Nobody is signed in"):
        again.athletes.list()
    again.close()


def test_the_first_coach_is_a_lead(store: Store) -> None:
    with pytest.raises(StorageError, match="first coach must be a lead"):
        store.coaches.add("Kim", Role.COACH, PIN)


def test_the_right_secret_signs_in_and_the_file_holds_no_secret(store: Store, path: Path) -> None:
    lea = store.coaches.add("Lea Lindt", Role.LEAD, WORDS)
    store.access.sign_in(store.coaches.sign_in(lea.coach_id, WORDS))
    assert store.access.coach == lea
    store.close()
    assert WORDS.encode() not in path.read_bytes()


def test_a_viewer_is_refused_by_the_repositories_themselves(store: Store, visit: Session) -> None:
    vera = crew(store)["vera"]
    store.access.sign_in(vera)
    assert [athlete.name for athlete in store.athletes.list()] == ["Ada Kovač"]
    ada = store.athletes.get("ada")
    for refused in (
        lambda: store.athletes.update(ada),
        lambda: store.athletes.remove("ada"),
        lambda: store.sessions.open_session("ada", "Second"),
        lambda: store.sessions.save_notes("x", "notes"),
        lambda: store.recorder.begin(a_set(visit.session_id), [a_stream()]),
        lambda: store.coaches.add("Another", Role.LEAD, PIN),
    ):
        with pytest.raises(AccessDeniedError, match="Vera Novak is a viewer and may not"):
            refused()
    assert store.athletes.get("ada") == ada


def test_a_coach_records_and_does_not_manage(store: Store, visit: Session) -> None:
    store.access.sign_in(crew(store)["kim"])
    store.sessions.open_session("ada", "Second")
    with pytest.raises(AccessDeniedError, match="manage coaches"):
        store.coaches.remove("anybody")


def test_wrong_tries_make_the_wait_grow_and_a_restart_does_not_help(
    store: Store, path: Path, clock: DatedClock
) -> None:
    lea = store.coaches.add("Lea Lindt", Role.LEAD, PIN)
    for _ in range(5):
        with pytest.raises(SignInError):
            store.coaches.sign_in(lea.coach_id, "000000")
    store.close()
    again = open_store(path, clock=clock, secrets=QUICK)
    with pytest.raises(SignInError, match="try again in") as told:
        again.coaches.sign_in(lea.coach_id, PIN)
    assert timedelta(0) < told.value.wait <= timedelta(seconds=30)
    clock.ahead += timedelta(seconds=31)
    assert again.coaches.sign_in(lea.coach_id, PIN) == lea
    with pytest.raises(SignInError, match="not the right PIN"):
        again.coaches.sign_in(lea.coach_id, "000000")
    again.close()


def test_the_wait_stays_within_an_hour_when_the_clock_is_set_back(store: Store, clock: DatedClock) -> None:
    lea = store.coaches.add("Lea Lindt", Role.LEAD, PIN)
    for _ in range(5):
        with pytest.raises(SignInError):
            store.coaches.sign_in(lea.coach_id, "000000")
    clock.ahead -= timedelta(days=30)
    with pytest.raises(SignInError) as told:
        store.coaches.sign_in(lea.coach_id, PIN)
    assert told.value.wait <= LONGEST_WAIT


def test_a_try_counts_even_when_the_program_ends_before_the_answer(store: Store, path: Path) -> None:
    class Pulled(Secrets):
        def fits(self, secret: str, kept: str) -> bool:
            raise KeyboardInterrupt(f"between {len(secret)} and {len(kept)}")

    lea = store.coaches.add("Lea Lindt", Role.LEAD, PIN)
    store.close()
    cut = open_store(path, clock=StationClock(), secrets=Pulled())
    with pytest.raises(KeyboardInterrupt):
        cut.coaches.sign_in(lea.coach_id, "000000")
    cut.close()
    with opened(path, key=None) as file:
        assert file.execute("SELECT failed_attempts FROM coaches").fetchone() == (1,)


def test_the_last_lead_stays(store: Store) -> None:
    people = crew(store)
    with pytest.raises(StorageError, match="the only lead"):
        store.coaches.remove(people["lea"].coach_id)
    with pytest.raises(StorageError, match="the only lead"):
        store.coaches.set_role(people["lea"].coach_id, Role.VIEWER)
    store.coaches.set_role(people["kim"].coach_id, Role.LEAD)
    store.coaches.remove(people["lea"].coach_id)
    assert [coach.name for coach in store.coaches.list()] == ["Kim Meer", "Vera Novak"]


def test_two_coaches_of_one_name_and_weak_secrets_are_refused(store: Store) -> None:
    crew(store)
    with pytest.raises(StorageError, match="already"):
        store.coaches.add("kim  meer", Role.COACH, PIN)
    with pytest.raises(WeakSecretError):
        store.coaches.add("Bo", Role.COACH, "123456")


def test_a_hash_of_an_older_cost_is_made_anew(store: Store, path: Path, clock: DatedClock) -> None:
    lea = store.coaches.add("Lea Lindt", Role.LEAD, PIN)
    store.close()
    dearer = open_store(path, clock=clock, secrets=Secrets(PasswordHasher(2, 128, 1)))
    dearer.coaches.sign_in(lea.coach_id, PIN)
    dearer.close()
    with opened(path, key=None) as file:
        assert "t=2" in file.execute("SELECT secret_hash FROM coaches").fetchone()[0]


def crew(store: Store) -> dict[str, Coach]:
    """One of each role; the lead is signed in."""
    lea = store.coaches.add("Lea Lindt", Role.LEAD, PIN)
    store.access.sign_in(lea)
    return {
        "lea": lea,
        "kim": store.coaches.add("Kim Meer", Role.COACH, PIN),
        "vera": store.coaches.add("Vera Novak", Role.VIEWER, PIN),
    }
