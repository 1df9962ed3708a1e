"""What stands around the athlete: equipment, anchor, attachment, surface, lever arm, and what is shown."""

from dataclasses import dataclass
from enum import StrEnum

from domain.biofeedback.exposure import FeedbackMode, Sight


class Equipment(StrEnum):
    """What has to be at hand besides the sensors."""

    TABLE = "table"
    CHAIR = "chair"
    MAT = "mat"
    STRAP = "strap"
    BAND = "band"
    MINI_BAND = "mini_band"
    CABLE = "cable"
    FIXED_ANCHOR = "fixed_anchor"
    FOAM_PAD = "foam_pad"
    BALANCE_BOARD = "balance_board"
    STEP = "step"
    PILLOW = "pillow"
    TOWEL = "towel"
    WALL = "wall"
    HAND_SUPPORT = "hand_support"
    TURN_DISC = "turn_disc"
    ANKLE_WEIGHT = "ankle_weight"
    DUMBBELL = "dumbbell"
    KETTLEBELL = "kettlebell"
    CONES = "cones"


class Surface(StrEnum):
    """What the athlete stands or lies on."""

    TABLE = "table"
    CHAIR = "chair"
    MAT = "mat"
    FIRM_FLOOR = "firm_floor"
    FOAM_PAD = "foam_pad"
    BALANCE_BOARD = "balance_board"
    STEP = "step"
    TURN_DISC = "turn_disc"
    TURF = "turf"


class Landmark(StrEnum):
    """A place of the body that a tape measure finds."""

    HIP_CENTRE = "hip_centre"
    GREATER_TROCHANTER = "greater_trochanter"
    KNEE_JOINT_LINE = "knee_joint_line"
    LATERAL_MALLEOLUS = "lateral_malleolus"
    BALL_OF_FOOT = "ball_of_foot"
    SHOULDER_TIP = "shoulder_tip"
    ELBOW = "elbow"
    WRIST = "wrist"
    CUFF_CENTRE = "cuff_centre"


class AnchorHeight(StrEnum):
    """How high the strap, band or cable is fixed, named after the standing athlete."""

    FLOOR = "floor"
    ANKLE = "ankle"
    KNEE = "knee"
    HIP = "hip"
    WAIST = "waist"
    CHEST = "chest"
    OVERHEAD = "overhead"


class AnchorSide(StrEnum):
    """Where it is fixed, as seen from the tested limb."""

    SAME_SIDE = "same_side"
    OTHER_SIDE = "other_side"
    FRONT = "front"
    BEHIND = "behind"
    ABOVE = "above"
    BELOW = "below"


class Attachment(StrEnum):
    """Where strap, band or cable holds the body."""

    FOOT = "foot"
    ANKLE = "ankle"
    KNEE = "knee"
    ABOVE_KNEE = "above_knee"
    WAIST = "waist"
    HAND = "hand"
    WRIST = "wrist"
    ABOVE_ELBOW = "above_elbow"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where strap, band or cable is fixed; the distance is from the attachment at the start, in metres."""

    height: AnchorHeight
    side: AnchorSide
    distance_m: float | None = None
    height_m: float | None = None


@dataclass(frozen=True, slots=True)
class LeverArm:
    """Between which landmarks the lever arm is measured; `typical_m` is an adult's, to see slips of a tape.

    Where it is required, no set begins without it: there is no torque without a lever arm.
    """

    from_landmark: Landmark
    to_landmark: Landmark
    typical_m: float | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class Feedback:
    """What suits the athlete's screen: when it is shown (None: the coach's choice) and which sights."""

    mode: FeedbackMode | None = None
    sights: tuple[Sight, ...] = ()
