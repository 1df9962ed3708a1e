"""Raw integers of a stream to SI values, through the calibrations stored with it."""

import numpy as np

from domain.channel import MISSING_RAW, Channel, Encoding, Floats, Integers, Stream


def to_si(stream: Stream, raw: Integers) -> Floats:
    """Read raw columns as SI values.

    Parameters
    ----------
    stream
        Describes the columns and carries the calibrations that were in force.
    raw
        (n_samples, n_channels) int64, as in `SampleBlock`.

    Returns
    -------
    (n_samples, n_channels) float64 in the units of the channels; NaN where the device sent nothing.
    """
    values = np.empty(raw.shape, dtype=np.float64)
    for index, channel in enumerate(stream.channels):
        scale, zero_raw = _scale_and_zero(stream, channel)
        column = raw[:, index]
        values[:, index] = (_numbers(channel.encoding, column) - zero_raw) * scale
        values[column == MISSING_RAW, index] = np.nan
    return values


def _scale_and_zero(stream: Stream, channel: Channel) -> tuple[float, float]:
    mine = [c for c in stream.calibrations if c.channel == channel.name]
    if not mine:
        return channel.scale, 0.0
    latest = max(mine, key=lambda c: c.taken_at)
    return latest.scale, latest.zero_raw


def _numbers(encoding: Encoding, column: Integers) -> Floats:
    if encoding is Encoding.FLOAT32_BITS:
        low_bits = (column & 0xFFFFFFFF).astype(np.uint32)
        return low_bits.view(np.float32).astype(np.float64)
    if encoding is Encoding.FLOAT64_BITS:
        return np.ascontiguousarray(column).view(np.float64).copy()
    return column.astype(np.float64)
