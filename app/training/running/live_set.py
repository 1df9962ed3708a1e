"""The set under way on the screen: moves the state machine at every tick and tells what happened."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer, Signal

from app.sensors.acquisition import Acquisition
from app.sensors.idle import ForceChannel
from app.sensors.link_watch import LinkWatch
from app.sensors.taring import Tares
from app.training.running.between_sets import BetweenSets
from app.training.running.preparing import Preparing, PreparingStep
from app.training.running.recorder_watch import RecorderWatch
from app.training.running.set_ending import SetEnding
from app.training.running.set_reps import SetReps
from app.training.running.set_run import SetPlan, SetRun
from app.training.running.set_work import SetWork
from app.workers import Workers
from db.store import Store
from domain.analysis.recorded import LiveState
from domain.athlete import Side
from domain.language import say
from domain.protocol import Protocol
from domain.recording import IN_SET, Event, RecordingMachine, State
from domain.session import MarkKind, SetState
from domain.timebase import Clock, Deadline
from drivers.continuity import LinkState

TICK_MS = 16


class LiveSet(QObject):
    """One set after another on the open devices. Commands are methods, facts are signals."""

    state_changed = Signal(object)
    preparing_step_changed = Signal(object)
    recording_begun = Signal()
    advanced = Signal(object)
    traces_arrived = Signal(object)
    rep_completed = Signal(object)
    rep_redone = Signal(int)
    technique_lost = Signal(object)
    tared = Signal(object)
    tare_taken = Signal(str, str)
    tare_undone = Signal(str)
    told = Signal(str, str)
    analysing = Signal()
    finish_failed = Signal(str)
    reviewed = Signal(object)

    def __init__(
        self,
        *,
        acquisition: Acquisition,
        store: Store,
        clock: Clock,
        workers: Workers,
        tares: Tares,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._acquisition = acquisition
        self._store = store
        self._clock = clock
        self._workers = workers
        self._tares = tares
        self.machine = RecordingMachine()
        self.run: SetRun | None = None
        self.reps = SetReps()
        self._between = self._make_between()
        self._ending = self._make_ending()
        self._preparing: Preparing | None = None
        self._wait = Deadline(clock)
        self._work = SetWork(clock)
        self._link_watch = LinkWatch(clock)
        self._preparing_step = PreparingStep.STILL
        self._technique_pause = False
        self._recorder_watch = RecorderWatch(store)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def _make_between(self) -> BetweenSets:
        between = BetweenSets(
            acquisition=self._acquisition,
            tares=self._tares,
            clock=self._clock,
            workers=self._workers,
            machine=self.machine,
            handle=self.handle,
            parent=self,
        )
        between.shown_anew.connect(self.recording_begun)
        between.traces_arrived.connect(self.traces_arrived)
        between.tared.connect(self.tared)
        between.tare_taken.connect(self.tare_taken)
        between.tare_undone.connect(self.tare_undone)
        between.told.connect(self.told)
        return between

    def _make_ending(self) -> SetEnding:
        ending = SetEnding(store=self._store, workers=self._workers, parent=self)
        ending.analysing.connect(self.analysing)
        ending.failed.connect(self.finish_failed)
        ending.reviewed.connect(self.reviewed)
        ending.told.connect(self.told)
        return ending

    @property
    def state(self) -> State:
        """Where the station is."""
        return self.machine.state

    @property
    def in_set(self) -> bool:
        """Whether a recording is under way."""
        return self.state in IN_SET

    @property
    def starts_by_itself(self) -> bool:
        """Whether the set at hand needs no countdown."""
        return self._work.starts_by_itself

    @property
    def protocol(self) -> Protocol | None:
        """What is being done, or was done last."""
        return self.run.plan.protocol if self.run is not None else None

    @property
    def set_id(self) -> str:
        """The set that is recorded or looked at, nothing before the first."""
        return self.run.set_id if self.run is not None and self.run.header is not None else ""

    def seconds_left(self) -> float:
        """Station seconds until the countdown or the rest is over."""
        return self._wait.left_s

    def start_live(self) -> None:
        """The devices are open: show what they send."""
        if self.state is State.DISCONNECTED:
            self.handle(Event.CONNECT)
            self.handle(Event.CONNECTED)
        if not self.in_set:
            self.show_idle()
        self._timer.start()

    def stop_live(self) -> None:
        """Stop looking at the devices, for the end of the program; a set under way is finished and kept."""
        self._timer.stop()
        if self.in_set:
            self.mark(MarkKind.NOTE, "the station was closed")
            self._end(Event.PAIN_STOP, SetState.INCOMPLETE)
        self._acquisition.stop_recording()

    def tare(self, wanted: Collection[ForceChannel] = ()) -> None:
        """Wait for a quiet second of the force sensors, all or those `wanted`, and make it zero."""
        self._between.tare(wanted)

    def force_trouble(self, side: Side) -> str:
        """Why the force of a set of `side` could not be trusted, or nothing."""
        return self._between.force_trouble(side)

    def undo_tare(self, device_key: str) -> None:
        """Go back to the zero before the last tare; between sets only."""
        self._between.undo_tare(device_key)

    def prepare(self, plan: SetPlan) -> None:
        """Begin recording and take the still pose."""
        self._link_watch = LinkWatch(self._clock)
        self.run = SetRun(
            plan=plan,
            acquisition=self._acquisition,
            store=self._store,
            clock=self._clock,
            calibrations=self._tares.by_device,
        )
        self.reps.take(plan)
        self._work.take(plan)
        self.run.begin()
        self._preparing = Preparing(run=self.run, clock=self._clock, with_movement=True)
        self.handle(Event.PREPARE)
        self.recording_begun.emit()
        self._preparing_step = self._preparing.step
        self.preparing_step_changed.emit(self._preparing_step)

    def start(self) -> None:
        """Count down to the next repetitions; where the set starts by itself, begin it now."""
        if self._work.starts_by_itself:
            self._begin_work(Event.ATHLETE_BEGAN)
            return
        self._wait.set(self._planned.protocol.countdown_s)
        self.handle(Event.COUNT_DOWN)

    def pause(self) -> None:
        """Pause the set, or go on."""
        if self.state is State.PAUSED_FOR_RESET:
            self.mark(MarkKind.RESET_END)
            self.handle(Event.RESUME)
        else:
            self._technique_pause = False
            self.mark(MarkKind.RESET_START, "paused by the coach")
            self.handle(Event.PAUSE)

    def redo_last_rep(self) -> None:
        """Reject the last repetition of a running set and ask for one more."""
        number = self.reps.take_last_back() if self.machine.allows(Event.FINISH) else None
        if number is not None:
            self.rep_redone.emit(number)
            self.told.emit(say("Rep {number} will not count: one more to do.", number=number), "info")

    def finish(self) -> None:
        """End the set and look at it."""
        self._end(Event.FINISH, SetState.COMPLETE)

    def pain_stop(self, words: str) -> None:
        """End the set at once because it hurts; one that has ended already needs no second press."""
        if self.machine.allows(Event.PAIN_STOP):
            self.mark(MarkKind.PAIN, words)
            self._end(Event.PAIN_STOP, SetState.INCOMPLETE)

    def cancel(self) -> None:
        """Step back from a set that has not begun; its recording stays, marked as discarded."""
        if self.state is State.COUNTDOWN:
            self.handle(Event.CANCEL)
            return
        run = self._running
        run.stop()
        self.handle(Event.CANCEL)
        self._ending.discard(run.set_id)
        self.show_idle()

    def handle(self, event: Event) -> None:
        """Move along the state table and tell."""
        self.state_changed.emit(self.machine.handle(event))

    def mark(self, kind: MarkKind, text: str = "") -> None:
        """Write an instant of the recording down."""
        self._running.mark(kind, text)

    def show_idle(self) -> None:
        """Show the bare signals of the present devices."""
        self._between.show_idle()

    def tick(self) -> None:
        """One look at what arrived; called by the timer."""
        if self.in_set:
            live = self._running.tick()
            self.advanced.emit(live)
            self.traces_arrived.emit(self._running.take_traces())
            self._tell_reps(live)
            self._follow_links()
            self._tell_recorder()
            self._act(live)
        elif self.state in (State.LIVE, State.TARING):
            self._between.tick()
        elif self.state in (State.REVIEW, State.SAVING):
            self._acquisition.drain()
            self._between.tell_silent_links()

    def _act(self, live: LiveState) -> None:
        actions: dict[State, Callable[[LiveState], None]] = {
            State.PREPARING: self._act_preparing,
            State.ARMED: self._act_armed,
            State.COUNTDOWN: self._act_countdown,
            State.ACTIVE: self._act_active,
            State.PAUSED_FOR_RESET: self._act_paused,
            State.RESTING: self._act_resting,
        }
        action = actions.get(self.state)
        if action is not None:
            action(live)

    def _act_preparing(self, _: LiveState) -> None:
        if self._preparing is None:
            return
        before = self._preparing_step
        self._preparing_step = self._preparing.tick()
        if self._preparing_step is PreparingStep.DONE:
            self._arm()
            self.handle(Event.PREPARED)
        elif self._preparing_step is not before:
            self.preparing_step_changed.emit(self._preparing_step)

    def _act_countdown(self, _: LiveState) -> None:
        if self._wait.is_over:
            self.mark(MarkKind.GO)
            self._begin_work(Event.GO)

    def _arm(self) -> None:
        """Where the set starts by itself the count is open already, so that the first rep is whole."""
        if self._work.starts_by_itself:
            self.mark(MarkKind.GO)
            self._work.arm(self._planned.protocol, self.reps.told)

    def _act_armed(self, live: LiveState) -> None:
        if self._work.begins(live):
            self._begin_work(Event.ATHLETE_BEGAN)

    def _begin_work(self, event: Event) -> None:
        self._work.begin()
        self.handle(event)

    def _act_active(self, live: LiveState) -> None:
        protocol = self._planned.protocol
        if live.technique_lost is not None and not protocol.is_test:
            self._technique_pause = True
            self.mark(MarkKind.RESET_START, live.technique_lost.rule_id)
            self.handle(Event.TECHNIQUE_LOST)
            self.technique_lost.emit(live.technique_lost)
        elif self._work.is_done(live, self.reps.to_do):
            self.finish()

    @property
    def work_left_s(self) -> float | None:
        """Seconds of work left in a set by time; None in another, and before it begins."""
        return self._work.left_s if self.state is State.ACTIVE else None

    def _act_paused(self, live: LiveState) -> None:
        self._work.pause()
        if self._technique_pause and live.technique_lost is None:
            self.mark(MarkKind.RESET_END)
            self.handle(Event.TECHNIQUE_BACK)

    def _act_resting(self, live: LiveState) -> None:
        self.reps.rest(live)
        if self._wait.is_over and self.reps.awaits_decision:
            self.finish()
        elif self._wait.is_over:
            self._arm()
            self.handle(Event.REST_OVER)
            if not self._work.starts_by_itself:
                self.start()

    def _tell_reps(self, live: LiveState) -> None:
        for rep in self.reps.new(live):
            self.rep_completed.emit(rep)
            if self.state is State.ACTIVE and self.reps.rests_after(rep, live):
                self.reps.rest(live)
                self.mark(MarkKind.STOP)
                self._wait.set(self._planned.protocol.rest_s)
                self.handle(Event.REST)

    def _follow_links(self) -> None:
        facts, self._running.link_facts = self._running.link_facts, []
        for fact in self._link_watch.take(facts):
            lost = fact.state is LinkState.LOST
            if lost:
                self.handle(Event.LINK_LOST)
            self.told.emit(fact.sentence, "red" if lost else "good")
        if self._link_watch.has_given_up:
            self.told.emit(say("The sensor did not come back: the set ends here, all of it is kept."), "red")
            self._end(Event.LINK_GIVEN_UP, SetState.INCOMPLETE)

    def _tell_recorder(self) -> None:
        news = self._recorder_watch.news()
        if news is not None:
            self.told.emit(*news)

    def finish_again(self) -> None:
        """Try once more to make the set durable and to analyse it."""
        self._ending.again()

    def _end(self, event: Event, state: SetState) -> None:
        ended = self.machine.handle(event)  # Refused: the recording goes on.
        self.mark(MarkKind.STOP)
        self._running.stop()
        self.state_changed.emit(ended)
        self._ending.end(self._running, state, self.reps.rejected)

    @property
    def _running(self) -> SetRun:
        if self.run is None:
            raise RuntimeError("prepare() comes first")
        return self.run

    @property
    def _planned(self) -> SetPlan:
        return self._running.plan
