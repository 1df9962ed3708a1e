"""Rules at their limits: what counts as zero, as inside, as a phase, and what one repetition's rows say."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.channel import Floats
from domain.compensation import (
    CompensationMonitor,
    MovingMean,
    RuleState,
    exceedance,
    inside_every_limit,
    red_spans,
)
from domain.compensation.latch import Latch
from domain.compensation.monitor import score_of
from domain.compensation.phases import DOWN, HOLD, REST, UP, SlopeOfForce, looks, phase_codes
from domain.compensation.scoring import rep_score, score_slope, set_score
from domain.compensation.watch import PHASE, RuleWatch, sigma_channel, state_channels
from domain.judging import Judging
from domain.library.rule_file import library_rule
from domain.protocol import Beyond, RulePhase
from domain.repetitions.events import RepEvent, RepEventKind
from domain.results import Level

MOVED, TURNED = library_rule("pelvis_moved_seated"), library_rule("pelvic_rotation_squat")
RATE_HZ = 100.0
AMBER, RED, SIGMA = MOVED.limit.amber, MOVED.limit.red, MOVED.limit.sigma


def _times(rows: int) -> Floats:
    return np.arange(rows) / RATE_HZ


def _state(mean: list[float], p: list[float], level: list[float]) -> RuleState:
    return RuleState(np.array(mean), np.array(p) / 2, np.array(p), np.array(level))


def test_the_newest_row_is_what_a_monitor_shows() -> None:
    monitor = CompensationMonitor(MOVED, rate_hz=RATE_HZ)
    state = monitor.feed(np.concatenate([np.zeros(200), np.full(200, RED + 5.0)]))
    assert monitor.value == state.mean[-1] == pytest.approx(RED + 5.0)
    assert monitor.probability_red == state.probability_red[-1] > 0.99
    assert monitor.level is Level.RED
    monitor.feed(np.empty(0))
    assert monitor.value == pytest.approx(RED + 5.0)
    monitor.feed(np.full(10, np.nan))
    shown = monitor.level
    assert shown.value == "unknown"


@pytest.mark.parametrize(
    ("beyond", "signal", "counted"),
    [
        (Beyond.ABOVE, 7.0, 7.0), (Beyond.ABOVE, -7.0, -7.0), (Beyond.BELOW, -7.0, 7.0),
        (Beyond.BELOW, 7.0, -7.0), (Beyond.EITHER, 7.0, 7.0), (Beyond.EITHER, -7.0, 7.0),
    ],
)  # fmt: skip
def test_a_change_counts_the_way_its_rule_looks(beyond: Beyond, signal: float, counted: float) -> None:
    state = CompensationMonitor(replace(MOVED, beyond=beyond), rate_hz=RATE_HZ).feed(np.full(50, signal))
    assert state.mean[-1] == pytest.approx(counted)
    assert state.probability_red[-1] == pytest.approx(exceedance(np.array([counted]), RED, SIGMA)[0])
    assert state.probability_amber[-1] == pytest.approx(exceedance(np.array([counted]), AMBER, SIGMA)[0])


def _turning(signal: Floats) -> CompensationMonitor:
    monitor = CompensationMonitor(TURNED, rate_hz=RATE_HZ, judging=Judging(heading_drift_deg_per_s=0.0))
    monitor.feed(signal, time_s=_times(len(signal)))
    return monitor


@pytest.mark.parametrize(
    ("at_s", "zero"),
    [(1.0, 0.9), (1.004, 0.9), (0.19, 0.09), (0.18, 0.0), (-1.0, 0.0), (5.0, 2.89), (3.5, 2.89)],
)
def test_zero_is_the_mean_that_ended_by_then_and_stays_where_none_is_known(at_s: float, zero: float) -> None:
    """The mean of 20 rows of a signal that rises by 0.01 a row lies 0.095 behind its newest row."""
    monitor = _turning(_times(300))
    monitor.set_zero(at_s)
    state = monitor.feed(np.full(20, 10.0), time_s=3.0 + _times(20))
    expected = 10.0 - (zero + 0.005 if zero else 0.0)
    assert state.mean[-1] == pytest.approx(expected, abs=1e-9)


def test_the_first_row_is_remembered_and_the_newest_level_is_the_last() -> None:
    monitor = CompensationMonitor(TURNED, rate_hz=1.0, judging=Judging(window_s=1.0, enter_s=1.0))
    for row, value in enumerate((3.0, 4.0, 5.0)):
        monitor.feed(np.array([value]), time_s=np.array([float(row)]))
    monitor.set_zero(0.0)
    state = monitor.feed(np.array([3.0, 3.0 + 3 * TURNED.limit.red]), time_s=np.array([3.0, 4.0]))
    assert state.mean.tolist() == [0.0, 3 * TURNED.limit.red]
    assert state.level.tolist() == [0.0, 2.0]
    assert monitor.level is Level.RED


def test_a_rule_about_the_vertical_is_judged_without_times_too() -> None:
    state = CompensationMonitor(TURNED, rate_hz=RATE_HZ).feed(np.full(30, TURNED.limit.red))
    assert state.probability_red[-1] == pytest.approx(0.5)


def test_a_gap_where_zero_should_be_leaves_the_old_zero() -> None:
    signal = np.full(300, 4.0)
    signal[200:] = np.nan
    monitor = _turning(signal)
    monitor.set_zero(2.5)
    assert monitor.feed(np.full(20, 10.0), time_s=3.0 + _times(20)).mean[-1] == pytest.approx(10.0)


def test_ten_seconds_are_remembered_and_no_more() -> None:
    for at_s, change in ((2.5, 6.0), (1.5, 10.0)):
        monitor = _turning(np.full(1200, 4.0))
        monitor.set_zero(at_s)
        assert monitor.feed(np.full(20, 10.0), time_s=12.0 + _times(20)).mean[-1] == pytest.approx(change)


def test_an_error_that_grows_grows_from_the_last_zero() -> None:
    monitor = CompensationMonitor(TURNED, rate_hz=RATE_HZ, judging=Judging(heading_drift_deg_per_s=0.5))
    red, sigma = TURNED.limit.red, TURNED.limit.sigma
    first = monitor.feed(np.full(500, red + 4.0), time_s=_times(500))
    grown = sigma + 0.5 * (4.99 - 0.19)
    assert first.probability_red[-1] == pytest.approx(exceedance(np.array([4.0]), 0.0, grown)[0])
    monitor.set_zero(4.99)
    later = monitor.feed(np.full(100, 2 * red + 8.0), time_s=5.0 + _times(100))
    grown = sigma + 0.5 * (5.99 - 4.99)
    assert later.probability_red[-1] == pytest.approx(exceedance(np.array([4.0]), 0.0, grown)[0])


def test_the_larger_error_counts_and_an_unknown_one_does_not() -> None:
    for stated, counts in ((SIGMA + 3.0, SIGMA + 3.0), (SIGMA / 2, SIGMA), (math.nan, SIGMA)):
        monitor = CompensationMonitor(MOVED, rate_hz=RATE_HZ)
        state = monitor.feed(np.full(30, RED + 2.0), sigma=np.full(30, stated))
        assert state.probability_red[-1] == pytest.approx(exceedance(np.array([2.0]), 0.0, counts)[0])


def test_outside_its_phase_a_rule_sees_nothing_and_what_is_unseen_stays_unseen() -> None:
    monitor = CompensationMonitor(replace(MOVED, phase=RulePhase.UP), rate_hz=RATE_HZ)
    signal = np.full(120, RED + 9.0)
    signal[100:] = np.nan
    phases = np.repeat([UP, DOWN, DOWN], [60, 40, 20])
    state = monitor.feed(signal, phases=phases)
    assert state.mean[59] == pytest.approx(RED + 9.0)
    assert state.probability_red[59] > 0.99 and state.level[59] == 2.0
    assert np.isnan(state.mean[60:]).all()
    assert (state.probability_red[60:100] == 0.0).all() and (state.probability_amber[60:100] == 0.0).all()
    assert state.level[60] == 2.0, "red stays latched"
    assert np.isnan(state.probability_red[100:]).all() and np.isnan(state.level[100:]).all()


def test_a_repetition_is_told_by_its_worst_row_its_time_and_its_area() -> None:
    state = _state(
        [1.0, RED + 2, RED + 4, RED, math.nan], [0.1, 0.8, 0.9, 0.5, math.nan], [0, 1, 2, 1, math.nan]
    )
    score = score_of(MOVED, state, period_s=0.5)
    assert (score.peak, score.probability_red, score.probability_amber) == (RED + 4, 0.9, 0.45)
    assert (score.duration_s, score.area, score.level) == (1.0, 3.0, Level.RED)
    assert score.score == pytest.approx(100 * (0.9 + 0.2 + 0.1 + 0.5) / 4)
    amber = score_of(MOVED, _state([1.0, 2.0], [0.1, 0.2], [0, 1]), period_s=0.5)
    assert (amber.level, amber.duration_s, amber.area) == (Level.AMBER, 0.0, 0.0)
    unseen = score_of(MOVED, _state([1.0], [0.1], [math.nan]), period_s=0.5)
    assert unseen.level is Level.UNKNOWN
    nothing = score_of(MOVED, _state([math.nan], [0.0], [0.0]), period_s=0.5)
    assert (nothing.rule_id, nothing.label, nothing.unit) == (MOVED.rule_id, MOVED.label, MOVED.unit)
    assert nothing.level is Level.UNKNOWN and math.isnan(nothing.peak) and math.isnan(nothing.score)


def test_the_slope_is_over_100_ms_and_unknown_before() -> None:
    force = np.concatenate([np.zeros(50), np.arange(100) * 0.5])
    whole = SlopeOfForce(rate_hz=RATE_HZ).feed(force)
    assert np.isnan(whole[:10]).all() and whole[10] == 0.0
    assert whole[55] == pytest.approx(25.0) and whole[100] == pytest.approx(50.0)
    cut = SlopeOfForce(rate_hz=RATE_HZ)
    parts = [cut.feed(force[at : at + 7]) for at in range(0, 150, 7)]
    assert np.array_equal(np.concatenate(parts), whole, equal_nan=True)
    assert SlopeOfForce(rate_hz=2.0).feed(np.array([0.0, 4.0]))[1] == pytest.approx(8.0)


def test_a_row_moves_beyond_the_dead_band_and_rests_where_nothing_runs() -> None:
    rates = np.array([5.1, 5.0, 0.0, -5.0, -5.1, math.nan])
    assert phase_codes(np.ones(6), rates, 5.0).tolist() == [UP, HOLD, HOLD, HOLD, DOWN, HOLD]  # type: ignore[arg-type]
    assert phase_codes(np.zeros(6), rates, 5.0).tolist() == [REST] * 6  # type: ignore[arg-type]
    assert len({REST, UP, HOLD, DOWN}) == 4
    codes = np.array([REST, UP, HOLD, DOWN])
    assert looks(RulePhase.WHOLE, codes).tolist() == [1, 1, 1, 1]
    assert looks(RulePhase.UP, codes).tolist() == [0, 1, 0, 0]
    assert looks(RulePhase.HOLD, codes).tolist() == [0, 0, 1, 0]
    assert looks(RulePhase.DOWN, codes).tolist() == [0, 0, 0, 1]


def test_inside_is_below_one_half_and_not_red() -> None:
    state = _state([0.0] * 5, [0.0, 0.49, 0.5, 0.0, math.nan], [0, 1, 1, 2, 0])
    fine = _state([0.0] * 5, [0.0] * 5, [0] * 5)
    assert inside_every_limit([fine, state]).tolist() == [True, True, False, False, False]
    assert inside_every_limit([state, fine]).tolist() == [True, True, False, False, False]
    assert inside_every_limit([state], later_rows=1).tolist() == [True, True, True, False, False]
    assert inside_every_limit([state], later_rows=-1).tolist() == [True, False, False, False, False]


def test_a_shift_repeats_the_rows_at_the_ends() -> None:
    first, last = (_state([0.0] * 3, p, [0] * 3) for p in ([0.9, 0.0, 0.0], [0.0, 0.0, 0.9]))
    assert inside_every_limit([first], later_rows=2).tolist() == [False] * 3
    assert inside_every_limit([last], later_rows=-2).tolist() == [False] * 3
    assert inside_every_limit([last], later_rows=1).tolist() == [True] * 3


def test_red_is_told_from_its_first_row_to_its_last_at_either_end_of_the_set() -> None:
    level = np.array([2.0, 2.0, 1.0, 0.0, 2.0, math.nan, 2.0])
    assert red_spans(level, np.arange(7.0)) == ((0.0, 1.0), (4.0, 4.0), (6.0, 6.0))
    assert red_spans(np.zeros(3), np.arange(3.0)) == ()


def _event(kind: RepEventKind, seen_s: float, *, start_s: float = 0.0, direction: int = 0) -> RepEvent:
    return RepEvent(kind, start_s, seen_s=seen_s, direction=direction)


def _codes(
    watch: RuleWatch, events: list[RepEvent], *, rate: float, direction: int = 1, force: Floats | None = None
) -> list[int]:
    channels = {} if force is None else {"force_n": force}
    rates = np.full(10, rate)
    found = watch.feed(np.arange(10.0), channels, events, rate=rates, direction=direction, sigma={})
    return [int(code) for code in found[PHASE]]


def _watch(*, by_force: bool = False, judging: Judging | None = None) -> RuleWatch:
    return RuleWatch(
        [MOVED, TURNED], judging=judging or Judging(), rate_hz=1.0, by_force=by_force, dead_band=5.0
    )


def test_phases_begin_with_the_row_in_which_a_repetition_was_seen() -> None:
    watch = _watch()
    events = [
        _event(RepEventKind.STARTED, 3.0),
        _event(RepEventKind.REVISED, 4.0),
        _event(RepEventKind.ENDED, 7.0),
    ]
    assert _codes(watch, events, rate=9.0) == [REST] * 3 + [UP] * 4 + [REST] * 3
    assert _codes(watch, [_event(RepEventKind.STARTED, 8.0)], rate=-9.0) == [REST] * 8 + [DOWN] * 2
    assert _codes(watch, [], rate=9.0) == [UP] * 10
    watch.stop()
    assert _codes(watch, [], rate=9.0) == [REST] * 10


@pytest.mark.parametrize(("told", "stated", "code"), [(0, 1, UP), (0, -1, DOWN), (-1, 1, DOWN), (1, -1, UP)])
def test_the_event_says_the_way_and_else_the_protocol(told: int, stated: int, code: int) -> None:
    events = [_event(RepEventKind.STARTED, 0.0, direction=told)]
    assert _codes(_watch(), events, rate=9.0, direction=stated) == [code] * 10


def test_a_force_that_falls_lets_down_whatever_way_the_angle_goes() -> None:
    events = [_event(RepEventKind.STARTED, 0.0, direction=-1)]
    falling = 500.0 - 10.0 * np.arange(10.0)
    codes = _codes(_watch(by_force=True), events, rate=9.0, direction=-1, force=falling)
    assert codes == [HOLD] + [DOWN] * 9, "no slope is known of the first row"


def test_a_signal_that_is_missing_is_unknown_and_stated_errors_are_kept_for_later() -> None:
    watch, times = _watch(), np.arange(10.0)
    sigma = {TURNED.signal: np.full(10, 3.0), MOVED.signal: np.full(10, 3.0)}
    channels = {TURNED.signal: np.zeros(10)}
    found = watch.feed(times, channels, [], rate=np.zeros(10), direction=1, sigma=sigma)
    mean, amber, red, level = (found[name] for name in state_channels(MOVED.rule_id))
    assert all(np.isnan(values).all() for values in (mean, amber, red, level))
    assert sigma_channel(TURNED.signal) in found
    assert sigma_channel(MOVED.signal) not in found


def test_rows_of_a_repetition_are_taken_as_they_were_unless_they_turn_about_the_vertical() -> None:
    watch = _watch(judging=Judging(window_s=1.0, heading_drift_deg_per_s=0.0))
    names = state_channels(MOVED.rule_id)
    inside = {name: np.full(4, float(place)) for place, name in enumerate(names)}
    inside |= {TURNED.signal: np.full(4, 12.0), PHASE: np.zeros(4)}
    before = {TURNED.signal: np.array([1.0, 2.0, 5.0])}
    kept, turned = watch.states_of_rep(before, inside, time_s=10.0 + np.arange(4.0), start_s=10.0)
    assert [
        values[0] for values in (kept.mean, kept.probability_amber, kept.probability_red, kept.level)
    ] == [0, 1, 2, 3]
    assert turned.mean.tolist() == [7.0] * 4
    unseen = watch.states_of_rep(before, {}, time_s=np.arange(4.0), start_s=10.0)
    assert all(np.isnan(state.level).all() and len(state.mean) == 4 for state in unseen)


def test_two_starts_at_once_and_none_cost_no_row() -> None:
    watch = _watch()
    starts = [_event(RepEventKind.STARTED, 0.0, start_s=-1.0), _event(RepEventKind.STARTED, 4.0, start_s=3.0)]
    signal = np.arange(10.0)
    found = watch.feed(
        np.arange(10.0), {TURNED.signal: signal}, starts, rate=np.zeros(10), direction=1, sigma={}
    )
    assert all(len(values) == 10 for values in found.values())
    mean = found[state_channels(TURNED.rule_id)[0]]
    assert mean[:4].tolist() == [0.0, 1.0, 2.0, 3.0]
    assert mean[4:].tolist() == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]


def test_a_mean_of_no_rows_is_the_row_itself() -> None:
    assert MovingMean(0).feed(np.array([3.0, 5.0])).tolist() == [3.0, 5.0]
    assert len(MovingMean(5).feed(np.empty(0))) == 0


def test_a_latch_asks_for_at_least_one_row_and_rounds_its_times() -> None:
    latch = Latch(Judging(enter_s=0.0, leave_s=0.0), period_s=0.01)
    assert latch.feed(np.array([0.8, 0.79, 0.5, 0.49])).tolist() == [True, True, True, False]
    assert Latch(Judging(), period_s=0.01).feed(np.array([0.1, math.nan, 0.79])).tolist() == [False] * 3
    again = Latch(Judging(enter_s=0.02, leave_s=0.03), period_s=0.01)
    cut = [again.feed(np.array([p]))[0] for p in (0.9, 0.1, 0.9, 0.9)]
    assert [bool(on) for on in cut] == [False, False, False, True]
    two = Latch(Judging(enter_s=0.02, leave_s=0.03), period_s=0.01)
    fed = np.array([0.9, 0.9, 0.1, 0.1, 0.1, 0.9])
    assert two.feed(fed).tolist() == [False, True, True, True, False, False]
    assert two.feed(np.array([0.9])).tolist() == [True]
    assert two.feed(np.array([math.nan])).tolist() == [True]


def test_scores_of_what_was_partly_seen() -> None:
    nan = math.nan
    assert rep_score([np.array([0.2, nan, nan]), np.array([nan, 0.4, nan])]) == pytest.approx(70.0)
    assert set_score([50.0]) == 50.0
    assert math.isnan(set_score([]))
    assert score_slope([1.0, 2.0, nan, 4.0, 5.0, nan]).reason == "Needs 6 repetitions, has 4."
