"""The report of a problem: texts that can be read one by one, and the file made of those that are kept."""

import json
import zipfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.errors import TurnoutError
from app.sensors.live_device import LiveDevice
from app.settings import Settings
from app.support.contents import (
    Json,
    of_the_database,
    of_the_program,
    of_the_sensors,
    of_the_settings,
)
from app.support.log_file import COMMANDS, HARD_FAULTS, LAST_FAULT, STATION
from app.support.written_logs import hard_faults, last_lines
from app.whole_file import whole_file
from db.errors import StorageError
from db.keeping.facts import DatabaseFacts, SensorFacts, Soundness
from domain.language import say

Looks = Callable[[], tuple[DatabaseFacts, Soundness | None]]

_README = """\
A report of a problem with Turnout, made on this station. Nobody was sent anything by itself.

It holds: {kept}.
Left out by whoever made it: {left}.

No name, note, date of birth or recorded value of anybody is in it, no name of the clinic or of the
computer, and no folder. Serial numbers of sensors are cut to their end.
"""


class BundleCancelledError(TurnoutError):
    """The report was not wanted any more; nothing was written."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the report, what it is for, and its whole text."""

    name: str
    about: str
    text: str


def gather(
    *,
    settings: Settings,
    logs: Path | None,
    look: Looks | None,
    devices: Sequence[LiveDevice] = (),
) -> tuple[Part, ...]:
    """Everything the report may hold; takes as long as `look` at the database."""
    seen, database = _looked(look)
    parts = (
        Part(
            "program.json",
            say("Versions of Turnout, libraries and system"),
            _json(of_the_program()),
        ),
        Part(
            "settings.json", say("Your choices, without names and places"), _json(of_the_settings(settings))
        ),
        Part(
            "sensors.json", say("Sensors: rate, jitter, lost samples"), _json(of_the_sensors(devices, seen))
        ),
        Part("database.json", say("Counts of rows, and whether they are sound"), _json(database)),
        *(_written(logs) if logs is not None else ()),
    )
    return tuple(part for part in parts if part.text)


def _written(logs: Path) -> tuple[Part, ...]:
    return (
        Part(STATION, say("What the window wrote down lately"), last_lines(logs / STATION)),
        Part(COMMANDS, say("What the commands wrote down lately"), last_lines(logs / COMMANDS)),
        Part(LAST_FAULT, say("The last fault of the program: where in its code"), _last_fault(logs)),
        Part(HARD_FAULTS, say("Where it stood when the system ended it"), hard_faults(logs / HARD_FAULTS)),
    )


def _looked(look: Looks | None) -> tuple[tuple[SensorFacts, ...], Json]:
    if look is None:
        return (), {"trouble": "there is none"}
    try:
        facts, found = look()
    except StorageError as trouble:
        # Its words may name a folder or a row: which kind it is must do.
        return (), {"trouble": type(trouble).__name__}
    return facts.sensors, of_the_database(facts, found)


def write(parts: Sequence[Part], path: Path, *, now: datetime, without: Collection[str] = ()) -> Path:
    """One file to send; whole or not at all."""
    kept = [part for part in parts if part.name not in without]
    readme = _README.format(
        kept=", ".join(part.name for part in kept) or "nothing",
        left=", ".join(part.name for part in parts if part.name in without) or "nothing",
    )
    try:
        with whole_file(path) as half, zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as file:
            for name, text in (("README.txt", readme), *((part.name, part.text) for part in kept)):
                entry = zipfile.ZipInfo(name, now.timetuple()[:6])
                entry.compress_type = zipfile.ZIP_DEFLATED
                file.writestr(entry, text.encode())
    except OSError as trouble:
        raise TurnoutError(
            say(
                "{path} cannot be written ({trouble}): choose another folder.",
                path=path,
                trouble=trouble.strerror,
            )
        ) from trouble
    return path


def usual_name(now: datetime) -> str:
    """The name that is offered: a day, and nobody."""
    return f"turnout-report-{now:%Y-%m-%d}.zip"


def _last_fault(logs: Path) -> str:
    try:
        return (logs / LAST_FAULT).read_text(encoding="utf-8")
    except OSError:
        # There was none yet.
        return ""


def _json(content: object) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False, default=str) + "\n"
