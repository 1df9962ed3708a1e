"""Effort, stability and discomfort after a set: sliders with words at their ends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QVBoxLayout, QWidget

from domain.language import say
from domain.session import Ratings
from widgets.parts.labels import Label
from widgets.theme import TARGET_PX, Theme


class ScaleSlider(QWidget):
    """0-10 by touch or arrow keys; `value` is None until someone has answered."""

    changed = Signal(float)

    def __init__(
        self, label: str, low: str, high: str, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.value: float | None = None
        self._number = Label("–", theme=theme, role="title", tabular=True)
        self._number.setFixedWidth(theme.px(32))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider = _TouchSlider()
        self.slider.setRange(0, 10)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(say("{label}, 0 {low} to 10 {high}", label=label, low=low, high=high))
        self.slider.setFixedHeight(TARGET_PX)
        # From 0 at the left to 10 in every language, as figures are read.
        self.slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        head, ends = QHBoxLayout(), QHBoxLayout()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            ends.setDirection(QHBoxLayout.Direction.RightToLeft)
        head.addWidget(Label(label, theme=theme, role="strong"), 1)
        head.addWidget(self._number)
        ends.addWidget(Label(low, theme=theme, role="caption"))
        ends.addStretch(1)
        ends.addWidget(Label(high, theme=theme, role="caption"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addLayout(ends)
        self._show_answered(answered=False)
        self.slider.touched.connect(self._answered)
        self.slider.valueChanged.connect(self._answered)

    def reset(self) -> None:
        """Nobody has answered yet."""
        self.slider.blockSignals(True)  # noqa: FBT003
        self.slider.setValue(0)
        self.slider.blockSignals(False)  # noqa: FBT003
        self.value = None
        self._number.setText("–")
        self._show_answered(answered=False)

    def set_value(self, value: float | None) -> None:
        """Show an answer given before."""
        self.reset()
        if value is not None:
            self.slider.setValue(round(value))
            self._answered()

    def _show_answered(self, *, answered: bool) -> None:
        """A hollow handle: nobody has said *none*."""
        self.slider.setProperty("answered", answered)
        self.slider.style().unpolish(self.slider)
        self.slider.style().polish(self.slider)

    def _answered(self) -> None:
        self.value = float(self.slider.value())
        self._number.setText(str(self.slider.value()))
        self._show_answered(answered=True)
        self.changed.emit(self.value)


class _TouchSlider(QSlider):
    """A slider that goes to where it is pressed; a press at 0 is an answer too."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = 24
        place = round(event.position().x()) - handle // 2
        value = QStyle.sliderValueFromPosition(0, self.maximum(), place, self.width() - handle)
        self.setValue(value)
        super().mousePressEvent(event)
        self.touched.emit()


class RatingSliders(QWidget):
    """The three questions after every set."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rpe = ScaleSlider(say("Effort (RPE)"), say("no effort"), say("maximal"), theme=theme)
        self.stability = ScaleSlider(say("Stability"), say("unstable"), say("rock steady"), theme=theme)
        self.discomfort = ScaleSlider(say("Discomfort"), say("none"), say("worst imaginable"), theme=theme)
        self._kept = Ratings()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        for slider in (self.rpe, self.stability, self.discomfort):
            column.addWidget(slider)

    def set_ratings(self, ratings: Ratings) -> None:
        """Show answers given before; what was said about pain is kept with them."""
        self._kept = ratings
        self.rpe.set_value(ratings.rpe)
        self.stability.set_value(ratings.stability)
        self.discomfort.set_value(ratings.discomfort)

    def ratings(self) -> Ratings:
        """The answers."""
        return Ratings(
            rpe=self.rpe.value,
            stability=self.stability.value,
            discomfort=self.discomfort.value,
            pain_site=self._kept.pain_site,
            pain_sharp=self._kept.pain_sharp,
        )
