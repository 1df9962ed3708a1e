"""The camera on the coach's station: the mirror small, whether it is kept, and the athlete's consent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.camera.picture import sample_pixels
from widgets.camera.view import CameraView
from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.theme import Theme

_PICTURE_PX = 104
AGREE, TAKE_BACK = say("Agrees to video"), say("Take back")


class StationCameraCard(QWidget):
    """`consent_changed` gives whether the athlete agrees now; hidden while no camera is on."""

    consent_changed = Signal(bool)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agreed = False
        self.view = CameraView(say("Camera mirror"), theme=theme)
        self.view.setFixedHeight(_PICTURE_PX)
        self._words = Label("", theme=theme, role="caption", wrap=True)
        self.consent = Button(AGREE, theme=theme, kind="secondary")
        self.consent.clicked.connect(lambda _checked=False: self.consent_changed.emit(not self._agreed))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self._words, 1)
        row.addWidget(self.consent)
        column.addWidget(self.view)
        column.addLayout(row)

    def set_consent(self, *, agreed: bool, wording: str, may_ask: bool) -> None:
        """Whether the athlete agrees; the wording is what is agreed to."""
        self._agreed = agreed
        self.consent.setText(TAKE_BACK if agreed else AGREE)
        self.consent.setAccessibleName(
            say("Take back the consent to video") if agreed else say("The athlete agrees to video")
        )
        self.consent.setToolTip(wording)
        self.consent.setVisible(may_ask)

    def set_words(self, words: str) -> None:
        """Whether the next set is kept as a clip, and why not."""
        self._words.setText(words)
        self._words.setVisible(bool(words))


def example(theme: Theme) -> QWidget:
    """A mirror that is not kept, because nobody agreed yet."""
    card = StationCameraCard(theme=theme)
    card.view.set_picture(sample_pixels(176, 132))
    card.set_words("Mirror only: no consent to video yet.")
    card.set_consent(agreed=False, wording="I agree that my exercises are filmed.", may_ask=True)
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (264, 230))
