"""Takes the person out of the rows: other keys, shifted dates, no free text; a key file leads back.

The key file stays with the clinic and is never part of an export. Whoever has it can tell who a code is,
and the next export of the same athlete gets the same code and the same shift.
"""

import hmac
import json
import os
import re
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.errors import TurnoutError
from app.exchange.exporting.dictionary import Column
from app.exchange.exporting.scope import Records, Row
from app.exchange.exporting.tables import TABLES, Table
from app.whole_file import whole_file
from domain.conditions import RESISTANCES
from domain.protocol.kinds import Contraction
from domain.protocol.setting import Surface

FORMAT = "turnout-research-key"
LEFT_OUT = ("name", "text", "serial", "json", "date of birth")
"""Kinds of columns that an export for research never fills."""

NOT_FOR_RESEARCH = ("groups", "notes", "events")
"""Tables that are little else than words."""

OLDEST_YEARS = 90
"""Ages above 89 are one group: 45 CFR 164.514(b)(2)(i)(C)."""

_MOST_SHIFT_DAYS = 365
_SHORTEST_SECRET, _LONG_SECRET = 3, 6
_SENTENCES = ("reason", "label", "model", "channel", "cause", "mark", "protocol_id", "metric")
"""Words of the program or of the clinic's own library: looked through for what names the athlete."""

_VOCABULARY: Mapping[str, Collection[str]] = {
    "resistance": RESISTANCES,
    "surface": [str(each) for each in Surface],
    "contraction": [str(each) for each in Contraction],
}
"""What a coach may also type: only the program's own words stay."""


class Pseudonyms:
    """Codes for one key file; rows of one athlete keep their distances in time.

    Parameters
    ----------
    path
        The key file: read when it is there, made when it is not, written by `keep`.
    dates
        `shifted` by the same days for all rows of an athlete, or `none`: only ages stay.
    """

    def __init__(self, path: Path, *, dates: str = "shifted") -> None:
        self.path = path
        self._dates = dates
        self._secret = secrets.token_bytes(32)
        self._athletes: dict[str, dict[str, Any]] = {}
        if path.exists():
            document = _read(path)
            self._secret = bytes.fromhex(document["secret"])
            self._athletes = document["athletes"]
        self._codes: dict[str, str] = {}

    def code(self, key: str) -> str:
        """The code that stands for a key everywhere in this and later exports."""
        if key not in self._codes:
            self._codes[key] = hmac.new(self._secret, key.encode(), sha256).hexdigest()[:20]
        return self._codes[key]

    def athlete(self, athlete_id: str) -> str:
        """The code of an athlete, drawn at random once."""
        return str(self._entry(athlete_id)["code"])

    def table(self, table: Table) -> Table | None:
        """The table with the columns that stay; None where nothing does."""
        if table.name in NOT_FOR_RESEARCH:
            return None
        kept = tuple(column for column in table.columns if self._stays(column))
        return Table(table.name, table.about, kept, table.dated_by)

    def row(self, table: Table, row: Row, athlete_id: str, known: Iterable[str]) -> Row:
        """A row without the person; `known` are names and numbers that must not stand in any text."""
        hidden = {word.casefold() for word in known if len(word) >= _SHORTEST_SECRET}
        return {
            column.name: self._value(column, row.get(column.name), athlete_id, hidden)
            for column in table.columns
        }

    def keep(self, names: dict[str, str]) -> None:
        """Write the key file with the names as they are now; readable by its owner alone."""
        for athlete_id, name in names.items():
            self._entry(athlete_id)["name"] = name
        document = {"format": FORMAT, "secret": self._secret.hex(), "athletes": self._athletes}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(self.path) as half:
                half.unlink(missing_ok=True)
                handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(document, file, ensure_ascii=False, indent=1)
                    file.flush()
                    os.fsync(file.fileno())
        except OSError as trouble:
            raise TurnoutError(
                f"The key file {self.path} cannot be written ({trouble.strerror}): choose another place."
            ) from trouble

    def _entry(self, athlete_id: str) -> dict[str, Any]:
        if athlete_id not in self._athletes:
            days = secrets.choice([d for d in range(-_MOST_SHIFT_DAYS, _MOST_SHIFT_DAYS + 1) if abs(d) > 30])
            taken = {entry["code"] for entry in self._athletes.values()}
            code = next(code for code in _drawn() if code not in taken)
            self._athletes[athlete_id] = {"code": code, "shift_days": days}
        return self._athletes[athlete_id]

    def _stays(self, column: Column) -> bool:
        dated = column.kind in ("date", "time")
        return column.kind not in LEFT_OUT and not (dated and self._dates == "none")

    def _value(self, column: Column, value: Any, athlete_id: str, hidden: set[str]) -> Any:
        if value is None or not self._stays(column):
            return None
        if column.name == "athlete_id":
            return self.athlete(athlete_id)
        if column.kind == "key":
            return self.code(str(value))
        if isinstance(value, date | datetime):
            return value + timedelta(days=self._entry(athlete_id)["shift_days"])
        if column.name == "age_years":
            return min(value, OLDEST_YEARS)
        if column.name in _VOCABULARY and value not in _VOCABULARY[column.name]:
            return None
        return None if column.name in _SENTENCES and _names(str(value), hidden) else value


def _names(text: str, hidden: set[str]) -> bool:
    """Whether a text says one of these: a word of its own, or a longer one anywhere."""
    folded = text.casefold()
    words = set(re.split(r"[\W_]+", folded))
    return bool(words & hidden) or any(word in folded for word in hidden if len(word) >= _LONG_SECRET)


def known_words(person: Row, records: Records) -> Iterator[str]:
    """What must not stand in any text of an athlete: names, date of birth, serial numbers, ports."""
    yield person["name"]
    yield from person["name"].split()
    if person["born_on"] is not None:
        yield from (
            person["born_on"].isoformat(),
            f"{person['born_on']:%d.%m.%Y}",
            f"{person['born_on']:%d/%m/%Y}",
        )
    for stream in records.get("streams", []):
        device = stream["device"]
        yield from (str(device.get(name, "")) for name in ("serial_number", "port"))
        yield stream["device_key"]


def research_tables(pseudonyms: Pseudonyms | None) -> list[Table]:
    """The tables of an export, with the columns that it fills."""
    if pseudonyms is None:
        return list(TABLES)
    return [table for table in map(pseudonyms.table, TABLES) if table is not None]


def _drawn() -> Iterator[str]:
    while True:
        yield f"P-{secrets.token_hex(4).upper()}"


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["format"] == FORMAT and len(bytes.fromhex(document["secret"])) == 32:
            return {"secret": document["secret"], "athletes": dict(document["athletes"])}
    except (OSError, ValueError, KeyError, TypeError) as trouble:
        raise TurnoutError(
            f"{path} is not a key file of Turnout: choose the right one, or a new name."
        ) from trouble
    raise TurnoutError(f"{path} is not a key file of Turnout: choose the right one, or a new name.")
