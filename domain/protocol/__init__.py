"""A protocol, one test or exercise as data, and the words it is written in."""

from domain.protocol.dose import Arc, Target, Tempo
from domain.protocol.kinds import (
    Activity,
    Contraction,
    Counted,
    MakeBreak,
    PhaseTag,
    Purpose,
    RepSource,
    Sides,
)
from domain.protocol.observation import Observation
from domain.protocol.picture import Contact, Picture, Posture, View
from domain.protocol.protocol import Protocol
from domain.protocol.rules import (
    Beyond,
    CompensationRule,
    IfThen,
    Limit,
    Parameter,
    QualityUse,
    RulePhase,
    SexLimit,
)
from domain.protocol.sensing import RotationAxis, SensorSlot
from domain.protocol.setting import (
    Anchor,
    AnchorHeight,
    AnchorSide,
    Attachment,
    Equipment,
    Feedback,
    Landmark,
    LeverArm,
    Surface,
)

__all__ = [
    "Activity",
    "Anchor",
    "AnchorHeight",
    "AnchorSide",
    "Arc",
    "Attachment",
    "Beyond",
    "CompensationRule",
    "Contact",
    "Contraction",
    "Counted",
    "Equipment",
    "Feedback",
    "IfThen",
    "Landmark",
    "LeverArm",
    "Limit",
    "MakeBreak",
    "Observation",
    "Parameter",
    "PhaseTag",
    "Picture",
    "Posture",
    "Protocol",
    "Purpose",
    "QualityUse",
    "RepSource",
    "RotationAxis",
    "RulePhase",
    "SensorSlot",
    "SexLimit",
    "Sides",
    "Surface",
    "Target",
    "Tempo",
    "View",
]
