"""What of a set is worth a curve: the force it asks for, the angle it counts by, what is watched."""

from dataclasses import dataclass

from domain.analysis.rep_builder import HIP_ANGLE, OPENING_ANGLE, angle_channel
from domain.language import capital, say
from domain.protocol import CompensationRule, Protocol, RepSource


@dataclass(frozen=True, slots=True)
class ShownSignal:
    """A channel of the analysis with its title and the unit of its values."""

    channel: str
    title: str
    unit: str


def shown_force(protocol: Protocol) -> ShownSignal | None:
    """The force of a protocol that asks for a sensor of it; elsewhere one could only show no pull."""
    if all(slot.kind != "force" for slot in protocol.sensors):
        return None
    return ShownSignal("force_n", say("Band tension") if protocol.band else say("Force"), "N")


def shown_angle(protocol: Protocol) -> ShownSignal | None:
    """The angle that repetitions are counted and measured by; None where only the force tells them.

    Found from the movement itself it has no anatomical name: its positive way is the first one gone.
    """
    if protocol.rep_source is RepSource.MOTION:
        return ShownSignal(angle_channel(protocol), say("Movement"), "deg")
    return _joint_angle(protocol)


def shown_angles(protocol: Protocol) -> tuple[ShownSignal, ...]:
    """The angle it counts by and, where that is another one, the angle about the protocol's own axis."""
    told = (shown_angle(protocol), _joint_angle(protocol))
    return tuple(dict.fromkeys(signal for signal in told if signal is not None))


def watched(protocol: Protocol) -> CompensationRule | None:
    """The compensation that is drawn beside the angle: the first that is told in degrees."""
    return next((rule for rule in protocol.compensations if rule.unit == "deg"), None)


def _joint_angle(protocol: Protocol) -> ShownSignal | None:
    if protocol.rotation is None:
        return None
    channel = OPENING_ANGLE if protocol.rotation.limb == "thigh" else HIP_ANGLE
    return ShownSignal(channel, capital(protocol.positive_angle), "deg")
