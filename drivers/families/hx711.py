"""Arduino boards with an HX711 amplifier: the sketches that most people load onto them."""

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import ClassVar

from domain.channel import Channel, DeviceClock
from domain.language import say
from drivers.driver import DriverDescriptor
from drivers.families.ascii_line import AsciiLineDriver, LineCommand, LineForm, PolledLineDriver
from drivers.reading.decimals import force_channel

_BITS = 24
_TARE_S = 10.0
_sketch = partial(
    DriverDescriptor,
    kind="force",
    clock=DeviceClock(),
    usb_hints=frozenset(
        {(0x2341, 0x0043), (0x2341, 0x0058), (0x1A86, 0x7523), (0x0403, 0x6001), (0x10C4, 0xEA60)}
    ),
    expect_reset=True,
    boot_wait_s=2.0,
)
_AVERAGED = say(
    "Averages 16 readings, so that a force shows about 8 of them late (0.1 s at 80 a second, 0.8 s at 10): "
    "not for the rate of force development."
)
_OLKAL_REPLIES = (
    (r"Starting\.\.\.", "starting"),
    (r"Startup is complete", "started"),
    (r"(Timeout, check MCU>HX711 wiring.*)", "wiring"),
)


class BogdeBasicDriver(AsciiLineDriver):
    """bogde's basic example: the bare reading once a second, not measurable before a calibration."""

    descriptor: ClassVar[DriverDescriptor] = _sketch(
        driver_id="hx711_bogde_basic",
        title="HX711 sketch (bogde, basic)",
        channels=(Channel("force", "force", "N", math.nan, full_scale=2.0 ** (_BITS - 1) - 1),),
        nominal_rate_hz=1.0,
        baud_rates=(57600,),
        limits=say(
            "Sends bare readings, one a second: calibrate it first, and use it for steady pulls only."
        ),
    )
    form: ClassVar[LineForm] = LineForm(
        pattern="HX711 reading: {force}",
        decimals=0,
        replies=(("HX711 not found.*", "wiring"),),
        converter_bits=_BITS,
        watch_outliers=True,
    )


class BogdeFullDriver(AsciiLineDriver):
    """bogde's full example, set to grams by its user: a reading and an average every five seconds."""

    descriptor: ClassVar[DriverDescriptor] = _sketch(
        driver_id="hx711_bogde_full",
        title="HX711 sketch (bogde, full)",
        channels=(force_channel("g", 1), force_channel("g", 1, "force_average")),
        nominal_rate_hz=0.2,
        baud_rates=(38400,),
        limits=say("One value in five seconds: for a load that hangs still, not for repetitions."),
    )
    form: ClassVar[LineForm] = LineForm(
        pattern=r"one reading:\s+{force}\s*\|\s*average:\s+{force_average}",
        decimals=1,
        replies=((r"HX711 Demo", "starting"),),
    )


class OlkalDriver(AsciiLineDriver):
    """olkal's library, one cell, in grams. It averages 16 samples: too slow for rates of force."""

    descriptor: ClassVar[DriverDescriptor] = _sketch(
        driver_id="hx711_olkal",
        title="HX711 sketch (olkal, one cell)",
        channels=(force_channel("g", 2),),
        nominal_rate_hz=10.0,
        baud_rates=(57600,),
        capabilities=frozenset({"tare"}),
        limits=_AVERAGED,
    )
    form: ClassVar[LineForm] = LineForm(
        pattern="Load_cell output val: {force}",
        replies=(*_OLKAL_REPLIES, ("Tare complete", "tare")),
        watch_outliers=True,
    )
    commands: ClassVar[Mapping[str, LineCommand]] = MappingProxyType(
        {"tare": LineCommand(b"t", "tare", _TARE_S)}
    )


class OlkalTwoDriver(OlkalDriver):
    """olkal's library, two cells, in grams."""

    descriptor: ClassVar[DriverDescriptor] = replace(
        OlkalDriver.descriptor,
        driver_id="hx711_olkal_2x",
        title="HX711 sketch (olkal, two cells)",
        channels=(force_channel("g", 2), force_channel("g", 2, "force_2")),
    )
    form: ClassVar[LineForm] = LineForm(
        pattern=r"Load_cell 1 output val: {force}\s+Load_cell 2 output val: {force_2}",
        replies=(
            *_OLKAL_REPLIES,
            ("Tare load cell 1 complete", "tare_1"),
            ("Tare load cell 2 complete", "tare"),
        ),
        watch_outliers=True,
    )


class SerialScaleDriver(PolledLineDriver):
    """The serial-scale sketch: a line of grams for every question."""

    descriptor: ClassVar[DriverDescriptor] = _sketch(
        driver_id="hx711_serial_scale",
        title="HX711 sketch (serial scale)",
        channels=(force_channel("g", 2),),
        nominal_rate_hz=10.0,
        baud_rates=(115200,),
        polled=True,
        capabilities=frozenset({"tare"}),
        limits=say("Ten values a second at most: for steady pulls, not for the rate of force development."),
    )
    form: ClassVar[LineForm] = LineForm(
        pattern="{force}", replies=((r"<(SerialWeighingScale)>", "scale"),), watch_outliers=True
    )
    commands: ClassVar[Mapping[str, LineCommand]] = MappingProxyType({"tare": LineCommand(b"<t>")})
    request: ClassVar[bytes] = b"<w>"
    question: ClassVar[bytes] = b"<i>"
    who: ClassVar[str] = "scale"
