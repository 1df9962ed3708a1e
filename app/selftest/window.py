"""Opens the station's window and looks at its picture: fonts, icons, theme and plots are there."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from app.selftest.steps import CheckFailedError
from db.store import Store
from domain.timebase import Clock

SIZE_PX = (1280, 720)
_LEAST_COLOURS = 16
_STEP_PX = 8
_PATIENCE_S, _LOOK_S = 10.0, 0.02


def window_opens(
    store: Callable[[], AbstractContextManager[Store]], *, clock: Clock, picture: Path | None
) -> str:
    """The window on a database, shown where there is a display; its picture is kept where asked for."""
    # Without a display Qt must be told before it is loaded.
    if os.name == "posix" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from app.bootstrap import open_station
    from app.settings import SettingsFile
    from app.starting import application

    app = application()
    with (
        store() as opened,
        open_station(
            store=opened, clock=clock, settings=SettingsFile(None), placements={}, reports=Path()
        ) as (window, _, _),
    ):
        window.resize(*SIZE_PX)
        window.show()
        deadline_ns = clock.now_ns() + int(_PATIENCE_S * 1e9)
        while not window.windowHandle().isExposed():
            if clock.now_ns() > deadline_ns:
                raise CheckFailedError(f"The window was not shown within {_PATIENCE_S:.0f} s.")
            app.processEvents()
            clock.sleep(_LOOK_S)
        app.processEvents()
        platform = QGuiApplication.platformName()
        screen = window.screen()
        # From the screen itself where that can be asked: what a person sees, not what Qt believes.
        seen = screen.grabWindow(0) if platform == "xcb" else window.grab()
        image = seen.toImage()
        if picture is not None and not seen.save(str(picture)):
            raise CheckFailedError(f"The picture cannot be written to {picture}: choose another place.")
    colours = {
        image.pixel(x, y)
        for x in range(0, image.width(), _STEP_PX)
        for y in range(0, image.height(), _STEP_PX)
    }
    if len(colours) < _LEAST_COLOURS:
        raise CheckFailedError(f"The window is empty: {len(colours)} colours in its picture.")
    return (
        f"The window opened on {platform}, {image.width()} x {image.height()}, {len(colours)} colours seen."
    )
