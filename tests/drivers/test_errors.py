"""What is said of a port that does not open: who holds it, and the cure."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from drivers.driver import DriverDescriptor
from drivers.errors import UDEV_RULES, describe_lost_link, describe_open_error
from drivers.registry import load_registry
from tests.drivers.pty_device import PtyDevice

ROOT = Path(__file__).resolve().parents[2]
BUSY = OSError(errno.EBUSY, "Device or resource busy")
HOLD = "import os, sys; os.open(sys.argv[1], os.O_RDWR | os.O_NOCTTY); print(flush=True); sys.stdin.read()"


def processes(folder: Path, *names: str) -> Path:
    """A /proc in which these programs run."""
    for number, name in enumerate(names, start=100):
        (folder / "proc" / str(number)).mkdir(parents=True)
        (folder / "proc" / str(number) / "comm").write_text(f"{name}\n")
    return folder / "proc"


def test_the_program_that_holds_a_port_is_named(tmp_path: Path) -> None:
    with PtyDevice(tmp_path / "one") as device:
        words = (sys.executable, "-c", HOLD, str(device.path))
        with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
            assert holder.stdout is not None
            holder.stdout.readline()
            sentence = str(describe_open_error(str(device.path), BUSY))
            holder.terminate()
    assert sentence.startswith(f"Another program is using {device.path}: close python")
    assert sentence.endswith(f"(process {holder.pid}) and try again.")


def test_a_holder_that_does_not_show_may_be_modem_manager(tmp_path: Path) -> None:
    proc = processes(tmp_path, "bash", "ModemManager")
    sentence = str(describe_open_error("/dev/ttyACM0", BUSY, proc=proc))
    assert "ModemManager" in sentence
    assert "wait 15 seconds" in sentence
    assert UDEV_RULES in sentence
    plain = str(describe_open_error("/dev/ttyACM0", BUSY, proc=processes(tmp_path / "other", "bash")))
    assert plain == "Another program is using /dev/ttyACM0: close it, wait a few seconds, and try again."


def test_windows_says_busy_as_denied() -> None:
    busy = describe_open_error("COM3", OSError("could not open port 'COM3': PermissionError(13, ...)"))
    assert "Another program is using COM3" in str(busy)


def test_a_denied_port_names_the_group_that_owns_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    denied = PermissionError(errno.EACCES, "Permission denied")
    monkeypatch.setattr(Path, "group", lambda _path: "plugdev")
    sentence = str(describe_open_error("/dev/ttyUSB0", denied))
    assert "belongs to the group 'plugdev'. Run `sudo usermod -aG plugdev $USER`, log out" in sentence
    monkeypatch.setattr(Path, "group", lambda _path: "root")
    assert f"only the administrator may. Run `sudo cp {UDEV_RULES}" in str(
        describe_open_error("/dev/ttyUSB0", denied)
    )


def test_an_absent_port_may_have_been_taken_for_a_braille_display(tmp_path: Path) -> None:
    gone = FileNotFoundError(errno.ENOENT, "No such file")
    assert str(describe_open_error("/dev/ttyUSB0", gone, proc=processes(tmp_path, "bash"))) == (
        "There is no port /dev/ttyUSB0: plug the sensor in, or choose another port."
    )
    with_brltty = processes(tmp_path / "other", "brltty")
    assert "lets go of it" in str(describe_open_error("/dev/ttyUSB0", gone, proc=with_brltty))


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES, errno.EBUSY, errno.ENOENT])
def test_every_sentence_names_the_port_and_what_to_do(number: int) -> None:
    sentence = str(describe_open_error("/dev/ttyUSB7", OSError(number, os.strerror(number))))
    assert "/dev/ttyUSB7" in sentence
    assert sentence.endswith(("retry.", "try again.", "port.", "good.", "it."))
    assert "/dev/ttyUSB7 is gone" in str(describe_lost_link("/dev/ttyUSB7"))


def known_plugs() -> list[tuple[int, int]]:
    described: list[DriverDescriptor] = [driver.descriptor for driver in load_registry(()).all()]
    return sorted({plug for descriptor in described for plug in descriptor.usb_hints})


@pytest.mark.parametrize("plug", known_plugs(), ids=lambda plug: f"{plug[0]:04x}:{plug[1]:04x}")
def test_the_rules_cover_every_plug_that_a_driver_knows(plug: tuple[int, int]) -> None:
    rules = (ROOT / UDEV_RULES).read_text()
    line = f'ATTRS{{idVendor}}=="{plug[0]:04x}", ATTRS{{idProduct}}=="{plug[1]:04x}"'
    assert line in rules
