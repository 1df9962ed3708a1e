"""The parts of a C3D file that hold analog signals, read from its bytes alone: c3d.org, the user guide.

Written here because a damaged file must never end the station, and readers in C++ do.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats

_BLOCK = 512
_INTEL, _DEC, _MIPS = 84, 85, 86
_TEXT, _BYTE, _SHORT, _FLOAT = -1, 1, 2, 4
_WIDTHS = {_TEXT: 1, _BYTE: 1, _SHORT: 2, _FLOAT: 4}
Parameters = dict[tuple[str, str], tuple[list[str], list[float]]]
"""By group and name: the words where it holds text, else the numbers."""


@dataclass(frozen=True, slots=True)
class C3dParts:
    """Analog signals (n, m) in their units, samples a second, and how many markers there are."""

    analog: Floats
    rate_hz: float
    labels: list[str]
    units: list[str]
    markers: int


@dataclass(frozen=True, slots=True)
class _Numbers:
    """How this file writes its numbers."""

    processor: int

    @property
    def order(self) -> str:
        """Which byte comes first."""
        return ">" if self.processor == _MIPS else "<"

    def shorts(self, data: bytes, *, signed: bool = True) -> Floats:
        """Numbers of two bytes."""
        return np.frombuffer(data, dtype=f"{self.order}{'i' if signed else 'u'}2").astype(np.float64)

    def floats(self, data: bytes) -> Floats:
        """Numbers of four bytes; those of DEC have their halves swapped and four times the value."""
        if self.processor != _DEC:
            return np.frombuffer(data, dtype=f"{self.order}f4").astype(np.float64)
        halves = np.frombuffer(data, dtype="<u2").reshape(-1, 2)[:, ::-1]
        return np.ascontiguousarray(halves).view("<f4").ravel().astype(np.float64) / 4.0


def read_parts(data: bytes) -> C3dParts:
    """The parts; ValueError, IndexError or struct.error where the bytes are no whole C3D file."""
    start = (data[0] - 1) * _BLOCK
    numbers = _Numbers(data[start + 3])
    if numbers.processor not in (_INTEL, _DEC, _MIPS):
        raise ValueError("an unknown kind of processor")
    head = struct.unpack_from(f"{numbers.order}10H", data, 0)
    markers, per_frame, first, last, block, often = head[1], head[2], head[3], head[4], head[8], head[9]
    scale, frame_rate_hz = numbers.floats(data[12:16])[0], numbers.floats(data[20:24])[0]
    held = dict(_parameters(data, start + 4, numbers))
    channels = per_frame // often if often else 0
    rate_hz = _number(held, "RATE", float(frame_rate_hz) * often)
    frames = _frames(held, first, last)
    of_points = 4 * markers
    width = 4 if scale < 0 else 2
    size = frames * (of_points + per_frame) * width
    at = (block - 1) * _BLOCK
    body = data[at : at + size]
    if at < _BLOCK or not channels or channels * often != per_frame:
        return C3dParts(np.empty((0, 0)), rate_hz, [], [], markers)
    if len(body) < size:
        raise ValueError("it ends too early")
    signed = "UNSIGNED" not in held.get(("ANALOG", "FORMAT"), ([], []))[0]
    # Whole numbers of points and of signals share a row: signed or not is told of the signals.
    table = numbers.floats(body) if width == 4 else numbers.shorts(body, signed=signed)
    raw = table.reshape(frames, of_points + per_frame)[:, of_points:].reshape(frames * often, channels)
    zero = _each(held, "OFFSET", channels, 0.0)
    factor = _each(held, "SCALE", channels, 1.0) * _number(held, "GEN_SCALE", 1.0)
    labels, units = (held.get(("ANALOG", name), ([], []))[0] for name in ("LABELS", "UNITS"))
    return C3dParts(np.ascontiguousarray(((raw - zero) * factor).T), rate_hz, labels, units, markers)


def _frames(held: Parameters, first: int, last: int) -> int:
    """How many; the heading counts to 65,535 only, and longer files say it in their parameters."""
    said = [last - first + 1]
    frames = held.get(("POINT", "FRAMES"), ([], []))[1]
    if frames and np.isfinite(frames[0]):
        said.append(int(frames[0]) % 65536 if frames[0] < 0 else int(frames[0]))
    begun, ended = (held.get(("TRIAL", f"ACTUAL_{edge}_FIELD"), ([], []))[1] for edge in ("START", "END"))
    if len(begun) == len(ended) == 2:
        said.append(int(_long(ended) - _long(begun)) + 1)
    if max(said) < 1:
        raise ValueError("it has no frames")
    return max(said)


def _long(halves: list[float]) -> float:
    """A number kept as two of two bytes, the smaller first."""
    low, high = (half % 65536 for half in halves)
    return low + 65536 * high


def _parameters(
    data: bytes, place: int, numbers: _Numbers
) -> Iterator[tuple[tuple[str, str], tuple[list[str], list[float]]]]:
    """Every parameter, its group named; groups may be named after what belongs to them."""
    groups: dict[int, str] = {}
    found: list[tuple[int, str, tuple[list[str], list[float]]]] = []
    while place + 2 < len(data):
        length, group = struct.unpack_from("2b", data, place)
        length = abs(length)
        if length == 0:
            break
        name = data[place + 2 : place + 2 + length].decode("latin-1").strip().upper()
        after = place + 2 + length
        step = struct.unpack_from(f"{numbers.order}h", data, after)[0]
        if group < 0:
            groups[-group] = name
        else:
            found.append((group, name, _value(data, after + 2, numbers)))
        if step <= 0:
            break
        place = after + step
    for group, name, value in found:
        yield (groups.get(group, ""), name), value


def _value(data: bytes, place: int, numbers: _Numbers) -> tuple[list[str], list[float]]:
    kind, count = struct.unpack_from("bB", data, place)
    sizes = list(data[place + 2 : place + 2 + count])
    place += 2 + count
    size = int(np.prod(sizes, dtype=np.int64)) if sizes else 1
    held = data[place : place + size * _WIDTHS.get(kind, 0)]
    if kind not in _WIDTHS or len(held) < size * _WIDTHS[kind]:
        raise ValueError("a parameter ends too early")
    if kind == _TEXT:
        width = sizes[0] if sizes else 1
        return [held[i : i + width].decode("latin-1").strip() for i in range(0, size, max(width, 1))], []
    if kind == _BYTE:
        return [], np.frombuffer(held, dtype=np.int8).astype(np.float64).tolist()
    return [], (numbers.floats(held) if kind == _FLOAT else numbers.shorts(held)).tolist()


def _number(held: Parameters, name: str, otherwise: float) -> float:
    found = held.get(("ANALOG", name), ([], []))[1]
    return found[0] if found else otherwise


def _each(held: Parameters, name: str, count: int, otherwise: float) -> Floats:
    """A number for each channel; channels that have none get `otherwise`."""
    found = held.get(("ANALOG", name), ([], []))[1][:count]
    return np.array([*found, *[otherwise] * (count - len(found))])
