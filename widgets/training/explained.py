"""Which numbers of a set in review stand on an error, a norm or a limit, and can be explained."""

from domain.metrics import definition
from domain.progress.measures import RULE
from domain.protocol import Protocol
from domain.results import SetResult


def explained(result: SetResult, protocol: Protocol | None) -> list[tuple[str, str]]:
    """Key and words: the measures of the test that have a number, then the compensations it watches."""
    if protocol is None:
        return []
    names = dict.fromkeys((*protocol.primary_metrics, *(value.name for value in result.metrics)))
    known = {value.name for value in result.metrics if value.measurable}
    measures = [(name, definition(name).label) for name in names if name in known]
    return [*measures, *((RULE + rule.rule_id, rule.label) for rule in protocol.compensations)]
