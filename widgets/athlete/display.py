"""The athlete's full-screen view: one thing to aim at, and at most three others."""

import math

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from domain.biofeedback.exposure import Sight
from domain.biofeedback.pacing import Pace
from domain.biofeedback.path import path_of
from domain.language import say
from domain.protocol import Protocol, RepSource, Target, Tempo
from domain.recording import State
from widgets.athlete.aim import Aim, Goal
from widgets.athlete.balance import BalanceAim
from widgets.athlete.band import BandAim
from widgets.athlete.bar import BarAim
from widgets.athlete.camera import CameraAim
from widgets.athlete.fill import FillAim
from widgets.athlete.glide import GlideAim
from widgets.athlete.mirror import MirrorAim
from widgets.athlete.path import PathAim
from widgets.athlete.reset_picture import GONE_OF_SIGNAL, Gone
from widgets.athlete.scenes import HipsBubble, QuietScene, RepCount, ResetScene, Scene, WordScene
from widgets.athlete.wheel import TempoWheel
from widgets.live.body_figure import BodyPose
from widgets.live.readout import LiveReadout, TempoReadout
from widgets.theme import DARK, Theme
from widgets.training.compensation_meter import sample_compensations
from widgets.training.gauge import TargetBar
from widgets.training.tempo_bar import TempoRing

_SCENE_WORDS = {
    State.DISCONNECTED: ("Turnout", say("Nearly ready"), "text2"),
    State.CONNECTING: ("Turnout", say("Nearly ready"), "text2"),
    State.LIVE: (say("Ready"), say("Your coach starts the set"), "text"),
    State.TARING: (say("Relax"), say("Let the strap hang free"), "text"),
    State.PREPARING: (say("Hold still"), say("The sensors learn your position"), "text"),
    State.ARMED: (say("Ready"), say("Wait for the countdown"), "text"),
    State.COUNTDOWN: (say("Get set"), "", "amber"),
    State.RESTING: (say("Rest"), say("Breathe easy"), "left"),
    State.REVIEW: (say("Done"), say("Well worked"), "good"),
    State.SAVING: (say("Done"), say("Well worked"), "good"),
}
SIGHT_WORDS = {
    Sight.BAR: say("Target bar"),
    Sight.BAND: say("Band over time"),
    Sight.PATH: say("Path to follow"),
    Sight.TEMPO: say("Tempo and breath"),
    Sight.BALANCE: say("Pelvis balance"),
    Sight.MIRROR: say("Mirror figure"),
    Sight.GLIDE: say("Game: glide"),
    Sight.FILL: say("Game: fill the glass"),
    Sight.CAMERA: say("Camera mirror"),
}
_WIDE = (Sight.BAND, Sight.PATH, Sight.GLIDE, Sight.CAMERA)
_AIMS: dict[Sight, type[Aim]] = {
    Sight.BAR: BarAim,
    Sight.BAND: BandAim,
    Sight.PATH: PathAim,
    Sight.TEMPO: TempoWheel,
    Sight.BALANCE: BalanceAim,
    Sight.MIRROR: MirrorAim,
    Sight.GLIDE: GlideAim,
    Sight.FILL: FillAim,
    Sight.CAMERA: CameraAim,
}
_USUAL_TOP = {"N": 160.0}
_USUAL_TOP_DEG = 60.0


