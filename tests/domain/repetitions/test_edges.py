"""Each rule of counting at its limits: the least that counts, where it ends, what a cut end makes of it."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from domain.channel import Floats
from domain.library import load_protocol
from domain.protocol import Counted, Protocol, RepSource, Target, Tempo
from domain.repetitions.events import RepEvent, RepEventKind, RepRows, RepRule, rep_rows
from domain.repetitions.hold import HoldRule
from domain.repetitions.motion_repetitions import MotionSegmenter
from domain.repetitions.pairing import Swing, join_halves
from domain.repetitions.placed import PlacedRule
from domain.repetitions.segmenter import Segmenter, first_direction, force_threshold_n
from domain.repetitions.swing import SwingAgainstForce, SwingRule
from domain.repetitions.taps import TapRule
from domain.results import Boundary

SEATED, LYING = load_protocol("seated_hip_er"), load_protocol("side_lying_hip_er")
ENDED, DROPPED, STARTED = RepEventKind.ENDED, RepEventKind.DROPPED, RepEventKind.STARTED
STEP_S = 0.01


def _signal(*parts: tuple[float, float]) -> Floats:
    """Steps of (seconds, value)."""
    return np.concatenate([np.full(round(seconds / STEP_S), float(value)) for seconds, value in parts])


def _force(rows: RepRows) -> Floats:
    return rows.force_n


def _run(rule: RepRule, values: Floats) -> list[RepEvent]:
    return rule.feed(rep_rows(np.arange(float(len(values))) / 100, force_n=values))


def _kinds(events: Sequence[RepEvent]) -> list[RepEventKind]:
    return [event.kind for event in events]


def _near(*times: float) -> object:
    return pytest.approx(times, abs=1e-9)


def test_a_pull_starts_at_its_threshold_and_ends_where_it_fell_below_half_for_half_a_second() -> None:
    events = _run(HoldRule(10.0, _force), _signal((2, 9.99), (1.5, 10), (0.5, 12), (0.5, 5), (1, 4.99)))
    assert _kinds(events) == [STARTED, ENDED]
    assert (events[0].start_s, events[0].seen_s) == _near(2.0, 2.0)
    assert (events[1].start_s, events[1].peak_s, events[1].end_s) == _near(2.0, 3.5, 4.5)
    assert events[1].seen_s == pytest.approx(5.0)


@pytest.mark.parametrize(("seconds", "kind"), [(1.01, ENDED), (1.0, DROPPED), (0.9, DROPPED)])
def test_a_pull_lasts_a_second_from_its_first_row_to_its_last(seconds: float, kind: RepEventKind) -> None:
    """101 rows of 10 ms are a second; what fell below the threshold does not lengthen it."""
    events = _run(HoldRule(10.0, _force), _signal((1, 0), (seconds, 20), (0.3, 6), (1, 0)))
    assert _kinds(events) == [STARTED, kind]
    open_end = HoldRule(10.0, _force)
    _run(open_end, _signal((1, 0), (seconds, 20)))
    assert _kinds(open_end.close(partial=False)) == [kind]
    assert open_end.start_s is None


def test_less_than_half_a_second_below_ends_no_pull_and_a_cut_end_ends_where_it_fell() -> None:
    rule = HoldRule(10.0, _force)
    assert _kinds(_run(rule, _signal((1, 0), (2, 20), (0.49, 0), (2, 20), (0.2, 0)))) == [STARTED]
    (event,) = rule.close(partial=True)
    assert (event.start_s, event.peak_s, event.end_s) == _near(1.0, 1.0, 5.49)
    assert rule.close(partial=True) == []


def _ends(slack_n: float, before: Floats, after_n: float) -> bool:
    rule = HoldRule(20.0, _force, slack=slack_n)
    return _kinds(_run(rule, np.concatenate([before, _signal((2, 50), (2, after_n))])))[-1:] == [ENDED]


def test_what_the_strap_carried_in_the_second_before_is_added_to_the_level_of_the_end() -> None:
    taut_for_1_5_s = _signal((3, 0), (1.5, 6))
    assert _ends(8.0, taut_for_1_5_s, 15.9)
    assert not _ends(8.0, taut_for_1_5_s, 16.0)
    assert not _ends(0.0, taut_for_1_5_s, 10.0)
    assert not _ends(8.0, _signal((3, 0), (0.5, 6)), 10.0), "it hung free within the second"
    assert not _ends(8.0, _signal((3.01, 0), (0.99, 6)), 10.0), "just a second before counts too"
    assert _ends(4.0, taut_for_1_5_s, 13.9)
    assert not _ends(4.0, taut_for_1_5_s, 14.1), "no more is allowed than the slack"
    assert not _ends(8.0, _signal((3, 2.0)), 10.5), "2 N are the noise of a free strap"
    assert _ends(8.0, _signal((3, 2.1)), 11.9)


@pytest.mark.parametrize("cut", [1, 7, 33])
def test_a_pull_cut_anywhere_is_the_same_pull(cut: int) -> None:
    force = _signal((1, 0), (1.5, 6), (2, 50), (2, 15), (1, 0), (1.5, 25), (2, 3))
    whole = _run(HoldRule(20.0, _force, slack=8.0), force)
    rule, events = HoldRule(20.0, _force, slack=8.0), []
    times = np.arange(float(len(force))) / 100
    for start in range(0, len(force), cut):
        part = slice(start, start + cut)
        events += rule.feed(rep_rows(times[part], force_n=force[part]))
    assert events == whole
    assert _kinds(whole) == [STARTED, ENDED, STARTED, ENDED]


def test_a_second_pull_has_its_own_slack() -> None:
    rule = HoldRule(10.0, _force, slack=8.0)
    events = _run(rule, _signal((2, 6), (2, 50), (2, 0), (2, 50), (2, 6)))
    assert _kinds(events) == [STARTED, ENDED, STARTED]


def test_a_tap_is_armed_again_below_half_its_threshold() -> None:
    values = _signal((1, 9.99), (0.1, 10), (0.1, 14), (0.1, 5), (0.1, 12), (0.1, 4.99), (0.1, 10))
    rule = TapRule(10.0, _force)
    events = _run(rule, values)
    assert _kinds(events) == [STARTED, ENDED, STARTED]
    assert (events[1].start_s, events[1].peak_s, events[1].end_s, events[1].seen_s) == _near(1, 1.1, 1.4, 1.4)
    (last,) = rule.close(partial=False)
    assert (last.start_s, last.end_s) == _near(1.5, 1.59)
    assert rule.close(partial=False) == []


def test_a_knock_is_quiet_for_so_long_before_it_is_another() -> None:
    knocks = _signal((1, 0), (0.1, 20), (0.19, 0), (0.1, 20), (0.21, 0), (0.1, 20), (1, 0))
    events = _run(TapRule(10.0, _force, quiet_s=0.2), knocks)
    assert _kinds(events) == [STARTED, ENDED, STARTED, ENDED]
    assert events[1].start_s == pytest.approx(1.0)
    assert events[1].end_s == pytest.approx(1.39)
    assert events[1].seen_s == pytest.approx(1.59)


def _swing(
    *corners: tuple[float, float], least: float = 20.0, direction: int = 1
) -> tuple[SwingRule, RepRows]:
    times = np.arange(0.0, corners[-1][0] + 1e-9, STEP_S)
    angle = np.interp(times, [at for at, _deg in corners], [deg for _at, deg in corners])
    rule = SwingRule(min_excursion_deg=least, direction=direction)
    return rule, rep_rows(times, angle_deg=angle, rate_deg_per_s=np.gradient(angle, STEP_S))


@pytest.mark.parametrize(("top_deg", "kind"), [(20.01, ENDED), (19.9, DROPPED)])
@pytest.mark.parametrize("direction", [1, -1])
def test_a_swing_counts_from_its_least_excursion_on(
    top_deg: float, kind: RepEventKind, direction: int
) -> None:
    way = [(0.0, 0.0), (2.0, 0.0), (3.0, top_deg), (3.3, top_deg), (4.3, 0.0), (7.0, 0.0)]
    rule, rows = _swing(*((at, direction * deg) for at, deg in way), direction=direction)
    events = rule.feed(rows)
    assert _kinds(events) == [STARTED, kind]
    assert events[0].start_s == pytest.approx(2.0, abs=0.011)
    if kind is ENDED:
        assert events[1].peak_s == pytest.approx(3.0, abs=0.011)
        assert events[1].end_s == pytest.approx(4.3, abs=0.011)
        assert events[1].seen_s == pytest.approx(4.3, abs=0.011)
    assert rule.close(partial=True) == []


def test_a_small_swing_is_given_up_after_a_second_of_stillness_or_once_it_is_back() -> None:
    rule, rows = _swing((0.0, 0.0), (2.0, 0.0), (2.5, 12.0), (6.0, 12.0))
    events = rule.feed(rows)
    assert _kinds(events) == [STARTED, DROPPED]
    assert events[1].seen_s == pytest.approx(3.5, abs=0.03)
    rule, rows = _swing((0.0, 0.0), (2.0, 0.0), (2.5, 12.0), (3.0, 0.0), (4.0, 0.0))
    events = rule.feed(rows)
    assert _kinds(events) == [STARTED, DROPPED]
    assert events[1].seen_s == pytest.approx(2.5 + 0.5 * 10 / 12, abs=0.03), "within a tenth of the least"


@pytest.mark.parametrize(
    ("stops_at_deg", "partial", "kinds"),
    [
        (25.0, True, [ENDED]),
        (25.0, False, [DROPPED]),
        (19.0, True, [DROPPED]),
        (5.0, True, []),
    ],
)
def test_where_rows_end_on_the_way_out_only_a_partial_one_counts(
    stops_at_deg: float, partial: bool, kinds: list[RepEventKind]
) -> None:
    rule, rows = _swing((0.0, 0.0), (2.0, 0.0), (3.0, stops_at_deg))
    rule.feed(rows)
    events = rule.close(partial=partial)
    assert _kinds(events) == kinds
    if kinds == [ENDED]:
        assert (events[0].peak_s, events[0].end_s) == pytest.approx((3.0, 3.0))


def test_where_rows_end_on_the_way_back_it_ends_at_its_lowest() -> None:
    rule, rows = _swing((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (3.7, 15.0))
    rule.feed(rows)
    (event,) = rule.close(partial=False)
    assert event.kind is ENDED
    assert event.end_s == pytest.approx(3.7)


def test_a_slow_drift_moves_the_rest_and_starts_nothing() -> None:
    rule, rows = _swing((0.0, 0.0), (20.0, 60.0), (21.0, 60.0), (22.0, 90.0), (23.0, 60.0), (25.0, 60.0))
    events = rule.feed(rows)
    assert _kinds(events) == [STARTED, ENDED]
    assert events[0].start_s == pytest.approx(21.0, abs=0.03)


def test_force_counts_from_the_start_of_a_swing_to_its_end() -> None:
    corners = [(0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (4.0, 0.0), (6.0, 0.0)]
    plain, rows = _swing(*corners)
    start, end = (event for event in plain.feed(rows))
    assert (start.kind, end.kind) == (STARTED, ENDED)
    for at_s, counts in (
        (end.start_s, True), (end.end_s, True), (3.0, True),
        (end.start_s - STEP_S, False), (end.end_s + STEP_S, False),
    ):  # fmt: skip
        force = np.where(np.abs(rows.time_s - at_s) < STEP_S / 2, 15.0, 0.0)
        swing, _rows = _swing(*corners)
        events = SwingAgainstForce(swing, threshold_n=15.0).feed(replace(rows, force_n=force))
        assert _kinds(events) == [STARTED, ENDED if counts else DROPPED]


def test_a_swing_against_force_is_judged_where_its_rows_end_too() -> None:
    for force_n, kind in ((20.0, ENDED), (0.0, DROPPED)):
        swing, rows = _swing((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (3.7, 15.0))
        rule = SwingAgainstForce(swing, threshold_n=15.0)
        rule.feed(replace(rows, force_n=np.full(len(rows), force_n)))
        assert rule.start_s == pytest.approx(2.0, abs=0.011)
        assert _kinds(rule.close(partial=False)) == [kind]


def test_placed_repetitions_are_told_when_their_rows_come() -> None:
    rule = PlacedRule([Boundary(5.0, 6.0), Boundary(1.005, 3.0)], _force)
    force = _signal((2, 10), (0.5, 40), (1.5, 10))
    events = _run(rule, force)
    assert _kinds(events) == [STARTED, ENDED]
    assert (events[0].start_s, events[0].seen_s) == _near(1.005, 1.01)
    assert (events[1].peak_s, events[1].end_s, events[1].seen_s) == _near(2.0, 3.0, 3.0)
    later = rep_rows(4.0 + np.arange(150.0) / 100, force_n=np.r_[np.full(120, 5.0), np.full(30, 9.0)])
    assert _kinds(rule.feed(later)) == [STARTED]
    (last,) = rule.close(partial=False)
    assert (last.start_s, last.peak_s, last.end_s) == _near(5.0, 5.2, 5.49)
    assert rule.close(partial=False) == []


def test_a_placed_repetition_holds_the_rows_at_both_its_ends_and_is_told_with_them() -> None:
    times = np.arange(401.0) / 100
    for peak_row in (100, 200, 300):
        force = np.where(np.arange(401) == peak_row, 9.0, 1.0)
        rule, told = PlacedRule([Boundary(1.0, 3.0)], _force), []
        for row in range(401):
            part = slice(row, row + 1)
            told += [(row, event) for event in rule.feed(rep_rows(times[part], force_n=force[part]))]
        assert [row for row, _event in told] == [100, 300]
        assert told[1][1].peak_s == pytest.approx(peak_row / 100)


def test_placed_repetitions_are_told_once_and_found_ones_anew_after_each_end() -> None:
    rows = rep_rows(np.arange(800.0) / 100, force_n=_signal((2, 0), (3, 50), (3, 0)))
    placed = Segmenter(SEATED, boundaries=[Boundary(2.0, 5.0)])
    assert _kinds(placed.feed(rows)) == [STARTED, ENDED]
    assert placed.close() == placed.feed(rows) == []
    found = Segmenter(SEATED)
    assert _kinds(found.feed(rows)) == [STARTED, ENDED]
    found.close()
    assert _kinds(found.feed(rows)) == [STARTED, ENDED]
    angle = Segmenter(replace(LYING, rep_source=RepSource.ANGLE))
    _rule, swing = _swing((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (4.0, 0.0), (6.0, 0.0))
    first = angle.feed(swing)
    angle.close()
    assert angle.feed(swing) == first


def test_seconds_of_an_angle_count_from_the_least_excursion_on_the_way_out() -> None:
    for way, protocol in ((1, LYING), (-1, replace(LYING, concentric="internal_rotation"))):
        held = replace(protocol, counted=Counted.SECONDS, target=None)
        least = held.min_excursion_deg
        segmenter = Segmenter(held)
        angle = way * _signal((2, 0), (3, least), (1, 0), (3, least - 0.1), (1, 0))
        (start, end) = segmenter.feed(rep_rows(np.arange(1000.0) / 100, angle_deg=angle))
        assert (start.kind, end.kind) == (STARTED, ENDED)
        assert (end.start_s, end.end_s) == _near(2.0, 5.0)


def test_boundaries_that_cannot_be_are_refused_in_words() -> None:
    with pytest.raises(ValueError, match=r"end at 2\.00 s when it starts at 2\.00 s"):
        PlacedRule([Boundary(2.0, 2.0)], _force)
    with pytest.raises(ValueError, match=r"from 2\.99 s starts before"):
        PlacedRule([Boundary(1.0, 3.0), Boundary(2.99, 4.0)], _force)
    PlacedRule([Boundary(1.0, 3.0), Boundary(3.0, 4.0)], _force)


def test_a_target_in_newtons_sets_the_force_that_counts() -> None:
    assert force_threshold_n(replace(SEATED, target=Target(200.0, 300.0, "N"))) == pytest.approx(25.0)
    assert force_threshold_n(replace(SEATED, target=Target(40.0, 60.0, "N"))) == SEATED.min_force_n
    assert force_threshold_n(replace(SEATED, target=Target(2000.0, 3000.0, "deg"))) == SEATED.min_force_n


@pytest.mark.parametrize(
    ("positive", "concentric", "starts", "way"),
    [
        ("external rotation", "external_rotation", "concentric", 1),
        ("external rotation", "internal_rotation", "concentric", -1),
        ("external rotation", "external_rotation", "eccentric", -1),
        ("external rotation", "internal_rotation", "pause_shortened", 1),
        ("internal rotation", "external_rotation", "pause_lengthened", -1),
        ("opening", "external_rotation", "concentric", 1),
        ("opening", "external_rotation", "eccentric", -1),
    ],
)
def test_the_first_phase_goes_the_way_the_muscle_and_the_tempo_say(
    positive: str, concentric: str, starts: str, way: int
) -> None:
    tempo = Tempo(3, 1, 1, 0, starts)
    protocol: Protocol = replace(LYING, positive_angle=positive, concentric=concentric, tempo=tempo)
    assert first_direction(protocol) == way
    assert Segmenter(protocol).direction == way


def test_a_repetition_by_force_and_angle_ends_partly_where_it_is_asked_to() -> None:
    segmenter = Segmenter(replace(LYING, rep_source=RepSource.BOTH))
    _rule, rows = _swing((0.0, 0.0), (2.0, 0.0), (3.0, 40.0))
    segmenter.feed(replace(rows, force_n=np.full(len(rows), 50.0)))
    assert segmenter.start_s is not None
    assert _kinds(segmenter.close(partial=True)) == [ENDED]
    assert segmenter.start_s is None


def _halves(count: int, *, unlike: float) -> list[Swing]:
    shapes = [np.zeros((16, 3)), np.full((16, 3), unlike)]
    noise = np.random.default_rng(4)
    return [
        Swing(n, n + 0.4, n + 0.9, shapes[n % 2] + 0.01 * noise.standard_normal((16, 3)))
        for n in range(count)
    ]


def test_halves_are_joined_two_by_two_and_the_last_stays_alone() -> None:
    joined = join_halves(_halves(7, unlike=1.0))
    assert joined == [(0, 0.4, 1.9), (2, 2.4, 3.9), (4, 4.4, 5.9), (6, 6.4, 6.9)]
    assert len(join_halves(_halves(6, unlike=1.0))) == 3
    assert len(join_halves(_halves(5, unlike=1.0))) == 5, "too few to tell"
    assert len(join_halves(_halves(8, unlike=0.0))) == 8


def _free(angle: Floats, *, least: float = 10.0) -> tuple[MotionSegmenter, list[RepEvent]]:
    times = np.arange(float(len(angle))) / 100
    acc = np.column_stack([np.zeros((len(angle), 2)), np.full(len(angle), 9.8)])
    segmenter = MotionSegmenter(min_excursion_deg=least)
    return segmenter, segmenter.feed(times, angle, np.gradient(angle, STEP_S), acc)


def _waves(count: int, *, top_deg: float = 30.0, period_s: float = 2.0, rest_s: float = 1.0) -> Floats:
    since = np.arange(0.0, count * period_s, STEP_S)
    up_and_down = top_deg * (1 - np.cos(2 * np.pi * since / period_s)) / 2
    return np.concatenate([_signal((rest_s, 0)), up_and_down, _signal((rest_s, 0))])


@pytest.mark.parametrize("way", [1, -1])
def test_waves_nobody_described_are_counted_each_from_rest_to_rest(way: int) -> None:
    segmenter, events = _free(way * _waves(5))
    events += segmenter.close()
    ended = [event for event in events if event.kind is ENDED]
    assert [event.start_s for event in ended] == pytest.approx([1, 3, 5, 7, 9], abs=0.15)
    assert [event.peak_s for event in ended] == pytest.approx([2, 4, 6, 8, 10], abs=0.15)
    assert [event.end_s for event in ended] == pytest.approx([3, 5, 7, 9, 11], abs=0.15)
    assert {event.direction for event in events if event.kind is STARTED} == {way}


def test_a_last_swing_that_does_not_come_back_counts_when_it_is_as_big_as_the_others() -> None:
    for share, counted in ((0.9, 4), (0.8, 3)):
        whole = _waves(3, rest_s=0.5)[:-50]
        out = share * 30.0 * (1 - np.cos(np.pi * np.arange(0.0, 1.0, STEP_S))) / 2
        segmenter, events = _free(np.concatenate([whole, out]))
        events += segmenter.close()
        assert len([event for event in events if event.kind is ENDED]) == counted


def test_a_swing_below_the_least_is_no_movement() -> None:
    segmenter, events = _free(_waves(4, top_deg=9.9))
    assert events + segmenter.close() == []
    segmenter, events = _free(_waves(4, top_deg=11.0))
    assert len([each for each in events + segmenter.close() if each.kind is ENDED]) == 4
