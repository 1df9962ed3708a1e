"""Whether there is a display, known before anything of Qt is loaded."""

import os
import sys


def has_display() -> bool:
    """Whether a window can be shown: on Linux only with X11 or Wayland, elsewhere always."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
