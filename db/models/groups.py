"""Groups of athletes, and tags on athletes, sessions and sets."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable


class AthleteGroupRow(Editable, Base):
    """A team or a list of the clinic."""

    __tablename__ = "athlete_groups"

    group_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    search_name: Mapped[str] = mapped_column(index=True)
    notes: Mapped[str]


class GroupMemberRow(Editable, Base):
    """One athlete in one group; leaving it hides the row."""

    __tablename__ = "group_members"
    __table_args__ = (Index(None, "group_id", "athlete_id", unique=True),)

    member_id: Mapped[str] = mapped_column(primary_key=True)
    group_id: Mapped[str] = mapped_column(ForeignKey("athlete_groups.group_id"))
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    joined_on: Mapped[date]


class TagRow(Editable, Base):
    """A word that coaches mark things with."""

    __tablename__ = "tags"

    tag_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    search_name: Mapped[str] = mapped_column(index=True)


class TaggingRow(Editable, Base):
    """A tag on an athlete, or on one session or set of that athlete."""

    __tablename__ = "taggings"

    tagging_id: Mapped[str] = mapped_column(primary_key=True)
    tag_id: Mapped[str] = mapped_column(ForeignKey("tags.tag_id"), index=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    session_id: Mapped[str | None] = mapped_column(ForeignKey("sessions.session_id"), index=True)
    set_id: Mapped[str | None] = mapped_column(ForeignKey("sets.set_id"), index=True)
