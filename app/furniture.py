"""What a station consists of beside its window, made in order and ended in order."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from app.assembly import Controllers, Pages
from app.athlete.athlete_screen import AthleteScreen
from app.athletes_controller import AthletesController
from app.camera.station_camera import StationCamera
from app.first_run.desk import FirstRun
from app.group.desk import GroupDesk
from app.help.desk import PAIN, HelpDesk
from app.keeping.front_desk import FrontDesk
from app.keeping.leaving import Leaving
from app.keys.actions import Actions
from app.keys.key_bindings import bind_all
from app.known_drivers import known_drivers
from app.library.opening import open_library
from app.main_window import MainWindow
from app.means import Means
from app.sensors.sensor_memory import SensorMemory
from app.support.desk import SupportDesk
from app.training.happenings import Happenings
from app.training.set_choices import SetChoices
from domain.channel import Segment


class Furniture:
    """Views, what moves them, and what stands around the window; `making` makes a piece at each step."""

    def __init__(
        self,
        *,
        means: Means,
        window: MainWindow,
        athletes: AthletesController,
        placements: Mapping[str, Segment],
        reports: Path,
        library: Path | None,
        leaving: Leaving,
    ) -> None:
        self.means, self.window, self._athletes = means, window, athletes
        self._placements, self._reports = placements, reports
        self._folder, self._leaving = library, leaving

    def making(self) -> Iterator[None]:
        """Everything, in an order in which each piece finds what it needs."""
        means, window = self.means, self.window
        library = open_library(self._folder, means.store)
        shelves = Pages.building(
            means.theme, clock=means.clock, today=window.today, inside=window.shell.pages
        )
        for pages in shelves:
            yield
            if pages is not None:
                self.pages = pages
        self.controllers = Controllers(
            pages=self.pages,
            means=means,
            registry=known_drivers(),
            placements=self._placements,
            memory=SensorMemory(means.settings),
            athletes=self._athletes,
            library=library,
        )
        yield
        yield from window.furnish(
            means=means, pages=self.pages, controllers=self.controllers, reports=self._reports
        )
        yield from self._around_the_window()

    def _around_the_window(self) -> Iterator[None]:
        means, window, pages, parts = self.means, self.window, self.pages, self.controllers
        self._athlete_screen = self._make_athlete_screen()
        yield
        GroupDesk(window=window, pages=pages, parts=parts, means=means, parent=window)
        self._note_what_happens()
        self._camera = self._make_camera()
        yield
        self._bind_keys()
        self.help = self._make_help(self._reports)
        yield
        self.desk = FrontDesk(
            means=means, window=window, pages=pages, controllers=parts, leaving=self._leaving
        )
        yield
        self.first_run = FirstRun(
            means=means, window=window, pages=pages, controllers=parts, desk=self.desk, parent=window
        )
        yield
        self.support = SupportDesk(
            means=means,
            window=window,
            shell=window.shell,
            pages=pages,
            controllers=parts,
            pain_keys=self.actions.keymap.all_keys(PAIN),
            parent=window,
        )
        self.support.restart_wanted.connect(self.desk.restart)
        window.shell.command_palette.chosen.connect(self.support.run)
        window.inside.commands.add(self.support.entries())

    def begin(self) -> None:
        """Ask who is there; a station that nobody has used yet begins with the guided start."""
        self.desk.start(first_run=not self.first_run.is_due)
        self.first_run.start()

    def stop(self) -> None:
        """Give back every thread and port, the outermost first."""
        parts = self.controllers
        self.support.stop()
        self.desk.stop()
        self.help.stop()
        self._athlete_screen.stop()
        parts.live_set.stop_live()
        self._camera.stop()
        for part in (parts.calibration, parts.tare, parts.recalibration, parts.sensors, parts.sending):
            part.stop()
        self.means.workers.stop()
        parts.acquisition.close()
        self.pages.display.close()
        self.pages.display.deleteLater()

    def _make_athlete_screen(self) -> AthleteScreen:
        return AthleteScreen(
            window=self.window,
            pages=self.pages,
            controllers=self.controllers,
            theme=self.means.theme,
            clock=self.means.clock,
            settings=self.means.settings,
        )

    def _make_camera(self) -> StationCamera:
        return StationCamera(
            window=self.window,
            pages=self.pages,
            controllers=self.controllers,
            theme=self.means.theme,
            store=self.means.store,
            clock=self.means.clock,
            settings=self.means.settings,
        )

    def _make_help(self, folder: Path) -> HelpDesk:
        shell = self.window.shell
        help_desk = HelpDesk(
            app=self.means.app,
            window=self.window,
            pages=self.pages,
            in_view=lambda: shell.view,
            theme=lambda: shell.theme,
            workers=self.means.workers,
            keymap=self.actions.keymap,
            folder=folder,
            parent=self.window,
        )
        help_desk.told.connect(self.window.tell)
        shell.explain_with(help_desk.answer_to)
        shell.header.help_requested.connect(help_desk.open_page_in_view)
        shell.command_palette.chosen.connect(help_desk.run)
        self.window.inside.commands.add(help_desk.entries())
        return help_desk

    def _note_what_happens(self) -> None:
        choices = SetChoices(
            panel=self.pages.station.before.conditions,
            station=self.controllers.station,
            settings=self.means.settings,
            parent=self.window,
        )
        happenings = Happenings(
            live_set=self.controllers.live_set,
            station=self.controllers.station,
            store=self.means.store,
            clock=self.means.clock,
            workers=self.means.workers,
            parent=self.window,
        )
        for source in (choices, happenings):
            source.told.connect(self.window.tell)

    def _bind_keys(self) -> None:
        self.actions = actions = Actions(
            settings=self.means.settings,
            window=self.window,
            theme=self.means.theme,
            parent=self.window,
        )
        bind_all(actions, window=self.window, pages=self.pages, controllers=self.controllers)
        self.window.shell.command_palette.chosen.connect(
            lambda key: actions.show_keys("") if key == "keys" else None
        )
