"""The error of a value and of a change: cited reliability figures and what follows from them."""

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from domain.library.fields import Fields
from domain.protocol import Protocol

MDC_FACTOR = 2.77
HALF_WIDTH_FACTOR = 1.96

_FILE = Path(__file__).parent / "library" / "reliability.toml"


@dataclass(frozen=True, slots=True)
class ReliabilityFigure:
    """A cited SEM in percent of the value, and what it was measured on."""

    region: str
    movements: tuple[str, ...]
    contraction: str
    metrics: tuple[str, ...]
    statistic: str
    least_reps: int
    sem_percent: float
    icc: str
    source: str

    @property
    def mdc95_percent(self) -> float:
        """Smallest change between one visit and another that this test can tell apart: 2.77 SEM."""
        return MDC_FACTOR * self.sem_percent

    def fits(self, protocol: Protocol, metric: str) -> bool:
        """Whether the figure was measured on this movement, contraction and metric."""
        return (
            protocol.region == self.region
            and protocol.movement in self.movements
            and protocol.contraction.value == self.contraction
            and metric in self.metrics
            and not protocol.band
        )


@cache
def cited_figures() -> tuple[ReliabilityFigure, ...]:
    """The figures that ship."""
    table = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(_figure(fields) for fields in Fields(_FILE.name, table).tables("figures"))


def _figure(fields: Fields) -> ReliabilityFigure:
    figure = ReliabilityFigure(
        region=fields.text("region"),
        movements=fields.texts("movements"),
        contraction=fields.text("contraction"),
        metrics=fields.texts("metrics"),
        statistic=fields.text("statistic"),
        least_reps=fields.whole("least_reps", low=1, high=100),
        sem_percent=fields.number("sem_percent", low=0.1, high=100),
        icc=fields.text("icc"),
        source=fields.text("source"),
    )
    fields.close()
    return figure


def figure_for(protocol: Protocol, metric: str, *, reps: int) -> tuple[ReliabilityFigure | None, str]:
    """The figure keyed to this protocol, metric and statistic; or None and the reason in words."""
    for figure in cited_figures():
        if figure.fits(protocol, metric):
            if reps >= figure.least_reps:
                return figure, ""
            return None, f"The cited error is for the {figure.statistic}; this has {reps} accepted."
    return None, "No test-retest error is known for this measure in this test."


def half_width_95(value: float, figure: ReliabilityFigure) -> float:
    """The 95 % half-width of one value, 1.96 SEM, in its own unit."""
    return HALF_WIDTH_FACTOR * figure.sem_percent / 100.0 * abs(value)


def mdc95(first: float, second: float, figure: ReliabilityFigure) -> float:
    """MDC95 in the unit of the values; a percent SEM applies to the mean of the two."""
    return figure.mdc95_percent / 100.0 * abs(first + second) / 2.0


def coefficient_of_variation_percent(values: Sequence[float]) -> float:
    """100 x SD / mean of the trials of one visit (n - 1); NaN below two or at a mean of 0."""
    count = len(values)
    if count < 2:
        return math.nan
    mean = sum(values) / count
    variance = sum((value - mean) ** 2 for value in values) / (count - 1)
    return 100.0 * math.sqrt(variance) / abs(mean) if mean else math.nan
