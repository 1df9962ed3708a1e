"""How much and how fast: tempo, the band to aim at, the comfortable arc."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds of eccentric, pause lengthened, concentric, pause shortened; `starts_with` is a phase name."""

    eccentric_s: float
    pause_lengthened_s: float
    concentric_s: float
    pause_shortened_s: float
    starts_with: str = "concentric"

    @property
    def text(self) -> str:
        """As coaches write it: 3-1-1-0."""
        parts = (self.eccentric_s, self.pause_lengthened_s, self.concentric_s, self.pause_shortened_s)
        return "-".join(f"{part:g}" for part in parts)


@dataclass(frozen=True, slots=True)
class Target:
    """The band to aim at, in newtons or degrees of the main signal."""

    low: float
    high: float
    unit: str


@dataclass(frozen=True, slots=True)
class Arc:
    """The comfortable arc of the main angle, in degrees: the movement stays inside it."""

    low_deg: float
    high_deg: float
