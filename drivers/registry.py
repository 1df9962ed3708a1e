"""Which device families the station knows: the built-in ones, and plug-ins found by entry point."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from domain.language import say
from drivers.driver import API_VERSION, Driver
from drivers.errors import DeviceError
from drivers.families.bno08x import Bno08xDriver
from drivers.families.chronojump import ChronojumpDriver, ChronojumpFourChannelDriver, EncoderForceDriver
from drivers.families.gauges import AndilogDriver, DillonDriver, Mark10Driver
from drivers.families.hx711 import (
    BogdeBasicDriver,
    BogdeFullDriver,
    OlkalDriver,
    OlkalTwoDriver,
    SerialScaleDriver,
)
from drivers.families.line_form_file import read_sensor_file
from drivers.families.lsl import LslForceDriver, LslImuDriver
from drivers.families.mtsics import MtSicsDriver
from drivers.families.openscale import OpenScaleDriver, OpenScaleUntimedDriver
from drivers.families.tindeq import TindeqDriver
from drivers.families.vectornav import VectorNavDriver, VectorNavLinesDriver
from drivers.families.witmotion import WitMotionDriver, WitMotionTimedDriver
from drivers.families.ximu3 import Ximu3Driver
from drivers.families.xsens import XsensDriver
from drivers.plug_ins import ENTRY_POINT_GROUP, NoDriverError, plug_ins_in

# In the order in which a silent port is asked.
_BUILT_IN: tuple[type[Driver], ...] = (
    ChronojumpDriver,
    # Before its kin without time, which knows the same frames.
    WitMotionTimedDriver,
    WitMotionDriver,
    ChronojumpFourChannelDriver,
    EncoderForceDriver,
    Ximu3Driver,
    XsensDriver,
    Bno08xDriver,
    VectorNavDriver,
    VectorNavLinesDriver,
    TindeqDriver,
    LslForceDriver,
    LslImuDriver,
    SerialScaleDriver,
    OlkalDriver,
    OlkalTwoDriver,
    BogdeBasicDriver,
    BogdeFullDriver,
    Mark10Driver,
    DillonDriver,
    AndilogDriver,
    MtSicsDriver,
    OpenScaleDriver,
    OpenScaleUntimedDriver,
)


@dataclass(frozen=True, slots=True)
class BrokenDriver:
    """A plug-in or a sensor file that could not be loaded, and why."""

    name: str
    sentence: str


class DriverRegistry:
    """The drivers by their id, in the order they were given; the first of an id wins."""

    def __init__(self, drivers: Iterable[Driver], broken: Iterable[BrokenDriver] = ()) -> None:
        self._drivers: dict[str, Driver] = {}
        for driver in drivers:
            self._drivers.setdefault(driver.descriptor.driver_id, driver)
        self.broken = tuple(broken)

    def all(self) -> tuple[Driver, ...]:
        """Every driver."""
        return tuple(self._drivers.values())

    def get(self, driver_id: str) -> Driver:
        """The driver of that id; DeviceError that names those there are."""
        try:
            return self._drivers[driver_id]
        except KeyError:
            known = ", ".join(sorted(self._drivers))
            raise DeviceError(
                say(
                    "There is no driver '{driver_id}': choose one of {known}.",
                    driver_id=driver_id,
                    known=known,
                )
            ) from None


def load_registry(
    plug_ins: Iterable[EntryPoint] | None = None,
    *,
    sensors_folder: Path | None = None,
    plug_ins_folder: Path | None = None,
) -> DriverRegistry:
    """The built-in drivers, every plug-in that loads and every sensor file; what fails is in `broken`.

    Plug-ins are installed beside Turnout, or lie in `plug_ins_folder`. A sensor described in
    `sensors_folder` is known before the built-in ones: somebody meant just this one.
    """
    installed = entry_points(group=ENTRY_POINT_GROUP) if plug_ins is None else plug_ins
    in_folder = () if plug_ins_folder is None else plug_ins_in(plug_ins_folder)
    drivers: list[Driver] = [family() for family in _BUILT_IN]
    broken: list[BrokenDriver] = []
    for entry in (*installed, *in_folder):
        loaded = _load(entry)
        if isinstance(loaded, BrokenDriver):
            broken.append(loaded)
        else:
            drivers.append(loaded)
    described: dict[str, Driver] = {}
    for path in sorted(sensors_folder.glob("*.toml")) if sensors_folder else ():
        known = {driver.descriptor.driver_id: driver for driver in drivers}
        try:
            driver = read_sensor_file(path, known | described)
        except DeviceError as error:
            broken.append(BrokenDriver(path.name, str(error)))
        else:
            described[driver.descriptor.driver_id] = driver
    return DriverRegistry([*_heard(described), *drivers, *_asked(described)], broken)


def _heard(described: Mapping[str, Driver]) -> list[Driver]:
    return [driver for driver in described.values() if driver.passive]


def _asked(described: Mapping[str, Driver]) -> list[Driver]:
    return [driver for driver in described.values() if not driver.passive]


def _load(entry: EntryPoint | NoDriverError) -> Driver | BrokenDriver:
    if isinstance(entry, NoDriverError):
        return BrokenDriver(ENTRY_POINT_GROUP, str(entry))
    try:
        family = entry.load()
        driver = family()
    # A plug-in is somebody else's code and may fail in any way; the station goes on without it.
    except Exception as error:  # noqa: BLE001
        reason = f"{type(error).__name__}: {error}"
        return BrokenDriver(
            entry.name,
            say(
                "The driver '{entry}' cannot be loaded ({reason}): update or remove it.",
                entry=entry.name,
                reason=reason,
            ),
        )
    if not isinstance(driver, Driver) or driver.api_version != API_VERSION:
        return BrokenDriver(
            entry.name,
            say(
                "The driver '{entry}' was made for another version of Turnout: update or remove it.",
                entry=entry.name,
            ),
        )
    return driver
