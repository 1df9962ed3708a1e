"""What came in from files: the origin of a set, and the numbers other programs know athletes by."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable


class ImportedSetRow(Base):
    """The file that a set was read from; `told` is what was said of its times and units."""

    __tablename__ = "imported_sets"

    set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"), primary_key=True)
    file_name: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    form: Mapped[str]
    imported_at: Mapped[datetime]
    imported_by_id: Mapped[str | None] = mapped_column(ForeignKey("coaches.coach_id"))
    told: Mapped[object]


class AthleteCodeRow(Editable, Base):
    """A number or code by which the clinic's other lists know an athlete."""

    __tablename__ = "athlete_codes"

    code_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    code: Mapped[str]
    noted_at: Mapped[datetime]
