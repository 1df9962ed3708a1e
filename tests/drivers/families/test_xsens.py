"""Xsens: genuine captures against golden texts, all precisions, order, clipping, stubborn starts."""

from pathlib import Path

import numpy as np
import pytest

from domain.channel import SampleFlag
from domain.timebase import StationClock
from drivers.decoder import ClockReset, Packet, ParseError, Reply
from drivers.errors import DeviceError
from drivers.families.xsens import XsensDriver, message
from drivers.families.xsens_data import CHANNELS
from drivers.families.xsens_decoder import XsensDecoder
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.xsens import PRECISIONS, XsensSimulator
from drivers.simulators.xsens import message as device_message
from tests.drivers.imu_bench import decoded, run, scripted, si
from tests.drivers.motions import swinging
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined
from tests.drivers.xsens_golden import Frame, golden_frames

CAPTURES = ["1", "2", "3"]
# Heading of the golden text (before the bracket) to our keys.
KEYS = {
    "EulerAngles": ("roll_rad", "pitch_rad", "yaw_rad"),
    "Acceleration": ("acc_x_m_per_s2", "acc_y_m_per_s2", "acc_z_m_per_s2"),
    "DeltaV": ("delta_v_x_m_per_s", "delta_v_y_m_per_s", "delta_v_z_m_per_s"),
    "RateOfTurn": ("gyr_x_rad_per_s", "gyr_y_rad_per_s", "gyr_z_rad_per_s"),
    "DeltaQ": ("delta_q_w", "delta_q_x", "delta_q_y", "delta_q_z"),
    "LatLon": ("latitude_deg", "longitude_deg"),
    "AltitudeEllipsoid": ("altitude_m",),
    "VelocityXYZ": ("velocity_x_m_per_s", "velocity_y_m_per_s", "velocity_z_m_per_s"),
}
LABELS = {"Float32": "f32", "FP1220": "fp12.20", "FP1632": "fp16.32"}
# Golden name: our key, and how many of the golden units make one of ours.
SOLUTION = {
    "ITOW": ("itow_s", 1e3),
    "Year": ("year", 1),
    "Month": ("month", 1),
    "Day": ("day", 1),
    "Hour": ("hour", 1),
    "Min": ("min", 1),
    "Sec": ("sec", 1),
    "Valid": ("valid", 1),
    "TAcc": ("t_acc_s", 1e9),
    "Nano": ("nano_s", 1e9),
    "FixType": ("fix_type", 1),
    "Flags": ("flags", 1),
    "NumSV": ("num_sv", 1),
    "Reserved1": ("reserved1", 1),
    "Lon": ("lon_deg", 1e7),
    "Lat": ("lat_deg", 1e7),
    "Height": ("height_m", 1e3),
    "HMSL": ("h_msl_m", 1e3),
    "HAcc": ("h_acc_m", 1e3),
    "VAcc": ("v_acc_m", 1e3),
    "VelN": ("vel_n_m_per_s", 1e3),
    "VelE": ("vel_e_m_per_s", 1e3),
    "VelD": ("vel_d_m_per_s", 1e3),
    "GSpeed": ("g_speed_m_per_s", 1e3),
    "HeadMot": ("head_mot_deg", 1e5),
    "SAcc": ("s_acc_m_per_s", 1e3),
    "HeadAcc": ("head_acc_deg", 1e5),
    "HeadVeh": ("head_veh_deg", 1e5),
    "GDOP": ("gdop", 100),
    "PDOP": ("pdop", 100),
    "TDOP": ("tdop", 100),
    "VDOP": ("vdop", 100),
    "HDOP": ("hdop", 100),
    "NDOP": ("ndop", 100),
    "EDOP": ("edop", 100),
}


@pytest.fixture(params=CAPTURES)
def capture(request: pytest.FixtureRequest, data_folder: Path) -> Path:
    folder = data_folder / "xsens" / str(request.param)
    if not folder.is_dir():
        pytest.skip(f"the genuine capture is not at {folder}")
    return folder


