"""Nothing that runs or is read is forgotten in a package, and what is left out is left out for a reason."""

import re
import subprocess
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from installer.contents import (
    ENTRY_POINT_GROUP,
    EXCLUDED,
    HIDDEN_LIBRARIES,
    METADATA,
    NOT_FOR_PLUG_INS,
    ROOMS,
    data_files,
    entry_point_modules,
    is_kept,
    own_modules,
    standard_library,
)


@pytest.fixture
def tracked(root: Path) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", *ROOMS], cwd=root, capture_output=True, text=True, check=True)
    return [root / line for line in listed.stdout.splitlines() if (root / line).exists()]


def test_every_file_that_is_no_module_is_packed_where_it_lay(root: Path, tracked: list[Path]) -> None:
    packed = {Path(source): folder for source, folder in data_files()}
    read = [path for path in tracked if path.suffix != ".py"]
    assert {path.suffix for path in read} >= {".toml", ".typ", ".ttf", ".otf", ".sql", ".md", ".svg"}
    assert [path for path in read if packed.get(path) != path.relative_to(root).parent.as_posix()] == []


def test_migrations_are_packed_as_files_as_well(root: Path, tracked: list[Path]) -> None:
    migrations = [path for path in tracked if path.is_relative_to(root / "db/migrations")]
    assert root / "db/migrations/env.py" in migrations
    assert set(migrations) <= {Path(source) for source, _ in data_files()}


def test_every_module_and_every_driver_is_named(root: Path, tracked: list[Path]) -> None:
    modules = set(own_modules())
    files = {path.relative_to(root).with_suffix("") for path in tracked if path.suffix == ".py"}
    assert {".".join(path.parts).removesuffix(".__init__") for path in files} <= modules
    installed = {entry.module for entry in entry_points(group=ENTRY_POINT_GROUP)}
    assert installed <= set(entry_point_modules()) <= modules


def test_what_is_hidden_on_every_system_exists() -> None:
    of_one_system = ("keyring.backends.", "_miniaudio")
    for name in HIDDEN_LIBRARIES:
        if not name.startswith(of_one_system):
            import_module(name)


def test_nothing_that_we_import_is_left_out(tracked: list[Path]) -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in tracked if path.suffix == ".py")
    imported = set(re.findall(r"^\s*(?:import|from) ([\w.]+)", text, re.MULTILINE))
    assert {"numpy", "PySide6.QtWidgets", "typst", "cv2"} <= imported
    left_out = [name for name in imported for out in EXCLUDED if name == out or name.startswith(f"{out}.")]
    assert left_out == []


def test_a_plug_in_finds_the_standard_library_without_what_has_another_licence() -> None:
    names = set(standard_library())
    assert {"asyncio", "struct", "ctypes", "socket", "csv", "xml", "statistics"} <= names
    assert not names & NOT_FOR_PLUG_INS
    assert {"readline", "_gdbm"} <= set(EXCLUDED)


@pytest.mark.parametrize(
    ("target", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("app/languages/turnout_de.qm", True),
        ("PySide6\\translations\\qtbase_ja.qm", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
    ],
)
def test_of_qt_only_what_is_used_stays(target: str, *, kept: bool) -> None:
    assert is_kept(target, f"/somewhere/{target}", system="windows") is kept


def test_libraries_of_the_system_stay_with_the_system_on_linux_alone(tmp_path: Path) -> None:
    own = tmp_path / "libown.so"
    own.touch()
    assert is_kept("libown.so", str(own), system="linux")
    assert not is_kept("libfontconfig.so.1", "/usr/lib/x86_64-linux-gnu/libfontconfig.so.1", system="linux")
    assert is_kept("libfontconfig.so.1", "/usr/lib/libfontconfig.so.1", system="macos")


def test_libraries_that_read_their_own_metadata_bring_it(root: Path) -> None:
    spec = (root / "installer/turnout.spec").read_text(encoding="utf-8")
    assert set(METADATA) >= {"keyring", "psycopg"}
    for word in (
        "data_files()",
        "own_metadata()",
        "own_modules()",
        "entry_point_modules()",
        "standard_library()",
    ):
        assert word in spec
    compile(spec, "turnout.spec", "exec")
