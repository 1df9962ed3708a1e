"""What made the numbers of two sets: the version of the protocol, its limits, the analysis."""

from domain.change.set_conditions import Difference, Forbids, Found, SetConditions
from domain.language import say
from domain.protocol.rules import OWN_LIMITS


def protocol(a: SetConditions, b: SetConditions) -> Found:
    """Another protocol, or another version of it."""
    first, second = (each.result.rule_version.partition(OWN_LIMITS)[0] for each in (a, b))
    if first != second:
        sentence = say("The protocol differs: {first}, {second}.", first=first, second=second)
        reason = say("Another protocol or another version of it.")
        yield Difference("protocol", sentence, Forbids.EVERYTHING, reason)


def limits(a: SetConditions, b: SetConditions) -> Found:
    """Scores say how often a limit was passed: under other limits they are other numbers."""
    first, second = (each.result.rule_version.partition(OWN_LIMITS)[2] for each in (a, b))
    if first != second:
        sentence = say(
            "The sets were scored by other limits ({first}; {second}): compare no scores and no clean "
            "values, or score both again.",
            first=first or say("those of the test"),
            second=second or say("those of the test"),
        )
        yield Difference("limits", sentence, Forbids.SCORES, say("Scored by other limits: score it again."))


def algorithm(a: SetConditions, b: SetConditions) -> Found:
    """Another version of the analysis."""
    if a.result.algorithm_version != b.result.algorithm_version:
        sentence = say("The analysis version differs: analyse the older set again.")
        yield Difference("algorithm", sentence, Forbids.EVERYTHING, say("Another version of the analysis."))
