"""When technique is lost: a pause to reset now, a failure that asks to end the set."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.judging import Sensing
from domain.language import say
from domain.protocol import CompensationRule, Protocol, Purpose
from domain.results import CompensationScore, Finding, Level, Repetition, Severity
from domain.wording import lower_first

_NEAR = (Level.AMBER, Level.RED)


@dataclass(frozen=True, slots=True)
class TechniqueFailure:
    """A rule was beyond red in several repetitions one after the other.

    `stop` only where the clinic has set the limit from its own athletes; until then it is advice.
    """

    rule_id: str
    label: str
    rep_number: int
    stop: bool
    sentence: str


def fires(rule: CompensationRule, levels: Sequence[tuple[CompensationRule, Level]]) -> bool:
    """Whether this rule, which is red, may decide something.

    What turns about the vertical is not seen by gravity and drifts: it decides nothing alone, but only
    together with another rule that is amber at least.
    """
    if rule.sensing is not Sensing.HEADING:
        return True
    return any(other.sensing is not Sensing.HEADING and level in _NEAR for other, level in levels)


def rule_to_reset(levels: Sequence[tuple[CompensationRule, Level]]) -> int | None:
    """Which rule asks for a pause to reset, by its place; None when none does."""
    for place, (rule, level) in enumerate(levels):
        if rule.pauses and level is Level.RED and fires(rule, levels):
            return place
    return None


def reset_mark(scores: Sequence[CompensationScore], protocol: Protocol) -> str:
    """What a repetition of a test is marked with where an exercise would have paused; empty otherwise.

    The same rules at the same limits ask for it; a test never pauses, because its trial cannot be halved.
    """
    if not protocol.is_test:
        return ""
    levels = [(rule, score.level) for rule, score in zip(protocol.compensations, scores, strict=False)]
    place = rule_to_reset(levels)
    return (
        "" if place is None else say("reset: {scores_label}", scores_label=lower_first(scores[place].label))
    )


def technique_failure(repetitions: Sequence[Repetition], protocol: Protocol) -> TechniqueFailure | None:
    """The first rule that was red in as many repetitions in a row as `judging.failure_reps` says."""
    in_a_row = [0] * len(protocol.compensations)
    for rep in repetitions:
        levels = [
            (rule, score.level)
            for rule, score in zip(protocol.compensations, rep.compensations, strict=False)
        ]
        for place, (rule, level) in enumerate(levels):
            red = rule.pauses and level is Level.RED and fires(rule, levels)
            in_a_row[place] = in_a_row[place] + 1 if red else 0
            if in_a_row[place] >= protocol.judging.failure_reps:
                return _failure(rule, rep.number, protocol)
    return None


def failure_finding(failure: TechniqueFailure) -> Finding:
    """The failure as a sentence of the quality gate; every repetition still counts."""
    return Finding("technique_failure", failure.sentence, Severity.WARNING)


def _failure(rule: CompensationRule, rep_number: int, protocol: Protocol) -> TechniqueFailure:
    stop = rule.rebased and protocol.purpose is Purpose.EXERCISE
    said = say(
        "{rule_label} was beyond its limit in {failure_reps} repetitions in a row",
        rule_label=rule.label,
        failure_reps=protocol.judging.failure_reps,
    )
    advice = (
        say("end the set.")
        if stop
        else say("consider ending the set (advice: the limit is not the clinic's own).")
    )
    return TechniqueFailure(rule.rule_id, rule.label, rep_number, stop, f"{said}: {advice}")
