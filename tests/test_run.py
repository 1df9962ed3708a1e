"""The one file that sets up and starts: what it says and what it never touches."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

import run


def started(root: Path, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(root / "run.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
    )


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`run` as if the project lay in an empty folder."""
    scripts = tmp_path / ".venv" / "bin"
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(run, "SCRIPTS", scripts)
    monkeypatch.setattr(run, "STAMP", tmp_path / ".venv" / "stamp.txt")
    for name in ("uv.lock", "pyproject.toml"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    return run


def test_alone_it_says_what_it_can_do(root: Path, tmp_path: Path) -> None:
    done = started(root, cwd=tmp_path)
    assert done.returncode == 0
    for command in ("demo", "test", "bench", "setup"):
        assert f"run.py {command}" in done.stdout


def test_an_unknown_command_prints_the_same_and_fails(root: Path) -> None:
    done = started(root, "fly")
    assert done.returncode == 2
    assert "run.py demo" in done.stdout


def test_it_needs_nothing_but_the_standard_library(root: Path) -> None:
    code = f"import sys; sys.path.insert(0, {str(root)!r}); import run"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_what_is_set_up_is_not_set_up_again(house: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    house.SCRIPTS.mkdir(parents=True)
    house.in_venv("turnout").touch()
    house.STAMP.write_text(house.stamp_text(), encoding="utf-8")
    monkeypatch.setattr(house, "make_environment", lambda: pytest.fail("set up again"))
    began = time.monotonic()
    house.set_up()
    assert time.monotonic() - began < 0.3


@pytest.mark.parametrize("name", ["uv.lock", "pyproject.toml"])
def test_a_changed_file_sets_up_again(house: ModuleType, name: str) -> None:
    before = house.stamp_text()
    (house.ROOT / name).write_text("changed", encoding="utf-8")
    assert house.stamp_text() != before


def test_a_library_that_is_missing_names_its_package() -> None:
    wanted = {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"}
    assert run.missing_libraries(wanted) == ["libnowhere9"]


def test_without_root_it_prints_the_exact_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(run, "root_prefix", lambda: None)
    with pytest.raises(run.SetUpError, match="`sudo apt-get install libegl1 libgl1`"):
        run.apt_install(["libegl1", "libgl1"])


def test_a_missing_window_library_does_not_stop_a_machine_without_a_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refused: list[list[str]] = []

    def refuse(packages: list[str]) -> None:
        refused.append(packages)
        raise run.SetUpError("no")

    monkeypatch.setattr(run, "QT_LIBRARIES", {"libc.so.6": "libc6"})
    monkeypatch.setattr(run, "WINDOW_LIBRARIES", {"libnowhere.so.9": "libnowhere9"})
    monkeypatch.setattr(run, "apt_install", refuse)
    monkeypatch.delenv("DISPLAY", raising=False)
    run.install_system_libraries()
    assert refused == ([["libnowhere9"]] if sys.platform.startswith("linux") else [])


def test_a_python_without_pip_gets_it_from_the_system(
    house: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    monkeypatch.setattr(house, "apt_install", asked.append)
    monkeypatch.setattr(house, "quiet", lambda command: subprocess.CompletedProcess(command, 0, "", ""))
    house.make_environment()
    assert asked == [[f"python3.{sys.version_info[1]}-venv"]]


def test_a_python_that_does_not_fit_says_which_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(run.SetUpError, match=r"install Python 3\.11, 3\.12 or 3\.13"):
        run.use_fitting_python((3, 9))


def test_the_test_command_of_the_readme_is_what_runs_on_every_change(root: Path) -> None:
    script = root / ".ci" / "run"
    assert os.access(script, os.X_OK)
    commands = [line for line in script.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert commands[-1] == "python3 run.py test"


def test_set_up_compiles_what_it_installs(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, str]] = []

    def start(command: list[str], *, env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(env)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", start)
    run.sync(Path("uv"))
    assert asked[0]["UV_COMPILE_BYTECODE"] == "1"
