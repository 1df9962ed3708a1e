"""What can go wrong between a sensor and the station, at chosen rates: on the wire and in the measurement."""

import numpy as np

from domain.channel import Floats

_BITS = 8
_SPIKE_POWERS = (20, 21, 22, 23)


class FaultInjector:
    """Spoils the bytes and the values of one simulated device, the same way for the same seed.

    A device is also reset (`SimulatedDevice.reset`), brought to the wrap of its clock (`age`) and
    unplugged (`unplug`) by the methods of its own.

    Parameters
    ----------
    drop, duplicate, flip
        Chance of each byte to be lost, sent twice, or to have one bit turned.
    split
        Chance of each chunk to be cut, its rest coming with the next one.
    stall, stall_s
        Chance of each chunk to be held back for `stall_s`, with all that follows, and to come as one burst.
    spike, saturation
        Chance of each value to read 2^n - 1 counts, as an amplifier caught in mid-conversion gives, or
        full scale.
    """

    def __init__(
        self,
        seed: int,
        *,
        drop: float = 0.0,
        duplicate: float = 0.0,
        flip: float = 0.0,
        split: float = 0.0,
        stall: float = 0.0,
        stall_s: float = 1.0,
        spike: float = 0.0,
        saturation: float = 0.0,
    ) -> None:
        self._random = np.random.default_rng(seed)
        self._drop, self._duplicate, self._flip = drop, duplicate, flip
        self._split, self._stall, self._stall_ns = split, stall, round(stall_s * 1e9)
        self._spike, self._saturation = spike, saturation
        self._held, self._held_until_ns = b"", 0

    def spoil(self, data: bytes, now_ns: int) -> bytes:
        """What of `data`, and of what was held back, gets through by `now_ns`."""
        self._held += self._mangled(data)
        if now_ns < self._held_until_ns:
            return b""
        if self._happens(self._stall, bool(data)):
            self._held_until_ns = now_ns + self._stall_ns
            return b""
        cut = len(self._held)
        if self._happens(self._split, cut > 1):
            cut = int(self._random.integers(1, cut))
        out, self._held = self._held[:cut], self._held[cut:]
        return out

    def measured(self, counts: Floats, full_scale: float) -> Floats:
        """(n,) or (n, k) counts as the converter gives them: with spikes, and never beyond full scale."""
        result = counts.copy()
        if self._spike:
            hit = self._random.random(counts.shape) < self._spike
            result[hit] = 2.0 ** self._random.choice(_SPIKE_POWERS, int(hit.sum())) - 1.0
        if self._saturation:
            result[self._random.random(counts.shape) < self._saturation] = full_scale
        return np.clip(result, -full_scale - 1.0, full_scale)

    def _mangled(self, data: bytes) -> bytes:
        if not data or not (self._drop or self._duplicate or self._flip):
            return data
        wire = np.frombuffer(data, dtype=np.uint8).copy()
        chance = self._random.random((3, len(wire)))
        flipped = chance[0] < self._flip
        turned = self._random.integers(0, _BITS, int(flipped.sum())).astype(np.uint8)
        wire[flipped] ^= np.left_shift(np.uint8(1), turned)
        times = np.ones(len(wire), dtype=np.int64)
        times[chance[1] < self._duplicate] = 2
        times[chance[2] < self._drop] = 0
        return np.repeat(wire, times).tobytes()

    def _happens(self, chance: float, possible: bool) -> bool:
        return possible and chance > 0.0 and float(self._random.random()) < chance
