"""Calibrations keep their history; a set can be calibrated anew; an older database loses nothing."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from db.errors import StorageError
from db.store import Store
from domain.calibrating import recalibrated
from domain.channel import Calibration, CalibrationPoint
from domain.identifiers import new_id
from domain.samples.link_quality import StreamHealth
from domain.session import Session
from tests.db.samples import DAY, NAN, a_block, a_result, a_set, a_stream


def a_calibration(device_key: str, scale: float = 0.0101, days: int = 0) -> Calibration:
    """Three loads up, with errors, a due date and a note."""
    points = tuple(CalibrationPoint(force, force / scale + 50) for force in (0.0, 49.03, 98.07))
    return Calibration(
        calibration_id=new_id(),
        device_key=device_key,
        channel="force",
        scale=scale,
        zero_raw=50.0,
        kind="multi_point",
        taken_at=DAY + timedelta(days=days),
        points=(*points, replace(points[1], loading=False)),
        linearity_percent=0.12,
        hysteresis_percent=None,
        due_on=date(2027, 3, 1),
        note="Class M1 masses.",
    )


def test_the_history_of_a_sensor_keeps_points_errors_and_dates(store: Store) -> None:
    device = a_stream().device
    history = tuple(a_calibration(device.key, 0.01 + day / 1e4, day) for day in range(3))
    for calibration in history:
        store.devices.save_calibration(calibration)
    assert store.devices.calibrations(device.key) == history
    assert store.devices.calibration(history[1].calibration_id[-9:]) == history[1]
    with pytest.raises(StorageError, match="turnout calibrations"):
        store.devices.calibration("nope")


def test_a_set_is_read_with_its_newest_calibration_and_keeps_the_old(store: Store, visit: Session) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 500)})
    before = store.sessions.recording(header.set_id)
    for days in (1, 2):
        again = recalibrated(stream, a_calibration(stream.device.key, 0.02 * days, days))
        store.sessions.recalibrate(header.set_id, {stream.stream_id: again.calibrations})
    after = store.sessions.recording(header.set_id)
    assert after.streams[0].stream == again
    assert store.sessions.streams(header.set_id) == (again,)
    assert store.sessions.streams(header.set_id, as_recorded=True) == (stream,)
    np.testing.assert_array_equal(after.streams[0].raw, before.streams[0].raw)
    with pytest.raises(StorageError, match="has no stream"):
        store.sessions.recalibrate(header.set_id, {"other": ()})


def test_how_streams_came_through_is_kept(store: Store, visit: Session) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 10)})
    assert store.sessions.health(header.set_id) == ()
    first = StreamHealth(stream.stream_id, 10, 0, 0)
    second = StreamHealth(stream.stream_id, 10, 2, 1, 88.2, 1.4, -45.0, 83.0, NAN)
    store.sessions.save_health([first])
    store.sessions.save_health([second])
    assert repr(store.sessions.health(header.set_id)) == repr((second,))


def test_an_analysis_with_another_calibration_stands_beside_the_old_one(store: Store, visit: Session) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 10)})
    store.sessions.save_result(header.set_id, a_result(100.0))
    again = recalibrated(stream, a_calibration(stream.device.key))
    store.sessions.recalibrate(header.set_id, {stream.stream_id: again.calibrations})
    store.sessions.save_result(header.set_id, a_result(102.0))
    newest = store.sessions.latest_result(header.set_id)
    assert newest is not None
    assert newest.repetitions[0].metrics[0].value == 102.0
