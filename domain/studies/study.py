"""A guided test-retest in words: what is repeated, by whom, how often and how far apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from domain.athlete import Side
from domain.language import say
from domain.results import MetricValue

FEWEST_OCCASIONS, MOST_OCCASIONS = 2, 6
SAME_DAY_REFUSED = say(
    "A retest on the same day is no evidence: strap and posture are the same, so its error is too small. "
    "Choose 1 day or more between the visits."
)


class StudyError(ValueError):
    """A study that could prove nothing; one sentence that says what to change."""


@dataclass(frozen=True, slots=True)
class Study:
    """One protocol repeated by a group.

    Attributes
    ----------
    metrics
        Names of the values whose repeatability is looked for.
    spacing_days
        Least days between two visits of one athlete.
    group_id
        Whose members take part; None for whoever does the protocol.
    adopted_at
        Since when its errors hold in place of the cited ones; None where they do not.
    """

    study_id: str
    title: str
    protocol_id: str
    protocol_version: int
    metrics: tuple[str, ...]
    occasions: int
    spacing_days: int
    started_on: date
    group_id: str | None = None
    ended_on: date | None = None
    notes: str = ""
    adopted_at: datetime | None = None
    adopted_by: str = ""

    def __post_init__(self) -> None:
        if not self.metrics:
            raise StudyError(say("A study needs at least one measure: choose what is to be repeated."))
        if not FEWEST_OCCASIONS <= self.occasions <= MOST_OCCASIONS:
            raise StudyError(
                say(
                    "A retest takes {fewest_occasions} to {most_occasions} visits: choose again.",
                    fewest_occasions=FEWEST_OCCASIONS,
                    most_occasions=MOST_OCCASIONS,
                )
            )
        if self.spacing_days < 1:
            raise StudyError(SAME_DAY_REFUSED)


@dataclass(frozen=True, slots=True)
class Trial:
    """One set that may count in a study; an excluded one keeps its reason."""

    set_id: str
    athlete_id: str
    athlete_name: str
    side: Side
    done_on: date
    accepted: int
    values: Mapping[str, MetricValue] = field(default_factory=dict)
    excluded_reason: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One athlete of a study with the side that counts and one trial for each visit so far."""

    athlete_id: str
    name: str
    side: Side | None
    trials: tuple[Trial, ...]

    def due_on(self, study: Study) -> date | None:
        """From which day the next visit counts; None when all are done or the study has ended."""
        if study.ended_on is not None or len(self.trials) >= study.occasions:
            return None
        if not self.trials:
            return study.started_on
        return self.trials[-1].done_on + timedelta(days=study.spacing_days)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who has come how often, and which sets do not count and why."""

    people: tuple[Person, ...]
    left_out: tuple[tuple[Trial, str], ...]

    def complete(self, study: Study) -> tuple[Person, ...]:
        """Those who came to every visit."""
        return tuple(one for one in self.people if len(one.trials) == study.occasions)

    def due(self, study: Study, today: date) -> tuple[Person, ...]:
        """Whose next visit counts today."""
        found = [(one, one.due_on(study)) for one in self.people]
        return tuple(one for one, day in found if day is not None and day <= today)


def attendance(study: Study, trials: tuple[Trial, ...], members: Mapping[str, str]) -> Attendance:
    """Put the sets of a study into visits.

    An athlete counts once, for both sides of one body do not repeat independently: by the side with more
    visits, by the right one where both have as many. The first set of a day that is not excluded counts;
    a day nearer than the spacing to the visit before does not.

    Parameters
    ----------
    members
        Name by key of everybody who is asked to take part; whoever else has trials counts, too.
    """
    left_out: list[tuple[Trial, str]] = []
    names = dict(members)
    names.update({trial.athlete_id: trial.athlete_name for trial in trials})
    people = []
    for athlete_id, name in sorted(names.items(), key=lambda item: (item[1].casefold(), item[0])):
        mine = [trial for trial in trials if trial.athlete_id == athlete_id]
        by_side = {side: _visits(study, mine, side) for side in (Side.RIGHT, Side.LEFT)}
        side = max(by_side, key=lambda each: len(by_side[each][0]))
        counted, refused = by_side[side]
        left_out += refused
        left_out += [(one, say("The other side counts.")) for one in mine if one.side is not side]
        people.append(Person(athlete_id, name, side if counted else None, tuple(counted)))
    return Attendance(tuple(people), tuple(left_out))


def _visits(study: Study, trials: list[Trial], side: Side) -> tuple[list[Trial], list[tuple[Trial, str]]]:
    counted: list[Trial] = []
    refused: list[tuple[Trial, str]] = []
    for trial in sorted((one for one in trials if one.side is side), key=lambda one: one.done_on):
        days = (trial.done_on - counted[-1].done_on).days if counted else study.spacing_days
        if trial.excluded_reason:
            refused.append((trial, trial.excluded_reason))
        elif trial.done_on < study.started_on:
            refused.append((trial, say("It was done before the study began.")))
        elif len(counted) == study.occasions:
            refused.append((trial, say("All visits of this athlete were done already.")))
        elif days == 0:
            refused.append((trial, say("A repeat on the same day is no retest.")))
        elif days < study.spacing_days:
            refused.append(
                (
                    trial,
                    say(
                        "Only {days} of {spacing_days} days after the visit before.",
                        days=days,
                        spacing_days=study.spacing_days,
                    ),
                )
            )
        else:
            counted.append(trial)
    return counted, refused
