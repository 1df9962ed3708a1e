"""The postures of an athlete: how the sensors lie in the world at zero, and what turns them."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from domain.athlete import Side
from domain.channel import Floats
from domain.library import load_protocol
from domain.protocol import Protocol, Surface
from domain.segments import nominal_mounting
from drivers.simulators.anatomy.compensations import GivingWay, giving_way
from drivers.simulators.anatomy.moves import Move, Part, move_for
from drivers.simulators.anatomy.stances import Stance, stance_for

_UNSTEADY = 3.0
_UNSTEADY_SURFACES = (Surface.FOAM_PAD, Surface.BALANCE_BOARD)


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of a sensor about `axis` (3,) in its own frame: `gain` times the path, or the giving way."""

    axis: Floats
    gain: float
    lean: bool


@dataclass(frozen=True, slots=True)
class Posture:
    """Sensors at zero, (3, 3) to the world each, placed as the pictures show, and what turns them.

    The path of the limb counts positive toward external rotation or opening. `main` is the segment whose
    turn about `axis` is the angle of the protocol, against the pelvis where `against_pelvis` says so.
    `sway` times what a quiet body sways.
    """

    name: str
    sensors: Mapping[str, Floats]
    turns: Mapping[str, tuple[Turn, ...]]
    main: str
    against_pelvis: bool
    goes_below_zero: bool
    move: Move
    giving_way: GivingWay | None
    sway: float = 1.0

    def same_place(self, other: "Posture") -> bool:
        """Whether the body lies alike, whatever moves it."""
        return all(np.allclose(self.sensors[name], other.sensors[name]) for name in self.sensors)

    def same(self, other: "Posture") -> bool:
        """Whether nothing differs."""
        return self.same_place(other) and _listed(self) == _listed(other)


def posture_for(protocol: Protocol, side: Side, *, rule_id: str = "") -> Posture:
    """The posture in which `protocol` is done on `side`; `rule_id` tells what gives way, if anything does."""
    stance = stance_for(protocol, side)
    move = move_for(protocol, stance, side)
    given = giving_way(protocol, stance, move, side, rule_id=rule_id)
    sensors = {name: _worn(stance, name, side) for name in stance.segments}
    return Posture(
        name=stance.name,
        sensors=sensors,
        turns={name: _turns(name, side, move, given) for name in sensors},
        main=move.main,
        against_pelvis=move.against_pelvis,
        goes_below_zero=stance.name.startswith("seated"),
        move=move,
        giving_way=given,
        sway=_UNSTEADY if protocol.surface in _UNSTEADY_SURFACES else 1.0,
    )


def seated(tested: Side) -> Posture:
    """On a chair: trunk upright, thigh level, shank hanging."""
    return posture_for(load_protocol("seated_hip_er"), tested)


def _worn(stance: Stance, segment: str, side: Side) -> Floats:
    return np.asarray(stance.segments[segment] @ nominal_mounting(segment, side).T)


def _turns(segment: str, side: Side, move: Move, given: GivingWay | None) -> tuple[Turn, ...]:
    mounting = nominal_mounting(segment, side)

    def of(parts: tuple[Part, ...], *, lean: bool) -> list[Turn]:
        return [Turn(mounting @ p.axis, p.gain, lean) for p in parts if p.segment == segment]

    # The whole segment gives way first, and moves on from there.
    return (*of(given.parts if given is not None else (), lean=True), *of(move.parts, lean=False))


def _listed(posture: Posture) -> list[tuple[object, ...]]:
    return [
        (name, turn.lean, turn.gain, *np.round(turn.axis, 6))
        for name, turns in posture.turns.items()
        for turn in turns
    ]
