"""Holds whose seconds count, taps that are events, repetitions by angle and force together."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.channel import Floats
from domain.library import load_protocol
from domain.protocol import Counted, Protocol, RepSource, Target
from domain.repetitions.segmenter import RepEvent, RepEventKind, RepRows, Segmenter, rep_rows
from tests.domain.repetitions.test_segmenter import TIME_S
from tests.domain.sets import lying_angle, pulls, ramp

LYING, FREE = load_protocol("side_lying_hip_er"), load_protocol("free_motion")
SEATED = load_protocol("seated_hip_er")


def _as(protocol: Protocol, **changes: Any) -> Protocol:
    return replace(protocol, **changes)


EVERY = (
    SEATED,
    LYING,
    FREE,
    _as(LYING, rep_source=RepSource.BOTH),
    *(
        _as(each, counted=kind)
        for each in (SEATED, LYING, FREE)
        for kind in (Counted.SECONDS, Counted.EVENTS)
    ),
)


def _part(rows: RepRows, part: slice) -> RepRows:
    return rep_rows(
        rows.time_s[part],
        force_n=rows.force_n[part],
        angle_deg=rows.angle_deg[part],
        rate_deg_per_s=rows.rate_deg_per_s[part],
        gyr_rad_per_s=rows.gyr_rad_per_s[part],
        acc_m_per_s2=rows.acc_m_per_s2[part],
    )


def _events(protocol: Protocol, rows: RepRows, *, cut: int = 10**6) -> list[RepEvent]:
    segmenter, events = Segmenter(protocol), []
    for start in range(0, max(1, len(rows)), cut):
        events += segmenter.feed(_part(rows, slice(start, start + cut)))
    return events + segmenter.close()


def _ended(events: Sequence[RepEvent]) -> list[RepEvent]:
    return [event for event in events if event.kind is RepEventKind.ENDED]


def _swings(*, force: Floats | None = None) -> RepRows:
    angle = lying_angle(TIME_S, reps=5, size_deg=35.0)
    return rep_rows(TIME_S, force_n=force, angle_deg=angle, rate_deg_per_s=np.gradient(angle, TIME_S))


def test_by_both_a_swing_counts_only_against_force() -> None:
    both = _as(LYING, rep_source=RepSource.BOTH)
    pulled = ramp(TIME_S, 19.2, height=30.0, up_s=0.5, hold_s=1.0, down_s=0.5)
    assert [rep.start_s for rep in _ended(_events(both, _swings(force=pulled)))] == pytest.approx(
        [19], abs=0.1
    )
    assert len(_ended(_events(both, _swings(force=pulled + 20)))) == 5
    assert _ended(_events(both, _swings())) == []


def test_seconds_of_a_force_hold_and_of_an_angle_in_its_band() -> None:
    force = rep_rows(TIME_S, force_n=pulls(TIME_S))
    held = _ended(_events(_as(SEATED, counted=Counted.SECONDS), force))
    assert [rep.end_s - rep.start_s for rep in held] == pytest.approx([6.33] * 3, abs=0.03)
    band = _as(LYING, counted=Counted.SECONDS, target=Target(30.0, 40.0, "deg"))
    angle = ramp(TIME_S, 5.0, height=35.0, up_s=1.0, hold_s=12.0, down_s=1.0)
    dip = np.where((TIME_S > 9.0) & (TIME_S < 9.3), 20.0, angle)
    held = _ended(_events(band, rep_rows(TIME_S, angle_deg=dip)))
    assert [rep.end_s - rep.start_s for rep in held] == pytest.approx([12.3], abs=0.05)


def test_a_plank_counts_from_the_first_row_that_counts_to_the_last() -> None:
    held = _ended(_events(_as(FREE, counted=Counted.SECONDS), rep_rows(TIME_S), cut=7))
    assert [(rep.start_s, rep.end_s) for rep in held] == [(TIME_S[0], TIME_S[-1])]


def test_taps_are_events_in_force_in_angle_and_as_knocks() -> None:
    taps = sum(ramp(TIME_S, s, height=40.0, up_s=0.05, hold_s=0.05, down_s=0.05) for s in range(3, 23, 2))
    knocks = np.column_stack([np.zeros_like(TIME_S), np.zeros_like(TIME_S), 9.80665 + np.asarray(taps) / 4])
    for protocol, rows in (
        (SEATED, rep_rows(TIME_S, force_n=np.asarray(taps))),
        (LYING, rep_rows(TIME_S, angle_deg=np.asarray(taps))),
        (FREE, rep_rows(TIME_S, acc_m_per_s2=knocks)),
    ):
        assert len(_ended(_events(_as(protocol, counted=Counted.EVENTS), rows))) == 10


def test_a_knock_that_swings_back_is_one_tap() -> None:
    ring = sum(
        30.0 * np.sin(2 * np.pi * 4.0 * (TIME_S - at)) * ((at <= TIME_S) & (at + 0.25 > TIME_S))
        for at in np.arange(3.0, 23.0, 0.5)
    )
    knocks = np.column_stack([np.zeros_like(TIME_S), np.zeros_like(TIME_S), 9.80665 + np.asarray(ring)])
    ended = _ended(_events(_as(FREE, counted=Counted.EVENTS), rep_rows(TIME_S, acc_m_per_s2=knocks), cut=3))
    assert len(ended) == 40
    assert [rep.end_s - rep.start_s for rep in ended] == pytest.approx([0.25] * 40, abs=0.03)


def test_the_first_repetition_is_counted_live() -> None:
    """Known before the second has begun, from the protocol's targets alone."""
    segmenter, rows = Segmenter(LYING), _swings()
    first = next(event for event in segmenter.feed(rows) if event.kind is RepEventKind.ENDED)
    assert first.seen_s < 19.0


