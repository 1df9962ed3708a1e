"""A coach's decision to compare two sets although their conditions differ: who, when and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.change.set_conditions import Difference, Forbids
from domain.language import plain, say
from domain.wording import date_text

_CANNOT = (Forbids.NOTHING, Forbids.CHANGE)
"""A side is no other date and a person no other person, whatever anybody decides."""


class OverrideError(ValueError):
    """The decision cannot be kept; one sentence that says what is missing."""


@dataclass(frozen=True, slots=True)
class Overlooked:
    """A difference as it stood when it was overridden: another fact needs another decision."""

    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ComparisonOverride:
    """One decision about two sets; `decided_by` is the coach's name, empty where nobody signs in.

    Raises
    ------
    OverrideError
        Without a reason, or where nothing is overridden.
    """

    override_id: str
    earlier_set_id: str
    later_set_id: str
    differences: tuple[Overlooked, ...]
    reason: str
    decided_at: datetime
    decided_by_id: str | None = None
    decided_by: str = ""

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise OverrideError(say("Write why these may be compared: the reason stands beside the result."))
        if not self.differences:
            raise OverrideError(say("Nothing forbids this comparison: there is nothing to override."))

    @property
    def sentence(self) -> str:
        """For above the table and in the report."""
        who = self.decided_by or say("somebody not signed in")
        what = ", ".join(dict.fromkeys(plain(item.code) for item in self.differences))
        day = date_text(self.decided_at.astimezone().date())
        why = self.reason.strip().rstrip(".")
        return say(
            "Compared in spite of this (overridden: {what}) by {who}, {day}: {why}.",
            what=what,
            who=who,
            day=day,
            why=why,
        )


def can_be_overridden(difference: Difference) -> bool:
    """Whether it forbids rows that a coach may allow."""
    return difference.forbids not in _CANNOT


def covered(difference: Difference, overrides: Sequence[ComparisonOverride]) -> bool:
    """Whether one of the decisions was about this very difference."""
    this = Overlooked(difference.code, difference.sentence)
    return can_be_overridden(difference) and any(this in item.differences for item in overrides)


def is_open(difference: Difference, overrides: Sequence[ComparisonOverride]) -> bool:
    """Whether it forbids rows and nobody has decided otherwise."""
    return can_be_overridden(difference) and not covered(difference, overrides)
