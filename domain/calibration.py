"""Raw integers of a stream to SI values, through the calibrations stored with it."""

from collections.abc import Sequence

import numpy as np

from domain.channel import MISSING_RAW, Calibration, Channel, Encoding, Floats, Integers, Stream


class SiReader:
    """Reads raw columns of one stream as SI values.

    Parameters
    ----------
    stream
        Describes the columns and carries the calibrations that were in force; of several for one
        channel the latest counts, a tare before the calibration whose scale it keeps.
    """

    def __init__(self, stream: Stream) -> None:
        pairs = [_scale_and_zero(stream, channel) for channel in stream.channels]
        self._scale = np.array([scale for scale, _ in pairs])
        self._zero_raw = np.array([zero_raw for _, zero_raw in pairs])
        self._channels = stream.channels

    def read(self, raw: Integers) -> Floats:
        """(n_samples, n_channels) raw as float64 in the channels' units; NaN where nothing was sent."""
        values: Floats = (raw_numbers(self._channels, raw) - self._zero_raw) * self._scale
        return values


def raw_numbers(channels: Sequence[Channel], raw: Integers) -> Floats:
    """(n_samples, n_channels) raw as the numbers the device meant, unscaled; NaN where nothing was sent."""
    if all(channel.encoding is Encoding.COUNT for channel in channels):
        numbers = raw.astype(np.float64)
    else:
        columns = [_numbers(channel.encoding, raw[:, i]) for i, channel in enumerate(channels)]
        numbers = np.column_stack(columns)
    numbers[raw == MISSING_RAW] = np.nan
    return numbers


def calibration_in_force(stream: Stream, channel: str) -> Calibration | None:
    """The one of several calibrations of a channel that its samples are read with; None without any."""
    mine = [c for c in stream.calibrations if c.channel == channel]
    # A set may be calibrated anew later: the zero stays the one that was tared for it.
    return max(mine, key=lambda c: (c.kind == "tare", c.taken_at), default=None)


def _scale_and_zero(stream: Stream, channel: Channel) -> tuple[float, float]:
    latest = calibration_in_force(stream, channel.name)
    return (channel.scale, 0.0) if latest is None else (latest.scale, latest.zero_raw)


def _numbers(encoding: Encoding, column: Integers) -> Floats:
    if encoding is Encoding.FLOAT32_BITS:
        low_bits = (column & 0xFFFFFFFF).astype(np.uint32)
        return low_bits.view(np.float32).astype(np.float64)
    if encoding is Encoding.FLOAT64_BITS:
        return np.ascontiguousarray(column).view(np.float64).copy()
    return column.astype(np.float64)
