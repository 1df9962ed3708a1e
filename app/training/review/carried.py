"""Carries a coach's verdicts to another analysis of the same set: they stay with their repetitions."""

from collections.abc import Mapping

from domain.analysis.acceptance import with_decisions
from domain.protocol import Protocol
from domain.results import Repetition, SetResult

Verdicts = Mapping[int, tuple[bool, str]]
"""By repetition number: whether it counts, and why not."""


def with_verdicts(found: SetResult, before: SetResult, verdicts: Verdicts, protocol: Protocol) -> SetResult:
    """The new analysis with the verdicts a coach gave to the repetitions that overlap its own the most.

    Only what differs from the analysis before is a verdict; the rest is judged anew.
    """
    decided = [
        (rep, *verdicts[rep.number])
        for rep in before.repetitions
        if rep.number in verdicts and verdicts[rep.number][0] != rep.accepted
    ]
    accepted: dict[int, bool] = {}
    reasons: dict[int, str] = {}
    for rep, verdict, reason in decided:
        twin = max(found.repetitions, key=lambda item: _overlap_s(item, rep), default=None)
        if twin is not None and _overlap_s(twin, rep) > 0:
            accepted[twin.number], reasons[twin.number] = verdict, reason
    if not accepted:
        return found
    return with_decisions(found, protocol=protocol, accepted=accepted, reasons=reasons)


def _overlap_s(first: Repetition, second: Repetition) -> float:
    return min(first.end_s, second.end_s) - max(first.start_s, second.start_s)
