"""Which ports there are: the machine's serial ports, and those that simulators publish."""

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from serial.tools import list_ports as serial_list

_LINK_AGE_TOLERANCE_S = 1.0


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A port by the name that opens it, and what its USB plug says. A `chosen` port was named by the user."""

    name: str
    title: str = ""
    vendor_id: int | None = None
    product_id: int | None = None
    serial_number: str = ""
    location: str = ""
    simulated: bool = False
    chosen: bool = False


def simulated_ports_folder() -> Path:
    """Where simulators publish their ports; TURNOUT_SIM_PORTS overrides the user's own temporary folder."""
    override = os.environ.get("TURNOUT_SIM_PORTS")
    if override:
        return Path(override)
    user = os.getuid() if sys.platform != "win32" else 0
    return Path(tempfile.gettempdir()) / f"turnout-ports-{user}"


def list_ports() -> list[PortInfo]:
    """All serial ports with a device behind them, then the simulated ones, each by name."""
    real = [
        PortInfo(
            name=port.device,
            title=port.description or port.device,
            vendor_id=port.vid,
            product_id=port.pid,
            serial_number=port.serial_number or "",
            location=port.location or "",
        )
        for port in serial_list.comports()
        # Bare motherboard UARTs say "n/a" and have nothing on them.
        if port.vid is not None or (port.hwid or "n/a") != "n/a"
    ]
    return sorted(real, key=lambda port: port.name) + _simulated_ports(simulated_ports_folder())


def find_again(port: PortInfo) -> PortInfo:
    """The same plug under its present name: a sensor plugged in again may come back renumbered.

    Its name may be another plug's by then. Without a serial number the USB socket tells which it is.
    """
    plug = _plug(port)
    if plug is None:
        return port
    same = [other for other in list_ports() if _plug(other) == plug]
    return next((other for other in same if other.name == port.name), same[0] if same else port)


def lasting_name(port: PortInfo) -> str:
    """What the port is known by where no serial number is: its USB socket, which is not renumbered."""
    return f"USB {port.location}" if port.location else port.name


def _plug(port: PortInfo) -> tuple[int | None, int | None, str] | None:
    where = port.serial_number or port.location
    return (port.vendor_id, port.product_id, where) if where else None


def port_named(name: str) -> PortInfo:
    """What is known of a port that the user named; a bare description when it is not listed."""
    for port in list_ports():
        if name in {port.name, Path(port.name).name}:
            return _chosen(port)
    return PortInfo(name=name, title=name, chosen=True)


def _chosen(port: PortInfo) -> PortInfo:
    return PortInfo(
        name=port.name,
        title=port.title,
        vendor_id=port.vendor_id,
        product_id=port.product_id,
        serial_number=port.serial_number,
        location=port.location,
        simulated=port.simulated,
        chosen=True,
    )


def _simulated_ports(folder: Path) -> list[PortInfo]:
    try:
        # Anyone may make a folder in the common temporary one: only our own is believed.
        if sys.platform != "win32" and folder.stat().st_uid != os.getuid():
            return []
        links = sorted(folder.iterdir())
    except OSError:
        return []
    return [
        PortInfo(name=str(link), title=f"Simulated {link.name}", simulated=True)
        for link in links
        if not link.name.startswith(".") and link.is_symlink() and _is_live(link)
    ]


def _is_live(link: Path) -> bool:
    """Whether the link still leads to the terminal it was made for, not to a later one of the same number."""
    try:
        target = link.stat()
        if sys.platform != "linux":
            return True
        # A terminal's ctime is its birth: one younger than the link belongs to somebody else.
        return target.st_ctime <= link.lstat().st_mtime + _LINK_AGE_TOLERANCE_S
    except OSError:
        return False
