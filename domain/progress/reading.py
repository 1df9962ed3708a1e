"""Everything that a progress page says and draws about one athlete, worked out from stored results."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from domain.athlete import Athlete
from domain.dated import Goal
from domain.error.uncertainty import ReliabilityFigure
from domain.program import Program
from domain.program.done import WeekPlan
from domain.progress.drift import Drift, drifts_of
from domain.progress.goals import Outlook, outlook_of
from domain.progress.happenings import EMPTY_DIARY, Diary, Happening, happenings_of
from domain.progress.series import ProgressSet, series_of
from domain.progress.verdict import Finding, finding_of


@dataclass(frozen=True, slots=True)
class PhaseOnAxis:
    """A phase of the program behind the charts: `ends` is the day after its last."""

    name: str
    begins: date
    ends: date


@dataclass(frozen=True, slots=True)
class Progress:
    """One athlete over the weeks; `weeks` are plan against done, oldest first."""

    athlete: Athlete
    today: date
    findings: tuple[Finding, ...] = ()
    drifts: tuple[Drift, ...] = ()
    happenings: tuple[Happening, ...] = ()
    phases: tuple[PhaseOnAxis, ...] = ()
    weeks: tuple[WeekPlan, ...] = ()
    goals: tuple[Outlook, ...] = ()

    @property
    def first_on(self) -> date:
        """The left end of the axis: the first visit; today without one."""
        return min((one.series.points[0].on for one in self.findings), default=self.today)

    @property
    def last_on(self) -> date:
        """The right end: today, or the last day a goal is forecast for."""
        return max((one.on for one in self.goals if one.on is not None), default=self.today)

    @property
    def full_weeks(self) -> int:
        """Weeks in a row, up to the last that is over, in which every planned session was done."""
        count = 0
        for week in reversed([one for one in self.weeks if one.monday + timedelta(days=7) <= self.today]):
            if not week.sessions_planned or week.sessions_done < week.sessions_planned:
                break
            count += 1
        return count


def progress_of(
    athlete: Athlete,
    sets: Sequence[ProgressSet],
    *,
    today: date,
    programs: Sequence[Program] = (),
    weeks: Sequence[WeekPlan] = (),
    goals: Sequence[Goal] = (),
    diary: Diary = EMPTY_DIARY,
    figures: Sequence[ReliabilityFigure] | None = None,
    zone: tzinfo | None = None,
) -> Progress:
    """Work out the page.

    Parameters
    ----------
    sets
        Stored sets of the athlete, in any order.
    weeks
        Plan against done of the program that runs.
    figures
        Test-retest errors, the clinic's own first; without them the cited ones.
    zone
        Where a day begins; the computer's without one.
    """
    series = series_of(sets, zone=zone)
    return Progress(
        athlete=athlete,
        today=today,
        findings=tuple(finding_of(one, figures=figures) for one in series),
        drifts=drifts_of(series),
        happenings=happenings_of(diary, weeks=weeks, series=series, today=today, zone=zone),
        phases=tuple(
            PhaseOnAxis(span.phase.name, span.begins, min(span.ends, program.ended_on or span.ends))
            for program in programs
            for span in program.spans()
            if program.ended_on is None or span.begins < program.ended_on
        ),
        weeks=tuple(weeks),
        goals=tuple(outlook_of(goal, series, today=today) for goal in goals),
    )
