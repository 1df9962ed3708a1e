"""The parts of the station put together: pages, controllers, and who is given what."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from app.athletes_controller import AthletesController
from app.athletes_list import AthletesList
from app.comparing.controller import CompareController
from app.group.controller import GroupController
from app.keys.undo import Undo
from app.library.controller import LibraryController
from app.means import Means
from app.program.program_controller import ProgramController
from app.progress.controller import ProgressController
from app.sensors.acquisition import Acquisition
from app.sensors.calibrating.calibration_controller import CalibrationController
from app.sensors.calibrating.recalibration_controller import RecalibrationController
from app.sensors.calibration_reminders import CalibrationReminders
from app.sensors.sending import Sending
from app.sensors.sending_controller import SendingController
from app.sensors.sensor_memory import SensorMemory
from app.sensors.sensors_controller import SensorsController
from app.sensors.tare_controller import TareController
from app.sensors.taring import Tares
from app.studies.controller import StudiesController
from app.training.review.review_controller import ReviewController
from app.training.running.live_set import LiveSet
from app.training.station_controller import StationController
from app.window.places import PLACES
from domain.channel import Segment
from domain.library.shelf import Library
from domain.timebase import Clock
from drivers.registry import DriverRegistry
from widgets.athlete.display import AthleteDisplay
from widgets.athletes.page import AthletesPage
from widgets.compare.page import ComparePage
from widgets.devices.sensors import SensorsPage
from widgets.group.page import GroupPage
from widgets.library.page import LibraryPage
from widgets.library.picture import picture_of
from widgets.program.page import ProgramPage
from widgets.progress.page import ProgressPage
from widgets.settings_page import SettingsPage
from widgets.studies.page import StudiesPage
from widgets.theme import Theme
from widgets.today import TodayPage
from widgets.training.review import ReviewPage
from widgets.training.station import StationPage


@dataclass(frozen=True, slots=True)
class Pages:
    """Every view of the station."""

    today: TodayPage
    athletes: AthletesPage
    library: LibraryPage
    compare: ComparePage
    sensors: SensorsPage
    settings: SettingsPage
    station: StationPage
    review: ReviewPage
    program: ProgramPage
    progress: ProgressPage
    group: GroupPage
    studies: StudiesPage
    display: AthleteDisplay

    @classmethod
    def building(
        cls, theme: Theme, *, clock: Clock, today: TodayPage, inside: QWidget
    ) -> Iterator["Pages | None"]:
        """One view after another, empty; the last that comes are all of them.

        Each is made `inside` what will show it: a whole page that gets its parent later is styled once more.
        """
        makers: dict[str, Callable[[], QWidget]] = {
            "station": lambda: StationPage(theme=theme, parent=inside),
            "athletes": lambda: AthletesPage(
                theme=theme, today=lambda: clock.wall().astimezone().date(), parent=inside
            ),
            "library": lambda: LibraryPage(theme=theme, make_picture=picture_of, parent=inside),
            "compare": lambda: ComparePage(theme=theme, parent=inside),
            "sensors": lambda: SensorsPage(theme=theme, parent=inside),
            "settings": lambda: SettingsPage(theme=theme, parent=inside),
            "review": lambda: ReviewPage(theme=theme, parent=inside),
            "program": lambda: ProgramPage(theme=theme, parent=inside),
            "progress": lambda: ProgressPage(theme=theme, parent=inside),
            "group": lambda: GroupPage(theme=theme, parent=inside),
            "studies": lambda: StudiesPage(theme=theme, parent=inside),
            "display": AthleteDisplay,
        }
        made: dict[str, Any] = {"today": today}
        for name, make in makers.items():
            made[name] = make()
            yield None
        yield cls(**made)

    def places(self) -> dict[str, tuple[str, str, QWidget]]:
        """Name, icon and word of each page with its view."""
        return {name: (icon, word, getattr(self, name)) for name, (icon, word) in PLACES.items()}


class Controllers:
    """What moves the views, joined to one another."""

    def __init__(
        self,
        *,
        pages: Pages,
        means: Means,
        registry: DriverRegistry,
        placements: Mapping[str, Segment],
        memory: SensorMemory,
        athletes: AthletesController,
        library: Library,
    ) -> None:
        self.athletes = athletes
        self.restyle = means.restyle
        self.acquisition = Acquisition(clock=means.clock, registry=registry)
        self._tares = Tares(store=means.store, clock=means.clock)
        self._for_sets(pages, means)
        self._for_sensors(pages, means, registry=registry, placements=placements, memory=memory)
        self._for_calibration(pages, means)
        self._for_athletes(pages, means, library=library)
        self._for_clinic(pages, means, library=library)
        self._join()

    def tidings(self) -> tuple[SignalInstance, ...]:
        """What these tell the coach; Today, group and studies tell by themselves."""
        return (
            self.live_set.told,
            self.sensors.told,
            self.sending.told,
            self.review.told,
            self.list.told,
            self.program.told,
            self.progress.told,
            self.compare.told,
            self.calibration.told,
            self.tare.told,
            self.recalibration.told,
            self.library.told,
        )

    def _for_sets(self, pages: Pages, means: Means) -> None:
        undo = Undo()
        self.live_set = LiveSet(
            acquisition=self.acquisition,
            store=means.store,
            clock=means.clock,
            workers=means.workers,
            tares=self._tares,
        )
        self.station = StationController(
            live_set=self.live_set,
            page=pages.station,
            display=pages.display,
            theme=means.theme,
            clock=means.clock,
            undo=undo,
        )
        self.review = ReviewController(
            live_set=self.live_set,
            page=pages.review,
            store=means.store,
            workers=means.workers,
            undo=undo,
        )

    def _for_sensors(
        self,
        pages: Pages,
        means: Means,
        *,
        registry: DriverRegistry,
        placements: Mapping[str, Segment],
        memory: SensorMemory,
    ) -> None:
        self.sensors = SensorsController(
            page=pages.sensors,
            acquisition=self.acquisition,
            registry=registry,
            clock=means.clock,
            workers=means.workers,
            placements=placements,
            tares=self._tares,
            memory=memory,
            may_search=lambda: not self.live_set.in_set,
        )
        self.sending = SendingController(
            page=pages.settings,
            sending=Sending(
                acquisition=self.acquisition, calibrated=self._tares.calibrated, clock=means.clock
            ),
            memory=memory,
        )

    def _for_calibration(self, pages: Pages, means: Means) -> None:
        self.calibration = CalibrationController(
            page=pages.sensors,
            acquisition=self.acquisition,
            live_set=self.live_set,
            store=means.store,
            clock=means.clock,
            workers=means.workers,
            tares=self._tares,
        )
        self.reminders = CalibrationReminders(
            acquisition=self.acquisition, tares=self._tares, clock=means.clock
        )
        self.tare = TareController(
            page=pages.sensors,
            acquisition=self.acquisition,
            live_set=self.live_set,
            tares=self._tares,
        )
        self.recalibration = RecalibrationController(
            page=pages.sensors, store=means.store, workers=means.workers
        )

    def _for_athletes(self, pages: Pages, means: Means, *, library: Library) -> None:
        store, clock, workers = means.store, means.clock, means.workers
        self.list = AthletesList(page=pages.athletes, athletes=self.athletes, store=store, workers=workers)
        self.program = ProgramController(
            page=pages.program, store=store, clock=clock, workers=workers, library=library
        )
        self.progress = ProgressController(
            page=pages.progress, store=store, clock=clock, workers=workers, library=library
        )
        self.compare = CompareController(page=pages.compare, store=store, workers=workers, library=library)

    def _for_clinic(self, pages: Pages, means: Means, *, library: Library) -> None:
        store, clock, workers = means.store, means.clock, means.workers
        self.library = LibraryController(page=pages.library, library=library, make_picture=picture_of)
        self.group = GroupController(
            page=pages.group, store=store, clock=clock, workers=workers, library=library
        )
        self.studies = StudiesController(
            page=pages.studies, store=store, clock=clock, workers=workers, library=library
        )

    def _join(self) -> None:
        """What one of them finds out, told to those who need it."""
        self.sensors.opened.connect(self.live_set.start_live)
        self.sensors.opened.connect(self.reminders.tell)
        self.calibration.saved.connect(self.reminders.tell)
        self.sensors.health_changed.connect(self.athletes.note_sensors)
        self.calibration.recalibration_wanted.connect(self.recalibration.open)
        self.reminders.reminder_changed.connect(self.station.remind)
        self.reminders.notes_changed.connect(self.athletes.note_calibrations)
        self.calibration.force_calibrated.connect(lambda _: self.station.forget_tare())
        self.recalibration.sets_read_anew.connect(self.athletes.refresh)
        self.station.pain_answered.connect(self.review.note_pain)
