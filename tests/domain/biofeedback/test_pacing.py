"""The pace of a set: in the protocol's order, varied by a seed, and without drift."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.biofeedback.pacing import Pacer
from domain.protocol import Tempo

S = 1_000_000_000


def test_the_first_phase_is_the_one_the_protocol_starts_with() -> None:
    up_first = Pacer(Tempo(3, 1, 1, 0))
    assert [up_first.at(int(t * S)).phase for t in (0, 0.99, 1, 3.99, 4, 4.99)] == [
        "concentric", "concentric", "eccentric", "eccentric", "pause_lengthened", "pause_lengthened",
    ]  # fmt: skip
    assert Pacer(Tempo(3, 1, 1, 0, "eccentric")).at(0).phase == "eccentric"


def test_a_beat_after_ten_hours_is_where_multiplication_puts_it() -> None:
    pacer = Pacer(Tempo(3, 1, 1, 0))
    hours = 36_000 * S
    assert pacer.at(hours).rep == 7201
    assert [beat.at_ns - hours for beat in pacer.beats(hours, hours + 5 * S)] == [n * S for n in range(5)]


def test_ticks_are_the_seconds_and_accents_the_phases() -> None:
    beats = list(Pacer(Tempo(2.5, 0, 1.1, 0)).beats(0, 3_600_000_000))
    assert [(beat.at_ns / S, beat.accent) for beat in beats] == [
        (0.0, True), (1.1, True), (2.1, False), (3.1, False),
    ]  # fmt: skip


@given(st.floats(0, 0.5), st.integers(0, 99), st.integers(0, 300 * S))
def test_cut_anywhere_the_beats_are_the_same(variation: float, seed: int, cut_ns: int) -> None:
    pacer = Pacer(Tempo(3, 0, 1, 0.4), variation=variation, seed=seed)
    whole = list(pacer.beats(0, 300 * S))
    assert whole == [*pacer.beats(0, cut_ns), *pacer.beats(cut_ns, 300 * S)]
    again = Pacer(Tempo(3, 0, 1, 0.4), variation=variation, seed=seed)
    assert list(again.beats(0, 300 * S)) == whole


def test_variation_stays_in_its_share_and_differs_between_reps() -> None:
    pacer = Pacer(Tempo(2, 0, 2, 0), variation=0.2, seed=3)
    lengths = [pacer.at(rep * 4 * S).length_s for rep in range(30)]
    assert all(1.6 <= length <= 2.4 for length in lengths)
    assert max(lengths) - min(lengths) > 0.2


def test_breath_goes_out_with_the_effort_and_never_jumps() -> None:
    pacer = Pacer(Tempo(3, 1, 2, 1))
    breaths = [pacer.at(step * 20_000_000).breath for step in range(700)]
    assert breaths[0] == 1.0
    assert max(abs(b - a) for a, b in itertools.pairwise(breaths)) < 0.02
    assert pacer.at(2 * S).breath == 0.0


def test_what_cannot_be_paced_is_refused() -> None:
    with pytest.raises(ValueError, match="one phase"):
        Pacer(Tempo(0, 0, 0, 0))
    with pytest.raises(ValueError, match="may vary"):
        Pacer(Tempo(1, 0, 1, 0), variation=0.6)


def test_the_next_beat_is_later_than_now() -> None:
    pacer = Pacer(Tempo(3, 1, 1, 0))
    assert pacer.next_beat(0).at_ns == S
    assert pacer.next_beat(S - 1).at_ns == S
