"""What the still pose of a protocol says of the body: which directions point up, and who faces whom."""

from dataclasses import dataclass
from enum import StrEnum


class Direction(StrEnum):
    """A direction of a body segment; the last two mirror with the tested leg."""

    PROXIMAL = "proximal"
    DISTAL = "distal"
    ANTERIOR = "anterior"
    POSTERIOR = "posterior"
    TESTED_SIDE = "tested_side"
    OTHER_SIDE = "other_side"


@dataclass(frozen=True, slots=True)
class StillPose:
    """What the still pose says of the segments; nothing else is inferred from it.

    `upward` names, segment by segment, the direction that points up: only these axes are taken from
    gravity. `heading_reset`: pelvis, trunk and the tested leg face the same way, so their headings may
    be set equal (never side-lying). `movement` is the functional movement that finds the axis.
    """

    upward: tuple[tuple[str, Direction], ...] = ()
    heading_reset: bool = False
    movement: str = "hip_rotation"  # or "knee_flexion"

    def up_of(self, segment: str) -> Direction | None:
        """The direction of a side-free segment that gravity defines; None where it defines none."""
        return dict(self.upward).get(segment)
