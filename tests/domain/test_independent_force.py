"""Peaks and rates of force development beside those of an independent program on the same trace.

The program, its version and how the figures were made stand in docs/validation.md.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from domain.analysis.known import Hindsight
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Side
from domain.channel import Floats
from domain.force.onset import find_onset
from domain.library import load_protocol
from domain.results import SetResult
from tests.domain.bodies import EPOCH_NS, block, force_stream

RATE_HZ = 1000.0
WINDOWS_MS = (50, 100, 150, 200)
# Onset in samples, raw peak and peak behind its own filter in N, rates of 0-50, 100, 150, 200 ms in N/s.
PEER = (
    (2999, 311.91, 311.2317810592418, (2236.6, 1846.4, 1537.7333333333333, 1301.95)),
    (10004, 277.02, 276.12881375786446, (200.4, 440.2, 831.1333333333333, 1071.15)),
    (16997, 250.09, 249.38650326375526, (1987.0, 1446.5, 1099.6, 880.25)),
)


@pytest.fixture(scope="module")
def counts(golden: Path) -> Floats:
    return np.asarray(np.load(golden / "three_fast_pulls.npz")["force_counts"], dtype=np.float64)


@pytest.fixture(scope="module")
def golden() -> Path:
    return Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def result(counts: Floats) -> SetResult:
    """The whole analysis of the trace, as it runs live."""
    analysis = SetAnalysis(
        protocol=replace(load_protocol("seated_hip_er"), effort="fast_and_hard"),
        side=Side.RIGHT,
        streams=[force_stream(rate_hz=RATE_HZ)],
        epoch_ns=EPOCH_NS,
        hindsight=Hindsight(counts_at_once=True),
    )
    analysis.feed("cell", block(counts.astype(np.int64)[:, None], np.arange(len(counts)) / RATE_HZ))
    return analysis.result()


def _value(result: SetResult, rep: int, name: str) -> float:
    found = result.repetitions[rep].metric(name)
    assert found is not None and found.measurable, found
    return found.value


def test_the_three_pulls_are_found_with_the_onsets_given_to_the_program(
    result: SetResult, counts: Floats
) -> None:
    time_s = np.arange(len(counts)) / RATE_HZ
    onsets = [find_onset(time_s, 0.01 * counts, rep.start_s, step_n=0.01) for rep in result.repetitions]
    assert [round(onset.time_s * RATE_HZ) for onset in onsets] == [row[0] for row in PEER]


@pytest.mark.parametrize("rep", range(3))
def test_peaks_agree_within_a_tenth_of_a_percent(result: SetResult, rep: int) -> None:
    _, raw, filtered, _ = PEER[rep]
    assert _value(result, rep, "peak_force_raw") == pytest.approx(raw, rel=1e-9)
    assert _value(result, rep, "peak_force") == pytest.approx(filtered, rel=0.001)


@pytest.mark.parametrize("rep", range(3))
def test_rates_of_force_development_agree_within_half_a_percent(result: SetResult, rep: int) -> None:
    for window, rate in zip(WINDOWS_MS, PEER[rep][3], strict=True):
        assert _value(result, rep, f"rfd_0_{window}") == pytest.approx(rate, rel=0.005)
