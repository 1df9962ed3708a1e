"""The names that there are: metrics, signals of the body, rules of the quality gate."""

from collections.abc import Collection

from domain.library.references import KnownNames
from domain.metrics.registry import definitions
from domain.motion.angles import ANGLE_CHANNELS
from domain.quality.catalogue import QUALITY_RULES


def known_names(protocols: Collection[str]) -> KnownNames:
    """Everything that a protocol may name, with these protocols to lead to."""
    return KnownNames(
        metrics=frozenset(item.name for item in definitions()),
        signals={channel.name: channel.needs for channel in ANGLE_CHANNELS},
        quality={
            rule.code: {item.name: (item.low, item.high) for item in rule.figures} for rule in QUALITY_RULES
        },
        protocols=frozenset(protocols),
    )
