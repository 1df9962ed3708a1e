"""What the command palette (Ctrl+K) finds, and what each entry does."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.assembly import Controllers, Pages
from app.program.desk import ProgramDesk
from app.progress.desk import ProgressDesk
from app.reporting.desk import REPORTS, ReportDesk
from app.window.visits import Visits
from domain.language import say
from widgets.shell import Shell

Entry = tuple[str, str, str]
"""Title, hint and key."""


class Commands(QObject):
    """A key says `kind:name`; other desks listen to the palette for keys of their own."""

    def __init__(
        self,
        *,
        shell: Shell,
        pages: Pages,
        controllers: Controllers,
        visits: Visits,
        program: ProgramDesk,
        progress: ProgressDesk,
        reports: ReportDesk,
        show_athlete_screen: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._pages, self._controllers, self._reports = shell, pages, controllers, reports
        self._named: dict[str, Callable[[str], None]] = {
            "page": shell.show_page,
            "protocol": self._show_protocol,
            "battery": visits.start_battery,
            "report": self._show_report,
            "program": lambda _: program.show_program(),
            "progress": lambda _: progress.show_progress(),
            "athlete_screen": lambda _: show_athlete_screen(),
            "scan": lambda _: self._scan(),
        }
        self._more: tuple[Entry, ...] = ()
        shell.command_palette.chosen.connect(self.run)

    def fill(self) -> None:
        """Everything there is to find now."""
        self._shell.command_palette.set_entries([*self._places(), *REPORTS, *self._shelf(), *self._more])

    def add(self, entries: Sequence[Entry]) -> None:
        """Find these too; another desk does what they say."""
        self._more += tuple(entries)
        self.fill()

    def run(self, key: str) -> None:
        """Do what an entry says; a key of another desk is none of ours."""
        kind, _, name = key.partition(":")
        if kind in self._named:
            self._named[kind](name)

    def _places(self) -> list[Entry]:
        places = self._pages.places().items()
        return [
            *((title, say("Page"), f"page:{name}") for name, (_, title, _) in places if title),
            (say("Show the athlete's screen"), say("Second display"), "athlete_screen"),
            (say("Program"), say("Of the athlete in view"), "program"),
            (say("Import"), say("A list of athletes, a recording, an export"), "import"),
            (say("Progress and goals"), say("Of the athlete in view"), "progress"),
            (say("Own errors and limits"), say("Test-retest of the clinic"), "page:studies"),
            (say("Find sensors"), say("Sensors"), "scan"),
            (say("Keys and pedals"), say("Every action, its key and its pedal"), "keys"),
            (
                say("Guided start"),
                say("Clinic, language, encryption, coaches, sensors, practice"),
                "first_run",
            ),
        ]

    def _shelf(self) -> list[Entry]:
        library = self._controllers.library.library
        batteries = [
            (
                say("Begin {battery_title}", battery_title=battery.title),
                say("Battery, for the athlete on the table"),
                f"battery:{name}",
            )
            for name, battery in library.batteries.items()
        ]
        tests = [
            (one.title, say("Test or exercise"), f"protocol:{one.protocol_id}") for one in library.protocols
        ]
        return batteries + tests

    def _show_protocol(self, protocol_id: str) -> None:
        self._pages.library.select_protocol(protocol_id)
        self._shell.show_page("library")

    def _show_report(self, name: str) -> None:
        if not self._reports.ask(name, self._pages.athletes.selected_id):
            self._shell.show_page("athletes")
            self._shell.show_toast(say("Choose whose report it is first."))

    def _scan(self) -> None:
        self._controllers.sensors.scan()
        self._shell.show_page("sensors")
