"""Decoders at their edges: converter ends, the widest times, a line too long, a column that is not there."""

import struct

import numpy as np
import pytest

from domain.channel import MISSING_RAW, Channel, ClockKind, DeviceClock, SampleFlag
from drivers.decoder import ClockReset, Decoder, ParseError, Reply, Text
from drivers.families.ascii_line import AsciiLineDecoder, LineForm, columns
from drivers.families.bno08x import Bno08xDecoder
from drivers.families.chronojump_decoder import ChronojumpDecoder, EncoderForceDecoder
from drivers.families.chronojump_frames import ChronojumpFrameDecoder
from drivers.families.lsl_packets import LslDecoder, header, sample
from drivers.families.openscale_decoder import OpenScaleDecoder
from drivers.families.witmotion_decoder import WitMotionDecoder
from drivers.reading.blocks import ClockWatch, float64_bits, sample_events
from drivers.reading.decimals import in_nanonewtons, newtons_per, scaled
from drivers.reading.flags import OutlierWatch, converter_flags
from tests.drivers.every_family import frame
from tests.drivers.streams import blocks, feed, joined
from tests.drivers.vectors import WIT_ACC_1G

FORCE = (Channel("force", "force", "N", 0.01),)
TIMED = DeviceClock(ClockKind.DEVICE, tick_s=1e-3, width_bits=16)
UNTIMED = DeviceClock(ClockKind.NONE)
NONE, SATURATED, MISSING, SPIKE = (
    SampleFlag.NONE,
    SampleFlag.SATURATED,
    SampleFlag.MISSING,
    SampleFlag.SPIKE,
)


def _rows(decoder: Decoder, data: bytes) -> list[tuple[list[int], int, int]]:
    """Raw numbers, tick and flags of every sample."""
    found = blocks(feed(decoder, [data]))
    if not found:
        return []
    block = joined(found)
    return list(zip(block.raw.tolist(), block.ticks.tolist(), block.flags.tolist(), strict=True))


def _kinds(decoder: Decoder, data: bytes) -> list[str]:
    return [event.kind for event in feed(decoder, [data]) if isinstance(event, ParseError)]


def test_either_end_of_the_converter_of_any_channel_is_saturated() -> None:
    counts = [[1, 2, 3, 4], [32767, 0, 0, 0], [0, 0, 0, -32768], [32766, -32767, 0, 0], [9, 9, 9, 9]]
    data = b"".join(frame(1000 * n, each) for n, each in enumerate(counts))
    decoder = ChronojumpFrameDecoder()
    rows = _rows(decoder, data)
    assert [flags for _raw, _tick, flags in rows] == [0, int(SATURATED), int(SATURATED), 0]
    assert [raw for raw, _tick, _flags in rows] == counts[:4]
    (last,) = blocks(decoder.finish(7))
    assert (last.raw.tolist(), last.ticks.tolist(), last.received_ns.tolist()) == ([counts[4]], [4000], [7])
    assert (decoder.packets, decoder.skipped_bytes, decoder.pending_bytes) == (5, 0, 0)


@pytest.mark.parametrize(("step_us", "frames"), [(49_999, 3), (50_000, 0), (0, 0)])
def test_a_first_mark_is_believed_where_the_time_moves_on_a_little(step_us: int, frames: int) -> None:
    data = b"".join(frame(step_us * n, [5, 6, 7, 8]) for n in range(4))
    assert len(_rows(ChronojumpFrameDecoder(), data)) == frames


def test_a_frame_clock_that_goes_back_is_a_restart_and_across_its_end_is_none() -> None:
    for times, flags in (
        ((10_000_000, 10_001_000, 500, 1500, 2500), [0, 0, int(SampleFlag.RESET_BEFORE), 0]),
        ((2**32 - 2000, 2**32 - 1000, 0, 1000, 2000), [0, 0, 0, 0]),
    ):
        data = b"".join(frame(at, [1, 2, 3, 4]) for at in times)
        assert [each for _raw, _tick, each in _rows(ChronojumpFrameDecoder(), data)] == flags


