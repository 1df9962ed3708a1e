"""A simulated serial port: a pseudo-terminal that behaves like a plugged-in device and has a stable name."""

import os
import select
from pathlib import Path

HELD_BYTES = 65_536
"""What a USB serial driver holds for a busy host; a bare pseudo-terminal holds 4 KiB only."""

_READ_BYTES = 4096


class SimulatorError(Exception):
    """A simulated sensor cannot run; the message says what to do."""


class PtyPort:
    """One pseudo-terminal, published as a symlink in a folder that the port list reads too.

    The device side never blocks: what the host does not take in time is lost, as on a real wire, and
    nothing is kept for a host that is not there.
    """

    def __init__(self, *, name: str, folder: Path) -> None:
        self.path = folder / name
        self._master: int | None = None
        self._device = ""
        self._held = bytearray()

    @property
    def plugged_in(self) -> bool:
        """Whether the device is there at all."""
        return self._master is not None

    def plug_in(self) -> None:
        """Make the pseudo-terminal and publish its name; SimulatorError where the system has none."""
        if self._master is not None:
            return
        try:
            self._master, self._device = _raw_pseudo_terminal(self.path)
        except (OSError, ImportError, AttributeError) as error:
            raise SimulatorError(
                f"The simulated port {self.path} cannot be made ({error}): use Linux or macOS, and set "
                "TURNOUT_SIM_PORTS to a folder you may write."
            ) from error

    def unplug(self) -> None:
        """Pull the cable: the host's next read fails and the name disappears."""
        if self._master is None:
            return
        master, self._master = self._master, None
        # The device's own thread may be writing the old bytes just now: they are left to it.
        self._held = bytearray()
        if self.path.is_symlink() and str(self.path.readlink()) == self._device:
            self.path.unlink()
        os.close(master)

    @property
    def host_is_open(self) -> bool:
        """Whether a program has the port open (the slave's hang-up is gone)."""
        master = self._master
        if master is None:
            return False
        poll = select.poll()
        poll.register(master, 0)
        return not any(event & (select.POLLHUP | select.POLLNVAL) for _, event in poll.poll(0))

    def read(self) -> bytes:
        """What the host has sent since the last call."""
        if self._master is None:
            return b""
        try:
            return os.read(self._master, _READ_BYTES)
        except OSError:
            # Nothing waiting (EAGAIN), or no host has the port open (EIO): both are an empty wire.
            return b""

    def write(self, data: bytes) -> int:
        """Send what fits, hold back what a USB port would, lose the rest; returns how much was taken."""
        master, held = self._master, self._held
        if master is None or not self.host_is_open:
            held.clear()
            return 0
        taken = data[: HELD_BYTES - len(held)]
        held += taken
        try:
            if held:
                del held[: os.write(master, held)]
        except BlockingIOError:
            # The terminal is full: the host reads the rest later.
            pass
        except OSError:
            # The host has just gone: what was on its way is lost.
            held.clear()
            return 0
        return len(taken)


def _raw_pseudo_terminal(path: Path) -> tuple[int, str]:
    import tty  # absent on Windows, where this module must still import

    master, slave = os.openpty()
    try:
        # Raw before any byte: a fresh pseudo-terminal echoes and inserts carriage returns.
        tty.setraw(slave)
        os.set_blocking(master, False)
        path.parent.mkdir(parents=True, exist_ok=True)
        device = os.ttyname(slave)
        # Renamed into place, so that a reader of the folder sees the old name or the new one, never none.
        fresh = path.with_name(f".{path.name}-{os.getpid()}")
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(device)
        fresh.replace(path)
    except OSError:
        os.close(master)
        raise
    finally:
        # With the slave closed, the master's hang-up shows when a host opens and closes.
        os.close(slave)
    return master, device
