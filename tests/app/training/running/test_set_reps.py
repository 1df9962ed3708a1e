"""The repetitions of a running set: told once, taken back once, and counted on until enough are good."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

from app.training.running.set_reps import SetReps
from domain.library import load_protocol


def _plan(practice: int = 0) -> Any:
    protocol = replace(load_protocol("seated_hip_er"), reps=3)
    return SimpleNamespace(protocol=protocol, practice_reps=practice)


def _live(count: int) -> Any:
    return SimpleNamespace(completed=tuple(range(1, count + 1)), reps_done=count)


def _told(reps: SetReps, live: Any) -> list[int]:
    return cast("list[int]", list(reps.new(live)))


def test_a_rep_is_told_once() -> None:
    reps = SetReps()
    reps.take(_plan())
    assert _told(reps, _live(2)) == [1, 2]
    assert _told(reps, _live(2)) == []
    assert _told(reps, _live(3)) == [3]


def test_a_rep_is_taken_back_once_and_is_one_more_to_do() -> None:
    reps = SetReps()
    reps.take(_plan())
    assert reps.take_last_back() is None
    _told(reps, _live(2))
    assert (reps.take_last_back(), reps.take_last_back(), reps.to_do) == (2, None, 4)
    assert not reps.all_done(_live(3)) and reps.all_done(_live(4))


def test_practice_cannot_be_taken_back() -> None:
    reps = SetReps()
    reps.take(_plan(practice=2))
    _told(reps, _live(2))
    assert reps.take_last_back() is None


def test_the_next_set_knows_nothing_of_the_last() -> None:
    reps = SetReps()
    reps.take(_plan())
    _told(reps, _live(3))
    reps.take_last_back()
    reps.rest(_live(4))
    assert reps.awaits_decision
    reps.take(_plan())
    assert (reps.told, reps.rejected, reps.awaits_decision, reps.to_do) == (0, {}, False, 3)