@pytest.mark.parametrize(
    ("counts", "bits", "flag"),
    [
        (2**23 - 1, 24, SATURATED),
        (2**23 - 2, 24, NONE),
        (-(2**23), 24, SATURATED),
        (-(2**23) + 1, 24, NONE),
        (2**15 - 1, 16, SATURATED),
        (2**16 - 1, 24, SPIKE),
        (2**15 - 1, 24, NONE),
        (2**16, 24, NONE),
        (3 * 2**15, 24, NONE),
        (-1, 24, NONE),
    ],
)
def test_the_ends_of_a_converter_of_any_width(counts: int, bits: int, flag: SampleFlag) -> None:
    assert converter_flags(counts, bits) is flag


@pytest.mark.parametrize(
    ("text", "raw", "flag"),
    [
        (b"1.234", 123, NONE),
        (b"-0.01", -1, NONE),
        (b"+5", 500, NONE),
        (b"nan", MISSING_RAW, MISSING),
        (b"-inf", MISSING_RAW, MISSING | SATURATED),
        (b"OVF", MISSING_RAW, MISSING | SATURATED),
    ],
)
def test_numbers_as_they_are_written(text: bytes, raw: int, flag: SampleFlag) -> None:
    assert scaled(text, 2) == (raw, flag)


@pytest.mark.parametrize(
    ("text", "unit", "newtons"),
    [
        (b"1", "kg", 9.80665),
        (b"1000", "g", 9.80665),
        (b"1000", "gf", 9.80665),
        (b"1", "t", 9806.65),
        (b"1", "lbf", 4.4482216152605),
        (b"16", "ozf", 4.4482216152605),
        (b"1", "klbf", 4448.2216152605),
        (b"2", "kN", 2000.0),
        (b"2", "mN", 0.002),
    ],
)
def test_a_force_is_read_from_its_unit(text: bytes, unit: str, newtons: float) -> None:
    assert in_nanonewtons(text, unit)[0] == round(newtons * 1e9)
    assert newtons_per(unit) * float(text) == pytest.approx(newtons)


def test_a_number_that_no_column_holds_is_missing() -> None:
    assert in_nanonewtons(b"999999999999", "t") == (MISSING_RAW, MISSING | SATURATED)


def test_a_line_has_the_columns_of_its_form_and_none_is_made_up() -> None:
    form = LineForm(pattern=columns(["time", "", "force"]), decimals=2)
    decoder = AsciiLineDecoder(form, FORCE, TIMED)
    data = b"1000,x,1.25\n2000,,-3\nhello there\n\x02\n3000,x\nnan,x,1\n"
    assert _rows(decoder, data) == [([125], 1000, 0), ([-300], 2000, 0)]
    assert decoder.packets == 2
    again = AsciiLineDecoder(form, FORCE, TIMED)
    assert _kinds(again, data) == ["line", "line", "time"]
    assert [event for event in feed(again, [b"hello\n"]) if isinstance(event, Text)] == [Text("hello")]


def test_a_line_names_its_unit_or_takes_that_of_the_form() -> None:
    pattern = r"{force}\s*(?P<unit>[a-zA-Z]*)"
    decoder = AsciiLineDecoder(LineForm(pattern=pattern, unit="N"), FORCE, UNTIMED)
    rows = _rows(decoder, b"1.5 kN\n2\n")
    assert [raw for raw, _tick, _flags in rows] == [[1_500 * 10**9], [2 * 10**9]]
    bare = AsciiLineDecoder(LineForm(pattern=pattern), FORCE, UNTIMED)
    assert _kinds(bare, b"3\n3 mph\n") == ["unit", "unit"]


def test_a_comma_for_a_point_a_comment_a_reply_and_a_converter() -> None:
    form = LineForm(
        pattern="{force}", decimal_comma=True, comment="#", replies=((r"ok (\d)", "done"),), converter_bits=24
    )
    events = feed(AsciiLineDecoder(form, FORCE, UNTIMED), [b"# 1,5\nok 7\n83886,07\n1,5\n"])
    assert Text("# 1,5") in events and Reply("done", "7") in events
    assert joined(blocks(events)).raw.tolist() == [[8388607], [150]]
    assert joined(blocks(events)).flags.tolist() == [int(SATURATED), 0]


