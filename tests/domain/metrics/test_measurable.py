"""When a metric may be told: inside the limits, without a gap, where the limb hangs, with known times."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.force.effective_bandwidth import EffectiveBandwidth
from domain.force.limb_load import Correction, LimbLoad
from domain.metrics.definition import is_fast
from tests.domain.metrics.one_metric import BAND, PLAIN, ROWS, band, value
from tests.domain.pulls import FAST, STARTS_S, begun_at, pull, straight


def test_a_repetition_that_was_never_inside_every_limit_has_no_clean_excursion() -> None:
    rep = band(np.linspace(0.0, 40.0, ROWS))
    broken = replace(rep.states[0], probability_red=np.ones(ROWS))
    assert "never inside every limit" in value("clean_rom", replace(rep, states=[broken])).reason


def test_a_second_of_force_is_looked_for_where_there_is_no_gap() -> None:
    rep = pull(straight())
    force = np.full(len(rep.time_s), 40.0)
    force[len(force) // 2 :] = 60.0
    force[len(force) // 4] = np.nan
    assert value("mean_force_1s", replace(rep, channels={"force_n": force})).value == pytest.approx(60.0)


@pytest.mark.parametrize("hangs_at_the_peak", [True, False])
def test_whether_the_limb_hangs_is_asked_where_the_pull_is_largest(hangs_at_the_peak: bool) -> None:
    """The limb is at 0 degrees, where it hangs, in one half of the pull and at 40 in the other."""
    rep = pull(lambda since: np.clip(since, 0.0, 4.0) * 50.0, protocol=PLAIN)
    late = rep.time_s > STARTS_S + 2.0
    angle = np.where(late == hangs_at_the_peak, 0.0, 40.0)
    load = LimbLoad(math.nan, math.nan, "not taken")
    rep = replace(
        rep,
        channels={**rep.channels, rep.angle: angle},
        correction=Correction(load, None, hanging_deg=0.0, reason="Its weight is not known."),
        pull_angle_deg=90.0,
    )
    found = value("torque_corrected", rep)
    assert found.measurable == hangs_at_the_peak
    assert ("weight is not known" in found.reason) != hangs_at_the_peak


@pytest.mark.parametrize(("jitter_ms", "known"), [(19.0, True), (30.0, False)])
def test_a_rise_from_20_to_80_percent_needs_times_known_to_20_ms(jitter_ms: float, known: bool) -> None:
    rep = replace(begun_at(pull(straight())), bandwidth=EffectiveBandwidth(1000.0, 1, jitter_ms / 1e3))
    found = value("rfd_20_80", rep)
    assert found.measurable == known
    assert ("needs 20 ms" in found.reason) != known


def test_only_strength_can_be_fast_and_hard() -> None:
    assert is_fast(FAST)
    assert not is_fast(PLAIN)
    assert not is_fast(replace(BAND, effort="fast_and_hard"))
