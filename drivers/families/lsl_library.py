"""The library of Lab Streaming Layer, where the extra for it is installed."""

import os
import sys
from pathlib import Path
from typing import Any

from domain.language import say
from drivers.errors import DeviceError

OWN_TYPE = "Turnout"
"""The type of the station's own streams: they are no sensors."""


def library() -> Any:
    """The library of the extra; it is found out late, for most stations do without it."""
    first = "pylsl" not in sys.modules
    try:
        import pylsl
        import pylsl.util
    # Without its shared library it raises RuntimeError on import.
    except (ImportError, RuntimeError):
        raise DeviceError(
            say("LSL streams need the extra 'lsl': install Turnout with it, then search again.")
        ) from None
    if first and not any(path.is_file() for path in _settings_files()):
        # It would list the computer's network on the console; settings that somebody made are left alone.
        pylsl.set_config_content("[log]\nlevel = -2\n")
    return pylsl


def _settings_files() -> tuple[Path, ...]:
    """Where the library looks for its settings."""
    name = "lsl_api.cfg"
    named = Path(os.environ.get("LSLAPICFG", name))
    return named, Path(name), Path.home() / "lsl_api" / name, Path("/etc/lsl_api") / name
