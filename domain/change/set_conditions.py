"""The conditions of a set, and what a difference between those of two sets forbids to compare."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from domain.biofeedback.exposure import Exposure
from domain.channel import Stream
from domain.protocol import Protocol
from domain.results import SetResult
from domain.session import TrainingSet

_FORCE_UNITS = ("N", "N s", "N/s")
_SCORE_UNITS = ("%", "% per rep")


@dataclass(frozen=True, slots=True)
class SetConditions:
    """Under which conditions a result was made; what is not known is None or empty, and is not compared.

    `encouragement` is how the athlete was spurred on, in the clinic's own words; without it the header's
    holds. `exposures` are what the athlete saw of each repetition.
    """

    result: SetResult
    header: TrainingSet | None = None
    protocol: Protocol | None = None
    streams: Sequence[Stream] = field(default=())
    devices: Sequence[str] = field(default=())
    encouragement: str = ""
    exposures: Sequence[Exposure] = field(default=())

    @property
    def spurred_on(self) -> str:
        """How the athlete was spurred on; empty where not known."""
        return self.encouragement or ("" if self.header is None else self.header.encouragement)

    @property
    def models(self) -> tuple[str, ...]:
        """Models of the sensors, in order."""
        return tuple(sorted(self.devices or [stream.device.model for stream in self.streams]))


class Forbids(StrEnum):
    """What a difference takes away from a comparison."""

    NOTHING = "nothing"
    SCORES = "scores"
    FORCE = "force"
    FORCE_AND_TORQUE = "force_and_torque"
    CHANGE = "change"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Difference:
    """One condition that differs: `sentence` stands above the table, `reason` beside each row it forbids."""

    code: str
    sentence: str
    forbids: Forbids = Forbids.NOTHING
    reason: str = ""

    def forbids_unit(self, unit: str) -> bool:
        """Whether values in this unit must not be compared."""
        if self.forbids is Forbids.SCORES:
            return unit in _SCORE_UNITS
        if self.forbids is Forbids.FORCE:
            return unit in _FORCE_UNITS
        if self.forbids is Forbids.FORCE_AND_TORQUE:
            return unit in (*_FORCE_UNITS, "Nm", "Nm/kg")
        return self.forbids is Forbids.EVERYTHING


Found = Iterator[Difference]
"""What a rule finds between two sets."""
