"""Repetitions of practice: the first of a set, where a mark says how many."""

from collections.abc import Sequence

from domain.results import PRACTICE, Repetition
from domain.session import Mark, MarkKind


def practice_reps(marks: Sequence[Mark]) -> int:
    """How many repetitions at the beginning of the set are practice; 0 without a mark that says so."""
    said = [mark.text for mark in marks if mark.kind is MarkKind.PRACTICE]
    return int(said[-1]) if said and said[-1].isdigit() else 0


def as_practice(rep: Repetition) -> Repetition:
    """Where it lies in the recording and nothing more: no metric, no score, no compensation of it is kept."""
    return Repetition(rep.number, rep.start_s, rep.peak_s, rep.end_s, accepted=False, reason=PRACTICE)
