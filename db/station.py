"""Which station this database file is: a key it gives itself once, kept only here."""

from sqlalchemy.orm import Session

from db.models import LocalValueRow
from domain.identifiers import new_id

STATION = "station_id"


def station_id(session: Session) -> str:
    """The key of this station, made at the first call inside a writing transaction."""
    row = session.get(LocalValueRow, STATION)
    if row is None:
        row = LocalValueRow(name=STATION, value=new_id())
        session.add(row)
    return str(row.value)
