"""How fast the force rises: rate of force development, peak slope, time to peak; of fast efforts only."""

from collections.abc import Callable

import numpy as np

from domain.channel import Floats
from domain.language import say
from domain.metrics.definition import Metric, MetricDefinition, MetricKind, RepData, is_strength
from domain.metrics.force import NO_ONSET, ONSET
from domain.results import MetricValue

RAMPED = say("Not measurable: ramped effort.")
NOT_FAST = say("Not measurable: a submaximal hold has no fast rise.")
HOLE = say("Not measurable: samples are missing in the rise.")
TOO_EARLY = say("Not measurable: the repetition ended before the window did.")
LOW_TRUST = say("Low trust: ICC 0.68-0.71, CV > 24 %.")
WINDOWS_MS = (50, 100, 150, 200)
SLOPE_WINDOW_S = 0.02
LEAST_SAMPLES_20_80 = 16
"""As many as 80 Hz put into 200 ms, the slowest that carries any rate of force development."""
_HOLE_PERIODS = 1.5
Compute = Callable[[RepData, MetricDefinition], MetricValue]


def rfd_window(milliseconds: int) -> Compute:
    """The function that gives (F(onset + window) - F(onset)) / window in N/s."""
    window_s = milliseconds / 1000.0

    def rfd(rep: RepData, metric: MetricDefinition) -> MetricValue:
        if reason := _not_fast(rep) or _cannot_carry(
            rep, window_s, say("0-{milliseconds} ms", milliseconds=milliseconds)
        ):
            return metric.missing(reason)
        start_s = rep.onset.time_s
        if start_s + window_s > rep.end_s:
            return metric.missing(TOO_EARLY)
        rise = _rise(rep, start_s, start_s + window_s)
        if rise is None:
            return metric.missing(HOLE)
        first, last = np.interp([start_s, start_s + window_s], *rise)
        return metric.value((last - first) / window_s)

    return rfd


