"""Asks for the right before a repository does anything, and notes who saw what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar, cast

from db.errors import StorageError
from db.sightings import Sightings
from domain.access import Access, NotAllowedError, Right

T = TypeVar("T")


class AccessDeniedError(StorageError):
    """The person signed in may not do this; nothing was read or changed."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The right a method needs, None for free ones; `saw` is the table whose key is its first argument."""

    right: Right | None
    saw: str = ""


_SEE, FREE = Rule(Right.SEE), Rule(None)
CHANGE = Rule(Right.EDIT)

ATHLETES: Mapping[str, Rule] = {
    "get": Rule(Right.SEE, "athletes"),
    "find": _SEE,
    "list": _SEE,
    "remove": Rule(Right.REMOVE),
}
DEVICES: Mapping[str, Rule] = {
    "list": _SEE,
    "calibrations": _SEE,
    "calibration": _SEE,
    "remember": Rule(Right.RECORD),
}
PROTOCOLS: Mapping[str, Rule] = {"get": FREE, "of_set": FREE, "remember": Rule(Right.RECORD)}
"""A protocol says nothing about anybody."""
SESSIONS: Mapping[str, Rule] = {
    "open_session": Rule(Right.RECORD),
    "get": _SEE,
    "recent": _SEE,
    "resolve": _SEE,
    "resolve_session": _SEE,
    "for_athlete": Rule(Right.SEE, "athletes"),
    "summary": Rule(Right.SEE, "sessions"),
    "set_header": _SEE,
    "streams": _SEE,
    "health": _SEE,
    "exposures": _SEE,
    "recording": Rule(Right.SEE, "sets"),
    "latest_result": Rule(Right.SEE, "sets"),
}
ANALYSES: Mapping[str, Rule] = {"history": _SEE, "get": Rule(Right.SEE, "sets"), "set_ids": _SEE}
RECORDS: Mapping[str, Rule] = {"get": _SEE, "of_athlete": Rule(Right.SEE, "athletes")}
CLIPS: Mapping[str, Rule] = {
    "begin": Rule(Right.RECORD),
    "finish": FREE,
    "close_left": FREE,
    "refusal": FREE,
    "may_record": _SEE,
    "path_of": _SEE,
    "of_set": Rule(Right.SEE, "sets"),
    "of_athlete": Rule(Right.SEE, "athletes"),
}
"""A clip that runs ends whoever signs out."""
PROGRAMS: Mapping[str, Rule] = {
    "get": _SEE,
    "of_athlete": Rule(Right.SEE, "athletes"),
    "planned_set": _SEE,
    "running": _SEE,
}
SUGGESTIONS: Mapping[str, Rule] = {
    "of_athlete": Rule(Right.SEE, "athletes"),
    "waiting": Rule(Right.SEE, "athletes"),
    "add": Rule(Right.RECORD),
}
PLAN_LOG: Mapping[str, Rule] = {
    "sets_since": _SEE,
    "pains": Rule(Right.SEE, "athletes"),
    "link": Rule(Right.RECORD),
}
OVERRIDES: Mapping[str, Rule] = {"of": _SEE}
STUDIES: Mapping[str, Rule] = {
    "list": _SEE,
    "get": _SEE,
    "members": _SEE,
    "trials": _SEE,
    "adopt": Rule(Right.SETTLE),
    "withdraw": Rule(Right.SETTLE),
    "remove": Rule(Right.SETTLE),
    "errors": FREE,
    "stated": FREE,
}
RULE_LIMITS: Mapping[str, Rule] = {
    "excursions": _SEE,
    "limits": FREE,
    "decide": Rule(Right.SETTLE),
    "withdraw": Rule(Right.SETTLE),
}
"""An error and a limit of the clinic say nothing about anybody."""
ROSTER: Mapping[str, Rule] = {"read": _SEE, "offers": _SEE, "last_visits": _SEE}
PROGRESS: Mapping[str, Rule] = {"of_athlete": Rule(Right.SEE, "athletes")}
ATHLETE_LISTS: Mapping[str, Rule] = {"codes": _SEE, "newest_list": _SEE}
IMPORTS: Mapping[str, Rule] = {
    "origins": _SEE,
    "of_file": _SEE,
    "keep_set": Rule(Right.RECORD),
}
GROUPS: Mapping[str, Rule] = {"list": _SEE, "members": _SEE}
TAGS: Mapping[str, Rule] = {"of": _SEE, "with_word": _SEE}
REMOVALS: Mapping[str, Rule] = {"newest": _SEE, "remove": Rule(Right.REMOVE)}
COACHES: Mapping[str, Rule] = {
    "list": FREE,
    "find": FREE,
    "sign_in": FREE,
    "note_sign_out": FREE,
    "add": Rule(Right.MANAGE),
    "set_secret": Rule(Right.MANAGE),
    "set_role": Rule(Right.MANAGE),
    "remove": Rule(Right.MANAGE),
}
RECORDER: Mapping[str, Rule] = {"begin": Rule(Right.RECORD)}
"""Only the beginning asks: a set that runs goes on whoever signs out."""


class _Guarded:
    """Stands before a repository; what is not in the table changes something and needs the right to edit."""

    def __init__(
        self, guarded: object, access: Access, rules: Mapping[str, Rule], other: Rule, sightings: Sightings
    ) -> None:
        self._guarded = guarded
        self._access = access
        self._rules = rules
        self._other = other
        self._sightings = sightings

    def __getattr__(self, name: str) -> Any:
        member = getattr(self._guarded, name)
        return self._asking(member, self._rules.get(name, self._other)) if callable(member) else member

    def _asking(self, method: Callable[..., Any], rule: Rule) -> Callable[..., Any]:
        @wraps(method)
        def asked(*args: Any, **named: Any) -> Any:
            if rule.right is not None:
                require(self._access, rule.right)
            answer = method(*args, **named)
            if rule.saw and args:
                self._sightings.saw(rule.saw, str(args[0]))
            return answer

        return asked


def guarded(
    repository: T,
    *,
    access: Access,
    rules: Mapping[str, Rule],
    sightings: Sightings,
    other: Rule = CHANGE,
) -> T:
    """The repository behind the table of rights; callers see no difference until they are refused."""
    return cast(T, _Guarded(repository, access, rules, other, sightings))


def require(access: Access, right: Right) -> None:
    """AccessDeniedError unless whoever is here has the right."""
    try:
        access.require(right)
    except NotAllowedError as refusal:
        raise AccessDeniedError(str(refusal)) from refusal
