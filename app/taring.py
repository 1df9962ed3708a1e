"""What raw numbers mean now: the newest calibration of a device, and the tare of this visit upon it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from db.store import Store
from domain.calibrating import newest_measured
from domain.channel import Calibration, Stream
from domain.gyro_bias import newest_rest
from domain.identifiers import new_id
from domain.stillness import force_scale
from domain.timebase import Clock


class Tares:
    """The calibrations that apply now, device by device; every tare is written down.

    A scale outlives the visit, a zero does not: an old tare is never taken up again by itself.
    """

    def __init__(self, *, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._measured: dict[str, tuple[Calibration, ...]] = {}
        self._tares: dict[str, list[Calibration]] = {}

    @property
    def by_device(self) -> Mapping[str, tuple[Calibration, ...]]:
        """Calibrations by device key, the tare behind the calibration whose scale it keeps."""
        return {key: self._of(key) for key in (*self._measured, *self._tares)}

    def is_tared(self, device_key: str) -> bool:
        """Whether a tare of this visit is in force."""
        return bool(self._tares.get(device_key))

    def measured(self, device_key: str) -> Calibration | None:
        """The calibration with known loads that is in use."""
        return newest_measured(self._measured.get(device_key, ()))

    def learn(self, device_key: str) -> None:
        """Take up the newest calibration of a device that was connected; reads the database."""
        history = self._store.devices.calibrations(device_key)
        force = newest_measured(history)
        self._measured[device_key] = (*newest_rest(history), *((force,) if force is not None else ()))

    def use(self, calibrations: Sequence[Calibration]) -> None:
        """Write new calibrations down and go on with them; the device must be tared again."""
        for calibration in calibrations:
            self._store.devices.save_calibration(calibration)
        for key in {calibration.device_key for calibration in calibrations}:
            if any(c.device_key == key and c.channel == "force" for c in calibrations):
                self._tares.pop(key, None)
            self.learn(key)

    def take(self, stream: Stream, zero_raw: float) -> Calibration:
        """Make `zero_raw` the zero of the stream's force channel and write it down."""
        key = stream.device.key
        tare = Calibration(
            calibration_id=new_id(),
            device_key=key,
            channel="force",
            scale=force_scale(replace(stream, calibrations=self._measured.get(key, ()))),
            zero_raw=zero_raw,
            kind="tare",
            taken_at=self._clock.wall(),
        )
        self._store.devices.remember(stream.device)
        self._store.devices.save_calibration(tare)
        self._tares.setdefault(key, []).append(tare)
        return tare

    def undo(self, device_key: str) -> Calibration | None:
        """Go back to the tare before, None where this visit has none; what was taken stays written down."""
        tares = self._tares.get(device_key, [])
        if tares:
            tares.pop()
        return tares[-1] if tares else None

    def calibrated(self, streams: Sequence[Stream]) -> tuple[Stream, ...]:
        """The same streams with what applies to them."""
        return tuple(replace(s, calibrations=self._of(s.device.key)) for s in streams)

    def _of(self, device_key: str) -> tuple[Calibration, ...]:
        return (*self._measured.get(device_key, ()), *self._tares.get(device_key, [])[-1:])
