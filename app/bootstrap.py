"""The composition root: the one place that makes the objects of a running station and ends them."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import paths
from app.assembly import Controllers, Pages
from app.athlete.athlete_screen import AthleteScreen
from app.camera.station_camera import StationCamera
from app.group.desk import GroupDesk
from app.guard import log_to, no_bare_traceback
from app.keeping.backups import Leaving
from app.keeping.front_desk import FrontDesk
from app.keys.actions import Actions
from app.keys.key_bindings import bind_all
from app.library.opening import library_folder, open_library
from app.main_window import MainWindow
from app.sensors.sensor_memory import SensorMemory
from app.settings import SettingsFile
from app.training.happenings import Happenings
from app.training.set_choices import SetChoices
from app.workers import Workers
from db.store import Store
from domain.channel import Segment
from domain.timebase import Clock
from drivers.registry import load_registry
from widgets.theme import Theme, apply_theme
from widgets.theme.quiet import silence_offscreen_notes
from widgets.trouble import TroubleDialog


def application() -> QApplication:
    """The one QApplication of this process."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    silence_offscreen_notes()
    return QApplication(sys.argv[:1])


@contextmanager
def open_station(
    *,
    store: Store,
    clock: Clock,
    settings: SettingsFile,
    placements: Mapping[str, Segment],
    reports: Path,
    leaving: Leaving | None = None,
    library: Path | None = None,
) -> Iterator[tuple[MainWindow, Controllers, Pages]]:
    """A whole station on an open database; at the end every thread and port is given back."""
    app = application()
    scale = settings.values.text_scale

    def restyle(name: str) -> Theme:
        return apply_theme(app, name, scale=scale)

    theme = restyle(settings.values.theme)
    workers = Workers()
    pages = Pages.build(theme, clock=clock)
    controllers = Controllers.build(
        pages=pages,
        theme=theme,
        store=store,
        clock=clock,
        workers=workers,
        registry=load_registry(sensors_folder=paths.sensors_folder()),
        placements=placements,
        memory=SensorMemory(settings),
        recovered=store.recover(),
        restyle=restyle,
        library=open_library(library, store),
    )
    window = MainWindow(
        theme=theme,
        pages=pages,
        controllers=controllers,
        store=store,
        clock=clock,
        workers=workers,
        settings=settings,
        reports=reports,
    )
    athlete_screen = AthleteScreen(
        window=window, pages=pages, controllers=controllers, theme=theme, clock=clock, settings=settings
    )
    GroupDesk(window=window, pages=pages, parts=controllers, parent=window)
    choices = SetChoices(
        panel=pages.station.before.conditions, station=controllers.station, settings=settings, parent=window
    )
    happenings = Happenings(
        live_set=controllers.live_set,
        station=controllers.station,
        store=store,
        clock=clock,
        workers=workers,
        parent=window,
    )
    for source in (choices, happenings):
        source.told.connect(window.tell)
    camera = StationCamera(
        window=window,
        pages=pages,
        controllers=controllers,
        theme=theme,
        store=store,
        clock=clock,
        settings=settings,
    )
    actions = Actions(settings=settings, window=window, theme=theme, parent=window)
    bind_all(actions, window=window, pages=pages, controllers=controllers)
    desk = FrontDesk(
        app=app,
        window=window,
        pages=pages,
        controllers=controllers,
        theme=theme,
        store=store,
        clock=clock,
        workers=workers,
        settings=settings,
        leaving=leaving or Leaving(),
    )
    if leaving is not None:
        desk.start(first_run=True)
    try:
        yield window, controllers, pages
    finally:
        desk.stop()
        athlete_screen.stop()
        controllers.live_set.stop_live()
        camera.stop()
        controllers.calibration.stop()
        controllers.tare.stop()
        controllers.recalibration.stop()
        controllers.sensors.stop()
        controllers.sending.stop()
        workers.stop()
        controllers.acquisition.close()
        for widget in (window, pages.display):
            widget.close()
            widget.deleteLater()


def has_display() -> bool:
    """Whether a window can be shown: on Linux only with X11 or Wayland, elsewhere always."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def show_trouble(title: str, sentence: str) -> None:
    """Say why there is no station, in a window."""
    theme = apply_theme(application(), SettingsFile(paths.settings_path()).values.theme)
    TroubleDialog(title, sentence, theme=theme).exec()


def current_theme() -> Theme:
    """The look of the windows that come before the station."""
    return apply_theme(application(), SettingsFile(paths.settings_path()).values.theme)


def run_station(*, store: Store, clock: Clock, leaving: Leaving, library: Path | None = None) -> int:
    """Open the station on the clinic's database and stay until it is closed."""
    app = application()
    settings = SettingsFile(paths.settings_path())
    with open_station(
        store=store,
        clock=clock,
        settings=settings,
        placements={},
        reports=paths.reports_folder(),
        leaving=leaving,
        library=library_folder(library, settings),
    ) as (window, controllers, _):
        log_file = log_to(paths.data_folder() / "logs")
        with no_bare_traceback(window.tell, log_file=log_file):
            window.show()
            if (trouble := store.clock_trouble()) is not None:
                window.tell(trouble, "amber")
            if not store.access.is_closed:
                controllers.sensors.scan()
            return int(app.exec())
