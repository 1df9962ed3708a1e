"""The athlete: who is measured, with dated body mass and limb lengths."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

MASS_VALID_DAYS = 30


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

    def mass_kg_on(self, day: date) -> float | None:
        """The newest body mass (kg) at most 30 days old on `day`; an older one does not scale a torque."""
        young = [m for m in self.measures if 0 <= (day - m.measured_on).days <= MASS_VALID_DAYS]
        return replace(self, measures=tuple(young)).latest_mass_kg

    @property
    def latest_mass_kg(self) -> float | None:
        """The newest known body mass."""
        dated = [m for m in self.measures if m.mass_kg is not None]
        return max(dated, key=lambda m: m.measured_on).mass_kg if dated else None
