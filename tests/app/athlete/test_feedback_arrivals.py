"""The short way to the bar: newest value, same calibration, few wake-ups."""

import threading
import time

import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.athlete.feedback_arrivals import ForceArrivals
from domain.calibration import SiReader
from domain.timebase import StationClock
from tests.app.force_stream import block_of, force_stream


def test_a_burst_is_one_wake_up_and_the_newest_value_wins(qtbot: QtBot, qapp: QApplication) -> None:
    shown: list[float] = []
    arrivals = ForceArrivals(show=shown.append, clock=StationClock())
    stream = force_stream()
    arrivals.follow([stream])

    def send() -> None:
        for raw in range(5000):
            arrivals.take(stream.stream_id, block_of(raw))

    burst = threading.Thread(target=send)
    burst.start()
    burst.join()
    qtbot.waitUntil(lambda: bool(shown), timeout=1000)
    qapp.processEvents()
    assert arrivals.wake_ups == 1
    assert shown == [float(SiReader(stream).read(np.array([[4999]]))[0, 0])]


def test_tare_and_sign_are_those_of_the_analysis(qtbot: QtBot) -> None:
    shown: list[float] = []
    arrivals = ForceArrivals(show=shown.append, clock=StationClock())
    stream = force_stream(scale=-0.01, zero_raw=3000.0)
    arrivals.follow([stream])
    arrivals.take(stream.stream_id, block_of(1000))
    qtbot.waitUntil(lambda: bool(shown), timeout=1000)
    assert shown == [20.0]


def test_spikes_and_other_streams_are_not_shown(qtbot: QtBot) -> None:
    shown: list[float] = []
    arrivals = ForceArrivals(show=shown.append, clock=StationClock())
    stream = force_stream()
    arrivals.follow([stream])
    arrivals.take(stream.stream_id, block_of(9, spike=True))
    arrivals.take("another", block_of(9))
    qtbot.wait(30)
    assert shown == []
    assert arrivals.wake_ups == 0


def test_bursts_are_shown_on_the_screen_s_thread_and_at_most_250_a_second(qtbot: QtBot) -> None:
    shown: list[tuple[float, int]] = []
    arrivals = ForceArrivals(
        show=lambda _: shown.append((time.monotonic(), threading.get_ident())), clock=StationClock()
    )
    stream = force_stream()
    arrivals.follow([stream])

    def send() -> None:
        for raw in range(300):
            arrivals.take(stream.stream_id, block_of(raw))
            time.sleep(0.001)

    sender = threading.Thread(target=send)
    sender.start()
    qtbot.waitUntil(lambda: not sender.is_alive(), timeout=5000)
    qtbot.wait(30)
    assert {thread for _, thread in shown} == {threading.get_ident()}
    assert 10 < len(shown) <= 250 * (shown[-1][0] - shown[0][0]) + 2