def rfd_20_80(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Slope from 20 % to 80 % of the unfiltered peak above the baseline, N/s."""
    if reason := _not_fast(rep) or _cannot_carry(rep, 0.2, "20-80 %"):
        return metric.missing(reason)
    rise = _rise_to_peak(rep)
    if rise is None:
        return metric.missing(HOLE)
    time_s, force = rise
    height = float(force.max()) - rep.onset.baseline_n
    low_s, high_s = (_crossing(time_s, force, rep.onset.baseline_n + share * height) for share in (0.2, 0.8))
    samples = int(np.sum((time_s > low_s) & (time_s < high_s)))
    if samples < LEAST_SAMPLES_20_80:
        needed = say(
            "Not measurable: {samples} samples between 20 and 80 %, this needs {least_samples_20_80}.",
            samples=samples,
            least_samples_20_80=LEAST_SAMPLES_20_80,
        )
        return metric.missing(needed)
    return metric.value(0.6 * height / (high_s - low_s))


def rfd_peak(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Steepest slope of the unfiltered force over 20 ms between onset and peak, N/s."""
    if reason := _not_fast(rep) or _cannot_carry(rep, SLOPE_WINDOW_S, say("a slope over 20 ms")):
        return metric.missing(reason)
    rise = _rise_to_peak(rep)
    if rise is None or rise[0][-1] - rise[0][0] < SLOPE_WINDOW_S:
        return metric.missing(HOLE)
    time_s, force = rise
    starts = time_s[time_s <= time_s[-1] - SLOPE_WINDOW_S + 1e-9]
    slopes = (np.interp(starts + SLOPE_WINDOW_S, time_s, force) - np.interp(starts, time_s, force)) / (
        SLOPE_WINDOW_S
    )
    return metric.value(slopes.max())


def time_to_peak(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """From the onset to the filtered peak, s."""
    if reason := _not_fast(rep):
        return metric.missing(reason)
    time_s, force = rep.native_samples()
    return metric.value(float(time_s[int(np.argmax(force))]) - rep.onset.time_s, remark=LOW_TRUST)


def _not_fast(rep: RepData) -> str:
    """Why nothing about speed can be said of this repetition; empty when it can."""
    if rep.protocol.effort != "fast_and_hard":
        return RAMPED if rep.protocol.effort == "ramped" else NOT_FAST
    if not np.isfinite(rep.onset.time_s) or not len(rep.native_force()):
        return NO_ONSET
    return ""


def _cannot_carry(rep: RepData, window_s: float, what: str) -> str:
    if rep.bandwidth is None:
        return say("Not measurable: the rate of the force sensor is not known.")
    return rep.bandwidth.cannot_carry(window_s, what)


def _rise(rep: RepData, start_s: float, end_s: float) -> tuple[Floats, Floats] | None:
    """Unfiltered samples from the one at or before `start_s` to the one at or after `end_s`, or None."""
    time_s, force = rep.force_time_s, rep.raw_force_n
    first = max(0, int(np.searchsorted(time_s, start_s + 1e-9)) - 1)
    stop = int(np.searchsorted(time_s, end_s - 1e-9)) + 1
    part_s, part = time_s[first:stop], force[first:stop]
    if stop > len(time_s) or len(part) < 2 or not np.isfinite(part).all():
        return None
    period_s = float(np.median(np.diff(time_s)))
    if float(np.diff(part_s).max()) > _HOLE_PERIODS * period_s:
        return None
    return part_s, part


def _rise_to_peak(rep: RepData) -> tuple[Floats, Floats] | None:
    inside = (rep.force_time_s >= rep.onset.time_s) & (rep.force_time_s <= rep.end_s)
    time_s, force = rep.force_time_s[inside], rep.raw_force_n[inside]
    if len(force) < 2 or not np.isfinite(force).any():
        return None
    return _rise(rep, rep.onset.time_s, float(time_s[int(np.nanargmax(force))]))


def _crossing(time_s: Floats, force: Floats, level: float) -> float:
    """The first time at which the rising force reaches `level`, interpolated."""
    index = int(np.argmax(force >= level))
    if index == 0:
        return float(time_s[0])
    share = (level - force[index - 1]) / (force[index] - force[index - 1])
    return float(time_s[index - 1] + share * (time_s[index] - time_s[index - 1]))


_SOURCE = say(
    "Maffiuletti 2016; fixed windows preferred to the peak slope (Moir 2019); CV < 20 % (Curovic 2026)."
)
_FAST = say("Only with the instruction *fast and hard*; on a ramped test: not measurable.")
_RATES = {
    50: say("Needs 500 effective Hz"),
    100: say("Needs 200 effective Hz"),
    150: say("Needs 80 effective Hz"),
    200: say("Needs 80 effective Hz"),
}
_TIMES = say("and sample times known to a tenth of the window (product default)")
_EFFECTIVE = say(
    "Effective rate = measured rate / samples that the device averages itself (olkal 16, OpenScale 4)"
)


def _window(milliseconds: int) -> Metric:
    return Metric(
        MetricDefinition(
            name=f"rfd_0_{milliseconds}",
            label=say("RFD 0-{milliseconds} ms", milliseconds=milliseconds),
            unit="N/s",
            kind=MetricKind.SPEED,
            definition=say(
                "(F(onset + {milliseconds} ms) - F(onset)) / {milliseconds} ms, unfiltered force, "
                "interpolated between samples.",
                milliseconds=milliseconds,
            ),
            parameters=(say("No filter"), ONSET, _EFFECTIVE),
            validity=say(
                "{fast} {rates} {times}, and no missing sample in the window.",
                fast=_FAST,
                rates=_RATES[milliseconds],
                times=_TIMES,
            ),
            source=_SOURCE,
            decimals=0,
        ),
        is_strength,
        rfd_window(milliseconds),
    )


METRICS = (
    *(_window(milliseconds) for milliseconds in WINDOWS_MS),
    Metric(
        MetricDefinition(
            name="rfd_20_80",
            label=say("RFD 20-80 %"),
            unit="N/s",
            kind=MetricKind.SPEED,
            definition=say(
                "Slope between the first times at which the unfiltered force reaches 20 % and 80 % of "
                "its peak above the baseline."
            ),
            parameters=(say("No filter"), ONSET, _EFFECTIVE),
            validity=say(
                "{fast} Needs 80 effective Hz {times}, and at least {least_samples_20_80} samples "
                "between the two.",
                fast=_FAST,
                times=_TIMES,
                least_samples_20_80=LEAST_SAMPLES_20_80,
            ),
            source=_SOURCE,
            decimals=0,
        ),
        is_strength,
        rfd_20_80,
    ),
    Metric(
        MetricDefinition(
            name="rfd_peak",
            label=say("Peak RFD over 20 ms"),
            unit="N/s",
            kind=MetricKind.SPEED,
            definition=say("Steepest slope of the unfiltered force over 20 ms between onset and peak."),
            parameters=(say("Window: 20 ms"), say("No filter"), ONSET, _EFFECTIVE),
            validity=say(
                "{fast} Needs 500 effective Hz, as 0-50 ms does, {times}.", fast=_FAST, times=_TIMES
            ),
            source=_SOURCE,
            decimals=0,
        ),
        is_strength,
        rfd_peak,
    ),
    Metric(
        MetricDefinition(
            name="time_to_peak",
            label=say("Time to peak"),
            unit="s",
            kind=MetricKind.SPEED,
            definition=say("From the onset to the peak of the filtered force."),
            parameters=(ONSET,),
            validity=_FAST,
            source=say("{low_trust} (Curovic 2026).", low_trust=LOW_TRUST[:-1]),
            decimals=2,
            low_trust=True,
        ),
        is_strength,
        time_to_peak,
    ),
)
