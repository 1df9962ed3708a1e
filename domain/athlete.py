"""The athlete: who is measured, with dated body mass and limb lengths."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Side(StrEnum):
    """A side of the body."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


class Sex(StrEnum):
    """As norms and limits are published."""

    FEMALE = "female"
    MALE = "male"
    UNSPECIFIED = "unspecified"


@dataclass(frozen=True, slots=True)
class BodyMeasure:
    """Mass and lever arms on a day; torque per kg needs a mass dated within 30 days."""

    measured_on: date
    mass_kg: float | None = None
    shank_length_m: float | None = None


@dataclass(frozen=True, slots=True)
class Athlete:
    """One person. `involved_side` is set when there is an injury."""

    athlete_id: str
    name: str
    sex: Sex = Sex.UNSPECIFIED
    born_on: date | None = None
    dominant_side: Side | None = None
    involved_side: Side | None = None
    phase: str = ""
    notes: str = ""
    measures: tuple[BodyMeasure, ...] = ()

    @property
    def latest_mass_kg(self) -> float | None:
        """The newest known body mass."""
        dated = [m for m in self.measures if m.mass_kg is not None]
        return max(dated, key=lambda m: m.measured_on).mass_kg if dated else None
