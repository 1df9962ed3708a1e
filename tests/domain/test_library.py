"""The protocols that ship, and the sentences for those that cannot be used."""

from pathlib import Path

import pytest

from domain.library import LibraryFileError, UnknownProtocolError, load_protocol, protocol_ids
from domain.library.protocol_file import read_protocol
from domain.metrics import definition
from domain.protocol import Protocol, RepSource

USE = 'use = "pelvis_moved_seated"'
FOLDER = Path(__file__).parents[2] / "domain" / "library" / "protocols"


@pytest.fixture(params=protocol_ids())
def protocol(request: pytest.FixtureRequest) -> Protocol:
    """Every protocol that ships."""
    return load_protocol(request.param)


def test_every_limit_names_its_source_and_quality(protocol: Protocol) -> None:
    for rule in protocol.compensations:
        assert len(rule.limit.source) > 20
        assert 0 < rule.limit.amber <= rule.limit.red


def test_every_primary_metric_has_a_definition(protocol: Protocol) -> None:
    assert len(protocol.primary_metrics) <= 3
    for name in protocol.primary_metrics:
        assert definition(name).definition


def test_a_short_title_keeps_position_and_joint() -> None:
    names = ("seated_hip_er", "side_lying_hip_er", "free_motion")
    short = [load_protocol(name).short_title for name in names]
    assert short == ["Seated hip ER", "Side-lying hip ER", load_protocol("free_motion").title]


def test_the_pelvis_limit_says_that_it_is_unverified() -> None:
    limit = load_protocol("seated_hip_er").compensations[0].limit
    assert (limit.amber, limit.red, limit.quality) == (3.0, 5.0, "unverified")
    assert "edit it" in limit.source


def test_the_side_lying_tempo_plays_one_up_and_three_down() -> None:
    tempo = load_protocol("side_lying_hip_er").tempo
    assert tempo is not None
    assert (tempo.text, tempo.starts_with) == ("3-1-1-0", "concentric")


def test_a_lone_forearm_sensor_counts_motion() -> None:
    protocol = load_protocol("shoulder_er")
    assert protocol.rep_source is RepSource.MOTION
    assert [slot.segment for slot in protocol.sensors] == ["forearm"]


def test_an_unknown_protocol_says_which_exist() -> None:
    with pytest.raises(UnknownProtocolError, match=r"choose one of .*clamshell, .*free_motion"):
        load_protocol("squat")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("reps = 3", "", r"file.toml, line 1: field reps is missing; allowed: a number from 0 to 1000."),
        ("reps = 3", "reps = -1", r"field reps is -1; allowed: a number from 0"),
        ("reps = 3", "reps = 2.5", r"field reps is 2.5; allowed: a whole number"),
        ('purpose = "test"', 'purpose = "game"', r"field purpose is 'game'; allowed: 'test', 'exercise'."),
        (USE, USE + "\nred = 2.0", r"field compensations\[0\].red is 2; allowed: a number above amber, 3."),
        (
            USE,
            'use = "pelvis"',
            r"field compensations\[0\].use is 'pelvis'; allowed: .*'pelvis_moved_seated'",
        ),
        (USE, USE + '\nphase = "top"', r"phase is 'top'; allowed: 'whole', 'up', 'hold', 'down'."),
        (
            USE,
            USE + "\n[judging]\nenter_p = 2",
            r"judging.enter_p is 2; allowed: a number from 0.5 to 0.999.",
        ),
        (
            "rest_s = 30.0",
            "rest_s = 30.0\nrset_s = 1",
            r"line 17: field rset_s is not known \(did you mean 'rest_s'\?\); allowed: ",
        ),
        ("reps = 3", "reps = [", r"file.toml, line 14: field reps is not valid TOML"),
    ],
)
def test_a_mistake_in_a_file_is_one_sentence(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    text = (FOLDER / "seated_hip_er.toml").read_text(encoding="utf-8")
    path = tmp_path / "file.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LibraryFileError, match=sentence):
        read_protocol(path)
