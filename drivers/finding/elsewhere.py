"""What can be reached without a serial port: each such way is scanned by one driver of those that use it."""

import logging
import threading
from collections.abc import Callable, Sequence

from domain.language import say
from drivers.driver import Driver
from drivers.errors import DeviceError
from drivers.ports import PortInfo

_log = logging.getLogger(__name__)


def scanners_of(drivers: Sequence[Driver]) -> list[Driver]:
    """One driver for each way that is no serial port."""
    ways = {driver.descriptor.scheme: driver for driver in reversed(drivers)}
    return [driver for scheme, driver in ways.items() if scheme]


def scan(driver: Driver, tell: Callable[[str], None], cancel: threading.Event) -> list[PortInfo]:
    """What `driver` can reach now; trouble is a sentence and hides nothing else."""
    try:
        return driver.scan(cancel)
    except DeviceError as error:
        tell(str(error))
    # A plug-in's driver is somebody else's code.
    except Exception as error:  # noqa: BLE001
        _log.exception("The scan of %s failed", driver.descriptor.driver_id)
        tell(
            say(
                "The scan for {descriptor_title} failed ({error!r}): update or remove the plug-in.",
                descriptor_title=driver.descriptor.title,
                error=error,
            )
        )
    return []
