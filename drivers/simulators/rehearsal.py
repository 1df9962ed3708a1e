"""A whole set at once, without waiting: what every sensor of a protocol would send, with the truth."""

import math
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from domain.athlete import Side
from domain.channel import (
    Channel,
    ClockKind,
    DeviceClock,
    DeviceIdentity,
    Floats,
    SampleBlock,
    Segment,
    Stream,
)
from domain.protocol import Protocol, SensorSlot
from domain.session import Mark, MarkKind
from drivers.simulators.athlete import VirtualAthlete
from drivers.simulators.body import Body, tilted
from drivers.simulators.kinematics import remounted, specific_force
from drivers.simulators.performance import PerformedRep

_FORCE_HZ, _MOTION_HZ = 88.0, 100.0
_RESOLUTION, _FORCE_RESOLUTION_N = 1e-6, 0.01
_TICK_S = 1e-6
_ARRIVES_AFTER_NS = 4_000_000
_MOUNTED_WRONG_DEG = 3.0
_FORCE_NOISE_N = 0.04
_ACCELERATION_NOISE, _RATE_NOISE, _RATE_BIAS = 0.02, math.radians(0.06), math.radians(0.25)
_QUIET_S = 0.5
_TAIL_S = 2.0
_ON_SKIN_M = np.array([-0.1, 0.0, 0.05])


class StagedClock:
    """Station time that stands still until someone sleeps on it."""

    def __init__(self, now_ns: int = 1_000_000_000_000) -> None:
        self._now_ns = now_ns

    def now_ns(self) -> int:
        """Monotonic station time in nanoseconds."""
        return self._now_ns

    def wall(self) -> datetime:
        """Date and time of day, UTC."""
        return datetime(2026, 1, 5, tzinfo=UTC) + timedelta(microseconds=self._now_ns / 1e3)

    def sleep(self, seconds: float, wake: threading.Event | None = None) -> bool:
        """The time passes at once."""
        if wake is not None and wake.is_set():
            return True
        self._now_ns += math.ceil(max(0.0, seconds) * 1e9)
        return False

    def real_s(self, seconds: float) -> float:
        """As many seconds as are slept."""
        return seconds


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A set that was never waited for; the times of `marks` and `script` are seconds after `epoch_ns`.

    `rule_id` is the rule that the spoiled repetitions break, empty where none can be broken.
    """

    streams: tuple[Stream, ...]
    blocks: Mapping[str, SampleBlock]
    marks: tuple[Mark, ...]
    script: tuple[PerformedRep, ...]
    body: Body
    epoch_ns: int
    rule_id: str

    def seconds(self, rep: PerformedRep) -> tuple[float, float]:
        """Start and end of a performed repetition on the recording's clock."""
        epoch_s = self.epoch_ns * 1e-9
        return rep.start_s - epoch_s, rep.end_s - epoch_s


def rehearse(
    protocol: Protocol,
    side: Side,
    *,
    seed: int = 1,
    reps: int | None = None,
    hold_s: float | None = None,
    compensate_in: frozenset[int] = frozenset(),
    rush_in: frozenset[int] = frozenset(),
    rule_id: str = "",
    movement: bool = True,
) -> Rehearsed:
    """Still pose, functional movement where `movement` asks for it and there is an axis, still pose, GO, set.

    The other arguments are those of `VirtualAthlete.perform`; the same `seed` gives the same samples.
    """
    clock = StagedClock()
    athlete, marks = VirtualAthlete(clock=clock, seed=seed), _Marks(clock)
    still_s = max(protocol.still_s, 2.0)
    _wait_until(clock, athlete.take_position(protocol, side))
    if rule_id:
        _wait_until(clock, athlete.perform(protocol, side, reps=0, rule_id=rule_id))
    marks.between(MarkKind.STILL_START, MarkKind.STILL_END, still_s)
    if movement and protocol.rotation is not None:
        seconds = athlete.swing() - clock.now_ns() * 1e-9
        marks.between(MarkKind.MOVEMENT_START, MarkKind.MOVEMENT_END, seconds)
        clock.sleep(_QUIET_S)
        marks.between(MarkKind.STILL_START, MarkKind.STILL_END, still_s)
    clock.sleep(_QUIET_S)
    marks.put(MarkKind.GO)
    end_s = athlete.perform(
        protocol,
        side,
        reps=reps,
        compensate_in=compensate_in,
        rush_in=rush_in,
        rule_id=rule_id,
        hold_s=hold_s,
    )
    _wait_until(clock, end_s)
    script = athlete.script
    clock.sleep(_QUIET_S)
    marks.put(MarkKind.STOP)
    seconds = clock.now_ns() * 1e-9 - marks.epoch_ns * 1e-9 + _TAIL_S
    streams, blocks = _sensed(protocol, side, athlete.body, marks.epoch_ns, seconds, seed)
    given = athlete.posture.giving_way
    return Rehearsed(
        streams=streams,
        blocks=blocks,
        marks=tuple(marks.taken),
        script=script,
        body=athlete.body,
        epoch_ns=marks.epoch_ns,
        rule_id="" if given is None else given.rule_id,
    )


