"""The WitMotion frames: documented and genuine bytes, an independent decoder, loss and noise."""

import threading

import numpy as np
import pytest
from witmotion import protocol as peer

from domain.channel import MISSING_RAW, SampleBlock, SampleFlag
from domain.timebase import StationClock
from drivers.decoder import DecoderEvent, ParseError, Reply
from drivers.errors import DeviceError
from drivers.families.witmotion import WitMotionDriver
from drivers.families.witmotion_decoder import WitMotionDecoder
from drivers.families.witmotion_samples import CHANNELS
from drivers.link import DeviceLink
from drivers.ports import PortInfo
from tests.drivers import vectors
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.streams import blocks, joined

NAMES = [channel.name for channel in CHANNELS]


def si(block: SampleBlock, name: str) -> float:
    """The last sample of a channel in SI units."""
    column = NAMES.index(name)
    return float(block.raw[-1, column] * CHANNELS[column].scale)


def frame(kind: int, *words: int) -> bytes:
    body = bytes((0x55, kind)) + np.array(words, dtype="<i2").tobytes()
    return body + bytes((sum(body) & 0xFF,))


def decode(data: bytes) -> tuple[SampleBlock, list[DecoderEvent]]:
    events = WitMotionDecoder().feed(data, 0)
    return joined(blocks(events)), events


def test_the_documented_frames_give_the_documented_values() -> None:
    block, _ = decode(vectors.WIT_CYCLE * 3)
    assert len(block) == 3
    assert si(block, "acc_z") == pytest.approx(9.80665)
    assert si(block, "gyr_x") == pytest.approx(np.radians(1000))
    assert np.degrees([si(block, name) for name in ("roll", "pitch", "yaw")]) == pytest.approx([90, -90, 45])
    assert si(block, "quat_w") == pytest.approx(0.99997, abs=1e-5)
    assert si(block, "temperature") == pytest.approx(25.0)


def test_genuine_bytes_are_read_and_the_version_is_told() -> None:
    block, events = decode(vectors.WIT_GENUINE * 3)
    assert np.degrees(si(block, "roll")) == pytest.approx(0x054E / 32768 * 180)
    assert si(block, "temperature") == pytest.approx(4.38)
    assert Reply("version", str(0xC106)) in events
    assert Reply("content", "51 52 53") in events
    assert (block.raw[:, NAMES.index("quat_w")] == MISSING_RAW).all()


def test_values_agree_with_an_independent_decoder() -> None:
    words = np.random.default_rng(5).integers(-32768, 32768, (40, 12))
    data = b"".join(frame(0x51, *w[:4]) + frame(0x52, *w[4:8]) + frame(0x53, *w[8:]) for w in words)
    block, _ = decode(data)
    for row, w in zip(block.raw, words, strict=True):
        acc = peer.AccelerationMessage.parse(w[:4].astype("<i2").tobytes())
        gyr = peer.AngularVelocityMessage.parse(w[4:8].astype("<i2").tobytes())
        # The peer takes 9.8 for g and degrees for angles.
        ours = row[:6] * np.array([channel.scale for channel in CHANNELS[:6]])
        assert ours[:3] / 9.80665 == pytest.approx(np.array(acc.a) / 9.8)
        assert np.degrees(ours[3:]) == pytest.approx(np.array(gyr.w))


def test_a_flipped_bit_costs_one_frame_and_no_neighbour() -> None:
    data = bytearray(vectors.WIT_CYCLE * 10)
    data[5 * 44 + 11 + 4] ^= 0x10
    block, events = decode(bytes(data))
    assert len(block) == 10
    assert block.flags[5] == SampleFlag.MISSING
    assert block.raw[5, NAMES.index("gyr_x")] == MISSING_RAW
    assert block.raw[5, NAMES.index("roll")] != MISSING_RAW
    assert [event.offset for event in events if isinstance(event, ParseError)] == [5 * 44 + 11]


