"""Joins the set under way to the coach's page and the athlete's screen."""

from PySide6.QtCore import QObject, Signal

from app.live_set import LiveSet
from app.preparing import PreparingStep
from app.readouts import Readouts
from app.visit import Visit
from domain.analysis import LiveCompensation, LiveState
from domain.protocol import Protocol, RepSource
from domain.recording import Event, State
from domain.results import Level, Repetition, Traces
from widgets.athlete.display import AthleteDisplay, seconds_text
from widgets.live.battery_list import BatteryStep
from widgets.live.prepare_panel import CheckItem
from widgets.pain_dialog import PainAnswer, PainDialog
from widgets.station import StationPage
from widgets.theme import Theme

_INSTRUCTIONS = {
    PreparingStep.STILL: "Hold still: the sensors learn this position.",
    PreparingStep.MOVEMENT: "Turn the foot slowly out and in, twice.",
    PreparingStep.SETTLE: "Back to the start, and still again.",
    PreparingStep.DONE: "Ready.",
}
_STEP_ROWS = (
    (PreparingStep.STILL, "Still pose"),
    (PreparingStep.MOVEMENT, "Turn out and in, twice"),
    (PreparingStep.SETTLE, "Still again"),
)


class StationController(QObject):
    """Facts of the set go to the views, wishes of the coach to the set. It decides nothing of its own."""

    left = Signal()
    pain_answered = Signal(str, object)

    def __init__(
        self,
        *,
        live_set: LiveSet,
        page: StationPage,
        display: AthleteDisplay,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live_set
        self._page = page
        self._display = display
        self._theme = theme
        self._visit: Visit | None = None
        self._readouts: Readouts | None = None
        self.is_tared = False
        self._reminder = ""
        self._connect_page()
        self._connect_set()

    def _connect_page(self) -> None:
        page, live = self._page, self._live
        page.tare_requested.connect(self.tare)
        page.start_requested.connect(self.start)
        page.pause_requested.connect(live.pause)
        page.redo_requested.connect(live.redo_last_rep)
        page.finish_requested.connect(live.finish)
        page.pain_stop_requested.connect(self.ask_pain)
        page.back_requested.connect(self.back)
        page.step_chosen.connect(self.choose_step)

    def _connect_set(self) -> None:
        live = self._live
        live.state_changed.connect(self._show_state)
        live.preparing_step_changed.connect(self._show_preparing)
        live.recording_begun.connect(self._page.plot.clear)
        live.advanced.connect(self._show_live)
        live.traces_arrived.connect(self._show_traces)
        live.rep_completed.connect(self._show_rep)
        live.technique_lost.connect(self._show_cue)
        live.rep_redone.connect(lambda _: self._page.clear_finding())
        live.tared.connect(self._note_tare)
        live.tare_undone.connect(lambda _: self.forget_tare())

    def open(self, visit: Visit) -> None:
        """Show the next step of a visit."""
        self._visit = visit
        item = visit.item
        self._page.set_protocol(item.protocol, item.side)
        self._display.set_protocol(item.protocol)
        self._readouts = Readouts(protocol=item.protocol, reps_target=item.protocol.reps)
        self._show_battery()
        self._page.set_rest(None)
        self._show_state(self._live.state)

    def tare(self) -> None:
        """Zero the force sensor."""
        if self._live.machine.allows(Event.TARE):
            self._live.tare()

    def start(self) -> None:
        """The next step forward: prepare the set, or count down."""
        if self._visit is None:
            return
        if self._live.machine.allows(Event.PREPARE):
            item = self._visit.item
            trouble = self._live.force_trouble(item.side) if _needs_force(item.protocol) else ""
            if trouble:
                self._page.show_finding(trouble, redo=False)
                return
            self._live.prepare(self._visit.plan())
        elif self._live.machine.allows(Event.COUNT_DOWN):
            self._live.start()

    def back(self) -> None:
        """One step back; nothing recorded is lost by it."""
        if self._live.machine.allows(Event.CANCEL):
            self._live.cancel()
        elif not self._live.in_set:
            self.left.emit()

    def choose_step(self, index: int) -> None:
        """Go to another step of the battery, between sets only."""
        if self._visit is not None and self._live.state is State.LIVE:
            self._visit.current = index
            self.open(self._visit)

    def ask_pain(self) -> None:
        """Stop first, ask second."""
        if not self._live.machine.allows(Event.PAIN_STOP):
            return
        self._live.pain_stop("pain")
        set_id = self._live.set_id

        def note(answer: PainAnswer) -> None:
            self.pain_answered.emit(set_id, answer)

        dialog = PainDialog(theme=self._theme, parent=self._page)
        dialog.answered.connect(note)
        dialog.open()

    def forget_tare(self) -> None:
        """The force sensor has no zero any more: it must be tared before the next set."""
        self.is_tared = False
        self._show_state(self._live.state)

    def remind(self, sentence: str) -> None:
        """Say quietly before every set what a sensor needs, such as a calibration that is due."""
        self._reminder = sentence
        self._show_state(self._live.state)

    def _note_tare(self, _: object) -> None:
        self.is_tared = True
        self._page.clear_finding()
        self._show_state(self._live.state)

    def _show_state(self, state: State) -> None:
        word, detail = self._words(state)
        self._page.set_state(state, word, detail)
        cue = detail if state is State.PAUSED_FOR_RESET else ""
        counts = state in (State.COUNTDOWN, State.RESTING)
        self._display.set_state(state, word, cue, seconds_left=self._live.seconds_left() if counts else None)

    def _words(self, state: State) -> tuple[str, str]:
        if self._visit is None:
            return "", ""
        protocol = self._visit.item.protocol
        if state is State.LIVE:
            step = "Next: prepare the set." if self.is_tared else "Next: tare the force sensor (T)."
            return "", f"{step} {self._reminder}".strip()
        if state is State.ARMED:
            return "", "Press Enter to count down."
        if state is State.COUNTDOWN:
            return f"Get set {seconds_text(self._live.seconds_left())}", ""
        if state is State.ACTIVE:
            return ("Pull" if protocol.rep_source is RepSource.FORCE else "Move"), protocol.instructions[0]
        if state is State.RESTING:
            return self._words_of_rest()
        if state is State.PAUSED_FOR_RESET:
            return "", self._cue(protocol)
        return "", ""

    def _words_of_rest(self) -> tuple[str, str]:
        left = f"{self._live.seconds_left():.0f} s"
        if self._live.awaits_decision:
            return "Rest", f"Redo the last rep (R) or finish (Enter): ends in {left}."
        return "Rest", f"Next rep in {left}."

    def _cue(self, protocol: Protocol) -> str:
        return protocol.compensations[0].cue if protocol.compensations else "Take the start position again."

    def _show_preparing(self, step: PreparingStep) -> None:
        at = [row for row, _ in _STEP_ROWS].index(step) if step is not PreparingStep.DONE else len(_STEP_ROWS)
        rows = [
            CheckItem(label, "done" if index < at else "busy" if index == at else "todo")
            for index, (_, label) in enumerate(_STEP_ROWS)
        ]
        items = (CheckItem("Sensors are streaming", "done"), CheckItem("Force sensor tared", "done"), *rows)
        self._page.set_checklist(items, _INSTRUCTIONS[step])
        self._display.set_state(State.PREPARING, line=_INSTRUCTIONS[step])

    def _show_live(self, live: LiveState) -> None:
        if self._readouts is None:
            return
        self._readouts.reps_target = self._live.reps_to_do
        readout = self._readouts.readout(live)
        self._page.set_live(readout)
        self._page.set_rep_progress(self._live.reps_to_do, running=live.rep_running)
        self._display.set_readout(readout)
        if self._live.state in (State.COUNTDOWN, State.RESTING):
            self._show_state(self._live.state)
            self._page.set_rest(self._live.seconds_left() if self._live.state is State.RESTING else None)

    def _show_traces(self, traces: Traces) -> None:
        if len(traces.time_s):
            self._page.plot.append(traces.time_s, traces.channels)
            self._page.plot.advance(float(traces.time_s[-1]))

    def _show_rep(self, rep: Repetition) -> None:
        self._page.add_rep(rep)
        protocol = self._visit.item.protocol if self._visit is not None else None
        worst = next((c for c in rep.compensations if c.level is Level.RED), None)
        if worst is not None and protocol is not None and protocol.is_test:
            self._page.show_finding(f"{worst.label}: {worst.peak:.0f}° in rep {rep.number}. Redo it?")

    def _show_cue(self, lost: LiveCompensation) -> None:
        self._page.plot.mark(self._live.run.seconds_now() if self._live.run else 0.0, lost.label)

    def _show_battery(self) -> None:
        if self._visit is None:
            return
        steps = [
            BatteryStep(
                title=item.protocol.short_title,
                side=item.side,
                sets_done=self._visit.done.get(index, 0),
                current=index == self._visit.current,
            )
            for index, item in enumerate(self._visit.battery.items)
        ]
        self._page.set_battery(steps, self._visit.battery.title)


def _needs_force(protocol: Protocol) -> bool:
    return any(slot.kind == "force" and slot.required for slot in protocol.sensors)
