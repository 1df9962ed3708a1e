"""Right verdicts at the stated error rates, as a table: `python -m tests.domain.progress.proof`."""

import argparse
import math
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from domain.change.comparison import Verdict
from domain.progress.verdict import finding_of
from tests.domain.progress.cases import a_visit, own_figure, the_series

GAINS_PERCENT = (0.0, 5.0, 20.0)
SEMS_PERCENT = (9.4, 4.0)
BASELINES = (1, 3)
WEEKS, START_NM = 12, 40.0
VERDICTS = (Verdict.REAL_GAIN, Verdict.NOT_DISTINGUISHABLE, Verdict.REAL_LOSS)


@dataclass(frozen=True, slots=True)
class Case:
    """A true gain over 12 weeks, measured with a known error from a number of baseline visits."""

    gain_percent: float
    sem_percent: float
    baselines: int


def cases() -> Iterator[Case]:
    """Every row of the table."""
    for sem in SEMS_PERCENT:
        for baselines in BASELINES:
            yield from (Case(gain, sem, baselines) for gain in GAINS_PERCENT)


def theory(case: Case) -> tuple[float, float, float]:
    """The probabilities of the three verdicts: exact for normal errors that grow with the true value.

    The limit is k times the mean of both values, so *gain* means x2 (1 - k/2) - x1 (1 + k/2) > 0: a sum of
    two normal values.
    """
    sem, n = case.sem_percent / 100.0, case.baselines
    k = 1.96 * sem * math.sqrt(1.0 / n + 1.0)
    first, second = START_NM, START_NM * (1.0 + case.gain_percent / 100.0)

    def beyond(sign: float) -> float:
        here, there = 1.0 - sign * k / 2.0, 1.0 + sign * k / 2.0
        centre = second * here - first * there
        spread = math.hypot(sem * second * here, sem * first * there / math.sqrt(n))
        return NormalDist().cdf(sign * centre / spread)

    gain, loss = beyond(1.0), beyond(-1.0)
    return gain, 1.0 - gain - loss, loss


def rates(case: Case, athletes: int, rng: np.random.Generator) -> tuple[float, float, float]:
    """What the page says of simulated athletes with visits every four weeks."""
    figure = own_figure(case.sem_percent)
    count: Counter[Verdict | None] = Counter()
    baseline_weeks = [0.0, 0.2, 0.4][: case.baselines]
    weeks = [*baseline_weeks, 4.0, 8.0, float(WEEKS)]
    # The baseline visits come before the training: the true value grows from there to the last visit.
    true = [START_NM * (1 + case.gain_percent / 100 * (0 if w < 1 else w / WEEKS)) for w in weeks]
    for _ in range(athletes):
        measured = np.array(true) * (1.0 + case.sem_percent / 100.0 * rng.standard_normal(len(true)))
        sets = [a_visit(w, float(v), baseline=w < 1) for w, v in zip(weeks, measured, strict=True)]
        count[finding_of(the_series(sets), figures=(figure,)).verdict] += 1
    gain, within, loss = (count[verdict] / athletes for verdict in VERDICTS)
    return gain, within, loss


def main() -> int:
    """Print the table in Markdown."""
    parser = argparse.ArgumentParser(description="Verdicts on simulated athletes against theory.")
    parser.add_argument("--athletes", type=int, default=4000)
    athletes = parser.parse_args().athletes
    rng = np.random.default_rng(8)
    write = sys.stdout.write
    write("| true gain | SEM | baseline visits | real gain | not distinguishable | real loss |\n")
    write("|---|---|---|---|---|---|\n")
    for case in cases():
        seen, expected = rates(case, athletes, rng), theory(case)
        shown = " | ".join(f"{100 * a:.1f} % ({100 * b:.1f} %)" for a, b in zip(seen, expected, strict=True))
        write(f"| {case.gain_percent:g} % | {case.sem_percent:g} % | {case.baselines} | {shown} |\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
