"""A sensor described by a TOML file instead of a program: the form of its lines and how its port is set."""

import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from domain.channel import Channel, ClockKind, DeviceClock
from drivers.driver import Driver, DriverDescriptor
from drivers.families.ascii_line import AsciiLineDriver, LineForm, columns
from drivers.families.form_fields import Fields, SensorFileError
from drivers.reading.decimals import NANONEWTON_FORCE, force_channel, is_force_unit
from drivers.transport import SerialSettings

COUNTS = "counts"
"""The unit of bare readings of a converter: they are forces only after a calibration."""

_UNITS = "N, kN, mN, kgf, kg, gf, g, lbf, lb, ozf or oz, or counts for bare readings"
_PLACEHOLDER = re.compile(r"\{([a-z]\w*)\}")
_NAME = re.compile(r"(?!unit$)[a-z]\w*", re.ASCII)
_UNIT_GROUP = "(?P<unit>"
_TICKS_S: Mapping[str, float] = MappingProxyType({"s": 1.0, "ms": 1e-3, "us": 1e-6})
_PARITY = MappingProxyType({"none": "N", "even": "E", "odd": "O"})
_SLOW_BAUDS = (1200, 2400, 4800, 9600, 14400, 19200, 28800, 38400, 57600, 76800)
_BAUDS = (*_SLOW_BAUDS, 115200, 230400, 250000, 460800, 500000, 921600, 1000000, 2000000)
_MOST_HZ, _LONGEST_BOOT_S, _LONGEST_LINE = 10_000.0, 30.0, 250
_MOST_DECIMALS = 6
_LONGEST_LATENCY_MS = 2000.0
_BARE = "Sends bare readings: calibrate it first."


