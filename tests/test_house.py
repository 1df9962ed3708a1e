"""The house keeps its own rules: rooms, names, sizes, the lock file and what imports load."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOMS = ("app", "db", "domain", "drivers", "widgets")
MOST_LINES = 400
LEAKS_REFERENCES = """
import sys
from PySide6.QtCore import QObject, Signal, Slot

class Bell(QObject):
    rung = Signal(bool)

    @Slot(bool)
    def hear(self, _loud):
        return None

bell = Bell()
bell.rung.connect(bell.hear)
bell.setObjectName("warm")
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range(2000):
    bell.rung.emit(True)
    bell.setObjectName("bell")
    bell.blockSignals(False)
after = sys.getrefcount(None), sys.getrefcount(True)
print(max(abs(b - a) for a, b in zip(before, after)))
"""


def python_files(root: Path) -> list[Path]:
    """Every Python file that belongs to the project."""
    folders = [root / name for name in (*ROOMS, "tests", "installer")]
    return [root / "run.py", *(path for folder in folders for path in folder.rglob("*.py"))]


def fresh(code: str) -> str:
    """What a new interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_lock_file_names_only_the_public_index(root: Path) -> None:
    text = (root / "uv.lock").read_text(encoding="utf-8")
    locked = tomllib.loads(text)
    index = {package["source"].get("registry") for package in locked["package"]} - {None}
    hosts = {urlsplit(address).hostname for address in re.findall(r'https?://[^"\s]+', text)}
    assert index == {"https://" + "pypi.org" + "/simple"}
    assert hosts == {"pypi.org", "files.pythonhosted.org"}


def test_every_locked_file_has_a_hash(root: Path) -> None:
    locked = tomllib.loads((root / "uv.lock").read_text(encoding="utf-8"))
    for package in locked["package"]:
        for file in [*package.get("wheels", []), *filter(None, [package.get("sdist")])]:
            assert file["hash"].startswith("sha256:")


def test_no_dependency_ships_one_of_our_names() -> None:
    clashes = [
        f"{distribution.name}: {file}"
        for distribution in distributions()
        if distribution.name.lower() != "turnout"
        for file in distribution.files or ()
        if file.parts[0].removesuffix(".py") in ROOMS
    ]
    assert clashes == []


def test_pyside_is_older_than_the_version_that_crashes_this_python() -> None:
    version = fresh("import PySide6; print(PySide6.__version__)")
    assert tuple(int(part) for part in version.split(".")[:2]) < (6, 12)


def test_calls_and_signals_keep_the_references_of_none_and_true() -> None:
    assert int(fresh(LEAKS_REFERENCES)) < 100


def test_the_science_loads_no_qt() -> None:
    code = (
        "import importlib, pkgutil, sys, domain\n"
        "for module in pkgutil.walk_packages(domain.__path__, 'domain.'):\n"
        "    importlib.import_module(module.name)\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'pyqtgraph')])"
    )
    assert fresh(code) == "[]"


@pytest.mark.parametrize("entry", ["app.cli.main", "app.bootstrap"])
def test_starting_loads_nothing_that_only_later_work_needs(entry: str) -> None:
    later = ("scipy", "pyqtgraph", "qtawesome", "alembic", "typst", "vqf", "serial", "app.furniture")
    code = f"import sys, {entry}; print([name for name in {later!r} if name in sys.modules])"
    assert fresh(code) == "[]"


def test_every_folder_with_python_files_is_a_package(root: Path) -> None:
    folders = {path.parent for path in python_files(root)}
    # The root, and the example of a plug-in, which is a distribution of its own.
    inside = {folder for folder in folders if not (folder / "pyproject.toml").exists()}
    assert [str(folder) for folder in inside if not (folder / "__init__.py").exists()] == []


def test_no_file_grows_into_two(root: Path) -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(root)}
    assert {str(path): lines for path, lines in lengths.items() if lines > MOST_LINES} == {}


@pytest.mark.parametrize("room", ROOMS)
def test_every_module_says_its_single_job(root: Path, room: str) -> None:
    for path in (root / room).rglob("*.py"):
        words = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        assert words, f"{path} does not begin with a sentence"


def test_nothing_is_left_to_do(root: Path) -> None:
    marker = re.compile(r"\b(TODO|FIXME|XXX)\b")
    found = [path for path in python_files(root) if marker.search(path.read_text(encoding="utf-8"))]
    assert [str(path) for path in found if path.name != "test_house.py"] == []
