"""Which measures of a test or exercise a progress page shows, in which panel, and which way is better."""

from dataclasses import dataclass
from enum import StrEnum

from domain.metrics import definition
from domain.metrics.definition import MetricKind
from domain.protocol import Beyond, CompensationRule, Protocol

DRIFT, TECHNIQUE = "score_slope", "score"
RULE = "rule:"
"""A compensation is a measure of its own: `rule:` and the id of the rule."""
_LOWER = (
    "borrowed_share",
    "force_sd",
    "force_cv",
    "target_rmse",
    "fatigue_index",
    "hitches",
    "time_to_peak",
)
_STRENGTH = (MetricKind.STRENGTH, MetricKind.CLEAN, MetricKind.SPEED)
_SHOWN_EVERYWHERE = (TECHNIQUE, DRIFT)


class Better(StrEnum):
    """Which way a measure has to go to be better."""

    UP = "up"
    DOWN = "down"
    NEITHER = "neither"


class Panel(StrEnum):
    """What a measure stands beside; a band is never in the strength panel."""

    STRENGTH = "strength"
    MOBILITY = "mobility"
    BAND = "band"
    TECHNIQUE = "technique"
    FATIGUE = "fatigue"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that visits are followed by: a metric of the set, or the mean peak of a compensation."""

    name: str
    label: str
    unit: str
    decimals: int
    panel: Panel
    better: Better

    @property
    def rule_id(self) -> str:
        """The compensation it is about; empty for a metric."""
        return self.name.removeprefix(RULE) if self.name.startswith(RULE) else ""


def measure_of(protocol: Protocol, name: str) -> Measure:
    """A metric as a measure of a test or exercise."""
    what = definition(name)
    return Measure(name, what.label, what.unit, what.decimals, _panel(protocol, name), better(name))


def measures_of(protocol: Protocol) -> tuple[Measure, ...]:
    """What the page follows: the primary measures, technique and its drift, each compensation."""
    names = dict.fromkeys((*protocol.primary_metrics, *_SHOWN_EVERYWHERE))
    rules = [_rule_measure(rule) for rule in protocol.compensations]
    return (*(measure_of(protocol, name) for name in names), *rules)


def _rule_measure(rule: CompensationRule) -> Measure:
    """The mean peak of a compensation: better is away from its limit."""
    way = Better.UP if rule.beyond is Beyond.BELOW else Better.DOWN
    return Measure(RULE + rule.rule_id, rule.label, rule.unit, 1, Panel.TECHNIQUE, way)


def better(name: str) -> Better:
    """Which way a metric has to go; a duration or a cadence is neither."""
    if name in _LOWER:
        return Better.DOWN
    kind = definition(name).kind
    if name in ("rep_duration", "cadence", "early_peak", "jerk", "onset") or kind is MetricKind.LOAD:
        return Better.NEITHER
    return Better.UP


def _panel(protocol: Protocol, name: str) -> Panel:
    kind = definition(name).kind
    if protocol.band or kind is MetricKind.TENSION:
        return Panel.FATIGUE if name == DRIFT else Panel.TECHNIQUE if name == TECHNIQUE else Panel.BAND
    if name == DRIFT or kind is MetricKind.ENDURANCE:
        return Panel.FATIGUE
    if kind is MetricKind.TECHNIQUE:
        return Panel.TECHNIQUE
    if kind in _STRENGTH:
        return Panel.STRENGTH
    return Panel.MOBILITY if definition(name).unit == "deg" else Panel.OTHER
