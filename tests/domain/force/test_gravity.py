"""The weight of a limb that is known: fitted, read, estimated, and taken off a pull."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.channel import Floats
from domain.force.gravity import LimbWeight, SweepError, fit_sweep, weight_from_mass, weight_from_reading
from domain.force.limb_load import NO_WEIGHT, Correction, LimbLoad, correction_of, read_limb_load
from domain.session import Mark, MarkKind
from domain.still_pose import Direction
from tests.domain.pulls import SEATED, pull, straight, value

TRUE = LimbWeight(-28.0, 3.0, 1.5, "true")
SWEEP = (Mark(MarkKind.SWEEP_START, 0.0), Mark(MarkKind.SWEEP_END, 40.0))
RELAXED = (Mark(MarkKind.RELAXED_START, 0.0), Mark(MarkKind.RELAXED_END, 2.0))


def _sweep(*, friction_n: float = 0.0, tissue_n: float = 0.0, noise_n: float = 0.0) -> tuple[Floats, ...]:
    """Slowly from -30 to 40 degrees and back; friction opposes, tissue pulls in the last five degrees."""
    time_s = np.arange(0, 40, 0.02)
    psi = 5.0 - 35.0 * np.cos(2 * np.pi * time_s / 40.0)
    force = TRUE.force_n(psi) - friction_n * np.sign(np.gradient(psi))
    force = (
        force - tissue_n * np.clip((psi - 35.0) / 5.0, 0, 1) + tissue_n * np.clip((-25.0 - psi) / 5.0, 0, 1)
    )
    return psi, force + noise_n * np.random.default_rng(2).standard_normal(len(psi)), time_s


@pytest.mark.parametrize("disturbed", [{}, {"friction_n": 4.0}, {"tissue_n": 10.0}, {"noise_n": 1.0}])
def test_a_sweep_both_ways_gives_the_weight_despite_friction_and_tissue(disturbed: dict[str, float]) -> None:
    found = fit_sweep(*_sweep(**disturbed))
    inside = np.linspace(-20, 30, 11)
    np.testing.assert_allclose(found.force_n(inside), TRUE.force_n(inside), atol=0.5)


@pytest.mark.parametrize(
    ("rows", "faster", "words"),
    [
        (slice(0, 200), 1.0, "shorter than"),
        (slice(0, 1000), 1.0, "one way only"),
        (slice(None), 10.0, "faster"),
    ],
)
def test_a_sweep_that_cannot_be_used_says_why(rows: slice, faster: float, words: str) -> None:
    psi, force, time_s = _sweep()
    with pytest.raises(SweepError, match=words):
        fit_sweep(psi[rows], force[rows], time_s[rows] / faster)


@pytest.mark.parametrize("bad", [np.full(100, np.nan), np.empty(0), np.zeros(1), np.zeros(100)])
def test_no_sweep_at_all_is_refused_not_fitted(bad: Floats) -> None:
    with pytest.raises(SweepError):
        fit_sweep(bad, bad, np.arange(len(bad)) / 50.0)


def test_a_limb_of_70_kg_weighs_about_11_newton_metres() -> None:
    found = weight_from_mass(70.0, 0.43, 0.43, 0.0)
    assert -found.force_n(np.array([90.0]))[0] * 0.43 == pytest.approx(11.0, abs=0.3)
    assert found.half_width_n == pytest.approx(0.15 * abs(found.a_n))
    assert "+/- 15 % (unverified)" in found.how


def test_gravity_opposes_seated_and_pushes_on_prone() -> None:
    seated, prone = (weight_from_mass(70.0, 0.4, 0.4, hanging) for hanging in (0.0, 180.0))
    assert seated.force_n(np.array([20.0]))[0] < 0 < prone.force_n(np.array([20.0]))[0]


def test_a_relaxed_reading_counts_above_2_newtons_only() -> None:
    assert weight_from_reading(2.0, 0.1) is None
    found = weight_from_reading(-6.0, 0.1)
    assert found is not None
    assert found.force_n(np.array([0.0, 30.0])).tolist() == [-6.0, -6.0]


def test_a_reading_that_moves_or_is_too_short_is_no_limb_load() -> None:
    time_s = np.arange(0, 2, 0.01)
    assert read_limb_load(time_s, np.full(200, 4.0)).mean_n == pytest.approx(4.0)
    assert "moved" in read_limb_load(time_s, 10 * np.sin(time_s)).reason
    assert "no relaxed reading" in read_limb_load(time_s[:10], np.full(10, 4.0)).reason
    assert math.isnan(read_limb_load(time_s, np.full(200, np.nan)).mean_n)


def _corrected(psi_deg: float, correction: Correction, peak_n: float = 100.0) -> tuple[float, str]:
    rep = pull(straight(peak_n=peak_n), protocol=SEATED)
    channels = {**rep.channels, "hip_rotation_deg": np.full(len(rep.time_s), psi_deg)}
    found = value("torque_corrected", replace(rep, channels=channels, correction=correction))
    return found.value, found.reason


def test_the_correction_depends_on_the_position() -> None:
    load = LimbLoad(math.nan, math.nan, "none")
    swept = Correction(load, TRUE, 0.0)
    for psi in (-20.0, 20.0):
        expected = (100.0 - float(TRUE.force_n(np.array([psi]))[0])) * 0.4
        assert _corrected(psi, swept)[0] == pytest.approx(expected, rel=1e-3)
    unknown, reason = _corrected(20.0, Correction(load, None, None, NO_WEIGHT))
    assert math.isnan(unknown) and reason == NO_WEIGHT
    for blind in (Correction(load, None, 0.0, NO_WEIGHT), swept):
        unknown, reason = _corrected(math.nan, blind)
        assert math.isnan(unknown) and "angle of the shank is not known" in reason


def test_within_5_degrees_of_hanging_nothing_is_corrected_and_it_says_so() -> None:
    load = LimbLoad(math.nan, math.nan, "none")
    found, remark = _corrected(2.0, Correction(load, LimbWeight(-20.0, 0.0, 0.0, "swept"), 0.0))
    assert found == pytest.approx(40.0)
    assert "Within 5° of hanging" in remark
    heavy, _ = _corrected(2.0, Correction(load, LimbWeight(0.0, 0.0, -4.0, "read"), 0.0))
    assert heavy == pytest.approx(41.6), "a strap that carries 1.6 Nm is corrected wherever the limb is"


def test_a_sweep_goes_before_a_reading_and_a_reading_before_an_estimate() -> None:
    psi, force, time_s = _sweep()
    rotation = SEATED.rotation
    assert rotation is not None
    seated = replace(SEATED, rotation=replace(rotation, zero=Direction.PROXIMAL))

    def how(*marks: Mark, mass_kg: float | None = 70.0) -> str:
        steady = np.where(time_s < 2.0, 8.0, force) if marks == RELAXED else force
        found = correction_of(seated, marks, time_s, steady, psi, lever_m=0.4, body_mass_kg=mass_kg)
        return found.weight.how if found.weight is not None else found.reason

    assert how(*SWEEP, *RELAXED) == "fitted to a passive sweep"
    assert how(*RELAXED) == "one relaxed reading at the test angle"
    assert how().startswith("estimated from body mass")
    assert how(mass_kg=None) == NO_WEIGHT
    vertical = replace(seated, rotation=replace(rotation, gravity_sees_axis=False))
    none = correction_of(vertical, (), time_s, force, psi, lever_m=0.4, body_mass_kg=70.0).weight
    assert none is not None and not none.force_n(np.array([30.0])).any()
