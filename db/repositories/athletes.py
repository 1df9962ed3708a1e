"""Athletes with their dated measures; removing one only hides it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import cast

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.mapping import athlete_of, fill_athlete, measure_of, measure_row
from db.models import AthleteRow, BodyMeasureRow
from domain.athlete import Athlete
from domain.language import say
from domain.timebase import Clock

_NAMED_IN_A_QUERY = 500
# Columns instead of objects that can be changed: a list of thousands is read in half the time.
_SHOWN = (
    AthleteRow.athlete_id,
    AthleteRow.name,
    AthleteRow.sex,
    AthleteRow.born_on,
    AthleteRow.dominant_side,
    AthleteRow.involved_side,
    AthleteRow.phase,
    AthleteRow.notes,
)
_MEASURED = (
    BodyMeasureRow.athlete_id,
    BodyMeasureRow.measured_on,
    BodyMeasureRow.mass_kg,
    BodyMeasureRow.shank_length_m,
)


class Athletes:
    """The people of this station."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def add(self, athlete: Athlete) -> Athlete:
        """Keep a new athlete; given back as stored, measures oldest first."""
        with self._database.writing() as session:
            row = AthleteRow(athlete_id=athlete.athlete_id, created_at=self._clock.wall())
            fill_athlete(row, athlete)
            session.add(row)
            session.flush()
            session.add_all(measure_row(athlete.athlete_id, measure) for measure in athlete.measures)
            note(session, "add", "athletes", athlete.athlete_id, now=self._clock.wall())
        return self.get(athlete.athlete_id)

    def get(self, athlete_id: str) -> Athlete:
        """One athlete, also a removed one; StorageError when there is none."""
        with self._database.reading() as session:
            row = _row(session, athlete_id)
            return athlete_of(row, row.measures)

    def find(self, text: str, *, most: int | None = None, after: Athlete | None = None) -> list[Athlete]:
        """Athletes whose name contains every word of `text`, or whose key is `text`; by name.

        `most` of them, the next after one that was given before: a clinic of thousands is read in pages.
        """
        query = select(*_SHOWN).where(AthleteRow.removed_at.is_(None))
        for word in text.casefold().split():
            contains = AthleteRow.search_name.contains(word, autoescape=True)
            query = query.where(contains | (AthleteRow.athlete_id == word))
        if after is not None:
            place = tuple_(AthleteRow.search_name, AthleteRow.athlete_id)
            query = query.where(place > (after.name.casefold(), after.athlete_id))
        query = query.order_by(AthleteRow.search_name, AthleteRow.athlete_id).limit(most)
        with self._database.reading() as session:
            rows = session.execute(query).all()
            measures = _measures(session, [row.athlete_id for row in rows])
            return [athlete_of(cast(AthleteRow, row), measures[row.athlete_id]) for row in rows]

    def update(self, athlete: Athlete) -> Athlete:
        """Take over every field; measures that are gone are hidden, new ones added."""
        with self._database.writing() as session:
            row = _row(session, athlete.athlete_id)
            fill_athlete(row, athlete)
            missing = list(athlete.measures)
            for kept in row.measures:
                if measure_of(kept) in missing:
                    missing.remove(measure_of(kept))
                else:
                    kept.removed_at = self._clock.wall()
            session.add_all(measure_row(athlete.athlete_id, measure) for measure in missing)
            note(session, "update", "athletes", athlete.athlete_id, now=self._clock.wall())
        return self.get(athlete.athlete_id)

    def remove(self, athlete_id: str) -> None:
        """Hide an athlete from lists; sessions stay and `restore` brings everything back."""
        with self._database.writing() as session:
            _row(session, athlete_id).removed_at = self._clock.wall()
            note(session, "remove", "athletes", athlete_id, now=self._clock.wall())

    def restore(self, athlete_id: str) -> None:
        """Undo `remove`."""
        with self._database.writing() as session:
            _row(session, athlete_id).removed_at = None
            note(session, "restore", "athletes", athlete_id, now=self._clock.wall())

    def list(self) -> list[Athlete]:
        """Everybody who is not removed, by name."""
        return self.find("")


def _measures(session: Session, athlete_ids: Sequence[str]) -> dict[str, list[BodyMeasureRow]]:
    query = select(*_MEASURED).where(BodyMeasureRow.removed_at.is_(None))
    if len(athlete_ids) <= _NAMED_IN_A_QUERY:
        query = query.where(BodyMeasureRow.athlete_id.in_(athlete_ids))
    found: dict[str, list[BodyMeasureRow]] = defaultdict(list)
    for row in session.execute(query.order_by(BodyMeasureRow.measured_on, BodyMeasureRow.measure_id)):
        found[row.athlete_id].append(cast(BodyMeasureRow, row))
    return found


def _row(session: Session, athlete_id: str) -> AthleteRow:
    row = session.get(AthleteRow, athlete_id)
    if row is None:
        raise StorageError(
            say(
                "There is no athlete {athlete_id}: choose one of the list or add a new one.",
                athlete_id=athlete_id,
            )
        )
    return row
