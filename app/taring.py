"""The zeros in force: taken when the sensor is proved quiet, kept per device, never moved silently."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from db.store import Store
from domain.channel import Calibration, Stream
from domain.identifiers import new_id
from domain.stillness import force_scale
from domain.timebase import Clock


class Tares:
    """The calibrations that apply now, device by device; every tare is written down."""

    def __init__(self, *, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._by_device: dict[str, tuple[Calibration, ...]] = {}

    @property
    def by_device(self) -> Mapping[str, tuple[Calibration, ...]]:
        """Calibrations by device key."""
        return dict(self._by_device)

    def is_tared(self, device_key: str) -> bool:
        """Whether a tare of this visit is in force."""
        return device_key in self._by_device

    def take(self, stream: Stream, zero_raw: float) -> Calibration:
        """Make `zero_raw` the zero of the stream's force channel and write it down."""
        tare = Calibration(
            calibration_id=new_id(),
            device_key=stream.device.key,
            channel="force",
            scale=force_scale(stream),
            zero_raw=zero_raw,
            kind="tare",
            taken_at=self._clock.wall(),
        )
        self._store.devices.remember(stream.device)
        self._store.devices.save_calibration(tare)
        self._by_device[stream.device.key] = (tare,)
        return tare

    def undo(self, device_key: str) -> None:
        """Forget the tare that is in force; the earlier ones stay written down."""
        self._by_device.pop(device_key, None)

    def calibrated(self, streams: Sequence[Stream]) -> tuple[Stream, ...]:
        """The same streams with what applies to them."""
        return tuple(replace(s, calibrations=self._by_device.get(s.device.key, ())) for s in streams)
