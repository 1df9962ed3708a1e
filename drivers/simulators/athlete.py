"""A virtual athlete on the station clock: takes positions, holds still, performs, corrects."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from domain.athlete import Side
from domain.channel import Floats
from domain.protocol import Protocol
from domain.timebase import Clock
from drivers.simulators.body import Body, Truth
from drivers.simulators.paths import SmoothPath
from drivers.simulators.performance import KNOCK_S, Conduct, Effort, PerformedRep, direction, efforts_for
from drivers.simulators.postures import Posture, posture_for, seated

_SWING_DEG = 25.0
_QUARTER_SWING_S = 1.25
_SETTLE_S = 0.8
_CHANGE_POSITION_S = 1.5
_CHANGE_PLAN_S = 0.1
_LEAST_LEAN_S = 0.4
_REACTION_S = 0.25
_SELF_CORRECT_S = 4.0
_READY_AGAIN_S = 1.5
_JUST_OVER_S = 0.01


@dataclass(frozen=True, slots=True)
class _Lean:
    start_s: float
    rep_end_s: float
    corrects_itself_at_s: float
    remaining: tuple[Effort, ...]


@dataclass(frozen=True, slots=True)
class _Planned:
    effort: Effort
    start_s: float

    @property
    def end_s(self) -> float:
        return self.start_s + self.effort.active_s


class VirtualAthlete:
    """A body and a pull, moving as people do in any protocol.

    Every action takes effect at the station time of the call, may be called from any thread, and
    returns the station time in seconds at which it will be over if nothing interrupts it.
    """

    def __init__(self, *, clock: Clock, seed: int = 1) -> None:
        self.strength_factor: dict[Side, float] = {Side.RIGHT: 1.0, Side.LEFT: 0.92}
        self.quarter_swing_s = _QUARTER_SWING_S
        self._clock = clock
        self._random = np.random.default_rng(seed)
        self._lock = threading.RLock()
        self._planned: tuple[_Planned, ...] = ()
        self._leans: tuple[_Lean, ...] = ()
        still = SmoothPath.resting(0.0)
        self._body = Body(
            (seated(Side.RIGHT),), place=still, limb=still, lean=still, pull=still, band=still, lift=still
        )

    @property
    def body(self) -> Body:
        """Everything planned so far; sensors sample this, and never wait for a plan in the making."""
        return self._body

    @property
    def script(self) -> tuple[PerformedRep, ...]:
        """The repetitions of the last `perform`, done and still planned, with their true figures."""
        with self._lock:
            body, planned = self._body, self._planned
        return tuple(performed(body, one.effort, one.start_s) for one in planned)

    @property
    def posture(self) -> Posture:
        """The posture taken, or on the way to."""
        return self.body.postures[-1]

    @property
    def busy_until_s(self) -> float:
        """The station time in seconds at which all planned motion is over."""
        body = self.body
        return max(path.end_s for path in (body.place, body.limb, body.lean, body.pull, body.lift))

    def truth(self, t_s: float | Floats) -> Truth:
        """Angles and force at station time `t_s` (a number or an array of seconds)."""
        return self.body.truth(np.atleast_1d(np.asarray(t_s, dtype=np.float64)))

    def rest(self) -> float:
        """Relax: whatever was under way ends, the limb comes back to zero."""
        with self._lock:
            return self._settle(self._now_s())

    def take_position(self, protocol: Protocol, side: Side) -> float:
        """Move to the start position of `protocol` with `side` tested."""
        with self._lock:
            return self._take(protocol, side, self._settle(self._now_s()))

    def swing(self, times: int = 2) -> float:
        """The functional movement: slow rotation both ways, or up and back where the table is in the way."""
        with self._lock:
            at = max(self._settle(self._now_s()), self._body.place.end_s)
            high = np.radians(_SWING_DEG)
            low = -high if self.posture.goes_below_zero else 0.0
            limb, quarter_s = self._body.limb, self.quarter_swing_s
            half_s = quarter_s * (2.0 if low else 1.6)
            limb = limb.to(high, start_s=at, duration_s=half_s if not low else quarter_s)
            for number in range(1, times + 1):
                limb = limb.to(low, start_s=limb.end_s, duration_s=half_s)
                if number < times:
                    limb = limb.to(high, start_s=limb.end_s, duration_s=half_s)
            if low:
                limb = limb.to(0.0, start_s=limb.end_s, duration_s=quarter_s)
            self._body = replace(self._body, limb=limb)
            return limb.end_s

    def perform(
        self,
        protocol: Protocol,
        side: Side,
        *,
        reps: int | None = None,
        compensate_in: frozenset[int] = frozenset(),
        rush_in: frozenset[int] = frozenset(),
        rule_id: str = "",
        hold_s: float | None = None,
    ) -> float:
        """Do a set at once; in the repetitions `compensate_in` the body gives way.

        It breaks the protocol's rule `rule_id`, or the first it can, by as much as the posture's
        `giving_way` says: the pelvis by 8 degrees where the rule is that it moved. The athlete then waits
        for `correct()`, or corrects unprompted after a few seconds, and goes on. The repetitions `rush_in`
        break the tempo. `hold_s` shortens holds.
        """
        with self._lock:
            at = self._take(protocol, side, self._settle(self._now_s()), rule_id=rule_id)
            conduct = Conduct(
                move=self.posture.move,
                strength=self.strength_factor[side],
                reps=reps,
                compensate_in=compensate_in,
                rush_in=rush_in,
                hold_s=hold_s,
            )
            efforts = efforts_for(protocol, conduct, random=self._random)
            self._planned = ()
            return self._schedule(efforts, at + _REACTION_S)

    def correct(self) -> float:
        """Heed the cue: bring the pelvis back, then go on with the remaining repetitions."""
        with self._lock:
            now_s = self._now_s()
            lean = next((x for x in self._leans if x.start_s <= now_s < x.corrects_itself_at_s), None)
            if lean is None:
                return now_s
            body = self._body
            back = body.lean.to(0.0, start_s=now_s + _REACTION_S, duration_s=_SETTLE_S)
            end_s = lean.rep_end_s
            limb, pull, lift = (path.cut(end_s) for path in (body.limb, body.pull, body.lift))
            self._body = replace(body, lean=back, limb=limb, pull=pull, lift=lift)
            self._leans = ()
            self._planned = tuple(one for one in self._planned if one.start_s < end_s)
            self._schedule(lean.remaining, max(end_s, back.end_s) + _READY_AGAIN_S)
            return back.end_s

    def _now_s(self) -> float:
        return self._clock.now_ns() * 1e-9

    def _settle(self, now_s: float) -> float:
        """Drop all plans and come to zero; the time at which the limb is at rest."""
        self._leans = ()
        self._planned = tuple(one for one in self._planned if one.end_s <= now_s + _JUST_OVER_S)
        body = self._body
        paths = (body.limb, body.lean, body.pull, body.lift)
        limb, lean, pull, lift = (_released(path, now_s) for path in paths)
        self._body = replace(body, limb=limb, lean=lean, pull=pull, lift=lift)
        return max(now_s, limb.end_s, lean.end_s, pull.end_s, lift.end_s)

    def _take(self, protocol: Protocol, side: Side, at_s: float, *, rule_id: str = "") -> float:
        posture, body = posture_for(protocol, side, rule_id=rule_id), self._body
        ready_s = max(at_s, body.place.end_s)
        if not posture.same(body.postures[-1]):
            change_s = _CHANGE_PLAN_S if posture.same_place(body.postures[-1]) else _CHANGE_POSITION_S
            place = body.place.to(len(body.postures), start_s=ready_s, duration_s=change_s)
            body = replace(body, postures=(*body.postures, posture), place=place)
            ready_s = place.end_s
        stretches = direction(protocol) if protocol.band else 0.0
        if body.band.value(ready_s) != stretches:
            # The band is hooked on in the last moments, when the limb is at zero: no tension yet.
            body = replace(body, band=body.band.to(stretches, start_s=at_s, duration_s=0.1))
        self._body = body
        return ready_s

    def _schedule(self, efforts: Sequence[Effort], start_s: float) -> float:
        at_s = start_s
        for index, effort in enumerate(efforts):
            self._body = _with_effort(self._body, effort, at_s)
            end_s = at_s + effort.active_s
            self._planned = (*self._planned, _Planned(effort, at_s))
            next_s = end_s + effort.pause_s
            if effort.compensated:
                alone_s = end_s + _SELF_CORRECT_S
                back = self._body.lean.to(0.0, start_s=alone_s, duration_s=_SETTLE_S)
                self._body = replace(self._body, lean=back)
                rest = tuple(efforts[index + 1 :])
                self._leans = (*self._leans, _Lean(at_s, end_s, alone_s, rest))
                next_s = back.end_s + _READY_AGAIN_S
            at_s = next_s
        return self.busy_until_s


def performed(body: Body, effort: Effort, start_s: float) -> PerformedRep:
    """The true figures of an effort that starts at `start_s`, read off the planned motion."""
    end_s = start_s + effort.active_s
    time_s = np.linspace(start_s, end_s, 1 + int(effort.active_s * 100))
    force, hip = body.force_n(time_s), body.hip_rotation_deg(time_s)
    leading = force if effort.pull_n else np.abs(body.limb.at(time_s)[0])
    leading = body.lift.at(time_s)[0] if effort.lift_m else leading
    return PerformedRep(
        number=effort.number,
        start_s=start_s,
        peak_s=float(time_s[int(np.argmax(leading))]),
        end_s=end_s,
        peak_force_n=float(np.max(force)),
        rom_deg=_excursion_deg(hip, effort.limb_rad),
        concentric_s=effort.rise_s,
        eccentric_s=effort.return_s,
        compensated=effort.compensated,
    )


def _excursion_deg(angle: Floats, limb_rad: float) -> float:
    """How far the angle went the way the limb goes; a segment that turns the other way counts its own way."""
    moved = angle - angle[0]
    forth, back = (float(np.max(sign * np.sign(limb_rad) * moved)) for sign in (1.0, -1.0))
    return max(forth, back)


def _with_effort(body: Body, effort: Effort, start_s: float) -> Body:
    back_s = start_s + effort.rise_s + effort.stay_s
    rise, fall = effort.rise_s, effort.return_s
    limb = body.limb.evenly_to(effort.limb_rad, start_s=start_s, duration_s=rise)
    limb = limb.evenly_to(0.0, start_s=back_s, duration_s=fall)
    pull, lift = body.pull, body.lift
    if effort.pull_n:
        pull = pull.to(effort.pull_n, start_s=start_s, duration_s=rise)
        pull = pull.to(0.0, start_s=back_s, duration_s=fall)
    if effort.lift_m:
        lift = lift.to(effort.lift_m, start_s=back_s, duration_s=KNOCK_S)
        lift = lift.to(0.0, start_s=back_s + KNOCK_S, duration_s=KNOCK_S)
    lean = _leaning(body, effort, start_s) if effort.compensated else body.lean
    return replace(body, limb=limb, pull=pull, lean=lean, lift=lift)


def _leaning(body: Body, effort: Effort, start_s: float) -> SmoothPath:
    """The way of what gives way: it goes with the limb where the rule does not say which way."""
    given, rise_s = body.postures[-1].giving_way, max(effort.rise_s, _LEAST_LEAN_S)
    if given is None:
        return body.lean
    angle = np.radians(given.degrees)
    angle = np.copysign(angle, effort.limb_rad) if given.with_limb else angle
    return body.lean.to(angle, start_s=start_s + 0.15 * rise_s, duration_s=rise_s)


def _released(path: SmoothPath, now_s: float) -> SmoothPath:
    """The path back to zero from where it is, untouched when it rests at zero already."""
    kept = path.cut(now_s)
    value, speed, _ = kept.at(np.array([now_s]))
    if abs(value[0]) < 1e-9 and abs(speed[0]) < 1e-9 and kept.end_s <= now_s:
        return kept
    return kept.to(0.0, start_s=now_s, duration_s=_SETTLE_S)
