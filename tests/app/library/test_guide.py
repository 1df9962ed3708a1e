"""The page about writing an exercise, followed step by step as a physio would."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from app.errors import ExitCode
from db.store import open_store
from domain.analysis.known import Subject
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Side
from domain.library.shelf import Library
from domain.protocol import Protocol
from domain.timebase import StationClock
from tests.app.cli.command import ROOT, here
from tests.domain.bodies import EPOCH_NS
from tests.domain.sets import MARKS, feed_in_cuts, seated_blocks, streams_for

PAGE = (ROOT / "docs" / "guide" / "writing-an-exercise.md").read_text(encoding="utf-8")
(EXERCISE,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
SAID = [block.splitlines() for block in re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Steps 1 and 2: the file of the page in the folder of the page."""
    monkeypatch.setenv("TURNOUT_HOME", str(tmp_path))
    name = re.search(r"Save this as `(.*?)`", PAGE)
    assert name is not None
    path = tmp_path / "library" / "protocols" / name.group(1)
    path.parent.mkdir(parents=True)
    path.write_text(EXERCISE, encoding="utf-8")
    return path


def test_the_file_of_the_page_has_no_mistake(file: Path) -> None:
    answer = here("library", "--check", str(file))
    assert (answer.code, answer.out) == (ExitCode.DONE, "1 file checked: no mistake.\n")


def test_the_mistakes_of_the_page_are_told_in_its_words(file: Path) -> None:
    text = EXERCISE.replace("rest_s = 30.0", 'rest_s = "short"').replace('["peak_force"]', '["peak_forc"]')
    file.write_text(text, encoding="utf-8")
    said = here("library", "--check", str(file)).out.splitlines()
    # How many more metrics there are changes with every metric that is added.
    assert [re.sub(r"\d+ more", "more", line) for line in said] == [
        re.sub(r"\d+ more", "more", line) for line in SAID[0]
    ]


def test_the_library_lists_it_as_own_and_shows_it(file: Path) -> None:
    (line,) = [line for line in here("library").out.splitlines() if line.startswith(file.stem)]
    assert " own " in line
    assert "half of what you could" in here("library", file.stem).out


def test_a_set_of_it_is_analysed_and_keeps_its_content(file: Path) -> None:
    protocol = Library(file.parents[1]).load(file.stem)
    analysis = SetAnalysis(
        protocol=protocol,
        side=Side.RIGHT,
        streams=streams_for(Side.RIGHT),
        epoch_ns=EPOCH_NS,
        subject=Subject(lever_arm_m=0.36, body_mass_kg=70.0),
    )
    for mark in MARKS:
        analysis.mark(mark)
    feed_in_cuts(analysis, seated_blocks(Side.RIGHT), 500)
    repetitions = analysis.result().repetitions
    assert len(repetitions) == 3
    for rep in repetitions:
        peak = rep.metric("peak_force")
        assert peak is not None
        assert peak.value > 50
        assert [score.rule_id for score in rep.compensations] == ["pelvis_moved"]
    store = open_store(str(file.parents[2] / "turnout.sqlite"), clock=StationClock())
    store.protocols.remember(protocol)
    kept = store.protocols.get(protocol.protocol_id, protocol.version)
    store.close()
    assert kept == protocol
    file.write_text(EXERCISE.replace("reps = 4", "reps = 6"), encoding="utf-8")
    assert here("library", "--check", str(file)).out.splitlines() == SAID[1]


def test_the_page_names_every_field_and_no_other() -> None:
    table = PAGE.partition("| field | means |")[2].partition("\n\n")[0]
    rows = [row.split("|")[1] for row in table.splitlines() if row.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    there = {"id" if field.name == "protocol_id" else field.name for field in fields(Protocol)}
    assert named == there
