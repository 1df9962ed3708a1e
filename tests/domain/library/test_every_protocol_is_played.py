"""Every shipped protocol, on both sides, is done by the simulated athlete and comes out as a scored set."""

import math
from functools import cache

import numpy as np
import pytest

from domain.analysis.known import Subject
from domain.analysis.set_analysis import SetAnalysis
from domain.analysis.shown import shown_angle, shown_angles, shown_force
from domain.athlete import Side
from domain.library import load_protocol, protocol_ids
from domain.protocol import Counted, Protocol, RepSource
from domain.results import Level, Repetition, SetResult
from domain.session import MarkKind
from drivers.simulators.performance import PerformedRep
from drivers.simulators.rehearsal import Rehearsed, rehearse
from tests.domain.bodies import cut
from widgets.live.protocol_panels import protocol_panels

REPS = 3
"""Enough to know a clean repetition from a spoiled one; `--long` does them all."""
SHORT_HOLD_S = 6.0
EDGE_S = 0.7
"""A ramped pull is seen once it is through the threshold, its start 0.6 s after the true one."""
ANGLE_WITHIN_DEG = 1.5
FORCE_WITHIN_N = 0.5
CLEAN, SPOILED = 95.0, 85.0
PIECE_S = 0.33
IDS = protocol_ids()


@cache
def _played(protocol_id: str, side: Side, *, whole: bool) -> tuple[Protocol, Rehearsed, SetResult]:
    """The last repetition is spoiled; where there is only one, it is on the right."""
    protocol = load_protocol(protocol_id)
    reps = protocol.reps or REPS
    reps = reps if whole else min(reps, REPS)
    spoiled = frozenset({reps}) if reps > 1 or side is Side.RIGHT else frozenset()
    played = rehearse(
        protocol, side, reps=reps, hold_s=None if whole else SHORT_HOLD_S, compensate_in=spoiled
    )
    return protocol, played, analysed(protocol, side, played)


def new_analysis(protocol: Protocol, side: Side, played: Rehearsed) -> SetAnalysis:
    return SetAnalysis(
        protocol=protocol,
        side=side,
        streams=played.streams,
        epoch_ns=played.epoch_ns,
        subject=Subject(lever_arm_m=0.35, body_mass_kg=70.0),
    )


def analysed(protocol: Protocol, side: Side, played: Rehearsed) -> SetResult:
    analysis = new_analysis(protocol, side, played)
    for mark in played.marks:
        analysis.mark(mark)
    for stream_id, block in played.blocks.items():
        analysis.feed(stream_id, block)
    return analysis.result()


def check(protocol: Protocol, played: Rehearsed, result: SetResult) -> None:
    """Counted right, measured right, the clean told as clean and the spoiled named."""
    assert len(result.repetitions) == len(played.script)
    for rep, true in zip(result.repetitions, played.script, strict=True):
        _check_times(protocol, played, rep, true)
        if protocol.rep_source is RepSource.FORCE:
            peak = rep.metric("peak_force")
            assert peak is not None
            assert peak.value == pytest.approx(true.peak_force_n, abs=FORCE_WITHIN_N)
        elif protocol.counted is Counted.REPETITIONS:
            excursion = rep.metric("rom")
            assert excursion is not None
            assert excursion.value == pytest.approx(true.rom_deg, abs=ANGLE_WITHIN_DEG)
        for name in protocol.primary_metrics:
            value = rep.metric(name)
            assert value is None or value.measurable or value.reason, name
        _check_rules(played, rep, spoiled=true.compensated)
    if protocol.compensations:
        assert math.isfinite(result.score)
    else:
        assert math.isnan(result.score)
    unseen = {finding.code for finding in result.findings if finding.code.endswith("unseen")}
    assert unseen == set()


def _check_times(protocol: Protocol, played: Rehearsed, rep: Repetition, true: PerformedRep) -> None:
    start_s, end_s = played.seconds(true)
    if protocol.counted is Counted.EVENTS:
        start_s, end_s = true.peak_s - played.epoch_ns * 1e-9, end_s
    elif protocol.counted is Counted.SECONDS and protocol.rep_source is RepSource.MOTION:
        marks = {mark.kind: mark.time_s for mark in played.marks}
        start_s, end_s = marks[MarkKind.GO], marks[MarkKind.STOP]
    assert rep.start_s == pytest.approx(start_s, abs=EDGE_S)
    assert rep.end_s == pytest.approx(end_s, abs=EDGE_S)


def _check_rules(played: Rehearsed, rep: Repetition, *, spoiled: bool) -> None:
    broken = {item.rule_id for item in rep.compensations if item.level is Level.RED}
    if spoiled and played.rule_id:
        assert played.rule_id in broken
        assert rep.score < SPOILED
    else:
        assert {item.level for item in rep.compensations} <= {Level.WITHIN}
        assert math.isnan(rep.score) or rep.score > CLEAN


@pytest.mark.parametrize("side", list(Side), ids=str)
@pytest.mark.parametrize("protocol_id", IDS)
def test_a_set_is_counted_measured_and_judged(protocol_id: str, side: Side) -> None:
    check(*_played(protocol_id, side, whole=False))


