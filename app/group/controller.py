"""Moves the group page: reads in a worker, writes the file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app.group.editing import GroupEditing
from app.group.reading import TeamReading, chosen_query, day_words, read_team, value_words, write_csv
from app.studies.evidence import Asked
from app.workers import Workers
from db.store import Store
from domain.athlete import Side
from domain.language import say, word
from domain.library.shelf import Library
from domain.metrics.registry import definition, metric_names
from domain.roster import RosterEntry, RosterQuery
from domain.timebase import Clock
from widgets.group.page import GroupPage, TeamRow

Options = list[tuple[str, str]]


class GroupController(QObject):
    """Reads the team each time the page is shown; the page narrows what it has."""

    told = Signal(str, str)
    evidence_wanted = Signal(object)

    def __init__(
        self,
        *,
        page: GroupPage,
        store: Store,
        clock: Clock,
        workers: Workers,
        library: Library,
        choose_file: Callable[[], Path | None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._store, self._clock, self._workers = page, store, clock, workers
        self._library = library
        self._choose_file = choose_file or self._ask_file
        self.reading: TeamReading | None = None
        self.editing = GroupEditing(page=page, store=store, workers=workers, parent=self)
        self.editing.told.connect(self.told)
        self.editing.changed.connect(self._read)
        page.query_changed.connect(self.refresh)
        page.export_wanted.connect(self.export)
        page.evidence_wanted.connect(self.explain)

    def refresh(self) -> None:
        """Read the chosen group, test, measure and side anew."""
        self._read(self._page.group.key)

    def _read(self, group_key: str) -> None:
        picked = self._page
        protocol_id, metric = picked.protocol.key or None, picked.measure.key or None
        side, group_id = Side(picked.side.selected), group_key or None

        def job() -> tuple[TeamReading, Options, Options, Options]:
            store, library = self._store, self._library
            known = metric if protocol_id and metric in _names(library, protocol_id) else None
            query = chosen_query(
                store, library, protocol_id=protocol_id, metric=known, side=side, group_id=group_id
            )
            groups = [("", say("Everybody")), *((one.group_id, one.name) for one in store.groups.list())]
            done = dict.fromkeys([query.protocol_id, *(name for name, _ in store.roster.offers())])
            tests = [(name, library.load(name).short_title) for name in done if name in library.ids]
            measures = [(name, definition(name).label) for name in _names(library, query.protocol_id)]
            reading = read_team(store, query, library=library, now=self._clock.wall())
            return reading, groups, tests, measures

        self._workers.run(job, done=self._show, failed=lambda error: self.told.emit(str(error), "red"))

    def export(self) -> None:
        """Write the team as it was read to a file the coach chooses."""
        if self.reading is None or (path := self._choose_file()) is None:
            return
        reading = self.reading
        self._workers.run(
            lambda: write_csv(reading, path),
            done=lambda _: self.told.emit(say("Saved: {path}.", path=path.name), "good"),
            failed=lambda error: self.told.emit(say("The file was not written: {error}", error=error), "red"),
        )

    def explain(self, athlete_id: str) -> None:
        """Ask what stands behind the number of an athlete."""
        entries = () if self.reading is None else self.reading.entries
        one = next((each for each in entries if each.athlete_id == athlete_id), None)
        if one is None or one.value is None:
            self.told.emit(say("There is no number of this test: nothing stands behind it."), "amber")
            return
        self.evidence_wanted.emit(Asked(one.set_id, one.value.name))

    def _show(self, found: tuple[TeamReading, Options, Options, Options]) -> None:
        reading, groups, tests, measures = found
        self.reading = reading
        page, query = self._page, reading.query
        page.set_options(groups=groups, protocols=tests, metrics=measures)
        page.group.select(query.group_id or "")
        page.protocol.select(query.protocol_id)
        page.measure.select(query.metric)
        title = f"{_label(query)}, {word(query.side)}"
        page.set_rows([_row(one) for one in reading.entries], value_title=title)

    def _ask_file(self) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self._page, say("Export the group"), "group.csv", say("CSV (*.csv)")
        )
        return Path(name) if name else None


def _names(library: Library, protocol_id: str) -> list[str]:
    if protocol_id not in library.ids:
        return []
    protocol = library.load(protocol_id)
    return list(dict.fromkeys([*protocol.primary_metrics, *metric_names(protocol)]))


def _label(query: RosterQuery) -> str:
    return definition(query.metric).label


def _row(one: RosterEntry) -> TeamRow:
    number, unit, error = value_words(one)
    missing = one.value is not None and not one.value.measurable
    return TeamRow(
        athlete_id=one.athlete_id,
        name=one.name,
        place="" if one.place is None else one.place.text,
        number=number,
        unit=unit,
        error="" if missing else error,
        reason=error if missing else "",
        tested=day_words(one.tested_at),
        last_visit=day_words(one.last_visit),
        due=one.due,
        beyond=one.beyond,
        search=" ".join((one.phase, one.sex, *one.tags)),
    )
