"""The coach's hold on the athlete's screen: what it shows, when, and a small picture of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from domain.biofeedback.exposure import FeedbackMode, Sight
from domain.language import say
from domain.wording import lower_first
from widgets.athlete.display import SIGHT_WORDS, AthleteDisplay
from widgets.parts.pick_box import PickBox
from widgets.theme import Theme

_PICTURE_PX = 104
"""Large text takes the room for words, not for the picture."""
MODE_WORDS = {
    FeedbackMode.CONCURRENT: say("always"),
    FeedbackMode.BANDWIDTH: say("only when off course"),
    FeedbackMode.FADED: say("every other rep"),
    FeedbackMode.HIDDEN: say("never"),
}


class AthleteCard(QWidget):
    """Says what the coach wishes; shows what it is given."""

    sight_chosen = Signal(str)
    mode_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(say("What the athlete sees"))
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._picture.setFixedHeight(_PICTURE_PX)
        self.sight = PickBox(theme=theme)
        self.sight.setAccessibleName(say("Athlete sees"))
        for sight, words in SIGHT_WORDS.items():
            if sight is not Sight.CAMERA:
                self.sight.addItem(say("Sees: {words}", words=lower_first(words)), sight.value)
        self.mode = PickBox(theme=theme)
        self.mode.setAccessibleName(say("Feedback is shown"))
        for mode, words in MODE_WORDS.items():
            self.mode.addItem(say("Shown: {words}", words=words), mode.value)
        self.sight.activated.connect(lambda _: self.sight_chosen.emit(self.sight.currentData()))
        self.mode.activated.connect(lambda _: self.mode_chosen.emit(self.mode.currentData()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        for part in (self._picture, self.sight, self.mode):
            column.addWidget(part)

    def set_picture(self, picture: QPixmap) -> None:
        """The athlete's screen, small."""
        ratio = self.devicePixelRatioF()
        room = QSize(self._picture.width(), self._picture.height()) * ratio
        small = picture.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(ratio)
        self._picture.setPixmap(small)

    def set_choice(self, sight: Sight, mode: FeedbackMode) -> None:
        """Show what is chosen, without announcing it."""
        self.sight.setCurrentIndex(self.sight.findData(sight.value))
        self.mode.setCurrentIndex(self.mode.findData(mode.value))

    def offer_camera(self, *, offered: bool) -> None:
        """The camera mirror is among the sights while a camera is on."""
        place = self.sight.findData(Sight.CAMERA.value)
        if offered and place < 0:
            self.sight.addItem(
                say("Sees: {sight_words}", sight_words=lower_first(SIGHT_WORDS[Sight.CAMERA])),
                Sight.CAMERA.value,
            )
        elif not offered and place >= 0:
            self.sight.removeItem(place)

    def set_mode_fixed(self, fixed: bool) -> None:
        """The mode belongs to a whole set: it cannot change inside one."""
        self.mode.setEnabled(not fixed)


def example(theme: Theme) -> QWidget:
    """A band over time, shown in every other repetition."""
    card = AthleteCard(theme=theme)
    display = AthleteDisplay()
    display.resize(1920, 1080)
    display.set_sight(Sight.BAND)
    card.set_choice(Sight.BAND, FeedbackMode.FADED)
    card.set_picture(display.thumbnail(480))
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (264, 230))
