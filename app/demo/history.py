"""Sample athletes and their earlier visits: simulated device bytes, decoded and analysed like any other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import numpy as np

from db.store import Store
from domain.analysis.recorded import analyse_recording
from domain.athlete import Athlete, BodyMeasure, Sex, Side
from domain.channel import Calibration, DeviceIdentity, SampleBlock, Segment, Stream, joined
from domain.identifiers import new_id
from domain.library import load_protocol
from domain.protocol import Protocol
from domain.samples.stillness import TareWatch, force_scale
from domain.session import Mark, MarkKind, Ratings, SetState, TrainingSet
from drivers.decoder import Samples
from drivers.driver import Driver
from drivers.families.chronojump import ChronojumpDriver
from drivers.families.witmotion import WitMotionDriver
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.visit import SimulatedStation

SIMULATED = "Simulated athlete of the demo"
"""The notes of every athlete that the demo adds: whoever has others is a person."""

_STEP_S = 1.0
_START_CAPTURE_S = 2.0
_STILL_FROM_S = 4.0


class ManualClock:
    """Station time that moves only when told: a minute of sensors takes no minute to simulate."""

    def __init__(self, wall: datetime) -> None:
        self._wall = wall
        self.ns = 0

    def now_ns(self) -> int:
        return self.ns

    def wall(self) -> datetime:
        return self._wall + timedelta(microseconds=self.ns / 1e3)

    def sleep(self, seconds: float, wake: object = None) -> bool:  # noqa: ARG002 - nobody else moves it
        self.ns += int(seconds * 1e9)
        return False

    def real_s(self, seconds: float) -> float:
        return seconds


@dataclass(frozen=True, slots=True)
class PastSet:
    """One set of an earlier visit; strength 1 is an average trained adult."""

    protocol_id: str
    side: Side
    strength: float
    compensate_in: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class PastVisit:
    """One earlier visit."""

    weeks_ago: int
    sets: tuple[PastSet, ...]
    baseline: bool = False


def sample_athletes(today: date) -> tuple[tuple[Athlete, tuple[PastVisit, ...]], ...]:
    """Who the demo knows, and what they did before."""
    right, left = Side.RIGHT, Side.LEFT
    return (
        (
            _athlete("Ana Ferreira", Sex.FEMALE, date(1998, 4, 12), 61.5, 0.37, today, right),
            (
                PastVisit(
                    6,
                    (
                        PastSet("seated_hip_er", right, 0.72, frozenset({2})),
                        PastSet("seated_hip_er", left, 0.98),
                        PastSet("side_lying_hip_er", right, 0.8, frozenset({4})),
                    ),
                    baseline=True,
                ),
                PastVisit(2, (PastSet("seated_hip_er", right, 0.85), PastSet("seated_hip_er", left, 1.0))),
            ),
        ),
        (
            _athlete("Jonas Weber", Sex.MALE, date(1991, 9, 3), 82.0, 0.41, today, None),
            (PastVisit(5, (PastSet("seated_hip_er", right, 1.35),), baseline=True),),
        ),
        (_athlete("Mei Tanaka", Sex.FEMALE, date(2003, 1, 27), 54.0, 0.35, today, None), ()),
    )


def seed(store: Store, *, now: datetime, folder: Path) -> list[Athlete]:
    """Add the sample athletes with their history to a fresh database."""
    athletes = []
    for number, (athlete, visits) in enumerate(sample_athletes(now.date())):
        store.athletes.add(athlete)
        athletes.append(athlete)
        for visit in visits:
            _add_visit(store, athlete, visit, now=now, folder=folder, seed_number=number)
    return athletes


def _athlete(
    name: str, sex: Sex, born_on: date, mass_kg: float, shank_m: float, today: date, involved: Side | None
) -> Athlete:
    measure = BodyMeasure(today - timedelta(days=7), mass_kg, shank_m)
    return Athlete(new_id(), name, sex, born_on, Side.RIGHT, involved, notes=SIMULATED, measures=(measure,))


def _add_visit(
    store: Store, athlete: Athlete, visit: PastVisit, *, now: datetime, folder: Path, seed_number: int
) -> None:
    began = now - timedelta(weeks=visit.weeks_ago)
    title = "Baseline" if visit.baseline else "Check"
    session = store.sessions.open_session(athlete.athlete_id, title, visit.baseline, started_at=began)
    for number, past in enumerate(visit.sets):
        clock = ManualClock(began + timedelta(minutes=4 * number))
        seed_value = 100 * seed_number + 10 * visit.weeks_ago + number
        recording = _Recording(past, clock=clock, folder=folder, seed_value=seed_value)
        recording.play()
        _keep(store, athlete, session.session_id, past, recording, clock)


def _keep(
    store: Store,
    athlete: Athlete,
    session_id: str,
    past: PastSet,
    recording: "_Recording",
    clock: ManualClock,
) -> None:
    protocol = recording.protocol
    header = TrainingSet(
        set_id=new_id(),
        session_id=session_id,
        athlete_id=athlete.athlete_id,
        protocol_id=protocol.protocol_id,
        protocol_version=protocol.version,
        side=past.side,
        started_at=clock.wall(),
        epoch_ns=recording.epoch_ns,
        lever_arm_m=athlete.measures[0].shank_length_m,
        body_mass_kg=athlete.latest_mass_kg,
        state=SetState.COMPLETE,
    )
    streams, columns = recording.streams()
    store.sessions.import_set(header, streams, columns, recording.marks)
    result = analyse_recording(store.sessions.recording(header.set_id), protocol, sex=athlete.sex)
    store.sessions.save_result(header.set_id, result)
    store.sessions.save_ratings(header.set_id, Ratings(rpe=7.0, stability=7.0, discomfort=1.0))


class _Recording:
    """Plays one set on a clock of its own and keeps what the decoders make of the bytes."""

    def __init__(self, past: PastSet, *, clock: ManualClock, folder: Path, seed_value: int) -> None:
        self.protocol: Protocol = load_protocol(past.protocol_id)
        self._past = past
        self._clock = clock
        self._station = SimulatedStation(clock=clock, folder=folder, seed=seed_value)
        self._station.athlete.strength_factor[past.side] = past.strength
        drivers: dict[str, tuple[Driver, Segment]] = {
            "force": (ChronojumpDriver(), Segment.CUFF),
            "pelvis": (WitMotionDriver(), Segment.PELVIS),
            "shank": (WitMotionDriver(), Segment(f"{past.side.value}_shank")),
        }
        self._drivers = drivers
        self._decoders = {name: driver.decoder() for name, (driver, _) in drivers.items()}
        self._blocks: dict[str, list[SampleBlock]] = {name: [] for name in drivers}
        self.marks: list[Mark] = []
        self.epoch_ns = int(_STILL_FROM_S * 1e9) - 1_000_000_000

    def play(self) -> None:
        """Still pose, functional movement, the set; marked as the station marks them."""
        athlete, protocol, past = self._station.athlete, self.protocol, self._past
        for device in self._station.devices.values():
            device.powered(0)
        athlete.take_position(protocol, past.side)
        self._run_until(_START_CAPTURE_S)
        self._station.force.received(b"start_capture:\n", self._clock.ns)
        self._run_until(_STILL_FROM_S)
        self._mark(MarkKind.STILL_START)
        self._run_until(_STILL_FROM_S + protocol.still_s)
        self._mark(MarkKind.STILL_END)
        self._mark(MarkKind.MOVEMENT_START)
        self._run_until(athlete.swing() + 0.8)
        self._mark(MarkKind.MOVEMENT_END)
        self._mark(MarkKind.GO)
        end_s = athlete.perform(protocol, past.side, compensate_in=past.compensate_in)
        while self._now_s < max(end_s, athlete.busy_until_s) + 0.5:
            self._run_until(self._now_s + 0.5)
        self._mark(MarkKind.STOP)

    def streams(self) -> tuple[list[Stream], dict[str, SampleBlock]]:
        """The streams with their tare, and all their samples by stream id."""
        made = {name: self._stream(name) for name in self._drivers}
        tared = [self._tared(stream, list(made.values())) for stream in made.values()]
        columns = {made[name].stream_id: joined(blocks) for name, blocks in self._blocks.items()}
        return tared, columns

    def _stream(self, name: str) -> Stream:
        driver, segment = self._drivers[name]
        described = driver.descriptor
        models = {"force": "Force_Sensor"}
        identity = DeviceIdentity(
            driver=described.driver_id,
            model=models.get(name, "WitMotion 0x55"),
            serial_number=f"SIM-{name.upper()}",
        )
        return Stream(
            new_id(), identity, segment, described.channels, described.clock, described.nominal_rate_hz
        )

    def _tared(self, stream: Stream, streams: Sequence[Stream]) -> Stream:
        if stream.segment is not Segment.CUFF:
            return stream
        watch = TareWatch(stream, streams[:1])
        for block in self._blocks["force"]:
            quiet = watch.feed(stream.stream_id, block)
            if quiet is not None:
                tare = Calibration(
                    calibration_id=new_id(),
                    device_key=stream.device.key,
                    channel="force",
                    scale=force_scale(stream),
                    zero_raw=quiet.zero_raw,
                    kind="tare",
                    taken_at=self._clock.wall(),
                )
                return replace(stream, calibrations=(tare,))
        raise RuntimeError("the simulated force sensor was never quiet")

    def _run_until(self, time_s: float) -> None:
        while self._now_s < time_s:
            before_ns = self._clock.ns
            self._clock.ns = int(min(self._now_s + _STEP_S, time_s) * 1e9) + 1
            for name, device in self._station.devices.items():
                self._take(name, device, before_ns)

    def _take(self, name: str, device: SimulatedDevice, before_ns: int) -> None:
        """Samples of a step arrive evenly over it, as they would one by one through a port."""
        now_ns = self._clock.ns
        events = self._decoders[name].feed(device.due(now_ns), now_ns)
        blocks = [event.block for event in events if isinstance(event, Samples)]
        if blocks and now_ns >= self.epoch_ns:
            block = joined(blocks)
            received_ns = np.linspace(before_ns, now_ns, len(block) + 1)[1:].astype(np.int64)
            self._blocks[name].append(replace(block, received_ns=received_ns))

    def _mark(self, kind: MarkKind) -> None:
        self.marks.append(Mark(kind, (self._clock.ns - self.epoch_ns) / 1e9))

    @property
    def _now_s(self) -> float:
        return self._clock.ns / 1e9