@pytest.mark.parametrize("shift_s", [0.37, 1000.0])
@pytest.mark.parametrize("protocol", [SEATED, LYING])
def test_a_shift_in_time_shifts_the_repetitions(protocol: Protocol, shift_s: float) -> None:
    rows = _swings(force=pulls(TIME_S))
    shifted = replace(rows, time_s=rows.time_s + shift_s)
    plain, moved = (_ended(_events(protocol, each)) for each in (rows, shifted))
    assert [rep.end_s - shift_s for rep in moved] == pytest.approx([rep.end_s for rep in plain])


def test_left_and_right_are_mirror_images() -> None:
    angle = lying_angle(TIME_S, reps=5, size_deg=35.0)
    other = _as(LYING, concentric="internal_rotation")
    rate = np.gradient(angle, TIME_S)
    plain = _ended(_events(LYING, rep_rows(TIME_S, angle_deg=angle, rate_deg_per_s=rate)))
    mirrored = _ended(_events(other, rep_rows(TIME_S, angle_deg=-angle, rate_deg_per_s=-rate)))
    assert mirrored == plain


@st.composite
def _hostile(draw: st.DrawFn) -> RepRows:
    """Any numbers, not-a-number and infinity among them, of any length down to nothing."""
    count = draw(st.sampled_from([0, 1, 2, 7, 150]))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    size = draw(st.sampled_from([0.0, 1.0, 40.0, 1e9]))
    columns = size * random.standard_normal((count, 9))
    if draw(st.booleans()):
        columns = np.cumsum(columns, axis=0)
    columns[random.random(columns.shape) < draw(st.sampled_from([0.0, 0.1, 1.0]))] = np.nan
    time_s = np.cumsum(random.choice([0.01, 0.01, 3.0], size=count))
    return RepRows(time_s, columns[:, 0], columns[:, 1], columns[:, 2], columns[:, 3:6], columns[:, 6:9])


@settings(max_examples=60, deadline=None)
@given(rows=_hostile(), cut=st.integers(1, 40), number=st.integers(0, len(EVERY) - 1))
def test_any_input_in_any_cut_gives_the_same_ordered_repetitions(
    rows: RepRows, cut: int, number: int
) -> None:
    protocol = EVERY[number]
    whole = _events(protocol, rows)
    assert repr(_events(protocol, rows, cut=cut)) == repr(whole)
    for rep in _ended(whole):
        assert rep.start_s <= rep.peak_s <= rep.end_s
