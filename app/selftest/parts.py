"""Loads everything that a package has to hold: our own modules, the libraries, every driver."""

import importlib
import pkgutil
import platform
import random
import sys
from collections.abc import Mapping
from importlib.metadata import entry_points, version
from types import MappingProxyType

from app.selftest.steps import CheckFailedError
from drivers.plug_ins import ENTRY_POINT_GROUP
from drivers.registry import load_registry

ROOMS = ("app", "db", "domain", "drivers", "widgets")
LIBRARIES = (
    "alembic.command",
    "argon2",
    "cryptography.hazmat.primitives.ciphers.aead",
    "keyring",
    "miniaudio",
    "openpyxl",
    "psycopg",
    "PySide6.QtSvg",
    "qtawesome",
    "scipy.signal",
    "serial.tools.list_ports",
    "sqlcipher3.dbapi2",
    "typst",
    "vqf",
    "xlsxwriter",
    "zstandard",
)
OPTIONAL: Mapping[str, str] = MappingProxyType(
    {
        "bleak": "Bluetooth sensors",
        "cv2": "the camera",
        "ezc3d": "C3D files",
        "pyarrow.parquet": "Parquet files",
        "pylsl": "Lab Streaming Layer",
    }
)
_BY_PATH = "db.migrations.env"
"""Alembic runs this one; imported it would look for a migration under way."""


def is_frozen() -> bool:
    """Whether this program was packed: then every optional part has to be there."""
    return bool(getattr(sys, "frozen", False))


def modules_load() -> str:
    """Every module of ours and every library; those that are optional may lack only where not packed."""
    names = [name for room in ROOMS for name in _modules(room)]
    for name in (*names, *LIBRARIES):
        importlib.import_module(name)
    absent = [what for name, what in OPTIONAL.items() if not _loads(name)]
    if absent and is_frozen():
        raise CheckFailedError(f"Left out of this package: {', '.join(absent)}.")
    left = f"; not installed: {', '.join(absent)}" if absent else ""
    return (
        f"Turnout {version('turnout')}, Python {platform.python_version()}: {len(names)} modules and "
        f"{len(LIBRARIES) + len(OPTIONAL) - len(absent)} libraries load{left}."
    )


def drivers_load() -> str:
    """Every driver by its entry point; each reads noise without a fault."""
    registry = load_registry()
    if registry.broken:
        raise CheckFailedError(registry.broken[0].sentence)
    named = len(entry_points(group=ENTRY_POINT_GROUP))
    drivers = registry.all()
    if named < len(drivers):
        raise CheckFailedError(
            f"Only {named} of {len(drivers)} drivers have an entry point: plug-ins would not be found."
        )
    noise = random.Random(1).randbytes(4096)
    for driver in drivers:
        driver.decoder().feed(noise, 0)
    return f"{len(drivers)} drivers load by their entry points and read noise without a fault."


def _modules(room: str) -> list[str]:
    package = importlib.import_module(room)
    # A module that does not load would be left out of the walk in silence.
    found = pkgutil.walk_packages(package.__path__, f"{room}.", onerror=_told)
    return [room, *(one.name for one in found if one.name != _BY_PATH and not one.name.endswith("__main__"))]


def _told(name: str) -> None:
    raise CheckFailedError(f"{name} cannot be loaded.")


def _loads(name: str) -> bool:
    try:
        importlib.import_module(name)
    except (ImportError, RuntimeError, OSError):
        # pylsl raises RuntimeError where its library is missing.
        return False
    return True
