"""The Chronojump text protocol, line by line and command by command."""

import threading
from pathlib import Path

import numpy as np
import pytest

from domain.channel import MISSING_RAW, SampleFlag
from domain.timebase import StationClock
from drivers.decoder import ClockReset, DecoderEvent, ParseError, Reply
from drivers.errors import DeviceError
from drivers.families.chronojump import ChronojumpDriver, ChronojumpFourChannelDriver, EncoderForceDriver
from drivers.families.chronojump_decoder import ChronojumpDecoder, EncoderForceDecoder
from drivers.families.chronojump_frames import ChronojumpFrameDecoder
from drivers.link import DeviceLink
from drivers.ports import PortInfo
from tests.drivers import vectors
from tests.drivers.every_family import frame as family_frame
from tests.drivers.pty_device import PtyDevice
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.streams import blocks, feed, joined
from tests.drivers.test_reader import Bench, bench

__all__ = ["bench"]


def replies(events: list[DecoderEvent]) -> list[tuple[str, str]]:
    return [(event.name, event.value) for event in events if isinstance(event, Reply)]


def test_genuine_samples_come_out_with_their_device_time() -> None:
    block = joined(blocks(ChronojumpDecoder().feed(vectors.CHRONOJUMP_STREAM, 5)))
    assert block.ticks.tolist() == [0, 968, 3324, 14628]
    assert block.raw[:, 0].tolist() == [5252, 5277, 5287, 5301]
    assert block.received_ns.tolist() == [5, 5, 5, 5]


def test_a_session_gives_replies_samples_trigger_and_restarts() -> None:
    events = ChronojumpDecoder().feed(vectors.CHRONOJUMP_SESSION, 0)
    block = joined(blocks(events))
    assert block.raw[:, 0].tolist() == [100, -208, -5, 40, MISSING_RAW, 325]
    flags = [SampleFlag(value) for value in block.flags.tolist()]
    reset, event, none = SampleFlag.RESET_BEFORE, SampleFlag.EVENT, SampleFlag.NONE
    assert flags == [reset, event, none, none, SampleFlag.MISSING, reset]
    assert ("tare", "-812") in replies(events)
    assert ("version", "Force_Sensor-0.6") in replies(events)
    assert sum(isinstance(found, ClockReset) for found in events) == 2


def test_triggers_keep_their_own_device_time_with_the_next_sample() -> None:
    lines = b"100;1.00\r\n150;R\r\n160;r\r\n170;R\r\n11400;2.00\r\n22700;3.00\r\n34000;4.00\r\n"
    block = joined(blocks(ChronojumpDecoder().feed(lines, 0)))
    nothing = MISSING_RAW
    assert block.raw[:, 1:].tolist() == [[nothing, nothing], [150, 160], [170, nothing], [nothing, nothing]]
    assert block.flags.tolist() == [0, SampleFlag.EVENT, SampleFlag.EVENT, 0]


def test_the_wrap_of_32_bits_is_no_restart() -> None:
    events = ChronojumpDecoder().feed(b"4294960000;1.00\r\n4000;1.00\r\n", 0)
    assert not any(isinstance(event, ClockReset) for event in events)
    assert joined(blocks(events)).flags.tolist() == [0, 0]


@pytest.mark.parametrize("line", [b"12;3.456", b"99999999999;1.00", b"\xff\x00\x80", b"x" * 400])
def test_an_unreadable_line_is_an_error_and_the_stream_goes_on(line: bytes) -> None:
    events = ChronojumpDecoder().feed(line + b"\r\n" + b"100;1.00\r\n", 0)
    assert len(blocks(events)) == 1
    assert isinstance(events[0], ParseError)


def test_a_time_beyond_32_bits_is_an_error_with_its_place() -> None:
    events = ChronojumpDecoder().feed(b"0;1.00\r\n4294967296;1.00\r\n", 0)
    assert ParseError("time", 8, b"4294967296;1.00\r") in events


def link_to(script: ScriptedTransport, speed: float = 50.0) -> DeviceLink:
    clock = StationClock(speed)
    return DeviceLink(
        transport=script,
        decoder=ChronojumpDecoder(),
        clock=clock,
        port=PortInfo("/dev/scripted", serial_number="A50285BI"),
        baud=115200,
        cancel=threading.Event(),
        opened_ns=clock.now_ns(),
    )


def test_identify_ends_an_old_capture_and_asks_for_the_version() -> None:
    script = ScriptedTransport(
        [
            (None, b"0;1.00\r\n11304;1.00\r\n"),
            (b"end_capture:\n", b"Not a valid command\r\n"),
            (b"end_capture:\n", b"22608;1.00\r\nCapture ended:\r\n"),
            (b"get_version:\n", b"Force_Sensor-0.6\r\n"),
        ]
    )
    link = link_to(script)
    identity = ChronojumpDriver().identify(link)
    assert identity is not None
    assert (identity.firmware, identity.key) == ("0.6", "chronojump:A50285BI")
    # 3 s of boot and more than a second between any two commands, or they would merge.
    assert link.open_s > 3.0 + 2 * 1.0
    assert script.done


