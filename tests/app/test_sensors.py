"""The sensors of a station: placed by the coach, told apart by a tap, remembered; ports that say why not."""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from app.sensors.port_notes import PortNotes
from app.sensors.sensor_memory import SensorMemory
from app.sensors.stirring import CALIBRATE_FIRST, StirWatch
from app.settings import SettingsFile
from domain.athlete import Side
from domain.channel import Channel, Floats, SampleBlock, Segment
from domain.recording import State
from domain.timebase import StationClock
from drivers.ports import PortInfo
from drivers.recognition import FoundDevice
from tests.app.station_rig import Rig, known_devices, station
from tests.domain.bodies import block, force_stream, imu_stream
from widgets.devices.sensor_row import SensorCard

PELVIS, SHANK = "witmotion:SIM-PELVIS", "witmotion:SIM-SHANK"


@pytest.fixture
def rig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    """A live station with a force sensor and two placed motion sensors."""
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    with station(tmp_path, speed=10.0) as made:
        made.connect()
        made.wait_for(State.LIVE)
        made.window.shell.show_page("sensors")
        made.window.show()
        yield made


def card(rig: Rig, key: str) -> SensorCard:
    """The card of a sensor."""
    rig.parts.sensors.look()
    return next(one for one in rig.pages.sensors.findChildren(SensorCard) if one.key == key)


def segments(rig: Rig) -> dict[str, Segment]:
    """Which sensor is recorded from where."""
    return {device.key: device.segment for device in rig.parts.acquisition.devices}


def test_a_sensor_given_the_place_of_another_changes_places_with_it(rig: Rig) -> None:
    rig.pages.sensors.segment_assigned.emit(PELVIS, "right_shank")
    assert segments(rig)[PELVIS] is Segment.RIGHT_SHANK
    assert segments(rig)[SHANK] is Segment.PELVIS
    assert any("changed places" in text for text in rig.told)


def test_a_sensor_without_a_place_runs_but_is_not_recorded_until_it_has_one(rig: Rig) -> None:
    device = rig.parts.acquisition.with_key(PELVIS)
    assert device is not None
    rig.pages.sensors.segment_assigned.emit(PELVIS, "")
    assert PELVIS not in segments(rig)
    rig.wait(lambda: bool(device.health.rate_hz > 50) and "°/s" in _now(card(rig, PELVIS)), "its numbers")
    assert not card(rig, PELVIS).calibrate.isEnabled()
    rig.pages.sensors.segment_assigned.emit(PELVIS, "trunk")
    assert segments(rig)[PELVIS] is Segment.TRUNK
    assert rig.parts.acquisition.with_key(PELVIS) is device


def test_every_card_of_a_search_shows_evidence_with_the_speed_and_what_the_sensor_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    with station(tmp_path, speed=10.0) as rig:
        rig.search()
        devices = rig.parts.acquisition.devices
        # What the other tests begin with instead of a search is what a search finds.
        assert [replace(d.found, evidence="") for d in devices] == known_devices(tmp_path / "ports")
        assert [d.segment for d in devices] == [Segment.CUFF, Segment.PELVIS, Segment.RIGHT_SHANK]
        rig.window.shell.show_page("sensors")
        rig.window.show()
        found = next(device.found for device in devices if device.key == PELVIS)
        (evidence,) = [text for text in _texts(card(rig, PELVIS)) if "valid packets" in text]
        known = f"{found.port} · {_packets(found)} valid packets, 0 errors at {found.baud} baud"
        assert evidence.startswith(known)
        force = next(device.key for device in devices if device.descriptor.kind == "force")
        rig.wait(lambda: " N" in _now(card(rig, force)), "the force")
        rig.window.hide()


def test_a_sensor_that_is_gone_can_be_taken_off_the_page_and_is_found_again(rig: Rig) -> None:
    assert rig.simulated is not None
    port = next(d.found.port for d in rig.parts.acquisition.devices if d.key == PELVIS)
    assert card(rig, PELVIS).remove.isHidden()
    rig.pages.sensors.removal_wanted.emit(PELVIS)
    assert PELVIS in segments(rig)
    gone = next(d.port for d in rig.simulated.devices.values() if str(d.port.path) == port)
    gone.unplug()
    rig.wait(lambda: not card(rig, PELVIS).remove.isHidden(), "the button")
    card(rig, PELVIS).remove.click()
    assert PELVIS not in segments(rig)
    gone.plug_in()

    def is_found() -> bool:
        # On a hurried clock a busy machine may let one search pass: a coach would search again, too.
        rig.parts.sensors.scan()
        return PELVIS in segments(rig)

    rig.wait(is_found, "the sensor", patience_s=50.0)


