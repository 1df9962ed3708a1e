"""The clips of sets: kept only with the athlete's consent, in files beside the database."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.keeping.clip_files import ENDING, clips_beside, digest_of
from db.models import ClipRow, ConsentRow, SetRow
from db.repositories.fields import fill, value_of
from domain.clip import Clip, video_consent
from domain.dated import Consent
from domain.identifiers import new_id
from domain.language import say
from domain.session import SetState
from domain.timebase import Clock


class Clips:
    """One row a clip; its pictures are written elsewhere, to the path that is given here."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def refusal(self) -> str:
        """Why no clips are kept with this database, or nothing."""
        if self._database.path is None:
            return say(
                "No clips are kept with a database on a server: the mirror works, nothing of it is stored."
            )
        if self._database.key is not None:
            return say(
                "This database is encrypted and clips are not: the mirror works, nothing of it is stored."
            )
        return ""

    def may_record(self, athlete_id: str) -> bool:
        """Whether the athlete's consent to video holds today."""
        with self._database.reading() as session:
            return self._consented(session, athlete_id)

    def begin(self, set_id: str, athlete_id: str, *, camera: str) -> Clip:
        """Note a clip that is about to be written; StorageError where none may be kept."""
        refusal = self.refusal()
        if refusal:
            raise StorageError(refusal)
        clip_id = new_id()
        made = Clip(clip_id, set_id, athlete_id, f"{clip_id}{ENDING}", camera, self._clock.wall())
        with self._database.writing() as session:
            if not self._consented(session, athlete_id):
                raise StorageError(say("The athlete has not agreed to video: no clip is kept of this set."))
            session.add(fill(ClipRow(), made))
            session.flush()
            self._note(session, "record", clip_id, made.begun_at)
        return made

    def finish(
        self, clip_id: str, *, begin_s: float, end_s: float, frames: int, dropped: int, size_bytes: int,
        sha256: str,
    ) -> None:  # fmt: skip
        """The file is closed: what it holds."""
        with self._database.writing() as session:
            row = self._found(session, clip_id)
            row.begin_s, row.end_s, row.frames, row.dropped = begin_s, end_s, frames, dropped
            row.size_bytes, row.sha256 = size_bytes, sha256

    def close_left(self) -> list[str]:
        """Close the clips that a crash left open, as far as they were written; their keys."""
        if self._database.path is None:
            return []
        open_ones = select(ClipRow.clip_id, ClipRow.file_name).join(SetRow, SetRow.set_id == ClipRow.set_id)
        left = open_ones.where(ClipRow.sha256 == "", SetRow.state != SetState.RECORDING.value)
        with self._database.reading() as session:
            found = session.execute(left).all()
        closed = []
        for clip_id, name in found:
            path = clips_beside(self._database.path) / name
            if path.exists():
                digest, size_bytes = digest_of(path), path.stat().st_size
                with self._database.writing() as session:
                    row = self._found(session, clip_id)
                    row.size_bytes, row.sha256 = size_bytes, digest
                closed.append(clip_id)
        return closed

    def path_of(self, clip: Clip) -> Path:
        """Where the file of a clip is, or shall be."""
        if self._database.path is None:
            raise StorageError(self.refusal())
        return clips_beside(self._database.path) / clip.file_name

    def of_set(self, set_id: str) -> tuple[Clip, ...]:
        """The clips of a set that are not removed, in the order they were begun."""
        return self._clips(ClipRow.set_id == set_id)

    def of_athlete(self, athlete_id: str) -> tuple[Clip, ...]:
        """The clips of an athlete that are not removed."""
        return self._clips(ClipRow.athlete_id == athlete_id)

    def _clips(self, condition: ColumnElement[bool]) -> tuple[Clip, ...]:
        query = select(ClipRow).where(condition, ClipRow.removed_at.is_(None))
        with self._database.reading() as session:
            rows = session.scalars(query.order_by(ClipRow.begun_at, ClipRow.clip_id))
            return tuple(value_of(Clip, row) for row in rows)

    def _consented(self, session: Session, athlete_id: str) -> bool:
        query = select(ConsentRow).where(ConsentRow.athlete_id == athlete_id, ConsentRow.removed_at.is_(None))
        consents = [value_of(Consent, row) for row in session.scalars(query)]
        return video_consent(consents, self._clock.wall().astimezone().date()) is not None

    def _found(self, session: Session, clip_id: str) -> ClipRow:
        row = session.get(ClipRow, clip_id)
        if row is None:
            raise StorageError(
                say("There is no clip {clip_id}: it was erased with its athlete.", clip_id=clip_id)
            )
        return row

    def _note(self, session: Session, action: str, key: str, now: datetime) -> None:
        note(session, action, "clips", key, now=now)