@pytest.mark.parametrize("protocol_id", IDS)
def test_what_is_shown_of_it_was_measured_and_moves_with_it(protocol_id: str) -> None:
    """Its curves, live and on paper: none is empty, and a repetition stands out of its angle."""
    protocol, _, result = _played(protocol_id, Side.RIGHT, whole=False)
    rules = [rule.signal for rule in protocol.compensations]
    channels = {signal.channel for signal in (shown_force(protocol), *shown_angles(protocol)) if signal}
    drawn = {trace.name for panel in protocol_panels(protocol, Side.RIGHT) for trace in panel.traces}
    assert channels and drawn and drawn <= channels | set(rules)
    traces, told = result.traces, shown_angle(protocol)
    for rep in result.repetitions:
        inside = (traces.time_s >= rep.start_s) & (traces.time_s <= rep.end_s)
        for name in channels | set(rules):
            assert np.isfinite(traces.channels[name][inside]).mean() > 0.9, name
        if (
            told is not None
            and protocol.rep_source is not RepSource.FORCE
            and protocol.counted is Counted.REPETITIONS
        ):
            assert np.ptp(traces.channels[told.channel][inside]) > protocol.min_excursion_deg


@pytest.mark.long
@pytest.mark.parametrize("side", list(Side), ids=str)
@pytest.mark.parametrize("protocol_id", IDS)
def test_a_whole_set_is_counted_measured_and_judged(protocol_id: str, side: Side) -> None:
    check(*_played(protocol_id, side, whole=True))


@pytest.mark.long
@pytest.mark.parametrize("protocol_id", IDS)
def test_every_rule_of_a_protocol_is_told_when_it_alone_is_broken(protocol_id: str) -> None:
    protocol = load_protocol(protocol_id)
    for rule in protocol.compensations:
        played = rehearse(
            protocol,
            Side.RIGHT,
            reps=1 if protocol.reps == 1 else 2,
            hold_s=SHORT_HOLD_S,
            compensate_in=frozenset({1 if protocol.reps == 1 else 2}),
            rule_id=rule.rule_id,
        )
        assert played.rule_id == rule.rule_id
        broken = analysed(protocol, Side.RIGHT, played).repetitions[-1]
        levels = {item.rule_id: item.level for item in broken.compensations}
        assert levels[rule.rule_id] is Level.RED, (rule.rule_id, levels)


@pytest.mark.parametrize("protocol_id", ["clamshell", "plank_hip_taps", "suitcase_carry", "walk_check"])
def test_as_it_comes_in_it_is_what_it_is_all_at_once(protocol_id: str) -> None:
    """Fed in pieces of a third of a second, each mark in its time; only the clock's fit differs."""
    protocol, played, whole = _played(protocol_id, Side.RIGHT, whole=False)
    analysis, marks = new_analysis(protocol, Side.RIGHT, played), list(played.marks)
    last_s = max(float(block.ticks[-1]) for block in played.blocks.values()) * 1e-6
    for now_s in np.arange(PIECE_S, last_s + PIECE_S, PIECE_S):
        while marks and marks[0].time_s <= now_s:
            analysis.mark(marks.pop(0))
        for stream_id, block in played.blocks.items():
            first, after = np.searchsorted(block.ticks * 1e-6, [now_s - PIECE_S, now_s])
            analysis.feed(stream_id, cut(block, int(first), int(after)))
        analysis.advance()
    for one, other in zip(analysis.result().repetitions, whole.repetitions, strict=True):
        times = (one.start_s, one.peak_s, one.end_s)
        assert times == pytest.approx((other.start_s, other.peak_s, other.end_s), abs=0.011)
        assert one.score == pytest.approx(other.score, abs=0.1)
        for name in ("rom", "peak_force"):
            value, same = one.metric(name), other.metric(name)
            assert (value is None) == (same is None)
            assert value is None or same is None or value.value == pytest.approx(same.value, rel=0.001)


def test_the_same_seed_gives_the_same_samples() -> None:
    protocol = load_protocol("seated_hip_er")
    one, two, other = (rehearse(protocol, Side.LEFT, reps=1, seed=seed) for seed in (3, 3, 4))
    for stream_id, block in one.blocks.items():
        assert np.array_equal(block.raw, two.blocks[stream_id].raw)
        assert not np.array_equal(block.raw[:100], other.blocks[stream_id].raw[:100])


@pytest.mark.parametrize("protocol_id", [name for name in IDS if load_protocol(name).tempo is not None])
def test_only_a_rushed_repetition_is_off_its_tempo(protocol_id: str) -> None:
    """Also where a pause of 0 s is prescribed: the limb slows down before it turns, and does not rest."""
    protocol = load_protocol(protocol_id)
    played = rehearse(protocol, Side.RIGHT, reps=3, rush_in=frozenset({2}))
    told = [rep.tempo.on_tempo for rep in analysed(protocol, Side.RIGHT, played).repetitions if rep.tempo]
    assert told == [True, False, True]


def test_taking_position_inside_the_recording_does_not_turn_the_main_axis() -> None:
    """The leg is brought far and fast into place about another axis than the exercise turns it."""
    protocol = load_protocol("clamshell")
    for side in Side:
        played = rehearse(protocol, side, reps=2)
        rep = analysed(protocol, side, played).repetitions[0]
        excursion = rep.metric("rom")
        assert excursion is not None
        assert excursion.value == pytest.approx(played.script[0].rom_deg, abs=ANGLE_WITHIN_DEG)


def test_the_body_gives_way_by_the_amount_it_states() -> None:
    """Beside it the pelvis follows the limb a little, breathes and sways."""
    for protocol_id in ("seated_hip_er", "supine_hip_er_strength", "hip_abduction_strength"):
        played = rehearse(load_protocol(protocol_id), Side.RIGHT, reps=1, compensate_in=frozenset({1}))
        stated = played.body.postures[-1].giving_way
        assert stated is not None
        moved = played.body.truth(np.array([played.script[0].end_s - 1.0])).pelvis_moved_deg[0]
        assert moved == pytest.approx(abs(stated.degrees), abs=0.8)
