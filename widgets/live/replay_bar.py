"""Plays a recording at its own pace, at half or at a quarter of it, and scrubs through it."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, Qt, QTimeLine, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from domain.language import say
from widgets.live.readout import number_text
from widgets.parts.buttons import Button, Choice
from widgets.parts.labels import Label
from widgets.parts.pick_box import PickBox
from widgets.theme import Theme

FRAME_MS = 33
QUARTER, HALF, FULL = "quarter", "half", "full"
_SHARES = {FULL: 1, HALF: 2, QUARTER: 4}


class ReplayBar(QWidget):
    """`moved` says at which second of the recording the replay stands."""

    moved = Signal(float)
    rep_chosen = Signal(int)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._span = (0.0, 0.0)
        self._line = QTimeLine(1, self)
        self._line.setEasingCurve(QEasingCurve.Type.Linear)
        self._line.setUpdateInterval(FRAME_MS)
        self._line.valueChanged.connect(self._advance)
        self._line.stateChanged.connect(lambda _state: self._show_state())
        self.play_button = Button(say("Play"), theme=theme, kind="secondary", icon="play")
        self.play_button.setMinimumWidth(theme.px(96))
        self.play_button.clicked.connect(lambda _checked=False: self.toggle())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(say("Where the replay stands"))
        # As the curves above it: time runs from left to right in every language.
        self.slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.slider.valueChanged.connect(self._scrubbed)
        self._time = Label("", theme=theme, role="secondary", tabular=True)
        self._time.setMinimumWidth(theme.px(64))
        self.pace = Choice(
            ((FULL, "1x"), (HALF, "1/2x"), (QUARTER, "1/4x")), theme=theme, name=say("Pace of the replay")
        )
        self.pace.chosen.connect(lambda _key: self._restart_at(self.time_s))
        self.part = PickBox(theme=theme)
        self.part.setAccessibleName(say("What is replayed"))
        self.part.activated.connect(lambda place: self.rep_chosen.emit(place))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.part)
        row.addWidget(self.play_button)
        row.addWidget(self.slider, 1)
        row.addWidget(self._time)
        row.addWidget(self.pace)

    def set_reps(self, numbers: Sequence[int]) -> None:
        """The reps to choose from, after the whole set; what was chosen stays where it can."""
        chosen = self.part.currentIndex()
        self.part.clear()
        self.part.addItem(say("Whole set"))
        self.part.addItems([say("Rep {number}", number=number) for number in numbers])
        self.part.setCurrentIndex(chosen if 0 <= chosen <= len(numbers) else 0)

    def set_span(self, start_s: float, end_s: float) -> None:
        """Replay this part of the recording, from its start."""
        self.stop()
        self._span = (start_s, max(start_s, end_s))
        self.slider.setRange(0, round(1000 * (self._span[1] - start_s)))
        self.slider.setEnabled(self.slider.maximum() > 0)
        self.play_button.setEnabled(self.slider.maximum() > 0)
        self._place(start_s)

    @property
    def time_s(self) -> float:
        """Where the replay stands."""
        return self._span[0] + self.slider.value() / 1000

    @property
    def is_playing(self) -> bool:
        """Whether it runs."""
        return self._line.state() is QTimeLine.State.Running

    def seek(self, time_s: float) -> None:
        """Stand at this second, and stay there."""
        self.stop()
        self._place(time_s)

    def toggle(self) -> None:
        """Play from here, or stop here; from the end it begins again."""
        if self.is_playing:
            self.stop()
        elif self.slider.maximum() > 0:
            at_end = self.slider.value() >= self.slider.maximum()
            self._start(self._span[0] if at_end else self.time_s)

    def toggle_pace(self) -> None:
        """Full speed, then half, then a quarter, then full again."""
        paces = list(_SHARES)
        self.pace.select(paces[(paces.index(self.pace.selected) + 1) % len(paces)])
        self._restart_at(self.time_s)

    def stop(self) -> None:
        """Stay where it stands."""
        self._line.stop()

    def _start(self, time_s: float) -> None:
        share = _SHARES[self.pace.selected]
        length_ms = max(1, self.slider.maximum() * share)
        self._line.setDuration(length_ms)
        self._line.setStartFrame(0)
        self._line.setCurrentTime(round((time_s - self._span[0]) * 1000 * share))
        self._line.resume()

    def _restart_at(self, time_s: float) -> None:
        if self.is_playing:
            self.stop()
            self._start(time_s)

    def _advance(self, share: float) -> None:
        if self.is_playing:
            self._place(self._span[0] + share * (self._span[1] - self._span[0]))

    def _place(self, time_s: float) -> None:
        self.slider.blockSignals(True)  # noqa: FBT003
        self.slider.setValue(round(1000 * (time_s - self._span[0])))
        self.slider.blockSignals(False)  # noqa: FBT003
        self._tell()

    def _scrubbed(self, _value: int) -> None:
        self.stop()
        self._tell()

    def _tell(self) -> None:
        self._time.setText(f"{number_text(self.time_s, 2)} s")
        self.moved.emit(self.time_s)

    def _show_state(self) -> None:
        playing = self.is_playing
        self.play_button.setText(say("Stop") if playing else say("Play"))
        self.play_button.setAccessibleName(say("Stop the replay") if playing else say("Play the replay"))

    def hideEvent(self, event: QHideEvent) -> None:
        # A replay that nobody sees stops: one that ran on would tell of its end when the window is gone.
        self.stop()
        super().hideEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme
