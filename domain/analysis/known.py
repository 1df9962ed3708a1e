"""What is known of a set beside its samples: of the athlete, and by a look back at what was recorded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from domain.athlete import Sex
from domain.motion.alignment import HingeAlignment
from domain.protocol import Protocol
from domain.results import Boundary
from domain.session import Mark, MarkKind


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

    @classmethod
    def of_marks(
        cls,
        marks: Iterable[Mark],
        *,
        alignment: HingeAlignment | None = None,
        boundaries: Sequence[Boundary] | None = None,
    ) -> Self:
        """Of a recording that is over: where nobody ever said GO, repetitions count from the first sample."""
        ever_gone = any(mark.kind is MarkKind.GO for mark in marks)
        return cls(alignment, None if ever_gone else True, boundaries)

    @property
    def placed(self) -> bool:
        """Whether a coach placed the repetitions."""
        return self.boundaries is not None

    def counts_from_the_start(self, protocol: Protocol) -> bool:
        """Whether repetitions of this protocol count before any mark."""
        if self.placed:
            return True
        return protocol.still_s <= 0 if self.counts_at_once is None else self.counts_at_once


UNKNOWN = Subject()
NOTHING_YET = Hindsight()
