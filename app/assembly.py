"""The parts of the station put together: pages, controllers, and who is given what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.athletes_controller import AthletesController
from app.comparing.controller import CompareController
from app.group.controller import GroupController
from app.keys.undo import Undo
from app.library.controller import LibraryController
from app.program.program_controller import ProgramController
from app.progress.controller import ProgressController
from app.sensors.acquisition import Acquisition
from app.sensors.calibration_controller import CalibrationController
from app.sensors.recalibration_controller import RecalibrationController
from app.sensors.sending import Sending
from app.sensors.sending_controller import SendingController
from app.sensors.sensor_memory import SensorMemory
from app.sensors.sensors_controller import SensorsController
from app.sensors.tare_controller import TareController
from app.sensors.taring import Tares
from app.studies.controller import StudiesController
from app.training.live_set import LiveSet
from app.training.review_controller import ReviewController
from app.training.station_controller import StationController
from app.workers import Workers
from db.store import Store
from domain.change.history import RecoveredSet
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

Restyle = Callable[[str], Theme]


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
    def build(cls, theme: Theme, *, clock: Clock) -> "Pages":
        """All views, empty."""
        return cls(
            today=TodayPage(theme=theme),
            athletes=AthletesPage(theme=theme, today=lambda: clock.wall().astimezone().date()),
            library=LibraryPage(theme=theme, make_picture=picture_of),
            compare=ComparePage(theme=theme),
            sensors=SensorsPage(theme=theme),
            settings=SettingsPage(theme=theme),
            station=StationPage(theme=theme),
            review=ReviewPage(theme=theme),
            program=ProgramPage(theme=theme),
            progress=ProgressPage(theme=theme),
            group=GroupPage(theme=theme),
            studies=StudiesPage(theme=theme),
            display=AthleteDisplay(),
        )

    def places(self) -> dict[str, tuple[str, str, QWidget]]:
        """Name, icon and word of each page; a page without a word is not in the rail."""
        return {
            "today": ("house", "Today", self.today),
            "athletes": ("users", "Athletes", self.athletes),
            "station": ("activity", "Station", self.station),
            "library": ("books", "Library", self.library),
            "compare": ("chart-line", "Compare", self.compare),
            "group": ("users-three", "Group", self.group),
            "sensors": ("broadcast", "Sensors", self.sensors),
            "settings": ("gear-six", "Settings", self.settings),
            "review": ("", "", self.review),
            "program": ("", "", self.program),
            "studies": ("", "", self.studies),
            "progress": ("", "", self.progress),
        }


@dataclass(frozen=True, slots=True)
class Controllers:
    """What moves the views."""

    acquisition: Acquisition
    live_set: LiveSet
    station: StationController
    review: ReviewController
    sensors: SensorsController
    calibration: CalibrationController
    tare: TareController
    recalibration: RecalibrationController
    athletes: AthletesController
    program: ProgramController
    progress: ProgressController
    compare: CompareController
    library: LibraryController
    group: GroupController
    studies: StudiesController
    sending: SendingController
    restyle: Restyle

    @classmethod
    def build(
        cls,
        *,
        pages: Pages,
        theme: Theme,
        store: Store,
        clock: Clock,
        workers: Workers,
        registry: DriverRegistry,
        placements: Mapping[str, Segment],
        memory: SensorMemory,
        recovered: list[RecoveredSet],
        restyle: Restyle,
        library: Library,
    ) -> "Controllers":
        """All controllers, joined to their pages."""
        acquisition = Acquisition(clock=clock, registry=registry)
        tares = Tares(store=store, clock=clock)
        undo = Undo()
        live_set = LiveSet(acquisition=acquisition, store=store, clock=clock, workers=workers, tares=tares)
        sending = Sending(acquisition=acquisition, calibrated=tares.calibrated, clock=clock)
        return cls(
            acquisition=acquisition,
            sending=SendingController(page=pages.settings, sending=sending, memory=memory),
            live_set=live_set,
            station=StationController(
                live_set=live_set,
                page=pages.station,
                display=pages.display,
                theme=theme,
                clock=clock,
                undo=undo,
            ),
            review=ReviewController(
                live_set=live_set, page=pages.review, store=store, workers=workers, undo=undo
            ),
            sensors=SensorsController(
                page=pages.sensors,
                acquisition=acquisition,
                registry=registry,
                clock=clock,
                workers=workers,
                placements=placements,
                tares=tares,
                memory=memory,
                may_search=lambda: not live_set.in_set,
            ),
            calibration=CalibrationController(
                page=pages.sensors,
                acquisition=acquisition,
                live_set=live_set,
                store=store,
                clock=clock,
                workers=workers,
                tares=tares,
            ),
            tare=TareController(page=pages.sensors, acquisition=acquisition, live_set=live_set, tares=tares),
            recalibration=RecalibrationController(page=pages.sensors, store=store, workers=workers),
            athletes=AthletesController(
                today=pages.today,
                page=pages.athletes,
                store=store,
                clock=clock,
                workers=workers,
                recovered=recovered,
            ),
            program=ProgramController(
                page=pages.program, store=store, clock=clock, workers=workers, library=library
            ),
            progress=ProgressController(
                page=pages.progress, store=store, clock=clock, workers=workers, library=library
            ),
            compare=CompareController(page=pages.compare, store=store, workers=workers, library=library),
            library=LibraryController(page=pages.library, library=library, make_picture=picture_of),
            group=GroupController(
                page=pages.group, store=store, clock=clock, workers=workers, library=library
            ),
            studies=StudiesController(
                page=pages.studies, store=store, clock=clock, workers=workers, library=library
            ),
            restyle=restyle,
        )
