"""Raw to SI, buffers that forget, and lines that are not drawn across gaps."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np

from domain.calibration import SiReader
from domain.channel import MISSING_RAW, Calibration, Encoding
from domain.samples.buffers import SampleBuffer
from domain.samples.timeline import GridInterpolator, gaps_before
from tests.domain.bodies import force_stream


def test_counts_use_the_latest_calibration_and_missing_reads_as_nan() -> None:
    day = datetime(2026, 1, 1, tzinfo=UTC)
    old = Calibration("a", "test:cell", "force", 0.02, 0.0, "two_point", day)
    tare = Calibration("b", "test:cell", "force", 0.02, 50.0, "tare", day + timedelta(days=1))
    stream = replace(force_stream(), calibrations=(tare, old))
    np.testing.assert_allclose(SiReader(stream).read(np.array([[150], [MISSING_RAW]]))[:, 0], (2.0, np.nan))


def test_floats_are_read_bit_for_bit() -> None:
    stream = force_stream()
    sent = np.array([1.5, -2.25e-3, 9e9])
    for encoding, bits in (
        (Encoding.FLOAT64_BITS, sent.view(np.int64)),
        (Encoding.FLOAT32_BITS, sent.astype(np.float32).view(np.uint32).astype(np.int64)),
        (Encoding.FLOAT32_BITS, sent.astype(np.float32).view(np.int32).astype(np.int64)),
    ):
        channel = replace(stream.channels[0], encoding=encoding, scale=1.0)
        read = SiReader(replace(stream, channels=(channel,))).read(bits[:, None])[:, 0]
        np.testing.assert_allclose(read, sent, rtol=1e-7)


def test_buffer_keeps_absolute_numbers_while_it_forgets() -> None:
    buffer = SampleBuffer(1, capacity=4)
    for number in range(1000):
        buffer.append(np.array([[float(number)]]))
        buffer.discard_before(number - 10)
    assert (buffer.first, buffer.stop, len(buffer)) == (989, 1000, 11)
    np.testing.assert_array_equal(buffer.rows(995, 1200)[:, 0], np.arange(995, 1000))


def test_no_line_is_drawn_across_a_gap_or_beyond_the_samples() -> None:
    time_s = np.array([0.005, 0.015, 0.115, 0.125])
    gap = gaps_before(time_s, np.zeros(4, dtype=np.int64), last_time_s=-np.inf, period_s=0.01)
    grid = GridInterpolator(1)
    grid.append(time_s, 10 * time_s[:, None], gap)
    found = grid.at(np.array([0.0, 0.01, 0.05, 0.12, 0.125]))[:, 0]
    np.testing.assert_allclose(found, (np.nan, 0.1, np.nan, 1.2, 1.25))
    assert np.isnan(grid.at(np.array([0.13]))).all()
