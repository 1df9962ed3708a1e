"""Every driver that this station knows: built in, installed, described by the clinic, or put in a folder."""

from app import paths
from drivers.registry import DriverRegistry, load_registry


def known_drivers() -> DriverRegistry:
    """Read the folders anew."""
    return load_registry(sensors_folder=paths.sensors_folder(), plug_ins_folder=paths.plug_ins_folder())
