"""A list of athletes from a file into the database: looked at first, then kept in one go, and taken back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.errors import TurnoutError
from app.exchange.importing.readable import said_of_file
from app.exchange.importing.workbook import grid_of_workbook
from db.repositories.athlete_lists import Incoming
from db.repositories.import_steps import ImportStoppedError
from db.store import Store
from domain.athlete import Athlete
from domain.foreign.people.grid import Grid, grid_of_text, text_of
from domain.foreign.people.matching import (
    Doubles,
    Fate,
    Known,
    RowFate,
    athlete_of,
    counted,
    fates,
    joined_with,
)
from domain.foreign.people.reading import Mapped, doubtful_dates, mapped, read_people
from domain.identifiers import new_id
from domain.language import say
from domain.timebase import Clock
from domain.wording import count_text

LARGEST_BYTES = 100_000_000
_ZIP_HEAD = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Preview:
    """A file as it would come in: its cells, what each column is, and the fate of each row."""

    file: str
    grid: Grid
    mapped: Mapped
    fates: tuple[RowFate, ...]
    doubtful: tuple[str, ...] = ()

    def words(self) -> str:
        """*12 new, 3 are there already, 1 refused.*"""
        counts = counted(self.fates)
        parts = [
            say("{counts} new", counts=counts[Fate.NEW]),
            say("{counts} there already", counts=counts[Fate.DUPLICATE]) if counts[Fate.DUPLICATE] else "",
            say("{counts} twice in the file", counts=counts[Fate.REPEATED]) if counts[Fate.REPEATED] else "",
            say("{counts} refused", counts=counts[Fate.REFUSED]) if counts[Fate.REFUSED] else "",
        ]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import of people did, and what takes it back."""

    added: tuple[Athlete, ...]
    updated: tuple[Athlete, ...]
    before: tuple[Athlete, ...]
    left_out: int
    refused: int

    @property
    def sentence(self) -> str:
        """For the coach."""
        parts = [say("{count} added", count=count_text(len(self.added), "athlete"))]
        if self.updated:
            parts.append(say("{count} brought up to date", count=len(self.updated)))
        if self.left_out:
            parts.append(say("{left_out} left as they were", left_out=self.left_out))
        if self.refused:
            parts.append(say("{refused} refused", refused=count_text(self.refused, "row")))
        return f"{', '.join(parts)}."


def read_grid(path: Path) -> Grid:
    """The cells of a CSV or XLSX file; TurnoutError with one sentence for anything else."""
    with said_of_file(path):
        if not path.is_file():
            raise TurnoutError(say("There is no file {path}: choose a CSV or XLSX file.", path=path))
        if path.stat().st_size > LARGEST_BYTES:
            raise TurnoutError(
                say(
                    "{path} is larger than {largest_bytes:.0f} MB: split it, and try again.",
                    path=path.name,
                    largest_bytes=LARGEST_BYTES / 1000000.0,
                )
            )
        with path.open("rb") as file:
            head = file.read(4)
        if head == _OLD_EXCEL:
            raise TurnoutError(
                say("{path} is an old workbook (XLS): save it as XLSX or CSV.", path=path.name)
            )
        if head == _ZIP_HEAD or path.suffix.casefold() in (".xlsx", ".xlsm"):
            return grid_of_workbook(path)
        text, encoding = text_of(path.read_bytes(), file=path.name)
        return grid_of_text(text, file=path.name, encoding=encoding)


class PeopleImport:
    """Reads, previews, keeps and takes back. Blocks: call it in a worker."""

    def __init__(self, *, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def preview(self, file: str, grid: Grid, chosen: Mapped | None = None) -> Preview:
        """What would become of each row; without `chosen` by the headings."""
        using = chosen or mapped(grid)
        rows = read_people(grid, using, today=self._today())
        codes = self._store.athlete_lists.codes()
        known = [Known(one, codes.get(one.athlete_id, ())) for one in self._store.athletes.list()]
        return Preview(file, grid, using, tuple(fates(rows, known)), tuple(doubtful_dates(grid, using)))

    def keep(
        self,
        preview: Preview,
        *,
        doubles: Doubles = Doubles.SKIP,
        without_refused: bool = False,
        on_progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Imported:
        """Keep everybody in one transaction.

        Raises
        ------
        TurnoutError
            Rows are refused and nobody said that the others may come without them; it was cancelled.
        """
        counts = counted(preview.fates)
        if preview.doubtful:
            raise TurnoutError(_doubt(preview))
        if counts[Fate.REFUSED] and not without_refused:
            rows = count_text(counts[Fate.REFUSED], "row")
            raise TurnoutError(
                say(
                    "{rows} would be refused: correct them, or say that the others may come alone.", rows=rows
                )
            )
        added, updated = self._sorted(preview.fates, doubles)
        if not added and not updated:
            raise TurnoutError(say("Nobody of the list is new: there is nothing to import."))
        before = tuple(self._store.athletes.get(one.athlete.athlete_id) for one in updated)
        detail = say("{count} added, {count2} updated", count=len(added), count2=len(updated))
        try:
            self._store.athlete_lists.keep_people(
                added, updated, detail=detail, on_progress=on_progress, cancelled=cancelled
            )
        except ImportStoppedError:
            raise TurnoutError(say("The import was stopped: nothing of it was kept.")) from None
        left_out = len(preview.fates) - len(added) - len(updated) - counts[Fate.REFUSED]
        return Imported(
            tuple(one.athlete for one in added),
            tuple(one.athlete for one in updated),
            before,
            left_out,
            counts[Fate.REFUSED],
        )

    def take_back(self, done: Imported) -> None:
        """Undo: those who came are hidden, those who were changed are as they were."""
        self._store.athlete_lists.take_people_back([one.athlete_id for one in done.added], done.before)

    def _sorted(self, found: Sequence[RowFate], doubles: Doubles) -> tuple[list[Incoming], list[Incoming]]:
        added: list[Incoming] = []
        updated: dict[str, Incoming] = {}
        today = self._today()
        for one in found:
            person = one.row.person
            if person is None or one.fate is Fate.REPEATED:
                continue
            if one.fate is Fate.NEW or doubles is Doubles.ADD:
                athlete = athlete_of(person, new_id(), today=today)
                # A second person with the same number would be taken for the first next time.
                code = person.code if one.fate is Fate.NEW else ""
                added.append(Incoming(athlete, code, person.height_m))
            elif doubles is Doubles.UPDATE and one.twin is not None:
                earlier = updated.get(one.twin.athlete_id)
                base = one.twin if earlier is None else earlier.athlete
                athlete = joined_with(base, person, today=today)
                code = "" if person.code == athlete.athlete_id else person.code
                updated[athlete.athlete_id] = Incoming(athlete, code, person.height_m)
        return added, list(updated.values())

    def _today(self) -> date:
        return self._clock.wall().astimezone().date()


def _doubt(preview: Preview) -> str:
    some = ", ".join(dict.fromkeys(preview.doubtful[:3]))
    return say(
        "{count} of birth can be read in two ways ({some}): say whether the day or the month "
        "is written first.",
        count=count_text(len(preview.doubtful), "date"),
        some=some,
    )
