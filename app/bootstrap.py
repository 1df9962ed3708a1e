"""The composition root: where a station is opened, with or without a display, and what it is given."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app import paths
from app.assembly import Controllers, Pages
from app.guard import no_bare_traceback
from app.keeping.backups import Leaving
from app.library.opening import library_folder, open_library
from app.main_window import MainWindow
from app.means import Means
from app.memory import keep_for_good
from app.settings import SettingsFile
from app.starting import application as application
from app.station import Station
from app.support.log_file import log_to
from app.workers import Workers
from db.store import Store
from domain.channel import Segment
from domain.timebase import Clock
from widgets.theme import Theme, apply_theme
from widgets.trouble import TroubleDialog


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
    station = Station(
        means=_means(store=store, clock=clock, settings=settings),
        placements=placements,
        reports=reports,
        library=open_library(library, store),
        leaving=leaving or Leaving(),
    )
    if leaving is not None:
        station.begin()
    try:
        yield station.window, station.controllers, station.pages
    finally:
        station.stop()


def _means(*, store: Store, clock: Clock, settings: SettingsFile) -> Means:
    app, scale = application(), settings.values.text_scale

    def restyle(name: str) -> Theme:
        return apply_theme(app, name, scale=scale)

    return Means(
        app=app,
        store=store,
        clock=clock,
        workers=Workers(),
        settings=settings,
        theme=restyle(settings.values.theme),
        restyle=restyle,
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
        log_file = log_to(paths.logs_folder())
        with no_bare_traceback(window.tell, log_file=Path(log_file.baseFilename)):
            window.show()
            if (trouble := store.clock_trouble()) is not None:
                window.tell(trouble, "amber")
            if not store.access.is_closed:
                controllers.sensors.scan()
            keep_for_good()
            return int(app.exec())
