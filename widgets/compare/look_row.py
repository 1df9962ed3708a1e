"""How the curves are looked at: signal, alignment, what is drawn, band, over one another or side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.change.alignment import Axis
from domain.change.mean_curve import Band
from domain.change.overlay import Extent, Look
from domain.change.overlay import Signal as Channel
from domain.language import say
from widgets.compare.view import MAIN
from widgets.parts.fields import PickField
from widgets.theme import Theme

_AXES = [
    (Axis.ONSET, say("Onset")),
    (Axis.START, say("Start")),
    (Axis.REP, say("0-100 % of rep")),
    (Axis.ANGLE, say("Angle")),
]
_EXTENTS = [
    (Extent.MEAN, say("Mean of reps")),
    (Extent.BEST, say("Best rep")),
    (Extent.EVERY, say("Every rep")),
    (Extent.SET, say("Whole set")),
]
_BANDS = [(Band.SD, say("SD of reps")), (Band.CI95, say("95 % of mean"))]
_PLACES = [("over", say("Overlaid")), ("beside", say("Side by side"))]


class LookRow(QWidget):
    """Five lists to pick from; every pick is announced at once."""

    look_changed = Signal()
    place_changed = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signal = PickField(say("Signal"), theme=theme)
        self.axis = PickField(say("Line up by"), [(one.value, words) for one, words in _AXES], theme=theme)
        self.extent = PickField(say("Draw"), [(one.value, words) for one, words in _EXTENTS], theme=theme)
        self.band = PickField(say("Band"), [(one.value, words) for one, words in _BANDS], theme=theme)
        self.place = PickField(say("Curves"), _PLACES, theme=theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        for field in (self.signal, self.axis, self.extent, self.band, self.place):
            field.box.setMinimumWidth(theme.px(84))
            row.addWidget(field, 1)
        for field in (self.signal, self.axis, self.extent, self.band):
            field.picked.connect(lambda _key: self.look_changed.emit())
        self.place.picked.connect(lambda _key: self.place_changed.emit())

    def show_look(self, look: Look, signals: Sequence[Channel]) -> None:
        """Pick what is shown, without announcing it."""
        options = [(MAIN, say("All together"))] if len(signals) > 1 else []
        self.signal.set_options([*((one.channel, one.label) for one in signals), *options])
        self.axis.select(look.axis.value)
        self.extent.select(look.extent.value)
        self.band.select(look.band.value)

    @property
    def look(self) -> Look:
        """What is picked."""
        return Look(Axis(self.axis.key), Extent(self.extent.key), Band(self.band.key))

    @property
    def beside(self) -> bool:
        """Whether each thing has a plot of its own."""
        return self.place.key == "beside"


def example(theme: Theme) -> QWidget:
    """The usual look at force."""
    row = LookRow(theme=theme)
    row.show_look(
        Look(), [Channel("force_n", "Force", "N"), Channel("hip_rotation_deg", "Hip rotation", "°")]
    )
    return row


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
