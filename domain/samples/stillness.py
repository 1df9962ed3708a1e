"""Is the force sensor quiet enough to tare, and the athlete still enough to take the pose?"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from domain.athlete import Side
from domain.calibration import raw_numbers
from domain.channel import Channel, Floats, Integers, SampleBlock, Stream

QUIET_SD_N = 0.7
QUIET_DRIFT_N = 0.7
STILL_RATE_RAD_PER_S = 0.06
"""Product defaults: above the noise of an HX711 bridge and of a consumer gyroscope with its bias."""

_GYRO = ("gyr_x", "gyr_y", "gyr_z")


class SlidingWindow:
    """The newest `window_s` seconds of a block-wise signal, by receive time.

    Parameters
    ----------
    window_s
        Length kept, in seconds.
    """

    def __init__(self, window_s: float) -> None:
        self._window_ns = int(window_s * 1e9)
        self._parts: list[tuple[Integers, Floats]] = []

    def append(self, received_ns: Integers, values: Floats) -> None:
        """Add samples; `received_ns` (n,), `values` (n, k)."""
        self._parts.append((received_ns, values))
        newest = int(received_ns[-1])
        while newest - int(self._parts[0][0][-1]) > self._window_ns:
            self._parts.pop(0)

    def clear(self) -> None:
        """Forget everything, so that the next window is made of new samples only."""
        self._parts.clear()

    def full_values(self) -> Floats | None:
        """All values (n, k) once they span the window, else None."""
        if not self._parts:
            return None
        span = int(self._parts[-1][0][-1]) - int(self._parts[0][0][0])
        if span < 0.95 * self._window_ns:
            return None
        newest = int(self._parts[-1][0][-1])
        values = np.concatenate([part for _, part in self._parts])
        times = np.concatenate([received for received, _ in self._parts])
        kept: Floats = values[times >= newest - self._window_ns]
        return kept

    @property
    def newest_ns(self) -> int:
        """Receive time of the newest sample."""
        return int(self._parts[-1][0][-1])


@dataclass(frozen=True, slots=True)
class QuietForce:
    """A second of force with nothing happening: its mean is the tare."""

    zero_raw: float
    sd_n: float
    samples: int


class QuietForceWatch:
    """Finds the first quiet second of a force stream.

    Quiet means a standard deviation of at most 0.7 N and halves whose means differ by at most 0.7 N.

    Parameters
    ----------
    stream
        The force stream, with its factory or measured scale.
    window_s
        How long it must be quiet.
    channel
        Which of its force channels; a board may have several.
    """

    def __init__(self, stream: Stream, *, window_s: float = 1.0, channel: str = "force") -> None:
        self.stream = stream
        self._column = stream.column(channel)
        self._channel = stream.channels[self._column]
        self._scale = force_scale(stream, channel)
        self._window = SlidingWindow(window_s)
        self.sd_n = math.nan

    def feed(self, block: SampleBlock) -> QuietForce | None:
        """The quiet second that ends with this block, or None."""
        if not len(block):
            return None
        self._window.append(block.received_ns, raw_numbers([self._channel], block.raw[:, [self._column]]))
        raw = self._window.full_values()
        # A sensor that sends counts and was never calibrated has no newtons to be quiet in.
        if raw is None or len(raw) < 4 or not np.isfinite(raw).all() or not math.isfinite(self._scale):
            return None
        force_n = raw[:, 0] * self._scale
        half = len(force_n) // 2
        drift_n = abs(float(force_n[:half].mean() - force_n[half:].mean()))
        self.sd_n = float(force_n.std())
        if self.sd_n > QUIET_SD_N or drift_n > QUIET_DRIFT_N:
            return None
        return QuietForce(float(raw[:, 0].mean()), self.sd_n, len(raw))


class TareWatch:
    """Finds the second in which a force sensor may be tared: it is quiet and nobody moves.

    A steady pull is quiet too; that the limb is still as well makes it rarer, and a tare taken under
    load shows in the set as force below zero.

    Parameters
    ----------
    force
        The force stream to tare.
    streams
        All streams; the inertial ones among them must be still.
    channel
        Which force channel of the stream.
    """

    def __init__(self, force: Stream, streams: Sequence[Stream], *, channel: str = "force") -> None:
        self.stream = force
        self.channel = channel
        self._quiet = QuietForceWatch(force, channel=channel)
        self._still = StillPoseWatch(streams, still_s=1.0)

    def feed(self, stream_id: str, block: SampleBlock) -> QuietForce | None:
        """The quiet second that ends with this block of any stream, or None."""
        self._still.feed(stream_id, block)
        if stream_id != self.stream.stream_id:
            return None
        quiet = self._quiet.feed(block)
        moving = self._still.watches_anything and self._still.still_until_ns() is None
        return None if moving else quiet


class StillPoseWatch:
    """Finds the first `still_s` seconds in which no inertial sensor turns.

    Still means that the angular rate of every sensor stays below 0.06 rad/s (3.4 deg/s) RMS.

    Parameters
    ----------
    streams
        The inertial streams; others are ignored.
    still_s
        Length of the pose in seconds.
    """

    def __init__(self, streams: Sequence[Stream], *, still_s: float) -> None:
        self.still_s = still_s
        self._columns: Mapping[str, list[int]] = {
            s.stream_id: [s.column(name) for name in _GYRO] for s in streams if is_inertial(s)
        }
        self._channels = _gyroscopes(streams)
        self._scales = {s.stream_id: s.channels[s.column("gyr_x")].scale for s in streams if is_inertial(s)}
        self._windows = {stream_id: SlidingWindow(still_s) for stream_id in self._columns}

    @property
    def watches_anything(self) -> bool:
        """False when there is no inertial sensor to look at."""
        return bool(self._windows)

    def feed(self, stream_id: str, block: SampleBlock) -> None:
        """Take in a block of any stream."""
        if stream_id in self._windows and len(block):
            numbers = raw_numbers(self._channels[stream_id], block.raw[:, self._columns[stream_id]])
            rates = numbers * self._scales[stream_id]
            self._windows[stream_id].append(block.received_ns, rates)

    def restart(self) -> None:
        """Begin the wait again, for instance after the athlete moved."""
        for window in self._windows.values():
            window.clear()

    def still_until_ns(self) -> int | None:
        """Receive time of the end of the still pose, or None while anybody moves."""
        ends = []
        for window in self._windows.values():
            rates = window.full_values()
            if rates is None or _rms(rates) > STILL_RATE_RAD_PER_S:
                return None
            ends.append(window.newest_ns)
        return min(ends) if ends else None


class MovementWatch:
    """Tells when a functional movement (the limb turned out and in, twice) is over.

    Over means that some sensor swept at least `least_sweep_deg` in sum and all are still again.

    Parameters
    ----------
    streams
        The inertial streams; others are ignored.
    least_sweep_deg
        Sum of the angle swept, both ways; 60 deg is two turns of 15 deg each way.
    settle_s
        How long all must be still at the end.
    """

    def __init__(
        self, streams: Sequence[Stream], *, least_sweep_deg: float = 60.0, settle_s: float = 0.8
    ) -> None:
        self._still = StillPoseWatch(streams, still_s=settle_s)
        self._least_rad = math.radians(least_sweep_deg)
        self._columns = {s.stream_id: [s.column(name) for name in _GYRO] for s in streams if is_inertial(s)}
        self._channels = _gyroscopes(streams)
        self._steps = {
            s.stream_id: s.channels[s.column("gyr_x")].scale / s.nominal_rate_hz
            for s in streams
            if is_inertial(s)
        }
        self._swept_rad = dict.fromkeys(self._columns, 0.0)

    def feed(self, stream_id: str, block: SampleBlock) -> None:
        """Take in a block of any stream."""
        self._still.feed(stream_id, block)
        if stream_id in self._columns and len(block):
            numbers = raw_numbers(self._channels[stream_id], block.raw[:, self._columns[stream_id]])
            turns = numbers * self._steps[stream_id]
            self._swept_rad[stream_id] += float(np.nansum(np.sqrt(np.sum(turns * turns, axis=1))))

    @property
    def is_over(self) -> bool:
        """Whether the movement was large enough and everything is still again."""
        moved = max(self._swept_rad.values(), default=0.0) >= self._least_rad
        return moved and self._still.still_until_ns() is not None


def is_inertial(stream: Stream) -> bool:
    """Whether the stream carries a gyroscope."""
    return any(channel.name == "gyr_x" for channel in stream.channels)


def is_force(stream: Stream) -> bool:
    """Whether the stream carries a force."""
    return any(channel.name == "force" for channel in stream.channels)


def counting_force(streams: Sequence[Stream], side: Side | None) -> Stream | None:
    """The force sensor that counts in a set of `side`: that side's, else the first without a side.

    One that was placed at the other side never speaks for this one. Where no side is known, the first counts.
    """
    forces = [stream for stream in streams if is_force(stream)]
    if side is None:
        return next(iter(forces), None)
    mine = [stream for stream in forces if stream.segment == f"{side.value}_cuff"]
    free = [stream for stream in forces if stream.segment != f"{side.other.value}_cuff"]
    return next(iter((*mine, *free)), None)


def force_channels(stream: Stream) -> tuple[str, ...]:
    """The names of the force channels; the first is the one that counts in a set."""
    return tuple(channel.name for channel in stream.channels if channel.quantity == "force")


def force_scale(stream: Stream, channel: str = "force") -> float:
    """Newtons per raw unit of a channel: the newest calibration's, else the device's own."""
    for calibration in reversed(stream.calibrations):
        if calibration.channel == channel:
            return calibration.scale
    return stream.channels[stream.column(channel)].scale


def _gyroscopes(streams: Sequence[Stream]) -> dict[str, list[Channel]]:
    return {s.stream_id: [s.channels[s.column(name)] for name in _GYRO] for s in streams if is_inertial(s)}


def _rms(rates: Floats) -> float:
    magnitudes = np.sum(rates * rates, axis=1)
    magnitudes = magnitudes[np.isfinite(magnitudes)]
    return math.sqrt(float(magnitudes.mean())) if len(magnitudes) else math.inf
