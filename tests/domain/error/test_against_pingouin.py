"""ICC, SEM and MDC95 against pingouin on the same tables, asked live."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from domain.channel import Floats
from domain.error.reliability import Estimate, icc_2_1, icc_3_1, mdc95, sem_over_visits

_ROOT = Path(__file__).parents[3]
_SHAPES = ((12, 2, 0.0), (30, 3, 0.0), (8, 4, 4.0), (20, 2, 6.0), (15, 3, -3.0), (40, 2, 0.0))
_GAPS = 3
Answer = dict[str, list[float]]


def tables() -> list[Floats]:
    """People x visits: 2 to 4 visits, some with a shift of everybody, alike people, or gaps."""
    rng = np.random.default_rng(8)
    made = []
    for place, (people, visits, shift) in enumerate(_SHAPES):
        between = 0.5 if place == len(_SHAPES) - 1 else 12.0
        table = 60.0 + rng.normal(0.0, between, (people, 1)) + rng.normal(0.0, 4.0, (people, visits))
        made.append(table + shift * np.arange(visits))
    for table in made[1:3]:
        gone = rng.choice(len(table), _GAPS, replace=False)
        holed = table.copy()
        holed[gone, rng.integers(0, table.shape[1], _GAPS)] = np.nan
        made.append(holed)
    return made


@pytest.fixture(scope="module")
def asked() -> list[tuple[Floats, Answer]]:
    """Each table with the answer of the other program, which is started once."""
    every = tables()
    words = json.dumps([[[None if x != x else x for x in row] for row in table.tolist()] for table in every])
    done = subprocess.run(
        [sys.executable, "-m", "tests.domain.error.peer"],
        input=words, capture_output=True, text=True, check=True, cwd=_ROOT,
    )  # fmt: skip
    return list(zip(every, json.loads(done.stdout), strict=True))


def whole(table: Floats) -> Floats:
    """Whoever missed a visit does not count, as in a study."""
    return table[np.isfinite(table).all(axis=1)]


def told(found: Estimate) -> list[float]:
    return [found.value, found.low, found.high]


@pytest.mark.timeout(240)
def test_both_iccs_and_their_intervals_are_those_of_pingouin(asked: list[tuple[Floats, Answer]]) -> None:
    for table, answer in asked:
        assert told(icc_2_1(whole(table))) == pytest.approx(answer["icc_2_1"], abs=1e-9)
        assert told(icc_3_1(whole(table))) == pytest.approx(answer["icc_3_1"], abs=1e-9)
    assert min(answer["icc_2_1"][0] for _, answer in asked) < 0.2
    assert max(answer["icc_2_1"][0] for _, answer in asked) > 0.8


@pytest.mark.timeout(240)
def test_sem_and_mdc95_are_those_of_its_residual(asked: list[tuple[Floats, Answer]]) -> None:
    for table, answer in asked:
        sem = float(np.sqrt(answer["residual"][0]))
        assert sem_over_visits(whole(table)).value == pytest.approx(sem, rel=1e-9)
        assert mdc95(sem_over_visits(whole(table)).value) == pytest.approx(1.96 * np.sqrt(2) * sem, rel=1e-9)
