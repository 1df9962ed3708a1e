"""The list of ports: simulated ones beside the machine's own, and none that leads to a stranger."""

import os
import time
from pathlib import Path

import pytest

from drivers.ports import PortInfo, find_again, lasting_name, list_ports, port_named, simulated_ports_folder
from tests.drivers.pty_device import PtyDevice


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path))
    return tmp_path


def simulated() -> list[str]:
    return [Path(port.name).name for port in list_ports() if port.simulated]


def test_published_ports_are_listed_by_name(folder: Path) -> None:
    assert simulated_ports_folder() == folder
    with PtyDevice(folder / "shank"), PtyDevice(folder / "force"):
        (folder / "notes.txt").touch()
        (folder / "stale").symlink_to("/dev/pts/99999")
        assert simulated() == ["force", "shank"]
        assert port_named("force").simulated
        assert port_named(str(folder / "force")).chosen
    assert simulated() == []


def test_a_link_older_than_its_terminal_is_not_believed(folder: Path) -> None:
    with PtyDevice(folder / "force"):
        before = time.time_ns() - 60_000_000_000
        os.utime(folder / "force", ns=(before, before), follow_symlinks=False)
        assert simulated() == []


def test_a_folder_that_is_not_there_has_no_ports(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(folder / "none"))
    assert simulated() == []


def test_a_renumbered_plug_is_found_by_its_serial_number(monkeypatch: pytest.MonkeyPatch) -> None:
    now = PortInfo("/dev/ttyUSB1", vendor_id=0x0403, product_id=0x6001, serial_number="A50285BI")
    monkeypatch.setattr("drivers.ports.list_ports", lambda: [PortInfo("/dev/ttyUSB0"), now])
    before = PortInfo("/dev/ttyUSB7", vendor_id=0x0403, product_id=0x6001, serial_number="A50285BI")
    assert find_again(before) == now
    assert find_again(PortInfo("/dev/ttyUSB7")).name == "/dev/ttyUSB7"


def test_a_name_that_is_another_plugs_by_now_does_not_mislead(monkeypatch: pytest.MonkeyPatch) -> None:
    def plug(name: str, location: str) -> PortInfo:
        return PortInfo(name, vendor_id=0x1A86, product_id=0x7523, location=location)

    monkeypatch.setattr(
        "drivers.ports.list_ports", lambda: [plug("/dev/ttyUSB0", "1-2"), plug("/dev/ttyUSB1", "1-1")]
    )
    assert find_again(plug("/dev/ttyUSB0", "1-1")).name == "/dev/ttyUSB1"
    assert find_again(plug("/dev/ttyUSB0", "1-2")).name == "/dev/ttyUSB0"
    assert find_again(plug("/dev/ttyUSB0", "1-7")).name == "/dev/ttyUSB0"


def test_without_a_serial_number_the_usb_socket_is_what_lasts() -> None:
    assert lasting_name(PortInfo("/dev/ttyUSB0", location="1-1.4")) == "USB 1-1.4"
    assert lasting_name(PortInfo("COM3")) == "COM3"
