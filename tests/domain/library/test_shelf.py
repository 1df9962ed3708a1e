"""The clinic's own files add to the library and override it; a broken one never hides what ships."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from domain.library import LibraryFileError, UnknownProtocolError, load_protocol, protocol_path
from domain.library.shelf import Library
from domain.protocol import Protocol

SEATED = protocol_path("seated_hip_er").read_text(encoding="utf-8")
VERSION = load_protocol("seated_hip_er").version
Put = Callable[..., Library]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Writes files into the clinic's folder and opens the library on it."""

    def write(stored: Protocol | None = None, **files: str) -> Library:
        (tmp_path / "protocols").mkdir(exist_ok=True)
        for name, text in files.items():
            place = tmp_path if name == "rules" else tmp_path / "protocols"
            (place / f"{name}.toml").write_text(text, encoding="utf-8")

        def recorded(protocol_id: str, version: int) -> Protocol | None:
            same = stored is not None and (stored.protocol_id, stored.version) == (protocol_id, version)
            return stored if same else None

        return Library(tmp_path, stored=recorded)

    return write


def _as(protocol_id: str, version: int = 1) -> str:
    return SEATED.replace('id = "seated_hip_er"', f'id = "{protocol_id}"', 1).replace(
        f"version = {VERSION}", f"version = {version}", 1
    )


def test_without_a_folder_the_library_is_what_ships() -> None:
    library = Library(None)
    assert library.load("seated_hip_er") == load_protocol("seated_hip_er")
    assert library.problems == ()


def test_a_file_of_the_clinic_is_added_and_found_by_name(put: Put) -> None:
    library = put(my_test=_as("my_test"))
    assert library.entries["my_test"].own
    assert library.load("my_test").title == "Seated hip external rotation"
    with pytest.raises(UnknownProtocolError, match="my_test"):
        library.load("nothing")


def test_a_file_of_the_same_name_overrides_what_ships(put: Put) -> None:
    changed = _as("seated_hip_er", VERSION + 1).replace("rest_s = 30.0", "rest_s = 45.0")
    library = put(seated_hip_er=changed)
    assert library.load("seated_hip_er").rest_s == 45.0
    assert library.entries["seated_hip_er"].replaces == load_protocol("seated_hip_er")


def test_a_broken_file_is_named_and_what_ships_stays(put: Put) -> None:
    library = put(seated_hip_er=_as("seated_hip_er", VERSION + 1).replace("reps = 3", "reps = -3"))
    assert library.load("seated_hip_er") == load_protocol("seated_hip_er")
    sentence = "seated_hip_er.toml, line 14: field reps is -3; allowed: a number from 0 to 1000."
    assert [mistake.sentence for mistake in library.problems] == [sentence]


def test_all_mistakes_of_a_file_are_told_with_their_lines(put: Put) -> None:
    text = _as("mine").replace("rest_s = 30.0", "rst_s = 30.0").replace('"torque"', '"torqe"')
    text += '\n[[quality]]\nrule = "drft"\n[[if_then]]\nrule = "pelvis"\nsay = "Level."\n'
    text += '[[compensations]]\nuse = "trunk_lean_step_down"\nsignal = "trunk_leen_deg"\n'
    library = put(mine=text)
    said = " ".join(mistake.short for mistake in library.problems)
    for part in ("rest_s is missing", "did you mean 'rest_s'", "did you mean 'drift'", "'pelvis_moved'"):
        assert part in said
    assert "did you mean 'trunk_lean_deg'" in said
    lines = text.split("\n")
    for mistake in library.problems:
        assert mistake.line is not None
        last = [key for key in mistake.keys if isinstance(key, str)][-1]
        assert mistake.wrong == "is missing" or last in lines[mistake.line - 1]


def test_a_broken_line_does_not_hide_the_other_mistakes(put: Put) -> None:
    library = put(mine=_as("mine").replace("reps = 3", "reps = ").replace("rest_s = 30.0", "rest_s = -1"))
    assert [mistake.field for mistake in library.problems] == ["reps", "rest_s"]


def test_missing_sources_are_a_mistake(put: Put) -> None:
    lines = [line for line in _as("mine").split("\n") if not line.startswith("sources")]
    problems = put(mine="\n".join(lines)).problems
    assert any(mistake.field == "sources" or "TOML" in mistake.wrong for mistake in problems)


def test_a_name_that_is_not_that_of_the_file_is_refused(put: Put) -> None:
    assert put(other=_as("mine")).problems[0].allowed == "the name of the file without .toml"


def test_an_edited_copy_of_what_ships_must_count_its_version_up(put: Put) -> None:
    library = put(seated_hip_er=_as("seated_hip_er", VERSION).replace("rest_s = 30.0", "rest_s = 45.0"))
    assert library.load("seated_hip_er").rest_s == 30.0
    assert f"allowed: {VERSION + 1} or more" in library.problems[0].sentence
    assert library.problems[0].line == 2


def test_an_edited_file_must_not_keep_the_version_that_sets_were_recorded_with(put: Put) -> None:
    before = put(mine=_as("mine")).load("mine")
    recorded = replace(before, rest_s=10.0)
    library = put(stored=recorded)
    assert "mine" not in library.entries
    assert "an edited protocol counts up" in library.problems[0].sentence
    assert library.next_version("mine") == 2
    assert put(stored=before).problems == ()


def test_a_rule_of_the_clinic_holds_in_what_ships_and_counts_its_own_version(put: Put) -> None:
    rule = '[pelvis_moved_seated]\nid = "pelvis_moved"\nlabel = "Pelvis moved"\nsignal = "pelvis_moved_deg"\n'
    rule += 'unit = "deg"\namber = 4.0\nred = 6.0\ncue = "Level."\nsource = "Our own 20 athletes."\n'
    rule += 'quality = "unverified"\nrebased = true\n'
    refused = put(rules=rule)
    assert refused.load("seated_hip_er").compensations[0].limit.red == 5.0
    assert "pelvis_moved_seated.version is 1" in refused.problems[0].short
    library = put(rules=rule + "version = 2\n")
    assert library.problems == ()
    assert library.load("seated_hip_er").compensations[0].limit.red == 6.0


def test_a_broken_test_of_the_clinics_own_is_told_with_its_mistakes_and_not_as_unknown(put: Put) -> None:
    library = put(mine=_as("mine").replace("reps = 3", "reps = -3"))
    with pytest.raises(LibraryFileError, match=r"mine.toml, line 14: field reps is -3"):
        library.load("mine")


def test_a_file_that_is_no_text_is_named(put: Put, tmp_path: Path) -> None:
    put()
    (tmp_path / "protocols" / "bad.toml").write_bytes(b"\xff\xfe\x00")
    assert Library(tmp_path).problems[0].sentence.startswith("bad.toml: is not text in UTF-8")