@pytest.mark.parametrize(
    ("pattern", "bare"),
    [("{force}", True), (columns(["a", "b", "c"], ";"), True), ("F={force}", False), (r"{force} kg", False)],
)
def test_a_form_of_bare_numbers_says_so(pattern: str, bare: bool) -> None:
    assert LineForm(pattern=pattern).is_bare is bare


def test_a_sample_that_waits_for_the_next_is_out_before_the_clock_starts_anew() -> None:
    form = LineForm(pattern=columns(["time", "force"]), decimals=0, watch_outliers=True)
    decoder = AsciiLineDecoder(form, FORCE, TIMED)
    events = feed(decoder, [b"3000,5\n3010,6\n1000,7\n"])
    assert isinstance(events[-1], ClockReset)
    assert joined(blocks(events)).ticks.tolist() == [3000, 3010]
    (last,) = blocks(decoder.finish(1))
    assert (last.raw.tolist(), last.flags.tolist()) == ([[7]], [int(SampleFlag.RESET_BEFORE)])


def test_a_clock_of_lines_wraps_and_a_longer_way_back_is_a_restart() -> None:
    form = LineForm(pattern=columns(["time", "force"]), decimals=0)
    for times, flags in (((65_000, 100), [0, 0]), ((3000, 1000), [0, int(SampleFlag.RESET_BEFORE)])):
        data = b"".join(b"%d,5\n" % at for at in times)
        rows = _rows(AsciiLineDecoder(form, FORCE, TIMED), data)
        assert [each for _raw, _tick, each in rows] == flags


def test_a_line_may_have_256_bytes_and_no_more() -> None:
    for length, kinds in ((256, ["line"]), (257, ["overlong line"])):
        assert _kinds(ChronojumpDecoder(), b"\x01" * length + b"\n1;2.00\n") == kinds
    decoder = ChronojumpDecoder()
    assert _kinds(decoder, b"\x01" * 300) == ["overlong line"]
    assert [raw for raw, _tick, _flags in _rows(decoder, b"\x01\n1;2.00\n")] == [
        [200, MISSING_RAW, MISSING_RAW]
    ]
    assert (decoder.skipped_bytes, decoder.pending_bytes) == (301, 0)


def test_triggers_and_times_beyond_the_width_are_errors_and_the_last_tick_is_none() -> None:
    top = 2**32 - 1
    assert [tick for _raw, tick, _flags in _rows(ChronojumpDecoder(), b"%d;1.00\n" % top)] == [top]
    assert _kinds(ChronojumpDecoder(), b"%d;1.00\n%d;R\n" % (top + 1, top + 1)) == ["time", "time"]
    raw, _tick, flags = _rows(ChronojumpDecoder(), b"%d;R\n5;r\n7;1.00\n" % top)[0]
    assert (raw, flags) == ([100, top, 5], int(SampleFlag.EVENT))


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Starting capture", "start_capture", ""),
        ("Capture ended: 9", "end_capture", ""),
        ("Force_Sensor-0.7", "version", "Force_Sensor-0.7"),
        ("Taring OK:-812", "tare", "-812"),
        ("Calibrating OK: 1.5", "calibrate", "1.5"),
        ("Tare set", "set_tare", ""),
        ("Calibration factor set", "set_calibration_factor", ""),
        ("Not a valid command", "invalid", ""),
        ("-12.5", "value", "-12.5"),
    ],
)
def test_each_answer_of_a_chronojump_has_its_name(line: str, name: str, value: str) -> None:
    assert Reply(name, value) in feed(ChronojumpDecoder(), [line.encode() + b"\r\n"])


