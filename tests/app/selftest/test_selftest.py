"""The self-test passes where all is whole, tells by name what is not, and leaves nothing behind."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.reports import write_report
from app.selftest import parts
from app.selftest.parts import drivers_load, modules_load
from app.selftest.steps import CheckFailedError, Step, elsewhere, run_steps
from app.selftest.visit import PLAYED, SimulatedVisit, check_result, pages_of
from domain.analysis.known import Subject
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Side
from domain.library import load_protocol
from domain.results import SetResult
from domain.timebase import StationClock
from drivers.simulators.rehearsal import Rehearsed, rehearse
from tests.app.cli.command import turnout


@pytest.mark.long
def test_the_command_proves_this_installation_and_leaves_no_trace(tmp_path: Path) -> None:
    home, scratch, picture = tmp_path / "home", tmp_path / "tmp", tmp_path / "window.png"
    scratch.mkdir()
    env = {"TURNOUT_HOME": str(home), "TMPDIR": str(scratch), "QT_QPA_PLATFORM": "offscreen"}
    answer = turnout("selftest", "--json", "--picture", str(picture), env=env)
    steps = {step["name"]: step for step in answer.data["steps"]}
    assert {name for name, step in steps.items() if not step["ok"]} == set(), answer.out
    assert (answer.code, answer.data["ok"]) == (0, True)
    assert list(steps) == ["parts", "drivers", "set", "report", "backup", "window"]
    assert picture.stat().st_size > 10_000
    assert not home.exists()
    assert list(scratch.iterdir()) == []


def test_a_visit_goes_from_samples_to_a_restored_backup(tmp_path: Path) -> None:
    visit = SimulatedVisit(folder=tmp_path, clock=StationClock())
    assert "samples read back as they were sent" in visit.recorded_and_scored()
    assert "written and opened" in visit.reported()
    assert "Everything is sound" in visit.restored()


def test_a_step_that_fails_is_told_and_the_others_run() -> None:
    def broken() -> str:
        raise ImportError("no such\nlibrary")

    def wrong() -> str:
        raise CheckFailedError("The numbers differ.")

    found = list(
        run_steps([Step("a", broken), Step("b", wrong), Step("c", lambda: "Fine.")], clock=StationClock())
    )
    assert [(one.ok, one.sentence) for one in found] == [
        (False, "ImportError: no such library"),
        (False, "The numbers differ."),
        (True, "Fine."),
    ]


def test_a_package_without_an_optional_part_is_not_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "ROOMS", ())
    monkeypatch.setattr(parts, "OPTIONAL", {"no_such_room": "the camera"})
    assert "not installed: the camera" in modules_load()
    monkeypatch.setattr("sys.frozen", True, raising=False)
    with pytest.raises(CheckFailedError, match="Left out of this package: the camera"):
        modules_load()


def test_drivers_without_entry_points_are_not_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "entry_points", lambda **_: ())
    with pytest.raises(CheckFailedError, match="Only 0 of"):
        drivers_load()


def played() -> tuple[Rehearsed, SetResult]:
    protocol = load_protocol(PLAYED[0])
    made = rehearse(protocol, Side.RIGHT, reps=2, compensate_in=frozenset({2}))
    analysis = SetAnalysis(
        protocol=protocol,
        side=Side.RIGHT,
        streams=made.streams,
        epoch_ns=made.epoch_ns,
        subject=Subject(lever_arm_m=0.35),
    )
    for mark in made.marks:
        analysis.mark(mark)
    for stream_id, block in made.blocks.items():
        analysis.feed(stream_id, block)
    return made, analysis.result()


def test_a_wrong_number_is_seen() -> None:
    protocol = load_protocol(PLAYED[0])
    made, result = played()
    check_result(protocol, made, result)
    first, second = result.repetitions
    metric = first.metric("peak_force")
    assert metric is not None
    for value in (metric.value + 0.6, float("nan")):
        others = tuple(one for one in first.metrics if one.name != "peak_force")
        off = replace(first, metrics=(*others, replace(metric, value=value)))
        with pytest.raises(CheckFailedError, match="repetition 1: peak_force"):
            check_result(protocol, made, replace(result, repetitions=(off, second)))
    with pytest.raises(CheckFailedError, match="repetition 2: a compensation judged wrong"):
        clean = replace(second, compensations=first.compensations)
        check_result(protocol, made, replace(result, repetitions=(first, clean)))
    with pytest.raises(CheckFailedError, match="1 repetitions counted, 2 done"):
        check_result(protocol, made, replace(result, repetitions=(first,)))


def test_a_report_cut_short_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[bytes] = []

    def writes_half(document: object, path: Path) -> tuple[Path, str]:
        write_report(document, path)  # type: ignore[arg-type]
        kept.append(path.read_bytes())
        path.write_bytes(kept[0][: len(kept[0]) // 2])
        return path, ""

    monkeypatch.setattr("app.selftest.visit.write_report", writes_half)
    visit = SimulatedVisit(folder=tmp_path, clock=StationClock())
    visit.recorded_and_scored()
    with pytest.raises(CheckFailedError, match="no whole PDF"):
        visit.reported()
    assert pages_of(kept[0]) == 2


def test_the_clinics_folder_comes_back_after_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_HOME", "/clinic")
    with elsewhere() as folder:
        assert os.environ["TURNOUT_HOME"] == str(folder)
    assert os.environ["TURNOUT_HOME"] == "/clinic"
    assert not folder.exists()
