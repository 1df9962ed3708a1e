"""Everything that reads bytes of others: each decoder, each importer, each stored chunk.

A target takes any bytes. It may refuse them with one sentence; whatever else it raises is a fault.
"""

import hashlib
import io
import json
import random
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xlsxwriter

from app.errors import TurnoutError
from app.exchange.exporting.json_form import FORMAT, MANIFEST_FILE, SHARED_FILE, VERSION
from app.exchange.importing.json_form import import_export
from app.exchange.importing.people import read_grid
from app.exchange.importing.signals import read_signals
from db.errors import StorageError
from db.recording.codec import decode, encode
from db.store import Store
from domain.foreign.errors import ForeignFileError
from domain.foreign.imported import read_sensors
from domain.foreign.people.reading import mapped, read_people
from domain.foreign.signals import guessed_sensors
from drivers.decoder import ParseError, Samples
from drivers.driver import Driver
from drivers.registry import load_registry
from tests.app.exchange.importing.xdf_writer import stream, xdf
from tests.db.samples import DAY
from tests.drivers.every_family import FAMILIES
from tests.drivers.streams import feed

REFUSALS = (TurnoutError, StorageError, ForeignFileError)

CSV = b"time [s],force [N]\n" + b"".join(b"%.2f,%.1f\n" % (i / 80, i % 50) for i in range(60))
CHRONOJUMP = b"Time (micros);Force(N)\n" + b"".join(b"%d;%d.5\n" % (i * 12500, i % 40) for i in range(60))
PEOPLE = "Name;Date of birth;Sex;Body mass (kg)\nAna Ferreira;1.2.1999;f;64,5\nBo Öberg;3.4.2001;m;80\n"


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads bytes, and bytes that it understands."""

    name: str
    take: Callable[[bytes], None]
    seeds: tuple[bytes, ...]

    def mutated(self, count: int, chance: random.Random) -> Iterator[bytes]:
        """Seeds with bytes changed, left out, doubled, and pieces of one another."""
        for _ in range(count):
            data = bytearray(chance.choice(self.seeds))
            for _ in range(chance.randint(1, 12)):
                place = chance.randrange(len(data) + 1)
                piece = bytes(chance.choice(self.seeds)[place : place + chance.randint(0, 40)])
                data[place : place + chance.randint(0, 8)] = chance.choice((piece, chance.randbytes(3), b""))
            yield bytes(data)


def targets(folder: Path, store: Store) -> dict[str, Target]:
    """All of them; files are put into `folder`, and what is imported goes into `store`."""
    found = [_decoder(driver) for driver in load_registry(()).all()]
    found += [
        Target("recording", _file_target(folder / "set.csv", _read_recording), (CSV, CHRONOJUMP)),
        Target("xdf", _file_target(folder / "set.xdf", _read_recording), (_an_xdf(),)),
        Target("people", _file_target(folder / "people.csv", _read_list), (PEOPLE.encode(),)),
        Target("workbook", _file_target(folder / "people.xlsx", _read_list), (_a_workbook(),)),
        Target("export", lambda data: _read_export(folder / "export", store, data), (_an_export(),)),
        Target("manifest", lambda data: _read_manifest(folder / "manifest", store, data), (_a_manifest(),)),
        Target("chunk", _read_chunk, (encode(np.arange(60, dtype=np.int64).reshape(20, 3)),)),
    ]
    with suppress(ImportError):
        found.append(Target("c3d", _file_target(folder / "set.c3d", _read_recording), (_a_c3d(folder),)))
    return {target.name: target for target in found}


def _decoder(driver: Driver) -> Target:
    channels = len(driver.descriptor.channels)

    def take(data: bytes) -> None:
        place = data[0] * len(data) // 256 if data else 0
        for event in feed(driver.decoder(), (data[:place], data[place:])):
            if isinstance(event, Samples):
                assert event.block.raw.shape == (len(event.block), channels)
            elif isinstance(event, ParseError):
                assert event.offset >= 0

    family = FAMILIES[driver.descriptor.driver_id]
    return Target(driver.descriptor.driver_id, take, (family.session[:2000], *family.packets))


def _file_target(path: Path, read: Callable[[Path], None]) -> Callable[[bytes], None]:
    def take(data: bytes) -> None:
        path.write_bytes(data)
        with suppress(*REFUSALS):
            read(path)

    return take


def _read_recording(path: Path) -> None:
    found = read_signals(path)
    choices, _ = guessed_sensors(found)
    if choices:
        read_sensors(found, choices)


def _read_list(path: Path) -> None:
    grid = read_grid(path)
    read_people(grid, mapped(grid), today=DAY.date())


def _read_chunk(data: bytes) -> None:
    """A chunk is only unpacked when its checksum is right: one that somebody made may have that too."""
    for chunk in (data, data[:-4] + struct.pack("<I", zlib.crc32(data[:-4]))):
        with suppress(*REFUSALS):
            decode(chunk)


def _read_export(folder: Path, store: Store, data: bytes) -> None:
    folder.mkdir(exist_ok=True)
    (folder / SHARED_FILE).write_bytes(data)
    files = {SHARED_FILE: hashlib.sha256(data).hexdigest()}
    manifest = {"format": FORMAT, "version": VERSION, "files": files}
    (folder / MANIFEST_FILE).write_text(json.dumps(manifest), encoding="utf-8")
    with suppress(*REFUSALS):
        import_export(store, folder)


def _read_manifest(folder: Path, store: Store, data: bytes) -> None:
    folder.mkdir(exist_ok=True)
    (folder / SHARED_FILE).write_text('{"tables": {}}', encoding="utf-8")
    (folder / MANIFEST_FILE).write_bytes(data)
    with suppress(*REFUSALS):
        import_export(store, folder)


def _a_manifest() -> bytes:
    digest = hashlib.sha256(b'{"tables": {}}').hexdigest()
    return json.dumps({"format": FORMAT, "version": VERSION, "files": {SHARED_FILE: digest}}).encode()


def _an_export() -> bytes:
    row = {"athlete_id": "ana", "name": "Ana", "sex": "female", "notes": "", "revision": 1}
    return json.dumps({"tables": {"athletes": [row]}}).encode()


def _an_xdf() -> bytes:
    time_s = np.arange(40) / 80
    values = np.sin(time_s)[:, np.newaxis] * 100
    return xdf(stream(1, "Force", [("force", "N")], 80.0, time_s, values, [(0.0, 0.0), (0.5, 0.0)]))


def _a_workbook() -> bytes:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, line in enumerate(PEOPLE.splitlines()):
            sheet.write_row(number, 0, line.split(";"))
    return written.getvalue()


def _a_c3d(folder: Path) -> bytes:
    import ezc3d

    book = ezc3d.c3d()
    book["parameters"]["POINT"]["RATE"]["value"] = [100.0]
    book["parameters"]["POINT"]["LABELS"]["value"] = ["knee"]
    book["data"]["points"] = np.zeros((4, 1, 50))
    book["parameters"]["ANALOG"]["LABELS"]["value"] = ["Fz"]
    book["parameters"]["ANALOG"]["UNITS"]["value"] = ["N"]
    book["parameters"]["ANALOG"]["RATE"]["value"] = [100.0]
    book["data"]["analogs"] = np.arange(50.0).reshape(1, 1, 50)
    path = folder / "seed.c3d"
    book.write(str(path))
    return path.read_bytes()
