"""How a simulated athlete does a protocol: the repetitions, with the spread real people have."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from domain.protocol import Contraction, Counted, Protocol, RepSource
from domain.repetitions.segmenter import first_direction
from drivers.simulators.anatomy.moves import Move

_RAMPED_PEAK_N = 130.0
_ISOMETRIC_TURN_DEG = 1.2
_ISOMETRIC_REST_LIMIT_S = 8.0
_FAST_RISE_S = 0.25
_TAP_S = 0.16
KNOCK_S = 0.16
"""A knock raises the body for so long, and lets it down as long."""
_TAP_LIFT_M = 0.02
_CABLE_N = 40.0
_STRIDE_S = 0.55


@dataclass(frozen=True, slots=True)
class Effort:
    """One repetition to come: rise, stay, return, pause; angles in rad, positive toward external rotation.

    `lift_m` is the knock of a tap: how far it raises the body once the weight was shifted, at the return.
    """

    number: int
    rise_s: float
    stay_s: float
    return_s: float
    pause_s: float
    limb_rad: float
    pull_n: float
    compensated: bool
    lift_m: float = 0.0

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


@dataclass(frozen=True, slots=True)
class Conduct:
    """How a set is done: the movement of the protocol, who spoils what, and what is cut short.

    `strength` 1 is an average trained adult. In the repetitions `rush_in` the first phase takes a third
    of its time. `hold_s` stands in for the seconds the protocol asks for.
    """

    move: Move
    strength: float = 1.0
    reps: int | None = None
    compensate_in: frozenset[int] = frozenset()
    rush_in: frozenset[int] = frozenset()
    hold_s: float | None = None


def efforts_for(protocol: Protocol, conduct: Conduct, *, random: np.random.Generator) -> tuple[Effort, ...]:
    """The repetitions of one set."""
    plan = _plan_of(protocol)
    count = protocol.reps if conduct.reps is None else conduct.reps
    efforts = (plan(protocol, n, conduct, random) for n in range(1, count + 1))
    return tuple(_rushed(one) if one.number in conduct.rush_in else one for one in efforts)


def direction(protocol: Protocol) -> float:
    """+1 where the working movement is external rotation or opening, -1 where it is internal rotation."""
    return -1.0 if protocol.concentric == "internal_rotation" else 1.0


def first_turn(protocol: Protocol) -> float:
    """+1 where the first phase of a repetition turns toward external rotation or opening, else -1."""
    internal = protocol.positive_angle.replace(" ", "_") == "internal_rotation"
    return float(first_direction(protocol)) * (-1.0 if internal else 1.0)


_Plan = Callable[[Protocol, int, Conduct, np.random.Generator], Effort]


def _plan_of(protocol: Protocol) -> _Plan:
    if protocol.counted is Counted.EVENTS:
        return _tap
    if protocol.rep_source is RepSource.MOTION and protocol.counted is Counted.SECONDS:
        return _staying
    pulls = protocol.contraction is Contraction.ISOMETRIC and protocol.rep_source is RepSource.FORCE
    return _isometric if pulls else _dynamic


def _isometric(protocol: Protocol, number: int, conduct: Conduct, random: np.random.Generator) -> Effort:
    fast = protocol.effort == "fast_and_hard"
    rise_s = _FAST_RISE_S if fast else float(random.uniform(2.2, 2.8))
    hold_s = protocol.hold_s if conduct.hold_s is None else min(conduct.hold_s, protocol.hold_s)
    return Effort(
        number=number,
        rise_s=rise_s,
        stay_s=max(1.5, hold_s - rise_s),
        return_s=float(random.uniform(0.5, 0.7)),
        # An athlete made of numbers does not tire: a long rest would only make the coach wait.
        pause_s=min(max(protocol.rest_s, 2.0), _ISOMETRIC_REST_LIMIT_S),
        limb_rad=np.radians(_ISOMETRIC_TURN_DEG) * direction(protocol),
        pull_n=_pull_n(protocol, _RAMPED_PEAK_N) * conduct.strength * _spread(random, 0.03),
        compensated=number in conduct.compensate_in,
    )


def _dynamic(protocol: Protocol, number: int, conduct: Conduct, random: np.random.Generator) -> Effort:
    rise_s, stay_s, return_s, pause_s = _times_s(protocol, conduct.move)
    if protocol.counted is Counted.SECONDS:
        stay_s = protocol.hold_s if conduct.hold_s is None else min(conduct.hold_s, protocol.hold_s)
    by_force = protocol.rep_source is not RepSource.ANGLE and not protocol.band
    loaded = by_force and protocol.rep_source in (RepSource.FORCE, RepSource.BOTH)
    # A stronger athlete stretches the same band a little further.
    range_deg = _range_deg(protocol, conduct.move) * conduct.strength**0.3 * _spread(random, 0.04)
    return Effort(
        number=number,
        rise_s=rise_s * _spread(random, 0.05),
        stay_s=stay_s * _spread(random, 0.05),
        return_s=return_s * _spread(random, 0.05),
        pause_s=max(0.05, pause_s * _spread(random, 0.05)),
        limb_rad=np.radians(range_deg) * first_turn(protocol),
        pull_n=_pull_n(protocol, _CABLE_N) if loaded else 0.0,
        compensated=number in conduct.compensate_in,
    )


def _tap(protocol: Protocol, number: int, conduct: Conduct, random: np.random.Generator) -> Effort:
    """A tap: a knock that sensors feel, a short pull, or a swing, whichever the protocol counts."""
    force, motion = (protocol.rep_source is source for source in (RepSource.FORCE, RepSource.MOTION))
    swing = 0.0 if force or motion else np.radians(_range_deg(protocol, conduct.move))
    return Effort(
        number=number,
        rise_s=_TAP_S if force else 0.7,
        stay_s=0.05,
        return_s=_TAP_S if force else 2.0 * KNOCK_S if motion else 0.7,
        pause_s=1.2 * _spread(random, 0.1),
        limb_rad=swing * first_turn(protocol),
        pull_n=_pull_n(protocol, _CABLE_N) if force else 0.0,
        compensated=number in conduct.compensate_in,
        lift_m=_TAP_LIFT_M if motion else 0.0,
    )


def _staying(protocol: Protocol, number: int, conduct: Conduct, random: np.random.Generator) -> Effort:
    """A hold or a carry that nothing but its seconds tells."""
    del random
    hold_s = protocol.hold_s if conduct.hold_s is None else min(conduct.hold_s, protocol.hold_s)
    return Effort(
        number=number,
        rise_s=1.0,
        stay_s=max(1.0, hold_s - 2.0),
        return_s=1.0,
        pause_s=1.0,
        limb_rad=0.0,
        pull_n=0.0,
        compensated=number in conduct.compensate_in,
    )


def _times_s(protocol: Protocol, move: Move) -> tuple[float, float, float, float]:
    """Seconds of the way out, the stay, the way back and the pause, in the order the tempo prescribes."""
    tempo = protocol.tempo
    if tempo is None:
        return (_STRIDE_S, 0.05, _STRIDE_S, 0.1) if move.quick else (2.0, 0.2, 2.0, 0.5)
    if tempo.starts_with in ("concentric", "pause_lengthened"):
        return tempo.concentric_s, tempo.pause_shortened_s, tempo.eccentric_s, tempo.pause_lengthened_s
    return tempo.eccentric_s, tempo.pause_lengthened_s, tempo.concentric_s, tempo.pause_shortened_s


def _range_deg(protocol: Protocol, move: Move) -> float:
    """As far as the target says, never beyond the comfortable arc, and far enough to count."""
    size_deg = move.size_deg
    if protocol.target is not None and protocol.target.unit in ("deg", "°"):
        size_deg = (protocol.target.low + protocol.target.high) / 2.0
    elif protocol.arc is not None:
        size_deg = min(size_deg, 0.9 * protocol.arc.high_deg)
    return max(size_deg, 1.5 * protocol.min_excursion_deg)


def _pull_n(protocol: Protocol, usual_n: float) -> float:
    target = protocol.target
    if target is not None and target.unit == "N":
        return (target.low + target.high) / 2.0
    return max(usual_n, 3.0 * protocol.min_force_n)


def _rushed(effort: Effort) -> Effort:
    return replace(effort, rise_s=effort.rise_s / 3.0, return_s=effort.return_s / 3.0)


def _spread(random: np.random.Generator, share: float) -> float:
    return float(1.0 + share * np.clip(random.standard_normal(), -2.0, 2.0))
