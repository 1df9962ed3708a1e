"""The example gauge: a line of milliseconds and newtons 50 times a second, its number, and a zero command."""

import re
from typing import ClassVar

from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity
from drivers.decoder import Decoder
from drivers.driver import Driver, DriverDescriptor, Link
from drivers.errors import DeviceError
from drivers.reading.decimals import scaled
from drivers.reading.lines import LineDecoder, reply_table

WRAP_MS = 2**32
LONGEST_WRAP_GAP_MS = 60_000
SAMPLE = re.compile(rb"G,(\d{1,10}),(-?\d{1,4}\.\d)")
REPLIES = reply_table(((rb"EXAMPLE GAUGE (\w+)", "serial"), (rb"ZEROED", "zeroed")))


class ExampleGaugeDecoder(LineDecoder):
    """Lines such as `G,1020,-12.5`, and the answers to commands between them."""

    def __init__(self) -> None:
        super().__init__(wrap=WRAP_MS, longest_wrap_gap=LONGEST_WRAP_GAP_MS)

    def take_line(self, text: bytes) -> None:
        """A sample, an answer, or words."""
        if match := SAMPLE.fullmatch(text):
            raw, flags = scaled(match[2], 1)
            self.add(raw, tick=int(match[1]), flags=flags)
        elif not self.answer(text, REPLIES):
            self.pass_on(text)


class ExampleGaugeDriver(Driver):
    """Known by its lines alone; it streams from power-on."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="example_gauge",
        title="Example gauge",
        kind="force",
        channels=(Channel("force", "force", "N", 0.1),),
        clock=DeviceClock(ClockKind.DEVICE, tick_s=1e-3, width_bits=32),
        nominal_rate_hz=50.0,
        baud_rates=(115200,),
        capabilities=frozenset({"tare"}),
    )
    passive: ClassVar[bool] = True

    def decoder(self) -> Decoder:
        """A decoder of the lines."""
        return ExampleGaugeDecoder()

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Listen; only once valid lines prove what it is, ask for its number."""
        if not link.packets:
            link.listen(0.5)
        if not link.packets:
            return None
        link.write(b"I\n")
        reply = link.await_reply("serial", timeout_s=1.0)
        serial_number = reply.value if reply is not None else ""
        return DeviceIdentity("example_gauge", "Example gauge", serial_number, port=link.port.name)

    def start(self, link: Link) -> None:
        """It streams already."""

    def stop(self, link: Link) -> None:
        """It goes on streaming."""

    def command(self, link: Link, name: str, value: float | None = None) -> str:
        """`tare`: the gauge zeroes itself."""
        if name != "tare":
            raise self.unknown_command(name)
        link.write(b"Z\n")
        if link.await_reply("zeroed", timeout_s=2.0) is None:
            raise DeviceError("The gauge did not zero itself: take the load off and try again.")
        return ""