OPENSCALE_ANSWERS = {
    "Serial Load Cell Converter version 1.0": ("version", "1.0"),
    "By SparkFun Electronics": ("maker", ""),
    "No remote sensor found": ("remote", "No remote sensor found"),
    "Minimum time between reports: 505": ("minimum_ms", "505"),
    "Press x to bring up settings": ("hint", ""),
    "Readings:": ("readings", ""),
    "System Configuration": ("menu", ""),
    "Exiting": ("exiting", ""),
    "Tare point: -12": ("tare", "-12"),
    "1) Tare scale to zero [7]": ("menu_tare", "7"),
    "2) Calibrate scale [8]": ("menu_factor", "8"),
    "3) Timestamp [On]": ("menu_timestamp", "On"),
    "4) Set report rate [500]": ("menu_period_ms", "500"),
    "6) Change units of measure [kg]": ("menu_unit", "kg"),
    "9) Local temp [Off]": ("menu_local", "Off"),
    "r) Remote temp [On]": ("menu_remote", "On"),
    "q) Raw reading [On]": ("menu_raw", "On"),
    "t) Serial trigger [Off]": ("menu_trigger", "Off"),
    "c) Trigger character: [33 !]": ("menu_trigger_character", "33"),
    "x) Exit": ("menu_line", ""),
    "Place known weight on scale": ("calibrating", "Place known weight on scale"),
}


@pytest.mark.parametrize("line", OPENSCALE_ANSWERS)
def test_each_answer_of_an_openscale_has_its_name(line: str) -> None:
    assert feed(OpenScaleDecoder(timed=True), [line.encode() + b"\r\n"]) == [Reply(*OPENSCALE_ANSWERS[line])]


def test_an_openscale_tells_by_its_counts_that_its_converter_is_at_its_end() -> None:
    data = b"1000,2.5,kg,8388607,21.25,\r\n2000,nan,kg,5,0,\r\n3000,1.0,lbs,65535,\r\n"
    rows = _rows(OpenScaleDecoder(timed=True), data)
    assert [flags for _raw, _tick, flags in rows] == [int(SATURATED), int(MISSING), int(SPIKE)]
    assert rows[0][0] == [round(2.5 * 9.80665e9), 8388607, 2125, MISSING_RAW]
    assert rows[1][0] == [MISSING_RAW, 5, MISSING_RAW, MISSING_RAW]


def test_an_encoder_steps_both_ways() -> None:
    data = b"4;10\n4;20\n5;30\n3;40;250\n3;50;251\n4;%d\n3;60;252\n" % 2**32
    steps = [raw[-2:] for raw, _tick, _flags in _rows(EncoderForceDecoder(), data)]
    assert steps == [[1, 30], [1, MISSING_RAW], [1, MISSING_RAW]]


def _rvc(
    index: int, words: tuple[int, ...] = (1, -2, 3, -4, 5, -6), reserved: bytes = b"\x07\x08\x09"
) -> bytes:
    body = bytes([index]) + struct.pack("<6h", *words) + reserved
    return b"\xaa\xaa" + body + bytes([sum(body) & 0xFF])


def test_an_index_that_leaps_is_a_gap_and_one_that_stays_is_the_same_packet() -> None:
    decoder = Bno08xDecoder()
    rows = _rows(decoder, b"".join(_rvc(index) for index in (254, 255, 0, 0, 2, 3)) + _rvc(4)[:5])
    assert [(tick, flags) for _raw, tick, flags in rows] == [
        (254, 0),
        (255, 0),
        (0, 0),
        (2, int(SampleFlag.GAP_BEFORE)),
        (3, 0),
    ]
    assert rows[0][0] == [-4, 5, -6, *[MISSING_RAW] * 3, 1, -2, 3, 7, 8, 9]
    assert (decoder.packets, decoder.pending_bytes, decoder.skipped_bytes) == (6, 5, 0)


@pytest.mark.parametrize("count", [0, 5, 10])
def test_a_file_that_ends_within_a_frame_ends_without_it(count: int) -> None:
    decoder = WitMotionDecoder()
    assert feed(decoder, [WIT_ACC_1G[:count]]) == decoder.finish(1) == []
    assert decoder.pending_bytes == count


