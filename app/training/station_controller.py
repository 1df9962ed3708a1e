"""Joins the set under way to the coach's page and the athlete's screen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.keys.undo import Undo
from app.training.battery_view import battery_steps, battery_words
from app.training.before_controller import BeforeController
from app.training.checklist import INSTRUCTIONS, checks_before, step_checks
from app.training.hand_marks import HandMarks
from app.training.readouts import Readouts
from app.training.resting import RestTimer
from app.training.running.live_set import LiveSet
from app.training.running.preparing import PreparingStep
from app.training.running.set_watch import SetWatch, Word
from app.training.station_words import StationWords, if_then
from app.training.visit import Visit
from domain.analysis.recorded import LiveCompensation, LiveState
from domain.language import say
from domain.protocol import Protocol
from domain.recording import Event, State
from domain.results import Repetition, Traces
from domain.session import MarkKind
from domain.timebase import Clock
from widgets.athlete.display import AthleteDisplay
from widgets.theme import Theme
from widgets.training.pain_dialog import PainAnswer, PainDialog
from widgets.training.station import StationPage


class StationController(QObject):
    """Facts of the set go to the views, wishes of the coach to the set. It decides nothing of its own."""

    left = Signal()
    opened = Signal(object)
    sensors_wanted = Signal()
    pain_stopped = Signal(str)
    pain_answered = Signal(str, object)

    def __init__(
        self,
        *,
        live_set: LiveSet,
        page: StationPage,
        display: AthleteDisplay,
        theme: Theme,
        clock: Clock,
        undo: Undo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live_set
        self._words = StationWords(live_set)
        self._undo = undo
        self._watch: SetWatch | None = None
        self._reps_done = 0
        self.hand = HandMarks(live_set=live_set, clock=clock, undo=undo, parent=self)
        self.rest = RestTimer(clock=clock, parent=self)
        self.before = BeforeController(page.before, parent=self)
        self._page = page
        self._display = display
        self._theme = theme
        self._visit: Visit | None = None
        self._readouts: Readouts | None = None
        self._asks = False
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
        self.before.changed.connect(self._show_now)
        self.rest.left_changed.connect(page.set_rest)
        self.hand.told.connect(live.told)
        self.hand.marked.connect(page.curves.plot.mark)

    def _connect_set(self) -> None:
        live = self._live
        live.state_changed.connect(self._show_state)
        live.state_changed.connect(self._follow_rest)
        live.preparing_step_changed.connect(self._show_preparing)
        live.recording_begun.connect(self._page.curves.plot.clear)
        live.advanced.connect(self._show_live)
        live.traces_arrived.connect(self._show_traces)
        live.rep_completed.connect(self._show_rep)
        live.technique_lost.connect(self._show_cue)
        live.rep_redone.connect(self._forget_rep)
        live.tared.connect(self._note_tare)
        live.tare_undone.connect(lambda _: self.forget_tare())

    def open(self, visit: Visit) -> None:
        """Show the next step of a visit."""
        self._visit = visit
        item = visit.item
        self._page.set_protocol(item.protocol, item.side)
        self._display.set_protocol(item.protocol)
        self._readouts = Readouts(protocol=item.protocol, reps_target=item.protocol.reps)
        self._page.curves.set_arc(visit.arc)
        self._page.numbers.cues.set_cues(
            [(rule.rule_id, if_then(item.protocol, rule)) for rule in item.protocol.compensations]
        )
        self.before.open(visit)
        self._asks = bool(visit.trouble) and not visit.is_blocked(visit.current)
        self._show_battery()
        self.opened.emit(visit)
        self.rest.look()
        self._show_now()

    def tare(self) -> None:
        """Zero the force sensor."""
        if self._live.machine.allows(Event.TARE):
            self._live.tare()

    def start(self) -> None:
        """The next step forward: search for sensors, prepare the set, or count down."""
        if self._visit is None:
            return
        if self._live.machine.allows(Event.PREPARE):
            item = self._visit.item
            if self._visit.trouble:
                self._page.show_finding(self._visit.trouble, redo=False)
                return
            trouble = self._live.force_trouble(item.side) if needs_force(item.protocol) else ""
            if trouble:
                self._page.show_finding(trouble, redo=False)
                return
            self._asks = False
            self._page.clear_finding()
            self._begin_set()
            self._live.prepare(self._visit.plan())
        elif self._live.machine.allows(Event.COUNT_DOWN):
            self._live.start()
        elif self._live.machine.allows(Event.CONNECT):
            self.sensors_wanted.emit()

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
        self.pain_stopped.emit(set_id)
        item = self._visit.item if self._visit is not None else None

        visit = self._visit

        def note(answer: PainAnswer) -> None:
            if visit is not None and item is not None and answer.sharp:
                visit.block(item.protocol, item.side, answer.site)
                self._show_battery()
            self.pain_answered.emit(set_id, answer)

        dialog = PainDialog(theme=self._theme, parent=self._page)
        dialog.answered.connect(note)
        dialog.open()

    def show_before(self) -> None:
        """The warm-up, the questions and the strap's angle, or the curves again; between sets."""
        if self._visit is not None and not self._live.in_set:
            self._asks = not self._asks
            self._show_now()

    def _forget_rep(self, number: int) -> None:
        run = self._live.run

        def take_back() -> None:
            if self._live.run is run and self._live.in_set and self._live.reps.rejected.pop(number, ""):
                self._reps_done += 1
                self._page.curves.judge_rep(number, accepted=True)
                self._show_now()

        self._undo.push(say("redoing rep {number}", number=number), take_back, key=f"station.redo.{number}")
        self._page.curves.judge_rep(number, accepted=False, reason="redone")
        self._reps_done = max(0, self._reps_done - 1)
        self._page.clear_finding()
        self._show_now()

    def _follow_rest(self, state: State) -> None:
        if state is State.REVIEW and self._visit is not None:
            self.rest.begin(self._visit.item.rest_after_s)
        elif state is State.COUNTDOWN:
            self.rest.stop()

    def forget_tare(self) -> None:
        """The force sensor has no zero any more: it must be tared before the next set."""
        self.is_tared = False
        self._show_now()

    def remind(self, sentence: str) -> None:
        """Say quietly before every set what a sensor needs, such as a calibration that is due."""
        self._reminder = sentence
        self._show_now()

    def _note_tare(self, _: object) -> None:
        self.is_tared = True
        self._page.clear_finding()
        self._show_now()

    def _show_now(self) -> None:
        self._show_state(self._live.state)

    def _show_state(self, state: State) -> None:
        if self._visit is None:
            self._page.set_state(state)
            return
        word, detail = self._words.of(
            state,
            self._visit,
            tared=self.is_tared or not needs_force(self._visit.item.protocol),
            reminder=self._reminder,
            reps_done=self._reps_done,
        )
        self._page.set_state(state, word, detail)
        self._page.show_before(shown=self._asks and state in (State.LIVE, State.TARING, State.DISCONNECTED))
        cue = detail if state is State.PAUSED_FOR_RESET else ""
        self._display.set_reset_rule(self._words.lost_rule)
        counts = state in (State.COUNTDOWN, State.RESTING)
        self._display.set_state(state, word, cue, seconds_left=self._live.seconds_left() if counts else None)

    def _show_preparing(self, step: PreparingStep) -> None:
        run = self._live.run
        before = (
            checks_before(run.plan.protocol, run.plan.side, run.streams, tared=self.is_tared) if run else ()
        )
        self._page.set_checklist((*before, *step_checks(step)), INSTRUCTIONS[step])
        self._display.set_state(State.PREPARING, line=INSTRUCTIONS[step])

    def _show_live(self, live: LiveState) -> None:
        if self._readouts is None:
            return
        self._readouts.reps_target = self._live.reps.to_do
        readout = self._readouts.readout(live)
        self._page.set_live(readout)
        practice = run.plan.practice_reps if (run := self._live.run) is not None else 0
        self._page.curves.set_rep_progress(self._live.reps.to_do + practice, running=live.rep_running)
        self._display.set_readout(readout)
        self.hand.tick()
        if self._watch is not None:
            self._say(self._watch.of_state(live, moving=self._live.state is State.ACTIVE))
        by_time = self._live.work_left_s is not None
        if self._live.state in (State.COUNTDOWN, State.RESTING) or by_time:
            self._show_now()
            self._page.set_rest(self._live.seconds_left() if self._live.state is State.RESTING else None)

    def _show_traces(self, traces: Traces) -> None:
        if len(traces.time_s):
            self._page.curves.plot.append(traces.time_s, traces.channels)
            self._page.curves.plot.advance(float(traces.time_s[-1]))

    def _show_rep(self, rep: Repetition) -> None:
        self._page.curves.add_rep(rep)
        self._reps_done += rep.accepted
        if self._visit is not None and rep.is_practice and not self._practice_left:
            self._visit.practise(wanted=False)
        self._show_now()
        if self._watch is not None and self._live.run is not None:
            self._say(self._watch.of_rep(rep, self._live.run.findings))

    @property
    def _practice_left(self) -> int:
        return self._live.run.practice_left if self._live.run is not None else 0

    def _say(self, word: Word | None) -> None:
        if word is None:
            return
        self._page.show_finding(word.text, redo=word.redo)
        if word.mark and self._live.in_set:
            self._live.mark(MarkKind.NOTE, word.text)
        if word.stop and self._live.machine.allows(Event.FINISH):
            self._live.finish()

    def _show_cue(self, lost: LiveCompensation) -> None:
        self._words.lost_rule = lost.rule_id
        self._page.numbers.cues.fire(lost.rule_id)
        QApplication.beep()
        self._page.curves.plot.mark(self._live.run.seconds_now() if self._live.run else 0.0, lost.label)
        self._show_now()

    def _begin_set(self) -> None:
        """A new recording: nothing has been said about it yet."""
        visit = self._visit
        self._reps_done = 0
        self._words.lost_rule = ""
        if visit is not None:
            self._watch = SetWatch(visit.item.protocol, visit.arc)
        self.hand.begin_set()

    def _show_battery(self) -> None:
        if self._visit is None:
            return
        visit = self._visit
        self._page.set_battery(battery_steps(visit), battery_words(visit.battery), left_s=visit.left_s)


def needs_force(protocol: Protocol) -> bool:
    """Whether a force sensor, tared, is part of it."""
    return any(slot.kind == "force" and slot.required for slot in protocol.sensors)