def test_a_header_inside_a_payload_does_not_lock_the_hunt() -> None:
    nasty = frame(0x51, 0x5155, 0x5155, 0x5155, 0x5155) + frame(0x52, 0x5555, 0x5555, 0x5555, 0x5555)
    block, events = decode(nasty[3:] + nasty * 5)
    assert len(block) == 5
    assert not any(isinstance(event, ParseError) for event in events)


def test_a_lone_frame_in_noise_is_not_believed() -> None:
    decoder = WitMotionDecoder()
    events = decoder.feed(frame(0x52, 1, 2, 3, 4) + b"\x01\x02\x03" + vectors.WIT_CYCLE * 4, 0)
    assert decoder.packets == 16
    assert not any(isinstance(event, ParseError) for event in events)
    assert len(joined(blocks(events))) == 4


@pytest.mark.parametrize("lost", [0, 1, 2, 3])
def test_a_lost_frame_never_mixes_two_cycles(lost: int) -> None:
    cycles = [[frame(kind, n, n, n, n) for kind in (0x51, 0x52, 0x53, 0x59)] for n in range(1, 11)]
    del cycles[6][lost]
    block, _ = decode(b"".join(b"".join(cycle) for cycle in cycles))
    assert len(block) == 10
    assert block.flags.nonzero()[0].tolist() == [6]
    for number, row in enumerate(block.raw[:, :13], start=1):
        assert set(row.tolist()) <= {number, MISSING_RAW}


def test_a_burst_is_complete_with_its_last_frame() -> None:
    decoder = WitMotionDecoder()
    decoder.feed(vectors.WIT_CYCLE * 3, 0)
    assert len(joined(blocks(decoder.feed(vectors.WIT_CYCLE, 9)))) == 1


def test_an_opening_in_mid_burst_gives_no_half_sample() -> None:
    block, _ = decode(vectors.WIT_CYCLE[25:] + vectors.WIT_CYCLE * 4)
    assert len(block) == 4
    assert not (block.raw[:, 0] == MISSING_RAW).any()


def test_full_scale_is_flagged() -> None:
    block, _ = decode((frame(0x51, 32767, 0, 0, 0) + frame(0x52, 0, 0, 0, 0)) * 4)
    assert (block.flags & SampleFlag.SATURATED).all()


def test_a_long_recording_decodes_in_whole_arrays() -> None:
    decoder = WitMotionDecoder()
    assert len(joined(blocks(decoder.feed(vectors.WIT_CYCLE * 20_000, 0)))) == 20_000
    assert decoder.packets == 80_000


def link_to(script: ScriptedTransport, baud: int = 115200) -> DeviceLink:
    clock = StationClock(20)
    return DeviceLink(
        transport=script,
        decoder=WitMotionDecoder(),
        clock=clock,
        port=PortInfo("/dev/scripted"),
        baud=baud,
        cancel=threading.Event(),
        opened_ns=clock.now_ns(),
    )


def test_setting_the_rate_writes_the_documented_bytes() -> None:
    steps = [bytes.fromhex(text) for text in ("FFAA6988B5", "FFAA030900", "FFAA000000")]
    script = ScriptedTransport([(step, b"") for step in steps])
    assert WitMotionDriver().command(link_to(script), "set_rate", 100.0) == "100"
    assert script.done


@pytest.mark.parametrize(("rate_hz", "words"), [(100.0, "at most 26 Hz"), (60.0, "choose one of them")])
def test_a_rate_that_cannot_be_is_refused_in_words(rate_hz: float, words: str) -> None:
    with pytest.raises(DeviceError, match=words):
        WitMotionDriver().command(link_to(ScriptedTransport([]), baud=9600), "set_rate", rate_hz)


