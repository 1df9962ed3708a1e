"""A typed command loads its own module alone; all of them are known by name."""

import subprocess
import sys
from importlib import import_module

import pytest

from app.cli import main
from app.cli.commands import COMMANDS, modules
from tests.app.cli.command import ROOT, here

HEAVY = ("scipy", "typst", "openpyxl", "xlsxwriter", "cv2", "pyarrow", "psycopg", "ezc3d", "pylsl", "bleak")


def test_the_names_are_those_of_the_parsers_in_the_same_order() -> None:
    (commands,) = (
        action for action in main._parser()._actions if action.dest == "==SUPPRESS==" or action.choices
    )
    assert tuple(commands.choices or ()) == COMMANDS
    assert len(modules(())) == len(COMMANDS)


def test_a_typed_command_loads_its_own_module_alone() -> None:
    assert modules(["export-athlete", "--help"]) == [import_module("app.cli.export_athlete")]
    assert [module.__name__ for module in modules(["import"])] == ["app.cli.import_files"]


@pytest.mark.parametrize("words", [["pigeon"], ["--nonsense"]])
def test_what_is_no_command_is_answered_with_all_there_are(words: list[str]) -> None:
    answer = here(*words)
    assert answer.code == 2
    assert all(name in answer.err for name in COMMANDS) or "required" in answer.err


@pytest.mark.parametrize("entry", ["app.__main__", "app.cli.station", "app.bootstrap"])
def test_the_station_loads_nothing_heavy_before_it_is_needed(entry: str) -> None:
    code = f"import sys, app.cli.main, {entry}; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
