"""The composition root: where a station is opened, with or without a display, and what it is given."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.keeping.leaving import Leaving
from app.library.folder import library_folder
from app.main_window import MainWindow
from app.means import Means
from app.memory import keep_for_good
from app.settings import SettingsFile
from app.starting import application as application
from app.station import Station
from app.support.end_requests import EndRequests
from app.support.watch import Watch, watched
from app.workers import Workers
from db.store import Store
from domain.timebase import Clock
from widgets.theme import Theme, apply_theme

if TYPE_CHECKING:
    from app.assembly import Controllers, Pages
    from domain.channel import Segment


@contextmanager
def open_station(
    *,
    store: Store,
    clock: Clock,
    settings: SettingsFile,
    placements: "Mapping[str, Segment]",
    reports: Path,
    leaving: Leaving | None = None,
    library: Path | None = None,
    watch: Watch | None = None,
) -> Iterator[tuple[MainWindow, "Controllers", "Pages"]]:
    """A whole station on an open database; at the end every thread and port is given back."""
    means = open_means(store=store, clock=clock, settings=settings, watch=watch)
    station = Station(
        means=means,
        placements=placements,
        reports=reports,
        library=library,
        leaving=leaving or Leaving(),
    )
    try:
        furniture = station.furniture
        station.searches.begin()
        if leaving is not None:
            furniture.begin()
        yield station.window, furniture.controllers, furniture.pages
    finally:
        station.stop()


def open_means(*, store: Store, clock: Clock, settings: SettingsFile, watch: Watch | None = None) -> Means:
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
        watch=watch or Watch(),
    )


def show_trouble(title: str, sentence: str) -> None:
    """Say why there is no station, in a window."""
    # Loaded by those who have trouble.
    from widgets.trouble import TroubleDialog

    TroubleDialog(title, sentence, theme=current_theme()).exec()


def current_theme() -> Theme:
    """The look of the windows that come before the station."""
    values = SettingsFile(paths.settings_path()).values
    return apply_theme(application(), values.theme, scale=values.text_scale)


def run_station(
    *,
    store: Store,
    clock: Clock,
    leaving: Leaving,
    library: Path | None = None,
    window: MainWindow | None = None,
) -> int:
    """Open the station on the clinic's database, in this window or a new one, and stay until it is closed."""
    settings = SettingsFile(paths.settings_path())
    with watched(paths.logs_folder(), now=clock.wall) as watch:
        # From now on a request waits until the window can answer it.
        requests = EndRequests()
        station = Station(
            means=open_means(store=store, clock=clock, settings=settings, watch=watch),
            placements={},
            reports=paths.reports_folder(),
            library=library_folder(library, settings),
            leaving=leaving,
            window=window,
        )
        requests.asked.connect(station.window.close)
        try:
            return _stay(station, store)
        finally:
            requests.stop()
            station.stop()


def _stay(station: Station, store: Store) -> int:
    window = station.window

    def begin() -> None:
        station.furniture.begin()
        if not store.access.is_closed:
            station.furniture.controllers.sensors.scan()
        keep_for_good()
        station.searches.begin()

    if store.access.is_closed:
        # Nothing is seen before somebody has signed in: the screen for it covers the window.
        begin()
    window.show()
    if (trouble := store.clock_trouble()) is not None:
        window.tell(trouble, "amber")
    if not store.access.is_closed:
        station.furnish_soon(begin)
    code = int(application().exec())
    # Whatever hindered the furniture ended the station: it is said as at any start.
    _ = station.furniture
    return code
