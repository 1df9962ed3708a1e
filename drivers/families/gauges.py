"""Hand-held force gauges that answer one line to one request: Mark-10 and its kin."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import ClassVar

from domain.channel import DeviceClock
from domain.language import say
from drivers.driver import DriverDescriptor
from drivers.families.ascii_line import LineCommand, LineForm, PolledLineDriver
from drivers.reading.decimals import NANONEWTON_FORCE

_gauge = partial(
    DriverDescriptor,
    kind="force",
    channels=(NANONEWTON_FORCE,),
    clock=DeviceClock(),
    usb_hints=frozenset({(0x0403, 0x6001), (0x10C4, 0xEA60)}),
    polled=True,
    limits=say(
        "Asked for each value, 10 to 20 a second: for peaks and steady pulls, not for force development."
    ),
)
_VALUE = r"{force}(?:\s*(?P<unit>[A-Za-z]+))?"


class Mark10Driver(PolledLineDriver):
    """Mark-10 Series 4, 5 and 7 in their GCL language; the gauge must be set to send its unit."""

    descriptor: ClassVar[DriverDescriptor] = _gauge(
        driver_id="mark10",
        title="Mark-10 force gauge",
        nominal_rate_hz=20.0,
        baud_rates=(9600, 115200, 57600, 38400),
        capabilities=frozenset({"tare", "clear_memory"}),
    )
    form: ClassVar[LineForm] = LineForm(pattern=_VALUE, replies=((r"\*(\d\d)", "error"),))
    commands: ClassVar[Mapping[str, LineCommand]] = MappingProxyType(
        {"tare": LineCommand(b"Z\r"), "clear_memory": LineCommand(b"CLRMEM\r")}
    )
    request: ClassVar[bytes] = b"?C\r"


class DillonDriver(PolledLineDriver):
    """Dillon and Mecmesin AFG gauges; a value without a unit is in newtons."""

    descriptor: ClassVar[DriverDescriptor] = _gauge(
        driver_id="dillon_afg",
        title="Dillon or AFG force gauge",
        nominal_rate_hz=12.0,
        baud_rates=(9600,),
    )
    form: ClassVar[LineForm] = LineForm(pattern=_VALUE, unit="N", replies=((r"([?!*]\d*)", "error"),))
    request: ClassVar[bytes] = b"?\r"


class AndilogDriver(PolledLineDriver):
    """Andilog Centor gauges; a value without a unit is in newtons."""

    descriptor: ClassVar[DriverDescriptor] = _gauge(
        driver_id="andilog_centor",
        title="Andilog Centor force gauge",
        nominal_rate_hz=10.0,
        baud_rates=(9600,),
        capabilities=frozenset({"tare"}),
    )
    form: ClassVar[LineForm] = LineForm(pattern=_VALUE, unit="N", replies=((r"([?!])", "error"),))
    commands: ClassVar[Mapping[str, LineCommand]] = MappingProxyType({"tare": LineCommand(b"Z\r")})
    request: ClassVar[bytes] = b"F\r"
