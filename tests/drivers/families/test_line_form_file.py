"""Sensors that a TOML file describes: read, found on a real port, recorded; and mistakes said in words."""

import os
import re
import termios
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
import serial

from app import paths
from app.cli.main import main
from domain.channel import SampleFlag
from domain.samples.clock import ClockModel
from domain.timebase import StationClock
from drivers.conformance import check_driver
from drivers.decoder import ParseError
from drivers.discovery import find_devices
from drivers.driver import Driver
from drivers.families.chronojump import ChronojumpDriver
from drivers.families.gauges import Mark10Driver
from drivers.families.line_form_file import read_sensor_file
from drivers.ports import PortInfo
from drivers.registry import DriverRegistry, load_registry
from drivers.simulators.mtsics import MtSicsSimulator
from drivers.simulators.pty_port import PtyPort
from drivers.transport import SerialSettings, SerialTransport
from tests.drivers.pty_device import PtyDevice
from tests.drivers.streams import blocks, joined
from tests.drivers.test_reader import Bench, bench

__all__ = ["bench"]

PAGE = Path(__file__).resolve().parents[3] / "docs" / "adding-a-device.md"
LINE = b"%08d;A;%03d,500\r\n"
STREAM = b"".join(LINE % (12 * n, n % 100) for n in range(5000))
SHORT = 'id = "cell"\ntitle = "Cell"\nbaud = 9600\nrate_hz = 10\nunit = "N"\n'
SEVEN_EVEN = SerialSettings(bytesize=7, parity="E", xonxoff=True)


