"""Groups of athletes, and tags."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.models import AthleteGroupRow, AthleteRow, GroupMemberRow, TaggingRow, TagRow
from domain.group import AthleteGroup, Tagged
from domain.identifiers import new_id
from domain.language import say
from domain.timebase import Clock


class Groups:
    """Who trains together. An athlete may be in several groups."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def save(self, group: AthleteGroup) -> AthleteGroup:
        """Add a group, or take over its name and notes."""
        with self._database.writing() as session:
            row = session.get(AthleteGroupRow, group.group_id) or AthleteGroupRow(group_id=group.group_id)
            row.name, row.search_name, row.notes = group.name, group.name.casefold(), group.notes
            session.add(row)
            note(session, "save", "athlete_groups", group.group_id, now=self._clock.wall())
        return group

    def list(self) -> list[AthleteGroup]:
        """Every group that is not removed, by name."""
        query = select(AthleteGroupRow).where(AthleteGroupRow.removed_at.is_(None))
        with self._database.reading() as session:
            rows = session.scalars(query.order_by(AthleteGroupRow.search_name))
            return [AthleteGroup(row.group_id, row.name, row.notes) for row in rows]

    def put_in(self, group_id: str, athlete_id: str) -> None:
        """Let an athlete join; joining twice changes nothing."""
        with self._database.writing() as session:
            if session.get(AthleteGroupRow, group_id) is None or session.get(AthleteRow, athlete_id) is None:
                raise StorageError(say("This group or athlete is not there any more: choose another."))
            row = _member(session, group_id, athlete_id)
            if row is None:
                today = self._clock.wall().date()
                row = GroupMemberRow(
                    member_id=new_id(), group_id=group_id, athlete_id=athlete_id, joined_on=today
                )
                session.add(row)
            row.removed_at = None
            note(session, "join", "athlete_groups", group_id, now=self._clock.wall(), detail=athlete_id)

    def take_out(self, group_id: str, athlete_id: str) -> None:
        """Let an athlete leave."""
        with self._database.writing() as session:
            row = _member(session, group_id, athlete_id)
            if row is not None:
                row.removed_at = self._clock.wall()
                note(session, "leave", "athlete_groups", group_id, now=row.removed_at, detail=athlete_id)

    def members(self, group_id: str) -> Sequence[str]:
        """The keys of the athletes of a group who are not removed, by name."""
        query = (
            select(AthleteRow.athlete_id)
            .join(GroupMemberRow, GroupMemberRow.athlete_id == AthleteRow.athlete_id)
            .where(
                GroupMemberRow.group_id == group_id,
                GroupMemberRow.removed_at.is_(None),
                AthleteRow.removed_at.is_(None),
            )
            .order_by(AthleteRow.search_name)
        )
        with self._database.reading() as session:
            return session.scalars(query).all()


class Tags:
    """Words on athletes, sessions and sets; case does not matter."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def add(self, word: str, thing: Tagged) -> None:
        """Mark a thing; marking it twice changes nothing."""
        if not word.strip():
            raise StorageError(say("A tag needs a word: type one."))
        with self._database.writing() as session:
            tag = _tag(session, word)
            if tag is None:
                tag = TagRow(tag_id=new_id(), name=word.strip(), search_name=word.strip().casefold())
                session.add(tag)
                session.flush()
            row = session.scalars(select(TaggingRow).where(_on(tag, thing))).first()
            if row is None:
                row = TaggingRow(
                    tagging_id=new_id(),
                    tag_id=tag.tag_id,
                    athlete_id=thing.athlete_id,
                    session_id=thing.session_id,
                    set_id=thing.set_id,
                )
                session.add(row)
            row.removed_at = None

    def remove(self, word: str, thing: Tagged) -> None:
        """Take the mark off."""
        with self._database.writing() as session:
            tag = _tag(session, word)
            row = None if tag is None else session.scalars(select(TaggingRow).where(_on(tag, thing))).first()
            if row is not None:
                row.removed_at = self._clock.wall()

    def of(self, thing: Tagged) -> Sequence[str]:
        """The words on a thing, in order."""
        query = (
            select(TagRow.name)
            .join(TaggingRow, TaggingRow.tag_id == TagRow.tag_id)
            .where(_is(thing), TaggingRow.removed_at.is_(None), TagRow.removed_at.is_(None))
            .order_by(TagRow.search_name)
        )
        with self._database.reading() as session:
            return session.scalars(query).all()

    def with_word(self, word: str) -> list[Tagged]:
        """Everything that carries a word."""
        query = (
            select(TaggingRow)
            .join(TagRow, TagRow.tag_id == TaggingRow.tag_id)
            .where(
                TagRow.search_name == word.strip().casefold(),
                TagRow.removed_at.is_(None),
                TaggingRow.removed_at.is_(None),
            )
            .order_by(TaggingRow.tagging_id)
        )
        with self._database.reading() as session:
            return [Tagged(row.athlete_id, row.session_id, row.set_id) for row in session.scalars(query)]


def _member(session: Session, group_id: str, athlete_id: str) -> GroupMemberRow | None:
    query = select(GroupMemberRow).where(
        GroupMemberRow.group_id == group_id, GroupMemberRow.athlete_id == athlete_id
    )
    return session.scalars(query).first()


def _tag(session: Session, word: str) -> TagRow | None:
    return session.scalars(select(TagRow).where(TagRow.search_name == word.strip().casefold())).first()


def _on(tag: TagRow, thing: Tagged) -> ColumnElement[bool]:
    return and_(TaggingRow.tag_id == tag.tag_id, _is(thing))


def _is(thing: Tagged) -> ColumnElement[bool]:
    return and_(
        TaggingRow.athlete_id == thing.athlete_id,
        TaggingRow.session_id.is_not_distinct_from(thing.session_id),
        TaggingRow.set_id.is_not_distinct_from(thing.set_id),
    )
