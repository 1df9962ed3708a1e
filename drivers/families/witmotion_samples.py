"""WitMotion frames to samples: the burst of frames of one cycle is one sample, cycles never mix."""

import math

import numpy as np
from numpy.typing import NDArray

from domain.channel import MISSING_RAW, Channel, Integers, SampleFlag
from drivers.decoder import DecoderEvent, Reply
from drivers.reading.blocks import ClockWatch, missing_table, sample_events

_FRAME_BYTES = 11
_FULL_SCALE = 32767
_ACC, _GYR = 16 * 9.80665 / 32768, math.radians(2000) / 32768

CHANNELS = (
    *(Channel(f"acc_{axis}", "acceleration", "m/s2", _ACC, full_scale=_FULL_SCALE) for axis in "xyz"),
    *(Channel(f"gyr_{axis}", "angular_rate", "rad/s", _GYR, full_scale=_FULL_SCALE) for axis in "xyz"),
    *(Channel(f"quat_{axis}", "quaternion", "1", 1 / 32768) for axis in "wxyz"),
    *(Channel(name, "angle", "rad", math.pi / 32768) for name in ("roll", "pitch", "yaw")),
    *(Channel(f"mag_{axis}", "magnetic_field", "count", 1.0) for axis in "xyz"),
    Channel("temperature", "temperature", "degC", 0.01),
)
# Frame type: its first column and how many of its four numbers go there.
_COLUMNS = {0x51: (0, 3), 0x52: (3, 3), 0x59: (6, 4), 0x53: (10, 3), 0x54: (13, 3)}
# The fourth number of the other frames is a voltage or a version on some models.
_TEMPERATURE_TYPE, _TEMPERATURE = 0x51, 16
_SATURABLE = 6
TIME_TYPE = 0x50
TICK_S = 1e-3
# Behind the channels: the milliseconds of the cycle's time frame.
_TICK, _WIDTH = len(CHANNELS), len(CHANNELS) + 1


