"""Capture files: what went over a port, with its times, comes back as it was."""

from pathlib import Path

import pytest

from domain.timebase import StationClock
from drivers.capture import (
    MAGIC,
    CaptureFolder,
    CaptureWriter,
    CapturingTransport,
    Chunk,
    ChunkKind,
    read_chunks,
)
from drivers.errors import DeviceError
from drivers.transport import SerialTransport
from tests.drivers.pty_device import PtyDevice
from tests.drivers.scripted import ScriptedTransport


def capture(path: Path) -> None:
    clock = StationClock()
    script = ScriptedTransport([(None, b"hello\n"), (b"who?", b"me\n")])
    writer = CaptureWriter(path, about={"port": "p", "baud": 9600, "driver": "any"})
    transport = CapturingTransport(script, writer=writer, clock=clock)
    transport.open()
    assert transport.read() == b"hello\n"
    transport.write(b"who?")
    assert transport.read() == b"me\n"
    assert transport.read() == b""
    transport.close()
    writer.close()


def test_both_ways_and_their_times_are_kept(tmp_path: Path) -> None:
    capture(tmp_path / "deep" / "a.capture")
    chunks = list(read_chunks(tmp_path / "deep" / "a.capture"))
    assert [(chunk.kind, chunk.data) for chunk in chunks] == [
        (ChunkKind.OPENED, b""),
        (ChunkKind.RECEIVED, b"hello\n"),
        (ChunkKind.SENT, b"who?"),
        (ChunkKind.RECEIVED, b"me\n"),
    ]
    times = [chunk.time_ns for chunk in chunks]
    assert None not in times
    assert times == sorted(times, key=lambda time: time or 0)


def test_the_bytes_of_the_format_are_as_documented(tmp_path: Path) -> None:
    writer = CaptureWriter(tmp_path / "a.capture", about={"port": "p"})
    writer.write(Chunk(258, ChunkKind.RECEIVED, b"ab"))
    writer.close()
    expected = MAGIC + b'{"port": "p"}\n' + bytes.fromhex("0201000000000000 01 02000000") + b"ab"
    assert (tmp_path / "a.capture").read_bytes() == expected


def test_a_capture_that_breaks_off_gives_what_came(tmp_path: Path) -> None:
    capture(tmp_path / "a.capture")
    whole = (tmp_path / "a.capture").read_bytes()
    (tmp_path / "a.capture").write_bytes(whole[:-1])
    assert list(read_chunks(tmp_path / "a.capture"))[-1].data == b"me"
    (tmp_path / "a.capture").write_bytes(whole[:-5])
    assert list(read_chunks(tmp_path / "a.capture"))[-1].kind is ChunkKind.SENT


def test_any_other_file_is_raw_bytes_without_times(tmp_path: Path) -> None:
    (tmp_path / "raw.bin").write_bytes(b"0;52.52\r\n")
    assert list(read_chunks(tmp_path / "raw.bin")) == [Chunk(None, ChunkKind.RECEIVED, b"0;52.52\r\n")]


def test_trouble_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="give a file with what a sensor sent"):
        list(read_chunks(tmp_path / "nowhere"))
    (tmp_path / "file").touch()
    with pytest.raises(DeviceError, match="choose another folder"):
        CaptureWriter(tmp_path / "file" / "a.capture", about={})
    (tmp_path / "bad.capture").write_bytes(MAGIC + b"{}\n" + bytes(8) + b"\x09" + bytes(4))
    with pytest.raises(DeviceError, match="damaged at byte 21"):
        list(read_chunks(tmp_path / "bad.capture"))


def test_a_folder_that_cannot_be_written_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeviceError, match="choose another to capture into"):
        CaptureFolder(tmp_path / "file", clock=StationClock())


def test_a_port_that_comes_back_goes_on_in_its_file(tmp_path: Path) -> None:
    captures = CaptureFolder(tmp_path / "captures", clock=StationClock(5.0))
    for _ in range(2):
        with PtyDevice(tmp_path / "cell", stream=b"0;1.00\r\n") as device:
            transport = captures.wrap(SerialTransport(str(device.path), 115200), str(device.path), 115200)
            transport.open()
            while not transport.read():
                pass
            transport.close()
    captures.close()
    (path,) = (tmp_path / "captures").iterdir()
    kinds = [chunk.kind for chunk in read_chunks(path)]
    assert kinds.count(ChunkKind.OPENED) == 2
    assert kinds[0] is ChunkKind.OPENED and kinds[-1] is ChunkKind.RECEIVED
    assert captures.failures == ()


def test_a_full_disk_ends_the_capture_and_nothing_else(tmp_path: Path) -> None:
    writer = CaptureWriter(tmp_path / "a.capture", about={})
    with Path("/dev/full").open("wb", buffering=0) as full:
        writer._file.close()
        writer._file = full
        transport = CapturingTransport(
            ScriptedTransport([(None, b"hello")]), writer=writer, clock=StationClock()
        )
        transport.open()
        assert transport.read() == b"hello"
    assert "make room there" in writer.failure
