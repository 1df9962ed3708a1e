"""`docs/adding-a-device.md`, done to the letter: built, installed, found, read."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.timebase import StationClock
from drivers.discovery import find_devices
from drivers.registry import load_registry
from tests.drivers.pty_device import PtyDevice

EXAMPLE = Path(__file__).resolve().parent / "plugin_example"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "adding-a-device.md"
FILES = {"pyproject.toml": "toml", "example_gauge.py": "python", "test_example_gauge.py": "python"}
LINE = b"G,%08d,%03d.5\r\n"
STREAM = b"".join(LINE % (20 * n, n % 100) for n in range(5000))


def run(*words: str, folder: Path, path: Path | None = None) -> None:
    env = {**os.environ, **({"PYTHONPATH": str(path)} if path else {})}
    done = subprocess.run([sys.executable, "-m", *words], cwd=folder, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The three blocks of the page as files, built without isolation and network, installed in a folder."""
    source = tmp_path_factory.mktemp("source")
    target = tmp_path_factory.mktemp("target")
    for name, text in blocks().items():
        (source / name).write_text(text)
    run("hatchling", "build", "-t", "wheel", "-d", str(source), folder=source)
    (wheel,) = source.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    shutil.copy(source / "test_example_gauge.py", target)
    return target


@pytest.fixture
def on_path(installed: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(installed)
    yield
    sys.modules.pop("example_gauge", None)


def blocks() -> dict[str, str]:
    """The text below each heading that names a file."""
    page = PAGE.read_text(encoding="utf-8")
    found = re.findall(r"^## \d\. `([\w.]+)`.*?^```(\w+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert {name: language for name, language, _ in found} == FILES
    return {name: text for name, _, text in found}


def test_the_page_and_the_example_are_the_same() -> None:
    assert blocks() == {name: (EXAMPLE / name).read_text(encoding="utf-8") for name in FILES}


def test_the_plug_in_passes_its_own_tests_where_it_is_installed(installed: Path) -> None:
    run("pytest", "-q", "-p", "no:cacheprovider", "test_example_gauge.py", folder=installed, path=installed)


@pytest.mark.usefixtures("on_path")
def test_the_installed_plug_in_is_found_by_its_entry_point_and_its_gauge_by_its_lines(tmp_path: Path) -> None:
    registry = load_registry()
    assert registry.broken == ()
    answers = {b"I\n": b"EXAMPLE GAUGE A17\r\n"}
    step = len(LINE % (0, 0))
    with PtyDevice(tmp_path / "gauge", stream=STREAM, step=step, answers=answers) as gauge:
        found = find_devices(clock=StationClock(5.0), registry=registry, ports=[str(gauge.path)])
    assert [(one.driver_id, one.identity.serial_number) for one in found] == [("example_gauge", "A17")]
    assert found[0].evidence.endswith(" 0 errors at 115200 baud")


def test_without_it_the_registry_does_not_know_the_gauge() -> None:
    assert "example_gauge" not in {driver.descriptor.driver_id for driver in load_registry().all()}
