"""What a picture shows of one signal: means, best, every repetition, groups as people, and refusals."""

from dataclasses import replace

import numpy as np
import pytest

from domain.athlete import Side
from domain.change.alignment import Axis
from domain.change.compared import Compared, Kind
from domain.change.overlay import Extent, Look, Signal, overlay, signal_named, signals_of
from domain.change.set_conditions import SetConditions
from domain.library import load_protocol
from tests.domain.report_cases import header, isometric_result

SEATED = load_protocol("seated_hip_er")
FORCE = signal_named("force_n")


def done(*peaks_n: float) -> SetConditions:
    found = isometric_result(peaks_n)
    reps = tuple(replace(rep, accepted=True) for rep in found.repetitions)
    return SetConditions(replace(found, repetitions=reps), header("seated_hip_er", Side.RIGHT), SEATED)


def item(*sets: SetConditions, kind: Kind = Kind.SET) -> Compared:
    return Compared(repr(kind), kind, "label", sets)


def plateau(values: np.ndarray) -> float:
    return float(np.nanmax(values))


@pytest.mark.parametrize(
    ("channel", "told"),
    [
        ("force_n", Signal("force_n", "Force", "N")),
        ("hip_rotation_deg", Signal("hip_rotation_deg", "Hip rotation", "°")),
        ("hip_rotation_rate_deg_per_s", Signal("hip_rotation_rate_deg_per_s", "Hip rotation rate", "°/s")),
    ],
)
def test_a_signal_has_words_and_a_unit(channel: str, told: Signal) -> None:
    assert signal_named(channel) == told


def test_what_the_repetitions_are_told_by_stands_first_and_only_what_all_have() -> None:
    whole = done(100.0)
    poor = replace(
        whole,
        result=replace(whole.result, traces=replace(whole.result.traces, channels={"force_n": np.zeros(1)})),
    )
    assert signals_of([item(whole)])[0].channel == "force_n"
    assert [signal.channel for signal in signals_of([item(whole), item(poor)])] == ["force_n"]


def test_the_mean_the_best_and_every_repetition() -> None:
    one = item(done(100.0, 110.0, 120.0))
    mean = overlay([one, one], FORCE, Look()).drawn[0].mean
    assert mean is not None and mean.curves == 3
    assert plateau(mean.mean) == pytest.approx(110, abs=3)
    (best,) = overlay([one, one], FORCE, Look(extent=Extent.BEST)).drawn[0].lines
    assert plateau(best.values) == pytest.approx(120, abs=3)
    assert len(overlay([one, one], FORCE, Look(extent=Extent.EVERY)).drawn[0].lines) == 3


def test_in_a_group_a_person_counts_once_however_many_repetitions_there_are() -> None:
    group = item(done(100.0, 100.0, 100.0), done(140.0), kind=Kind.GROUP)
    mean = overlay([group, item(done(100.0))], FORCE, Look(axis=Axis.REP)).drawn[0].mean
    assert mean is not None and mean.curves == 2
    assert plateau(mean.mean) == pytest.approx(120, abs=3)


def test_the_difference_is_the_later_minus_the_earlier_of_two_and_of_no_more() -> None:
    first, second = item(done(100.0, 101.0)), item(done(130.0, 131.0))
    found = overlay([first, second], FORCE, Look(axis=Axis.REP))
    assert found.difference is not None
    assert plateau(found.difference.values) == pytest.approx(30, abs=4)
    assert "±1 SD of 2 curves" in found.words and "leaves" in found.words
    assert overlay([first, second, first], FORCE, Look()).difference is None
    barred = overlay([first, second], FORCE, Look(), forbidden="Other feedback.")
    assert barred.difference is None and barred.words.endswith("No difference is drawn: Other feedback.")


def test_the_whole_set_begins_at_its_first_row_or_at_its_first_onset() -> None:
    one = item(done(100.0))
    start = overlay([one, one], FORCE, Look(Axis.START, Extent.SET)).drawn[0].lines[0]
    onset = overlay([one, one], FORCE, Look(Axis.ONSET, Extent.SET)).drawn[0].lines[0]
    assert start.x[0] == 0.0
    assert onset.x[0] == pytest.approx(-4.0, abs=0.15)
    assert overlay([one, one], FORCE, Look(Axis.REP, Extent.SET)).refusal
