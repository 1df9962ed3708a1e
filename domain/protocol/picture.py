"""What the picture of a protocol shows: posture, view, contact of the sensor, things around."""

from dataclasses import dataclass
from enum import StrEnum

from domain.protocol.setting import Equipment


class Posture(StrEnum):
    """The body as it is drawn."""

    SEATED = "seated"
    PRONE = "prone"
    PRONE_KNEE_BENT = "prone_knee_bent"
    SUPINE = "supine"
    SUPINE_LEG_OVER_EDGE = "supine_leg_over_edge"
    SUPINE_HIP_BENT = "supine_hip_bent"
    SUPINE_ADDUCTION = "supine_adduction"
    DEAD_BUG = "dead_bug"
    SIDE_LYING = "side_lying"
    CLAM = "clam"
    REVERSE_CLAM = "reverse_clam"
    STANDING = "standing"
    ONE_LEG_STANCE = "one_leg_stance"
    HALF_KNEELING = "half_kneeling"
    ALL_FOURS = "all_fours"
    GLUTE_BRIDGE = "glute_bridge"
    PLANK = "plank"
    SIDE_PLANK = "side_plank"
    SQUAT_FREE_LEG_FRONT = "squat_free_leg_front"
    SQUAT_FREE_LEG_MIDDLE = "squat_free_leg_middle"
    SQUAT_FREE_LEG_BACK = "squat_free_leg_back"
    STEP_DOWN = "step_down"
    LUNGE = "lunge"
    LEG_SWING = "leg_swing"
    CARRY = "carry"
    WALK = "walk"
    RUN = "run"
    HEEL_RAISE = "heel_raise"
    ARM_AT_SIDE = "arm_at_side"


class View(StrEnum):
    """From where it is seen."""

    FRONT = "front"
    BACK = "back"
    SIDE = "side"
    ABOVE = "above"


class Contact(StrEnum):
    """Where the force sensor, the strap or a hand touches the body."""

    ABOVE_INNER_ANKLE = "above_inner_ankle"
    ABOVE_OUTER_ANKLE = "above_outer_ankle"
    FRONT_OF_ANKLE = "front_of_ankle"
    BACK_OF_ANKLE = "back_of_ankle"
    SOLE = "sole"
    OUTER_KNEE = "outer_knee"
    INNER_KNEE = "inner_knee"
    FRONT_OF_THIGH = "front_of_thigh"
    BACK_OF_THIGH = "back_of_thigh"
    WRIST = "wrist"
    HAND = "hand"
    FOREARM = "forearm"


@dataclass(frozen=True, slots=True)
class Picture:
    """What to draw; the sensors come from the protocol's own list."""

    posture: Posture
    view: View = View.FRONT
    contact: Contact | None = None
    props: tuple[Equipment, ...] = ()