class SampleBuilder:
    """Collects frames into cycles by their ascending types.

    Once two cycles in a row had the same frames, that content is the layout: a cycle is then complete with
    its last frame instead of the first frame of the next, and what is missing from it is flagged.

    When `is_timed`, the time frame is the device's clock. A cycle that lost its own repeats the time before.
    """

    def __init__(self, *, is_timed: bool = False) -> None:
        self._clock = ClockWatch(tick_s=TICK_S, width_bits=0) if is_timed else None
        self._last_tick = MISSING_RAW
        self.received_ns = 0
        self._layout: tuple[int, ...] = ()
        self._previous: tuple[int, ...] = ()
        self._open: list[tuple[int, Integers]] = []
        self._held: tuple[tuple[int, ...], Integers] | None = None
        self._cycles_closed = 0
        self._noise_bytes: int | None = None
        self._rows: list[tuple[Integers, Integers]] = []
        self._events: list[DecoderEvent] = []

    def feed(self, types: NDArray[np.uint8], values: Integers) -> None:
        """Take frames in order: their types (n,) and their four numbers (n, 4)."""
        index = 0
        while index < len(types):
            cycles = self._whole_cycles(types[index:])
            if cycles:
                count = cycles * len(self._layout)
                self._add_cycles(values[index : index + count].reshape(cycles, len(self._layout), 4))
                index += count
            else:
                self._add_frame(int(types[index]), values[index])
                index += 1

    def resume(self, noise_bytes: int) -> None:
        """Frames go on after this many unreadable bytes."""
        self._noise_bytes = noise_bytes

    def say(self, event: DecoderEvent) -> None:
        """Put an event between the samples before and after it."""
        self._flush()
        self._events.append(event)

    def take_events(self) -> list[DecoderEvent]:
        """Everything since the last call, in order."""
        self._flush()
        events, self._events = self._events, []
        return events

    def finish(self) -> None:
        """No more frames come: the last cycle is as long as it is."""
        if self._open:
            self._close()
        if self._held is not None:
            self._add_row(*self._held)
            self._held = None

    def _whole_cycles(self, types: NDArray[np.uint8]) -> int:
        """How many complete cycles of the layout stand at the head."""
        size = len(self._layout)
        if not size or self._open or self._noise_bytes is not None:
            return 0
        if tuple(types[:size].tolist()) != self._layout:
            return 0
        rows = types[: len(types) // size * size].reshape(-1, size)
        same = (rows == np.array(self._layout, dtype=np.uint8)).all(axis=1)
        return len(rows) if bool(same.all()) else int(np.argmin(same))

    def _add_cycles(self, values: Integers) -> None:
        table = missing_table(len(values), _WIDTH)
        for index, frame_type in enumerate(self._layout):
            _fill(table, frame_type, values[:, index])
        self._previous = self._layout
        if not _COLUMNS.keys().isdisjoint(self._layout):
            self._rows.append((table, _saturation(table)))

    def _add_frame(self, frame_type: int, values: Integers) -> None:
        if self._open and not self._same_cycle(self._open[-1][0], frame_type):
            self._close()
        self._noise_bytes = None
        self._open.append((frame_type, values))
        if self._layout and frame_type == self._layout[-1]:
            self._close()

    def _same_cycle(self, last: int, frame_type: int) -> bool:
        if frame_type <= last:
            return False
        if self._noise_bytes is None:
            return True
        # Noise in mid-cycle must fit into the frames that are missing between the two.
        if last not in self._layout or frame_type not in self._layout:
            return False
        missing = self._layout.index(frame_type) - self._layout.index(last) - 1
        return self._noise_bytes < (missing + 1) * _FRAME_BYTES

    def _close(self) -> None:
        types = tuple(frame_type for frame_type, _ in self._open)
        row = missing_table(1, _WIDTH)
        for frame_type, values in self._open:
            _fill(row, frame_type, values[np.newaxis])
        self._open = []
        self._cycles_closed += 1
        if self._cycles_closed == 1:
            # The port may have been opened in mid-cycle: the next cycle tells whether this one is whole.
            self._held = (types, row)
        else:
            self._release_held(types)
            self._add_row(types, row)
        if types == self._previous and types != self._layout:
            self._layout = types
            self.say(Reply("content", " ".join(f"{frame_type:02x}" for frame_type in types)))
        self._previous = types

    def _release_held(self, types: tuple[int, ...]) -> None:
        if self._held is not None and not set(self._held[0]) < set(types):
            self._add_row(*self._held)
        self._held = None

    def _add_row(self, types: tuple[int, ...], row: Integers) -> None:
        if _COLUMNS.keys().isdisjoint(types):
            return
        missing = not set(self._layout) <= set(types)
        self._rows.append((row, _saturation(row) | (SampleFlag.MISSING if missing else SampleFlag.NONE)))

    def _flush(self) -> None:
        if not self._rows:
            return
        raw = np.concatenate([row for row, _ in self._rows])
        flags = np.concatenate([flag for _, flag in self._rows])
        self._rows = []
        ticks = np.zeros(len(raw), dtype=np.int64)
        restarts = np.zeros(len(raw), dtype=np.bool_)
        if self._clock is not None:
            ticks = self._ticks(raw[:, _TICK])
            known = ticks != MISSING_RAW
            raw, flags, ticks = raw[known], flags[known], ticks[known]
            if not len(raw):
                return
            restarts = self._clock.restarts(ticks)
        self._events += sample_events(
            np.ascontiguousarray(raw[:, :_TICK]),
            ticks=ticks,
            flags=flags,
            received_ns=self.received_ns,
            restarts=restarts,
        )

    def _ticks(self, sent: Integers) -> Integers:
        """The times as sent, each missing one the same as the one before it."""
        whole = np.concatenate(([self._last_tick], sent))
        latest = np.maximum.accumulate(np.where(whole != MISSING_RAW, np.arange(len(whole)), 0))
        self._last_tick = int(whole[latest[-1]])
        ticks: Integers = whole[latest[1:]]
        return ticks


def _fill(table: Integers, frame_type: int, values: Integers) -> None:
    """Put the numbers (n, 4) of one frame type into their columns of `table` (n, n_channels)."""
    if frame_type in _COLUMNS:
        first, count = _COLUMNS[frame_type]
        table[:, first : first + count] = values[:, :count]
    if frame_type == TIME_TYPE:
        table[:, _TICK] = _milliseconds(values)
    if frame_type == _TEMPERATURE_TYPE:
        table[:, _TEMPERATURE] = values[:, 3]


def _milliseconds(values: Integers) -> Integers:
    """(n,) since the year 2000 of (n, 4): year and month, day and hour, minute and second, milliseconds."""
    words = values & 0xFFFF
    year, month, day, hour, minute, second = (
        words[:, place // 2] >> 8 * (place % 2) & 0xFF for place in range(6)
    )
    months = ((year + 30) * 12 + month - 1).astype("datetime64[M]")
    days = (months.astype("datetime64[D]") - np.datetime64("2000-01-01")).astype(np.int64) + day - 1
    passed: Integers = (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + words[:, 3]
    return passed


def _saturation(table: Integers) -> Integers:
    motion = table[:, :_SATURABLE]
    saturated = ((np.abs(motion) >= _FULL_SCALE) & (motion != MISSING_RAW)).any(axis=1)
    return np.where(saturated, int(SampleFlag.SATURATED), 0).astype(np.int64)
