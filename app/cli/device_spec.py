"""`PORT[=DRIVER][@SEGMENT]`: which port, which driver, where the sensor sits."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.errors import WrongUseError
from domain.channel import Segment
from domain.protocol import Protocol
from drivers.errors import DeviceError
from drivers.ports import port_named
from drivers.registry import DriverRegistry


@dataclass(frozen=True, slots=True)
class DeviceSpec:
    """One `--device` of the command line; None where it is left to the station."""

    port: str
    driver_id: str | None
    segment: Segment | None


def parse_devices(texts: Sequence[str], registry: DriverRegistry) -> list[DeviceSpec]:
    """Read every `--device`; WrongUseError says what does not fit, alone or together."""
    specs = [_parse(text) for text in texts]
    for spec in specs:
        if spec.driver_id is not None:
            _check_driver(spec.driver_id, registry)
    for index, spec in enumerate(specs):
        before = specs[:index]
        if any(other.port == spec.port for other in before):
            raise WrongUseError(f"{spec.port} is given twice: give each sensor once.")
        if spec.segment is not None and any(other.segment is spec.segment for other in before):
            raise WrongUseError(
                f"Two sensors cannot both sit at the {spec.segment.value}: give each its own segment."
            )
    return specs


def _check_driver(driver_id: str, registry: DriverRegistry) -> None:
    try:
        registry.get(driver_id)
    except DeviceError as trouble:
        raise WrongUseError(str(trouble)) from None


def _parse(text: str) -> DeviceSpec:
    rest, _, segment_name = text.rpartition("@") if "@" in text else (text, "", "")
    port, _, driver_id = rest.partition("=")
    if not port:
        raise WrongUseError(f"--device {text!r} names no port: write PORT[=DRIVER][@SEGMENT].")
    segment = None
    if segment_name:
        try:
            segment = Segment(segment_name)
        except ValueError:
            allowed = ", ".join(segment.value for segment in Segment)
            raise WrongUseError(f"There is no segment {segment_name!r}: choose one of {allowed}.") from None
    return DeviceSpec(port_named(port).name, driver_id or None, segment)


def segment_for(
    spec: DeviceSpec, *, kind: str, protocol: Protocol, side: str, taken: Sequence[Segment]
) -> Segment:
    """Where a sensor sits: as said, else the only free place of its kind in the protocol."""
    if spec.segment is not None:
        return spec.segment
    if kind == "force":
        return Segment.CUFF
    free = [slot.on(side) for slot in protocol.sensors if slot.kind == kind and slot.on(side) not in taken]
    if len(free) == 1:
        return free[0]
    places = ", ".join(place.value for place in free) or "any segment"
    raise WrongUseError(f"Say where the sensor on {spec.port} sits: {spec.port}@SEGMENT, here {places}.")
