"""The force numbers of whole sets: what the marks, the sensor and the series add to them."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from domain.analysis.known import Hindsight, Subject
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Side
from domain.channel import ClockKind, DeviceClock, Floats, SampleBlock, Stream
from domain.force.gravity import LimbWeight
from domain.library import load_protocol
from domain.protocol import Protocol
from domain.results import MetricValue, SetResult
from domain.session import Mark, MarkKind
from tests.domain.bodies import EPOCH_NS, block, cut, force_stream, swing
from tests.domain.pulls import exponential
from tests.domain.sets import MARKS, analysis_of, feed_in_cuts, pulls, seated_blocks

SEATED = load_protocol("seated_hip_er")
FAST = replace(SEATED, effort="fast_and_hard")
RELAXED = (Mark(MarkKind.RELAXED_START, 12.5), Mark(MarkKind.RELAXED_END, 13.5))


def _force_set(
    force_n: Floats,
    *,
    rate_hz: float,
    protocol: Protocol = FAST,
    stream: Stream | None = None,
    late_ms: float = 0.0,
    rows: int | None = None,
) -> SetResult:
    time_s = np.arange(len(force_n)) / rate_hz
    samples = block(np.rint(force_n / 0.01).astype(np.int64)[:, None], time_s)
    late_ns = np.rint(1e6 * late_ms * np.abs(np.sin(np.arange(len(force_n))))).astype(np.int64)
    samples = SampleBlock(samples.raw, samples.ticks, samples.received_ns + late_ns, samples.flags)
    analysis = SetAnalysis(
        protocol=protocol,
        side=Side.RIGHT,
        streams=[stream or force_stream(rate_hz=rate_hz)],
        epoch_ns=EPOCH_NS,
        subject=Subject(lever_arm_m=0.4, body_mass_kg=70.0),
        hindsight=Hindsight(counts_at_once=True),
    )
    step = rows or len(force_n)
    for start in range(0, len(force_n), step):
        analysis.feed("cell", cut(samples, start, start + step))
        analysis.advance()
    return analysis.result()


def _pulls(starts_s: Sequence[float], peaks_n: Sequence[float], *, hold_s: float, rate_hz: float) -> Floats:
    time_s = np.arange(0.0, starts_s[-1] + hold_s + 3.0, 1 / rate_hz)
    force = np.zeros(len(time_s))
    for start, peak in zip(starts_s, peaks_n, strict=True):
        on = (time_s >= start) & (time_s < start + hold_s)
        force[on] = exponential(peak, 0.08)(time_s[on] - start)
    return force


def _value(result: SetResult, name: str, rep: int = 0) -> MetricValue:
    found = result.repetitions[rep].metric(name)
    assert found is not None
    return found


def test_a_relaxed_reading_is_the_limb_load_and_never_part_of_the_tare() -> None:
    analysis = analysis_of(
        "seated_hip_er", Side.RIGHT, marks=sorted((*MARKS, *RELAXED), key=lambda m: m.time_s)
    )
    feed_in_cuts(analysis, seated_blocks(Side.RIGHT, tare_n=6.0), 500)
    result = analysis.result()
    assert _value(result, "limb_load").value == pytest.approx(6.0, abs=0.05)
    assert _value(result, "peak_force").value == pytest.approx(136.0, abs=0.2)
    corrected = _value(result, "torque_corrected")
    assert corrected.value == pytest.approx(130.0 * 0.36, rel=2e-3)
    assert "relaxed reading" in corrected.reason
    of_set = result.metric("torque_corrected")
    assert of_set is not None and "relaxed reading" in of_set.reason


@pytest.mark.parametrize("side", [Side.RIGHT, Side.LEFT])
def test_a_passive_sweep_takes_the_limb_off_the_pull_on_either_side(side: Side) -> None:
    sweep = (Mark(MarkKind.SWEEP_START, 4.0), Mark(MarkKind.SWEEP_END, 12.0))
    marks = sorted((*MARKS, *sweep), key=lambda mark: mark.time_s)
    blocks, limb = seated_blocks(side), LimbWeight(-28.0, 3.0, 1.5, "true")
    time_s: Floats = np.asarray(np.arange(len(blocks["cell"])) * 0.01, dtype=np.float64)
    angle = swing(time_s, size_deg=25.0) * (time_s < 12.0) + pulls(time_s) / 130.0
    weight = np.rint(limb.force_n(angle) / 0.01).astype(np.int64)
    blocks["cell"] = replace(blocks["cell"], raw=blocks["cell"].raw + weight[:, None])
    analysis = analysis_of("seated_hip_er", side, marks=marks)
    feed_in_cuts(analysis, blocks, 500)
    result = analysis.result()
    loaded = 130.0 + float(limb.force_n(np.array([1.0]))[0])
    assert _value(result, "torque").value == pytest.approx(loaded * 0.36, rel=5e-3)
    corrected = _value(result, "torque_corrected")
    assert corrected.value == pytest.approx(130.0 * 0.36, rel=5e-3)
    assert corrected.reason == "Weight of the limb: fitted to a passive sweep."


def test_the_measured_angle_of_the_pull_is_in_torque_and_curve() -> None:
    marks = (Mark(MarkKind.PULL_ANGLE, 0.0, "80"), *MARKS)
    analysis = analysis_of("seated_hip_er", Side.RIGHT, marks=marks)
    feed_in_cuts(analysis, seated_blocks(Side.RIGHT), 500)
    result = analysis.result()
    expected = 130.0 * 0.36 * np.sin(np.radians(80.0))
    assert _value(result, "torque").value == pytest.approx(expected, rel=1e-3)
    assert np.nanmax(result.traces.channels["torque_nm"]) == pytest.approx(expected, rel=1e-3)
    assert "Lever arm 36.0 cm, pull at 80° to the shank (measured)." in result.notes


def test_a_pull_at_120_degrees_has_force_and_no_torque() -> None:
    marks = (Mark(MarkKind.PULL_ANGLE, 0.0, "120"), *MARKS)
    analysis = analysis_of("seated_hip_er", Side.RIGHT, marks=marks)
    feed_in_cuts(analysis, seated_blocks(Side.RIGHT), 500)
    result = analysis.result()
    torque = result.metric("torque")
    assert torque is not None and "120°" in torque.reason
    assert "torque_nm" not in result.traces.channels
    assert _value(result, "peak_force").measurable


@pytest.mark.parametrize(
    ("driver", "clock", "late_ms", "word"),
    [
        ("hx711_olkal", ClockKind.DEVICE, 0.0, "averages 16 samples itself"),
        ("openscale", ClockKind.DEVICE, 0.0, "averages 4 samples itself"),
        ("other", ClockKind.NONE, 60.0, "sample times are known to"),
    ],
)
def test_what_the_sensor_cannot_carry_is_not_measured(
    driver: str, clock: ClockKind, late_ms: float, word: str
) -> None:
    plain = force_stream(rate_hz=88.0)
    stream = replace(plain, device=replace(plain.device, driver=driver))
    if clock is ClockKind.NONE:
        stream = replace(stream, clock=DeviceClock())
    force = _pulls([4.0], [200.0], hold_s=3.0, rate_hz=88.0)
    result = _force_set(force, rate_hz=88.0, stream=stream, late_ms=late_ms)
    assert word in _value(result, "rfd_0_200").reason
    assert _force_set(force, rate_hz=88.0).repetitions[0].metric("rfd_0_200").measurable  # type: ignore[union-attr]


def test_any_cut_of_the_feed_gives_the_same_force_numbers() -> None:
    plain = force_stream(rate_hz=500.0)
    stream = replace(plain, clock=DeviceClock())
    force = _pulls([4.0, 9.0], [200.0, 220.0], hold_s=3.0, rate_hz=500.0)
    whole, cuts = (
        _force_set(force, rate_hz=500.0, stream=stream, late_ms=3.0, rows=rows) for rows in (None, 37)
    )
    assert repr(whole.repetitions) == repr(cuts.repetitions)
    assert whole.metrics == cuts.metrics or repr(whole.metrics) == repr(cuts.metrics)


def test_ten_maximal_holds_have_their_strength_endurance_and_fatigue() -> None:
    peaks = [200.0, 200.0, 200.0, 190.0, 180.0, 170.0, 160.0, 150.0, 150.0, 150.0]
    protocol = replace(SEATED, reps=10, hold_s=5.0, rest_s=10.0)
    force = _pulls([3.0 + 15.0 * n for n in range(10)], peaks, hold_s=5.0, rate_hz=100.0)
    result = _force_set(force, rate_hz=100.0, protocol=protocol)
    kept, tired = result.metric("strength_endurance"), result.metric("fatigue_index")
    assert kept is not None and tired is not None
    assert kept.value == pytest.approx(75.0, abs=0.1)
    assert tired.value == pytest.approx(25.0, abs=0.1)
    assert tired.half_width_95 is not None and tired.half_width_95 > 0


def test_the_parameters_of_the_numbers_stand_with_the_set() -> None:
    notes = _force_set(_pulls([4.0], [200.0], hold_s=3.0, rate_hz=1000.0), rate_hz=1000.0).notes
    sensor = force_stream(rate_hz=88.0)
    averages = replace(sensor, device=replace(sensor.device, driver="hx711_olkal"))
    slow = _force_set(_pulls([4.0], [200.0], hold_s=3.0, rate_hz=88.0), rate_hz=88.0, stream=averages).notes
    assert "Force sensor: 88 Hz measured, 16 readings averaged by the sensor." in slow
    assert "Force sensor: 1000 Hz measured." in notes
    assert "Onset: 5 SD above the baseline, at least 2 N, 3 steps of 0.01 N." in notes
    assert "Lever arm 40.0 cm, pull at 90° to the shank (by set-up)." in notes
    assert any(note.startswith("Force filter: symmetric FIR (Hann), ") for note in notes)


@pytest.mark.parametrize(
    ("protocol_id", "holds", "asked"),
    [
        (
            "seated_hip_er_fast",
            (1.5, 5.0, 3),
            ("rfd_0_50", "rfd_0_200", "rfd_20_80", "rfd_peak", "time_to_peak"),
        ),
        ("seated_hip_er_endurance", (5.0, 10.0, 10), ("strength_endurance", "fatigue_index")),
        ("seated_hip_er_all_out", (7.0, 3.0, 24), ("critical_force", "w_prime", "fatigue_index")),
    ],
)
def test_each_test_that_ships_measures_what_it_asks_for(
    protocol_id: str, holds: tuple[float, float, int], asked: tuple[str, ...]
) -> None:
    protocol, (hold_s, rest_s, count) = load_protocol(protocol_id), holds
    starts = [3.0 + n * (hold_s + rest_s) for n in range(count)]
    peaks = np.maximum(120.0, 200.0 - 10.0 * np.arange(count)).tolist()
    rate_hz = 1000.0 if protocol.effort == "fast_and_hard" else 100.0
    result = _force_set(
        _pulls(starts, peaks, hold_s=hold_s, rate_hz=rate_hz), rate_hz=rate_hz, protocol=protocol
    )
    assert len(result.repetitions) == count
    found = {name: result.metric(name) for name in (*asked, *protocol.primary_metrics)}
    assert all(item is not None and item.measurable for item in found.values()), found