def unread(frame: Frame, packet: Packet) -> list[str]:
    """The headings of a golden message whose values are not exactly in the packet."""
    wrong = []
    for heading, value in frame.items():
        name = heading.partition("(")[0]
        if isinstance(value, dict) and name == "GNSSPVTData":
            wrong += _unread_solution(value, packet)
        elif name in KEYS:
            if "Euler" in name:
                told = [np.degrees(float(packet.fields[key])) for key in KEYS[name]]
                same = told == pytest.approx(_numbers(value), rel=1e-15, abs=1e-14)
            else:
                same = [float(packet.fields[key]) for key in KEYS[name]] == _numbers(value)
            wrong += [] if same else [heading]
        else:
            wrong += [] if _same_single(name, str(value), packet) else [heading]
    return wrong


def _numbers(value: str | dict[str, str]) -> list[float]:
    return [float(text) for text in (value.values() if isinstance(value, dict) else [value])]


def _unread_solution(value: dict[str, str], packet: Packet) -> list[str]:
    assert list(value) == list(SOLUTION)
    told = {name: float(packet.fields[f"gnss_{key}"]) * factor for name, (key, factor) in SOLUTION.items()}
    return [name for name, text in value.items() if round(told[name]) != int(text)]


def _same_single(name: str, value: str, packet: Packet) -> bool:
    if name == "UTCTime":
        told = str(packet.fields["utc"]).rstrip("Z")
        return bool(np.datetime64(value.rstrip("Z"), "ns") == np.datetime64(told, "ns"))
    if name == "SampleTimeFine":
        return round(float(packet.fields["time_device_s"]) * 1e4) == int(value)
    if name in ("StatusWord", "StatusByte"):
        return packet.fields["status_word" if name == "StatusWord" else "status_byte"] == int(value, 2)
    assert name == "PacketCounter"
    return packet.fields["packet_counter"] == int(value)


def test_every_value_of_the_golden_texts_comes_out(capture: Path) -> None:
    packets = XsensDecoder().packets_in((capture / "output.bin").read_bytes(), 0)
    frames = golden_frames(capture / "output.golden")
    assert len(packets) == len(frames) == 100
    for frame, packet in zip(frames, packets, strict=True):
        assert isinstance(packet, Packet)
        assert unread(frame, packet) == []
    # Nothing more in the packets than in the text: one key a value.
    values = sum(len(v) if isinstance(v, dict) else 1 for frame in frames for v in frame.values())
    assert sum(len(p.fields) for p in packets if isinstance(p, Packet)) == values


def test_genuine_samples_keep_the_golden_numbers_bit_for_bit(capture: Path) -> None:
    block, events = decoded(XsensDecoder(), (capture / "output.bin").read_bytes())
    frames = [f for f in golden_frames(capture / "output.golden") if "GNSSPVTData" not in f]
    assert len(block) == len(frames) == 96
    assert block.ticks.tolist() == [int(str(frame["SampleTimeFine"])) for frame in frames]
    assert not block.flags.any()
    names = [next(h for h in frame if h.startswith("RateOfTurn")) for frame in frames]
    golden = [_numbers(frame[name]) for frame, name in zip(frames, names, strict=True)]
    assert si(CHANNELS, block, "gyr_x", "gyr_y", "gyr_z").tolist() == golden
    precision = LABELS[names[0].partition("(")[2].rstrip(")")]
    content = [event.value for event in events if isinstance(event, Reply) and event.name == "content"][-1]
    assert f"2030/{precision}/ENU" in content


def test_the_configuration_capture_is_read_too(capture: Path) -> None:
    events = XsensDecoder().feed((capture / "outputconfig.bin").read_bytes(), 0)
    assert not any(isinstance(event, ParseError) for event in events)


def made(folder: Path, clock: ManualClock | StationClock, **options: object) -> XsensSimulator:
    port = PtyPort(name="shank", folder=folder)
    device = XsensSimulator(port=port, clock=clock, motion=swinging, **options)  # type: ignore[arg-type]
    device.powered(clock.now_ns())
    return device


@pytest.mark.parametrize("precision", PRECISIONS)
def test_every_precision_brings_the_same_motion(tmp_path: Path, precision: str) -> None:
    clock = ManualClock()
    block, events = decoded(XsensDecoder(), run(made(tmp_path, clock, precision=precision), clock, 2.0))
    assert not any(isinstance(event, ParseError) for event in events)
    clock = ManualClock()
    exact, _ = decoded(XsensDecoder(), run(made(tmp_path, clock, precision="f64"), clock, 2.0))
    names = ("acc_x", "acc_y", "acc_z", "gyr_x", "gyr_y", "gyr_z", "quat_w", "quat_x", "quat_y", "quat_z")
    assert si(CHANNELS, block, *names) == pytest.approx(si(CHANNELS, exact, *names), abs=1e-6)
    assert np.array_equal(np.diff(block.ticks), np.full(len(block) - 1, 100))


