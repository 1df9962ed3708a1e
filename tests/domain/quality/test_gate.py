"""The quality gate on whole sets: each fault is said once it is there, and not when it is nearly there."""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from domain.athlete import Side
from domain.channel import Floats, SampleBlock, SampleFlag
from domain.metrics.definition import RepData
from domain.quality.gate import _gaps, _severity, set_findings, tare_findings
from domain.results import MetricValue, Repetition, SetResult, Severity
from tests.domain.sets import PULL_STARTS_S, analysis_of, feed_in_cuts, pulls, seated_blocks

TIME_S = np.arange(0, 10, 0.0125)


def test_a_tare_under_load_makes_the_set_invalid_and_says_what_to_do() -> None:
    analysis = analysis_of("seated_hip_er", Side.RIGHT)
    feed_in_cuts(analysis, seated_blocks(Side.RIGHT, tare_n=-20.0), 500)
    found = [item for item in analysis.result().findings if item.code == "tare_under_load"]
    assert [item.severity for item in found] == [Severity.INVALID]
    assert found[0].sentence == "Force fell to -20 N: the tare was taken under load. Tare again and redo."


def test_a_short_dip_and_a_small_offset_are_no_tare_under_load() -> None:
    dip = np.where((TIME_S > 4.0) & (TIME_S < 4.4), -30.0, 0.0)
    assert tare_findings(TIME_S, dip) == []
    assert tare_findings(TIME_S, np.full(len(TIME_S), -4.9)) == []


def test_a_hole_in_the_force_is_no_load_below_zero() -> None:
    hole = np.where(TIME_S > 4.0, np.nan, 0.0)
    assert tare_findings(TIME_S, hole) == []
    assert tare_findings(np.empty(0), np.empty(0)) == []


def test_a_set_that_ends_below_zero_is_found_too() -> None:
    ends = np.where(TIME_S > 9.0, -12.0, 0.0)
    assert [item.code for item in tare_findings(TIME_S, ends)] == ["tare_under_load"]


SET_S = np.arange(0, 45, 0.01)
SECOND_S = PULL_STARTS_S[1]


def _between(start_s: float, end_s: float, size_n: float) -> Floats:
    return np.where((start_s <= SET_S) & (end_s > SET_S), size_n, 0.0)


def _drop_rows(samples: SampleBlock, start_s: float, end_s: float) -> SampleBlock:
    keep = (start_s > SET_S) | (end_s <= SET_S)
    return SampleBlock(samples.raw[keep], samples.ticks[keep], samples.received_ns[keep], samples.flags[keep])


def _flagged(samples: SampleBlock, time_s: float, flag: SampleFlag) -> SampleBlock:
    flags = samples.flags.copy()
    flags[round(100 * time_s)] |= int(flag)
    return replace(samples, flags=flags)


def _result(blocks: dict[str, SampleBlock]) -> SetResult:
    analysis = analysis_of("seated_hip_er", Side.RIGHT)
    feed_in_cuts(analysis, blocks, 5000)
    return analysis.result()


def _seated(**changes: Any) -> SetResult:
    return _result(seated_blocks(Side.RIGHT, **changes))


def _cell(change: Callable[[SampleBlock], SampleBlock]) -> SetResult:
    blocks = seated_blocks(Side.RIGHT)
    return _result({**blocks, "cell": change(blocks["cell"])})


def _noise(size_n: float) -> Floats:
    """Unsteady force in the second before the second pull."""
    wave = size_n * np.sin(2 * np.pi * 4.0 * SET_S)
    return np.where((SECOND_S - 1.5 <= SET_S) & (SECOND_S > SET_S), wave, 0.0)


