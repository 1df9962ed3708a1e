"""Capture files: every byte of a port with its time, for diagnosis and for `turnout decode`."""

import io
import json
import os
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO

from domain.language import say
from domain.timebase import Clock
from drivers.errors import DeviceError
from drivers.transport import Transport

MAGIC = b"TURNOUT CAPTURE 1\n"
_HEAD = struct.Struct("<QBI")
_LONGEST_HEADER = 4096
_RAW_CHUNK = 65536


class ChunkKind(IntEnum):
    """What a chunk of a capture is: bytes that came, bytes that were sent, or the port being opened."""

    OPENED = 0
    RECEIVED = 1
    SENT = 2


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes that went one way at `time_ns` of station time; None in a file that holds no times."""

    time_ns: int | None
    kind: ChunkKind
    data: bytes


class CaptureWriter:
    """Writes one capture file; each chunk is in the file before the next one is read.

    `failure` is the sentence that says why nothing is written any more: what it watches goes on.

    Parameters
    ----------
    about
        What a reader should know: the port, its speed, when it was.
    """

    def __init__(self, path: Path, *, about: dict[str, str | int]) -> None:
        self.failure = ""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: BinaryIO = path.open("xb", buffering=0)
            self._file.write(MAGIC + json.dumps(about, ensure_ascii=False).encode() + b"\n")
        except OSError as error:
            raise DeviceError(
                say(
                    "{path} cannot be written ({error}): choose another folder to capture into.",
                    path=path,
                    error=error.strerror,
                )
            ) from error

    def write(self, chunk: Chunk) -> None:
        """Append a chunk, unless writing has failed before."""
        if self.failure:
            return
        head = _HEAD.pack(chunk.time_ns or 0, chunk.kind, len(chunk.data))
        try:
            self._file.write(head + chunk.data)
        except OSError as error:
            self.failure = f"The capture {self._file.name} is incomplete ({error.strerror}): make room there."

    def close(self) -> None:
        """Nothing more comes."""
        self._file.close()


class CapturingTransport:
    """A transport whose traffic is written down as it passes; what it carries is unchanged."""

    def __init__(self, transport: Transport, *, writer: CaptureWriter, clock: Clock) -> None:
        self._transport, self._writer, self._clock = transport, writer, clock

    def open(self) -> None:
        self._transport.open()
        self._note(ChunkKind.OPENED, b"")

    def read(self) -> bytes:
        data = self._transport.read()
        if data:
            self._note(ChunkKind.RECEIVED, data)
        return data

    def write(self, data: bytes) -> None:
        self._transport.write(data)
        self._note(ChunkKind.SENT, data)

    def set_baud(self, baud: int) -> None:
        self._transport.set_baud(baud)

    def close(self) -> None:
        self._transport.close()

    def _note(self, kind: ChunkKind, data: bytes) -> None:
        self._writer.write(Chunk(self._clock.now_ns(), kind, data))


class CaptureFolder:
    """One capture file for each port, named after it and the time, through all its openings.

    DeviceError where the folder cannot be written.
    """

    def __init__(self, folder: Path, *, clock: Clock) -> None:
        self._folder, self._clock = folder, clock
        try:
            folder.mkdir(parents=True, exist_ok=True)
            writable = os.access(folder, os.W_OK | os.X_OK)
        except OSError:
            writable = False
        if not writable:
            raise DeviceError(
                say(
                    "{folder} is no folder that you may write to: choose another to capture into.",
                    folder=folder,
                )
            )
        self._writers: dict[str, CaptureWriter] = {}
        self._lock = threading.Lock()

    @property
    def failures(self) -> tuple[str, ...]:
        """A sentence for each file that could not be written to the end."""
        return tuple(writer.failure for writer in self._writers.values() if writer.failure)

    def wrap(self, transport: Transport, port: str, baud: int) -> Transport:
        """The transport of a port, its traffic going into the file of that port."""
        return CapturingTransport(transport, writer=self._writer(port, baud), clock=self._clock)

    def close(self) -> None:
        """Nothing more comes."""
        for writer in self._writers.values():
            writer.close()

    def _writer(self, port: str, baud: int) -> CaptureWriter:
        with self._lock:
            if port not in self._writers:
                wall = self._clock.wall()
                name = f"{Path(port).name}-{wall.strftime('%Y%m%d-%H%M%S-%f')}.capture"
                about: dict[str, str | int] = {"port": port, "baud": baud, "started_at": wall.isoformat()}
                self._writers[port] = CaptureWriter(self._folder / name, about=about)
            return self._writers[port]


def read_chunks(path: Path) -> Iterator[Chunk]:
    """The chunks of a capture file; the bytes of any other file, as if they had just been received.

    A capture that breaks off in the middle of a chunk, as a crash leaves it, gives what came of it.
    DeviceError where the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) == MAGIC:
                file.readline(_LONGEST_HEADER)
                yield from _captured(file)
            else:
                file.seek(0)
                while data := file.read(_RAW_CHUNK):
                    yield Chunk(None, ChunkKind.RECEIVED, data)
    except OSError as error:
        raise DeviceError(
            say(
                "{path} cannot be read ({error}): give a file with what a sensor sent.",
                path=path,
                error=error.strerror,
            )
        ) from error


def _captured(file: io.BufferedReader) -> Iterator[Chunk]:
    while len(head := file.read(_HEAD.size)) == _HEAD.size:
        time_ns, kind, length = _HEAD.unpack(head)
        if kind > ChunkKind.SENT:
            raise DeviceError(
                say(
                    "{file} is damaged at byte {tell}: what stands before it was read.",
                    file=file.name,
                    tell=file.tell() - _HEAD.size,
                )
            )
        yield Chunk(time_ns, ChunkKind(kind), file.read(length))
