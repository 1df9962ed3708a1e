"""Rules while a set goes on: which way, in which phase, about the vertical, for which sex, in any cut."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.analysis.known import Subject
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Sex, Side
from domain.channel import Floats
from domain.compensation import CompensationMonitor, exceedance, inside_every_limit, red_spans
from domain.compensation.latch import Latch
from domain.compensation.watch import PHASE, RuleWatch
from domain.judging import Judging
from domain.library import load_protocol
from domain.library.rule_file import library_rule
from domain.protocol import Beyond, CompensationRule, RulePhase
from domain.repetitions.events import RepEvent, RepEventKind
from domain.results import Level, SetResult
from tests.domain.bodies import EPOCH_NS
from tests.domain.sets import MARKS, feed_in_cuts, lying_blocks, streams_for

TIME_S = np.arange(0, 20, 0.01)
MOVED = library_rule("pelvis_moved_seated")
ROTATION = library_rule("pelvic_rotation_squat")


def _watch(rule: CompensationRule, **changes: Any) -> RuleWatch:
    settings_ = {"judging": Judging(), "rate_hz": 100.0, "by_force": False, "dead_band": 5.0, **changes}
    return RuleWatch([rule], **settings_)


def _feed(
    watch: RuleWatch,
    signal: Floats,
    *,
    events: list[RepEvent] | None = None,
    rate: Floats | None = None,
    cut: int = 10**6,
) -> dict[str, Floats]:
    """The columns of the only rule, by their last name, however the rows are cut."""
    rate = np.zeros(len(TIME_S)) if rate is None else rate
    name, pieces = watch.monitors[0].rule.signal, []
    for start in range(0, len(TIME_S), cut):
        part = slice(start, start + cut)
        inside = [e for e in events or [] if TIME_S[part][0] - 1e-9 <= e.seen_s <= TIME_S[part][-1]]
        pieces.append(
            watch.feed(TIME_S[part], {name: signal[part]}, inside, rate=rate[part], direction=1, sigma={})
        )
    return {key.split(".")[-1]: np.concatenate([p[key] for p in pieces]) for key in pieces[0]}


def _one_rep(start_s: float, end_s: float) -> list[RepEvent]:
    return [
        RepEvent(RepEventKind.STARTED, start_s, seen_s=start_s + 0.3),
        RepEvent(RepEventKind.ENDED, start_s, start_s + 1, end_s, seen_s=end_s + 0.2),
    ]


@pytest.mark.parametrize(
    ("beyond", "change", "level"),
    [
        (Beyond.ABOVE, 8.0, 2.0),
        (Beyond.ABOVE, -8.0, 0.0),
        (Beyond.BELOW, -8.0, 2.0),
        (Beyond.BELOW, 8.0, 0.0),
        (Beyond.EITHER, -8.0, 2.0),
        (Beyond.EITHER, 8.0, 2.0),
    ],
)
def test_a_rule_looks_the_way_it_says(beyond: Beyond, change: float, level: float) -> None:
    found = _feed(_watch(replace(MOVED, beyond=beyond)), np.full(len(TIME_S), change))
    assert found["level"][-1] == level


def test_left_and_right_are_mirror_images() -> None:
    wander = np.cumsum(np.random.default_rng(3).standard_normal(len(TIME_S))) / 5
    right = _feed(_watch(replace(MOVED, beyond=Beyond.ABOVE)), wander)
    left = _feed(_watch(replace(MOVED, beyond=Beyond.BELOW)), -wander)
    assert all(np.array_equal(right[name], left[name], equal_nan=True) for name in right)


@pytest.mark.parametrize(
    ("phase", "first_s", "last_s"), [("up", 4.3, 5.0), ("hold", 5.0, 7.0), ("down", 7.0, 8.2)]
)
def test_a_rule_of_one_phase_is_blind_in_the_others(phase: str, first_s: float, last_s: float) -> None:
    rate = np.select([(TIME_S >= 4) & (TIME_S < 5), (TIME_S >= 7) & (TIME_S < 8.5)], [30.0, -30.0], 0.0)
    watch = _watch(replace(MOVED, phase=RulePhase(phase)))
    found = _feed(watch, np.full(len(TIME_S), 20.0), events=_one_rep(4.0, 8.0), rate=rate)
    seen = TIME_S[np.isfinite(found["mean"])]
    assert (seen[0], seen[-1]) == pytest.approx((first_s, last_s), abs=0.011)
    assert np.nanmax(found["p_red"][TIME_S > 9]) == 0.0


def test_the_force_tells_up_hold_and_down() -> None:
    watch = _watch(MOVED, by_force=True, dead_band=10.0)
    force = np.interp(TIME_S, [5, 7, 10, 11], [0, 130, 130, 0])
    channels = {"force_n": force, MOVED.signal: np.zeros(len(TIME_S))}
    events = _one_rep(5.2, 11.2)
    found = watch.feed(TIME_S, channels, events, rate=np.full(len(TIME_S), np.nan), direction=1, sigma={})
    phases = [int(found[PHASE][np.searchsorted(TIME_S, t)]) for t in (3.0, 6.0, 8.5, 10.5, 15.0)]
    assert phases == [0, 1, 2, 3, 0]


def test_an_angle_about_the_vertical_counts_from_the_quiet_before_the_repetition() -> None:
    drifting = 0.8 * TIME_S + np.where((TIME_S > 11) & (TIME_S < 13), 20.0, 0.0)
    found = _feed(_watch(ROTATION), drifting, events=_one_rep(10.0, 14.0))
    before, during = np.searchsorted(TIME_S, (10.25, 12.5))
    assert found["mean"][before] > 7.5
    assert found["mean"][during] == pytest.approx(20.0 + 0.8 * 2.5, abs=0.3)
    assert found["level"][during] == 2.0


def test_its_error_grows_with_time_and_that_of_gravity_does_not() -> None:
    judging = Judging(heading_drift_deg_per_s=0.5)
    for rule, grows in ((ROTATION, True), (MOVED, False)):
        found = _feed(_watch(rule, judging=judging), np.full(len(TIME_S), rule.limit.red + 2.0))
        early, late = found["p_red"][50], found["p_red"][-1]
        assert early == pytest.approx(exceedance(np.array([2.0]), 0.0, rule.limit.sigma)[0], abs=0.03)
        assert bool(late < early - 0.05) is grows


def test_a_channel_that_states_a_larger_error_is_believed() -> None:
    watch, signal = _watch(MOVED), np.full(len(TIME_S), 7.0)
    sigma = {MOVED.signal: np.full(len(TIME_S), 4.0)}
    rate = np.zeros(len(TIME_S))
    found = watch.feed(TIME_S, {MOVED.signal: signal}, [], rate=rate, direction=1, sigma=sigma)
    assert found["pelvis_moved.p_red"][-1] == pytest.approx(0.6915, abs=1e-4)


def test_a_finished_repetition_is_judged_with_the_error_its_channel_stated() -> None:
    watch, signal, name = _watch(ROTATION), np.full(len(TIME_S), ROTATION.limit.red), ROTATION.signal
    signal[TIME_S < 10.0] = 0.0
    sigma = np.full(len(TIME_S), 40.0)
    rate = np.zeros(len(TIME_S))
    rows = watch.feed(TIME_S, {name: signal}, [], rate=rate, direction=1, sigma={name: sigma})
    inside = TIME_S >= 10.0
    kept = {key: values[inside] for key, values in {**rows, name: signal}.items()}
    before = {name: signal[~inside][-100:]}
    (state,) = watch.states_of_rep(before, kept, time_s=TIME_S[inside], start_s=10.0)
    amber = exceedance(np.array([ROTATION.limit.red]), ROTATION.limit.amber, 40.0)[0]
    assert state.probability_amber[-1] == pytest.approx(amber)


def test_clean_intervals_and_red_spans_are_those_of_the_latch() -> None:
    signal = np.where((TIME_S > 5) & (TIME_S < 7), 9.0, 0.0)
    monitor = CompensationMonitor(MOVED, rate_hz=100.0)
    state = monitor.feed(signal)
    (span,) = red_spans(state.level, TIME_S)
    assert span == pytest.approx((5.4, 7.6), abs=0.1)
    inside = inside_every_limit([state])
    assert inside[400]
    assert not inside[[600, 740]].any()
    assert inside[800]
    assert not inside_every_limit([state], later_rows=50)[800]


@settings(max_examples=80, deadline=None)
@given(
    p=st.lists(st.sampled_from([np.nan, 0.0, 0.49, 0.5, 0.7, 0.8, 1.0]), max_size=120),
    cut=st.integers(1, 50),
)
def test_the_latch_is_that_of_its_definition_in_any_cut(p: list[float], cut: int) -> None:
    latch = Latch(Judging(enter_s=0.03, leave_s=0.05), period_s=0.01)
    states = [latch.feed(np.array(p[start : start + cut])) for start in range(0, len(p), cut)]
    found = np.concatenate(states).tolist() if states else []
    on, rows, expected = False, 0, []
    for value in p:
        if value == value:
            rows = rows + 1 if (value < 0.5 if on else value >= 0.8) else 0
            if rows >= (5 if on else 3):
                on, rows = not on, 0
        expected.append(on)
    assert found == expected


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), cut=st.integers(17, 700), rule=st.sampled_from([MOVED, ROTATION]))
def test_any_signal_in_any_cut_gives_the_same_states(seed: int, cut: int, rule: CompensationRule) -> None:
    random = np.random.default_rng(seed)
    signal = np.cumsum(random.standard_normal(len(TIME_S))) * random.choice([0.0, 0.3, 1e6])
    signal[random.random(len(TIME_S)) < random.choice([0.0, 0.01, 1.0])] = np.nan
    rule = replace(rule, phase=RulePhase.UP if seed % 2 else RulePhase.WHOLE, beyond=Beyond.EITHER)
    events = [*_one_rep(3.0, 6.0), *_one_rep(8.5, 12.0)]
    rate = 20 * random.standard_normal(len(TIME_S))
    whole = _feed(_watch(rule), signal, events=events, rate=rate)
    parts = _feed(_watch(rule), signal, events=events, rate=rate, cut=cut)
    assert all(np.array_equal(whole[name], parts[name], equal_nan=True) for name in whole)
    known = whole["p_red"][np.isfinite(whole["p_red"])]
    assert ((known >= 0) & (known <= 1)).all()


def _lying(sex: Sex, *, rows: int = 500, phase: RulePhase = RulePhase.WHOLE, rolls: float = 8.0) -> SetResult:
    protocol = load_protocol("side_lying_hip_er")
    rule = replace(
        protocol.compensations[0],
        phase=phase,
        limits_by_sex=library_rule("pelvic_drop_single_leg_squat").limits_by_sex,
    )
    heading = replace(ROTATION, signal="pelvis_moved_deg", rule_id="heading")
    analysis = SetAnalysis(
        protocol=replace(protocol, compensations=(rule, heading)),
        side=Side.RIGHT,
        streams=streams_for(Side.RIGHT),
        epoch_ns=EPOCH_NS,
        subject=Subject(sex=sex),
    )
    for mark in MARKS:
        analysis.mark(mark)
    feed_in_cuts(analysis, lying_blocks(Side.RIGHT, reps=4, roll_in_rep=3, roll_deg=rolls), rows)
    return analysis.result()


def test_the_limit_of_the_athletes_sex_decides() -> None:
    women, men = (_lying(sex, rolls=12.5).repetitions[2].compensations[0] for sex in (Sex.FEMALE, Sex.MALE))
    assert (women.level, men.level) == (Level.AMBER, Level.RED)
    assert women.peak == men.peak


@pytest.mark.parametrize("phase", [RulePhase.WHOLE, RulePhase.DOWN])
def test_a_whole_set_is_the_same_in_any_cut(phase: RulePhase) -> None:
    plain, cut = (_lying(Sex.MALE, rows=rows, phase=phase) for rows in (10**6, 37))
    assert repr(cut.repetitions) == repr(plain.repetitions)
    assert cut.findings == plain.findings
