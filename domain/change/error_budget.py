"""Where the error of a value comes from: sensor, lever arm, trials and algorithm, each part named."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.angle_uncertainty import INCLINATION_SIGMA_DEG
from domain.channel import Calibration, Stream
from domain.error.reliability import Z_95
from domain.force.torque import LEVER_ERROR_PERCENT
from domain.language import say
from domain.results import MetricValue, SetResult
from domain.typed_number import write_number

_OF_THE_PEAK = ("peak_force", "torque", "torque_per_mass")
_FORCE_UNITS, _TORQUE_UNITS = ("N", "N s", "N/s"), ("Nm", "Nm/kg")


class ErrorOrigin(StrEnum):
    """Which part of the chain an error comes from."""

    SENSOR = "sensor"
    TRIAL = "trial"
    ALGORITHM = "algorithm"


@dataclass(frozen=True, slots=True)
class ErrorPart:
    """One part as a 95 % half-width in the metric's unit; NaN where it is not known, and `words` say why.

    A part alone never stands beside a value: what stands there is 1.96 SEM over visits.
    """

    origin: ErrorOrigin
    half_width_95: float
    words: str


def error_budget(
    value: MetricValue, result: SetResult, *, streams: Sequence[Stream] = ()
) -> tuple[ErrorPart, ...]:
    """The parts of a set's value, always one of each origin; empty where there is no value.

    Parameters
    ----------
    value
        A metric of the set.
    result
        Its repetitions tell the spread of the trials.
    streams
        Their calibrations tell the error of the force sensor.
    """
    if not value.measurable:
        return ()
    if value.unit == "deg":
        sensor = [_tilt()]
    elif value.unit in (*_FORCE_UNITS, *_TORQUE_UNITS):
        sensor = [_cell(value, streams)]
    else:
        sensor = [ErrorPart(ErrorOrigin.SENSOR, math.nan, say("no estimate for this measure"))]
    if value.unit in _TORQUE_UNITS:
        share = LEVER_ERROR_PERCENT / 100.0
        sensor.append(
            ErrorPart(ErrorOrigin.SENSOR, share * abs(value.value), say("lever arm, read within 1 cm"))
        )
    return (*sensor, _trials(value, result), _algorithm(value, result))


def budget_sentence(label: str, unit: str, parts: Sequence[ErrorPart]) -> str:
    """*Peak force: sensor 0.8 N (known loads), trial 5.2 N (spread of 3 repetitions), ...*"""
    told = [f"{part.origin.value} {size_text(part, unit)} ({part.words})" for part in parts]
    return f"{label}: {', '.join(told)}." if told else ""


def size_text(part: ErrorPart, unit: str) -> str:
    """*5.2 N*, two digits: an error is not known better."""
    if math.isnan(part.half_width_95):
        return say("not known")
    number = write_number(float(f"{part.half_width_95:.2g}"))
    return f"{number}{'°' if unit in ('deg', '°') else ' ' + unit}"


def _tilt() -> ErrorPart:
    words = say("inclination against optics, without soft tissue")
    return ErrorPart(ErrorOrigin.SENSOR, Z_95 * INCLINATION_SIGMA_DEG, words)


def _cell(value: MetricValue, streams: Sequence[Stream]) -> ErrorPart:
    known = _calibration(streams)
    if known is None or not known.points:
        return ErrorPart(ErrorOrigin.SENSOR, math.nan, say("force sensor never calibrated with known loads"))
    largest_n = max(point.force_n for point in known.points)
    percent = math.hypot(known.linearity_percent or 0.0, known.hysteresis_percent or 0.0)
    if known.linearity_percent is None and known.hysteresis_percent is None:
        return ErrorPart(
            ErrorOrigin.SENSOR, math.nan, say("two known loads do not tell the force sensor's error")
        )
    words = say(
        "force sensor, {percent:.2g} % of {largest_n:.0f} N by its known loads",
        percent=percent,
        largest_n=largest_n,
    )
    if value.unit == "N":
        return ErrorPart(ErrorOrigin.SENSOR, percent / 100.0 * largest_n, words)
    # Beyond newtons the same share of the value: a scale that is off is off in all of them.
    return ErrorPart(ErrorOrigin.SENSOR, percent / 100.0 * abs(value.value), words)


def _calibration(streams: Sequence[Stream]) -> Calibration | None:
    found = [item for stream in streams for item in stream.calibrations if item.channel == "force"]
    measured = [item for item in found if item.points]
    return max(measured, key=lambda item: item.taken_at, default=None)


def _of_reps(name: str, result: SetResult) -> list[float]:
    values = [rep.metric(name) for rep in result.repetitions if rep.accepted]
    return [value.value for value in values if value is not None and value.measurable]


def _trials(value: MetricValue, result: SetResult) -> ErrorPart:
    numbers = _of_reps(value.name, result)
    if len(numbers) < 2:
        return ErrorPart(ErrorOrigin.TRIAL, math.nan, say("fewer than two repetitions have it"))
    mean = sum(numbers) / len(numbers)
    spread = math.sqrt(sum((number - mean) ** 2 for number in numbers) / (len(numbers) - 1))
    words = say("spread of {count} repetitions, within this visit", count=len(numbers))
    return ErrorPart(ErrorOrigin.TRIAL, Z_95 * spread / math.sqrt(len(numbers)), words)


def _algorithm(value: MetricValue, result: SetResult) -> ErrorPart:
    told = [rep.metric(value.name) for rep in result.repetitions if rep.accepted]
    stated = [item.half_width_95 for item in told if item is not None and item.half_width_95 is not None]
    if stated:
        return ErrorPart(ErrorOrigin.ALGORITHM, max(stated), say("recomputed with its settings moved"))
    if value.name in _OF_THE_PEAK:
        peaks, raw = _of_reps("peak_force", result), _of_reps("peak_force_raw", result)
        if peaks and raw and sum(peaks):
            share = abs(sum(raw) / len(raw) / (sum(peaks) / len(peaks)) - 1.0)
            words = say("peak with and without the filter")
            return ErrorPart(ErrorOrigin.ALGORITHM, share * abs(value.value), words)
    residual_deg = result.alignment_residual_deg
    if value.unit == "deg" and math.isfinite(residual_deg):
        lost = abs(value.value) * (1.0 - math.cos(math.radians(residual_deg)))
        return ErrorPart(
            ErrorOrigin.ALGORITHM, lost, say("axis known to {residual_deg:.1f}°", residual_deg=residual_deg)
        )
    return ErrorPart(ErrorOrigin.ALGORITHM, math.nan, say("no estimate for this measure"))
