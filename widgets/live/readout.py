"""What the live views are told: plain values, ready to show."""

import math
from dataclasses import dataclass

from domain.language import decimal_sign, say
from domain.protocol import Limit
from domain.results import Level

NAN = float("nan")

LEVEL_WORDS = {
    Level.WITHIN: say("within"),
    Level.AMBER: say("near limit"),
    Level.RED: say("beyond"),
    Level.UNKNOWN: say("no signal"),
}
LEVEL_TINTS = {Level.WITHIN: "good", Level.AMBER: "amber", Level.RED: "red", Level.UNKNOWN: "text2"}
PHASE_WORDS = {
    "eccentric": say("down"),
    "pause_lengthened": say("hold"),
    "concentric": say("up"),
    "pause_shortened": say("hold"),
    "hold": say("hold"),
}


@dataclass(frozen=True, slots=True)
class MainNumber:
    """The one big number: its name, value, unit, 95 % half-width and a quiet line under it."""

    label: str = ""
    value: float = NAN
    unit: str = ""
    half_width_95: float | None = None
    detail: str = ""
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class CompensationReadout:
    """One compensation now, against its limit."""

    rule_id: str
    label: str
    value: float
    unit: str
    level: Level
    limit: Limit | None = None


@dataclass(frozen=True, slots=True)
class TempoReadout:
    """The phase now, how long it has run and how long it should."""

    phase: str
    elapsed_s: float
    target_s: float
    text: str = ""

    @property
    def share(self) -> float:
        """How much of the phase is done, 0-1."""
        return min(1.0, self.elapsed_s / self.target_s) if self.target_s > 0 else 1.0


@dataclass(frozen=True, slots=True)
class LiveReadout:
    """Everything the coach's page and the athlete's screen show of this instant."""

    time_s: float = 0.0
    force_n: float = NAN
    angle_deg: float = NAN
    main: MainNumber = MainNumber()
    reps_done: int = 0
    reps_target: int = 0
    compensations: tuple[CompensationReadout, ...] = ()
    tempo: TempoReadout | None = None
    hold_s: float | None = None
    hold_target_s: float | None = None


def number_text(value: float, decimals: int = 0) -> str:
    """A number as shown; a dash where it is not measurable, never a zero that nobody measured."""
    if not math.isfinite(value):
        return "–"
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if float(text) == 0 else text.replace("-", "−").replace(".", decimal_sign())


def unit_text(unit: str) -> str:
    """The unit as people write it."""
    return {"deg": "°", "Nm": "Nm", "deg/s": "°/s", "percent": "%"}.get(unit, unit)


def with_unit(number: str, unit: str) -> str:
    """Number and unit; the degree sign stands close to its number, every other unit after a space."""
    symbol = unit_text(unit)
    return f"{number}{symbol}" if symbol.startswith("°") else f"{number} {symbol}".rstrip()
