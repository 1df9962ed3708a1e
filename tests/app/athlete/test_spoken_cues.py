"""The cue of a lost technique is spoken in the protocol's own words, and only when the coach wants it."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from app.athlete.spoken_cues import SpokenCues
from app.athlete.voice import NO_VOICE, Voice
from app.training.running.live_set import LiveSet
from app.training.station_words import cue_of, if_then
from domain.analysis.recorded import LiveCompensation
from domain.library import load_protocol
from domain.protocol import IfThen
from domain.results import Level

PROTOCOL = load_protocol("side_lying_hip_er")
RULE = PROTOCOL.compensations[0]
LOST = LiveCompensation(RULE.rule_id, RULE.label, 12.0, RULE.unit, Level.RED, 1.0, RULE.limit)


class _Set(QObject):
    technique_lost = Signal(object)
    protocol = PROTOCOL


class _Heard(Voice):
    def __init__(self) -> None:
        super().__init__(("speak",))
        self.words: list[str] = []

    def say(self, words: str) -> None:
        self.words.append(words)


def test_a_cue_is_spoken_only_while_it_is_wanted() -> None:
    live, voice = _Set(), _Heard()
    spoken = SpokenCues(live_set=cast(LiveSet, live), voice=voice)
    live.technique_lost.emit(LOST)
    assert voice.words == []
    spoken.turn(on=True)
    live.technique_lost.emit(LOST)
    spoken.turn(on=False)
    live.technique_lost.emit(LOST)
    assert voice.words == [cue_of(PROTOCOL, RULE.rule_id)] != [""]


def test_a_computer_without_a_voice_says_so_when_it_is_wanted() -> None:
    told: list[str] = []
    spoken = SpokenCues(live_set=cast(LiveSet, _Set()), voice=Voice(None))
    spoken.told.connect(lambda text, _level: told.append(text))
    spoken.turn(on=False)
    spoken.turn(on=True)
    assert told == [NO_VOICE]


def test_the_words_of_the_protocol_come_before_those_of_the_rule() -> None:
    bare = replace(PROTOCOL, if_then=())
    own = replace(PROTOCOL, if_then=(IfThen(RULE.rule_id, "Heels together."),))
    assert cue_of(bare, RULE.rule_id) == RULE.cue
    assert cue_of(own, RULE.rule_id) == "Heels together."
    assert cue_of(own, "unknown") == ""
    assert if_then(own, RULE).startswith("If ") and if_then(own, RULE).endswith(": heels together.")