FAULTS: list[tuple[str, Callable[[], SetResult], Callable[[], SetResult]]] = [
    (
        "pre_tension",
        lambda: _seated(extra_n=_between(SECOND_S - 2.0, SECOND_S + 0.2, 14.0)),
        lambda: _seated(extra_n=_between(SECOND_S - 2.0, SECOND_S + 0.2, 8.0)),
    ),
    (
        "countermovement",
        lambda: _seated(tare_n=4.0, extra_n=_between(SECOND_S - 0.15, SECOND_S, -4.0)),
        lambda: _seated(tare_n=4.0, extra_n=_between(SECOND_S - 0.15, SECOND_S, -1.0)),
    ),
    (
        "unsteady_baseline",
        lambda: _seated(tare_n=3.0, extra_n=_noise(5.0)),
        lambda: _seated(tare_n=3.0, extra_n=_noise(1.5)),
    ),
    (
        "drift",
        lambda: _seated(extra_n=_between(23.0, 45.1, 6.0)),
        lambda: _seated(extra_n=_between(23.0, 45.1, 4.0)),
    ),
    (
        "saturation",
        lambda: _cell(lambda cell: _flagged(cell, 28.0, SampleFlag.SATURATED)),
        lambda: _cell(lambda cell: _flagged(cell, 33.0, SampleFlag.SATURATED)),
    ),
    (
        "spike",
        lambda: _cell(lambda cell: _flagged(cell, 28.0, SampleFlag.SPIKE)),
        lambda: _cell(lambda cell: _flagged(cell, 33.0, SampleFlag.SPIKE)),
    ),
    (
        "gap",
        lambda: _cell(lambda cell: _drop_rows(cell, 28.0, 28.5)),
        lambda: _cell(lambda cell: _drop_rows(cell, 33.0, 33.5)),
    ),
    (
        "gap_too_long",
        lambda: _cell(lambda cell: _drop_rows(cell, 27.0, 29.0)),
        lambda: _cell(lambda cell: _drop_rows(cell, 27.0, 28.0)),
    ),
    (
        "sensor_slip",
        lambda: _seated(rest_from_second_deg=7.0),
        lambda: _seated(rest_from_second_deg=4.0),
    ),
    ("strap_slack", lambda: _seated(slack_deg=7.0), lambda: _seated(slack_deg=4.0)),
    (
        "pelvis_moved",
        lambda: _seated(lean_in_second_deg=8.0),
        lambda: _seated(lean_in_second_deg=4.0),
    ),
    (
        "too_short",
        lambda: _seated(extra_n=-pulls(SET_S) * ((SECOND_S + 2.5 < SET_S) & (SET_S < 33.0))),
        lambda: _seated(extra_n=-pulls(SET_S) * ((SECOND_S + 4.0 < SET_S) & (SET_S < 33.0))),
    ),
    (
        "trial_spread",
        lambda: _seated(peaks_n=(130.0, 115.0, 110.0)),
        lambda: _seated(peaks_n=(130.0, 119.0, 110.0)),
    ),
]


@pytest.mark.parametrize(("code", "faulty", "nearly"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_is_said_and_one_that_is_nearly_there_is_not(
    code: str, faulty: Callable[[], SetResult], nearly: Callable[[], SetResult]
) -> None:
    found = [item for item in faulty().findings if item.code == code]
    assert found
    assert all(len(item.sentence) > 20 and item.sentence[-1] in ".?" for item in found)
    assert code not in {item.code for item in nearly().findings}


def test_a_clean_set_has_nothing_to_be_said() -> None:
    assert _seated().findings == ()


@pytest.mark.parametrize("fault", ["saturation", "too_short", "gap_too_long"])
def test_after_some_faults_a_pull_does_not_count_and_the_reason_is_kept(fault: str) -> None:
    result = next(faulty for code, faulty, _ in FAULTS if code == fault)()
    spoilt = next(item for item in result.findings if item.code == fault)
    assert spoilt.severity is Severity.INVALID
    assert not spoilt.rep_counts
    assert [(rep.accepted, rep.reason) for rep in result.repetitions] == [
        (True, ""),
        (False, spoilt.sentence),
        (True, ""),
    ]


def test_a_spread_asks_for_one_more_and_never_for_a_sixth() -> None:
    def said(count: int) -> str:
        reps = [
            Repetition(n, n, n + 0.5, n + 0.9, (MetricValue("peak_force", 100.0 + 15 * (n == 1), "N"),))
            for n in range(1, count + 1)
        ]
        return " ".join(item.sentence for item in set_findings(reps, strength=True))

    assert said(6) == ""
    assert said(3) == "The best two trials differ by 13 %: one more, at most five."
    assert said(5) == "The best two trials differ by 13 %: rest, and repeat the test another day."
    assert set_findings([], strength=False)[0].sentence == "No repetition was found in this set."


def test_a_pull_with_nothing_before_it_says_that_its_zero_is_not_known() -> None:
    found = _cell(lambda samples: _drop_rows(samples, SECOND_S - 1.2, SECOND_S + 0.05)).findings
    assert [item.rep_number for item in found if item.code == "no_baseline"] == [2]


@pytest.mark.parametrize(("missing", "code"), [(2, "slight_gap"), (5, "gap"), (0, None)])
def test_a_slight_gap_is_told_apart_from_one_that_matters(missing: int, code: str | None) -> None:
    angle_deg = np.zeros(500)
    angle_deg[100 : 100 + missing] = np.nan
    rep = SimpleNamespace(angle="hip_rotation_deg", channels={"hip_rotation_deg": angle_deg})
    assert [found for found, _ in _gaps(cast(RepData, rep), strength=True)] == [code] * (code is not None)
    assert code is None or (_severity(code, strength=True) is Severity.INFO) == (code == "slight_gap")
