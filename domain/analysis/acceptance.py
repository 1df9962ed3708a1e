"""The coach accepts and rejects repetitions: the figures of the set follow."""

from collections.abc import Mapping
from dataclasses import replace

from domain.compensation.scoring import set_score
from domain.metrics.definition import is_strength
from domain.metrics.of_set import set_metrics
from domain.protocol import Protocol
from domain.quality.gate import SET_CODES, set_findings
from domain.results import Repetition, SetResult


def with_decisions(
    result: SetResult, *, protocol: Protocol, accepted: Mapping[int, bool], reasons: Mapping[int, str]
) -> SetResult:
    """The same analysis with the coach's decisions: means, best values, score and findings of the set anew.

    Parameters
    ----------
    accepted
        By repetition number; those not named stay as they are, and so does practice.
    reasons
        Why a repetition was rejected, by number.
    """
    repetitions = tuple(_decided(rep, accepted, reasons) for rep in result.repetitions)
    counting = {rep.number: rep.accepted for rep in repetitions}
    kept = tuple(
        replace(item, rep_counts=counting.get(item.rep_number, True)) if item.rep_number is not None else item
        for item in result.findings
        if item.code not in SET_CODES
    )
    return replace(
        result,
        repetitions=repetitions,
        metrics=set_metrics(repetitions, protocol),
        findings=(*kept, *set_findings(repetitions, strength=is_strength(protocol), protocol=protocol)),
        score=set_score([rep.score for rep in repetitions if rep.accepted]),
    )


def _decided(rep: Repetition, accepted: Mapping[int, bool], reasons: Mapping[int, str]) -> Repetition:
    if rep.is_practice:
        return rep
    counts = accepted.get(rep.number, rep.accepted)
    return replace(rep, accepted=counts, reason="" if counts else reasons.get(rep.number, rep.reason))
