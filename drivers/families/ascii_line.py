"""Any sensor that prints its values as lines of text: the form of a line, and a driver made from it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from domain.channel import MISSING_RAW, Channel, ClockKind, DeviceClock, DeviceIdentity, SampleFlag
from domain.language import say
from drivers.decoder import Decoder, Text
from drivers.driver import Driver, Link, Proof
from drivers.errors import DeviceError
from drivers.reading.decimals import NUMBER_OR_NOT, in_nanonewtons, is_force_unit, scaled
from drivers.reading.flags import converter_flags
from drivers.reading.lines import LineDecoder, reply_table

_LONGEST_WRAP_GAP_S = 60.0
_PLACEHOLDER = re.compile(r"\{([a-z]\w*)\}")
_SEPARATORS, _MOST_BARE = (b",", b";", b"\t", b" ", b"|", b":"), 9
_LISTEN_STEP_S = 0.1
_LISTEN_S, _LONGEST_LISTEN_S, _PERIODS = 0.7, 6.0, 3.5
_PROOF_PACKETS, _SLOW_HZ = 3, 5.0
_STILL_COMING_S = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class LineForm:
    """What the lines of a device look like.

    Parameters
    ----------
    pattern
        A regular expression of a whole line, blanks around it taken off. `{name}` in it stands for a
        number: of the channel of that name, or the device's clock for `{time}`. A group named `unit`
        is the unit of the force, which then is kept in nanonewtons.
    decimals
        Most decimals a number has: raw is the number times 10^decimals.
    time_decimals
        The same for `{time}`; the descriptor's `clock` says the width and the seconds of a tick.
    unit
        The unit of a force where the line has a group for it and it is empty; without it, such a line is
        an error.
    replies
        Other lines the device is known to send: a pattern and the name of the reply.
    comment
        Lines that begin so are passed on as text.
    decimal_comma
        Whether numbers are written with a comma.
    converter_bits
        Where a number is the reading of a converter of so many bits: its ends and misread values are flagged.
    watch_outliers
        Whether single values that jump away and back are flagged; it delays a sample until the next one.
    """

    pattern: str
    decimals: int = 2
    time_decimals: int = 0
    unit: str = ""
    replies: tuple[tuple[str, str], ...] = ()
    comment: str = ""
    decimal_comma: bool = False
    converter_bits: int = 0
    watch_outliers: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether a row of bare numbers is such a line too."""
        pattern = self.compiled()
        rows = (separator.join([b"7"] * count) for separator in _SEPARATORS for count in range(1, _MOST_BARE))
        return any(pattern.fullmatch(row) for row in rows)

    def compiled(self) -> re.Pattern[bytes]:
        """The pattern with its numbers."""
        number = NUMBER_OR_NOT.decode("ascii")
        if self.decimal_comma:
            number = number.replace(r"\.", ",")
        pattern = _PLACEHOLDER.sub(lambda match: f"(?P<{match[1]}>{number})", self.pattern)
        return re.compile(pattern.encode("ascii"))


def columns(names: Sequence[str], separator: str = ",") -> str:
    """The pattern of lines with these columns; an empty name is a column that is not used."""
    anything = f"[^{re.escape(separator)}]*"
    cells = [rf"\s*{{{name}}}\s*" if name else anything for name in names]
    return re.escape(separator).join(cells)


class AsciiLineDecoder(LineDecoder):
    """Lines of one form to samples."""

    def __init__(self, form: LineForm, channels: Sequence[Channel], clock: DeviceClock) -> None:
        self._has_clock = clock.kind is not ClockKind.NONE
        self._width = 1 << clock.width_bits
        super().__init__(
            wrap=self._width if self._has_clock else 0,
            longest_wrap_gap=round(_LONGEST_WRAP_GAP_S / clock.tick_s) if self._has_clock else 0,
            watched=range(len(channels)) if form.watch_outliers else (),
        )
        self._form, self._pattern = form, form.compiled()
        self._names = [channel.name for channel in channels]
        self._comment = form.comment.encode("ascii")
        self._replies = reply_table((pattern.encode("ascii"), name) for pattern, name in form.replies)

    def take_line(self, text: bytes) -> None:
        """A sample, a reply, a comment, or words."""
        if self._comment and text.startswith(self._comment):
            self.say(Text(text.decode("ascii", "replace")))
        elif match := self._pattern.fullmatch(text):
            self._take_sample(match.groupdict())
        elif not self.answer(text, self._replies):
            self.pass_on(text)

    def _take_sample(self, found: Mapping[str, bytes | None]) -> None:
        unit = (found.get("unit") or b"").decode("ascii") or self._form.unit
        if "unit" in found and not is_force_unit(unit):
            self.fail("unit")
            return
        tick, no_time = 0, SampleFlag.NONE
        if self._has_clock:
            tick, no_time = scaled(self._plain(found["time"]), self._form.time_decimals)
        if no_time:
            self.fail("time")
            return
        raw, flags = [], SampleFlag.NONE
        for name in self._names:
            value, flag = self._number(found.get(name), unit if "unit" in found else "")
            raw.append(value)
            flags |= flag
        self.add(*raw, tick=tick % self._width, flags=flags)

    def _number(self, text: bytes | None, unit: str) -> tuple[int, SampleFlag]:
        if text is None:
            return MISSING_RAW, SampleFlag.NONE
        plain = self._plain(text)
        value, flag = in_nanonewtons(plain, unit) if unit else scaled(plain, self._form.decimals)
        if self._form.converter_bits and value != MISSING_RAW:
            flag |= converter_flags(value, self._form.converter_bits)
        return value, flag

    def _plain(self, text: bytes | None) -> bytes:
        return (text or b"nan").replace(b",", b".")


