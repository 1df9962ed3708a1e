"""Packets as long as they may be, and what follows one that is longer; a column that a line may leave out."""

import pytest

from domain.channel import MISSING_RAW, Channel, ClockKind, DeviceClock, SampleFlag
from drivers.decoder import ParseError, Reply
from drivers.families.ascii_line import AsciiLineDecoder, LineForm
from drivers.families.lsl import LslForceDriver
from drivers.families.ximu3_decoder import Ximu3Decoder
from drivers.simulators import lsl
from drivers.simulators.ximu3_messages import ascii_line, binary
from tests.drivers.streams import blocks, feed, joined

LONGEST_HEADER = 4096
LONGEST_MESSAGE = 1024


@pytest.mark.parametrize(
    ("size", "known"), [(LONGEST_HEADER - 1, True), (LONGEST_HEADER, True), (LONGEST_HEADER + 1, False)]
)
def test_the_header_of_a_stream_may_have_4096_bytes_and_no_more(size: int, known: bool) -> None:
    text = b"\n".join((b"x" * (size - len(b"\nforce\t")), b"force\t"))
    assert len(text) == size
    decoder = LslForceDriver().decoder()
    events = feed(decoder, [lsl.packet(b"H", size, text), lsl.sample(1.0, [7.0])])
    assert bool(blocks(events)) is known
    assert any(isinstance(event, Reply) for event in events) is known


def test_a_time_of_a_stream_that_no_clock_counts_is_no_sample() -> None:
    edge_s = 2**62 * 1e-9
    decoder = LslForceDriver().decoder()
    data = lsl.header("scale", ["force"])
    assert not blocks(feed(decoder, [data, lsl.sample(edge_s, [7.0]), lsl.sample(-edge_s, [7.0])]))
    assert len(blocks(decoder.feed(lsl.sample(0.9 * edge_s, [7.0]), 0))) == 1


def test_what_ends_a_message_that_was_too_long_is_no_message() -> None:
    noise = b"x" * (LONGEST_MESSAGE + 1)
    decoder = Ximu3Decoder()
    assert decoder.feed(noise, 0) == []
    assert (decoder.skipped_bytes, decoder.pending_bytes) == (len(noise), 0)
    end, good = b'{"ping":1}\n', b'{"note":"on"}\n'
    assert decoder.feed(end + good, 0) == [Reply("note", "on")]
    assert decoder.skipped_bytes == len(noise) + len(end) - 1
    (error,) = decoder.feed(b"?\n" + good, 0)[:1]
    assert error == ParseError("message", len(noise) + len(end) + len(good), b"?")


def test_a_message_may_have_1024_bytes_and_no_more() -> None:
    for size in (LONGEST_MESSAGE - 1, LONGEST_MESSAGE, LONGEST_MESSAGE + 1):
        text = b'{"note":"' + b"x" * (size - 11) + b'"}'
        assert len(text) == size
        assert len(Ximu3Decoder().feed(text + b"\n", 0)) == int(size <= LONGEST_MESSAGE)


@pytest.mark.parametrize("made", [binary, ascii_line])
def test_a_time_beyond_what_is_counted_is_the_largest(made: object) -> None:
    assert callable(made)
    decoder = Ximu3Decoder()
    far = [made("I", at, [0.0] * 6) for at in (2**62 - 7, 2**62 + 9, 2**62 + 90, 2**62 + 99)]
    block = joined(blocks(feed(decoder, far)))
    assert block.ticks.max() <= 2**62


def test_a_column_that_a_line_leaves_out_is_missing_and_not_flagged() -> None:
    channels = tuple(Channel(name, "force", "N", 0.01) for name in ("left", "right"))
    decoder = AsciiLineDecoder(
        LineForm(pattern=r"{left}(?:;{right})?"), channels, DeviceClock(ClockKind.NONE)
    )
    block = joined(blocks(decoder.feed(b"1.5;2\n3\n", 0)))
    assert block.raw.tolist() == [[150, 200], [300, MISSING_RAW]]
    assert block.flags.tolist() == [SampleFlag.NONE] * 2
