"""Compensations: how far a signal moved from the still pose, and how sure it is beyond its limit."""

from domain.compensation.intervals import INSIDE_P, inside_every_limit, red_spans
from domain.compensation.monitor import CompensationMonitor, RuleState
from domain.compensation.probability import MovingMean, exceedance

__all__ = [
    "INSIDE_P",
    "CompensationMonitor",
    "MovingMean",
    "RuleState",
    "exceedance",
    "inside_every_limit",
    "red_spans",
]