class _Marks:
    def __init__(self, clock: StagedClock) -> None:
        self._clock = clock
        self.epoch_ns = clock.now_ns()
        self.taken: list[Mark] = []

    def put(self, kind: MarkKind) -> None:
        self.taken.append(Mark(kind, (self._clock.now_ns() - self.epoch_ns) * 1e-9))

    def between(self, begin: MarkKind, end: MarkKind, seconds: float) -> None:
        self._clock.sleep(_QUIET_S)
        self.put(begin)
        self._clock.sleep(seconds)
        self.put(end)


def _wait_until(clock: StagedClock, time_s: float) -> None:
    clock.sleep(time_s - clock.now_ns() * 1e-9)


def _sensed(
    protocol: Protocol, side: Side, body: Body, epoch_ns: int, seconds: float, seed: int
) -> tuple[tuple[Stream, ...], dict[str, SampleBlock]]:
    """One stream for each slot of the protocol, and all that it sends."""
    streams, blocks = [], {}
    for number, slot in enumerate(protocol.sensors):
        random = np.random.default_rng((seed, number))
        stream = _stream(slot, slot.on(side.value))
        time_s = (
            epoch_ns * 1e-9 + np.arange(1, int(seconds * stream.nominal_rate_hz)) / stream.nominal_rate_hz
        )
        if slot.kind == "force":
            newtons = body.force_n(time_s) + _FORCE_NOISE_N * random.standard_normal(len(time_s))
            values = newtons[:, None] / _FORCE_RESOLUTION_N
        else:
            values = _felt(body, slot.segment, time_s, random) / _RESOLUTION
        streams.append(stream)
        blocks[stream.stream_id] = SampleBlock(
            raw=np.rint(values).astype(np.int64),
            ticks=np.rint((time_s - epoch_ns * 1e-9) / _TICK_S).astype(np.int64),
            received_ns=np.rint(time_s * 1e9).astype(np.int64) + _ARRIVES_AFTER_NS,
            flags=np.zeros(len(time_s), dtype=np.int64),
        )
    return tuple(streams), blocks


def _felt(body: Body, segment: str, time_s: Floats, random: np.random.Generator) -> Floats:
    """Acceleration and angular rate, (n, 6), of a sensor that sits a little askew."""
    sensor = remounted(body.segment(segment, time_s), tilted(random, _MOUNTED_WRONG_DEG))
    force = specific_force(sensor, _ON_SKIN_M, body.lift_m_per_s2(time_s))
    rate = sensor.rate_rad_per_s + _RATE_BIAS * random.uniform(-1.0, 1.0, 3)
    noise = random.standard_normal((2, *force.shape))
    return np.hstack((force + _ACCELERATION_NOISE * noise[0], rate + _RATE_NOISE * noise[1]))


def _stream(slot: SensorSlot, segment: Segment) -> Stream:
    clock = DeviceClock(ClockKind.DEVICE, _TICK_S, 62)
    if slot.kind == "force":
        channels: tuple[Channel, ...] = (Channel("force", "force", "N", _FORCE_RESOLUTION_N),)
        rate_hz = _FORCE_HZ
    else:
        names = [("acc", "acceleration", "m/s2"), ("gyr", "angular_rate", "rad/s")]
        channels = tuple(
            Channel(f"{name}_{axis}", quantity, unit, _RESOLUTION)
            for name, quantity, unit in names
            for axis in "xyz"
        )
        rate_hz = _MOTION_HZ
    identity = DeviceIdentity("simulated", slot.kind, f"SIM-{slot.segment.upper()}")
    return Stream(f"{slot.kind}-{segment.value}", identity, segment, channels, clock, rate_hz)
