"""Opens files that were recorded elsewhere: CSV, npz, a capture of bytes, or a Turnout database."""

import zipfile
from pathlib import Path

import numpy as np

from app.errors import TurnoutError
from app.exchange.captures import is_capture, read_capture
from db.store import open_store
from domain.calibration import SiReader
from domain.channel import Segment
from domain.foreign.errors import ForeignFileError
from domain.foreign.samples import (
    FORCE,
    MAGNETIC,
    MOTION,
    ForeignSamples,
    samples_of_arrays,
    samples_of_table,
)
from domain.foreign.text_table import decoded, read_table
from domain.samples.clock import ClockModel
from domain.samples.stillness import is_force, is_inertial
from domain.session import StreamRecording
from domain.timebase import Clock

_ZIP_HEAD, _SQLITE_HEAD = b"PK\x03\x04", b"SQLite format 3\0"
_LOOKED_THROUGH = 100


def read_samples(
    path: Path, *, kind: str, segment: Segment, clock: Clock, driver_id: str | None = None
) -> ForeignSamples:
    """The samples of one sensor; `kind` is imu or force. TurnoutError with one sentence where none are.

    Captured bytes need the driver that reads them.
    """
    if not path.is_file():
        raise TurnoutError(f"There is no file {path}: give a CSV file, an npz file or a Turnout database.")
    try:
        with path.open("rb") as file:
            head = file.read(len(_SQLITE_HEAD))
        if head.startswith(_ZIP_HEAD):
            return samples_of_arrays(_arrays(path), file=path.name, kind=kind)
        if driver_id is not None or is_capture(path):
            return _si(read_capture(path, driver_id, segment), path.name, 0, kind=kind)
        if head == _SQLITE_HEAD:
            return _recorded(path, kind=kind, segment=segment, clock=clock)
        table = read_table(decoded(path.read_bytes(), file=path.name), file=path.name)
        return samples_of_table(table, file=path.name, kind=kind)
    except OSError as trouble:
        raise TurnoutError(f"{path} cannot be read ({trouble.strerror}): copy it, and try again.") from None
    except ForeignFileError as trouble:
        raise TurnoutError(str(trouble)) from None


def _arrays(path: Path) -> dict[str, np.ndarray]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            # An array of objects is nothing that a sensor sends, and is never unpacked.
            return {name: archive[name] for name in archive.files if archive[name].dtype.kind in "fiu"}
    except (ValueError, zipfile.BadZipFile, EOFError) as trouble:
        raise ForeignFileError(f"{path.name} is no npz file with plain arrays ({trouble}).") from None


def _recorded(path: Path, *, kind: str, segment: Segment, clock: Clock) -> ForeignSamples:
    """The newest recording in a database that has such a sensor there."""
    store = open_store(path, clock=clock)
    try:
        for summary in store.sessions.recent(_LOOKED_THROUGH):
            for item in reversed(summary.sets):
                for index, stream in enumerate(store.sessions.streams(item.header.set_id)):
                    fits = is_force(stream) if kind == "force" else stream.segment is segment
                    if fits and (kind == "force" or is_inertial(stream)):
                        recording = store.sessions.recording(item.header.set_id)
                        return _si(recording.streams[index], path.name, item.header.epoch_ns, kind=kind)
    finally:
        store.close()
    what = "a force sensor" if kind == "force" else f"a motion sensor at the {segment.value}"
    raise TurnoutError(f"No set in {path} has {what}: `turnout show --db {path}` lists its sets.")


def _si(recorded: StreamRecording, file: str, epoch_ns: int, *, kind: str) -> ForeignSamples:
    stream = recorded.stream
    wanted = FORCE if kind == "force" else MOTION
    names = [channel.name for channel in stream.channels]
    if not set(wanted) <= set(names):
        raise ForeignFileError(f"{file} holds no {kind} but {', '.join(names)}: give it as the other kind.")
    times_ns = ClockModel(stream.clock, stream.nominal_rate_hz).feed(
        recorded.ticks, recorded.received_ns, recorded.flags
    )
    read = SiReader(stream).read(recorded.raw)
    values = read[:, [names.index(name) for name in wanted]]
    if not np.isfinite(values).all(axis=1).any():
        raise ForeignFileError(
            f"{file} holds raw counts that were never calibrated: calibrate the sensor, and record with it."
        )
    channels: tuple[str, ...] = wanted
    if kind == "imu" and set(MAGNETIC) <= set(names):
        field = read[:, [names.index(name) for name in MAGNETIC]]
        if np.isfinite(field).all(axis=1).any():
            channels, values = (*wanted, *MAGNETIC), np.hstack((values, field))
    lines = range(1, len(times_ns) + 1)
    time_s = np.asarray((times_ns - epoch_ns) * 1e-9, dtype=np.float64)
    return ForeignSamples(file, time_s, channels, values, lines)
