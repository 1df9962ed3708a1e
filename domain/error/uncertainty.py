"""The error of a value and of a change: the clinic's own or cited test-retest figures, keyed by statistic."""

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from domain.error.reliability import Z_95
from domain.error.reliability import mdc95 as mdc95_of_sem
from domain.language import say
from domain.library.fields import Fields
from domain.protocol import Contraction, Protocol

_FILE = Path(__file__).parent.parent / "library" / "reliability.toml"
_UNITS = ("%", "", "deg", "N", "Nm", "Nm/kg", "N/s", "N s", "s")
SAME_DAY = "same day"
MOST_TRIALS = 5
"""A strength test has three trials and at most two more; more repetitions are a series, another test."""


@dataclass(frozen=True, slots=True)
class ReliabilityFigure:
    """A test-retest error, and what it was measured on.

    Attributes
    ----------
    position
        Beginning of the protocol's position; empty where the figure holds for any.
    effort
        The instruction of the study: ramped or fast and hard; empty where the figure holds for any.
    statistic
        The decision value of the study: mean of 3, best of 3.
    most_reps
        A test that asks for more is a series, which the study did not measure.
    sem
        In `unit`; of a range the upper end. A `%` is of the value, of a change that of the mean of both.
    interval
        Time between the visits of the study.
    no_verdict
        Why no verdict stands on it; empty where one may.
    own
        Whether the clinic measured it itself.
    protocol_id
        The only protocol it holds for; empty where it holds for every one that fits.
    """

    region: str
    movements: tuple[str, ...]
    position: str
    contraction: str
    effort: str
    purpose: str
    metrics: tuple[str, ...]
    statistic: str
    least_reps: int
    most_reps: int
    sem: float
    unit: str
    icc: str
    people: int
    interval: str
    no_verdict: str
    source: str
    own: bool = False
    protocol_id: str = ""

    @property
    def mdc95(self) -> float:
        """Smallest change between one visit and another that this test can tell apart: 2.77 SEM."""
        return mdc95_of_sem(self.sem)

    def mdc_text(self, first_visits: int = 1, second_visits: int = 1) -> str:
        """For a sentence: *MDC95 26 % of the mean*."""
        limit = mdc95_of_sem(self.sem, first_visits=first_visits, second_visits=second_visits)
        if self.unit == "%":
            return say("MDC95 {limit:.0f} % of the mean", limit=limit)
        return say(
            "MDC95 {limit:.3g}{unit}", limit=limit, unit="°" if self.unit == "deg" else " " + self.unit
        )

    def fits(self, protocol: Protocol, metric: str) -> bool:
        """Whether it was measured on this movement, position, contraction, effort, series and metric."""
        return (
            self.protocol_id in ("", protocol.protocol_id)
            and protocol.region == self.region
            and protocol.movement in self.movements
            and protocol.position.startswith(self.position)
            and protocol.contraction.value == self.contraction
            and self.effort in ("", protocol.effort)
            and protocol.reps <= self.most_reps
            and self.purpose in ("", protocol.purpose.value)
            and metric in self.metrics
            and not protocol.band
        )


def reliability_figures(folder: Path | None = None) -> tuple[ReliabilityFigure, ...]:
    """The clinic's own figures (`reliability*.toml` in `folder`), then those that ship."""
    files = sorted(folder.glob("reliability*.toml")) if folder is not None else []
    return tuple(figure for file in files for figure in _read(file, own=True)) + cited_figures()


@cache
def cited_figures() -> tuple[ReliabilityFigure, ...]:
    """The figures that ship."""
    return _read(_FILE, own=False)


def figure_for(
    protocol: Protocol, metric: str, *, reps: int, figures: Sequence[ReliabilityFigure] | None = None
) -> tuple[ReliabilityFigure | None, str]:
    """The first figure keyed to this protocol, metric and statistic; or None and the reason in words.

    Parameters
    ----------
    reps
        Accepted repetitions that the value stands on.
    figures
        Those of `reliability_figures`; without them the cited ones.
    """
    reason = say("No test-retest error is known for this measure in this test.")
    fitting = [
        item for item in (cited_figures() if figures is None else figures) if item.fits(protocol, metric)
    ]
    for figure in fitting:
        if figure.no_verdict:
            reason = figure.no_verdict
        elif figure.interval == SAME_DAY:
            reason = say(
                "Its cited error was measured twice on the same day: too small for a verdict over visits."
            )
        elif reps < figure.least_reps:
            whose = say("The clinic's own") if figure.own else say("The cited")
            reason = say(
                "{whose} error is for the {statistic}; this has {reps} accepted.",
                whose=whose,
                statistic=figure.statistic,
                reps=reps,
            )
        else:
            return figure, ""
    return None, reason


def half_width_95(value: float, figure: ReliabilityFigure, *, visits: int = 1) -> float:
    """The 95 % half-width of one value (the mean of `visits`), 1.96 SEM / sqrt(visits), in its own unit."""
    return Z_95 * _in_unit(figure, abs(value)) / math.sqrt(visits)


def mdc95(
    first: float, second: float, figure: ReliabilityFigure, *, first_visits: int = 1, second_visits: int = 1
) -> float:
    """MDC95 in the unit of the values; a percent SEM applies to the mean of the two."""
    sem = _in_unit(figure, abs(first + second) / 2.0)
    return mdc95_of_sem(sem, first_visits=first_visits, second_visits=second_visits)


def _in_unit(figure: ReliabilityFigure, size: float) -> float:
    return figure.sem / 100.0 * size if figure.unit == "%" else figure.sem


def _read(file: Path, *, own: bool) -> tuple[ReliabilityFigure, ...]:
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    fields = Fields(file.name, table)
    figures = tuple(_figure(one, own=own) for one in fields.tables("figures"))
    fields.close()
    return figures


def _figure(fields: Fields, *, own: bool) -> ReliabilityFigure:
    unit = fields.one_of("unit", _UNITS)
    no_verdict = fields.text("no_verdict", default="")
    if not unit and not no_verdict:
        raise fields.error(
            "no_verdict", say("is missing"), say("why a figure without a unit carries no verdict")
        )
    # The whole range is for the reader of the file: its upper end is what counts.
    fields.text("range", default="")
    contraction = fields.text("contraction")
    strength = contraction == Contraction.ISOMETRIC
    figure = ReliabilityFigure(
        region=fields.text("region"),
        movements=fields.texts("movements"),
        position=fields.text("position", default=""),
        contraction=contraction,
        effort=fields.text("effort", default="ramped" if strength else ""),
        purpose=fields.text("purpose", default=""),
        metrics=fields.texts("metrics"),
        statistic=fields.text("statistic"),
        least_reps=fields.whole("least_reps", low=1, high=100),
        most_reps=fields.whole("most_reps", low=1, high=1000, default=MOST_TRIALS if strength else 1000),
        sem=fields.number("sem", low=0.001, high=1e4),
        unit=unit,
        icc=fields.text("icc", default=""),
        people=int(fields.number("n", low=0, high=1e6, default=0)),
        interval=fields.text("interval"),
        no_verdict=no_verdict,
        source=fields.text("source"),
        own=own,
    )
    fields.close()
    return figure
