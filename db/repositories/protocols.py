"""Protocols as they were when they were used, so that an old set keeps its meaning."""

from db.documents import from_document, to_document
from db.engine import Database
from db.models import ProtocolVersionRow
from domain.library import load_protocol
from domain.protocol import Protocol
from domain.protocol.spoken import spoken
from domain.session import TrainingSet
from domain.timebase import Clock


class Protocols:
    """Versions of protocols; a version that is known is never changed."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._known: dict[tuple[str, int], Protocol] = {}

    def remember(self, protocol: Protocol) -> None:
        """Keep the content of this version, unless it is kept already."""
        with self._database.writing() as session:
            row = session.get(ProtocolVersionRow, (protocol.protocol_id, protocol.version))
            if row is None:
                row = ProtocolVersionRow(
                    protocol_id=protocol.protocol_id,
                    version=protocol.version,
                    first_used_at=self._clock.wall(),
                )
                session.add(row)
            if row.content is None:
                row.content = to_document(protocol)

    def get(self, protocol_id: str, version: int) -> Protocol | None:
        """The protocol as it was, or None when only its version is known."""
        with self._database.reading() as session:
            row = session.get(ProtocolVersionRow, (protocol_id, version))
            return (
                None if row is None or row.content is None else spoken(from_document(Protocol, row.content))
            )

    def of_set(self, header: TrainingSet) -> Protocol:
        """The protocol as the set used it; as it ships where only its version is known."""
        key = (header.protocol_id, header.protocol_version)
        if key not in self._known:
            found = self.get(*key)
            # What is stored of a version never changes.
            self._known[key] = load_protocol(header.protocol_id) if found is None else found
        return self._known[key]
