"""LSL: our outlet through the real library into our inlet, raw times kept, and words where it is missing."""

import sys
import threading

import numpy as np
import pytest

from domain.channel import Channel
from domain.timebase import StationClock
from drivers.decoder import DecoderEvent, Reply
from drivers.errors import DeviceError
from drivers.families.lsl import LslForceDriver, LslImuDriver
from drivers.families.lsl_outlet import LslOutlet
from drivers.families.lsl_packets import LslDecoder, header, sample
from drivers.link import DeviceLink
from drivers.ports import PortInfo
from tests.drivers.imu_bench import decoded, scripted, si
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.streams import blocks, joined

IMU = LslImuDriver.descriptor.channels


def test_labels_say_where_the_numbers_go() -> None:
    labels = ["GYR_Z", "gyr_y", "gyr_x", "acc_x", "acc_y", "acc_z", "heart"]
    data = header("dots", labels, [""] * 7) + sample(12.5, 0.25, [3, 2, 1, 4, 5, 6, 99])
    block, events = decoded(LslImuDriver().decoder(), data)
    assert si(IMU, block, "gyr_x", "gyr_y", "gyr_z", "acc_x")[0].tolist() == [1, 2, 3, 4]
    assert si(IMU, block, "lsl_time", "time_correction")[0].tolist() == [12.5, 0.25]
    assert block.ticks.tolist() == [12_500_000_000]
    assert Reply("stream", "dots") in events


def test_a_stream_of_other_things_is_not_taken() -> None:
    decoder = LslImuDriver().decoder()
    assert decoder.feed(header("eeg", ["C3", "C4"], ["uV", "uV"]) + sample(1.0, 0.0, [1, 2]), 0) == []
    assert decoder.packets == 0
    alone, _ = decoded(LslForceDriver().decoder(), header("scale", ["ch"], [""]) + sample(1.0, 0.0, [7]))
    assert si(LslForceDriver.descriptor.channels, alone, "force")[0, 0] == 7


def test_units_that_are_not_ours_are_refused_in_words() -> None:
    labels = [f"{kind}_{axis}" for kind in ("acc", "gyr") for axis in "xyz"]
    data = header("dots", labels, ["g"] * 3 + ["rad/s"] * 3) + sample(1.0, 0.0, [0] * 6) * 4
    driver = LslImuDriver()
    with pytest.raises(DeviceError, match="acc_x in g: let it send m/s2"):
        driver.identify(scripted(driver, ScriptedTransport([(None, data)])))


def test_samples_go_out_and_come_in_through_the_real_library() -> None:
    pytest.importorskip("pylsl", reason="the extra 'lsl' is not installed")
    clock, driver = StationClock(), LslForceDriver()
    name = f"turnout-test-{clock.now_ns()}"
    outlet = LslOutlet(name=name, channels=[Channel("force", "force", "N", 1.0)], rate_hz=100.0, clock=clock)
    transport = driver.transport(f"lsl:{name}", 0, 0.05)
    transport.open()
    try:
        assert outlet.has_listeners(5.0)
        sent = np.arange(50.0)[:, np.newaxis]
        times_s = np.asarray(clock.now_ns() * 1e-9 + np.arange(50) * 0.01, dtype=np.float64)
        outlet.push(sent, times_s)
        decoder, events = driver.decoder(), list[DecoderEvent]()
        link = link_to(transport, decoder, clock, name, events)
        while decoder.packets < 50:
            link.pump()
        identity = driver.identify(link)
    finally:
        transport.close()
        outlet.close()
    block = joined(blocks(events))
    channels = driver.descriptor.channels
    assert np.array_equal(si(channels, block, "force"), sent)
    stamps_s, corrections_s = si(channels, block, "lsl_time", "time_correction").T
    assert np.diff(stamps_s) == pytest.approx(np.diff(times_s))
    assert block.ticks / 1e9 == pytest.approx(stamps_s, abs=1e-9)
    # On one machine the two clocks are the same.
    assert np.abs(corrections_s).max() < 0.005
    assert identity is not None
    assert identity.serial_number == name


def link_to(
    transport: object, decoder: LslDecoder, clock: StationClock, name: str, events: list[DecoderEvent]
) -> DeviceLink:
    return DeviceLink(
        transport=transport,  # type: ignore[arg-type]
        decoder=decoder,
        clock=clock,
        port=PortInfo(f"lsl:{name}"),
        baud=0,
        cancel=threading.Event(),
        opened_ns=clock.now_ns(),
        on_events=events.extend,
    )


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    with pytest.raises(DeviceError, match="extra 'lsl'"):
        LslForceDriver().transport("lsl:any", 0, 0.05).open()


def test_a_stream_in_the_network_is_found_by_its_name_and_our_own_is_not() -> None:
    pylsl = pytest.importorskip("pylsl", reason="the extra 'lsl' is not installed")
    clock = StationClock()
    name = f"turnout-scan-{clock.now_ns()}"
    theirs = pylsl.StreamOutlet(pylsl.StreamInfo(name, "Force", 1, 100.0, "double64", name))
    ours = LslOutlet(
        name=f"{name}-own", channels=[Channel("force", "force", "N", 1.0)], rate_hz=1, clock=clock
    )
    try:
        names = [port.name for port in LslImuDriver().scan(threading.Event())]
    finally:
        ours.close()
        del theirs
    assert f"lsl:{name}" in names
    assert f"lsl:{name}-own" not in names


def test_without_the_library_there_are_no_streams_and_no_words_about_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    assert LslForceDriver().scan(threading.Event()) == []
