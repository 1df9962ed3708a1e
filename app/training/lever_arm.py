"""Which length is the lever arm of an exercise, and what to say where one is needed and there is none."""

from domain.athlete import Athlete
from domain.language import plain, say
from domain.protocol import Protocol
from domain.protocol.setting import Landmark, LeverArm

_SHANK = (Landmark.KNEE_JOINT_LINE, Landmark.CUFF_CENTRE)


def lever_arm_m(athlete: Athlete, protocol: Protocol) -> float | None:
    """The newest measured length from knee joint line to cuff; None makes torque not measurable.

    An exercise whose lever arm runs between other landmarks has none on the athlete's page: the shank in its
    place would be a wrong torque.
    """
    if protocol.lever_arm is not None and not _is_shank(protocol.lever_arm):
        return None
    dated = [measure for measure in athlete.measures if measure.shank_length_m is not None]
    return max(dated, key=lambda m: m.measured_on).shank_length_m if dated else None


def lever_arm_trouble(protocol: Protocol, metres: float | None) -> str:
    """One sentence that asks for a lever arm that is required and missing, or nothing."""
    arm = protocol.lever_arm
    if arm is None or not arm.required or metres is not None:
        return ""
    return say(
        "{short_title} needs its lever arm, {name}: measure it and enter it before the set.",
        short_title=protocol.short_title,
        name=lever_arm_name(arm),
    )


def lever_arm_name(arm: LeverArm) -> str:
    """Between which landmarks: *knee joint line to cuff centre*."""
    return say(
        "{from_landmark} to {to_landmark}",
        from_landmark=_words(arm.from_landmark),
        to_landmark=_words(arm.to_landmark),
    )


def _is_shank(arm: LeverArm) -> bool:
    return (arm.from_landmark, arm.to_landmark) == _SHANK


def _words(landmark: Landmark) -> str:
    return plain(landmark)
