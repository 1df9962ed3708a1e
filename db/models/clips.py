"""Video clips: a row for each file in the folder beside the database."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable


class ClipRow(Editable, Base):
    """The video of one set in seconds of the set; `sha256` is over the file, empty while it is written."""

    __tablename__ = "clips"

    clip_id: Mapped[str] = mapped_column(primary_key=True)
    set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"), index=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    file_name: Mapped[str]
    camera: Mapped[str]
    begun_at: Mapped[datetime]
    begin_s: Mapped[float | None]
    end_s: Mapped[float | None]
    frames: Mapped[int | None]
    dropped: Mapped[int]
    size_bytes: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str]
