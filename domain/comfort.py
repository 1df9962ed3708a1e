"""The comfortable arc of an athlete: which limit holds for a set, and when the limb goes beyond it."""

import math
from collections.abc import Sequence
from datetime import date

from domain.athlete import Side
from domain.dated import ComfortableArc
from domain.language import say
from domain.protocol import Protocol


def arc_for(arcs: Sequence[ComfortableArc], protocol: Protocol, side: Side) -> ComfortableArc | None:
    """The newest arc of this movement and side; one noted for this very position comes first.

    `movement` of an arc is the protocol's movement, or *movement, position* with the protocol's words.
    None where nothing is stored: then there is no limit.
    """
    here = f"{protocol.movement}, {protocol.position}"
    for words in (here, protocol.movement):
        found = [arc for arc in arcs if arc.movement == words and arc.side is side]
        if found:
            return max(found, key=lambda arc: arc.noted_on)
    return None


def arc_of_exercise(protocol: Protocol, side: Side, *, on: date) -> ComfortableArc | None:
    """The arc that the exercise itself asks for, where the athlete has none of their own; it has no id."""
    if protocol.arc is None:
        return None
    low, high = protocol.arc.low_deg, protocol.arc.high_deg
    return ComfortableArc("", "", on, protocol.movement, side, low, high)


class ArcWatch:
    """Says once when the angle leaves the arc, and again after it has come back.

    Parameters
    ----------
    arc
        Degrees of the protocol's positive angle.
    """

    def __init__(self, arc: ComfortableArc) -> None:
        self._arc = arc
        self._beyond = False

    def see(self, angle_deg: float) -> str:
        """The warning when the limit is passed just now, else nothing; NaN says nothing."""
        if not math.isfinite(angle_deg):
            return ""
        limit = self._passed(angle_deg)
        was, self._beyond = self._beyond, limit is not None
        if limit is None or was:
            return ""
        whose = say("comfortable arc") if self._arc.arc_id else say("exercise's own arc")
        return say(
            "Beyond the {whose}: {angle_deg:.0f}° of {limit:.0f}°. Come back, go no further.",
            whose=whose,
            angle_deg=angle_deg,
            limit=limit,
        )

    def _passed(self, angle_deg: float) -> float | None:
        low, high = self._arc.low_deg, self._arc.high_deg
        if high is not None and angle_deg > high:
            return high
        return low if low is not None and angle_deg < low else None
