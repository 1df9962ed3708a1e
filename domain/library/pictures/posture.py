"""A posture as numbers: joint angles, what the body rests on, what stands by, from where it is seen."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Leg:
    """Joint angles of a leg in degrees: flexion, abduction and external rotation of the hip and so on."""

    hip: float = 0.0
    abduct: float = 0.0
    rotate: float = 0.0
    knee: float = 0.0
    ankle: float = 0.0
    """Plantarflexion is positive."""


@dataclass(frozen=True, slots=True)
class Arm:
    """Joint angles of an arm in degrees: flexion, abduction and external rotation of the shoulder, elbow."""

    shoulder: float = 0.0
    abduct: float = 8.0
    rotate: float = 0.0
    elbow: float = 12.0


@dataclass(frozen=True, slots=True)
class Pose:
    """The angles of the whole body. The tested side is the right one; the left is its mirror image.

    `body` is how the pelvis lies in the room; `tilt` turns it further about its own axes, `trunk` bends the
    spine (flexion, bend to the tested side, turn to the tested side), `head` the neck (flexion, turn).
    """

    body: str = "upright"
    tilt: tuple[float, float, float] = (0.0, 0.0, 0.0)
    trunk: tuple[float, float, float] = (0.0, 0.0, 0.0)
    head: tuple[float, float] = (0.0, 0.0)
    tested_leg: Leg = field(default_factory=Leg)
    other_leg: Leg = field(default_factory=Leg)
    tested_arm: Arm = field(default_factory=Arm)
    other_arm: Arm = field(default_factory=Arm)


@dataclass(frozen=True, slots=True)
class Prop:
    """Something beside the body, lengths in metres; `at` is the middle of its lower side.

    For a line (`strap`, `band`, `cable`) `at` is the anchor and `to` names the part of the body it pulls.
    """

    kind: str
    at: tuple[float, float, float] = (0.0, 0.0, 0.0)
    size: tuple[float, float, float] = (0.0, 0.0, 0.0)
    to: str = ""
    front: bool = False


@dataclass(frozen=True, slots=True)
class Posture:
    """One picture: the pose, the pose the movement ends in, and what is shown with them.

    `rest` names the part of the body whose lowest point lies at a height in metres. `trace` is the joint
    whose path from start to end is drawn as an arrow; `axis` is the bone the limb turns about. `cuff` is
    the bone the force cuff is on and how far down it sits, 0 to 1. `view` is the camera: degrees from the
    front toward the athlete's left, and degrees above the horizon.
    """

    name: str
    says: str
    start: Pose
    end: Pose | None
    view: tuple[float, float]
    rest: tuple[str, float]
    tested: str = "leg"
    trace: str = ""
    axis: str = ""
    cuff: tuple[str, float] = ("tested_shank", 0.86)
    ghost: bool = True
    """Whether the limb is shown a second time where the movement ends; not where nothing moves."""
    props: tuple[Prop, ...] = ()
    order: tuple[str, ...] = ()
    """Parts drawn last, in this order, where depth alone would put them behind."""
