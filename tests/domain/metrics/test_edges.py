"""Metrics at the edge of what they may say: the least that is enough, one gap, the other way round."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.channel import Floats
from domain.compensation import RuleState
from domain.force.effective_bandwidth import measured_bandwidth
from domain.force.limb_load import Correction, LimbLoad
from domain.force.onset import NO_ONSET, Baseline
from domain.library import load_protocol
from domain.metrics import RepData, definition
from domain.metrics.beginning import METRICS as BEGINNING
from domain.metrics.clean import best_means
from domain.metrics.counted import counted_metrics
from domain.metrics.gait import cadence
from domain.metrics.registry import metric_names
from domain.metrics.smoothness import rise_of
from domain.metrics.speed import LEAST_SAMPLES_20_80
from domain.metrics.steady import NO_HOLD
from domain.protocol import Counted, Protocol, RepSource
from domain.results import Repetition
from tests.domain.metrics.one_metric import BAND, PLAIN, ROWS, band, one_gap, value
from tests.domain.pulls import FAST, SEATED, STARTS_S, begun_at, pull, straight


def test_the_mean_of_a_steady_tension_is_that_tension() -> None:
    assert value("tension_mean", band(np.zeros(ROWS))).value == pytest.approx(30.0, rel=1e-12)


def test_one_row_without_tension_or_angle_leaves_no_work() -> None:
    up = np.linspace(0.0, 40.0, ROWS)
    assert "gap" in value("band_work", band(up, force=one_gap(np.full(ROWS, 30.0)))).reason
    for name in ("band_work", "clean_rom", "rom", "peak_angle"):
        assert "angle is not known" in value(name, band(one_gap(up))).reason
    assert "angle is not known" in value("band_work", band(up[:1])).reason


def test_work_is_done_on_the_way_on_which_the_muscle_shortens() -> None:
    tempo = BAND.tempo
    assert tempo is not None
    up_then_half_down = np.concatenate([np.linspace(0.0, 40.0, 201), np.linspace(39.9, 20.0, 200)])
    out_j, back_j = (30.0 * 0.4 * math.radians(turned) for turned in (40.0, 20.0))
    for protocol, expected in (
        (replace(BAND, tempo=None), out_j),
        (replace(BAND, tempo=replace(tempo, starts_with="concentric")), out_j),
        (replace(BAND, tempo=replace(tempo, starts_with="eccentric")), back_j),
    ):
        rep = band(up_then_half_down, protocol=protocol)
        assert value("band_work", rep).value == pytest.approx(expected)
        mirrored = replace(rep, channels={**rep.channels, rep.angle: -up_then_half_down}, direction=-1)
        assert value("band_work", mirrored).value == pytest.approx(expected)


def test_an_excursion_goes_the_way_of_the_first_phase() -> None:
    angle = np.concatenate([np.linspace(5.0, -25.0, 200), np.linspace(-25.0, 15.0, 201)])
    down = replace(band(angle), direction=-1)
    assert value("rom", down).value == pytest.approx(30.0)
    assert value("clean_rom", down).value == pytest.approx(30.0)
    assert value("peak_angle", down).value == pytest.approx(-25.0)
    assert value("clean_rom", band(-np.abs(angle - angle[0]))).value == 0.0


@pytest.mark.parametrize("positive", ["external rotation", "internal rotation"])
def test_rotation_both_ways_is_told_whichever_way_counts_as_positive(positive: str) -> None:
    check = replace(load_protocol("three_point_check"), positive_angle=positive)
    outward = 1.0 if positive.startswith("external") else -1.0
    rep = band(outward * np.concatenate([np.linspace(0, 35, 200), np.linspace(35, -22, 201)]), protocol=check)
    assert value("er_from_neutral", rep).value == pytest.approx(35.0)
    assert value("ir_from_neutral", rep).value == pytest.approx(22.0)
    assert value("rotation_arc", rep).value == pytest.approx(57.0)
    for angle in (one_gap(rep.channels[rep.angle]), np.empty(0)):
        lost = replace(rep, channels={rep.angle: angle})
        for name in ("er_from_neutral", "rotation_arc"):
            assert "angle is not known" in value(name, lost).reason
    assert "angle is not known" in value("rotation_arc", replace(rep, channels={})).reason
    assert (
        "no anatomical zero"
        in value("er_from_neutral", replace(rep, protocol=replace(check, rotation=None))).reason
    )


def test_one_unseen_row_of_a_rule_leaves_no_clean_excursion() -> None:
    rep = band(np.linspace(0.0, 40.0, ROWS))
    unseen = replace(rep.states[0], probability_red=one_gap(np.zeros(ROWS)))
    assert "missing or had a gap" in value("clean_rom", replace(rep, states=[*rep.states, unseen])).reason


def test_two_rows_are_enough_for_work_and_for_a_mean() -> None:
    slow = replace(pull(straight()), time_s=np.array([2.0, 3.0]), channels={"force_n": np.array([5.0, 7.0])})
    assert value("mean_force_1s", slow).value == pytest.approx(7.0)
    rep = band(np.array([0.0, 10.0]), force=np.array([30.0, 50.0]))
    assert value("band_work", rep).value == pytest.approx(40.0 * 0.4 * math.radians(10.0))


def test_only_a_band_with_a_cell_has_tension_and_only_a_cell_has_strength() -> None:
    bare = replace(BAND, sensors=tuple(slot for slot in BAND.sensors if slot.kind != "force"))
    assert "tension_peak" in metric_names(BAND)
    assert "tension_peak" not in metric_names(bare)
    assert "tension_peak" not in metric_names(replace(BAND, band=False))
    assert "peak_force" not in metric_names(replace(SEATED, sensors=bare.sensors))
    assert "peak_force" not in metric_names(replace(SEATED, band=True))
    assert "rotation_arc" in metric_names(load_protocol("three_point_check"))
    assert "rotation_arc" not in metric_names(BAND)


def _clean(force: Floats, *, period_s: float = 0.01, states: int = 1) -> RepData:
    still = np.zeros(len(force))
    times = STARTS_S + period_s * np.arange(float(len(force)))
    times = times.astype(np.float64)
    state = RuleState(still, still, still, still)
    return replace(pull(straight()), time_s=times, channels={"force_n": force}, states=[state] * states)


def test_two_rows_are_a_force_and_one_is_none() -> None:
    assert "shorter than 200 ms" in best_means(_clean(np.ones(2))).reason
    assert "no force" in best_means(_clean(np.ones(1))).reason
    assert best_means(_clean(np.array([4.0, 8.0]), period_s=0.2)).clean_n == 8.0
    assert best_means(_clean(np.full(20, 5.0))).clean_n == pytest.approx(5.0)
    assert "shorter than 200 ms" in best_means(_clean(np.full(19, 5.0))).reason


def test_a_force_of_0_is_no_pull_and_one_unseen_rule_spoils_all() -> None:
    nothing = best_means(_clean(np.zeros(50)))
    assert "nowhere above zero" in nothing.reason
    assert nothing.peak_n == 0.0 and math.isnan(nothing.clean_n)
    rep = _clean(np.full(50, 5.0), states=2)
    unseen = replace(rep.states[0], probability_red=one_gap(np.zeros(50)))
    assert "missing or had a gap" in best_means(replace(rep, states=[rep.states[0], unseen])).reason
    assert "gap" in best_means(replace(rep, channels={"force_n": one_gap(np.full(50, 5.0))})).reason


def test_a_shifted_limit_without_a_number_leaves_no_error() -> None:
    rep = _clean(np.full(22, 5.0))
    late = np.where(np.arange(22) < 1, 1.0, 0.0)
    rep = replace(rep, states=[RuleState(late, late, late, 0.0 * late)], lag_uncertainty_s=0.02)
    found = value("clean_force", replace(rep, protocol=FAST))
    assert found.value == pytest.approx(5.0)
    assert found.half_width_95 is None


def test_the_mean_of_a_repetition_is_over_time_not_over_samples() -> None:
    times = np.array([2.0, 3.0, 4.0, 4.1, 4.2, 4.5])
    force = np.array([0.0, 100.0, 100.0, 100.0, 100.0, 0.0])
    rep = replace(pull(straight()), force_time_s=times, force_n=force, raw_force_n=force)
    assert value("mean_force_rep", rep).value == pytest.approx((50 + 100 + 20 + 15) / 2.5)
    two = replace(rep, force_time_s=times[:2], force_n=force[:2])
    assert value("mean_force_rep", two).value == pytest.approx(50.0)
    assert "no force samples" in value("mean_force_rep", replace(two, force_n=one_gap(force[:2]))).reason


def test_the_best_second_needs_a_second_without_a_gap() -> None:
    rep = pull(lambda since: np.clip(50.0 * since, 0.0, None))
    assert value("mean_force_1s", rep).value == pytest.approx(50.0 * 3.505, abs=0.01)
    force = rep.channels["force_n"].copy()
    force[::50] = np.nan
    assert "no second of force" in value("mean_force_1s", replace(rep, channels={"force_n": force})).reason
    for rows, word in ((100, ""), (99, "shorter"), (1, "no force samples")):
        short = replace(rep, time_s=rep.time_s[:rows], channels={"force_n": rep.channels["force_n"][:rows]})
        found = value("mean_force_1s", short)
        assert word in found.reason and math.isnan(found.value) is bool(word)


def test_an_impulse_is_over_its_baseline_and_ends_with_the_repetition() -> None:
    rep = begun_at(pull(lambda since: np.where(since >= 0, 100.0, 0.0), offset_n=8.0))
    rep = replace(rep, onset=replace(rep.onset, baseline_n=8.0), end_s=4.0005)
    assert value("impulse", rep).value == pytest.approx(200.0, rel=1e-9)
    assert "gap" in value("impulse", replace(rep, force_n=one_gap(rep.force_n))).reason
    assert "no onset" in value("impulse", replace(rep, onset=NO_ONSET)).reason


def test_a_stride_without_length_has_no_cadence() -> None:
    rep = pull(straight())
    assert cadence(rep, definition("cadence")).value == pytest.approx(30.0)
    quick = cadence(replace(rep, end_s=rep.start_s + 0.8), definition("cadence"))
    assert quick.value == pytest.approx(150.0)
    stopped = cadence(replace(rep, end_s=rep.start_s), definition("cadence"))
    assert math.isnan(stopped.value) and "no length" in stopped.reason


@pytest.mark.parametrize("metric", BEGINNING, ids=lambda metric: metric.definition.name)
def test_the_beginning_of_a_pull_is_told_where_the_force_carries_the_repetitions(metric: object) -> None:
    applies = metric.applies  # type: ignore[attr-defined]
    assert applies(SEATED)
    assert not applies(replace(SEATED, rep_source=RepSource.BOTH))
    assert not applies(replace(BAND, rep_source=RepSource.FORCE))


def test_a_baseline_that_was_not_found_is_not_measurable() -> None:
    rep = replace(pull(straight()), onset=NO_ONSET)
    assert "less than 200 ms" in value("baseline_force", rep).reason
    assert "no onset" in value("onset", rep).reason
    unsteady = replace(pull(straight()).onset, baseline_sd_n=5.0)
    assert unsteady.baseline is Baseline.UNSTEADY
    assert "not steady" in value("onset", replace(rep, onset=unsteady)).reason


def test_a_relaxed_limb_tells_its_mean_with_its_scatter_or_why_not() -> None:
    def found(load: LimbLoad | None) -> tuple[float, float | None, str]:
        correction = None if load is None else Correction(load, None)
        told = value("limb_load", replace(pull(straight()), correction=correction))
        return told.value, told.half_width_95, told.reason

    assert found(LimbLoad(3.0, 0.5)) == (3.0, 1.96 * 0.5, "")
    assert found(LimbLoad(math.nan, math.nan, "unsteady"))[2] == "unsteady"
    assert "relaxed" in found(None)[2]


def test_no_phase_is_no_share_on_tempo() -> None:
    rep = Repetition(1, 0.0, 1.0, 3.5)
    (told,) = counted_metrics([rep], BAND)
    assert (told.name, told.reason) == ("tempo_adherence", "No phase was seen.")
    held = replace(BAND, counted=Counted.SECONDS, tempo=None)
    (seconds,) = counted_metrics([rep, replace(rep, start_s=1.0)], held)
    assert seconds.value == pytest.approx(6.0)


def test_what_is_not_fast_has_no_rate_and_says_which_it_is() -> None:
    rep = pull(straight())
    for effort, word in (("ramped", "ramped effort"), ("submaximal", "submaximal hold")):
        slow = replace(rep, protocol=replace(FAST, effort=effort))
        for name in ("rfd_0_50", "rfd_20_80", "rfd_peak", "time_to_peak"):
            assert word in value(name, slow).reason
    assert "rate of the force sensor" in value("rfd_0_50", replace(rep, bandwidth=None)).reason
    assert "no onset" in value("rfd_peak", replace(rep, onset=NO_ONSET)).reason


def test_a_window_may_end_with_the_repetition_and_not_after_it() -> None:
    rep = begun_at(pull(straight()))
    exact = replace(rep, end_s=STARTS_S + 0.25)
    assert value("rfd_0_200", exact).value == pytest.approx(800.0)
    at_end = replace(rep, onset=replace(rep.onset, time_s=2.0), end_s=2.0 + 0.2)
    assert value("rfd_0_200", at_end).value == pytest.approx(800.0)
    assert "ended before" in value("rfd_0_200", replace(rep, end_s=STARTS_S + 0.19)).reason


def test_a_missing_sample_in_the_rise_is_a_hole_and_one_beside_it_is_none() -> None:
    rep = begun_at(pull(straight()))
    for at_s, hole in ((2.1, True), (2.26, False), (1.9, False)):
        force = rep.raw_force_n.copy()
        force[np.argmin(np.abs(rep.force_time_s - at_s))] = np.nan
        spoilt = value("rfd_0_200", replace(rep, raw_force_n=force))
        assert ("missing in the rise" in spoilt.reason) is hole
        if not hole:
            assert spoilt.value == pytest.approx(800.0)
    kept = np.abs(rep.force_time_s - 2.1) > 0.0005
    cut = replace(
        rep, force_time_s=rep.force_time_s[kept], raw_force_n=rep.raw_force_n[kept], force_n=rep.force_n[kept]
    )
    assert "missing in the rise" in value("rfd_0_200", cut).reason


def test_20_to_80_percent_needs_its_samples_between_them() -> None:
    def found(rise_s: float) -> str:
        return value("rfd_20_80", begun_at(pull(straight(240.0 / rise_s)))).reason

    assert LEAST_SAMPLES_20_80 == 16
    assert found(0.0305) == ""
    assert "samples between 20 and 80 %" in found(0.024)


def test_20_to_80_percent_counts_from_the_baseline() -> None:
    rep = pull(straight(), offset_n=60.0)
    rep = replace(rep, onset=replace(begun_at(rep).onset, baseline_n=60.0))
    assert value("rfd_20_80", rep).value == pytest.approx(800.0, rel=1e-6)


def test_the_steepest_20_ms_need_20_ms() -> None:
    at_once = begun_at(pull(straight(240.0 / 0.0125)), STARTS_S)
    assert "missing in the rise" in value("rfd_peak", at_once).reason
    assert value("rfd_peak", begun_at(pull(straight(240.0 / 0.04)))).value == pytest.approx(6000.0)


def _held(*, gap_s: float = 0.0, protocol: Protocol = PLAIN) -> RepData:
    rep = pull(lambda since: np.clip(400.0 * since, 0.0, 100.0), rate_hz=100.0, protocol=protocol)
    kept = np.abs(rep.force_time_s - 4.0) >= gap_s / 2
    times, force = rep.force_time_s[kept], rep.force_n[kept]
    bandwidth = measured_bandwidth(np.arange(0.0, 4.0, 0.01), np.zeros(400), averaged=1)
    return replace(rep, force_time_s=times, force_n=force, raw_force_n=force, bandwidth=bandwidth)


def test_a_tenth_of_a_hold_may_be_missing_and_no_more() -> None:
    assert value("force_sd", _held()).value == pytest.approx(0.0, abs=1e-9)
    assert value("force_sd", _held(gap_s=0.2)).reason == ""
    assert "gap inside the hold" in value("force_sd", _held(gap_s=0.6)).reason
    assert value("force_sd", replace(_held(gap_s=0.6), bandwidth=None)).reason == ""


def test_a_short_pull_is_no_hold() -> None:
    rep = replace(_held(), end_s=STARTS_S + 0.35)
    assert value("force_sd", rep).reason == NO_HOLD


def test_a_rise_is_that_of_the_signal_that_carries_the_repetition() -> None:
    since = np.linspace(0.0, 1.0, ROWS)
    smooth = 10 * since**3 - 15 * since**4 + 6 * since**5
    by_force = replace(pull(straight()), channels={"force_n": 100 * smooth})
    by_angle = replace(band(-40.0 * smooth), direction=-1)
    assert by_angle.protocol.rep_source is not RepSource.FORCE
    assert rise_of(by_force).peak_percent == pytest.approx(rise_of(by_angle).peak_percent)
    # A minimum-jerk rise is fastest half way, and reaches 90 % after 0.753 of its time.
    assert value("early_peak", by_angle).value == pytest.approx(100 * 0.5 / 0.753, abs=0.5)
    assert math.isnan(rise_of(replace(by_force, channels={})).jerk)
    assert math.isnan(rise_of(replace(by_angle, channels={})).jerk)


def test_where_the_speed_peaks_is_not_told_of_a_ramp() -> None:
    ramped = pull(straight(100.0, 200.0), protocol=replace(SEATED, effort="ramped"))
    assert "ramped" in value("early_peak", ramped).reason
    assert value("hitches", ramped).value == 0.0
    moved = replace(band(np.linspace(0.0, 40.0, ROWS)), protocol=replace(BAND, effort="ramped"))
    assert value("early_peak", moved).reason == ""


def test_a_window_may_end_with_the_last_sample_there_is() -> None:
    rep = begun_at(pull(straight(), rate_hz=500.0))
    kept = rep.force_time_s <= STARTS_S + 0.2 + 1e-6
    cut = replace(
        rep, force_time_s=rep.force_time_s[kept], force_n=rep.force_n[kept], raw_force_n=rep.raw_force_n[kept]
    )
    assert value("rfd_0_200", replace(rep, end_s=STARTS_S + 0.25)).value == pytest.approx(800.0)
    assert value("rfd_0_150", cut).value == pytest.approx(800.0)
    assert value("rfd_0_200", cut).value == pytest.approx(800.0)


def test_20_to_80_percent_count_from_the_first_time_each_is_reached() -> None:
    def stairs(since: Floats) -> Floats:
        return np.interp(since, [0.0, 0.1, 0.2, 0.4], [0.0, 20.0, 20.0, 100.0])

    assert value("rfd_20_80", begun_at(pull(stairs))).value == pytest.approx(60.0 / 0.25, rel=1e-6)
    jump = begun_at(pull(lambda since: np.where(since < -1e-9, 0.0, np.minimum(60 + 700 * since, 200.0))))
    assert value("rfd_20_80", jump).value == pytest.approx(0.6 * 200.0 * 7.0, rel=1e-3)


def test_the_steepest_20_ms_may_be_the_last_before_the_peak() -> None:
    rep = begun_at(pull(lambda since: 5000.0 * np.clip(since, 0.0, 0.2) ** 2))
    assert value("rfd_peak", rep).value == pytest.approx(5000.0 * (0.2**2 - 0.18**2) / 0.02, rel=1e-3)


def test_a_peak_after_the_repetition_is_not_its_own() -> None:
    rep = begun_at(pull(lambda since: np.where(since < 1.0, np.clip(800.0 * since, 0, 240), 1e4)))
    ended = replace(rep, end_s=STARTS_S + 0.9)
    assert value("rfd_peak", ended).value == pytest.approx(800.0)
    assert value("rfd_20_80", ended).value == pytest.approx(800.0, rel=1e-3)
