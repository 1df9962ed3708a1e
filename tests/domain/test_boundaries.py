"""Repetitions where the coach put their cursors."""

from dataclasses import replace

import pytest

from domain.analysis.decisions import with_kept_decisions
from domain.analysis.recorded import analyse_recording
from domain.athlete import Side
from domain.library import load_protocol
from domain.repetitions.segmenter import RepEventKind, Segmenter, rep_rows
from domain.results import Boundary, SetResult
from domain.session import Mark, MarkKind
from tests.domain.repetitions.test_segmenter import TIME_S
from tests.domain.sets import MARKS, lying_angle, lying_blocks, recording_of, seated_blocks

SEATED = load_protocol("seated_hip_er")


def _seated(boundaries: list[Boundary] | None, *, protocol: str = "seated_hip_er") -> SetResult:
    recording = recording_of(protocol, Side.RIGHT, seated_blocks(Side.RIGHT, peaks_n=(130.0, 120.0, 125.0)))
    return analyse_recording(recording, load_protocol(protocol), boundaries=boundaries)


def test_moved_cursors_move_the_repetition_and_its_numbers() -> None:
    result = _seated([Boundary(15.0, 16.0), Boundary(25.5, 31.0)])
    assert [(rep.start_s, rep.end_s) for rep in result.repetitions] == [(15.0, 16.0), (25.5, 31.0)]
    peaks = [value.value for rep in result.repetitions if (value := rep.metric("peak_force"))]
    assert peaks == pytest.approx([64.5, 120.0], abs=1.0)
    assert result.boundaries == "coach"


def test_the_boundaries_that_were_found_give_what_was_found() -> None:
    found = _seated(None)
    again = _seated([Boundary(rep.start_s, rep.end_s) for rep in found.repetitions])
    assert found.boundaries == "found"
    for first, second in zip(found.repetitions, again.repetitions, strict=True):
        assert second.peak_s == pytest.approx(first.peak_s, abs=0.02)
        assert repr(second.metrics) == repr(first.metrics)
        assert repr(second.compensations) == repr(first.compensations)


def test_an_angle_has_its_peak_inside_the_cursors_too() -> None:
    recording = recording_of("side_lying_hip_er", Side.RIGHT, lying_blocks(Side.RIGHT, reps=3))
    protocol = load_protocol("side_lying_hip_er")
    result = analyse_recording(recording, protocol, boundaries=[Boundary(14.0, 18.5), Boundary(19.0, 23.0)])
    assert [rep.peak_s for rep in result.repetitions] == pytest.approx([15.0, 20.0], abs=0.05)
    assert result.repetitions[0].tempo is not None


def test_a_repetition_that_a_reset_stopped_stays_stopped() -> None:
    marks = (*MARKS, Mark(MarkKind.RESET_START, 20.0), Mark(MarkKind.RESET_END, 23.0))
    recording = recording_of("side_lying_hip_er", Side.RIGHT, lying_blocks(Side.RIGHT, reps=3), marks=marks)
    protocol = load_protocol("side_lying_hip_er")
    result = analyse_recording(recording, protocol, boundaries=[Boundary(14.0, 18.0), Boundary(19.0, 22.0)])
    assert [rep.accepted for rep in result.repetitions] == [True, False]


def test_decisions_of_the_coach_survive_moved_cursors() -> None:
    found = _seated(None)
    rejected = replace(found.repetitions[1], accepted=False, reason="Talked.")
    decided = replace(found, repetitions=(found.repetitions[0], rejected, found.repetitions[2]))
    moved = _seated([Boundary(rep.start_s + 0.2, rep.end_s) for rep in found.repetitions])
    kept, count = with_kept_decisions(moved, decided, protocol=SEATED)
    assert count == 1
    assert [rep.accepted for rep in kept.repetitions] == [True, False, True]
    assert kept.boundaries == "coach"


@pytest.mark.parametrize(
    ("boundaries", "sentence"),
    [
        ([Boundary(16.0, 15.0)], r"cannot end at 15.00 s when it starts at 16.00 s: move one"),
        ([Boundary(25.0, 31.0), Boundary(15.0, 26.0)], r"from 25.00 s starts before the one before it ends"),
    ],
)
def test_cursors_that_cannot_be_are_refused_in_one_sentence(
    boundaries: list[Boundary], sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        Segmenter(SEATED, boundaries=boundaries)


@pytest.mark.parametrize("rows", [3, 50, 5000])
def test_the_cut_of_the_feed_changes_nothing(rows: int) -> None:
    angle = lying_angle(TIME_S, reps=5, size_deg=35.0)
    placed = [Boundary(14.0, 18.0), Boundary(18.0, 23.3), Boundary(48.0, 60.0)]
    segmenter, events = Segmenter(load_protocol("side_lying_hip_er"), boundaries=placed), []
    for start in range(0, len(TIME_S), rows):
        part = slice(start, start + rows)
        events += segmenter.feed(rep_rows(TIME_S[part], angle_deg=angle[part]))
    events += segmenter.close()
    ended = [event for event in events if event.kind is RepEventKind.ENDED]
    assert [(event.start_s, event.end_s) for event in ended] == [(14.0, 18.0), (18.0, 23.3), (48.0, 49.99)]
    assert [event.peak_s for event in ended[:2]] == pytest.approx([15.0, 20.0], abs=0.02)
