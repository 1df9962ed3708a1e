"""Opens the athlete database and hands out its parts."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from db import guard
from db.append_only import make_append_only
from db.engine import Database, database_url
from db.errors import StorageError
from db.files import SQLITE_HEAD, DataKey
from db.guard import Rule, guarded
from db.keeping.alone import clear_leftovers, refuse_while_replaced
from db.keeping.backup import Backups, folder_beside
from db.keeping.damage import refuse_damaged
from db.keeping.erasure import finish_erasures
from db.keeping.keeper import Keeping
from db.keeping.vault import EncryptedDatabaseError, vault_path
from db.keeping.verify import Verification, verify
from db.recording.claims import Claims
from db.recording.recorder import Recorder
from db.recording.recovery import recover
from db.repositories.analyses import Analyses
from db.repositories.athlete_lists import AthleteLists
from db.repositories.athletes import Athletes
from db.repositories.clips import Clips
from db.repositories.coaches import Coaches
from db.repositories.devices import Devices
from db.repositories.diary import Diary
from db.repositories.groups import Groups, Tags
from db.repositories.imports import Imports
from db.repositories.overrides import Overrides
from db.repositories.plan_log import PlanLog
from db.repositories.programs import Programs
from db.repositories.progress import ProgressHistory
from db.repositories.protocols import Protocols
from db.repositories.removals import Removals
from db.repositories.roster import Roster
from db.repositories.rule_limits import RuleLimits
from db.repositories.sessions import Sessions
from db.repositories.studies import Studies
from db.repositories.suggestions import Suggestions
from db.schema import bring_up_to_date
from db.secrets import Secrets
from db.sharing.feed import resume_feed
from db.sharing.sharing import Sharing
from db.sightings import Sightings
from db.wall_clock import clock_trouble
from domain.change.history import RecoveredSet
from domain.language import say
from domain.timebase import Clock

_RECORDER_BUSY_S = 1.0

T = TypeVar("T")


class Store:
    """Everything that is kept. Safe to use from any thread: each call opens its own short session."""

    def __init__(
        self,
        *,
        database: Database,
        clock: Clock,
        backup: Path | None = None,
        backups: Backups | None = None,
        secrets: Secrets | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._claims = None if database.path is None else Claims(database.path)
        # The writer has connections of its own and soon says so when the file is locked.
        self._recording = database.second(busy_s=_RECORDER_BUSY_S)
        self.backup = backup
        self.backups = backups
        self.access = database.access
        self.sightings = Sightings(database=database, clock=clock)
        self.athletes = self._asked(Athletes(database=database, clock=clock), guard.ATHLETES)
        self.devices = self._asked(Devices(database=database, clock=clock), guard.DEVICES)
        self.protocols = self._asked(Protocols(database=database, clock=clock), guard.PROTOCOLS)
        sessions = Sessions(database=database, clock=clock, claims=self._claims)
        self.sessions = self._asked(sessions, guard.SESSIONS)
        self.analyses = self._asked(Analyses(database=database), guard.ANALYSES)
        self.clips = self._asked(Clips(database=database, clock=clock), guard.CLIPS)
        self.coaches = self._asked(Coaches(database=database, clock=clock, secrets=secrets), guard.COACHES)
        recorder = Recorder(database=self._recording, clock=clock, claims=self._claims)
        self.recorder = self._asked(recorder, guard.RECORDER, guard.FREE)
        self.programs = self._asked(Programs(database=database, clock=clock), guard.PROGRAMS)
        self.suggestions = self._asked(Suggestions(database=database, clock=clock), guard.SUGGESTIONS)
        self.plan_log = self._asked(PlanLog(database=database, clock=clock), guard.PLAN_LOG)
        self.overrides = self._asked(Overrides(database=database, clock=clock), guard.OVERRIDES)
        self.progress = self._asked(ProgressHistory(database=database), guard.PROGRESS)
        self.athlete_lists = self._asked(AthleteLists(database=database, clock=clock), guard.ATHLETE_LISTS)
        self.imports = self._asked(Imports(database=database, clock=clock), guard.IMPORTS)
        self.studies = self._asked(Studies(database=database, clock=clock), guard.STUDIES)
        self.rule_limits = self._asked(RuleLimits(database=database, clock=clock), guard.RULE_LIMITS)
        self.roster = self._asked(Roster(database=database), guard.ROSTER)
        self.groups = self._asked(Groups(database=database, clock=clock), guard.GROUPS)
        self.tags = self._asked(Tags(database=database, clock=clock), guard.TAGS)
        self.removals = self._asked(Removals(database=database, clock=clock), guard.REMOVALS)
        self.diary = Diary(
            database=database, clock=clock, asked=lambda records: self._asked(records, guard.RECORDS)
        )
        self.sharing = Sharing(database=database, clock=clock)
        self.keeping = Keeping(database=database, clock=clock, backups=backups)
        if self.coaches.list():
            self.access.close()

    def _asked(self, part: T, rules: Mapping[str, Rule], other: Rule = guard.CHANGE) -> T:
        return guarded(part, access=self.access, rules=rules, sightings=self.sightings, other=other)

    @property
    def name(self) -> str:
        """The file or address, without a password."""
        return self._database.name

    def recover(self) -> list[RecoveredSet]:
        """Close the sets that a crash left open and say which they are."""
        if self._claims is None:
            return []
        recovered = recover(database=self._database, clock=self._clock, claims=self._claims)
        self.recorder.join_left()
        self.clips.close_left()
        return recovered

    def verify(
        self,
        *,
        repair: bool = False,
        on_progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Verification:
        """Look at every chunk and relation; `repair` sets right what other rows prove."""
        return verify(self._database, repair=repair, on_progress=on_progress, cancelled=cancelled)

    def clock_trouble(self) -> str | None:
        """One sentence when the computer's clock stands before what is already kept."""
        return clock_trouble(self._database, self._clock)

    def forget_pages(self) -> None:
        """Let go what the connections keep of the file: call it when a set has ended."""
        for each in (self._database, self._recording, self.sightings):
            each.forget_pages()

    def close(self) -> None:
        """End the recorder and close the file; StorageError when samples could not be written."""
        self.sharing.stop()
        try:
            self.recorder.stop()
        finally:
            self.sightings.close()
            self._recording.close()
            self._database.close()