def described() -> list[str]:
    """The files of the page's section, as written there."""
    section = PAGE.read_text(encoding="utf-8").partition("## Without Python")[2].partition("## What to")[0]
    return re.findall(r"^```toml\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)


def registry_of(folder: Path, *files: str) -> DriverRegistry:
    folder.mkdir(exist_ok=True)
    for number, text in enumerate(files):
        (folder / f"sensor_{number}.toml").write_text(text, encoding="utf-8")
    return load_registry((), sensors_folder=folder)


def driver_of(folder: Path, text: str) -> Driver:
    registry = registry_of(folder, text)
    assert registry.broken == ()
    return registry.get("cell")


@pytest.fixture
def page(tmp_path: Path) -> DriverRegistry:
    registry = registry_of(tmp_path / "sensors", *described())
    assert registry.broken == ()
    return registry


def test_the_sensor_of_the_page_keeps_the_rules_for_drivers(page: DriverRegistry) -> None:
    driver = page.get("handmade_cell")
    session = b";A;1\r\n# made by hand\r\n10;A;1,25\r\n20;;-3,5\r\n\x80\x81\r\nnan;A;1\r\n30;B;nan\r\n"
    check_driver(driver, session=session, packets=[LINE % (20 * n, n) for n in range(40)])
    block = joined(blocks(driver.decoder().feed(b"1020;A;12,345\r\n4294967290;A;-1\r\n", 0)))
    assert block.ticks.tolist() == [1020, 4294967290]
    assert (block.raw[:, 0] * driver.descriptor.channels[0].scale).tolist() == pytest.approx(
        [12.345 * 9.80665, -9.80665]
    )


def test_the_sensor_of_the_page_is_found_and_read(page: DriverRegistry, bench: Bench, tmp_path: Path) -> None:
    with PtyDevice(tmp_path / "cell", stream=STREAM, step=len(LINE % (0, 0))) as cell:
        (found,) = find_devices(clock=StationClock(5.0), registry=page, ports=[str(cell.path)])
        assert (found.driver_id, found.identity.model) == ("handmade_cell", "Handmade load cell")
        assert " 0 errors at 115200 baud, no serial number" in found.evidence
        reader = bench.read(cell.path, page.get(found.driver_id), speed=5.0, expected=found.identity)
        assert bench.heard.samples(20)
        reader.stop()
        assert cell.heard == b""
    newtons = np.concatenate([block.raw[:, 0] for block in bench.heard.blocks]) * 9.80665e-3
    assert np.all(np.isclose(newtons % 9.80665, 0.5 * 9.80665))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("TURNOUT_HOME", str(tmp_path / "home"))
    paths.sensors_folder().mkdir(parents=True)
    yield paths.sensors_folder()


def test_the_command_lists_it_and_says_which_file_is_broken(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "cell.toml").write_text(described()[0], encoding="utf-8")
    (home / "odd.toml").write_text(SHORT + 'columns = ["force"]\nunti = 1\n', encoding="utf-8")
    with PtyDevice(tmp_path / "cell", stream=STREAM, step=len(LINE % (0, 0))) as cell:
        assert main(["devices", "--port", str(cell.path)]) == 0
    said = capsys.readouterr()
    assert "handmade_cell" in said.out
    assert "odd.toml: there is no field 'unti'" in said.err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("id = ", "this is no TOML .*: correct that line"),
        (SHORT.replace('"cell"', '"mtsics"'), "'id' is 'mtsics'; it must be .* no other sensor has"),
        (SHORT.replace("9600", '"fast"'), "'columns' is missing; it must be there, or else a pattern"),
        (SHORT + "columns = 3", "'columns' is 3; it must be a list"),
        (SHORT + 'columns = ["time"]', "'columns' is .* with \"force\""),
        (SHORT + 'columns = ["force", "force"]', "different names"),
        (SHORT + 'columns = ["force", "unit"]', "different names"),
        (SHORT + 'columns = ["force", "time"]', "'time.unit' is missing; it must be one of s, ms, us"),
        (SHORT + 'columns = ["force"]\n[time]\nunit = "s"', "'time' is .* left out"),
        (SHORT + 'columns = ["force", "time"]\n[time]\nunit = "s"\nbit = 1', "no field 'time.bit'; allowed"),
        (SHORT + "pattern = '({force}'", "'pattern' is .* a regular expression .*unterminated"),
        (SHORT + "pattern = '{force} {force}'", "a regular expression .*redefinition"),
        (SHORT + "pattern = '{force} °'", "ASCII"),
        (SHORT + "pattern = 'F={force}'\nexample = 'f=1.0'", "'example' is 'f=1.0'; it must be a line"),
        (SHORT.replace("9600", '"fast"') + "pattern = '{force}'", "'baud' is 'fast'; it must be one of 1200"),
        (SHORT.replace('"N"', '"stone"') + "pattern = '{force}'", "'unit' is 'stone'; it must be N, kN"),
        (SHORT.replace("= 10", "= 0") + "pattern = '{force}'", "'rate_hz' is 0; it must be a number above 0"),
        (SHORT + "decimals = 12\npattern = '{force}'", "'decimals' is 12; it must be .* from 0 to 6"),
        (SHORT + "decimal_comma = 1\npattern = '{force}'", "'decimal_comma' is 1; it must be one of True"),
        (SHORT + "decimal_comma = true\ncolumns = ['force']", "not the decimal comma"),
        (SHORT + "pattern = '{force}'\nusb = ['1a86']", "'usb' is .* USB numbers"),
        (SHORT + "pattern = '{force}'\n[serial]\nparity = 'E'", "'serial.parity' is 'E'; .* none, even, odd"),
        ('id = "a"\nbased_on = "pigeon"', "'based_on' is 'pigeon'; it must be one of andilog"),
    ],
)
def test_a_mistake_is_one_sentence_and_stops_nothing(tmp_path: Path, text: str, sentence: str) -> None:
    registry = registry_of(tmp_path, text)
    (broken,) = registry.broken
    assert broken.name == "sensor_0.toml"
    assert broken.sentence.startswith("sensor_0.toml: ")
    assert re.search(sentence, broken.sentence), broken.sentence
    assert len(registry.all()) == len(load_registry(()).all())


def test_the_second_file_of_an_id_and_a_file_that_is_no_text_are_broken(tmp_path: Path) -> None:
    good = SHORT + "pattern = '{force}'"
    (tmp_path / "zero.toml").write_bytes(b"\xff\xfe")
    registry = registry_of(tmp_path, good, good)
    assert [broken.name for broken in registry.broken] == ["sensor_1.toml", "zero.toml"]
    assert registry.get("cell").descriptor.title == "Cell"


def test_a_unit_in_the_line_wins_over_the_one_of_the_file(tmp_path: Path) -> None:
    driver = driver_of(tmp_path, SHORT + r"pattern = '{force}\s*(?P<unit>[A-Za-z]*)'")
    events = driver.decoder().feed(b"2 kgf\n3\n4 furlong\n", 0)
    assert (joined(blocks(events)).raw[:, 0] * 1e-9).tolist() == pytest.approx([19.6133, 3.0])
    assert isinstance(events[-1], ParseError)


