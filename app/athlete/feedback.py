"""What the athlete sees and hears of the set under way: the rule of its feedback, the pace and the pose."""

import math
from collections.abc import Iterable
from dataclasses import replace
from zlib import crc32

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.athlete.feedback_arrivals import ForceArrivals
from app.athlete.metronome import Metronome
from app.sensors.acquisition import Acquisition
from app.training.running.live_set import LiveSet
from domain.analysis.recorded import LiveState
from domain.athlete import Side
from domain.biofeedback.exposure import Exposure, FeedbackMode, FeedbackRule, Sight, is_outside
from domain.biofeedback.pacing import Beat, Pacer
from domain.language import say
from domain.protocol import Protocol, RepSource
from domain.recording import State
from domain.results import Level, Repetition, Traces
from domain.timebase import Clock
from widgets.athlete.display import AthleteDisplay
from widgets.live.body_figure import BodyPose

FRAME_MS = 16
_PACED = (State.ACTIVE, State.PAUSED_FOR_RESET)


class AthleteFeedback(QObject):
    """Follows the set; it decides by `domain.biofeedback.exposure` and `domain.biofeedback.pacing` alone.

    `exposed` tells, when a repetition is over, what the athlete saw of it; `beat` is the visible tick.
    """

    exposed = Signal(str, object)
    beat = Signal(object)
    told = Signal(str, str)

    def __init__(
        self,
        *,
        live_set: LiveSet,
        acquisition: Acquisition,
        display: AthleteDisplay,
        metronome: Metronome,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._display, self._clock, self._metronome = live_set, display, clock, metronome
        self.variation = 0.0
        self.audible = True
        self._rule = FeedbackRule(FeedbackMode.CONCURRENT)
        self._looked_at: set[int] = set()
        self._pacer: Pacer | None = None
        self._start_ns = 0
        self._coming: Beat | None = None
        self._pose = BodyPose()
        self._arrivals = ForceArrivals(show=display.set_value, clock=clock, parent=self)
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self._show_pace)
        self._next_beat = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next_beat.timeout.connect(self._tick)
        display.follows_arrivals = True
        acquisition.listen(self._arrivals.take)
        live_set.recording_begun.connect(self._begin)
        live_set.state_changed.connect(self._follow_state)
        live_set.advanced.connect(self._follow)
        live_set.traces_arrived.connect(self._follow_body)
        live_set.rep_completed.connect(self._log)

    def choose(self, sight: Sight) -> None:
        """Aim at something else from now on; the recording does not notice."""
        self._display.set_sight(sight)

    def stop(self) -> None:
        """Silence, for the end of the program."""
        self._stop_pace()

    def _begin(self) -> None:
        """A recording begins: its streams, its rule, its tempo."""
        run = self._live.run
        if run is None or not self._live.in_set or run.header is None:
            return
        self._arrivals.follow(run.streams, run.plan.side)
        seed = crc32(run.set_id.encode())
        self._rule = FeedbackRule(FeedbackMode(run.plan.feedback_mode), seed=seed)
        self._looked_at.clear()
        tempo = run.plan.protocol.tempo
        self._pacer = Pacer(tempo, variation=self.variation, seed=seed) if tempo is not None else None
        seated = run.plan.protocol.position.startswith("seated")
        self._pose = BodyPose(right=run.plan.side is Side.RIGHT, seated=seated)
        self._display.set_shown(self._rule.mode is not FeedbackMode.HIDDEN)

    def _follow_state(self, state: State) -> None:
        if state is State.ACTIVE and self._live.run is not None:
            self._display.start_path(self._live.run.seconds_now())
        if state is State.ACTIVE and self._pacer is not None and not self._frames.isActive():
            self._start_pace(self._pacer)
        elif state not in _PACED:
            self._stop_pace()

    def _start_pace(self, pacer: Pacer) -> None:
        self._start_ns = self._clock.now_ns()
        self._frames.start()
        self.beat.emit(next(pacer.beats(0, 1)))
        self._await_beat(0)
        if self.audible and not self._metronome.start(pacer, self._start_ns):
            self.told.emit(self._metronome.trouble, "info")

    def _stop_pace(self) -> None:
        self._frames.stop()
        self._next_beat.stop()
        self._metronome.stop()
        self._display.set_pace(None)

    def _await_beat(self, after_ns: int) -> None:
        """The timer counts to the next beat from the start, so that lateness is never carried on."""
        if self._pacer is not None:
            self._coming = coming = self._pacer.next_beat(after_ns)
            left_s = (self._start_ns + coming.at_ns - self._clock.now_ns()) / 1e9
            self._next_beat.start(max(0, round(self._clock.real_s(left_s) * 1000)))

    def _tick(self) -> None:
        if self._coming is not None:
            self.beat.emit(self._coming)
            self._show_pace()
            self._await_beat(self._coming.at_ns)

    def _show_pace(self) -> None:
        if self._pacer is not None:
            self._display.set_pace(self._pacer.at(self._clock.now_ns() - self._start_ns))

    def _follow(self, live: LiveState) -> None:
        protocol = self._live.protocol
        if protocol is None or self._live.state is not State.ACTIVE:
            return
        number = len(live.completed) + 1
        shows = self._rule.shows(number, live.time_s, outside=_is_off(protocol, live))
        if shows and self._display.isVisible():
            self._looked_at.add(number)
        calm = self._rule.mode is FeedbackMode.BANDWIDTH
        self._display.set_shown(shows, say("✓ on course") if calm else say("Keep going"))

    def _follow_body(self, traces: Traces) -> None:
        if not self._live.in_set:
            return
        rows = traces.channels
        side = 1.0 if self._pose.right else -1.0
        self._pose = BodyPose(
            pelvis_deg=side * _newest(rows.get("pelvis_obliquity_deg", ())),
            trunk_deg=side * _newest(rows.get("trunk_lean_deg", ())),
            thigh_deg=-side * _newest(rows.get("hip_adduction_deg", ())),
            shank_deg=side * _newest(rows.get("hip_internal_rotation_deg", ())),
            right=self._pose.right,
            seated=self._pose.seated,
        )
        if len(traces.time_s):
            self._display.set_pose(self._pose)

    def _log(self, rep: Repetition) -> None:
        """What the rule showed was seen only where the athlete's screen stood open."""
        planned: Exposure = self._rule.exposure(rep.number)
        exposure = replace(planned, shown=planned.shown and rep.number in self._looked_at)
        self.exposed.emit(self._live.set_id, exposure)


def _is_off(protocol: Protocol, live: LiveState) -> bool:
    """Whether the value is out of its band during a repetition, or the form beyond its limit."""
    if any(item.level in (Level.AMBER, Level.RED) for item in live.compensations):
        return True
    target = protocol.target
    if target is None or not live.rep_running:
        return False
    value = live.force_n if protocol.rep_source is RepSource.FORCE else live.angle_deg
    return is_outside(value, target.low, target.high)


def _newest(values: Iterable[float]) -> float:
    """The last value that could be measured."""
    return next((float(v) for v in reversed(list(values)) if math.isfinite(v)), math.nan)
