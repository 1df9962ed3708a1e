"""The way bytes come in and go out: what every way must do, and a serial port."""

import contextlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

import serial

from domain.language import say
from drivers.errors import DeviceError, describe_lost_link, describe_open_error

if sys.platform == "win32":
    _REFUSALS: tuple[type[Exception], ...] = (OSError, ValueError)
else:
    import termios

    _REFUSALS = (OSError, ValueError, termios.error)

READ_TIMEOUT_S = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialSettings:
    """How bytes go over a serial line, beside its speed. Without arguments: 8N1, no flow control."""

    bytesize: Literal[7, 8] = 8
    parity: Literal["N", "E", "O"] = "N"
    stopbits: Literal[1, 2] = 1
    xonxoff: bool = False
    rtscts: bool = False


PLAIN_LINE = SerialSettings()


class Transport(Protocol):
    """Bytes both ways. Every trouble is a `DeviceError`; `close` never fails and may be repeated."""

    def open(self) -> None:
        """Make ready for reading and writing."""
        ...

    def read(self) -> bytes:
        """Wait for bytes and return all that are there; empty when none came within a short time."""
        ...

    def write(self, data: bytes) -> None:
        """Send all of `data`."""
        ...

    def set_baud(self, baud: int) -> None:
        """Change the speed of an open link."""
        ...

    def close(self) -> None:
        """Let the port go."""
        ...


class SerialTransport:
    """A serial port that no other program may share.

    Parameters
    ----------
    timeout_s
        How long `read` waits for the first byte, in machine time.
    line
        Word length, parity and flow control. A pseudo-terminal carries whole bytes: of these it takes
        the flow control only.
    """

    def __init__(
        self,
        port: str,
        baud: int,
        exclusive: bool = True,
        timeout_s: float = READ_TIMEOUT_S,
        line: SerialSettings = PLAIN_LINE,
    ) -> None:
        self._port, self._baud, self._exclusive, self._timeout_s = port, baud, exclusive, timeout_s
        self._line = line
        self._serial: serial.Serial | None = None

    def open(self) -> None:
        # Windows knows no such lock, and pyserial refuses the argument False there.
        exclusive = True if self._exclusive and sys.platform != "win32" else None
        whole = self._is_pseudo_terminal
        try:
            self._serial = serial.Serial(
                self._port,
                self._baud,
                timeout=self._timeout_s,
                write_timeout=1.0,
                exclusive=exclusive,
                bytesize=8 if whole else self._line.bytesize,
                parity="N" if whole else self._line.parity,
                stopbits=self._line.stopbits,
                xonxoff=self._line.xonxoff,
                rtscts=self._line.rtscts,
            )
        except _REFUSALS as error:
            raise describe_open_error(self._port, error) from error
        self._ask_for_low_latency()

    def read(self) -> bytes:
        port = self._opened()
        try:
            return bytes(port.read(max(1, port.in_waiting)))
        # A port pulled out mid-read shows as any of these, by platform and moment.
        except (OSError, TypeError, ValueError) as error:
            raise describe_lost_link(self._port) from error

    def write(self, data: bytes) -> None:
        port = self._opened()
        try:
            port.write(data)
        except (OSError, TypeError, ValueError) as error:
            raise describe_lost_link(self._port) from error

    def set_baud(self, baud: int) -> None:
        port = self._opened()
        try:
            port.baudrate = baud
            port.reset_input_buffer()
        except _REFUSALS as error:
            raise describe_lost_link(self._port) from error

    def set_line(self, line: SerialSettings) -> None:
        """Change word length, parity and flow control of an open port."""
        port, self._line = self._opened(), line
        try:
            if not self._is_pseudo_terminal:
                port.bytesize, port.parity = line.bytesize, line.parity
            port.stopbits, port.xonxoff, port.rtscts = line.stopbits, line.xonxoff, line.rtscts
        except _REFUSALS as error:
            raise describe_lost_link(self._port) from error

    def close(self) -> None:
        port, self._serial = self._serial, None
        if port is not None:
            # The driver of a port that is gone may refuse even this.
            with contextlib.suppress(OSError):
                port.close()

    def _opened(self) -> serial.Serial:
        if self._serial is None:
            raise DeviceError(say("{port} is not open: connect the sensor first.", port=self._port))
        return self._serial

    @property
    def _is_pseudo_terminal(self) -> bool:
        return "pts" in str(Path(self._port).resolve())

    def _ask_for_low_latency(self) -> None:
        # FTDI chips hold bytes back for 16 ms by default; terminals and other chips do not know the request.
        if sys.platform == "linux" and not self._is_pseudo_terminal:
            with contextlib.suppress(OSError, ValueError, NotImplementedError):
                self._opened().set_low_latency_mode(True)
