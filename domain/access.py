"""Who may do what: coaches, their roles, and the table of rights that every room asks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from itertools import pairwise

from domain.language import say

LEAST_PIN, MOST_PIN = 6, 12
LEAST_PASSPHRASE = 10
LEAST_ENCRYPTION_PASSPHRASE = 12
"""Product defaults: a PIN is guarded by the lock-out, the encryption passphrase by its length alone."""

FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
"""After 5 wrong tries 30 s, then twice as long each time: about 30 guesses on the first day."""


class Right(Enum):
    """What a person may be allowed to do, as the end of *You may not ...*."""

    SEE = "look at athletes and results"
    RECORD = "record sets"
    EDIT = "change athletes, sets and sensors"
    REMOVE = "remove athletes"
    EXPORT = "export one athlete's data"
    EXPORT_MANY = "export a group or everybody"
    BACK_UP = "make backups"
    RESTORE = "restore a backup"
    ERASE = "erase an athlete"
    AUDIT = "read the audit"
    SETTLE = "let the clinic's own errors and limits hold"
    MANAGE = "manage coaches and encryption"


class Role(Enum):
    """What a person is at the station."""

    LEAD = "lead"
    COACH = "coach"
    VIEWER = "viewer"

    @property
    def words(self) -> str:
        """What the role is for, in one line."""
        return {
            Role.LEAD: say("Everything: coaches, backups, exports of all, erasure, the audit"),
            Role.COACH: say("Records, edits, exports one athlete; makes backups"),
            Role.VIEWER: say("Looks, compares and prints; changes nothing"),
        }[self]


RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.VIEWER: frozenset({Right.SEE}),
    Role.COACH: frozenset({Right.SEE, Right.RECORD, Right.EDIT, Right.REMOVE, Right.EXPORT, Right.BACK_UP}),
    Role.LEAD: frozenset(Right),
}


class NotAllowedError(Exception):
    """A person asked for what the role does not allow; the text is one sentence."""


@dataclass(frozen=True, slots=True)
class Coach:
    """One person who signs in."""

    coach_id: str
    name: str
    role: Role
    active: bool = True

    @property
    def initials(self) -> str:
        """At most two letters: *KM*."""
        words = [word for word in self.name.split() if word[0].isalnum()]
        return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))

    def may(self, right: Right) -> bool:
        """Whether the role allows it."""
        return self.active and right in RIGHTS[self.role]


class Access:
    """Who is signed in at this station; asked before anything is read or changed.

    A station without coaches is open: whoever sits at it is the lead. The first coach closes it.
    """

    def __init__(self, *, closed: bool = False) -> None:
        self._closed = closed
        self._coach: Coach | None = None

    @property
    def coach(self) -> Coach | None:
        """Who is signed in, or None."""
        return self._coach

    @property
    def is_closed(self) -> bool:
        """Whether somebody must sign in."""
        return self._closed

    def close(self) -> None:
        """From now on somebody must be signed in."""
        self._closed = True

    def sign_in(self, coach: Coach) -> None:
        """This person works here now."""
        self._closed = True
        self._coach = coach

    def sign_out(self) -> None:
        """Nobody works here now."""
        self._coach = None

    def may(self, right: Right) -> bool:
        """Whether whoever is here may do it."""
        return not self._closed if self._coach is None else self._coach.may(right)

    def require(self, right: Right) -> None:
        """NotAllowedError unless whoever is here may do it."""
        if self.may(right):
            return
        if self._coach is None:
            raise NotAllowedError(say("Nobody is signed in: sign in to {right}.", right=right.value))
        raise NotAllowedError(
            say(
                "{coach} is a {role} and may not {right}: ask a lead to sign in.",
                coach=self._coach.name,
                role=self._coach.role.value,
                right=right.value,
            )
        )


class WeakSecretError(ValueError):
    """A PIN or passphrase that is too easily guessed; the text says what is asked for."""


def check_secret(secret: str) -> str:
    """`pin` or `passphrase`; WeakSecretError when it is neither of a fair one."""
    if secret.isdecimal():
        if not LEAST_PIN <= len(secret) <= MOST_PIN:
            raise WeakSecretError(
                say("A PIN has {least_pin} to {most_pin} digits.", least_pin=LEAST_PIN, most_pin=MOST_PIN)
            )
        if _is_series(secret):
            raise WeakSecretError(say("This PIN is one of the first that are tried: choose another."))
        return "pin"
    if len(secret) < LEAST_PASSPHRASE or len(set(secret)) < LEAST_PASSPHRASE // 2:
        raise WeakSecretError(
            say(
                "A passphrase has at least {least_passphrase} letters, not the same few: three words do.",
                least_passphrase=LEAST_PASSPHRASE,
            )
        )
    return "passphrase"


def check_encryption_passphrase(passphrase: str) -> None:
    """WeakSecretError unless it can stand guessing by whoever holds the file."""
    if passphrase.isdecimal() or len(passphrase) < LEAST_ENCRYPTION_PASSPHRASE or len(set(passphrase)) < 6:
        raise WeakSecretError(
            say(
                "The passphrase needs at least {least_encryption_passphrase} characters and not only "
                "digits: four words that do not belong together do well.",
                least_encryption_passphrase=LEAST_ENCRYPTION_PASSPHRASE,
            )
        )


def _is_series(digits: str) -> bool:
    """All the same, or counting up or down."""
    steps = {int(b) - int(a) for a, b in pairwise(digits)}
    return len(steps) == 1 and steps <= {-1, 0, 1}


def wait_after(failed_tries: int) -> timedelta:
    """How long nobody may try after so many wrong tries in a row."""
    if failed_tries < FREE_TRIES:
        return timedelta(0)
    doublings: int = min(failed_tries - FREE_TRIES, 20)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def wait_left(locked_until: datetime | None, now: datetime) -> timedelta:
    """What is left of the wait; a clock set back never makes it longer than the longest."""
    if locked_until is None:
        return timedelta(0)
    return min(max(locked_until - now, timedelta(0)), LONGEST_WAIT)


def wait_words(wait: timedelta) -> str:
    """`in 30 seconds`, `in 2 minutes`."""
    seconds = int(wait.total_seconds()) + 1
    return (
        say("in {seconds} seconds", seconds=seconds)
        if seconds < 100
        else say("in {seconds} minutes", seconds=round(seconds / 60))
    )
