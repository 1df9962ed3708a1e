"""Plays the coach through a whole visit with the same actions a hand would use."""

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer, Signal

from app.assembly import Controllers, Pages
from app.demo.partner import rests_between
from app.demo.shots import Shots
from app.main_window import MainWindow
from app.training.running.preparing import PreparingStep
from domain.athlete import Athlete
from domain.before_set import ALL_CLEAR
from domain.library.battery import load_battery
from domain.recording import State
from domain.session import Ratings
from domain.timebase import Clock, Deadline
from drivers.continuity import LinkState

LOOK_MS = 20
PATIENCE_S = 240.0
"""Station time any single step may take: the longest is a set of three trials with their rests."""

Condition = Callable[[], bool]
Script = Generator[tuple[str, Condition], None, None]


class Autoplay(QObject):
    """Walks through the script; `finished` carries a sentence about what stopped it, or nothing."""

    finished = Signal(str)

    def __init__(
        self,
        *,
        window: MainWindow,
        controllers: Controllers,
        pages: Pages,
        clock: Clock,
        shots: Shots,
        athlete: Athlete,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._parts = controllers
        self._pages = pages
        self._clock = clock
        self._shots = shots
        self._athlete = athlete
        self._step = PreparingStep.STILL
        self._report = ""
        self._comparisons = 0
        self._waiting: tuple[str, Condition] = ("", lambda: True)
        self._patience = Deadline(clock)
        self._script = self._play()
        window.inside.reports.written.connect(self._note_report)
        controllers.live_set.preparing_step_changed.connect(self._note_step)
        controllers.compare.shown.connect(self._note_comparison)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def report(self) -> str:
        """The path of the report once it is written."""
        return self._report

    def start(self) -> None:
        """Begin the visit."""
        self._go_on()
        self._timer.start()

    def _look(self) -> None:
        what, is_so = self._waiting
        if is_so():
            self._go_on()
        elif self._patience.is_over:
            self._timer.stop()
            self.finished.emit(f"The demo waited in vain for {what}.")

    def _go_on(self) -> None:
        try:
            self._waiting = next(self._script)
        except StopIteration:
            self._timer.stop()
            self.finished.emit("")
            return
        self._patience.set(PATIENCE_S)

    def _play(self) -> Script:
        window, shots = self._window, self._shots
        yield "the first page", self._seconds(1.0)
        shots.take(window, "today")
        window.shell.show_page("sensors")
        self._parts.sensors.scan()
        yield "three streaming sensors", self._all_stream
        yield "their measured rates", self._seconds(3.0)
        shots.take(window, "sensors")
        window.begin_visit(self._athlete, load_battery("demo"))
        yield "the station", lambda: window.shell.current_page == "station"
        yield "the questions before the first set", self._seconds(1.0)
        shots.take(window, "station-before")
        self._pages.station.before.set_before(ALL_CLEAR)
        yield "a moment of force", self._seconds(2.0)
        yield from self._tare()
        shots.take(window, "station-ready")
        while window.visit is not None and not window.visit.is_over:
            yield from self._one_set()
        yield "the comparison", lambda: self._comparisons > 0
        shots.take(window, "compare")
        if window.visit is not None:
            window.inside.reports.write_visit(window.visit.session.session_id)
        yield "the report", lambda: bool(self._report)
        yield from self._look_around()

    def _tare(self) -> Script:
        self._parts.station.tare()
        yield "the tare", lambda: self._parts.station.is_tared

    def _one_set(self) -> Script:
        live, shots, window = self._parts.live_set, self._shots, self._window
        visit = window.visit
        if visit is None:
            return
        name = f"{visit.item.protocol.protocol_id}-{visit.item.side.value}"
        yield "the athlete on the table", self._seconds(2.5)
        self._step = PreparingStep.STILL
        self._parts.station.start()
        yield "the still pose", lambda: self._step is not PreparingStep.STILL or live.state is State.ARMED
        shots.take(window, f"{name}-prepare")
        yield "an armed station", lambda: live.state is State.ARMED
        self._parts.station.start()
        yield "the countdown", self._seconds(1.5)
        self._take_both(f"{name}-countdown")
        yield "the set", lambda: live.state is State.ACTIVE
        yield from self._follow_set(name)
        yield "the review", lambda: window.shell.current_page == "review"
        self._pages.review.verdict.ratings.set_ratings(Ratings(rpe=7.0, stability=8.0, discomfort=1.0))
        shots.take(window, f"{name}-review")
        before = visit.done.get(visit.current, 0), visit.current
        self._pages.review.verdict.save.click()
        yield "the saved set", lambda: (visit.done.get(before[1], 0), before[1]) != before
        yield "the next page", self._seconds(0.5)

    def _follow_set(self, name: str) -> Script:
        """Watch until the review; a picture of the pull, of the reset, and one redo in a test."""
        live = self._parts.live_set
        protocol = live.protocol
        yield "a repetition under way", self._seconds(3.5)
        self._take_both(f"{name}-live")
        seen_reset = False
        while live.in_set:
            yield "the set to go on", self._state_leaves(live.state)
            if live.state is State.PAUSED_FOR_RESET and not seen_reset:
                seen_reset = True
                yield "a moment of reset", self._seconds(0.6)
                self._take_both(f"{name}-reset")
            elif live.state is State.RESTING and protocol is not None and rests_between(protocol):
                yield "a moment of rest", self._seconds(1.0)
                if self._pages.station.redo_is_offered:
                    self._take_both(f"{name}-redo-offered")
                    live.redo_last_rep()

    def _look_around(self) -> Script:
        window, shots = self._window, self._shots
        shots.take(window, "report-saved")
        window.shell.hide_banner()
        yield from self._show_report()
        for page in ("athletes", "library", "group", "settings"):
            window.shell.show_page(page)
            if page == "athletes":
                self._pages.athletes.select_athlete(self._athlete.athlete_id)
            yield f"the page {page}", self._seconds(1.0)
            shots.take(window, page)
        window.shell.show_page("today")
        yield "the last page", self._seconds(1.0)
        shots.take(window, "today-after")

    def _show_report(self) -> Script:
        """The pages of the report as they are leafed through before they are saved."""
        reports, visit = self._window.inside.reports, self._window.visit
        if visit is None:
            return
        reports.show_visit(visit.session.session_id)
        yield "the pages of the report", lambda: bool(reports.preview and reports.preview.save.isEnabled())
        preview = reports.preview
        if preview is not None:
            yield "the pages in view", self._seconds(1.0)
            self._shots.take(preview, "report")
            preview.close()

    def _take_both(self, name: str) -> None:
        self._shots.take(self._window, name)
        display = self._pages.display
        if not display.isVisible():
            display.resize(1920, 1080)
        self._shots.take(display, f"{name}-athlete")

    def _all_stream(self) -> bool:
        devices = self._parts.acquisition.devices
        return len(devices) == 3 and all(d.state is LinkState.STREAMING for d in devices)

    def _state_leaves(self, was: State) -> Condition:
        return lambda: self._parts.live_set.state is not was

    def _seconds(self, seconds: float) -> Condition:
        passed = Deadline(self._clock)
        passed.set(seconds)
        return lambda: passed.is_over

    def _note_report(self, path: str) -> None:
        self._report = path

    def _note_step(self, step: PreparingStep) -> None:
        self._step = step

    def _note_comparison(self) -> None:
        self._comparisons += 1
