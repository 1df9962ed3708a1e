"""What is known of a set beside its samples: of the athlete, and by a look back at what was recorded."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.athlete import Sex
from domain.motion.alignment import HingeAlignment
from domain.results import Boundary


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does the set.

    Attributes
    ----------
    lever_arm_m, body_mass_kg
        Metres and kilograms, None where not measured: torque and figures per kilogram then say so.
    sex
        For limits that differ by sex.
    """

    lever_arm_m: float | None = None
    body_mass_kg: float | None = None
    sex: Sex = Sex.UNSPECIFIED


@dataclass(frozen=True, slots=True)
class Hindsight:
    """What nobody knows while a set is recorded.

    Attributes
    ----------
    alignment
        A thigh axis found in the whole set; a functional movement in it replaces this one.
    counts_at_once
        Whether repetitions count before any GO; None: only where the protocol has no still pose.
    boundaries
        Where a coach placed the repetitions: they are taken as they are, and nothing is looked for.
    """

    alignment: HingeAlignment | None = None
    counts_at_once: bool | None = None
    boundaries: Sequence[Boundary] | None = None


UNKNOWN = Subject()
NOTHING_YET = Hindsight()
