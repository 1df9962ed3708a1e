"""A folder of plug-ins: a wheel as it came, the same unpacked, and what is no driver."""

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.registry import DriverRegistry, load_registry

SOURCE = Path(__file__).resolve().parent / "plugin_example" / "example_gauge.py"
INFO = "example_gauge-1.0.dist-info"
PACKED = {
    "example_gauge.py": SOURCE.read_text(encoding="utf-8"),
    f"{INFO}/METADATA": "Metadata-Version: 2.1\nName: example-gauge\nVersion: 1.0\n",
    f"{INFO}/entry_points.txt": "[turnout.drivers]\ngauge = example_gauge:ExampleGaugeDriver\n",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(sys, "path", [*sys.path])
    yield tmp_path
    sys.modules.pop("example_gauge", None)


def wheel(folder: Path, members: dict[str, str] = PACKED) -> Path:
    path = folder / "example_gauge-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


def known(folder: Path) -> DriverRegistry:
    return load_registry((), plug_ins_folder=folder)


def test_a_wheel_in_the_folder_is_a_driver(folder: Path) -> None:
    wheel(folder)
    registry = known(folder)
    assert registry.broken == ()
    assert "example_gauge-1.0" in str(sys.modules[type(registry.get("example_gauge")).__module__].__file__)


def test_so_is_a_package_unpacked_into_it(folder: Path) -> None:
    with zipfile.ZipFile(wheel(folder)) as archive:
        archive.extractall(folder)
    wheel(folder).unlink()
    assert known(folder).get("example_gauge").descriptor.driver_id == "example_gauge"


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x05\x06" + bytes(18)])
def test_a_wheel_without_a_driver_is_told_and_the_others_go_on(folder: Path, content: bytes) -> None:
    wheel(folder)
    (folder / "broken-2.0-py3-none-any.whl").write_bytes(content)
    registry = known(folder)
    assert "example_gauge" in {driver.descriptor.driver_id for driver in registry.all()}
    (broken,) = registry.broken
    assert "no driver of Turnout in broken-2.0-py3-none-any.whl: copy it again" in broken.sentence


def test_what_it_brings_cannot_take_the_place_of_a_module_of_ours(folder: Path) -> None:
    wheel(folder, {**PACKED, "drivers/__init__.py": "", "drivers/registry.py": "raise SystemExit"})
    assert known(folder).get("example_gauge")
    assert sys.path[-1].endswith(".whl")


def test_a_plug_in_that_does_not_load_is_told(folder: Path) -> None:
    wheel(folder, {**PACKED, "example_gauge.py": "import no_such_room\n"})
    (broken,) = known(folder).broken
    assert "'gauge' cannot be loaded (ModuleNotFoundError" in broken.sentence


def test_no_folder_is_no_plug_in(folder: Path) -> None:
    assert known(folder / "plug-ins").broken == ()
