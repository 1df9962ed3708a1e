"""Who answers a driver on an open port, and whether it is who answered there before."""

from dataclasses import dataclass, replace

from domain.channel import DeviceIdentity
from domain.language import say
from drivers.driver import Driver, Link
from drivers.errors import DeviceError, WrongDeviceError
from drivers.ports import lasting_name

_ENOUGH_PACKETS = 3
_LISTEN_S = 0.7


@dataclass(frozen=True, slots=True)
class FoundDevice:
    """A device that was recognised, how to open it again, and why it is believed to be what it is."""

    port: str
    driver_id: str
    baud: int
    identity: DeviceIdentity
    evidence: str


def hear_packets(link: Link) -> bool:
    """Listen for a moment where few packets have come yet; whether there are enough to go by then."""
    if link.packets < _ENOUGH_PACKETS:
        link.listen(_LISTEN_S)
    return link.packets >= _ENOUGH_PACKETS


def identified(driver: Driver, link: Link) -> DeviceIdentity | None:
    """Who answers a driver; without a serial number, who is at this USB socket."""
    identity = driver.identify(link)
    if identity is None or identity.serial_number:
        return identity
    return replace(identity, port=lasting_name(link.port))


def recognised(driver: Driver, link: Link, known: DeviceIdentity | None) -> DeviceIdentity:
    """The device that answers: `known`, or the first one where none is known yet.

    DeviceError when nobody answers, WrongDeviceError when somebody else does.
    """
    identity = identified(driver, link)
    if identity is None:
        raise DeviceError(
            say(
                "No {title} answers on {port}: check the cable and its power.",
                title=driver.descriptor.title,
                port=link.port.name,
            )
        )
    if known is None:
        return identity
    if not _may_be_same(known, identity):
        raise WrongDeviceError(
            say(
                "Another sensor answers on {port} than before: plug the first one in again, or "
                "connect the new one as a sensor of its own.",
                port=link.port.name,
            )
        )
    return known


def _may_be_same(known: DeviceIdentity, other: DeviceIdentity) -> bool:
    # A serial number that was not read this time says nothing against it.
    serials = {known.serial_number, other.serial_number} - {""}
    return known.model == other.model and len(serials) <= 1