def open_store(
    url_or_path: str | Path, *, clock: Clock, key: DataKey | None = None, secrets: Secrets | None = None
) -> Store:
    """Open a database, make it where there is none, and bring its schema up to date after a backup.

    EncryptedDatabaseError when it needs a `key`, DamagedDatabaseError when it is not whole.
    """
    database = Database(database_url(url_or_path), key=key)
    backups = None
    try:
        if database.path is not None:
            _check_file(database.path, key)
            refuse_while_replaced(database.path)
            clear_leftovers(database.path)
            folder = folder_beside(database.path)
            backups = Backups(database=database.path, folder=folder, clock=clock, key=key)
            refuse_damaged(backups)
        backup = bring_up_to_date(database, backups=backups)
        make_append_only(database)
        resume_feed(database)
        if database.path is not None:
            # Again: now a connection stands, which whoever replaces the file would see.
            refuse_while_replaced(database.path)
        finish_erasures(database)
    except StorageError:
        database.close()
        raise
    return Store(database=database, clock=clock, backup=backup, backups=backups, secrets=secrets)


def _check_file(path: Path, key: DataKey | None) -> None:
    if path.is_dir():
        raise StorageError(
            say(
                "{path} is a folder: give the name of a file in it, such as {path2}.",
                path=path,
                path2=path / "turnout.db",
            )
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        head = _head(path)
    except OSError as error:
        raise StorageError(
            say(
                "{path} cannot be opened ({error}): choose a folder you may write to with --db.",
                path=path,
                error=error.strerror,
            )
        ) from error
    if key is None and head and vault_path(path).exists() and head != SQLITE_HEAD:
        raise EncryptedDatabaseError(path)
    if key is None and head not in (b"", SQLITE_HEAD):
        raise StorageError(say("{path} is not a Turnout database: choose another file with --db.", path=path))


def _head(path: Path) -> bytes:
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(len(SQLITE_HEAD))
