"""Earlier calibrations of a device: per channel, with what was taken together and what held before."""

from dataclasses import replace
from datetime import UTC, datetime

from app.sensors.calibrating.earlier_calibrations import EarlierCalibrations
from domain.channel import Calibration
from domain.identifiers import new_id

FIRST = Calibration(new_id(), "cell", "force", 0.01, 0.0, "multi_point", datetime(2026, 3, 1, tzinfo=UTC))
SECOND = replace(FIRST, calibration_id=new_id(), taken_at=datetime(2026, 3, 2, tzinfo=UTC))
OTHER = replace(FIRST, calibration_id=new_id(), channel="force_left")


def test_a_channel_has_its_own_and_what_held_before() -> None:
    earlier = EarlierCalibrations((FIRST, OTHER, SECOND))
    assert earlier.of("force") == [SECOND, FIRST]
    assert earlier.chosen("force", 0) == ([SECOND], FIRST)
    assert earlier.chosen("force", 1) == ([FIRST], None)


def test_the_axes_of_a_rest_go_together() -> None:
    axes = [replace(FIRST, calibration_id=new_id(), channel=f"gyr_{axis}", kind="rest") for axis in "xyz"]
    together, _ = EarlierCalibrations(axes).chosen("", 0)
    assert together == axes
