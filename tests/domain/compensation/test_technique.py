"""When technique is lost for a moment, and when it has failed."""

from dataclasses import replace

from domain.compensation.technique import failure_finding, reset_mark, rule_to_reset, technique_failure
from domain.library import load_protocol
from domain.library.rule_file import library_rule
from domain.protocol import Protocol, Purpose
from domain.results import CompensationScore, Level, Repetition, Severity

MOVED, ROTATION = library_rule("pelvis_moved_seated"), library_rule("pelvic_rotation_squat")
EXERCISE = replace(load_protocol("side_lying_hip_er"), compensations=(MOVED, ROTATION))
W, A, R = Level.WITHIN, Level.AMBER, Level.RED


def _reps(*levels: tuple[Level, Level]) -> list[Repetition]:
    def score(name: str, level: Level) -> CompensationScore:
        return CompensationScore(name, name, "deg", 0.0, 0.0, 0.0, 0.0, 0.0, level)

    return [
        Repetition(n, n, n + 0.5, n + 0.9, compensations=(score("m", moved), score("r", turned)))
        for n, (moved, turned) in enumerate(levels, start=1)
    ]


def _rebased(protocol: Protocol) -> Protocol:
    return replace(protocol, compensations=(replace(MOVED, rebased=True), ROTATION))


def test_two_repetitions_beyond_in_a_row_are_a_failure_and_only_advice() -> None:
    failure = technique_failure(_reps((W, W), (R, W), (R, W)), EXERCISE)
    assert failure is not None
    assert (failure.rule_id, failure.rep_number, failure.stop) == ("pelvis_moved", 3, False)
    assert "consider ending the set" in failure.sentence
    assert failure_finding(failure).severity is Severity.WARNING


def test_one_in_between_that_was_good_is_no_failure() -> None:
    assert technique_failure(_reps((R, W), (A, W), (R, W)), EXERCISE) is None
    assert technique_failure([], EXERCISE) is None


def test_it_stops_an_exercise_once_the_limit_is_the_clinics_own_and_never_a_test() -> None:
    reps = _reps((R, W), (R, W))
    exercise = technique_failure(reps, _rebased(EXERCISE))
    test = technique_failure(reps, _rebased(replace(EXERCISE, purpose=Purpose.TEST)))
    assert exercise is not None
    assert exercise.stop
    assert exercise.sentence.endswith("end the set.")
    assert test is not None
    assert not test.stop


def test_what_turns_about_the_vertical_decides_nothing_alone() -> None:
    assert technique_failure(_reps((W, R), (W, R), (W, R)), EXERCISE) is None
    together = technique_failure(_reps((A, R), (A, R)), EXERCISE)
    assert together is not None
    assert together.rule_id == "pelvic_rotation"
    assert rule_to_reset([(MOVED, W), (ROTATION, R)]) is None
    assert rule_to_reset([(MOVED, A), (ROTATION, R)]) == 1
    assert rule_to_reset([(MOVED, R), (ROTATION, R)]) == 0


def test_a_rule_that_never_pauses_neither_resets_nor_fails() -> None:
    silent = replace(EXERCISE, compensations=(replace(MOVED, pauses=False), ROTATION))
    assert technique_failure(_reps((R, W), (R, W)), silent) is None
    assert rule_to_reset([(silent.compensations[0], R)]) is None


def test_only_a_rep_of_a_test_is_marked_where_an_exercise_would_pause() -> None:
    test = replace(EXERCISE, purpose=Purpose.TEST)
    spoiled, fine, alone = _reps((R, W), (A, W), (W, R))
    assert reset_mark(spoiled.compensations, test) == "reset: m"
    assert reset_mark(spoiled.compensations, EXERCISE) == ""
    assert reset_mark(fine.compensations, test) == reset_mark(alone.compensations, test) == ""