def test_nothing_is_searched_placed_or_removed_while_a_set_runs(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.begin()
    rig.go()
    before = segments(rig)
    rig.parts.sensors.scan()
    rig.pages.sensors.segment_assigned.emit(PELVIS, "trunk")
    assert segments(rig) == before
    assert [text.split(":")[0] for text in rig.told if "between sets" in text] == [
        "Search between sets",
        "Place sensors between sets",
    ]
    # The window is not shown: beside the set only the header's line is worked out.
    page, shown = rig.pages.sensors, list[list[object]]()
    monkeypatch.setattr(page, "set_devices", shown.append)
    rig.parts.sensors.look()
    assert not shown
    rig.window.shell.show_page("sensors")
    rig.window.show()
    rig.parts.sensors.look()
    assert len(shown[-1]) == 3
    rig.window.hide()


def test_a_force_sensor_of_the_other_side_never_speaks_for_this_one(rig: Rig) -> None:
    force = next(device for device in rig.parts.acquisition.devices if device.descriptor.kind == "force")
    rig.begin()
    rig.parts.station.tare()
    rig.wait(lambda: rig.parts.station.is_tared, "the tare")
    rig.pages.sensors.segment_assigned.emit(force.key, "left_cuff")
    assert force.segment is Segment.LEFT_CUFF
    assert "left cuff" in rig.parts.live_set.force_trouble(Side.RIGHT)
    assert rig.parts.live_set.force_trouble(Side.LEFT) == ""


def test_where_a_sensor_sits_is_remembered_for_the_next_start(tmp_path: Path) -> None:
    memory = SensorMemory(SettingsFile(tmp_path / "settings.json"))
    memory.note_place(PELVIS, Segment.PELVIS)
    memory.note_place(SHANK, Segment.LEFT_SHANK)
    memory.note_address("lsl:Plate")
    memory.note_address("lsl:Plate")
    again = SensorMemory(SettingsFile(tmp_path / "settings.json"))
    assert again.placements == {PELVIS: Segment.PELVIS, SHANK: Segment.LEFT_SHANK}
    assert again.addresses == ("lsl:Plate",)


@pytest.mark.parametrize("text", ['{"placements": 3, "addresses": 4}', '{"placements": {"a": "tail"}}'])
def test_a_memory_that_cannot_be_read_costs_the_places_not_the_start(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    memory = SensorMemory(SettingsFile(path))
    assert (memory.placements, memory.addresses) == ({}, ())
    memory.note_place(PELVIS, Segment.PELVIS)
    assert SensorMemory(SettingsFile(path)).placements == {PELVIS: Segment.PELVIS}


def test_the_last_word_about_each_port_stays_with_it() -> None:
    notes = PortNotes()
    notes.begin([PortInfo("/dev/ttyUSB1", "CP2102"), PortInfo("/dev/ttyUSB12"), PortInfo("/dev/ttyUSB3")])
    notes.take("Listening on /dev/ttyUSB3 at 9600 baud.")
    notes.take("You may not open /dev/ttyUSB12: it belongs to the group 'dialout'.")
    notes.take("Nothing answers on /dev/ttyUSB1: check the sensor's cable.")
    notes.end()
    rows = {row.name: row for row in notes.rows(())}
    assert rows["/dev/ttyUSB12"].level == "amber"
    assert not rows["/dev/ttyUSB12"].may_be_asked
    assert (rows["/dev/ttyUSB1"].level, rows["/dev/ttyUSB1"].may_be_asked) == ("", True)
    assert "stopped before" in rows["/dev/ttyUSB3"].text
    assert [row.name for row in notes.rows({"/dev/ttyUSB1"})] == ["/dev/ttyUSB12", "/dev/ttyUSB3"]
    assert 0.03 < notes.share < 0.98


def test_a_port_whose_bytes_fit_several_sensors_asks_which_in_the_words_of_the_page() -> None:
    notes = PortNotes()
    notes.begin([PortInfo("COM3")])
    notes.take("What comes from COM3 may be A or B: say which, by connecting COM3=a or COM3=b.")
    (row,) = notes.rows(())
    assert (row.text, row.is_unclear, row.level) == (
        "What comes from COM3 may be A or B: say which.",
        True,
        "amber",
    )


def test_asking_one_port_keeps_what_was_said_of_the_others() -> None:
    notes = PortNotes()
    notes.begin([PortInfo("COM3"), PortInfo("COM4")])
    for name in ("COM3", "COM4"):
        notes.take(f"Nothing answers on {name}: check it.")
    notes.begin([PortInfo("COM4", chosen=True)])
    assert [row.text for row in notes.rows(())] == [
        "Nothing answers on COM3: check it.",
        "Waiting to be listened to.",
    ]


def force_of(values: Floats, *, at_s: float = 0.0) -> SampleBlock:
    """Force in counts of 0.01 N at 80 Hz."""
    raw = np.rint(values[:, None] / 0.01).astype(np.int64)
    return block(raw, at_s + np.arange(len(values)) / 80.0)


@pytest.mark.parametrize("scale", [0.01, math.nan])
def test_a_pull_stirs_a_force_sensor_and_noise_does_not(scale: float) -> None:
    stream = replace(force_stream(), channels=(Channel("force", "force", "N", scale),))
    watch = StirWatch(stream, clock=StationClock())
    noise = np.random.default_rng(4).normal(0.0, 0.05, 80)
    watch.feed(force_of(noise))
    watch.feed(force_of(noise, at_s=1.0))
    assert not watch.stirred
    watch.feed(force_of(np.linspace(0.0, 30.0, 80), at_s=2.0))
    assert watch.stirred
    assert watch.now == (CALIBRATE_FIRST if math.isnan(scale) else "30.0 N")


def test_a_turn_stirs_a_motion_sensor_and_stillness_does_not() -> None:
    stream = imu_stream(Segment.PELVIS)
    watch = StirWatch(stream, clock=StationClock())
    gyro = [stream.column(name) for name in ("gyr_x", "gyr_y", "gyr_z")]
    raw = np.zeros((50, len(stream.channels)), dtype=np.int64)
    watch.feed(block(raw, np.arange(50) / 100.0))
    assert (watch.stirred, watch.now) == (False, "0 °/s")
    raw[25, gyro[0]] = round(1.5 / stream.channels[gyro[0]].scale)
    watch.feed(block(raw, 0.5 + np.arange(50) / 100.0))
    assert watch.stirred


def _texts(shown: SensorCard) -> list[str]:
    return [label.text() for label in shown.findChildren(QLabel)]


def _now(shown: SensorCard) -> str:
    return " ".join(_texts(shown))


def _packets(found: FoundDevice) -> str:
    return found.evidence.split(" ", 1)[0]