def read_sensor_file(path: Path, built_in: Mapping[str, Driver]) -> Driver:
    """The driver that the file describes; SensorFileError when it does not describe one.

    A file with `based_on` is one of the `built_in` drivers on a line that is set otherwise.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise SensorFileError(f"{path.name}: the file cannot be read ({error}): save it as text.") from error
    except tomllib.TOMLDecodeError as error:
        raise SensorFileError(f"{path.name}: this is no TOML ({error}): correct that line.") from error
    fields = Fields(path.name, table)
    driver_id = fields.text("id")
    if not driver_id.isidentifier() or driver_id in built_in:
        raise fields.wrong("id", "a name of letters, digits and _ that no other sensor has")
    driver = _variant(fields, driver_id, built_in) if fields.has("based_on") else _line_driver(fields)
    fields.done()
    return driver


def _variant(fields: Fields, driver_id: str, built_in: Mapping[str, Driver]) -> Driver:
    base = built_in[fields.choice("based_on", sorted(built_in), "")]
    descriptor = replace(
        base.descriptor,
        driver_id=driver_id,
        title=fields.text("title"),
        baud_rates=(fields.choice("baud", _BAUDS, base.descriptor.baud_rates[0]),),
        clock=_late(fields, base.descriptor.clock),
        line=_serial_settings(fields),
    )
    return _made(type(base), descriptor=descriptor)


def _line_driver(fields: Fields) -> Driver:
    form, clock = _form(fields)
    clock = _late(fields, clock)
    boot_s = fields.number("boot_s", 0.0, most=_LONGEST_BOOT_S)
    descriptor = DriverDescriptor(
        driver_id=fields.text("id"),
        title=fields.text("title"),
        kind="force",
        channels=_channels(fields, form),
        clock=clock,
        nominal_rate_hz=fields.number("rate_hz", None, most=_MOST_HZ),
        baud_rates=(fields.choice("baud", _BAUDS, None),),
        usb_hints=_usb_hints(fields),
        expect_reset=boot_s > 0,
        boot_wait_s=boot_s,
        limits=_BARE if form.unit == COUNTS else "",
        line=_serial_settings(fields),
    )
    driver = _made(AsciiLineDriver, descriptor=descriptor, form=form)
    _check_example(fields, driver)
    return driver


def _made(family: type[Driver], **attributes: DriverDescriptor | LineForm) -> Driver:
    made: Driver = type(family.__name__, (family,), {**attributes, "is_described": True})()
    return made


def _form(fields: Fields) -> tuple[LineForm, DeviceClock]:
    pattern = _pattern(fields)
    names = _PLACEHOLDER.findall(pattern)
    if "force" not in names:
        name = "columns" if fields.has("columns") else "pattern"
        raise fields.wrong(name, 'something with "force" for the number that is the force')
    clock, time_decimals = _clock(fields, "time" in names)
    form = LineForm(
        pattern=pattern,
        decimals=fields.whole("decimals", 2, least=0, most=_MOST_DECIMALS),
        time_decimals=time_decimals,
        unit=fields.text("unit"),
        comment=fields.text("comment", ""),
        decimal_comma=fields.yes("decimal_comma"),
        converter_bits=fields.whole("converter_bits", 0, least=0, most=32),
        watch_outliers=fields.yes("watch_outliers"),
    )
    try:
        form.compiled()
    except re.error as error:
        raise fields.wrong("pattern", f"a regular expression ({error})") from error
    return form, clock


def _pattern(fields: Fields) -> str:
    if fields.has("pattern"):
        if fields.has("columns"):
            raise fields.wrong("pattern", "left out where there are columns")
        return fields.text("pattern")
    if not fields.has("columns"):
        raise fields.wrong("columns", "there, or else a pattern")
    names = fields.texts("columns")
    used = [name for name in names if name]
    if len(set(used)) < len(used) or not all(_NAME.fullmatch(name) for name in used):
        raise fields.wrong(
            "columns", "different names such as time and force, or empty ones for what is not used"
        )
    separator = fields.text("separator", ",")
    if len(separator) != 1 or (separator == "," and fields.yes("decimal_comma")):
        raise fields.wrong("separator", "one sign, and not the decimal comma")
    return columns(names, separator)


def _clock(fields: Fields, has_time: bool) -> tuple[DeviceClock, int]:
    if not has_time:
        if fields.has("time"):
            raise fields.wrong("time", "left out where no column or {time} of the pattern is the time")
        return DeviceClock(), 0
    time = fields.below("time")
    unit = time.choice("unit", tuple(_TICKS_S), None)
    width = time.whole("bits", 32, least=8, most=48)
    decimals = time.whole("decimals", 0, least=0, most=_MOST_DECIMALS)
    time.done()
    return DeviceClock(ClockKind.DEVICE, tick_s=_TICKS_S[unit] / 10**decimals, width_bits=width), decimals


def _late(fields: Fields, clock: DeviceClock) -> DeviceClock:
    """The same clock, with the constant delay of the values where the file says one."""
    if not fields.has("latency_ms"):
        return clock
    return replace(clock, latency_s=fields.number("latency_ms", 0.0, most=_LONGEST_LATENCY_MS) / 1e3)


def _channels(fields: Fields, form: LineForm) -> tuple[Channel, ...]:
    names = [name for name in _PLACEHOLDER.findall(form.pattern) if name != "time"]
    if form.unit != COUNTS and not is_force_unit(form.unit):
        raise fields.wrong("unit", _UNITS)
    if "unit" in names or len(set(names)) < len(names):
        raise fields.wrong("pattern", "one with each number once; a unit in the line is (?P<unit>[A-Za-z]+)")
    if _UNIT_GROUP in form.pattern and (names != ["force"] or form.unit == COUNTS):
        raise fields.wrong("pattern", "without other numbers than the force where the line says its unit")
    return tuple(_channel(name, form) for name in names)


def _channel(name: str, form: LineForm) -> Channel:
    if not name.startswith("force"):
        return Channel(name, "other", "", 1 / 10**form.decimals)
    if _UNIT_GROUP in form.pattern:
        return NANONEWTON_FORCE
    if form.unit == COUNTS:
        bits = form.converter_bits
        return Channel(name, "force", "N", math.nan, full_scale=2.0 ** (bits - 1) - 1 if bits else None)
    return force_channel(form.unit, form.decimals, name)


def _serial_settings(fields: Fields) -> SerialSettings:
    serial = fields.below("serial")
    settings = SerialSettings(
        bytesize=serial.choice("data_bits", (8, 7), 8),
        parity=_PARITY[serial.choice("parity", tuple(_PARITY), "none")],  # type: ignore[arg-type]
        stopbits=serial.choice("stop_bits", (1, 2), 1),
        xonxoff=serial.yes("xon_xoff"),
        rtscts=serial.yes("rts_cts"),
    )
    serial.done()
    return settings


def _usb_hints(fields: Fields) -> frozenset[tuple[int, int]]:
    hints = [re.fullmatch(r"([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})", text) for text in fields.texts("usb")]
    if not all(hints):
        raise fields.wrong("usb", 'a list of USB numbers such as ["1a86:7523"]')
    return frozenset((int(hint[1], 16), int(hint[2], 16)) for hint in hints if hint)


def _check_example(fields: Fields, driver: Driver) -> None:
    example = fields.text("example", "")
    if not example:
        return
    decoder = driver.decoder()
    decoder.feed(example.encode("ascii") + b"\n", 0)
    if not decoder.packets or len(example) > _LONGEST_LINE:
        raise fields.wrong("example", "a line that the pattern or the columns read")