def test_loss_shows_in_the_packet_counter_and_older_satellite_times_do_not_matter(tmp_path: Path) -> None:
    clock = ManualClock()
    data = run(made(tmp_path, clock), clock, 2.0)
    packets = [b"\xfa\xff\x36" + part for part in data.split(b"\xfa\xff\x36")[1:]]
    lost = joined(blocks(XsensDecoder().feed(b"".join(packets[:40] + packets[43:]), 0)))
    assert np.flatnonzero(lost.flags).tolist() == [39]
    assert lost.flags[39] == SampleFlag.GAP_BEFORE
    twice = joined(blocks(XsensDecoder().feed(b"".join([*packets[:40], packets[39], *packets[40:]]), 0)))
    assert len(twice) == len(lost) + 3


def test_the_wrap_of_its_clock_is_no_restart_but_power_off_is(tmp_path: Path) -> None:
    clock = ManualClock()
    device = made(tmp_path, clock, first_tick=2**32 - 5000)
    events = XsensDecoder().feed(run(device, clock, 1.0), 0)
    assert not any(isinstance(event, ClockReset) for event in events)
    decoder = XsensDecoder()
    device = made(tmp_path, clock, first_tick=50_000)
    decoder.feed(run(device, clock, 3.0), 0)
    device.powered(clock.ns)
    flags = joined(blocks(decoder.feed(run(device, clock, 1.0), 0))).flags
    assert flags[0] & SampleFlag.RESET_BEFORE
    assert not flags[1:].any()


@pytest.mark.parametrize(
    ("word", "flagged"), [(1 << 11, True), (1 << 19, True), (1 << 14 | 1 << 19, False), (7, False)]
)
def test_clipping_of_the_motion_sensors_is_saturation(word: int, flagged: bool) -> None:
    data = bytes.fromhex("106004000000641020020001E02004") + word.to_bytes(4, "big")
    block, _ = decoded(XsensDecoder(), device_message(0x36, data + bytes.fromhex("40200C" + "00" * 12)))
    assert bool(block.flags[0] & SampleFlag.SATURATED) is flagged


def test_messages_are_the_documented_bytes() -> None:
    assert message(0x30) == bytes.fromhex("FAFF3000D1")
    assert message(0x10) == bytes.fromhex("FAFF1000F1")
    assert message(0x00) == bytes.fromhex("FAFF000001")
    assert message(0x40) == bytes.fromhex("FAFF4000C1")
    events = XsensDecoder().feed(bytes.fromhex("FAFF3100D0 FAFF420104BA"), 0)
    assert events == [Reply("config"), Reply("error", "04")]


def test_a_damaged_packet_costs_itself_only(tmp_path: Path) -> None:
    clock = ManualClock()
    data = bytearray(run(made(tmp_path, clock), clock, 1.0))
    place = data.find(b"\xfa\xff\x36", 2000)
    data[place + 40] ^= 0x10
    events = XsensDecoder().feed(bytes(data), 0)
    assert [event.offset for event in events if isinstance(event, ParseError)] == [place]
    assert np.flatnonzero(joined(blocks(events)).flags).size == 1


def test_a_sensor_that_overlooks_the_command_is_reset_and_asked_until_it_obeys() -> None:
    script = [(message(0x30), b"")] * 5 + [(message(0x40), message(0x41))]
    script += [(message(0x30), b"")] * 17 + [(message(0x30), message(0x31))]
    script += [
        (message(0xC0, bytes.fromhex("1020FFFF1060FFFFE020FFFF201000644020006480200064")), message(0xC1))
    ]
    script += [(message(0x10), message(0x11))]
    transport = ScriptedTransport(script)
    driver = XsensDriver()
    assert driver.command(scripted(driver, transport, speed=20.0), "set_rate", 100.0) == "100"
    assert transport.done


@pytest.mark.parametrize(("rate_hz", "words"), [(400.0, "at most 134 Hz"), (33.0, "choose one of them")])
def test_a_rate_that_cannot_be_is_refused_in_words(rate_hz: float, words: str) -> None:
    driver = XsensDriver()
    with pytest.raises(DeviceError, match=words):
        driver.command(scripted(driver, ScriptedTransport([])), "set_rate", rate_hz)
