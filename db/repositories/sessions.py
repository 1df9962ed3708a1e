"""Sessions, their sets, the samples read back and the results."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.mapping import fill_ratings, header_of, mark_of, session_of
from db.models import AthleteRow, MarkRow, RatingsRow, SessionRow, SetConditionsRow, SetRow
from db.recording.chunks import read_block
from db.recording.claims import Claims
from db.recording.importing import import_set
from db.repositories.conditions import read_exposures, write_conditions, write_exposures
from db.repositories.lookup import resolve_key
from db.repositories.results import add_result, judge_repetition, latest_analysis, read_result
from db.repositories.streams import add_recalibration, read_health, read_streams, write_health
from db.repositories.summaries import summaries
from domain.biofeedback.exposure import Exposure
from domain.change.history import SessionSummary
from domain.channel import Calibration, SampleBlock, Stream
from domain.conditions import Conditions
from domain.identifiers import new_id
from domain.language import say
from domain.protocol import CompensationRule
from domain.results import SetResult
from domain.samples.link_quality import StreamHealth
from domain.session import Mark, Ratings, Session, SetRecording, SetState, StreamRecording, TrainingSet
from domain.timebase import Clock


class Sessions:
    """Visits and everything that was done in them."""

    def __init__(self, *, database: Database, clock: Clock, claims: Claims | None) -> None:
        self._database = database
        self._clock = clock
        self._claims = claims

    def open_session(
        self,
        athlete_id: str,
        title: str = "",
        baseline: bool = False,
        *,
        notes: str = "",
        started_at: datetime | None = None,
    ) -> Session:
        """A new visit, now or at a past `started_at`."""
        started_at = started_at or self._clock.wall()
        visit = Session(new_id(), athlete_id, started_at, title, baseline, notes)
        with self._database.writing() as session:
            if session.get(AthleteRow, athlete_id) is None:
                raise StorageError(
                    say(
                        "There is no athlete {athlete_id}: choose one of the list or add one.",
                        athlete_id=athlete_id,
                    )
                )
            session.add(
                SessionRow(
                    session_id=visit.session_id,
                    athlete_id=athlete_id,
                    started_at=started_at,
                    title=title,
                    baseline=baseline,
                    notes=notes,
                )
            )
            note(session, "open", "sessions", visit.session_id, now=self._clock.wall())
        return visit

    def get(self, session_id: str) -> Session:
        """One visit; StorageError when there is none."""
        with self._database.reading() as session:
            row = session.get(SessionRow, session_id)
            if row is None:
                raise StorageError(
                    say("There is no session {session_id}: choose one of the list.", session_id=session_id)
                )
            return session_of(row)

    def summary(self, session_id: str) -> SessionSummary:
        """One visit with its sets."""
        visit = self.get(session_id)
        query = select(SessionRow).where(SessionRow.session_id == visit.session_id)
        with self._database.reading() as session:
            return summaries(session, query)[0]

    def for_athlete(self, athlete_id: str, *, most: int | None = None) -> list[SessionSummary]:
        """The visits of an athlete, newest first; discarded sets are left out of every list."""
        query = select(SessionRow).where(SessionRow.athlete_id == athlete_id, SessionRow.removed_at.is_(None))
        with self._database.reading() as session:
            return summaries(session, query.order_by(SessionRow.started_at.desc()).limit(most))

    def recent(self, n: int) -> list[SessionSummary]:
        """The newest visits of everybody who is not removed."""
        query = (
            select(SessionRow)
            .join(AthleteRow, AthleteRow.athlete_id == SessionRow.athlete_id)
            .where(SessionRow.removed_at.is_(None), AthleteRow.removed_at.is_(None))
            .order_by(SessionRow.started_at.desc())
            .limit(n)
        )
        with self._database.reading() as session:
            return summaries(session, query)

    def set_header(self, set_id: str) -> TrainingSet:
        """The conditions, state and ratings of a set."""
        with self._database.reading() as session:
            return _header(session, set_id)

    def recording(self, set_id: str) -> SetRecording:
        """All samples and marks of a set; StorageError when a chunk is damaged or missing.

        The streams carry the calibrations of the newest recalibration, else those of the day.
        """
        with self._database.reading() as session:
            header = _header(session, set_id)
            streams = read_streams(session, set_id)
            marks = session.scalars(
                select(MarkRow).where(MarkRow.set_id == set_id).order_by(MarkRow.mark_index)
            )
            return SetRecording(
                header=header,
                streams=tuple(_recorded(session, stream) for stream in streams),
                marks=tuple(mark_of(mark) for mark in marks),
            )

    def streams(self, set_id: str, *, as_recorded: bool = False) -> tuple[Stream, ...]:
        """The devices of a set, without their samples; `as_recorded` with the calibrations of the day."""
        with self._database.reading() as session:
            return read_streams(session, set_id, as_recorded=as_recorded)

    def recalibrate(self, set_id: str, calibrations: Mapping[str, Sequence[Calibration]]) -> None:
        """Read streams (by id) with other calibrations from now on; raw and those of the day stay."""
        with self._database.writing() as session:
            _set_row(session, set_id)
            known = {stream.stream_id for stream in read_streams(session, set_id)}
            for stream_id, chosen in calibrations.items():
                if stream_id not in known:
                    raise StorageError(
                        say(
                            "The set {set_id} has no stream {stream_id}: choose one of it.",
                            set_id=set_id,
                            stream_id=stream_id,
                        )
                    )
                add_recalibration(session, stream_id, chosen, now=self._clock.wall())
            note(session, "recalibrate", "sets", set_id, now=self._clock.wall())

    def save_health(self, health: Sequence[StreamHealth]) -> None:
        """How the streams of a set came through; a second word about a stream replaces the first."""
        with self._database.writing() as session:
            write_health(session, health)

    def health(self, set_id: str) -> tuple[StreamHealth, ...]:
        """How the streams of a set came through, in their order; those nobody measured are left out."""
        with self._database.reading() as session:
            return read_health(session, set_id)

    def import_set(
        self,
        header: TrainingSet,
        streams: Sequence[Stream],
        columns: Mapping[str, SampleBlock],
        marks: Sequence[Mark] = (),
    ) -> None:
        """Keep a set that was recorded before; `columns` has all samples per stream id."""
        import_set(
            database=self._database,
            clock=self._clock,
            claims=self._claims,
            header=header,
            streams=streams,
            columns=columns,
            marks=marks,
        )

    def save_result(
        self, set_id: str, result: SetResult, *, cause: str = "", rules: Sequence[CompensationRule] = ()
    ) -> None:
        """Add an analysis; earlier ones stay. `rules` are those it judged by, `cause` is why it was made."""
        with self._database.writing() as session:
            _set_row(session, set_id)
            add_result(session, set_id, result, now=self._clock.wall(), cause=cause, rules=rules)

    def latest_result(self, set_id: str) -> SetResult | None:
        """The newest analysis, or None before the first."""
        with self._database.reading() as session:
            row = latest_analysis(session, set_id)
            return None if row is None else read_result(session, row)

    def save_ratings(self, set_id: str, ratings: Ratings) -> None:
        """What the athlete said; may be corrected later."""
        with self._database.writing() as session:
            _set_row(session, set_id)
            row = session.get(RatingsRow, set_id) or RatingsRow(set_id=set_id)
            fill_ratings(row, ratings)
            session.add(row)
            note(session, "rate", "sets", set_id, now=self._clock.wall())

    def save_conditions(self, set_id: str, conditions: Conditions, encouragement: str) -> None:
        """What the set was done with and how the athlete was spurred on, corrected afterwards."""
        with self._database.writing() as session:
            _set_row(session, set_id).encouragement = encouragement or None
            write_conditions(session, set_id, conditions)
            note(session, "correct conditions", "sets", set_id, now=self._clock.wall())

    def save_observed(self, set_id: str, observed: Sequence[tuple[str, str]]) -> None:
        """What the coach observed, by name; another word takes the place of what was said before."""
        with self._database.writing() as session:
            _set_row(session, set_id).observed = dict(observed) or None
            note(session, "observe", "sets", set_id, now=self._clock.wall())

    def save_exposures(self, set_id: str, exposures: Sequence[Exposure]) -> None:
        """What the athlete saw of each repetition."""
        with self._database.writing() as session:
            _set_row(session, set_id)
            write_exposures(session, set_id, exposures)

    def exposures(self, set_id: str) -> tuple[Exposure, ...]:
        """What the athlete saw of each repetition; empty where nobody noted it."""
        with self._database.reading() as session:
            return read_exposures(session, set_id)

    def set_state(self, set_id: str, state: SetState) -> None:
        """How the set is regarded now: complete, discarded ..."""
        with self._database.writing() as session:
            _set_row(session, set_id).state = state.value
            note(session, f"set {state.value}", "sets", set_id, now=self._clock.wall())

    def save_notes(self, set_id: str, notes: str) -> None:
        """The coach's words about a set."""
        with self._database.writing() as session:
            _set_row(session, set_id).notes = notes

    def set_repetition_accepted(self, set_id: str, number: int, accepted: bool, reason: str = "") -> None:
        """The coach's decision about a repetition of the newest analysis."""
        with self._database.writing() as session:
            judge_repetition(session, set_id, number, accepted=accepted, reason=reason)
            action = "accept" if accepted else "reject"
            note(session, action, "sets", set_id, now=self._clock.wall(), detail=f"repetition {number}")

    def resolve(self, text: str) -> str:
        """The key of a set from all, the first or the last characters of it, or `last`.

        `last` is the newest set that was not discarded.
        """
        with self._database.reading() as session:
            return resolve_key(session, text, what="set")

    def resolve_session(self, text: str) -> str:
        """The key of a session, as `resolve`."""
        with self._database.reading() as session:
            return resolve_key(session, text, what="session")


def _set_row(session: OrmSession, set_id: str) -> SetRow:
    row = session.get(SetRow, set_id)
    if row is None:
        raise StorageError(
            say("There is no set {set_id}: `turnout show` lists the ones that are there.", set_id=set_id)
        )
    return row


def _header(session: OrmSession, set_id: str) -> TrainingSet:
    row = _set_row(session, set_id)
    visit = session.get_one(SessionRow, row.session_id)
    ratings, conditions = session.get(RatingsRow, set_id), session.get(SetConditionsRow, set_id)
    return header_of(row, visit.athlete_id, ratings, conditions)


def _recorded(session: OrmSession, stream: Stream) -> StreamRecording:
    block = read_block(session, stream.stream_id, len(stream.channels))
    return StreamRecording(stream, block.raw, block.ticks, block.received_ns, block.flags)
