"""What a coach decided about repetitions, carried over to a later analysis of the same set."""

from domain.analysis.acceptance import with_decisions
from domain.protocol import Protocol
from domain.results import Repetition, SetResult

SAME_START_S = 0.5


def with_kept_decisions(
    result: SetResult, before: SetResult | None, *, protocol: Protocol
) -> tuple[SetResult, int]:
    """The new analysis with the decisions that stood in the result before it, and how many those are.

    A decision is carried where the repetitions match, by number and by a start within 0.5 s, and where
    it differs from what the new analysis found by itself.

    Parameters
    ----------
    before
        The newest result that is kept of the set; None before the first.
    """
    decided = {rep.number: rep for rep in before.repetitions} if before is not None else {}
    carried = [
        decided[rep.number]
        for rep in result.repetitions
        if rep.number in decided and _differs(decided[rep.number], rep)
    ]
    if not carried:
        return result, 0
    accepted = {rep.number: rep.accepted for rep in carried}
    reasons = {rep.number: rep.reason for rep in carried}
    return with_decisions(result, protocol=protocol, accepted=accepted, reasons=reasons), len(carried)


def _differs(decided: Repetition, found: Repetition) -> bool:
    return abs(decided.start_s - found.start_s) <= SAME_START_S and decided.accepted != found.accepted
