"""Clean force where what is inside a limit is known to the row."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.channel import Floats
from domain.compensation import RuleState
from domain.metrics import RepData
from domain.metrics.clean import best_means
from tests.domain.pulls import SEATED, pull, value


def _rising() -> RepData:
    """Force that rises straight by 50 N a second through the whole repetition, 4 s."""
    return pull(lambda since: np.clip(50.0 * since, 0.0, None), protocol=SEATED)


def _with(probability: Floats, level: Floats) -> RepData:
    rep = _rising()
    state = RuleState(0.0 * probability, probability, probability, level)
    return replace(rep, states=[state])


def test_all_inside_nothing_is_borrowed() -> None:
    assert value("borrowed_share", _rising()).value == 0.0
    assert value("clean_force", _rising()).half_width_95 == 0.0


@pytest.mark.parametrize(("probability", "clean_n"), [(0.49, 195.0), (0.5, 95.0), (0.7, 95.0)])
def test_inside_means_a_probability_below_one_half(probability: float, clean_n: float) -> None:
    since = _rising().time_s - 2.0
    rep = _with(np.where(since >= 2.0, probability, 0.0), 0.0 * since)
    assert value("clean_force", rep).value == pytest.approx(clean_n, abs=1.0)


def test_after_red_force_is_clean_only_once_the_level_is_released() -> None:
    since = _rising().time_s - 2.0
    back = np.where((since >= 1.0) & (since < 1.5), 0.95, 0.0)
    latched = np.where((since >= 1.3) & (since < 3.9), 2.0, 0.0)
    assert value("clean_force", _with(back, latched)).value == pytest.approx(45.0, abs=1.0)
    released = np.where((since >= 1.3) & (since < 2.0), 2.0, 0.0)
    assert value("clean_force", _with(back, released)).value == pytest.approx(195.0, abs=1.0)


def test_the_error_is_half_the_spread_over_the_uncertainty_of_the_lag() -> None:
    since = _rising().time_s - 2.0
    rep = _with(np.where(since >= 2.0, 1.0, 0.0), 0.0 * since)
    assert value("clean_force", rep).half_width_95 == pytest.approx(50.0 * 0.02, rel=0.01)
    wide = replace(rep, lag_uncertainty_s=0.05)
    assert value("clean_force", wide).half_width_95 == pytest.approx(50.0 * 0.05, rel=0.01)
    assert value("clean_torque", rep).half_width_95 == pytest.approx(50.0 * 0.02 * 0.4, rel=0.01)


def test_clean_torque_is_clean_force_times_the_lever() -> None:
    since = _rising().time_s - 2.0
    rep = _with(np.where(since >= 2.0, 1.0, 0.0), 0.0 * since)
    assert value("clean_torque", rep).value == pytest.approx(0.4 * value("clean_force", rep).value)


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"states": []}, "missing or had a gap"),
        ({"channels": {}}, "no force, or a gap"),
        ({"channels": {"force_n": np.full(401, np.nan)}}, "no force, or a gap"),
        ({"channels": {"force_n": np.full(401, -3.0)}}, "nowhere above zero"),
    ],
)
def test_what_cannot_be_seen_is_not_measurable_never_the_peak(changes: dict[str, object], word: str) -> None:
    rep = replace(_rising(), **changes)  # type: ignore[arg-type]
    for name in ("clean_force", "clean_torque", "borrowed_share"):
        assert math.isnan(value(name, rep).value)
    assert word in best_means(rep).reason


def test_never_inside_is_said() -> None:
    rep = _with(np.ones(401), np.full(401, 2.0))
    assert "no 200 ms" in value("clean_force", rep).reason
