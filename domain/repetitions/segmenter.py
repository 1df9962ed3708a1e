"""Finds repetitions while they happen, in force, angle or both, as the protocol says."""

from collections.abc import Sequence

import numpy as np

from domain.channel import Floats
from domain.library.starting_values import starting_value
from domain.protocol import Counted, Protocol, RepSource
from domain.repetitions.events import RepEvent, RepEventKind, RepRows, RepRule, rep_rows
from domain.repetitions.hold import HoldRule
from domain.repetitions.placed import PlacedRule
from domain.repetitions.reviewed_motion import ReviewedMotion
from domain.repetitions.swing import SwingAgainstForce, SwingRule
from domain.repetitions.taps import SpanRule, TapRule
from domain.results import Boundary

__all__ = [
    "RepEvent",
    "RepEventKind",
    "RepRows",
    "Segmenter",
    "first_direction",
    "force_threshold_n",
    "rep_rows",
]

TAP_M_PER_S2 = 3.0
"""A tap on a motion sensor changes the size of its acceleration by this much: a product default."""
TAP_QUIET_S = 0.2
"""A knock swings both ways; less than this after its last swing nothing is another tap: a product default."""
GRAVITY_M_PER_S2 = 9.80665


class Segmenter:
    """Causal: an event depends only on what was fed before it, so streamed equals batch.

    Parameters
    ----------
    protocol
        `rep_source` says which signal carries the repetitions, the targets from which size on they
        count, `counted` whether repetitions, the seconds of holds, or events are counted. Isometric
        (science, section 2): force above max(10 % of the target, 10 N) for at least 1 s, ended below
        half of that for 0.5 s; dips inside do not split a repetition.
    boundaries
        Where a coach placed the repetitions; nothing is looked for then.

    Raises
    ------
    ValueError
        When the boundaries cannot be.
    """

    def __init__(self, protocol: Protocol, *, boundaries: Sequence[Boundary] | None = None) -> None:
        self._protocol = protocol
        self._boundaries = boundaries
        self._rule = self._new_rule()

    @property
    def start_s(self) -> float | None:
        """Where the running repetition started; None between repetitions."""
        return self._rule.start_s

    @property
    def direction(self) -> int:
        """+1 when the first phase raises the angle, -1 when it lowers it; 0 where nobody knows yet."""
        if isinstance(self._rule, ReviewedMotion):
            return self._rule.direction
        return first_direction(self._protocol)

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows of the common grid."""
        return self._rule.feed(rows)

    def close(self, *, partial: bool = False) -> list[RepEvent]:
        """End here: a repetition that is big and long enough counts, another is dropped.

        With `partial` one that went far enough ends even though it has not come back.
        """
        events = self._rule.close(partial=partial)
        if self._boundaries is None:
            self._rule = self._new_rule()
        return events

    def _new_rule(self) -> RepRule:
        protocol = self._protocol
        if self._boundaries is not None:
            return PlacedRule(self._boundaries, self._main_signal)
        if protocol.counted is Counted.SECONDS:
            return self._seconds()
        if protocol.counted is Counted.EVENTS:
            return self._events()
        if protocol.rep_source is RepSource.FORCE:
            return _pull(protocol)
        if protocol.rep_source is RepSource.MOTION:
            return ReviewedMotion(min_excursion_deg=protocol.min_excursion_deg)
        swing = SwingRule(min_excursion_deg=protocol.min_excursion_deg, direction=first_direction(protocol))
        if protocol.rep_source is RepSource.BOTH:
            return SwingAgainstForce(swing, threshold_n=force_threshold_n(protocol))
        return swing

    def _seconds(self) -> RepRule:
        protocol, target = self._protocol, self._protocol.target
        if protocol.rep_source is RepSource.FORCE:
            return _pull(protocol)
        if protocol.rep_source is RepSource.MOTION:
            return SpanRule()
        if target is None or target.unit != "deg":
            return HoldRule(protocol.min_excursion_deg, self._outward)
        return HoldRule(1.0, lambda rows: _inside(rows.angle_deg, target.low, target.high))

    def _events(self) -> RepRule:
        protocol = self._protocol
        if protocol.rep_source is RepSource.FORCE:
            return TapRule(force_threshold_n(protocol), _force)
        if protocol.rep_source is RepSource.MOTION:
            return TapRule(TAP_M_PER_S2, _knock, quiet_s=TAP_QUIET_S)
        return TapRule(protocol.min_excursion_deg, self._outward)

    def _outward(self, rows: RepRows) -> Floats:
        return first_direction(self._protocol) * rows.angle_deg

    def _main_signal(self, rows: RepRows) -> Floats:
        return rows.force_n if self._protocol.rep_source is RepSource.FORCE else self._outward(rows)


def _pull(protocol: Protocol) -> RepRule:
    slack_n = starting_value("slack_take_up_n").value
    return HoldRule(force_threshold_n(protocol), _force, slack=slack_n)


def _force(rows: RepRows) -> Floats:
    return rows.force_n


def _knock(rows: RepRows) -> Floats:
    size: Floats = np.abs(np.linalg.norm(rows.acc_m_per_s2, axis=1) - GRAVITY_M_PER_S2)
    return size


def _inside(angle: Floats, low: float, high: float) -> Floats:
    known = np.isfinite(angle)
    return np.where(known, ((angle >= low) & (angle <= high)).astype(np.float64), np.nan)


def force_threshold_n(protocol: Protocol) -> float:
    """Newtons above which a pull counts: max(10 % of the target, the protocol's least force)."""
    target = protocol.target
    wanted = 0.05 * (target.low + target.high) if target is not None and target.unit == "N" else 0.0
    return max(wanted, protocol.min_force_n)


def first_direction(protocol: Protocol) -> int:
    """+1 when the first phase of a repetition raises the shown angle, -1 when it lowers it."""
    concentric_raises = protocol.concentric == protocol.positive_angle.replace(" ", "_")
    opens_other_way = protocol.positive_angle.replace(" ", "_") not in (
        "external_rotation",
        "internal_rotation",
    )
    starts_concentric = protocol.tempo is None or protocol.tempo.starts_concentric
    return 1 if (concentric_raises or opens_other_way) == starts_concentric else -1