class AthleteDisplay(Scene):
    """Dark by default; new data repaint only the bar, the rest repaints when its words change."""

    sight_changed = Signal(object)

    def __init__(self, *, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme or Theme(tokens=DARK), parent=parent)
        self.setWindowTitle(say("Turnout: athlete"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        dark = self.theme
        self.aims: dict[Sight, Aim] = {sight: make(theme=dark, parent=self) for sight, make in _AIMS.items()}
        self.count = RepCount(theme=dark, parent=self)
        self.ring = TempoRing(theme=dark, parent=self)
        self.hips = HipsBubble(theme=dark, parent=self)
        self.quiet = QuietScene(theme=dark, parent=self)
        self.words = WordScene(theme=dark, parent=self)
        self.reset = ResetScene(theme=dark, parent=self)
        self.sight = Sight.BAR
        self.follows_arrivals = False
        self._by_angle = False
        self._has_tempo = False
        self._signals: dict[str, str] = {}
        self._shown = True
        self.state = State.LIVE
        self.set_state(State.LIVE)

    @property
    def aim(self) -> Aim:
        """What is aimed at now."""
        return self.aims[self.sight]

    def sizeHint(self) -> QSize:
        return QSize(1920, 1080)

    def set_protocol(self, protocol: Protocol) -> None:
        """Aim at what this protocol asks for."""
        self._by_angle = protocol.rep_source is not RepSource.FORCE
        self._signals = {rule.rule_id: rule.signal for rule in protocol.compensations}
        self.set_reset_rule("")
        self._set_tempo(protocol.tempo)
        self.count.set_count(0, protocol.reps)
        self.set_target(protocol.target, unit="deg" if self._by_angle else "N")
        path = path_of(protocol, unit="deg" if self._by_angle else "N")
        for sight in (Sight.PATH, Sight.GLIDE):
            road = self.aims[sight]
            if isinstance(road, PathAim):
                road.set_path(path)
        self._restart()
        self.set_sight(protocol.athlete_sees)
        self.set_state(self.state)

    def set_sight(self, sight: Sight) -> None:
        """Aim at something else."""
        self.sight = sight
        self._lay_out()
        self._show_parts()
        self.sight_changed.emit(sight)

    def set_target(self, target: Target | None, *, unit: str = "N") -> None:
        """The band; without one the scale is a usual one and grows with the athlete."""
        high = _USUAL_TOP.get(unit, _USUAL_TOP_DEG) if target is None else target.high * 1.3
        for aim in self.aims.values():
            aim.set_goal(Goal(0.0, high, unit, target))
        self._bar.keeps_best = target is None or not self._by_angle

    def set_state(
        self, state: State, words: str = "", line: str = "", *, seconds_left: float | None = None
    ) -> None:
        """Change the scene; `words` replaces the big word, `line` what is below.

        Where `seconds_left` is told, in a countdown or a rest, the whole seconds are what is big. While
        paused for a reset `line` is the cue, such as *Level your hips, then go on*.
        """
        self.state = state
        self._show_parts()
        if state is State.PAUSED_FOR_RESET:
            self.reset.set_words(line)
        elif state is not State.ACTIVE:
            word, usual, tint = _SCENE_WORDS[state]
            if seconds_left is None:
                self.words.set_words(words or word, line or usual, tint)
            else:
                self.words.set_words(seconds_text(seconds_left), line or usual, tint, above=word)
        if state in (State.ARMED, State.COUNTDOWN):
            self._restart()

    def set_shown(self, shown: bool, instead: str = say("Keep going")) -> None:
        """Show what is aimed at, or `instead` of it one calm sentence: neither number nor bar."""
        self.quiet.set_words(instead)
        if shown is not self._shown:
            self._shown = shown
            self._show_parts()

    def set_readout(self, readout: LiveReadout) -> None:
        """Follow the data."""
        value = readout.angle_deg if self._by_angle else readout.force_n
        if self.follows_arrivals and self.sight is Sight.BAR and not self._by_angle:
            self._bar.note_best(value)
        else:
            self.aim.set_value(value, readout.time_s)
        self.count.set_count(readout.reps_done, readout.reps_target)
        worst = readout.compensations[0] if readout.compensations else None
        self.hips.set_compensation(worst)
        self.aim.set_compensation(worst)
        self._set_phase(readout)

    def set_value(self, value: float) -> None:
        """The newest value as it arrived; the bar alone follows it, and only its changed rows are painted."""
        if self._shown and self.state is State.ACTIVE and self.sight is Sight.BAR and not self._by_angle:
            self._bar.bar.set_value(value)

    def start_path(self, since_s: float) -> None:
        """The road begins now, `since_s` on the recording's clock."""
        for aim in self.aims.values():
            if isinstance(aim, PathAim):
                aim.set_path(aim.path, since_s=since_s)

    def set_pace(self, pace: Pace | None) -> None:
        """Follow the metronome."""
        self.aims[Sight.TEMPO].set_pace(pace)
        if pace is not None:
            self.ring.set_now(TempoReadout(pace.phase, pace.elapsed_s, pace.length_s))

    def set_pose(self, pose: BodyPose) -> None:
        """Follow the body."""
        self.aim.set_pose(pose)
        self.reset.set_pose(pose)

    def set_reset_rule(self, rule_id: str) -> None:
        """The rule that asks for the reset; an unknown or empty one means the first of the protocol."""
        signal = self._signals.get(rule_id) or next(iter(self._signals.values()), "")
        self.reset.set_gone(GONE_OF_SIGNAL.get(signal, Gone.TILT))

    @property
    def bar(self) -> TargetBar:
        """The bar itself, of which new data change a few rows."""
        return self._bar.bar

    @property
    def _bar(self) -> BarAim:
        bar = self.aims[Sight.BAR]
        assert isinstance(bar, BarAim)  # noqa: S101
        return bar

    def _restart(self) -> None:
        for aim in self.aims.values():
            aim.restart()

    def _set_tempo(self, tempo: Tempo | None) -> None:
        self._has_tempo = tempo is not None
        wheel = self.aims[Sight.TEMPO]
        if isinstance(wheel, TempoWheel):
            wheel.set_tempo(tempo)

    def _show_parts(self) -> None:
        """What belongs to the scene is there; what the feedback hides is not."""
        active, resetting = self.state is State.ACTIVE, self.state is State.PAUSED_FOR_RESET
        paced = self.sight is Sight.TEMPO
        shown = self._shown or paced
        for sight, aim in self.aims.items():
            aim.setVisible(active and shown and sight is self.sight)
        self.quiet.setVisible(active and not shown)
        self.count.setVisible(active)
        self.ring.setVisible(active and self._has_tempo and not paced)
        self.hips.setVisible(active and self._shown and self.sight is not Sight.BALANCE)
        self.reset.setVisible(resetting)
        self.words.setVisible(not active and not resetting)

    def _set_phase(self, readout: LiveReadout) -> None:
        now = readout.tempo
        if now is None and readout.hold_s is not None and readout.hold_target_s:
            now = TempoReadout("hold", readout.hold_s, readout.hold_target_s, "hold")
        if now is not None and not self._has_tempo:
            self._has_tempo = True
            self._show_parts()
        self.ring.set_now(now)

    def thumbnail(self, width: int = 320) -> QPixmap:
        """A small picture of this screen for the coach, painted small, to hold nothing up."""
        share = width / max(1, self.width())
        picture = QPixmap(width, round(self.height() * share))
        picture.fill(self.theme.colour("bg"))
        painter = QPainter(picture)
        painter.scale(share, share)
        self.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        painter.end()
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        u, w, h = self.unit(), self.width(), self.height()
        self.ring.set_word_size(round(48 * u))
        middle = round(w * (0.64 if self.sight in _WIDE else 0.5))
        edge = round(60 * u)
        for view in (*self.aims.values(), self.quiet):
            view.setGeometry(edge, edge, middle - edge, h - 2 * edge)
        self.count.setGeometry(middle, edge, w - middle, round(400 * u))
        ring = round(370 * u)
        self.ring.setGeometry(middle + (w - middle - ring) // 2, round(460 * u), ring, ring)
        inset = round(min(130 * u, (w - middle) * 0.12))
        self.hips.setGeometry(middle + inset, h - round(230 * u), w - middle - 2 * inset, round(190 * u))
        for scene in (self.words, self.reset):
            scene.setGeometry(QRect(0, 0, w, h))

    def set_theme(self, theme: Theme) -> None:
        """The athlete's screen keeps its own dark theme: this one changes nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.colour("bg"))
        painter.end()


def seconds_text(seconds: float) -> str:
    """Seconds left as a clock for athletes shows them: *3*, *29*, *1:30*; the last one is 1."""
    whole = max(1, math.ceil(seconds))
    return str(whole) if whole < 60 else f"{whole // 60}:{whole % 60:02d}"


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """Seven of ten, in the band, two seconds up."""
    display = AthleteDisplay()
    display.set_target(Target(low=105, high=130, unit="N"))
    display.set_state(State.ACTIVE)
    display.set_readout(
        LiveReadout(
            force_n=118.0, reps_done=7, reps_target=10, compensations=sample_compensations(),
            tempo=TempoReadout("concentric", 1.6, 2.0),
        )
    )  # fmt: skip
    return display


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
