"""Calibration with known masses: known sensors give known scales, zeros and errors."""

from datetime import UTC, date, datetime

import numpy as np
import pytest

from domain.calibrating import (
    STANDARD_GRAVITY_M_PER_S2,
    CalibrationError,
    Validity,
    fit_points,
    load_steps,
    measured_calibration,
    months_later,
    newest_measured,
    recalibrated,
    validity,
)
from domain.calibration import SiReader
from domain.channel import (
    Calibration,
    CalibrationPoint,
    Channel,
    DeviceClock,
    DeviceIdentity,
    Segment,
    Stream,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
CELL = DeviceIdentity("chronojump", "Force sensor", "SN7")
FORCE = Channel("force", "force", "N", 0.01)


def points(
    masses: tuple[float, ...] = (5, 10, 20), *, bend_n: float = 0.0, slip_n: float = 0.0
) -> list[CalibrationPoint]:
    """Readings of a cell of 0.02 N a count, zero at 150; it reads `bend_n` more in the middle of the
    way up and `slip_n` more everywhere on the way down but at its ends."""
    steps = load_steps(masses)
    most = steps[len(steps) // 2].force_n
    read = []
    for step in steps:
        inner = 0 < step.force_n < most
        force = step.force_n + inner * (bend_n if step.loading else bend_n + slip_n)
        read.append(CalibrationPoint(step.force_n, 150 + force / 0.02, step.loading))
    return read


def measured(**how: object) -> Calibration:
    return measured_calibration(points(), device_key=CELL.key, taken_at=NOON, **how)  # type: ignore[arg-type]


def stream(*calibrations: Calibration) -> Stream:
    return Stream("s", CELL, Segment.CUFF, (FORCE,), DeviceClock(), 88.0, calibrations)


def test_loads_go_up_from_nothing_and_down_again() -> None:
    steps = load_steps([20, 5, 5])
    assert [step.mass_kg for step in steps] == [0, 5, 20, 5, 0]
    assert [step.loading for step in steps] == [True, True, True, False, False]
    assert steps[2].force_n == 20 * STANDARD_GRAVITY_M_PER_S2
    assert [step.mass_kg for step in load_steps([5], both_ways=False)] == [0, 5]


@pytest.mark.parametrize("masses", [[], [0.0], [-5.0, 5.0], [float("nan")]])
def test_what_is_no_mass_is_refused(masses: list[float]) -> None:
    with pytest.raises(CalibrationError, match="Give at least one known mass"):
        load_steps(masses)


def test_a_straight_sensor_gives_its_scale_and_zero_back() -> None:
    fit = fit_points(points())
    assert (fit.scale, fit.zero_raw) == pytest.approx((0.02, 150.0))
    assert fit.full_scale_n == pytest.approx(20 * STANDARD_GRAVITY_M_PER_S2)
    assert (fit.linearity_percent, fit.hysteresis_percent) == pytest.approx((0.0, 0.0), abs=1e-9)


def test_hysteresis_is_the_widest_gap_between_down_and_up() -> None:
    fit = fit_points(points(slip_n=1.0))
    assert fit.hysteresis_percent == pytest.approx(100 * 1.0 / fit.full_scale_n, rel=0.02)


def test_a_bent_sensor_shows_its_linearity_error() -> None:
    fit = fit_points(points(bend_n=2.0))
    assert fit.linearity_percent == pytest.approx(100 * max(map(abs, fit.residuals_n)) / fit.full_scale_n)
    assert max(map(abs, fit.residuals_n)) == pytest.approx(1.2, abs=0.3)
    assert fit.hysteresis_percent == pytest.approx(0.0, abs=1e-9)


def test_two_points_cannot_tell_an_error() -> None:
    two = [CalibrationPoint(0, 10), CalibrationPoint(98.0665, 4913.325)]
    fit = fit_points(two)
    assert fit.scale == pytest.approx(0.02)
    assert (fit.linearity_percent, fit.hysteresis_percent) == (None, None)
    assert measured_calibration(two, device_key="d", taken_at=NOON).kind == "two_point"


def test_wires_the_other_way_round_give_a_negative_scale() -> None:
    mirrored = [CalibrationPoint(p.force_n, -p.raw, p.loading) for p in points()]
    assert fit_points(mirrored).scale == pytest.approx(-0.02)


@pytest.mark.parametrize("raws", [(5.0, 5.0, 5.0), (0.0, 300.0, 4.0), (429.6, 429.4, 429.9)])
def test_a_reading_that_does_not_follow_the_load_is_refused(raws: tuple[float, ...]) -> None:
    still = [CalibrationPoint(force, raw) for force, raw in zip((0.0, 49.0, 98.0), raws, strict=True)]
    with pytest.raises(CalibrationError, match="does not follow the load"):
        fit_points(still)


def test_one_load_is_not_enough() -> None:
    with pytest.raises(CalibrationError, match="Two different loads"):
        fit_points([CalibrationPoint(49.0, 100.0), CalibrationPoint(49.0, 101.0, loading=False)])


def test_a_calibration_is_due_after_its_months() -> None:
    calibration = measured()
    assert calibration.due_on == date(2027, 11, 22)
    days = [date(2026, 11, 23), date(2027, 11, 1), date(2027, 11, 22), date(2027, 11, 23)]
    found = [validity(calibration, day) for day in days]
    assert found == [Validity.VALID, Validity.DUE_SOON, Validity.DUE_SOON, Validity.OVERDUE]
    assert validity(None, days[0]) is Validity.NEVER
    assert validity(measured(valid_months=1), date(2026, 12, 23)) is Validity.OVERDUE


def test_months_end_on_the_last_day_there_is() -> None:
    assert months_later(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_later(date(2026, 12, 1), 12) == date(2027, 12, 1)


def test_a_tare_is_never_taken_for_a_calibration() -> None:
    calibration = measured()
    tare = Calibration("t", CELL.key, "force", 0.01, 400.0, "tare", datetime(2027, 1, 1, tzinfo=UTC))
    assert newest_measured([calibration, tare]) == calibration
    assert newest_measured([tare]) is None


def test_a_tare_keeps_its_zero_under_another_calibration() -> None:
    tare = Calibration("t", CELL.key, "force", 0.01, 400.0, "tare", datetime(2026, 1, 1, tzinfo=UTC))
    again = recalibrated(stream(tare), measured())
    raw = np.array([[400], [500]])
    assert SiReader(again).read(raw)[:, 0] == pytest.approx([0.0, 2.0])
    assert [c.kind for c in again.calibrations] == ["multi_point", "tare"]
    assert SiReader(recalibrated(stream(), measured())).read(raw)[0, 0] == pytest.approx(250 * 0.02)
    assert recalibrated(again, tare_free := measured()).calibrations[0] == tare_free


def test_a_calibration_of_another_sensor_is_refused() -> None:
    other = measured_calibration(points(), device_key="chronojump:SN8", taken_at=NOON)
    with pytest.raises(CalibrationError, match="belongs to chronojump:SN8"):
        recalibrated(stream(), other)
