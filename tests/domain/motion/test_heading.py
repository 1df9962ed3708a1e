"""Quiet, zeros that follow it, the 1-D hinge correction and closing trials; the same however they are cut."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.channel import Floats
from domain.motion.closing import ClosingTrials
from domain.motion.heading import HingeHeading, QuietWatch, QuietZero, heading_deg
from domain.motion.quaternions import about_vertical

RATE_HZ = 100.0
COUNT = 600
RANDOM = np.random.default_rng(5)
ANGLE = np.cumsum(RANDOM.normal(0, 1.0, COUNT))
CALM = RANDOM.random(COUNT) < 0.98
CALM[100:260] = True
ANEW = np.zeros(COUNT, dtype=bool)
ANEW[400] = True
cuts = st.lists(st.integers(1, COUNT - 1), max_size=12, unique=True).map(sorted)


def _pieces(edges: list[int]) -> list[slice]:
    return [slice(a, b) for a, b in zip((0, *edges), (*edges, COUNT), strict=True)]


def test_quiet_begins_after_half_a_second_and_ends_at_once() -> None:
    calm = np.ones(100, dtype=bool)
    calm[70] = False
    assert np.flatnonzero(QuietWatch(rate_hz=RATE_HZ).feed(calm)).tolist() == list(range(49, 70))


@settings(max_examples=25, deadline=None)
@given(cuts)
def test_zeros_and_trials_do_not_depend_on_the_cuts(edges: list[int]) -> None:
    def streamed(pieces: list[slice]) -> Floats:
        quiet, zero, trials = (
            QuietWatch(rate_hz=RATE_HZ),
            QuietZero(rate_hz=RATE_HZ),
            ClosingTrials(rate_hz=RATE_HZ),
        )
        zero.set(0.0)
        trials.set(0.0)
        rows = []
        for piece in pieces:
            calm = quiet.feed(CALM[piece])
            turned, age = zero.feed(ANGLE[piece], calm, ANEW[piece])
            rows.append(np.column_stack((turned, age, *trials.feed(ANGLE[piece], calm))))
        return np.concatenate(rows)

    np.testing.assert_allclose(streamed(_pieces(edges)), streamed([slice(0, COUNT)]), atol=1e-9)


@settings(max_examples=15, deadline=None)
@given(cuts)
def test_the_hinge_does_not_depend_on_the_cuts_and_passes_over_gaps(edges: list[int]) -> None:
    upper = np.tile((1.0, 0.2, 0.1), (COUNT, 1))
    lower = upper + RANDOM.normal(0, 0.1, (COUNT, 3))
    lower[50:80] = np.nan

    def streamed(pieces: list[slice]) -> Floats:
        hinge = HingeHeading(rate_hz=RATE_HZ)
        hinge.begin(float("nan"))
        return np.concatenate([hinge.feed(upper[p], lower[p]) for p in pieces])

    whole = streamed([slice(0, COUNT)])
    np.testing.assert_allclose(streamed(_pieces(edges)), whole, atol=1e-9)
    assert np.isfinite(whole).all()
    assert np.ptp(whole[49:80]) == 0.0


def test_a_hinge_follows_a_drift_within_a_degree() -> None:
    time_s = np.arange(0, 120, 1 / RATE_HZ)
    drift = 0.09 * time_s
    hinge = HingeHeading(rate_hz=RATE_HZ)
    hinge.begin(0.0)
    upper = np.tile((0.0, 1.0, 0.0), (len(time_s), 1))
    angle = np.radians(90.0 - drift)
    lower = np.column_stack((np.cos(angle), np.sin(angle), 0 * angle))
    assert np.abs(hinge.feed(upper, lower) - drift).max() < 1.0


def test_an_upright_axis_says_nothing_of_the_heading() -> None:
    hinge = HingeHeading(rate_hz=RATE_HZ)
    hinge.begin(25.0)
    upright = np.tile((0.0, 0.0, 1.0), (COUNT, 1))
    np.testing.assert_allclose(hinge.feed(upright, upright), 25.0)
    hinge.begin(float("nan"))
    assert np.isnan(hinge.feed(upright, upright)).all()


def test_a_heading_is_counted_from_x_to_y() -> None:
    found = heading_deg(about_vertical(np.array([0.0, 30.0, -100.0])), np.array([1.0, 0.0, 0.0]))
    np.testing.assert_allclose(found, (0.0, 30.0, -100.0))


def test_nothing_in_gives_nothing_out() -> None:
    empty, no = np.empty(0), np.empty(0, dtype=bool)
    assert len(QuietZero(rate_hz=RATE_HZ).feed(empty, no, no)[0]) == 0
    assert len(ClosingTrials(rate_hz=RATE_HZ).feed(empty, no)[0]) == 0
    assert len(HingeHeading(rate_hz=RATE_HZ).feed(np.empty((0, 3)), np.empty((0, 3)))) == 0
