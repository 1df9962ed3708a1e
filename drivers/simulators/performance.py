"""How a simulated athlete does a protocol: the repetitions, with the spread real people have."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from domain.protocol import Contraction, Protocol

_RAMPED_PEAK_N = 130.0
_ISOMETRIC_TURN_DEG = 1.2
_ISOMETRIC_REST_LIMIT_S = 8.0
_RANGE_DEG = {"bottom": 35.0, "top": 30.0, "tested": 30.0}


@dataclass(frozen=True, slots=True)
class Effort:
    """One repetition to come: rise, stay, return, pause; angles in rad, positive toward external rotation."""

    number: int
    rise_s: float
    stay_s: float
    return_s: float
    pause_s: float
    limb_rad: float
    pull_n: float
    compensated: bool

    @property
    def active_s(self) -> float:
        """Seconds from the start of the rise to the end of the return."""
        return self.rise_s + self.stay_s + self.return_s


@dataclass(frozen=True, slots=True)
class PerformedRep:
    """The truth about one repetition; times in station seconds.

    `rom_deg` is how far the hip turned against the pelvis from where it was at the start.
    """

    number: int
    start_s: float
    peak_s: float
    end_s: float
    peak_force_n: float
    rom_deg: float
    concentric_s: float
    eccentric_s: float
    compensated: bool


def efforts_for(
    protocol: Protocol,
    *,
    reps: int | None,
    compensate_in: Iterable[int],
    strength: float,
    random: np.random.Generator,
) -> tuple[Effort, ...]:
    """The repetitions of one set; `strength` 1 is an average trained adult."""
    plan = _isometric if protocol.contraction is Contraction.ISOMETRIC else _dynamic
    spoiled = frozenset(compensate_in)
    count = protocol.reps if reps is None else reps
    return tuple(plan(protocol, n, n in spoiled, strength, random) for n in range(1, count + 1))


def direction(protocol: Protocol) -> float:
    """+1 where the working movement is external rotation or opening, -1 where it is internal rotation."""
    return -1.0 if protocol.concentric == "internal_rotation" else 1.0


def _isometric(
    protocol: Protocol, number: int, compensated: bool, strength: float, random: np.random.Generator
) -> Effort:
    rise_s = float(random.uniform(2.2, 2.8))
    return Effort(
        number=number,
        rise_s=rise_s,
        stay_s=max(1.5, protocol.hold_s - rise_s),
        return_s=float(random.uniform(0.5, 0.7)),
        # An athlete made of numbers does not tire: a long rest would only make the coach wait.
        pause_s=min(max(protocol.rest_s, 2.0), _ISOMETRIC_REST_LIMIT_S),
        limb_rad=np.radians(_ISOMETRIC_TURN_DEG) * direction(protocol),
        pull_n=_RAMPED_PEAK_N * strength * _spread(random, 0.03),
        compensated=compensated,
    )


def _dynamic(
    protocol: Protocol, number: int, compensated: bool, strength: float, random: np.random.Generator
) -> Effort:
    tempo = protocol.tempo
    rise_s, stay_s, return_s, pause_s = (
        (tempo.concentric_s, tempo.pause_shortened_s, tempo.eccentric_s, tempo.pause_lengthened_s)
        if tempo is not None
        else (2.0, 0.2, 2.0, 0.5)
    )
    # A stronger athlete stretches the same band a little further.
    range_deg = _RANGE_DEG.get(protocol.tested_leg, 30.0) * strength**0.3
    if protocol.target is not None and protocol.target.unit in ("deg", "°"):
        range_deg = (protocol.target.low + protocol.target.high) / 2.0
    return Effort(
        number=number,
        rise_s=rise_s * _spread(random, 0.05),
        stay_s=stay_s * _spread(random, 0.05),
        return_s=return_s * _spread(random, 0.05),
        pause_s=max(0.05, pause_s * _spread(random, 0.05)),
        limb_rad=np.radians(range_deg) * _spread(random, 0.04) * direction(protocol),
        pull_n=0.0,
        compensated=compensated,
    )


def _spread(random: np.random.Generator, share: float) -> float:
    return float(1.0 + share * np.clip(random.standard_normal(), -2.0, 2.0))
