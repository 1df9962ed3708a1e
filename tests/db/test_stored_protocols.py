"""Protocols that earlier versions of the program stored are read with what they had."""

import json
import re
from pathlib import Path

import pytest

from db.documents import from_document, to_document
from domain.library import load_protocol, protocol_ids
from domain.protocol import Protocol

STORED = Path(__file__).parent / "stored"
ADDED = (
    "sides",
    "sets",
    "lever_arm",
    "anchor",
    "arc",
    "if_then",
    "metrics",
    "quality",
    "feedback",
    "picture",
)


def test_a_protocol_stored_before_the_later_fields_is_read_with_their_defaults() -> None:
    protocol = load_protocol("seated_hip_er")
    document = to_document(protocol)
    assert isinstance(document, dict)
    early = {name: value for name, value in document.items() if name not in ADDED}
    read = from_document(Protocol, json.loads(json.dumps(early)))
    assert (read.compensations, read.reps, read.tempo) == (
        protocol.compensations,
        protocol.reps,
        protocol.tempo,
    )
    assert (read.sets, read.lever_arm, read.quality, read.picture) == (1, None, (), None)


@pytest.mark.parametrize("protocol_id", protocol_ids())
def test_what_is_stored_of_a_protocol_reads_back_the_same(protocol_id: str) -> None:
    protocol = load_protocol(protocol_id)
    assert from_document(Protocol, json.loads(json.dumps(to_document(protocol)))) == protocol


def test_every_protocol_in_the_stored_databases_is_read() -> None:
    found = []
    for file in sorted(STORED.glob("*.sql")):
        for text in re.findall(r"'(\{\"protocol_id\".*?\})'", file.read_text(encoding="utf-8")):
            found.append(from_document(Protocol, json.loads(text.replace("''", "'"))).key)
    assert found
