"""A simulated port has the manners of a cable: raw, lossy when nobody reads, gone when pulled."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import serial

from drivers.simulators.pty_port import PtyPort, SimulatorError


@pytest.fixture
def port(tmp_path: Path) -> Iterator[PtyPort]:
    port = PtyPort(name="force", folder=tmp_path / "ports")
    port.plug_in()
    yield port
    port.unplug()


def opened(port: PtyPort) -> serial.Serial:
    return serial.Serial(str(port.path), 115200, timeout=0.5, exclusive=True)


def test_every_byte_passes_unchanged_both_ways_and_none_comes_back(port: PtyPort) -> None:
    every_byte = bytes(range(256))
    with opened(port) as host:
        assert port.write(every_byte) == 256
        assert host.read(256) == every_byte
        host.write(every_byte)
        deadline = time.monotonic() + 2.0
        arrived = b""
        while len(arrived) < 256 and time.monotonic() < deadline:
            arrived += port.read()
        assert arrived == every_byte
        assert host.in_waiting == 0


def test_the_wire_is_raw_before_any_host_sets_it_up(port: PtyPort) -> None:
    host = os.open(port.path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    every_byte = bytes(range(256))
    port.write(every_byte)
    time.sleep(0.05)
    assert os.read(host, 1000) == every_byte
    assert port.read() == b""
    os.close(host)


def test_nothing_is_kept_for_a_host_that_is_not_there(port: PtyPort) -> None:
    assert port.write(b"too early") == 0
    with opened(port) as host:
        assert port.host_is_open
        port.write(b"now")
        assert host.read(3) == b"now"
    assert not port.host_is_open


def test_what_a_slow_host_does_not_take_is_lost_and_nobody_waits(port: PtyPort) -> None:
    with opened(port):
        started = time.monotonic()
        taken = sum(port.write(b"x" * 1000) for _ in range(200))
        assert time.monotonic() - started < 0.5
        assert 1000 <= taken < 200_000


def test_pulling_the_cable_raises_at_the_host_and_removes_the_name(port: PtyPort) -> None:
    host = opened(port)
    port.unplug()
    with pytest.raises((OSError, serial.SerialException)):
        host.read(1)
    assert not port.path.exists()
    assert port.write(b"x") == 0
    assert port.read() == b""
    host.close()


def test_the_name_comes_back_with_the_device(port: PtyPort) -> None:
    port.unplug()
    port.plug_in()
    with opened(port) as host:
        port.write(b"again")
        assert host.read(5) == b"again"


def test_a_newer_port_of_the_same_name_keeps_its_name(port: PtyPort) -> None:
    newer = PtyPort(name="force", folder=port.path.parent)
    newer.plug_in()
    port.unplug()
    assert newer.path.is_symlink()
    newer.unplug()
    assert not newer.path.is_symlink()


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SimulatorError, match="TURNOUT_SIM_PORTS"):
        PtyPort(name="force", folder=tmp_path / "file" / "ports").plug_in()


def test_it_is_pulled_out_while_its_device_is_writing(port: PtyPort) -> None:
    with opened(port):
        port.write(b"x" * 20_000)
        being_written = memoryview(port._held)
        port.unplug()
    assert len(being_written) > 0 and not port.plugged_in
    assert port.write(b"late") == 0