def _stream(labels: list[str], rows: list[list[float]]) -> list[tuple[list[int], int, int]]:
    channels = tuple(
        Channel(name, "other", "1", 1.0) for name in ("force", "other", "lsl_time", "time_correction")
    )
    decoder = LslDecoder(channels=channels, needed=frozenset({"force"}))
    data = header("cell", labels, ["N"] * len(labels))
    return _rows(decoder, data + b"".join(sample(n + 1.5, 0.25, row) for n, row in enumerate(rows)))


def test_a_stream_goes_to_the_channels_of_its_labels() -> None:
    rows = _stream(["other", "force"], [[1.0, 20.0], [float("nan"), 21.0]])
    expected = float64_bits(np.array([20.0, 1.0, 1.5, 0.25])).tolist()
    assert rows[0] == (expected, 1_500_000_000, 0)
    assert rows[1][1:] == (2_500_000_000, int(MISSING))
    assert _stream(["something"], [[1.0]]) == []
    assert len(_stream(["ch_1"], [[1.0]])) == 1, "one number needs no label"
    assert _stream(["force", "other"], [[1.0]]) == [], "a sample of another width is none of this stream"


def test_a_stream_may_have_64_values_and_no_more() -> None:
    for count in (64, 65):
        labels = ["force", *(f"x{n}" for n in range(1, count))]
        assert len(_stream(labels, [[1.0] * count])) == (count == 64)


@pytest.mark.parametrize(
    ("ticks", "restarts"),
    [
        ([5, 6, 7], [False] * 3),
        ([60_000, 65_535, 10], [False] * 3),
        ([0, 60_000, 54_464], [False, False, False]),
        ([0, 60_001], [False, True]),
        ([100, 99], [False, True]),
    ],
)
def test_a_device_clock_wraps_and_a_step_of_more_than_a_minute_is_a_restart(
    ticks: list[int], restarts: list[bool]
) -> None:
    watch = ClockWatch(tick_s=1e-3, width_bits=16)
    assert watch.restarts(np.array(ticks)).tolist() == restarts
    endless = ClockWatch(tick_s=1e-3, width_bits=0)
    assert endless.restarts(np.array([5, 4, 60_004, 120_005])).tolist() == [False, True, False, True]
    assert endless.restarts(np.array([0])).tolist() == [True], "the last of the block before counts"


def test_blocks_are_cut_where_the_clock_starts_anew() -> None:
    restarts = np.array([True, False, True])
    events = sample_events(
        np.arange(3)[:, None],
        ticks=np.arange(3),
        flags=np.zeros(3, np.int64),
        received_ns=9,
        restarts=restarts,
    )
    assert [len(block) for block in blocks(events)] == [2, 1]
    assert joined(blocks(events)).flags.tolist() == [
        int(SampleFlag.RESET_BEFORE),
        0,
        int(SampleFlag.RESET_BEFORE),
    ]
    assert len(events) == 4, "a restart before each"


def test_an_outlier_differs_by_far_more_than_its_noise_and_its_slope() -> None:
    def found(values: list[int]) -> list[int]:
        watch = OutlierWatch()
        return [at - 1 for at, value in enumerate(values) if watch.feed(value)]

    quiet = [0, 1] * 10
    assert found([*quiet, 0, 500, 0, 1, 0]) == [21]
    assert found([*quiet, 0, 21, 0, 1]) == [21]
    assert found([*quiet, 0, 19, 0, 1]) == []
    assert found([0, 0, 500, 0]) == [], "too few to know the noise by"
    assert found([0, 1, 0, 1, 0, 500, 0]) == []
    assert found([0, 1, 0, 1, 0, 1, 500, 0]) == [6], "five differences are enough"
    assert found([*quiet, 0, 500, 500, 500]) == []
    watch = OutlierWatch()
    for value in [*quiet, 0, 500]:
        watch.feed(value)
    watch.forget()
    assert not watch.feed(0)