def test_another_board_is_not_taken_for_a_force_sensor() -> None:
    script = ScriptedTransport(
        [(b"end_capture:\n", b"Capture ended\r\n"), (b"get_version:\n", b"EncoderForce-0.3\r\n")]
    )
    assert ChronojumpDriver().identify(link_to(script)) is None


def test_commands_are_exact_bytes_and_give_the_answer() -> None:
    script = ScriptedTransport(
        [(b"tare:\n", b"Taring OK:10234\r\n"), (b"calibrate:5.000;\n", b"Calibrating OK:915.20\r\n")]
    )
    link, driver = link_to(script), ChronojumpDriver()
    assert driver.command(link, "tare") == "10234"
    assert driver.command(link, "calibrate", 5.0) == "915.20"
    with pytest.raises(DeviceError, match="in kg"):
        driver.command(link, "calibrate")


def test_a_sensor_that_does_not_start_says_what_to_do() -> None:
    script = ScriptedTransport([(b"start_capture:\n", b"Not a valid command\r\n")] * 2)
    with pytest.raises(DeviceError, match="unplug it"):
        ChronojumpDriver().start(link_to(script))


def test_streaming_byte_by_byte_costs_no_sample() -> None:
    lines = b"".join(b"%d;%.2f\r\n" % (n * 11304, n / 7) for n in range(500))
    block = joined(blocks(feed(ChronojumpDecoder(), (lines[i : i + 1] for i in range(len(lines))))))
    assert np.array_equal(block.ticks, np.arange(500) * 11304)


def test_a_trigger_keeps_its_own_device_time() -> None:
    events = ChronojumpDecoder().feed(b"100;1.00\r\n150;R\r\n11400;-2.08\r\n", 0)
    assert replies(events) == [("trigger", "150;R")]
    assert [block.ticks.tolist() for block in blocks(events)] == [[100], [11400]]


FRAME = bytes.fromhex("FFFFFFFF87D612000A00F6FF2C01D4FE")


def test_four_channels_come_out_of_one_frame() -> None:
    following = FRAME[:4] + (1_245_903).to_bytes(4, "little") + FRAME[8:]
    block = joined(blocks(ChronojumpFrameDecoder().feed(FRAME + following + FRAME[:4], 3)))
    assert block.ticks.tolist() == [1_234_567, 1_245_903]
    assert block.raw.tolist() == [[10, -10, 300, -300]] * 2


def test_two_channels_at_minus_one_are_not_taken_for_a_mark() -> None:
    frames = [family_frame(n * 11336, [n, -1, -1, 7]) for n in range(9)]
    events = ChronojumpFrameDecoder().feed(b"".join(frames)[9:], 0)
    assert joined(blocks(events)).raw.tolist() == [[n, -1, -1, 7] for n in range(1, 8)]


def test_a_platform_is_four_channel_and_an_old_board_only_when_it_says_so() -> None:
    def who(*steps: tuple[bytes, bytes]) -> str:
        script = [(b"end_capture:\n", b"Capture ended\r\n"), *steps]
        identity = ChronojumpFourChannelDriver().identify(link_to(ScriptedTransport(script)))
        return "" if identity is None else identity.model

    platform = (b"get_version:\n", b"Force_Platform-0.1\r\n")
    sensor = (b"get_version:\n", b"Force_Sensor-0.3\r\n")
    assert who(platform) == "Force_Platform"
    assert who(sensor, (b"get_transmission_format:\n", b"binary\r\n")) == "Force_Sensor"
    assert who(sensor, (b"get_transmission_format:\n", b"text\r\n")) == ""


def test_the_encoder_board_gives_force_and_keeps_its_steps() -> None:
    events = EncoderForceDecoder().feed(b"3;100;-5252\r\n4;160\r\n3;6350;5300\r\n", 0)
    assert joined(blocks(events)).raw[:, 0].tolist() == [-5252, 5300]
    places = [channel.name for channel in EncoderForceDriver.descriptor.channels]
    steps, times = (joined(blocks(events)).raw[:, places.index(f"encoder_{n}")] for n in ("steps", "time"))
    assert (steps.tolist(), times.tolist()) == ([0, 1], [MISSING_RAW, 160])


def test_a_trigger_reaches_who_records_with_its_own_time(bench: Bench, tmp_path: Path) -> None:
    lines = b"".join(b"%d;1.00\r\n" % (11336 * n) + b"%d;R\r\n" % (11336 * n + 777) for n in range(40))
    answers = {
        b"end_capture:": b"Capture ended:\r\n",
        b"get_version:": b"Force_Sensor-0.6\r\n",
        b"start_capture:": b"Starting capture...\r\n",
    }
    with PtyDevice(
        tmp_path / "board", stream=lines, step=len(lines), answers=answers, starts=b"start_capture:"
    ) as board:
        reader = bench.read(board.path, ChronojumpDriver(), speed=20.0)
        assert bench.heard.samples(39)
        reader.stop()
    block = joined(bench.heard.blocks)
    rising = block.raw[1:39, 1]
    assert (rising - block.ticks[:38]).tolist() == [777] * 38
    assert set(block.flags[1:39].tolist()) == {SampleFlag.EVENT}
