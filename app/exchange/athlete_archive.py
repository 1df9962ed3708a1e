"""Everything about one athlete in one zip: records as JSON, samples as CSV, a page that explains."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from app.errors import TurnoutError
from app.whole_file import whole_file
from db.documents import to_document
from db.store import Store
from domain.athlete import Athlete
from domain.session import SetRecording, StreamRecording

README = """\
Everything this database holds about one athlete.

athlete.json
    Every record, table by table under the names of the database: the athlete, measures, visits, sets,
    repetitions, metric values with their error, findings, ratings, notes. Times are UTC.
    null means: not known, or not measurable.
raw/SET-STREAM.csv
    One line per sample as the sensor sent it: received_ns (clock of the station), ticks (clock of the
    sensor), flags, then one column per channel in raw units.
raw/SET-STREAM.json
    The sensor, its channels, its clock and the calibrations: SI value = (raw - zero_raw) * scale.
curves/ANALYSIS.csv
    The curves that were shown: time_s and one column per channel in SI units.
clips/CLIP.mjpeg
    The video of a set, where one was kept: any player of MJPEG shows it.

docs/format.md of Turnout describes the same data inside the database.
"""


def write_archive(store: Store, athlete_id: str, path: Path, *, now: datetime) -> list[str]:
    """Write the file, whole or not at all; the names inside."""
    store.keeping.may_export(athlete_id)
    names: list[str] = []
    try:
        with whole_file(path) as half, zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in _files(store, athlete_id, now):
                archive.writestr(name, text)
                names.append(name)
            for clip in _clips(store, athlete_id):
                # Pictures are packed already.
                archive.write(clip, f"clips/{clip.name}", zipfile.ZIP_STORED)
                names.append(f"clips/{clip.name}")
    except OSError as trouble:
        raise TurnoutError(
            f"{path} cannot be written ({trouble.strerror}): make room, or choose another place."
        ) from trouble
    return names


def _files(store: Store, athlete_id: str, now: datetime) -> Iterator[tuple[str, str]]:
    yield "README.txt", README
    tables = store.keeping.records(athlete_id)
    document = {"exported_at": now.isoformat(), "athlete_id": athlete_id, "tables": tables}
    yield "athlete.json", json.dumps(document, ensure_ascii=False, indent=1, default=str)
    for row in tables.get("sets", []):
        yield from _recording(store.sessions.recording(str(row["set_id"])))
    for analysis_id, traces in store.keeping.curves(athlete_id):
        columns = {"time_s": traces.time_s, **traces.channels}
        rows = zip(*(map(float, values) for values in columns.values()), strict=True)
        yield f"curves/{analysis_id}.csv", _csv(list(columns), rows)


def _clips(store: Store, athlete_id: str) -> list[Path]:
    """The files of the clips; what is missing is told by `turnout verify`."""
    kept = [store.clips.path_of(clip) for clip in store.clips.of_athlete(athlete_id)]
    return [path for path in kept if path.exists()]


def _recording(recorded: SetRecording) -> Iterator[tuple[str, str]]:
    for stream in recorded.streams:
        # Keys made by the station, never a name: nothing a person typed becomes a path.
        stem = f"raw/{recorded.header.set_id}-{stream.stream.stream_id}"
        yield f"{stem}.csv", _samples(stream)
        yield f"{stem}.json", json.dumps(_description(stream), ensure_ascii=False, indent=1, default=str)


def _samples(stream: StreamRecording) -> str:
    head = ["received_ns", "ticks", "flags", *(channel.name for channel in stream.stream.channels)]
    rows = zip(
        stream.received_ns.tolist(),
        stream.ticks.tolist(),
        stream.flags.tolist(),
        *(stream.raw[:, column].tolist() for column in range(stream.raw.shape[1])),
        strict=True,
    )
    return _csv(head, rows)


def _csv(head: list[str], rows: Any) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([inert_cell(cell) for cell in head])
    writer.writerows(rows)
    return text.getvalue()


def inert_cell(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _description(stream: StreamRecording) -> dict[str, Any]:
    return {"stream": to_document(stream.stream)}


def one_athlete(store: Store, text: str) -> Athlete:
    """The one athlete whom the words fit."""
    found = store.athletes.find(text)
    exact = [athlete for athlete in found if text in (athlete.athlete_id, athlete.name)]
    if len(exact or found) != 1:
        what = "More than one athlete fits" if found else "No athlete fits"
        raise TurnoutError(f"{what} {text!r}: give the whole name or the id.")
    return (exact or found)[0]
