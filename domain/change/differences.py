"""What a later analysis of the same set says otherwise than an earlier one."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from domain.language import say
from domain.results import MetricValue, Repetition, SetResult

SAME = 1e-9
Said = float | str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One number or word of two analyses; None where one of them does not have it.

    Attributes
    ----------
    rep_number
        None for the whole set.
    name
        A metric, `score`, `level of RULE`, `counted`, or `finding`.
    before, after
        Numbers in `unit`; NaN is not measurable.
    """

    rep_number: int | None
    name: str
    before: Said
    after: Said
    unit: str = ""


def differences(before: SetResult, after: SetResult) -> tuple[Difference, ...]:
    """Everything that differs by more than 1e-9 of its value: the whole set first, then each repetition."""
    found = [*_numbers(None, before.metrics, after.metrics)]
    found += _number(None, "score", before.score, after.score)
    found += _findings(before, after)
    old = {rep.number: rep for rep in before.repetitions}
    new = {rep.number: rep for rep in after.repetitions}
    for number in sorted(old | new):
        found += _repetition(number, old.get(number), new.get(number))
    return tuple(found)


def _repetition(number: int, before: Repetition | None, after: Repetition | None) -> Iterator[Difference]:
    if before is None or after is None:
        yield Difference(
            number,
            "repetition",
            "found" if before else say("not found"),
            "found" if after else say("not found"),
        )
        return
    for name in ("start_s", "peak_s", "end_s"):
        yield from _number(number, name.removesuffix("_s"), getattr(before, name), getattr(after, name), "s")
    yield from _numbers(number, before.metrics, after.metrics)
    yield from _number(number, "score", before.score, after.score)
    if before.accepted != after.accepted:
        yield Difference(number, "counted", _yes(before.accepted), _yes(after.accepted))
    old = {score.rule_id: score.level.value for score in before.compensations}
    new = {score.rule_id: score.level.value for score in after.compensations}
    for rule_id in old | new:
        if old.get(rule_id) != new.get(rule_id):
            yield Difference(
                number, say("level of {rule_id}", rule_id=rule_id), old.get(rule_id), new.get(rule_id)
            )


def _numbers(
    number: int | None, before: tuple[MetricValue, ...], after: tuple[MetricValue, ...]
) -> Iterator[Difference]:
    old, new = _by_name(before), _by_name(after)
    for name in old | new:
        unit = (new.get(name) or old[name]).unit
        values = [None if name not in found else found[name].value for found in (old, new)]
        if not _same(values[0], values[1]):
            yield Difference(number, name, values[0], values[1], unit)


def _number(
    rep_number: int | None, name: str, before: float, after: float, unit: str = ""
) -> Iterator[Difference]:
    if not _same(before, after):
        yield Difference(rep_number, name, before, after, unit)


def _findings(before: SetResult, after: SetResult) -> Iterator[Difference]:
    old = {(item.rep_number, item.sentence): None for item in before.findings}
    new = {(item.rep_number, item.sentence): None for item in after.findings}
    for rep_number, sentence in old:
        if (rep_number, sentence) not in new:
            yield Difference(rep_number, "finding", sentence, None)
    for rep_number, sentence in new:
        if (rep_number, sentence) not in old:
            yield Difference(rep_number, "finding", None, sentence)


def _by_name(metrics: tuple[MetricValue, ...]) -> dict[str, MetricValue]:
    return {metric.name: metric for metric in metrics}


def _same(before: float | None, after: float | None) -> bool:
    if before is None or after is None:
        return before is after
    if math.isnan(before) or math.isnan(after):
        return math.isnan(before) and math.isnan(after)
    return math.isclose(before, after, rel_tol=SAME, abs_tol=SAME)


def _yes(accepted: bool) -> str:
    return "yes" if accepted else "no"
