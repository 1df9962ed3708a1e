"""What a few failed tests get, and what the programs find that tests start."""

import json
import subprocess
from pathlib import Path

import pytest

from tests import checks


@pytest.mark.parametrize(("failures", "again"), [(0, False), (1, True), (12, True), (13, False)])
def test_a_few_that_fail_are_tried_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failures: int, again: bool
) -> None:
    last = tmp_path / "lastfailed"
    last.write_text(json.dumps({f"tests/test_{i}.py::test": True for i in range(failures)}), encoding="utf-8")
    monkeypatch.setattr(checks, "LAST_FAILED", last)
    runs: list[list[str]] = []

    def passes(arguments: list[str]) -> bool:
        runs.append(arguments)
        return True

    monkeypatch.setattr(checks, "run_tests", passes)
    assert checks.alone_they_pass(["--long"]) is again
    assert runs == ([["-n", "0", "--last-failed", "--long"]] if again else [])


def test_programs_that_tests_start_find_the_house_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, str]] = []

    def start(command: list[str], *, env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(env)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setattr(subprocess, "run", start)
    assert checks.run_tests([])
    assert "PYTHONDONTWRITEBYTECODE" not in asked[0]


def test_a_check_that_finds_something_is_named_with_its_words(capfd: pytest.CaptureFixture[str]) -> None:
    found = checks.check(
        {"fine": ["python", "-c", ""], "bad": ["python", "-c", "raise SystemExit('a fault')"]}
    )
    said = capfd.readouterr().out
    assert found == ["bad"]
    assert "a fault" in said and "ok     fine" in said and "FAILED bad" in said
