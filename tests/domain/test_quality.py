"""The quality gate on a whole set: a zero that was taken while somebody pulled."""

import numpy as np

from domain.athlete import Side
from domain.quality import tare_findings
from domain.results import Severity
from tests.domain.sets import analysis_of, feed_in_cuts, seated_blocks

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
