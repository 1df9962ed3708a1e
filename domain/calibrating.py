"""A force channel calibrated with known masses: the loads to hang, the line through them, its errors."""

import calendar
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

import numpy as np

from domain.channel import Calibration, CalibrationPoint, Stream
from domain.identifiers import new_id
from domain.language import say

STANDARD_GRAVITY_M_PER_S2 = 9.80665
"""Used unless the place is known better: the true value is 0.3 % less at the equator, more at a pole."""

VALID_MONTHS = 12
"""A starting value, not a standard: edit it to what the clinic's quality rules ask for."""

DUE_SOON_DAYS = 30
LARGE_CHANGE_PERCENT = 10.0
"""Starting values: when to say that a calibration will be due, and that a scale has moved a lot."""

LARGEST_RESIDUAL = 0.2
"""Product default: a point farther from the line, as a share of the largest load, is a mistake, no error."""

_ASTRAY = say("The reading does not follow the load: check that the masses hang freely, then begin again.")

MEASURED_KINDS = ("two_point", "multi_point")
_SAME_LOAD = 1e-6


class CalibrationError(ValueError):
    """Loads or readings from which no scale follows; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class LoadStep:
    """One load to hang on the sensor, on the way up or down."""

    mass_kg: float
    force_n: float
    loading: bool = True


@dataclass(frozen=True, slots=True)
class CalibrationFit:
    """The straight line through the points.

    Attributes
    ----------
    scale, zero_raw
        `force_n = (raw - zero_raw) * scale`.
    full_scale_n
        The largest known load, which the errors are a percentage of.
    linearity_percent
        Largest distance of a loading point from the line; None with fewer than three loads, because a
        line goes through any two.
    hysteresis_percent
        Largest difference between the readings down and up at the same load; None without a way down.
    residuals_n
        Reading minus known load, per point.
    """

    scale: float
    zero_raw: float
    full_scale_n: float
    linearity_percent: float | None
    hysteresis_percent: float | None
    residuals_n: tuple[float, ...]


class Validity(StrEnum):
    """Whether a calibration still counts."""

    NEVER = "never"
    VALID = "valid"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"


def load_steps(
    masses_kg: Iterable[float],
    *,
    both_ways: bool = True,
    gravity_m_per_s2: float = STANDARD_GRAVITY_M_PER_S2,
) -> tuple[LoadStep, ...]:
    """The loads in the order to hang them: nothing first, then rising, then (`both_ways`) falling.

    Parameters
    ----------
    masses_kg
        Known masses in kg, in any order; the empty sensor is added.
    both_ways
        Whether to go down again, which shows the hysteresis.
    gravity_m_per_s2
        Acceleration of free fall at the place.

    Raises
    ------
    CalibrationError
        Without a mass above 0, or with one that is not a mass.
    """
    masses = sorted(set(masses_kg) - {0.0})
    if not masses or masses[0] < 0 or not all(math.isfinite(mass) for mass in masses):
        raise CalibrationError(say("Give at least one known mass above 0 kg, such as 5 or 10."))
    up = [LoadStep(mass, mass * gravity_m_per_s2) for mass in (0.0, *masses)]
    down = [replace(step, loading=False) for step in up[-2::-1]] if both_ways else []
    return (*up, *down)


def fit_points(points: Sequence[CalibrationPoint]) -> CalibrationFit:
    """Least squares of the readings on the known loads, which are taken as exact.

    Parameters
    ----------
    points
        At least two different loads; each reading the mean of a still stretch.

    Raises
    ------
    CalibrationError
        With fewer than two loads, or when the reading does not follow the load.
    """
    force_n = np.array([point.force_n for point in points], dtype=np.float64)
    raw = np.array([point.raw for point in points], dtype=np.float64)
    loads = _loads(points)
    if loads < 2:
        raise CalibrationError(
            say("Two different loads are needed: hang a known mass besides the empty sensor.")
        )
    design = np.column_stack((np.ones(len(raw)), force_n))
    zero_raw, raw_per_n = np.linalg.lstsq(design, raw, rcond=None)[0]
    if not np.isfinite(raw_per_n) or np.ptp(raw) == 0 or abs(raw_per_n) * np.ptp(force_n) < np.ptp(raw) / 2:
        raise CalibrationError(_ASTRAY)
    residuals_n = (raw - zero_raw) / raw_per_n - force_n
    full_scale_n = float(np.max(np.abs(force_n)))
    if np.max(np.abs(residuals_n)) > LARGEST_RESIDUAL * full_scale_n:
        raise CalibrationError(_ASTRAY)
    rising = np.array([point.loading for point in points])
    linearity = float(np.max(np.abs(residuals_n[rising]))) if loads > 2 and rising.any() else math.nan
    return CalibrationFit(
        scale=float(1.0 / raw_per_n),
        zero_raw=float(zero_raw),
        full_scale_n=full_scale_n,
        linearity_percent=_percent(linearity, full_scale_n),
        hysteresis_percent=_percent(_hysteresis(points) / abs(float(raw_per_n)), full_scale_n),
        residuals_n=tuple(float(value) for value in residuals_n),
    )


def measured_calibration(
    points: Sequence[CalibrationPoint],
    *,
    device_key: str,
    taken_at: datetime,
    valid_months: int = VALID_MONTHS,
    note: str = "",
    channel: str = "force",
) -> Calibration:
    """What follows from the points for a force channel; CalibrationError as `fit_points`."""
    fit = fit_points(points)
    return Calibration(
        calibration_id=new_id(),
        device_key=device_key,
        channel=channel,
        scale=fit.scale,
        zero_raw=fit.zero_raw,
        kind="two_point" if _loads(points) == 2 else "multi_point",
        taken_at=taken_at,
        points=tuple(points),
        linearity_percent=fit.linearity_percent,
        hysteresis_percent=fit.hysteresis_percent,
        due_on=months_later(taken_at.date(), valid_months),
        note=note,
    )


def months_later(day: date, months: int) -> date:
    """The same day `months` later; the last of the month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def newest_measured(calibrations: Iterable[Calibration], channel: str = "force") -> Calibration | None:
    """The newest calibration with known loads; tares are passed over, for they hold for a visit only."""
    mine = [c for c in calibrations if c.channel == channel and c.kind in MEASURED_KINDS]
    return max(mine, key=lambda c: c.taken_at, default=None)


