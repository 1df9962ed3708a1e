"""One athlete's rows of the database as the rows of the tidy tables."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from app.exchange.exporting.scope import Records, Row
from db.models.results import WHOLE_SET
from domain.session import SetState

TidyRow = tuple[str, Row]
_AS_THEY_ARE = (
    "athletes",
    "body_measures",
    "limb_lengths",
    "injuries",
    "readiness",
    "soreness",
    "events",
    "notes",
)
_PHASES = ("eccentric_s", "pause_lengthened_s", "concentric_s", "pause_shortened_s", "on_tempo")


def in_use(records: Records) -> Records:
    """The rows that are not hidden, nor belong to a discarded set."""
    shown = {table: [row for row in rows if row.get("removed_at") is None] for table, rows in records.items()}
    gone = (SetState.DISCARDED.value, SetState.RECORDING.value)
    shown["sets"] = [row for row in shown.get("sets", []) if row["state"] not in gone]
    return shown


def age_on(born_on: date | None, day: date) -> int | None:
    """Whole years on a day."""
    if born_on is None:
        return None
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))


class Person:
    """The tidy rows of one athlete, whose hidden rows are left out already."""

    def __init__(self, athlete_id: str, records: Records, groups: list[Row]) -> None:
        self._athlete_id = athlete_id
        self._records = records
        self._groups = {row["group_id"]: row for row in groups if row["removed_at"] is None}
        athlete = next(row for row in records["athletes"] if row["athlete_id"] == athlete_id)
        self.athlete = athlete
        sessions = {row["session_id"]: row for row in records.get("sessions", [])}
        self._sets = {
            row["set_id"]: _context(row, sessions[row["session_id"]], athlete)
            for row in records.get("sets", [])
            if row["session_id"] in sessions
        }
        self._newest = {
            row["set_id"]: row for row in sorted(self._rows("analyses"), key=lambda r: r["number"])
        }
        self._set_of = {row["analysis_id"]: set_id for set_id, row in self._newest.items()}

    def rows(self) -> Iterator[TidyRow]:
        """Every row with the name of its table."""
        for table in _AS_THEY_ARE:
            for row in self._rows(table):
                # What hung on a merged record belongs to the one that stands for it.
                own = table == "athletes" and row["athlete_id"] != self._athlete_id
                if not own:
                    yield table, row | {"athlete_id": self._athlete_id}
        for row in self._rows("group_members"):
            if row["group_id"] in self._groups:
                yield "groups", row | {"name": self._groups[row["group_id"]]["name"]}
        for row in self._rows("sessions"):
            yield "sessions", row | {"athlete_id": self._athlete_id}
        yield from self._of_sets()
        yield from self._of_analyses()
        yield from self._of_streams()

    @property
    def set_ids(self) -> list[str]:
        """The sets in the order they were done."""
        return sorted(self._sets, key=lambda set_id: (self._sets[set_id]["started_at"], set_id))

    def context(self, set_id: str) -> Row:
        """What stands beside every number of a set."""
        return self._sets[set_id]

    def _rows(self, table: str) -> list[Row]:
        return self._records.get(table, [])

    def _beside(self, table: str, key: str) -> dict[str, Row]:
        return {row[key]: row for row in self._rows(table)}

    def _of_sets(self) -> Iterator[TidyRow]:
        conditions, ratings = self._beside("set_conditions", "set_id"), self._beside("ratings", "set_id")
        imported = {
            row["set_id"]: {"imported_at": row["imported_at"], "imported_form": row["form"]}
            for row in self._rows("imported_sets")
        }
        counted: dict[str, list[bool]] = defaultdict(list)
        for rep in self._rows("repetitions"):
            counted[rep["analysis_id"]].append(rep["accepted"])
        for row in self._rows("sets"):
            set_id = row["set_id"]
            if set_id not in self._sets:
                continue
            found: Row = self._newest.get(set_id, {})
            numbers = {name: found.get(name) for name in ("analysis_id", "algorithm_version", "rule_version")}
            numbers |= {name: found.get(name) for name in ("score", "alignment_residual_deg")}
            if found:
                reps = counted[found["analysis_id"]]
                numbers |= {"repetitions": len(reps), "repetitions_accepted": sum(reps)}
            others = conditions.get(set_id, {}) | ratings.get(set_id, {}) | imported.get(set_id, {})
            yield "sets", others | row | self._sets[set_id] | numbers
            for name, value in (row.get("observed") or {}).items():
                yield "observations", self._sets[set_id] | {"observation": name, "found": value}
        for row in self._rows("marks"):
            if row["set_id"] in self._sets:
                yield "marks", self._sets[row["set_id"]] | row

    def _of_analyses(self) -> Iterator[TidyRow]:
        accepted = {(row["analysis_id"], row["number"]): row["accepted"] for row in self._rows("repetitions")}
        for row in self._rows("repetitions"):
            for beside in self._of_newest(row):
                tempo = row["tempo"] or {}
                phases = {name: _number(tempo.get(name)) for name in _PHASES}
                yield "repetitions", beside | row | phases | {"rep_number": row["number"]}
        for table, name in (("metric_values", "metrics"), ("compensation_scores", "compensations")):
            for row in self._rows(table):
                for beside in self._of_newest(row):
                    counts = {"accepted": accepted.get((row["analysis_id"], row["rep_number"]))}
                    number = None if row["rep_number"] == WHOLE_SET else row["rep_number"]
                    yield name, beside | row | counts | {"rep_number": number, "metric": row.get("name")}
        for row in self._rows("findings"):
            for beside in self._of_newest(row):
                yield "findings", beside | row

    def _of_streams(self) -> Iterator[TidyRow]:
        health = self._beside("stream_health", "stream_id")
        newest = {
            row["stream_id"]: row["calibrations"]
            for row in sorted(
                self._rows("recalibrations"), key=lambda r: (r["made_at"], r["recalibration_id"])
            )
        }
        for row in self._rows("streams"):
            if row["set_id"] not in self._sets:
                continue
            beside = self._sets[row["set_id"]] | {"stream_id": row["stream_id"]}
            device, clock = row["device"], row["clock"]
            tick_s = clock["tick_s"] if clock["kind"] != "none" else None
            told = {"clock_kind": clock["kind"], "tick_s": tick_s}
            yield "streams", health.get(row["stream_id"], {}) | row | device | told | beside
            for each in newest.get(row["stream_id"]) or row["calibrations"]:
                dates = {
                    "taken_at": datetime.fromisoformat(each["taken_at"]),
                    "due_on": _day(each.get("due_on")),
                }
                yield "calibrations", each | dates | beside

    def _of_newest(self, row: Row) -> Iterator[Row]:
        set_id = self._set_of.get(row["analysis_id"], "")
        if set_id in self._sets:
            yield self._sets[set_id]


def _context(row: Row, session: Row, athlete: Row) -> Row:
    return {
        "set_id": row["set_id"],
        "session_id": row["session_id"],
        "athlete_id": athlete["athlete_id"],
        "started_at": row["started_at"],
        "protocol_id": row["protocol_id"],
        "side": row["side"],
        "sex": athlete["sex"],
        # The day in UTC, so that two stations give the same age.
        "age_years": age_on(athlete["born_on"], row["started_at"].date()),
        "baseline": session["baseline"],
    }


def _number(value: Any) -> Any:
    """A document writes *not a number* as a word."""
    return None if isinstance(value, str) else value


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)