def test_bare_readings_are_flagged_at_the_ends_of_the_converter(tmp_path: Path) -> None:
    counts = SHORT.replace('"N"', '"counts"') + "decimals = 0\nconverter_bits = 24\n"
    driver = driver_of(tmp_path, counts + "columns = ['force', 'battery']")
    block = joined(blocks(driver.decoder().feed(b"-100,7\n8388607,7\n", 0)))
    assert block.flags.tolist() == [0, SampleFlag.SATURATED]
    assert np.isnan(driver.descriptor.channels[0].scale)
    assert driver.descriptor.channels[1].name == "battery"


def test_a_constant_delay_of_the_values_is_taken_off_their_times(tmp_path: Path) -> None:
    late = tmp_path / "late.toml"
    late.write_text(
        'id = "late"\ntitle = "Chronojump with a slow converter"\nbased_on = "chronojump"\nlatency_ms = 50\n',
        encoding="utf-8",
    )
    clock = read_sensor_file(late, {"chronojump": ChronojumpDriver()}).descriptor.clock
    arrivals_ns = np.arange(1, 200, dtype=np.int64) * 10_000_000
    times_ns = ClockModel(clock, 100.0).feed(arrivals_ns // 1000, arrivals_ns)
    assert arrivals_ns - times_ns == pytest.approx(50e6, abs=2e3)


def test_digits_that_ran_together_are_missing_not_an_exception() -> None:
    block = joined(blocks(Mark10Driver().decoder().feed(b"999999999999 N\r\n", 0)))
    assert block.flags.tolist() == [SampleFlag.MISSING | SampleFlag.SATURATED]


def test_a_known_scale_is_read_with_the_serial_settings_of_a_file(
    page: DriverRegistry, bench: Bench, tmp_path: Path
) -> None:
    driver = page.get("mtsics_7e1")
    assert driver.descriptor.line == SEVEN_EVEN
    assert page.get("mtsics").descriptor.line == SerialSettings()
    clock = StationClock(10.0)
    scale = MtSicsSimulator(
        port=PtyPort(name="scale", folder=tmp_path), clock=clock, force=lambda t: np.full(len(t), 98.0665)
    )
    scale.start()
    try:
        only = DriverRegistry([driver])
        port = PortInfo(str(scale.port.path), vendor_id=0x067B, product_id=0x2303, simulated=True)
        (found,) = find_devices(clock=clock, registry=only, ports=[port])
        assert found.identity.driver == "mtsics_7e1"
        bench.read(scale.port.path, driver, speed=10.0, expected=found.identity)
        assert bench.heard.samples(5)
    finally:
        for reader in bench.readers:
            reader.stop()
        scale.stop()


def test_flow_control_reaches_the_terminal(tmp_path: Path) -> None:
    with PtyDevice(tmp_path / "scale") as device:
        link = SerialTransport(str(device.path), 9600, line=SEVEN_EVEN)
        link.open()
        look = os.open(device.path, os.O_RDWR | os.O_NOCTTY)
        try:
            assert termios.tcgetattr(look)[0] & termios.IXON
            link.set_line(SerialSettings())
            assert not termios.tcgetattr(look)[0] & termios.IXON
        finally:
            os.close(look)
            link.close()


class Wire:
    """Stands in for a serial port of metal, which has the parity that a pseudo-terminal lacks."""

    def __init__(self, *_: object, **settings: Any) -> None:
        self.__dict__.update(settings)
        self.made.append(self)

    made: ClassVar[list["Wire"]] = []

    def set_low_latency_mode(self, wanted: bool) -> None:
        """As the real one."""


def test_word_length_and_parity_reach_a_real_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serial, "Serial", Wire)
    link = SerialTransport("/dev/ttyS99", 9600, line=SEVEN_EVEN)
    link.open()
    wire = vars(Wire.made.pop())
    assert (wire["bytesize"], wire["parity"], wire["stopbits"], wire["xonxoff"]) == (7, "E", 1, True)
    link.set_line(SerialSettings())
    assert (wire["bytesize"], wire["parity"], wire["xonxoff"], wire["rtscts"]) == (8, "N", False, False)


def test_a_sensor_of_unusual_speed_and_parity_is_listened_for(tmp_path: Path) -> None:
    form = SHORT.replace("9600", "14400") + "pattern = 'F={force}'\n[serial]\nparity = 'odd'\ndata_bits = 7\n"
    with PtyDevice(tmp_path / "cell", stream=b"F=001.5\r\n" * 400, step=9) as device:
        registry = registry_of(tmp_path / "sensors", form)
        (found,) = find_devices(clock=StationClock(10.0), registry=registry, ports=[str(device.path)])
    assert (found.driver_id, found.baud) == ("cell", 14400)
