"""What the documents tell to type works: run on a sample clinic, or only read where it is long."""

import argparse
import importlib.util
import re
import shlex
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

import run
from app.cli.main import _parser
from app.errors import ExitCode
from tests.app.cli.command import here
from tests.app.exchange.exporting.clinic import a_clinic
from tests.docs.snippets import ROOT, Snippet, blocks, commands

RUN_ELSEWHERE = {
    ("docs/adding-a-device.md", "toml"): "tests/drivers/families/test_line_form_file.py",
    ("docs/adding-a-device.md", "python"): "tests/drivers/test_plugin_example.py",
    ("docs/api.md", "python"): "tests/app/test_api.py",
    ("docs/format.md", "python"): "tests/db/test_format_page.py",
    ("docs/guide/writing-a-battery.md", "toml"): "tests/domain/library/test_battery.py",
    ("docs/guide/writing-an-exercise.md", "toml"): "tests/app/library/test_guide.py",
    ("docs/guide/writing-an-exercise.md", "text"): "tests/app/library/test_guide.py",
    ("docs/adding-to-the-science.md", "python"): "tests/docs/test_adding.py",
    ("docs/adding-to-the-science.md", "toml"): "tests/docs/test_adding.py",
}
"""Who runs the snippets of a page: each names the page and takes its text from there."""
TOO_LONG = ("station", "demo", "gallery", "simulate", "record", "devices", "calibrate", "sync", "selftest")
"""A window, a port or a server: their words are read, and other tests run them."""
ASKS_A_PERSON = ("erase", "encrypt", "restore", "users", "import", "decode")
"""A question, a passphrase or a file of somebody else comes first: read here, run by tests of their own."""
STANDS_FOR = {
    "ATHLETE": "ada",
    "WHO": "ada",
    "NAME": "Under 23",
    "GROUP": "Under 23",
    "ID": "last",
    "SET": "last",
    "WHAT": "last",
    "FORM": "csv",
    "KIND": "session",
    "PROTOCOL": "seated_hip_er",
    "SEGMENT": "pelvis",
    "KG": "5",
    "PORT": "/dev/ttyUSB0",
    "DRIVER": "chronojump",
    "WIDTHxHEIGHT": "1280x720",
    "PERCENT": "100",
    "ROLE": "lead",
    "SIDE": "left",
    "KEY": "A17",
    "N": "2",
    "URL": "clinic.db",
}
_PLACE = re.compile(r"\b(?:FILE\.\w+|FILE|FOLDER|DIR|WIDTHxHEIGHT|[A-Z]{2,}|N)\b")


def of_program(name: str) -> list[Snippet]:
    return [one for one in dict.fromkeys(commands()) if one.text.split()[0].startswith(name)]


def words_of(snippet: Snippet, folder: Path) -> list[str]:
    """A line with something in place of every capital word; of what may be left out, nothing."""
    text = re.sub(r"\[[^\[\]]*\]|\.\.\.", "", snippet.text)
    text = re.sub(r"([^\s|]+(?: [A-Z]+)?)(?:\|[^\s|]+(?: [A-Z]+\b)?)+", r"\1", text)

    def given(found: re.Match[str]) -> str:
        word = found.group()
        if word.startswith(("FILE", "DIR", "FOLDER")):
            return shlex.quote(str(folder / word.lower()))
        return shlex.quote(STANDS_FOR.get(word, "x"))

    return shlex.split(_PLACE.sub(given, text))


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clinic") / "clinic.db"
    a_clinic(path).close()
    return path


@pytest.mark.parametrize("snippet", of_program("turnout"), ids=str)
def test_a_command_of_turnout_does_what_it_says(
    snippet: Snippet, clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TURNOUT_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    words = words_of(snippet, tmp_path)[1:]
    if not words or "COMMAND" in snippet.text or words[0].startswith("ns="):
        pytest.skip("says how a command is written, or is what stands in a file")
    parser = _subparser(words[0])
    for option in re.findall(r"(?<!\S)\[?(--[\w-]+|-\w)(?=[\s\]=]|$)", snippet.text):
        assert option in parser._option_string_actions, option
    if words[0] in (*TOO_LONG, *ASKS_A_PERSON) or len(words) == 1 or "imu" in snippet.text:
        # Between words a command may be named without all that it needs.
        assert snippet.language == "named" or parser.parse_args(words[1:]).run
        return
    (tmp_path / "file").write_text('title = "x"\n', encoding="utf-8")
    answer = here(*words, "--db", str(clinic))
    assert answer.code != ExitCode.WRONG_USE, answer.err
    assert "A fault inside Turnout" not in answer.err


def _subparser(name: str) -> argparse.ArgumentParser:
    (chosen,) = (a for a in _parser()._actions if isinstance(a, argparse._SubParsersAction))
    found = chosen.choices[name]
    assert isinstance(found, argparse.ArgumentParser)
    return found


@pytest.mark.parametrize("snippet", of_program("python"), ids=str)
def test_a_command_of_the_project_is_there(snippet: Snippet) -> None:
    words = shlex.split(snippet.text)
    if words[1] == "run.py":
        assert len(words) == 2 or words[2] in run.COMMANDS
        assert [word for word in words[3:] if word.startswith("tests/") and not (ROOT / word).exists()] == []
    elif words[1] == "-m" and words[2] != "venv":
        spec = importlib.util.find_spec(words[2])
        assert spec is not None
        assert spec.origin is not None
        assert "__main__" in Path(spec.origin).read_text(encoding="utf-8") or spec.submodule_search_locations


@pytest.mark.parametrize("snippet", of_program("pytest"), ids=str)
def test_a_test_that_is_named_is_there(snippet: Snippet) -> None:
    words = shlex.split(snippet.text)
    files = [ROOT / word for word in words if word.startswith("tests/")]
    assert [str(path) for path in files if not path.exists()] == []
    if "-k" in words:
        asked = set(re.findall(r"\w+", words[words.index("-k") + 1])) - {"or", "and", "not"}
        said = "\n".join(path.read_text(encoding="utf-8") for path in files if path.is_file())
        assert {word for word in asked if not re.search(rf"def test_\w*{word}", said)} == set()


@pytest.mark.parametrize("snippet", of_program("sudo"), ids=str)
def test_a_file_that_is_copied_into_the_system_is_there(snippet: Snippet) -> None:
    words = shlex.split(snippet.text)
    if words[1] == "cp" and not words[2].startswith("…"):
        assert (ROOT / words[2]).is_file()


@pytest.mark.parametrize("snippet", of_program("uv"), ids=str)
def test_an_extra_that_is_asked_for_is_there(snippet: Snippet) -> None:
    words = shlex.split(snippet.text)
    there = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    asked = [after for word, after in pairwise(words) if word == "--extra"]
    assert set(asked) <= set(there)


@pytest.mark.parametrize("snippet", of_program("duckdb"), ids=str)
def test_a_query_that_is_named_ships(snippet: Snippet) -> None:
    name = Path(snippet.text.split()[-1]).name
    assert (ROOT / "app" / "exchange" / "exporting" / "queries" / name).is_file()


@pytest.mark.parametrize("snippet", list(blocks()), ids=str)
def test_every_block_is_run_by_the_test_that_names_its_page(snippet: Snippet) -> None:
    place = ROOT / RUN_ELSEWHERE[snippet.page, snippet.language]
    assert Path(snippet.page).name in place.read_text(encoding="utf-8")
