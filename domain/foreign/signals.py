"""The signals of a file of another program, and which of them are the sensors of a set."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from domain.channel import CUFFS, Floats, Segment
from domain.foreign.columns import Column, column_of
from domain.foreign.errors import ForeignFileError, ForeignUnitError
from domain.foreign.people.fields import plain
from domain.foreign.samples import FORCE, MAGNETIC, MOTION, ForeignSamples
from domain.language import say

_WORDS: Mapping[str, str] = {
    # Spanish, German and French, and what force is called by programs that show it as a weight.
    "fuerza": "force", "kraft": "force", "zugkraft": "force", "weight": "force", "load": "force",
    "tiempo": "time", "zeit": "time", "temps": "time",
}  # fmt: skip
_UNITS = {
    "micros": "us",
    "microseconds": "us",
    "millis": "ms",
    "seconds": "s",
    "kg": "kgf",
    "lb": "lbf",
    "newton": "n",
}


@dataclass(frozen=True, slots=True)
class Signal:
    """One column: `stream` is the device or group it belongs to, `unit` as the file has it, or empty."""

    stream: str
    name: str
    unit: str
    values: Floats

    @property
    def key(self) -> str:
        """By which it is chosen: *Stream/label*, or the label alone."""
        return f"{self.stream}/{self.name}" if self.stream else self.name


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """A file that was read: signals, the times of each stream (empty where the file has none), and sentences.

    `told` says where the times come from: a device, a computer, or nothing but a rate.
    """

    file: str
    form: str
    sha256: str
    signals: tuple[Signal, ...]
    times: Mapping[str, Floats]
    told: tuple[str, ...] = ()

    def signal(self, key: str) -> Signal:
        """The signal with this key; ForeignFileError names those there are."""
        found = next((one for one in self.signals if key in (one.key, one.name)), None)
        if found is None:
            names = ", ".join(one.key for one in self.signals[:20])
            raise ForeignFileError(
                say("{file} has no signal {key}: choose of {names}.", file=self.file, key=key, names=names)
            )
        return found


@dataclass(frozen=True, slots=True)
class SensorChoice:
    """A sensor of the set: its place, and the signal of each channel, with units that were said by hand."""

    segment: Segment
    columns: Mapping[str, str]
    units: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_force(self) -> bool:
        """Whether it measures force."""
        return self.segment in CUFFS


def channel_of(name: str, unit: str, *, file: str) -> Column | None:
    """What a signal measures; ForeignUnitError where it is known and its unit is not."""
    words = plain(name).split()
    if not words:
        return None
    head = " ".join([_WORDS.get(words[0], words[0]), *words[1:]])
    parts = head.split()
    if not unit and len(parts) > 1 and parts[-1] in _UNITS:
        parts[-1] = _UNITS[parts[-1]]
        return column_of("_".join(parts), file=file)
    if not unit:
        # The signs of a unit (m/s², °) are lost in plain letters.
        swapped = _WORDS.get(words[0])
        return column_of(name if swapped is None else name.lower().replace(words[0], swapped, 1), file=file)
    said = unit.strip().lower()
    return column_of(f"{'_'.join(parts)}_{_UNITS.get(said, unit)}", file=file)


def guessed_sensors(
    found: ForeignFile, places: Mapping[str, Segment] = MappingProxyType({})
) -> tuple[tuple[SensorChoice, ...], tuple[str, ...]]:
    """The sensors that names, units and `places` (by stream) tell, and a sentence on all that is left out."""
    sensors, left = [], []
    for stream in dict.fromkeys(one.stream for one in found.signals):
        columns: dict[str, str] = {}
        for one in (each for each in found.signals if each.stream == stream):
            try:
                column = channel_of(one.name, one.unit, file=found.file)
            except ForeignUnitError as trouble:
                left.append(f"{one.key}: {trouble}")
                continue
            if column is None or column.quantity in ("time", "rate"):
                left.append(_left_out(one))
            else:
                columns.setdefault(column.channel, one.key)
        if set(FORCE) <= set(columns):
            sensors.append(SensorChoice(_cuff(stream), {"force": columns["force"]}))
        if set(MOTION) <= set(columns):
            wanted = (*MOTION, *MAGNETIC) if set(MAGNETIC) <= set(columns) else MOTION
            place = places.get(stream) or _place(stream)
            if place is None:
                left.append(
                    say("{stream}: a motion sensor whose place nobody said.", stream=stream or found.file)
                )
            else:
                sensors.append(SensorChoice(place, {name: columns[name] for name in wanted}))
    return tuple(sensors), tuple(left)


def samples_of(found: ForeignFile, choice: SensorChoice) -> ForeignSamples:
    """The samples of one chosen sensor in SI units.

    Raises
    ------
    ForeignFileError
        A channel is missing, its unit is unknown, the channels belong to different streams, or no times.
    """
    needed = FORCE if choice.is_force else MOTION
    missing = [name for name in needed if name not in choice.columns]
    if missing:
        raise ForeignFileError(
            say("{file}: nobody said which signal is {names}.", file=found.file, names=", ".join(missing))
        )
    names = tuple(choice.columns)
    signals = [found.signal(key) for key in choice.columns.values()]
    streams = {one.stream for one in signals}
    if len(streams) > 1:
        raise ForeignFileError(
            say("{file}: the channels of one sensor must come from one stream.", file=found.file)
        )
    time_s = found.times.get(signals[0].stream, np.empty(0))
    if not len(time_s):
        raise ForeignFileError(
            say("{file} has no times: say how many samples a second it has.", file=found.file)
        )
    columns = []
    for name, one in zip(names, signals, strict=True):
        unit = choice.units.get(name) or one.unit
        told = channel_of(name.partition("_")[0] if unit else one.name, unit, file=found.file)
        if told is None or told.quantity != name.partition("_")[0]:
            raise ForeignUnitError(
                say(
                    "{file}: the unit of {key} is not known: say it, such as N or kgf.",
                    file=found.file,
                    key=one.key,
                ),
                channel=name,
            )
        columns.append(one.values * told.factor)
    lines = range(1, len(time_s) + 1)
    return ForeignSamples(found.file, time_s, names, np.column_stack(columns), lines)


def pace_sentence(time_s: Floats, *, what: str) -> str:
    """The rate that was found and how uneven the steps are: *force: 1000 Hz, steps 0.90 to 1.10 ms*."""
    steps_ms = np.diff(time_s[np.isfinite(time_s)]) * 1e3
    if not len(steps_ms):
        return say("{what}: a single sample.", what=what)
    low, middle, high = np.quantile(steps_ms, [0.025, 0.5, 0.975])
    rate_hz = 1e3 / middle if middle > 0 else float("nan")
    return say(
        "{what}: {rate_hz:.4g} Hz found; 95 % of the steps last {low:.3g} to {high:.3g} ms.",
        what=what,
        rate_hz=rate_hz,
        low=low,
        high=high,
    )


def _left_out(one: Signal) -> str:
    if "ang" in plain(one.name) or plain(one.unit) in ("deg", "rad"):
        return say(
            "{key} is a finished angle: angles are computed here from motion sensors, so it is left out.",
            key=one.key,
        )
    return say("{key} is left out.", key=one.key)


def _cuff(stream: str) -> Segment:
    words = plain(stream).split()
    for side in ("left", "right"):
        if side in words:
            return Segment(f"{side}_cuff")
    return Segment.CUFF


def _place(stream: str) -> Segment | None:
    words = "_".join(plain(stream).split())
    places = sorted(Segment, key=lambda one: len(one.value), reverse=True)
    return next((one for one in places if one.value in words and one not in CUFFS), None)
