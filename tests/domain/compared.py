"""Two results compared under the conditions that a test names one by one."""

from typing import Any

from domain.change.comparison import Comparison, compare_sets
from domain.change.set_conditions import SetConditions
from domain.protocol import Protocol
from domain.results import SetResult


def compare_results(first: SetResult, second: SetResult, *, protocol: Protocol, **named: Any) -> Comparison:
    """`first_...` and `second_...` go to the conditions of that set, the rest to `compare_sets`."""
    sides = []
    for side, result in (("first_", first), ("second_", second)):
        own = {name: named.pop(side + name) for name in FIELDS if side + name in named}
        own["protocol"] = own.get("protocol") or protocol
        sides.append(SetConditions(result, **own))
    return compare_sets(*sides, **named)


FIELDS = ("header", "protocol", "streams", "devices", "exposures")
