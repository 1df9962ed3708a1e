"""The window: pages arranged in the shell, and which page follows which."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QMainWindow

from app.assembly import Controllers, Pages
from app.program.desk import ProgramDesk
from app.program.session import Beginning
from app.progress.desk import ProgressDesk
from app.reporting.desk import REPORTS, ReportDesk
from app.settings import SettingsFile
from app.training.visit import Visit
from app.workers import Workers, sentence_of
from db.store import Store
from domain.athlete import Athlete
from domain.dated import ComfortableArc
from domain.library.battery import Battery, single
from domain.recording import State
from domain.session import Session
from domain.timebase import Clock
from widgets.shell import Shell
from widgets.theme import Theme


class MainWindow(QMainWindow):
    """Who is on the table, what comes next, and the way between the pages."""

    visit_opened = Signal(object)
    step_opened = Signal(object)
    athlete_screen_wanted = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        pages: Pages,
        controllers: Controllers,
        store: Store,
        clock: Clock,
        workers: Workers,
        settings: SettingsFile,
        reports: Path,
    ) -> None:
        super().__init__()
        self._pages = pages
        self._controllers = controllers
        self._store = store
        self._clock = clock
        self._workers = workers
        self._settings = settings
        self.visit: Visit | None = None
        self._unfinished = ""
        self.shell = Shell(theme=theme, pages=pages.places())
        self.setCentralWidget(self.shell)
        self.setWindowTitle("Turnout")
        self.resize(1280, 800)
        self._program = ProgramDesk(
            shell=self.shell,
            program=controllers.program,
            athletes=controllers.athletes,
            page=pages.athletes,
            begin=self.begin_visit,
            visit=lambda: self.visit,
            parent=self,
        )
        self._progress = ProgressDesk(
            shell=self.shell,
            progress=controllers.progress,
            pages=pages,
            program=controllers.program,
            start=self._start_with,
            visit=lambda: self.visit,
            parent=self,
        )
        self.reports = ReportDesk(
            window=self,
            theme=theme,
            store=store,
            clock=clock,
            workers=workers,
            settings=settings,
            library=lambda: controllers.library.library,
            folder=reports,
            parent=self,
        )
        self._connect()
        self._fill()

    def begin_visit(self, athlete: Athlete, battery: Battery | None = None) -> None:
        """Open a session for an athlete and go to the station; refused while a set is under way."""
        if self._refuses_another():
            return
        chosen = battery or self._controllers.library.library.battery("baseline")

        def job() -> tuple[Session, tuple[ComfortableArc, ...], Beginning]:
            sessions = self._store.sessions
            is_first = not any(earlier.sets for earlier in sessions.for_athlete(athlete.athlete_id))
            session = sessions.open_session(athlete.athlete_id, chosen.title, baseline=is_first)
            arcs = self._store.diary.comfortable_arcs.of_athlete(athlete.athlete_id)
            return session, arcs, self._controllers.program.ready(athlete.athlete_id)

        def done(opened: tuple[Session, tuple[ComfortableArc, ...], Beginning]) -> None:
            session, arcs, begun = opened
            if self._refuses_another():
                return
            earlier = self.visit
            self.visit = Visit(athlete=athlete, session=session, battery=chosen, arcs=arcs)
            self.visit.blocked.update(begun.blocked)
            self.visit.conditions.update(begun.conditions)
            if earlier is not None:
                self.visit.carry_on(earlier)
            self.shell.set_athlete(headline(self.visit))
            self._controllers.station.open(self.visit)
            self.shell.show_page("station")
            if not self._controllers.acquisition.devices:
                self._controllers.sensors.scan()
            self.visit_opened.emit(self.visit)

        self._workers.run(job, done=done, failed=lambda error: self.tell(sentence_of(error), "red"))

    def tell(self, sentence: str, level: str) -> None:
        """Say something: trouble stays until it is read, the rest passes."""
        if level in ("red", "amber"):
            self.shell.show_banner(sentence, level)
        else:
            self.shell.show_toast(sentence)

    def show_athlete_screen(self) -> None:
        """Wherever there is room for it."""
        self.athlete_screen_wanted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._controllers.library.keep_draft()
        self.reports.groups.stop()
        self._pages.display.close()
        self._controllers.live_set.stop_live()
        event.accept()

    def _connect(self) -> None:
        pages, parts = self._pages, self._controllers
        for source in (
            parts.live_set,
            parts.sensors,
            parts.sending,
            parts.review,
            parts.athletes,
            parts.program,
            parts.progress,
            parts.compare,
            parts.calibration,
            parts.tare,
            parts.recalibration,
            parts.library,
        ):
            source.told.connect(self.tell)
        pages.today.start_session_requested.connect(self._start_with_next)
        pages.today.add_athlete_requested.connect(self._add_athlete)
        pages.today.athlete_chosen.connect(self._show_athlete)
        pages.today.session_chosen.connect(self._show_session)
        pages.today.simulated_athlete_requested.connect(_open_demo)
        pages.today.sensors_requested.connect(lambda: self.shell.show_page("sensors"))
        pages.athletes.start_requested.connect(self._start_with)
        pages.athletes.session_opened.connect(self._show_session)
        pages.athletes.compare_requested.connect(self._compare_sets)
        parts.library.folder_chosen.connect(lambda folder: self._change_setting("library", folder))
        parts.library.changed.connect(self._fill)
        pages.library.protocol_chosen.connect(self._start_protocol)
        pages.station.athlete_wanted.connect(lambda: self.shell.show_page("athletes"))
        pages.settings.changed.connect(self._change_setting)
        parts.athletes.removed.connect(self._offer_undo)
        parts.sensors.opened.connect(parts.live_set.start_live)
        parts.sensors.opened.connect(parts.calibration.tell_conditions)
        parts.calibration.recalibration_wanted.connect(parts.recalibration.open)
        parts.recalibration.sets_read_anew.connect(parts.athletes.refresh)
        parts.calibration.reminder_changed.connect(parts.station.remind)
        parts.calibration.notes_changed.connect(parts.athletes.note_calibrations)
        parts.calibration.force_calibrated.connect(lambda _: parts.station.forget_tare())
        parts.sensors.health_changed.connect(self.shell.set_sensors)
        parts.sensors.health_changed.connect(parts.athletes.note_sensors)
        parts.live_set.finish_failed.connect(self._offer_retry)
        parts.live_set.tare_taken.connect(self._offer_tare_undo)
        parts.station.left.connect(lambda: self.shell.show_page("today"))
        parts.station.left.connect(self._program.see_what_is_next)
        parts.station.pain_answered.connect(parts.review.note_pain)
        parts.review.opened.connect(lambda: self.shell.show_page("review"))
        self.shell.page_shown.connect(self._lead_back)
        parts.review.saved.connect(self._after_save)
        parts.review.redo_chosen.connect(self._prepare_again)
        pages.review.compare_requested.connect(self._compare_visit)
        parts.compare.report_wanted.connect(
            lambda session_id: self.reports.show_visit(session_id, parts.compare.shown_keys)
        )
        self.reports.told.connect(self.tell)
        self.reports.written.connect(self._report_done)
        self.shell.command_palette.chosen.connect(self._run_command)

    def _fill(self) -> None:
        self._controllers.library.fill()
        values = self._settings.values
        self._pages.settings.set_values(
            {
                "theme": values.theme,
                "text_scale": f"{values.text_scale:.1f}",
                "clinic_name": values.clinic,
                "clinic_lines": values.clinic_lines,
                "signed_by": values.signed_by,
                "logo": values.logo,
            }
        )
        self._pages.today.set_greeting(values.clinic)
        places = self._pages.places().items()
        entries = [(title, "Page", f"page:{name}") for name, (_, title, _) in places if title]
        entries.append(("Show the athlete's screen", "Second display", "athlete_screen"))
        entries.append(("Program", "Of the athlete in view", "program"))
        entries.append(("Import", "A list of athletes, a recording, an export", "import"))
        entries.append(("Progress and goals", "Of the athlete in view", "progress"))
        entries.append(("Own errors and limits", "Test-retest of the clinic", "page:studies"))
        entries.append(("Find sensors", "Sensors", "scan"))
        entries += REPORTS
        entries += [
            (f"Begin {battery.title}", "Battery, for the athlete on the table", f"battery:{name}")
            for name, battery in self._controllers.library.library.batteries.items()
        ]
        entries += [
            (protocol.title, "Test or exercise", f"protocol:{protocol.protocol_id}")
            for protocol in self._controllers.library.library.protocols
        ]
        self.shell.command_palette.set_entries(entries)
        self._controllers.athletes.refresh()

    def _lead_back(self, page: str) -> None:
        """A set that waits for its review is what the station has to show."""
        waits = self._controllers.live_set.state in (State.REVIEW, State.SAVING)
        if page == "station" and waits and self._controllers.review.is_ready:
            self.shell.show_page("review")
        elif page == "station" and waits and self._unfinished:
            self._offer_retry(self._unfinished)

    def _refuses_another(self) -> bool:
        if self.is_busy:
            self.tell("Finish or leave the running set first.", "amber")
        return self.is_busy

    def _start_with_next(self) -> None:
        selected = self._controllers.athletes.by_id(self._pages.athletes.selected_id)
        if selected is not None:
            self.begin_visit(selected)
            return
        self.shell.show_page("athletes")
        self.shell.show_toast("Choose who is on the table, then start.")

    def _start_with(self, athlete_id: str) -> None:
        athlete = self._controllers.athletes.by_id(athlete_id)
        if athlete is not None:
            self.begin_visit(athlete)

    def _start_protocol(self, protocol_id: str) -> None:
        if self._refuses_another():
            return
        if self.visit is None:
            self.shell.show_toast("Start a session first: choose the athlete on the page Athletes.")
            return
        self.begin_visit(
            self.visit.athlete,
            single(self._controllers.library.library.load(protocol_id), self.visit.item.side),
        )

    def _start_battery(self, battery_id: str) -> None:
        if self.visit is None:
            self.shell.show_toast("Start a session first: choose the athlete on the page Athletes.")
        else:
            self.begin_visit(self.visit.athlete, self._controllers.library.library.battery(battery_id))

    def _add_athlete(self) -> None:
        self.shell.show_page("athletes")
        self._pages.athletes.add_athlete()

    def _show_athlete(self, athlete_id: str) -> None:
        self.shell.show_page("athletes")
        self._pages.athletes.select_athlete(athlete_id)

    def _show_session(self, session_id: str) -> None:
        self._controllers.compare.show_visit(session_id)
        self.shell.show_page("compare")

    def _compare_sets(self, earlier_id: str, later_id: str) -> None:
        self._controllers.compare.choose(later_id, earlier_id)
        self.shell.show_page("compare")

    def _compare_visit(self) -> None:
        if self.visit is not None:
            self._show_session(self.visit.session.session_id)

    def _after_save(self, _set_id: str) -> None:
        self._controllers.athletes.refresh()
        if self.visit is None:
            return
        self.visit.saved()
        if self.visit.is_over:
            self._program.see_what_is_next()
            self._show_session(self.visit.session.session_id)
            self.shell.show_toast("The battery is done.")
        else:
            self._open_step(self.visit)

    def _open_step(self, visit: Visit) -> None:
        self._controllers.station.open(visit)
        self.shell.show_page("station")
        self.step_opened.emit(visit)

    def _prepare_again(self) -> None:
        if self.visit is not None:
            self._open_step(self.visit)

    def _report_done(self, path: str) -> None:
        opened = ("Open", lambda: _open_file(Path(path)))
        self.shell.show_banner(f"Report saved: {Path(path).name}", "good", opened)

    def _show_report(self, name: str) -> None:
        if not self.reports.ask(name, self._pages.athletes.selected_id):
            self.shell.show_page("athletes")
            self.shell.show_toast("Choose whose report it is first.")

    def _offer_retry(self, sentence: str) -> None:
        self._unfinished = sentence
        retry = ("Try again", self._retry)
        self.shell.show_banner(f"The set is not finished yet: {sentence}", "red", retry)

    def _retry(self) -> None:
        self._unfinished = ""
        self._controllers.live_set.finish_again()

    def _offer_undo(self, athlete_id: str) -> None:
        restore = self._controllers.athletes.restore
        self.shell.show_toast("Removed from the lists.", lambda: restore(athlete_id))

    def _offer_tare_undo(self, device_key: str, sentence: str) -> None:
        undo = self._controllers.live_set.undo_tare
        self.shell.show_toast(sentence, lambda: undo(device_key))

    def _change_setting(self, key: str, text: str) -> None:
        name = "clinic" if key == "clinic_name" else key
        value = float(text) if key == "text_scale" else text
        try:
            self._settings.change(name, value)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the coach reads one sentence
            self.tell(sentence_of(trouble), "amber")
        if key == "theme":
            self.shell.change_theme(self._controllers.restyle(text))
        elif key == "text_scale":
            self.shell.show_toast("The text size changes when Turnout is started again.")
        elif key == "clinic_name":
            self._pages.today.set_greeting(text)

    def _run_command(self, key: str) -> None:
        kind, _, name = key.partition(":")
        if kind == "page":
            self.shell.show_page(name)
        elif kind == "protocol":
            self._pages.library.select_protocol(name)
            self.shell.show_page("library")
        elif kind == "battery":
            self._start_battery(name)
        elif kind == "report":
            self._show_report(name)
        elif key == "program":
            self._program.show_program()
        elif key == "progress":
            self._progress.show_progress()
        elif key == "athlete_screen":
            self.show_athlete_screen()
        elif key == "scan":
            self._controllers.sensors.scan()
            self.shell.show_page("sensors")

    @property
    def is_busy(self) -> bool:
        """Whether a tare or a set is under way, waits for its review or is being saved."""
        return self._controllers.live_set.state not in (State.DISCONNECTED, State.LIVE)


def _open_demo() -> None:
    """The demo has its own window and a database that is thrown away."""
    QProcess.startDetached(sys.executable, ["-m", "app", "demo"])


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def headline(visit: Visit) -> str:
    """Who is on the table: *Ana Ferreira · R involved · Baseline*."""
    involved = visit.athlete.involved_side
    side = f"{involved.value[0].upper()} involved" if involved is not None else ""
    return " · ".join(part for part in (visit.athlete.name, side, visit.battery.title) if part)
