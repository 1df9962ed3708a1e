"""A recording of another program as a set: read, analysed like a live one, kept with its origin."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.errors import TurnoutError
from app.exchange.importing.signals import read_signals
from app.training.review.rescoring import rules_for
from db.repositories.imports import ImportedSet
from db.store import Store
from domain.analysis.recorded import analyse_recording
from domain.athlete import Athlete, Side
from domain.channel import Segment
from domain.foreign.errors import ForeignFileError
from domain.foreign.imported import ReadSensors, read_sensors, recording_of, said_of
from domain.foreign.origin import Origin
from domain.foreign.signals import ForeignFile, SensorChoice, guessed_sensors
from domain.identifiers import new_id
from domain.language import say
from domain.protocol import Protocol
from domain.results import SetResult
from domain.session import Session, SetState, TrainingSet
from domain.timebase import Clock

TITLE = say("Imported")
NOT_KNOWN = say("not known")
"""What the athlete saw during a set of another program: a comparison names it."""


@dataclass(frozen=True, slots=True)
class SetWanted:
    """What the file does not say: whose set it is, of which test, on which side, and when it was recorded."""

    athlete_id: str
    protocol: Protocol
    side: Side
    recorded_at: datetime
    lever_arm_m: float | None = None
    body_mass_kg: float | None = None


@dataclass(frozen=True, slots=True)
class ImportedRecording:
    """The set that was made, its result, and every sentence about its times."""

    header: TrainingSet
    result: SetResult
    origin: Origin


class RecordingImport:
    """Reads, analyses and keeps. Blocks: call it in a worker."""

    def __init__(self, *, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def read(self, path: Path, *, rate_hz: float | None = None, time: str = "") -> ForeignFile:
        """The signals of a file, with a sentence where the same bytes came before."""
        return read_signals(path, rate_hz=rate_hz, time=time)

    def earlier(self, found: ForeignFile) -> str:
        """One sentence where the same file was imported before; else nothing."""
        origins = self._store.imports.of_file(found.sha256)
        if not origins:
            return ""
        day = origins[0].imported_at.astimezone().date().isoformat()
        return say(
            "{file} was imported before, on {day}, as set {set_id}.",
            file=found.file,
            day=day,
            set_id=origins[0].set_id,
        )

    def keep(
        self,
        found: ForeignFile,
        choices: Sequence[SensorChoice],
        wanted: SetWanted,
        *,
        again: bool = False,
        keep: bool = True,
        on_progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportedRecording:
        """Analyse the chosen sensors as one set and keep it; TurnoutError when the file came before.

        One that is cancelled is a TurnoutError too, and nothing of it is kept.

        Parameters
        ----------
        again
            The coach has seen that the file was imported before and wants it twice.
        keep
            Without it only the result is found.
        """
        if not again and (trouble := self.earlier(found)):
            raise TurnoutError(say("{trouble} Import it again only if it is another set.", trouble=trouble))
        read = _read(found, choices)
        athlete = self._store.athletes.get(wanted.athlete_id)
        visit, is_new = self._visit(wanted)
        header = _header(wanted, visit, athlete)
        recording = recording_of(read, header, wanted.protocol)
        result = analyse_recording(
            recording, wanted.protocol, sex=athlete.sex, on_progress=_step(on_progress, cancelled)
        )
        result = said_of(result, read.told, form=found.form)
        now = self._clock.wall()
        origin = Origin(header.set_id, found.file, found.sha256, found.form, now, told=read.told)
        if keep:
            self._store.protocols.remember(wanted.protocol)
            self._store.imports.keep_set(
                ImportedSet(
                    header=header,
                    streams=tuple(item.stream for item in recording.streams),
                    columns=read.blocks,
                    marks=recording.marks,
                    result=result,
                    rules=rules_for(wanted.protocol, athlete.sex),
                    origin=origin,
                    visit=visit if is_new else None,
                )
            )
        return ImportedRecording(header, result, origin)

    def _visit(self, wanted: SetWanted) -> tuple[Session, bool]:
        """The imported visit of that day, or a new one that is kept together with its set."""
        day = wanted.recorded_at.astimezone().date()
        for summary in self._store.sessions.for_athlete(wanted.athlete_id):
            session = summary.session
            if session.title == TITLE and session.started_at.astimezone().date() == day:
                return session, False
        return Session(new_id(), wanted.athlete_id, wanted.recorded_at, TITLE), True


def _read(found: ForeignFile, choices: Sequence[SensorChoice]) -> ReadSensors:
    if not choices:
        raise TurnoutError(
            say("No sensor of {file} is known: say which signal is the force.", file=found.file)
        )
    try:
        return read_sensors(found, choices)
    except ForeignFileError as trouble:
        raise TurnoutError(str(trouble)) from None


def _header(wanted: SetWanted, visit: Session, athlete: Athlete) -> TrainingSet:
    day = wanted.recorded_at.astimezone().date()
    return TrainingSet(
        set_id=new_id(),
        session_id=visit.session_id,
        athlete_id=athlete.athlete_id,
        protocol_id=wanted.protocol.protocol_id,
        protocol_version=wanted.protocol.version,
        side=wanted.side,
        started_at=wanted.recorded_at,
        epoch_ns=0,
        lever_arm_m=wanted.lever_arm_m,
        body_mass_kg=wanted.body_mass_kg or athlete.mass_kg_on(day),
        feedback_mode=NOT_KNOWN,
        state=SetState.COMPLETE,
    )


def _step(
    on_progress: Callable[[float], None] | None, cancelled: Callable[[], bool]
) -> Callable[[float], None]:
    """Tells how far it is, and ends an import that is not wanted any more."""

    def step(share: float) -> None:
        if cancelled():
            raise TurnoutError(say("The import was stopped: nothing of it was kept."))
        if on_progress is not None:
            on_progress(share)

    return step


def chosen_sensors(
    found: ForeignFile,
    *,
    force: str = "",
    force_unit: str = "",
    places: Mapping[str, Segment] | None = None,
) -> tuple[tuple[SensorChoice, ...], tuple[str, ...]]:
    """The guessed sensors, with the force and the places of streams that were said by hand."""
    sensors, left = guessed_sensors(found, places or {})
    if not force:
        return sensors, left
    try:
        key = found.signal(force).key
    except ForeignFileError as trouble:
        raise TurnoutError(str(trouble)) from None
    kept = tuple(one for one in sensors if not one.is_force)
    units = {"force": force_unit} if force_unit else {}
    said = SensorChoice(Segment.CUFF, {"force": key}, units)
    return (*kept, said), tuple(each for each in left if not each.startswith((f"{key}:", f"{key} ")))