def validity(calibration: Calibration | None, today: date) -> Validity:
    """Whether it still counts on a day; one without a due date counts for good."""
    if calibration is None:
        return Validity.NEVER
    if calibration.due_on is None:
        return Validity.VALID
    days = (calibration.due_on - today).days
    if days < 0:
        return Validity.OVERDUE
    return Validity.DUE_SOON if days <= DUE_SOON_DAYS else Validity.VALID


def scale_change_percent(calibration: Calibration, before_scale: float) -> float:
    """How much more force the same reading means than before, in percent."""
    return 100.0 * (calibration.scale / before_scale - 1.0)


def recalibrated(stream: Stream, calibration: Calibration) -> Stream:
    """The stream as if another calibration had held: its scale, with the zero of that day's tare.

    The raw stays as it is. Without a tare the calibration's own zero holds.

    Raises
    ------
    CalibrationError
        When the calibration belongs to another sensor or to a channel it does not send.
    """
    if calibration.device_key != stream.device.key:
        raise CalibrationError(
            say(
                "This calibration belongs to {device_key}, the set was recorded with {key}: choose a "
                "calibration of that sensor.",
                device_key=calibration.device_key,
                key=stream.device.key,
            )
        )
    if all(channel.name != calibration.channel for channel in stream.channels):
        raise CalibrationError(
            say("The sensor sends no {channel}: choose another calibration.", channel=calibration.channel)
        )
    others = tuple(c for c in stream.calibrations if c.channel != calibration.channel)
    tares = [c for c in stream.calibrations if c.channel == calibration.channel and c.kind == "tare"]
    kept = tuple(replace(tare, scale=calibration.scale) for tare in tares[-1:])
    return replace(stream, calibrations=(*others, calibration, *kept))


def _loads(points: Sequence[CalibrationPoint]) -> int:
    return len({round(point.force_n, 6) for point in points})


def _hysteresis(points: Sequence[CalibrationPoint]) -> float:
    """Largest difference, in raw units, between down and up at the same load; NaN without a pair."""
    differences = [
        abs(down.raw - up.raw)
        for down in points
        for up in points
        if not down.loading and up.loading and abs(down.force_n - up.force_n) < _SAME_LOAD
    ]
    return max(differences, default=math.nan)


def _percent(error: float, full_scale: float) -> float | None:
    return None if math.isnan(error) else 100.0 * error / full_scale
