"""Tindeq Progressor: the documented notification, many samples in one, answers, and no Bluetooth here."""

import sys
import threading
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from domain.channel import SampleFlag
from domain.timebase import StationClock
from drivers.decoder import ClockReset, ParseError, Reply
from drivers.discovery import find_devices
from drivers.errors import DeviceError
from drivers.families.tindeq import BATTERY, FIRMWARE, START, TARE, TindeqDecoder, TindeqDriver
from drivers.families.tindeq_ble import TindeqTransport
from drivers.registry import load_registry
from drivers.simulators.tindeq import notification, weight
from tests.drivers.imu_bench import decoded, scripted, si
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.vectors import TINDEQ_WEIGHT

CHANNELS = TindeqDriver.descriptor.channels


def test_the_documented_notification_is_twelve_and_a_half_kilograms_at_one_second() -> None:
    block, _ = decoded(TindeqDecoder(), TINDEQ_WEIGHT)
    assert si(CHANNELS, block, "force")[0, 0] == pytest.approx(12.5 * 9.80665)
    assert block.ticks.tolist() == [1_000_000]


def test_several_samples_come_in_one_notification_and_time_wraps() -> None:
    data = weight((1.0, 2**32 - 20_000), (2.0, 2**32 - 7_500)) + weight((-2.0, 5_000))
    block, events = decoded(TindeqDecoder(), data)
    assert si(CHANNELS, block, "force")[:, 0] / 9.80665 == pytest.approx([1.0, 2.0, -2.0])
    assert not any(isinstance(event, ClockReset) for event in events)
    again = TindeqDecoder().feed(weight((1.0, 5_000_000)) + weight((1.0, 12_500)), 0)
    assert sum(isinstance(event, ClockReset) for event in again) == 1


def test_answers_and_the_low_battery_are_told() -> None:
    data = notification(0, b"1.2.3.4") + weight((1.0, 10)) + notification(4, b"")
    events = TindeqDecoder().feed(data, 0)
    assert [event for event in events if isinstance(event, Reply)] == [
        Reply("response", b"1.2.3.4".hex()),
        Reply("low_battery"),
    ]


def test_after_noise_only_weights_are_believed() -> None:
    weights = [weight((n / 10, 12_500 * n)) for n in range(1, 20)]
    events = TindeqDecoder().feed(b"".join(weights[:5]) + b"\xff\x00\x01\x02\x00" + b"".join(weights[5:]), 0)
    assert sum(isinstance(event, ParseError) for event in events) == 1
    block, _ = decoded(TindeqDecoder(), b"\xff\x00\x01\x02\x00" + b"".join(weights))
    assert len(block) == 19
    assert not (block.flags & SampleFlag.RESET_BEFORE).any()


def test_commands_are_single_bytes() -> None:
    driver = TindeqDriver()
    script = ScriptedTransport(
        [
            (FIRMWARE, notification(0, b"1.2.3.4")),
            (START, weight((1.0, 0))),
            (TARE, b""),
            (BATTERY, notification(0, (3950).to_bytes(4, "little"))),
        ]
    )
    link = scripted(driver, script)
    identity = driver.identify(link)
    assert identity is not None
    assert identity.firmware == "1.2.3.4"
    driver.start(link)
    assert driver.command(link, "tare") == ""
    assert driver.command(link, "battery") == "3.95"
    assert script.done
    assert "not yet tried" in driver.descriptor.limits


def test_without_the_extra_the_search_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bleak", None)
    with pytest.raises(DeviceError, match="extra 'ble'"):
        TindeqTransport("ble:AA:BB:CC:DD:EE:FF", timeout_s=0.01).open()
    said: list[str] = []
    registry = load_registry(())
    ports = ["ble:AA:BB:CC:DD:EE:FF"]
    assert find_devices(clock=StationClock(20), registry=registry, ports=ports, on_progress=said.append) == []
    assert any("extra 'ble'" in sentence for sentence in said)


class NearbyScanner:
    """Stands for the Bluetooth library's scanner: a Progressor, a watch, and one that tells no name."""

    def __init__(self, detection_callback: Callable[[object, object], None]) -> None:
        self._told = detection_callback

    async def __aenter__(self) -> None:
        service = "7e4e1701-1ea6-40c9-9dcc-13d34ffead57"
        for address, name, services in (
            ("A", "Progressor_1719", []),
            ("B", "Watch", []),
            ("C", None, [service]),
        ):
            device = SimpleNamespace(address=address, name=None)
            self._told(device, SimpleNamespace(local_name=name, service_uuids=services))

    async def __aexit__(self, *_: object) -> None:
        return


def test_every_progressor_near_is_a_port_and_nothing_else_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bleak", SimpleNamespace(BleakScanner=NearbyScanner))
    cancel = threading.Event()
    cancel.set()
    ports = TindeqDriver().scan(cancel)
    assert [(port.name, port.title) for port in ports] == [
        ("ble:A", "Progressor_1719"),
        ("ble:C", "Progressor"),
    ]


def test_without_the_library_nothing_is_near_and_without_bluetooth_it_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "bleak", None)
    assert TindeqDriver().scan(threading.Event()) == []

    def refuse(detection_callback: object) -> None:
        raise FileNotFoundError("no adapter")

    monkeypatch.setitem(sys.modules, "bleak", SimpleNamespace(BleakScanner=refuse))
    with pytest.raises(DeviceError, match=r"not looked for .no adapter.: where there is one, switch"):
        TindeqDriver().scan(threading.Event())
