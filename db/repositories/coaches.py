"""Coaches: who they are, their secrets, and what wrong tries have cost."""

from datetime import timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db.audit import note
from db.engine import COACH, Database
from db.errors import StorageError
from db.models import CoachRow
from db.secrets import Secrets
from domain.access import Coach, Role, check_secret, wait_after, wait_left, wait_words
from domain.identifiers import new_id
from domain.language import say
from domain.timebase import Clock


class SignInError(StorageError):
    """The secret was wrong or may not be tried now; `wait` is how long until the next try."""

    def __init__(self, sentence: str, wait: timedelta = timedelta(0)) -> None:
        super().__init__(sentence)
        self.wait = wait


class Coaches:
    """The people who sign in here."""

    def __init__(self, *, database: Database, clock: Clock, secrets: Secrets | None = None) -> None:
        self._database = database
        self._clock = clock
        self._secrets = secrets or Secrets()

    def add(self, name: str, role: Role, secret: str) -> Coach:
        """Keep a new coach; the first must be a lead, or nobody could add a second."""
        kind, kept = check_secret(secret), self._secrets.hashed(secret)
        shown = " ".join(name.split())
        if not shown:
            raise StorageError(say("A coach needs a name: type one."))
        with self._database.writing() as session:
            if role is not Role.LEAD and not _leads(session):
                raise StorageError(say("The first coach must be a lead: choose the role lead."))
            if session.scalars(_active().where(CoachRow.search_name == shown.casefold())).first():
                raise StorageError(
                    say("There is a coach {shown} already: add an initial to tell them apart.", shown=shown)
                )
            row = CoachRow(
                coach_id=new_id(),
                name=shown,
                search_name=shown.casefold(),
                role=role.value,
                active=True,
                secret_kind=kind,
                secret_hash=kept,
                secret_set_at=self._clock.wall(),
                failed_attempts=0,
                created_at=self._clock.wall(),
            )
            session.add(row)
            note(session, "add", "coaches", row.coach_id, now=self._clock.wall(), detail=role.value)
            added = _coach_of(row)
        # From the first coach on the station asks who is there.
        self._database.access.close()
        return added

    def sign_in(self, coach_id: str, secret: str) -> Coach:
        """The coach whose secret it is; SignInError says how long to wait after too many wrong ones.

        The try counts before it is looked at: ending the program in between wins nothing.
        """
        now = self._clock.wall()
        with self._database.writing() as session:
            row = _row(session, coach_id)
            wait = wait_left(row.locked_until, now)
            if wait:
                raise SignInError(say("Too many wrong tries: try again {wait}.", wait=wait_words(wait)), wait)
            kept, tries = str(row.secret_hash), row.failed_attempts + 1
            row.failed_attempts, row.locked_until = tries, now + wait_after(tries)
        if not self._secrets.fits(secret, kept):
            self._note(coach_id, "sign in refused", f"try {tries}")
            raise _refused(tries)
        return self._welcomed(coach_id, secret, kept)

    def _welcomed(self, coach_id: str, secret: str, kept: str) -> Coach:
        newer = self._secrets.hashed(secret) if self._secrets.is_outdated(kept) else kept
        with self._database.writing() as session:
            row = _row(session, coach_id)
            row.failed_attempts, row.locked_until, row.last_signed_in_at = 0, None, self._clock.wall()
            row.secret_hash = newer
            session.info[COACH] = coach_id
            note(session, "sign in", "coaches", coach_id, now=self._clock.wall())
            return _coach_of(row)

    def _note(self, coach_id: str, action: str, detail: str = "") -> None:
        with self._database.writing() as session:
            note(session, action, "coaches", coach_id, now=self._clock.wall(), detail=detail)

    def note_sign_out(self, coach_id: str, how: str = "sign out") -> None:
        """The screen was locked or the coach left."""
        self._note(coach_id, how)

    def set_secret(self, coach_id: str, secret: str) -> None:
        """Another PIN or passphrase; the wrong tries are forgotten."""
        kind, kept = check_secret(secret), self._secrets.hashed(secret)
        with self._database.writing() as session:
            row = _row(session, coach_id)
            row.secret_kind, row.secret_hash, row.secret_set_at = kind, kept, self._clock.wall()
            row.failed_attempts, row.locked_until = 0, None
            note(session, "change secret", "coaches", coach_id, now=self._clock.wall())

    def set_role(self, coach_id: str, role: Role) -> Coach:
        """Another role; the last lead stays one."""
        with self._database.writing() as session:
            row = _row(session, coach_id)
            if role is not Role.LEAD:
                _keep_a_lead(session, row)
            row.role = role.value
            note(session, "change role", "coaches", coach_id, now=self._clock.wall(), detail=role.value)
            return _coach_of(row)

    def remove(self, coach_id: str) -> None:
        """This person signs in no longer; what was done stays in the audit."""
        with self._database.writing() as session:
            row = _row(session, coach_id)
            _keep_a_lead(session, row)
            row.active, row.removed_at = False, self._clock.wall()
            note(session, "remove", "coaches", coach_id, now=self._clock.wall())

    def find(self, name: str) -> Coach:
        """The coach of that name or key."""
        found = [each for each in self.list() if name in (each.coach_id, each.name)]
        found = found or [each for each in self.list() if each.name.casefold() == name.strip().casefold()]
        if len(found) != 1:
            raise StorageError(
                say("There is no coach {name}: `turnout users` lists the ones that are there.", name=name)
            )
        return found[0]

    def list(self) -> list[Coach]:
        """Everybody who may sign in, by name."""
        with self._database.reading() as session:
            return [_coach_of(row) for row in session.scalars(_active().order_by(CoachRow.search_name))]


def _active() -> Select[CoachRow]:
    return select(CoachRow).where(CoachRow.active, CoachRow.removed_at.is_(None))


def _refused(tries: int) -> SignInError:
    wait = wait_after(tries)
    if wait:
        return SignInError(say("That is wrong again. Try {wait}.", wait=wait_words(wait)), wait)
    return SignInError(say("That is not the right PIN or passphrase: try again."))


def _leads(session: Session) -> int:
    query = _active().where(CoachRow.role == Role.LEAD.value)
    return int(session.scalars(select(func.count()).select_from(query.subquery())).one())


def _keep_a_lead(session: Session, row: CoachRow) -> None:
    if row.role == Role.LEAD.value and _leads(session) <= 1:
        raise StorageError(say("{row} is the only lead: make somebody else a lead first.", row=row.name))


def _row(session: Session, coach_id: str) -> CoachRow:
    row = session.get(CoachRow, coach_id)
    if row is None or not row.active:
        raise StorageError(say("This coach does not sign in here any more: choose another name."))
    return row


def _coach_of(row: CoachRow) -> Coach:
    return Coach(row.coach_id, row.name, Role(row.role), row.active)
