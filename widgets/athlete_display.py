"""The athlete's full-screen view: one thing to aim at, and at most three others."""

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from domain.protocol import Protocol, RepSource, Target
from domain.recording import State
from widgets.compensation_meter import sample_compensations
from widgets.gauge import TargetBar
from widgets.live.athlete_scenes import HipsBubble, RepCount, ResetScene, Scene, WordScene
from widgets.live.readout import LiveReadout, TempoReadout
from widgets.tempo_bar import TempoRing
from widgets.theme import DARK, Theme

_SCENE_WORDS = {
    State.DISCONNECTED: ("Turnout", "Nearly ready", "text2"),
    State.CONNECTING: ("Turnout", "Nearly ready", "text2"),
    State.LIVE: ("Ready", "Your coach starts the set", "text"),
    State.TARING: ("Relax", "Let the strap hang free", "text"),
    State.PREPARING: ("Hold still", "The sensors learn your position", "text"),
    State.ARMED: ("Ready", "Wait for the countdown", "text"),
    State.COUNTDOWN: ("Get set", "", "amber"),
    State.RESTING: ("Rest", "Breathe easy", "left"),
    State.REVIEW: ("Done", "Well worked", "good"),
    State.SAVING: ("Done", "Well worked", "good"),
}


class AthleteDisplay(Scene):
    """Dark by default; new data repaint only the bar, the rest repaints when its words change."""

    def __init__(self, *, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme or Theme(tokens=DARK), parent=parent)
        self.setWindowTitle("Turnout: athlete")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        dark = self.theme
        self.bar = TargetBar(theme=dark, parent=self)
        self.count = RepCount(theme=dark, parent=self)
        self.ring = TempoRing(theme=dark, parent=self)
        self.hips = HipsBubble(theme=dark, parent=self)
        self.words = WordScene(theme=dark, parent=self)
        self.reset = ResetScene(theme=dark, parent=self)
        self._by_angle = False
        self._has_tempo = False
        self._best = float("-inf")
        self._free = True
        self._unit, self._high = "N", 160.0
        self.state = State.LIVE
        self.set_state(State.LIVE)

    def sizeHint(self) -> QSize:
        return QSize(1920, 1080)

    def set_protocol(self, protocol: Protocol) -> None:
        """Aim at what this protocol asks for."""
        self._by_angle = protocol.rep_source is RepSource.ANGLE
        self._has_tempo = protocol.tempo is not None
        self._forget_best()
        self.count.set_count(0, protocol.reps)
        self.set_target(protocol.target, unit="°" if self._by_angle else "N")
        self.set_state(self.state)

    def set_target(self, target: Target | None, *, unit: str = "N") -> None:
        """The band; without one the bar's scale is a usual one."""
        usual = 60.0 if unit in ("°", "deg") else 160.0
        self._free, self._unit = target is None, unit
        self._high = usual if target is None else target.high * 1.3
        self.bar.set_scale(0.0, self._high, unit)
        self.bar.set_target(target)

    def set_state(
        self, state: State, words: str = "", line: str = "", *, seconds_left: float | None = None
    ) -> None:
        """Change the scene; `words` replaces the big word, `line` what is below.

        Where `seconds_left` is told, in a countdown or a rest, the whole seconds are what is big. While
        paused for a reset `line` is the cue, such as *Level your hips, then go on*.
        """
        self.state = state
        active = state is State.ACTIVE
        resetting = state is State.PAUSED_FOR_RESET
        for part in (self.bar, self.count, self.hips):
            part.setVisible(active)
        self.ring.setVisible(active and self._has_tempo)
        self.reset.setVisible(resetting)
        self.words.setVisible(not active and not resetting)
        if resetting and line:
            self.reset.set_words(line)
        elif not active and not resetting:
            word, usual, tint = _SCENE_WORDS[state]
            if seconds_left is None:
                self.words.set_words(words or word, line or usual, tint)
            else:
                self.words.set_words(seconds_text(seconds_left), line or usual, tint, above=word)
        if state in (State.ARMED, State.COUNTDOWN):
            self._forget_best()

    def set_readout(self, readout: LiveReadout) -> None:
        """Follow the data."""
        value = readout.angle_deg if self._by_angle else readout.force_n
        self.bar.set_value(value)
        if value > self._best and (self._free or not self._by_angle):
            self._best = value
            self._make_room(value)
            self.bar.set_best(value)
        self.count.set_count(readout.reps_done, readout.reps_target)
        self.hips.set_compensation(readout.compensations[0] if readout.compensations else None)
        self._set_phase(readout)

    def _forget_best(self) -> None:
        self._best = float("-inf")
        self.bar.set_best(float("nan"))

    def _make_room(self, value: float) -> None:
        """A bar without a target grows its scale before the strongest athlete reaches its top."""
        if self._free and value > 0.95 * self._high:
            self._high = math.ceil(value * 1.3 / 20) * 20.0
            self.bar.set_scale(0.0, self._high, self._unit)

    def _set_phase(self, readout: LiveReadout) -> None:
        now = readout.tempo
        if now is None and readout.hold_s is not None and readout.hold_target_s:
            now = TempoReadout("hold", readout.hold_s, readout.hold_target_s, "hold")
        if now is not None and not self._has_tempo:
            self._has_tempo = True
            self.ring.setVisible(self.state is State.ACTIVE)
        self.ring.set_now(now)

    def thumbnail(self, width: int = 320) -> QPixmap:
        """A small picture of this screen for the coach."""
        return self.grab().scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        u, w, h = self.unit(), self.width(), self.height()
        self.bar.set_label_size(round(48 * u))
        self.ring.set_word_size(round(48 * u))
        self.bar.setGeometry(round(60 * u), round(60 * u), w // 2 - round(60 * u), h - round(120 * u))
        right = w // 2
        self.count.setGeometry(right, round(60 * u), w - right, round(500 * u))
        ring = round(300 * u)
        self.ring.setGeometry(right + (w - right - ring) // 2, round(540 * u), ring, ring)
        self.hips.setGeometry(
            right + round(130 * u), h - round(230 * u), w - right - round(260 * u), round(190 * u)
        )
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