def test_it_is_written_to_only_after_its_frames_proved_it() -> None:
    silent = ScriptedTransport([])
    assert WitMotionDriver().identify(link_to(silent)) is None
    number = (
        frame(0x5F, *np.frombuffer(b"WT901-42", "<i2")),
        frame(0x5F, *np.frombuffer(b"-007\0\0\0\0", "<i2")),
    )
    script = ScriptedTransport(
        [
            (None, vectors.WIT_GENUINE * 3),
            (bytes.fromhex("FFAA277F00"), number[0]),
            (bytes.fromhex("FFAA278300"), number[1]),
        ]
    )
    identity = WitMotionDriver().identify(link_to(script))
    assert identity is not None
    assert (identity.serial_number, identity.firmware) == ("WT901-42-007", "49414")


def timed(second: int, millisecond: int) -> bytes:
    return frame(0x50, 24 | 2 << 8, 29 | 23 << 8, 59 | second << 8, millisecond)


def test_time_frames_are_the_clock_where_they_are_sent() -> None:
    cycles = [timed(58 + n // 100, n * 10 % 1000) + vectors.WIT_CYCLE for n in range(150)]
    decoder = WitMotionDecoder(is_timed=True)
    block = joined(blocks(decoder.feed(b"".join(cycles), 0)))
    assert np.array_equal(np.diff(block.ticks), np.full(149, 10))
    since = np.datetime64("2024-02-29T23:59:58") - np.datetime64("2000-01-01T00:00:00")
    assert block.ticks[0] == since / np.timedelta64(1, "ms")
    assert decoder.packets == 150
    assert block.raw.shape == (150, len(CHANNELS))


def test_a_lost_time_frame_repeats_the_time_and_a_restarted_clock_is_flagged() -> None:
    cycles = [timed(30, n * 10) + vectors.WIT_CYCLE for n in range(20)]
    cycles[9] = vectors.WIT_CYCLE
    cycles += [timed(1, n * 10) + vectors.WIT_CYCLE for n in range(5)]
    block = joined(blocks(WitMotionDecoder(is_timed=True).feed(b"".join(cycles), 0)))
    assert block.ticks[9] == block.ticks[8]
    assert block.flags.nonzero()[0].tolist() == [9, 20]
    assert (block.flags[9], block.flags[20]) == (SampleFlag.MISSING, SampleFlag.RESET_BEFORE)


def test_a_stream_without_time_frames_is_nothing_to_the_timed_driver() -> None:
    decoder = WitMotionDecoder(is_timed=True)
    assert not blocks(decoder.feed(vectors.WIT_CYCLE * 20, 0))
    assert decoder.packets == 0


def test_the_content_is_set_when_it_fits_through_the_link() -> None:
    rate = (bytes.fromhex("FFAA270300"), frame(0x5F, 9, 6, 0, 0))
    steps = [bytes.fromhex(text) for text in ("FFAA6988B5", "FFAA020702", "FFAA000000")]
    heard = (None, vectors.WIT_CYCLE * 2)
    script = ScriptedTransport([heard, rate, *((step, b"") for step in steps)])
    assert WitMotionDriver().command(link_to(script), "set_content", 0x207) == "519"
    assert script.done
    with pytest.raises(DeviceError, match="at most 19 Hz"):
        WitMotionDriver().command(link_to(ScriptedTransport([heard, rate]), baud=9600), "set_content", 0x207)
    with pytest.raises(DeviceError, match="hold 2"):
        WitMotionDriver().command(link_to(ScriptedTransport([])), "set_content", 9.0)


def test_optional_numbers_are_kept_when_sent() -> None:
    cycle = vectors.WIT_CYCLE[:33] + frame(0x54, 100, -200, 300, 2500) + vectors.WIT_QUATERNION
    block, _ = decode(cycle * 3)
    assert [si(block, name) for name in ("mag_x", "mag_y", "mag_z")] == [100, -200, 300]
    assert si(block, "quat_w") == pytest.approx(0.99997, abs=1e-5)
