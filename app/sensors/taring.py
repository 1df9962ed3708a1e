"""What raw numbers mean now: the newest calibrations of a device, and the tares of this visit upon them."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from db.store import Store
from domain.calibrating import MEASURED_KINDS, newest_measured
from domain.channel import Calibration, Stream
from domain.identifiers import new_id
from domain.motion.gyro_bias import newest_rest
from domain.samples.stillness import force_channels, force_scale
from domain.timebase import Clock


@dataclass(frozen=True, slots=True)
class ForceZero:
    """What a force channel read in a quiet second, and how quiet that was."""

    stream: Stream
    channel: str
    zero_raw: float
    sd_n: float


class Tares:
    """The calibrations that apply now, channel by channel; every tare is written down.

    A scale outlives the visit, a zero does not: an old tare is never taken up again by itself.
    """

    def __init__(self, *, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._measured: dict[str, tuple[Calibration, ...]] = {}
        self._taken: list[tuple[Calibration, ...]] = []

    @property
    def by_device(self) -> Mapping[str, tuple[Calibration, ...]]:
        """Calibrations by device key, the tare behind the calibration whose scale it keeps."""
        tared = (tare.device_key for together in self._taken for tare in together)
        return {key: self._of(key) for key in (*self._measured, *tared)}

    def is_tared(self, device_key: str, channel: str = "force") -> bool:
        """Whether a tare of this visit is in force."""
        return channel in self._tares_of(device_key)

    def measured(self, device_key: str, channel: str = "force") -> Calibration | None:
        """The calibration with known loads that is in use."""
        return newest_measured(self._measured.get(device_key, ()), channel)

    def bias(self, device_key: str) -> Calibration | None:
        """The newest bias at rest of a motion sensor's gyroscope, one axis for all."""
        return next(iter(newest_rest(self._measured.get(device_key, ()))), None)

    def learn(self, device_key: str) -> None:
        """Take up the newest calibrations of a device that was connected; reads the database."""
        history = self._store.devices.calibrations(device_key)
        channels = sorted({c.channel for c in history if c.kind in MEASURED_KINDS})
        forces = [newest_measured(history, channel) for channel in channels]
        self._measured[device_key] = (*newest_rest(history), *(one for one in forces if one is not None))

    def use(self, calibrations: Sequence[Calibration]) -> None:
        """Write new calibrations down and go on with them; what was calibrated must be tared again."""
        for calibration in calibrations:
            self._store.devices.save_calibration(calibration)
        anew = {(calibration.device_key, calibration.channel) for calibration in calibrations}
        kept = [
            tuple(tare for tare in together if (tare.device_key, tare.channel) not in anew)
            for together in self._taken
        ]
        self._taken = [together for together in kept if together]
        for key in {calibration.device_key for calibration in calibrations}:
            self.learn(key)

    def take(self, zeros: Sequence[ForceZero]) -> tuple[Calibration, ...]:
        """Make these readings the zeros of their channels and write them down; they are undone together."""
        taken = tuple(self._tare(zero) for zero in zeros)
        for zero in zeros:
            self._store.devices.remember(zero.stream.device)
        for tare in taken:
            self._store.devices.save_calibration(tare)
        self._taken.append(taken)
        return taken

    def undo(self, device_key: str) -> bool:
        """Take back the last tare of a device, with what was tared together with it.

        True when an earlier tare of this visit holds again everywhere. What was taken stays written down.
        """
        for index in range(len(self._taken) - 1, -1, -1):
            if any(tare.device_key == device_key for tare in self._taken[index]):
                undone = self._taken.pop(index)
                return all(self.is_tared(tare.device_key, tare.channel) for tare in undone)
        return False

    def calibrated(self, streams: Sequence[Stream]) -> tuple[Stream, ...]:
        """The same streams with what applies to them."""
        return tuple(replace(s, calibrations=self._of(s.device.key)) for s in streams)

    def without_scale(self, stream: Stream) -> tuple[str, ...]:
        """The force channels that send counts and were never calibrated: nothing can be said in newtons."""
        scales = {name: self.scale(stream, name) for name in force_channels(stream)}
        return tuple(name for name, scale in scales.items() if not math.isfinite(scale))

    def scale(self, stream: Stream, channel: str) -> float:
        """Newtons per raw unit of a channel, NaN before the first calibration of one that sends counts."""
        return force_scale(replace(stream, calibrations=self._measured.get(stream.device.key, ())), channel)

    def _tare(self, zero: ForceZero) -> Calibration:
        return Calibration(
            calibration_id=new_id(),
            device_key=zero.stream.device.key,
            channel=zero.channel,
            scale=self.scale(zero.stream, zero.channel),
            zero_raw=zero.zero_raw,
            kind="tare",
            taken_at=self._clock.wall(),
        )

    def _tares_of(self, device_key: str) -> dict[str, Calibration]:
        mine = (tare for together in self._taken for tare in together if tare.device_key == device_key)
        return {tare.channel: tare for tare in mine}

    def _of(self, key: str) -> tuple[Calibration, ...]:
        return (*self._measured.get(key, ()), *self._tares_of(key).values())
