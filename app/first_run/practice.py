"""Says in a window where everything is simulated what to do next, until a first test is saved."""

from PySide6.QtCore import QObject, QTimer

from app.assembly import Controllers
from app.main_window import MainWindow
from app.training.station_controller import needs_force
from domain.language import say
from domain.recording import State
from widgets.first_run.practice_strip import PracticeStrip
from widgets.theme import Theme

_LOOK_MS = 200
_BY_STATE = {
    State.TARING: say("Wait: the quiet load becomes zero."),
    State.PREPARING: say("Wait: the athlete keeps still, so that every angle has its zero."),
    State.ARMED: say("Press Start: the set is counted down."),
    State.COUNTDOWN: say("Wait for the countdown."),
    State.ACTIVE: say("Watch force, angle and compensations. The simulated athlete pulls by itself."),
    State.PAUSED_FOR_RESET: say("Technique was lost: the athlete moves back, then it goes on by itself."),
    State.RESTING: say("The athlete rests. Press Redo when a repetition is to be done again."),
    State.REVIEW: say("Wait: the recorded set is read."),
    State.SAVING: say("Wait: the set is saved."),
}


class Practice(QObject):
    """Looks at where the station is; the strip says the next step in one sentence."""

    def __init__(
        self, *, window: MainWindow, controllers: Controllers, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent or window)
        self._window, self._controllers = window, controllers
        self.strip = PracticeStrip(theme=theme)
        self.strip.report_wanted.connect(self._show_report)
        window.setMenuWidget(self.strip)
        window.setWindowTitle(say("Turnout, practice"))
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._looks.start()
        self.look()

    def look(self) -> None:
        """Say what is next now."""
        self.strip.show_next(self._next(), with_report=self._is_over)

    @property
    def _is_over(self) -> bool:
        visit = self._window.visit
        return visit is not None and any(visit.done.values())

    def _show_report(self) -> None:
        visit = self._window.visit
        if visit is not None:
            self._window.inside.reports.show_visit(visit.session.session_id)

    def _next(self) -> str:
        visit, parts = self._window.visit, self._controllers
        if self._is_over:
            return say(
                "That was a first test: look at its report, or close this window to begin with your own "
                "athletes."
            )
        if len(parts.acquisition.devices) < 3:
            return say(
                "Wait until three simulated sensors are found. If not, press Search for sensors on the "
                "page Sensors."
            )
        if visit is None:
            return say("Choose an athlete on the page Athletes and press Start session.")
        if parts.live_set.state is State.REVIEW and parts.review.is_ready:
            return say(
                "Look at each repetition, say at the right what you saw and felt and how it was, then press "
                "Save and next."
            )
        if parts.live_set.state is not State.LIVE:
            return _BY_STATE.get(parts.live_set.state, say("Wait for the sensors."))
        if visit.trouble:
            return say("Tick the warm-up and the questions: they are asked before every visit.")
        if needs_force(visit.item.protocol) and not parts.station.is_tared:
            return say("Press Tare: nobody pulls now, so this load counts as zero.")
        return say("Press Prepare set: first the athlete keeps still for a moment.")
