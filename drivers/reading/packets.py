"""Cuts a byte stream into packets by first bytes, length and checksum; finds them again after noise."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivers.decoder import ParseError

Bytes = NDArray[np.uint8]

_FIRST_RUN = 8


@dataclass(frozen=True, slots=True)
class Packets:
    """Good packets of one length, one after the other: where the first began, and (n, length) bytes."""

    offset: int
    rows: Bytes


def byte_sums(rows: Bytes) -> Bytes:
    """(n,) sums of (n, length) bytes, each in eight bits as it wraps; for packets of up to some 20 bytes."""
    # Along contiguous columns: up to four times as fast as along rows so short, slower than along long ones.
    return np.asarray(np.add.reduce(np.ascontiguousarray(rows.T), axis=0, dtype=np.uint8))


class PacketScanner:
    """Packets of equal heads are taken in runs, so that a steady stream is checked as one array.

    Parameters
    ----------
    sync
        Matches where a packet may begin.
    shortest
        Bytes needed before anything can be said of a place; at most the length of the shortest packet.
    length
        Of a buffer and a place in it: the length of the packet there, 0 where none can begin, None while
        more bytes are needed to tell.
    check
        Which of (n, length) rows are right.
    head
        How many first bytes packets of one run share.
    chained
        Whether the sync must recur right behind the first packet after noise: for weak checksums.
    resync
        What must match instead of `sync` after noise, where `sync` alone says too little; the first bytes
        of all are then believed to begin with a packet.
    """

    def __init__(
        self,
        *,
        sync: re.Pattern[bytes],
        shortest: int,
        length: Callable[[bytes, int], int | None],
        check: Callable[[Bytes], NDArray[np.bool_]],
        head: int,
        chained: bool = False,
        resync: re.Pattern[bytes] | None = None,
    ) -> None:
        self._sync, self._shortest, self._length = sync, shortest, length
        self._check, self._head, self._chained = check, head, chained
        self._buffer, self._offset = b"", 0
        self.skipped_bytes = 0
        self._resync = resync or sync
        self._locked = resync is not None
        self._run = _FIRST_RUN

    @property
    def pending_bytes(self) -> int:
        """Bytes at the end that wait for the rest of their packet."""
        return len(self._buffer)

    def feed(self, data: bytes) -> list[Packets | ParseError]:
        """All packets that are complete now; an error where good packets broke off, one for all the noise."""
        buffer = self._buffer + data
        found: list[Packets | ParseError] = []
        place = 0
        while len(buffer) - place >= self._shortest:
            rows = self._packets_at(buffer, place)
            if rows is None:
                break
            if len(rows):
                found.append(Packets(self._offset + place, rows))
                place += rows.size
                self._locked = True
                continue
            if self._locked:
                raw = buffer[place : place + self._shortest]
                found.append(ParseError("packet", self._offset + place, raw))
                self._locked = False
            noise_from, place = place, self._next_place(buffer, place + 1)
            self.skipped_bytes += place - noise_from
        self._buffer, self._offset = buffer[place:], self._offset + place
        return found

    def finish(self) -> list[Packets | ParseError]:
        """No more bytes come: a last packet is believed without another one behind it."""
        self._chained = False
        return self.feed(b"")

    def _next_place(self, buffer: bytes, start: int) -> int:
        """The next place where a packet may begin, or what must be kept as its possible beginning."""
        match = self._resync.search(buffer, start)
        return match.start() if match else max(start, len(buffer) - self._shortest + 1)

    def _packets_at(self, buffer: bytes, place: int) -> Bytes | None:
        """The packets that begin at `place`; empty when none does, None while that cannot be told."""
        nothing = np.empty((0, 1), dtype=np.uint8)
        if not (self._sync if self._locked else self._resync).match(buffer, place):
            return nothing
        length = self._length(buffer, place)
        if length == 0:
            return nothing
        if length is None or len(buffer) - place < length:
            return None
        rows = self._good_rows(buffer, place, length)
        if not len(rows) or self._locked or not self._chained:
            return rows
        behind = place + length
        if len(buffer) - behind < self._shortest:
            return None
        return rows if self._resync.match(buffer, behind) else nothing

    def _good_rows(self, buffer: bytes, place: int, length: int) -> Bytes:
        count = min((len(buffer) - place) // length, self._run)
        rows = np.frombuffer(buffer, dtype=np.uint8, count=count * length, offset=place).reshape(
            count, length
        )
        good = self._check(rows) & (rows[:, : self._head] == rows[0, : self._head]).all(axis=1)
        taken = count if bool(good.all()) else int(np.argmin(good))
        # A run that broke off early was guessed too long: work stays in proportion to the bytes.
        self._run = max(_FIRST_RUN, 2 * taken)
        return rows[:taken]


class ScanningDecoder:
    """A decoder all of whose bytes go through a scanner, which knows what became of those in no packet."""

    def __init__(self, scanner: PacketScanner) -> None:
        self.packets = 0
        self._scanner = scanner

    @property
    def skipped_bytes(self) -> int:
        """Bytes that are in no packet."""
        return self._scanner.skipped_bytes

    @property
    def pending_bytes(self) -> int:
        """Bytes that wait for the rest of their packet."""
        return self._scanner.pending_bytes
