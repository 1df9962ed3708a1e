"""How much and how fast: tempo, the band to aim at, the comfortable arc."""

import re
from dataclasses import dataclass, replace

from domain.typed_number import write_number

_TEMPO = re.compile(r"\d+(\.\d+)?(-\d+(\.\d+)?){3}")


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds of eccentric, pause lengthened, concentric, pause shortened; `starts_with` is a phase name."""

    eccentric_s: float
    pause_lengthened_s: float
    concentric_s: float
    pause_shortened_s: float
    starts_with: str = "concentric"

    @property
    def starts_concentric(self) -> bool:
        """Whether a repetition shortens the muscle first: it starts there, or in the pause before it."""
        return self.starts_with in ("concentric", "pause_lengthened")

    @property
    def text(self) -> str:
        """As coaches write it: 3-1-1-0."""
        parts = (self.eccentric_s, self.pause_lengthened_s, self.concentric_s, self.pause_shortened_s)
        return "-".join(write_number(part) for part in parts)

    @property
    def rep_s(self) -> float:
        """Seconds of one repetition."""
        return self.eccentric_s + self.pause_lengthened_s + self.concentric_s + self.pause_shortened_s

    def at(self, text: str) -> "Tempo | None":
        """The tempo written as 3-1-1-0 that starts as this one does; None where it cannot be one."""
        if not _TEMPO.fullmatch(text):
            return None
        eccentric, lengthened, concentric, shortened = (float(part) for part in text.split("-"))
        if not (eccentric > 0 and concentric > 0):
            return None
        return replace(
            self,
            eccentric_s=eccentric,
            pause_lengthened_s=lengthened,
            concentric_s=concentric,
            pause_shortened_s=shortened,
        )


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
