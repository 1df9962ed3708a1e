"""Roles: what each may do, what is refused in words, and how guessing is slowed."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.access import (
    LONGEST_WAIT,
    RIGHTS,
    Access,
    Coach,
    NotAllowedError,
    Right,
    Role,
    WeakSecretError,
    check_encryption_passphrase,
    check_secret,
    wait_after,
    wait_left,
    wait_words,
)

VERA = Coach("v", "Vera Novak", Role.VIEWER)
KIM = Coach("k", "Kim van der Meer", Role.COACH)
LEA = Coach("l", "Lea", Role.LEAD)
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def test_each_role_may_do_all_that_the_one_below_may() -> None:
    assert RIGHTS[Role.VIEWER] < RIGHTS[Role.COACH] < RIGHTS[Role.LEAD] == set(Right)


@pytest.mark.parametrize("right", [right for right in Right if right is not Right.SEE])
def test_a_viewer_changes_nothing(right: Right) -> None:
    access = Access()
    access.sign_in(VERA)
    access.require(Right.SEE)
    with pytest.raises(NotAllowedError, match="Vera Novak is a viewer and may not"):
        access.require(right)


@pytest.mark.parametrize("right", [Right.ERASE, Right.RESTORE, Right.AUDIT, Right.MANAGE, Right.EXPORT_MANY])
def test_only_a_lead_may_do_what_cannot_be_undone_or_taken_back(right: Right) -> None:
    assert LEA.may(right) and not KIM.may(right)


def test_a_station_without_coaches_is_open_until_the_first() -> None:
    access = Access()
    access.require(Right.MANAGE)
    access.sign_in(LEA)
    access.sign_out()
    with pytest.raises(NotAllowedError, match="Nobody is signed in"):
        access.require(Right.SEE)


def test_a_coach_who_left_may_do_nothing() -> None:
    assert not any(Coach("x", "Xu", Role.LEAD, active=False).may(right) for right in Right)


@pytest.mark.parametrize(
    "secret", ["12345", "123456", "987654", "000000", "1234567890123", "short", "aaaaaaaaaaaa"]
)
def test_a_secret_that_is_guessed_first_is_refused(secret: str) -> None:
    with pytest.raises(WeakSecretError):
        check_secret(secret)


def test_a_fair_secret_says_what_it_is() -> None:
    assert check_secret("482913") == "pin"
    assert check_secret("tall green ladder") == "passphrase"


@pytest.mark.parametrize("passphrase", ["482913482913", "too short", "aaaaaaaaaaaaaaaa"])
def test_an_encryption_passphrase_stands_offline_guessing(passphrase: str) -> None:
    with pytest.raises(WeakSecretError):
        check_encryption_passphrase(passphrase)


def test_the_wait_grows_twofold_to_an_hour() -> None:
    waits = [wait_after(tries).total_seconds() for tries in range(14)]
    assert waits[:8] == [0, 0, 0, 0, 0, 30, 60, 120]
    assert waits[-1] == LONGEST_WAIT.total_seconds()
    assert wait_after(10**6) == LONGEST_WAIT


def test_guesses_in_a_day_are_few() -> None:
    tries, passed = 0, timedelta(0)
    while passed < timedelta(days=1):
        tries += 1
        passed += wait_after(tries)
    assert tries < 40


def test_a_clock_set_back_does_not_lock_somebody_out_for_days() -> None:
    assert wait_left(NOW + timedelta(days=3), NOW) == LONGEST_WAIT
    assert wait_left(NOW - timedelta(seconds=1), NOW) == wait_left(None, NOW) == timedelta(0)


def test_the_wait_is_said_in_words() -> None:
    assert wait_words(timedelta(seconds=29.5)) == "in 30 seconds"
    assert wait_words(timedelta(minutes=8)) == "in 8 minutes"


@pytest.mark.parametrize(("coach", "letters"), [(VERA, "VN"), (KIM, "KM"), (LEA, "L")])
def test_initials_are_the_first_and_the_last_name(coach: Coach, letters: str) -> None:
    assert coach.initials == letters
