"""A test said in another language is kept in English, and read back in the language."""

from collections.abc import Iterator

import pytest

from db.documents import from_document, to_document
from domain.language import kept, speak
from domain.library import protocol_path
from domain.library.protocol_file import read_protocol
from domain.protocol import Protocol
from domain.protocol.spoken import spoken

ENGLISH = read_protocol(protocol_path("seated_hip_er"))


@pytest.fixture(autouse=True)
def shouting() -> Iterator[None]:
    speak(lambda english: english.upper(), code="xx")
    yield
    speak(None)


def test_what_is_read_is_in_the_language_and_what_is_kept_is_english() -> None:
    said = read_protocol(protocol_path("seated_hip_er"))
    assert said.title == ENGLISH.title.upper() and said.cues == tuple(cue.upper() for cue in ENGLISH.cues)
    assert said.short_title == "SEATED HIP ER"
    assert [rule.rule_id for rule in said.compensations] == [rule.rule_id for rule in ENGLISH.compensations]
    assert (said.position, said.movement) == (ENGLISH.position, ENGLISH.movement)
    assert to_document(said) == to_document(ENGLISH)
    assert spoken(from_document(Protocol, to_document(said))) == said


def test_saying_it_twice_is_saying_it_once() -> None:
    once = spoken(ENGLISH)
    assert spoken(once) == once and kept(spoken(once).title) == ENGLISH.title
