"""Which sensors a protocol asks for, where they sit, and the axis its angle is about."""

from dataclasses import dataclass

from domain.channel import Segment
from domain.still_pose import Direction


@dataclass(frozen=True, slots=True)
class SensorSlot:
    """One sensor the protocol asks for. `segment` is side-free: shank becomes left_shank or right_shank."""

    kind: str  # "force" or "imu"
    segment: str
    required: bool
    placement: str

    def on(self, side: str) -> Segment:
        """The segment of this slot when `side` is tested."""
        if self.segment in ("cuff", "pelvis", "trunk"):
            return Segment(self.segment)
        return Segment(f"{side}_{self.segment}")


@dataclass(frozen=True, slots=True)
class RotationAxis:
    """The hip rotation axis: nominal directions in the sensor frames, used until a functional movement.

    `shank_axis` and `pelvis_axis` are unit vectors in the sensor frames of a sensor placed as the
    picture shows on the right side; `pelvis_part` names the pelvis angle subtracted. Both point from
    hip to knee along the thigh, whatever the protocol's positive angle is: a right-handed turn about
    them is external rotation of the right hip. `domain.segments` mirrors them for the left and turns
    the sign where the positive angle is internal rotation.

    `limb` carries the axis: the shank, or the thigh where the angle is the opening of the thigh.
    `zero` is the direction of the limb segment that points up at the anatomical zero (hanging shank:
    proximal); None where only the still pose is a zero. Where gravity does not see the axis, the still
    pose says how the thigh points and the angle is a difference of headings.
    """

    shank_axis: tuple[float, float, float]
    pelvis_axis: tuple[float, float, float]
    pelvis_part: str
    gravity_sees_axis: bool = True
    limb: str = "shank"
    zero: Direction | None = None
