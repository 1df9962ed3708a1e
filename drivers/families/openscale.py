"""SparkFun OpenScale: how it is found in its stream or in its menu, and how it is tared."""

from dataclasses import replace
from typing import ClassVar

from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity
from domain.language import say
from drivers.decoder import Decoder
from drivers.driver import Driver, DriverDescriptor, Link
from drivers.errors import DeviceError
from drivers.families.openscale_decoder import OpenScaleDecoder
from drivers.reading.decimals import NANONEWTON_FORCE

_ESCAPE = b"x"
_TARE = b"1"
_LISTEN_S, _SILENT_S = 0.5, 2.0
_ANSWER_TIMEOUT_S = 1.0
_LISTEN_STEP_S = 0.1
_PROMPT_TIMEOUT_S = 3.0
_TARE_TIMEOUT_S = 15.0
_TRIGGERED_HZ = 10.0
# As the board comes, a reading is the mean of four conversions at 80 a second: its middle is older.
_HALF_READING_S = 0.5 * 4 / 80
_SLOW = say("A few averaged values a second as it leaves the factory: for steady pulls, not for repetitions.")
_CHANNELS = (
    NANONEWTON_FORCE,
    Channel("raw", "other", "", 1.0, full_scale=2.0**23 - 1),
    Channel("temperature", "temperature", "degC", 0.01),
    Channel("temperature_remote", "temperature", "degC", 0.01),
)


class OpenScaleDriver(Driver):
    """The board streams from power-on; `x` opens and closes its menu, in which it is silent.

    Only `x` is ever sent to find it: in its calibration dialogue anything else would be taken for a weight.
    """

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="openscale",
        title="SparkFun OpenScale",
        kind="force",
        channels=_CHANNELS,
        clock=DeviceClock(ClockKind.DEVICE, tick_s=1e-3, width_bits=32, latency_s=_HALF_READING_S),
        nominal_rate_hz=5.0,
        baud_rates=(9600, 115200, 57600, 38400),
        usb_hints=frozenset({(0x0403, 0x6015)}),
        expect_reset=True,
        boot_wait_s=2.0,
        capabilities=frozenset({"tare"}),
        limits=_SLOW,
    )
    family: ClassVar[str] = "openscale"
    timed: ClassVar[bool] = True

    def decoder(self) -> Decoder:
        """A decoder of its lines and its menu."""
        return OpenScaleDecoder(timed=self.timed)

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Listen; where nothing comes, look whether it was left in its menu or waits for a trigger."""
        patience_s = max(_LISTEN_S, self.descriptor.boot_wait_s + _SILENT_S - link.open_s)
        if not self._hears_samples(link, patience_s):
            if not self._leave_menu(link):
                return None
            if not self._is_triggered(link):
                self._hears_samples(link, _SILENT_S)
        timestamps = link.answers.get("timestamps") or link.answers.get("menu_timestamp", "")
        if timestamps.lower() != ("on" if self.timed else "off"):
            return None
        return self.identity(link, model="OpenScale", firmware=link.answers.get("version", ""))

    def start(self, link: Link) -> None:
        """It streams from power-on: nothing is sent."""

    def tend(self, link: Link) -> None:
        """Send the trigger where the board waits for one."""
        if self._is_triggered(link) and link.is_due(1.0 / _TRIGGERED_HZ):
            link.write(bytes([int(link.answers.get("menu_trigger_character", "33")) & 0xFF]))

    def stop(self, link: Link) -> None:
        """It goes on streaming: nothing is sent."""

    def command(self, link: Link, name: str, value: float | None = None) -> str:  # noqa: ARG002
        """`tare`: through the menu, and out of it again; the new zero in counts comes back."""
        if name != "tare":
            raise self.unknown_command(name)
        link.write(_ESCAPE)
        if link.await_reply("prompt", timeout_s=_PROMPT_TIMEOUT_S) is None:
            raise DeviceError(
                say("OpenScale does not open its menu: unplug it, plug it in again, and retry.")
            )
        link.write(_TARE)
        reply = link.await_reply("tare", timeout_s=_TARE_TIMEOUT_S)
        # The menu is printed once more before it listens again.
        link.await_reply("prompt", timeout_s=_PROMPT_TIMEOUT_S)
        link.write(_ESCAPE)
        left = link.await_reply("exiting", timeout_s=_PROMPT_TIMEOUT_S)
        if reply is None or left is None:
            raise DeviceError(
                say("OpenScale did not finish its tare: unplug it, plug it in again, and retry.")
            )
        return reply.value

    def _hears_samples(self, link: Link, patience_s: float) -> bool:
        while "timestamps" not in link.answers and patience_s > 0:
            link.listen(_LISTEN_STEP_S)
            patience_s -= _LISTEN_STEP_S
        return "timestamps" in link.answers

    def _leave_menu(self, link: Link) -> bool:
        """Send `x` until the board says that it leaves its menu; what it shows of it on the way is kept."""
        for _ in range(2):
            link.write(_ESCAPE)
            reply = link.await_reply("exiting", "maker", "calibrating", timeout_s=_ANSWER_TIMEOUT_S)
            if reply is None:
                return False
            if reply.name == "calibrating":
                raise DeviceError(
                    say(
                        "OpenScale on {port} waits in its calibration: unplug it and plug it in again.",
                        port=link.port.name,
                    )
                )
            if reply.name == "exiting":
                return True
            link.await_reply("prompt", timeout_s=_PROMPT_TIMEOUT_S)
        return False

    def _is_triggered(self, link: Link) -> bool:
        return link.answers.get("menu_trigger") == "On"


class OpenScaleUntimedDriver(OpenScaleDriver):
    """The same board with its timestamps switched off."""

    descriptor: ClassVar[DriverDescriptor] = replace(
        OpenScaleDriver.descriptor,
        driver_id="openscale_untimed",
        title="SparkFun OpenScale without timestamps",
        clock=DeviceClock(latency_s=_HALF_READING_S),
    )
    timed: ClassVar[bool] = False
