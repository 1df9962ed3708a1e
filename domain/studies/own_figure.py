"""The adopted errors of a clinic as figures that beat the cited ones, and the ± of values by them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.error.reliability import Z_95
from domain.error.uncertainty import ReliabilityFigure
from domain.language import say
from domain.protocol import Protocol
from domain.results import MetricValue
from domain.wording import date_text, number_text

MEAN_OF, BEST_OF = "mean", "best"


@dataclass(frozen=True, slots=True)
class AdoptedError:
    """One adopted result of a study.

    Attributes
    ----------
    sem
        In `unit`.
    least_reps
        Fewest accepted repetitions of the study.
    spacing_days
        Least days between its visits.
    """

    protocol_id: str
    metric: str
    sem: float
    unit: str
    icc: float
    people: int
    least_reps: int
    spacing_days: int
    made_on: date
    adopted_by: str = ""

    @property
    def source(self) -> str:
        """*this clinic's own study of 3 Nov 2026, n = 14*."""
        return say(
            "from this clinic's own study of {made_on}, n = {people}",
            made_on=date_text(self.made_on),
            people=self.people,
        )


def own_figure(adopted: AdoptedError, protocol: Protocol) -> ReliabilityFigure:
    """The figure of this protocol alone; that the clinic measured it itself stands in its source."""
    kind = BEST_OF if adopted.metric.startswith("best_") else MEAN_OF
    return ReliabilityFigure(
        region=protocol.region,
        movements=(protocol.movement,),
        position=protocol.position,
        contraction=protocol.contraction.value,
        effort=protocol.effort,
        purpose=protocol.purpose.value,
        metrics=(adopted.metric,),
        statistic=say("{kind} of {least_reps}", kind=kind, least_reps=adopted.least_reps),
        least_reps=adopted.least_reps,
        most_reps=protocol.reps,
        sem=adopted.sem,
        unit=adopted.unit,
        icc=number_text(adopted.icc, 2),
        people=adopted.people,
        interval=say("{spacing_days} days or more", spacing_days=adopted.spacing_days),
        no_verdict="",
        source=adopted.source,
        own=True,
        protocol_id=adopted.protocol_id,
    )


def restated(
    metrics: Sequence[MetricValue], errors: Sequence[AdoptedError], *, accepted: int
) -> tuple[MetricValue, ...]:
    """The values of a set with the ± of the clinic's own errors where there are any.

    The lever arm was measured anew at each visit of the study, so its error is in them already.

    Parameters
    ----------
    errors
        Those of the protocol of the set, the newest first.
    accepted
        Accepted repetitions of the set.
    """
    own = {one.metric: one for one in reversed(errors) if accepted >= one.least_reps}
    return tuple(
        replace(value, half_width_95=_half(value.value, own[value.name]))
        if value.name in own and value.measurable
        else value
        for value in metrics
    )


def _half(value: float, error: AdoptedError) -> float:
    sem = error.sem / 100.0 * abs(value) if error.unit == "%" else error.sem
    return Z_95 * sem
