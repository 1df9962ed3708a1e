"""Rebuilds a disk as a power loss leaves it, from the log of what was done to it."""

import random
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("<cHQI")


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done: C create, W write, T truncate, S sync, U unlink, R rename, A acknowledge."""

    kind: str
    name: str
    offset: int
    data: bytes


@dataclass(slots=True)
class _File:
    """What is surely on the disk, and what was done to it since."""

    content: bytearray = field(default_factory=bytearray)
    unsynced: list[Deed] = field(default_factory=list)


def deeds_of(log: bytes, folder: Path) -> Iterator[Deed]:
    """The log in order; names are within the folder, which itself has none."""
    place, prefix = 0, str(folder)
    while place + _HEAD.size <= len(log):
        kind, path_length, offset, length = _HEAD.unpack_from(log, place)
        place += _HEAD.size
        path, data = log[place : place + path_length], log[place + path_length : place + path_length + length]
        place += path_length + length
        if place > len(log):
            # The station ended while one of its threads wrote this line: nothing of it was answered for.
            return
        if kind == b"R":
            data = data.removeprefix(prefix.encode()).strip(b"/")
        yield Deed(kind.decode(), path.decode().removeprefix(prefix).strip("/"), offset, data)


class Disk:
    """A disk with a cache that keeps nothing by itself: only a sync makes a write sure.

    At a power loss each unsynced write of a file arrives or does not, whatever its order, or is torn:
    every sector of it for itself. A name that was made, removed or changed is sure when its folder was
    synced; until then the last of those changes may be missing, in the order of a file system's journal.
    """

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._names = {name: _File(bytearray(content)) for name, content in files.items()}
        self._sure = dict(self._names)
        self._gone: set[str] = set()
        self._renamings: list[tuple[str, _File | None]] = []

    def do(self, deed: Deed) -> None:
        """Follow one line of the log; ValueError for a file that the log never made."""
        if deed.kind in "SWT" and deed.name and self._is_gone(deed.name):
            return
        if deed.kind == "S" and not deed.name:
            self._keep_names(len(self._renamings))
        elif deed.kind == "S":
            file = self._names[deed.name]
            for one in file.unsynced:
                _apply(file.content, one)
            file.unsynced.clear()
        elif deed.kind in "WT":
            self._names[deed.name].unsynced.append(deed)
        elif deed.kind == "C":
            self._name(deed.name, _File())
        elif deed.kind == "U":
            self._name(deed.name, None)
        elif deed.kind == "R":
            if self._is_gone(deed.name):
                return
            self._name(deed.data.decode(), self._names[deed.name])
            self._name(deed.name, None)

    def after_power_loss(self, chance: random.Random) -> dict[str, bytes]:
        """The files that are found afterwards; another state of `chance`, another of the ways to fail."""
        names = dict(self._sure)
        for name, file in self._renamings[: chance.randint(0, len(self._renamings))]:
            _rename(names, name, file)
        kept = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        torn = chance.choice((0.0, 0.3, 1.0))
        return {name: _survivor(file, chance, kept, torn) for name, file in names.items()}

    def _is_gone(self, name: str) -> bool:
        """Whether the file has no name any more: who holds it open may write, and nobody finds it again."""
        if name not in self._names and name not in self._gone:
            raise ValueError(f"The log writes to {name}, which it never made: it is not whole.")
        return name not in self._names

    def _name(self, name: str, file: _File | None) -> None:
        if file is None:
            self._gone.add(name)
        self._renamings.append((name, file))
        _rename(self._names, name, file)

    def _keep_names(self, count: int) -> None:
        for name, file in self._renamings[:count]:
            _rename(self._sure, name, file)
        del self._renamings[:count]


def power_losses(
    files: Mapping[str, bytes], deeds: Sequence[Deed], cuts: Iterable[int], chance: random.Random
) -> Iterator[tuple[dict[str, bytes], list[bytes]]]:
    """For every cut the files that are left, and the answers that had been given by then."""
    disk, answers, done = Disk(files), [], 0
    for cut in sorted(cuts):
        for deed in deeds[done:cut]:
            if deed.kind == "A":
                answers.append(deed.data)
            elif not deed.name.endswith("-shm"):
                # The index of the log is memory that the system shares; nobody reads it after a start.
                disk.do(deed)
        done = cut
        yield disk.after_power_loss(chance), list(answers)


def _rename(names: dict[str, _File], name: str, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _apply(content: bytearray, deed: Deed) -> None:
    end = deed.offset + (len(deed.data) if deed.kind == "W" else 0)
    content.extend(bytes(max(0, end - len(content))))
    if deed.kind == "W":
        content[deed.offset : end] = deed.data
    else:
        del content[deed.offset :]


def _survivor(file: _File, chance: random.Random, kept: float, torn: float) -> bytes:
    content = bytearray(file.content)
    for deed in file.unsynced:
        if deed.kind == "W" and chance.random() < torn:
            for part in _sectors(deed):
                if chance.random() < kept:
                    _apply(content, part)
        elif chance.random() < kept:
            _apply(content, deed)
    return bytes(content)


def _sectors(deed: Deed) -> Iterator[Deed]:
    """The write cut where sectors of the disk end."""
    place, end = deed.offset, deed.offset + len(deed.data)
    while place < end:
        following = min(end, (place // SECTOR + 1) * SECTOR)
        part = deed.data[place - deed.offset : following - deed.offset]
        yield Deed("W", deed.name, place, part)
        place = following
