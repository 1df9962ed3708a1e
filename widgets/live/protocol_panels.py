"""Chooses the panels of a protocol: its force if it asks for one, its angle with what is watched."""

from domain.analysis.rep_builder import HIP_ANGLE
from domain.analysis.shown import shown_angle, shown_force, watched
from domain.athlete import Side
from domain.language import say
from domain.protocol import CompensationRule, Contraction, Protocol
from domain.wording import lower_first
from widgets.live.panels import Panel, PanelTrace

FORCE_N = (-10.0, 160.0)
STILL_DEG, MOVING_DEG = (-6.0, 14.0), (-15.0, 45.0)


def protocol_panels(protocol: Protocol, side: Side) -> tuple[Panel, ...]:
    """Force above, angle below, in the colour of the side; what is not measured has no panel."""
    return tuple(panel for panel in (_force(protocol, side), _angle(protocol, side)) if panel is not None)


def _force(protocol: Protocol, side: Side) -> Panel | None:
    signal = shown_force(protocol)
    if signal is None:
        return None
    trace = PanelTrace(signal.channel, lower_first(signal.title), side.value)
    return Panel(signal.title, signal.unit, *FORCE_N, (trace,))


def _angle(protocol: Protocol, side: Side) -> Panel | None:
    signal, rule = shown_angle(protocol), watched(protocol)
    low, high = STILL_DEG if protocol.contraction is Contraction.ISOMETRIC else MOVING_DEG
    if signal is None:
        return None if rule is None else Panel(rule.label, "°", low, high, (_beside(rule, side.value),))
    label = say("hip") if signal.channel == HIP_ANGLE else say("movement")
    trace = PanelTrace(signal.channel, label, side.value)
    return Panel(signal.title, "°", low, high, (trace,) if rule is None else (_beside(rule), trace))


def _beside(rule: CompensationRule, tint: str = "text2") -> PanelTrace:
    return PanelTrace(rule.signal, lower_first(rule.label), tint)