@dataclass(frozen=True, slots=True)
class LineCommand:
    """What is sent for a command, and the reply that ends it: none where the device says nothing."""

    request: bytes
    reply: str = ""
    timeout_s: float = 5.0


class AsciiLineDriver(Driver):
    """A board that prints lines unasked. A family sets `descriptor`, `form` and perhaps `commands`."""

    form: ClassVar[LineForm]
    commands: ClassVar[Mapping[str, LineCommand]] = MappingProxyType({})
    passive: ClassVar[bool] = True

    @property
    def proof(self) -> Proof:  # type: ignore[override]
        """Numbers alone prove little."""
        return Proof.NUMBERS if self.form.is_bare else Proof.WORDS

    def decoder(self) -> Decoder:
        """A decoder of this form."""
        return AsciiLineDecoder(self.form, self.descriptor.channels, self.descriptor.clock)

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Known by the form of its lines alone."""
        rate_hz = self.descriptor.nominal_rate_hz
        needed = _PROOF_PACKETS if rate_hz >= _SLOW_HZ else 1
        wait_s = min(max(_LISTEN_S, _PERIODS / rate_hz), _LONGEST_LISTEN_S)
        while link.packets < needed and wait_s > 0:
            link.listen(_LISTEN_STEP_S)
            wait_s -= _LISTEN_STEP_S
        return self.identity(link) if link.packets >= needed else None

    def start(self, link: Link) -> None:
        """The board streams from power-on: nothing is sent."""

    def stop(self, link: Link) -> None:
        """The board goes on streaming: nothing is sent."""

    def command(self, link: Link, name: str, value: float | None = None) -> str:  # noqa: ARG002
        """One of `commands`; what the device answered comes back."""
        command = self.commands.get(name)
        if command is None:
            raise self.unknown_command(name)
        link.write(command.request)
        if not command.reply:
            if link.await_reply("error", timeout_s=_STILL_COMING_S) is not None:
                raise DeviceError(
                    say(
                        "{descriptor_title} does not know '{name}': use its own buttons.",
                        descriptor_title=self.descriptor.title,
                        name=name,
                    )
                )
            return ""
        reply = link.await_reply(command.reply, timeout_s=command.timeout_s)
        if reply is None:
            raise DeviceError(
                say(
                    "{descriptor_title} did not answer to '{name}': check the cable and try again.",
                    descriptor_title=self.descriptor.title,
                    name=name,
                )
            )
        return reply.value


class PolledLineDriver(AsciiLineDriver):
    """A gauge that answers one line to one request, asked at a steady rate while it is read.

    `question` is what it is identified by: it must bring the reply `who`, or a sample where that is empty.
    """

    request: ClassVar[bytes]
    question: ClassVar[bytes] = b""
    who: ClassVar[str] = ""
    passive: ClassVar[bool] = False

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Ask again where nothing came: the first request may end what another program had begun to say.

        Bare values prove little: without a reply of its own, the device must be silent until it is asked.
        """
        link.listen(self.descriptor.boot_wait_s - link.open_s)
        if not self.who and self._speaks_unasked(link):
            return None
        for _ in range(2):
            before = link.packets
            link.write(self.question or self.request)
            reply = link.await_reply(self.who, "error", timeout_s=_STILL_COMING_S)
            answered = link.packets > before if not self.who else reply is not None
            if answered and (reply is None or reply.name != "error"):
                return self.identity(link)
        return None

    def _speaks_unasked(self, link: Link) -> bool:
        before = link.packets
        link.listen(_STILL_COMING_S)
        return link.packets > before

    def tend(self, link: Link) -> None:
        """Ask for the next sample when it is time."""
        if link.is_due(1.0 / self.descriptor.nominal_rate_hz):
            link.write(self.request)
