"""Finds devices: searches all ports at the same time, and what answers by radio or network too."""

import threading
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor

from domain.timebase import Clock
from drivers.finding.elsewhere import scan, scanners_of
from drivers.finding.port_search import PortSearch
from drivers.ports import PortInfo, list_ports, port_named
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry


def find_devices(
    *,
    clock: Clock,
    registry: DriverRegistry,
    ports: Sequence[PortInfo | str] | None = None,
    leave: Collection[str] = (),
    on_progress: Callable[[str], None] | None = None,
    cancel: threading.Event | None = None,
) -> list[FoundDevice]:
    """Search all ports at the same time, and without `ports` what answers by radio or network too.

    Passive listening first; then an active probe, on simulated ports, ports whose USB numbers a driver
    knows, and ports the user named. Names in `leave` are left alone. `on_progress` gets sentences, from
    several threads but one at a time.
    """
    searched = list_ports() if ports is None else [port_named(p) if isinstance(p, str) else p for p in ports]
    searched = [port for port in searched if port.name not in leave]
    scanners = scanners_of(registry.all()) if ports is None else []
    if not searched and not scanners:
        return []
    turn = threading.Lock()

    def tell(sentence: str) -> None:
        with turn:
            if on_progress is not None:
                on_progress(sentence)

    stop = cancel or threading.Event()

    def search(port: PortInfo) -> FoundDevice | None:
        return PortSearch(port, clock=clock, drivers=registry.all(), tell=tell, cancel=stop).run()

    workers = len(searched) + len(scanners)
    with ThreadPoolExecutor(max_workers=workers, thread_name_prefix="discovery") as pool:
        scans = [pool.submit(scan, driver, tell, stop) for driver in scanners]
        serial = pool.map(search, searched)
        reached = [port for scan in scans for port in scan.result() if port.name not in leave]
        found = [*serial, *pool.map(search, reached)]
    return [device for device in found if device is not None]
