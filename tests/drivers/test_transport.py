"""Transports: a real pseudo-terminal, and the exact script of the tests."""

import os
from pathlib import Path

import pytest

from drivers.errors import DeviceError
from drivers.transport import SerialTransport
from tests.drivers.pty_device import PtyDevice
from tests.drivers.scripted import ScriptedTransport


def read_some(transport: SerialTransport, count: int) -> bytes:
    data = b""
    while len(data) < count:
        data += transport.read()
    return data


def test_bytes_go_both_ways(tmp_path: Path) -> None:
    with PtyDevice(tmp_path / "one", stream=b"0123456789\n\r", answers={b"hello\n": b"!"}) as device:
        transport = SerialTransport(str(device.path), 115200)
        transport.open()
        transport.write(b"hello\n")
        assert b"0123456789\n\r" in read_some(transport, 40)
        transport.close()
        transport.close()
    assert device.heard == b"hello\n"


def test_an_unplugged_port_is_a_sentence(tmp_path: Path) -> None:
    device = PtyDevice(tmp_path / "one", stream=b"0123456789")
    transport = SerialTransport(str(device.path), 115200)
    transport.open()
    read_some(transport, 10)
    device.unplug()
    with pytest.raises(DeviceError, match="is gone: check its cable"):
        while True:
            transport.read()
    transport.close()


def test_a_port_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="There is no port"):
        SerialTransport(str(tmp_path / "none"), 115200).open()


def test_a_port_in_use_is_a_sentence(tmp_path: Path) -> None:
    with PtyDevice(tmp_path / "one") as device:
        first = SerialTransport(str(device.path), 115200)
        first.open()
        with pytest.raises(DeviceError, match="is being read by Turnout already"):
            SerialTransport(str(device.path), 115200).open()
        first.close()


def test_a_file_that_is_no_port_is_a_sentence(tmp_path: Path) -> None:
    node = tmp_path / "notes.txt"
    node.write_text("no port")
    with pytest.raises(DeviceError, match="is not a serial port: choose one"):
        SerialTransport(str(node), 115200).open()


def test_a_script_refuses_other_bytes() -> None:
    script = ScriptedTransport([(None, b"abcd"), (b"ping", b"pong")], chunk=3)
    assert [script.read(), script.read(), script.read()] == [b"abc", b"d", b""]
    with pytest.raises(AssertionError, match="expects b'ping'"):
        script.write(b"pang")
    script.write(b"ping")
    assert script.read() + script.read() == b"pong"
    assert script.done


def test_reading_takes_all_that_waits(tmp_path: Path) -> None:
    with PtyDevice(tmp_path / "one", stream=os.urandom(400), step=400, pause_s=0.05) as device:
        transport = SerialTransport(str(device.path), 115200)
        transport.open()
        assert max(len(transport.read()) for _ in range(4)) > 1
        transport.close()
