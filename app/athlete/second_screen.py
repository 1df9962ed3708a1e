"""Keeps the athlete's screen on the display that was chosen, through unplugging and return."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPixmap, QScreen
from PySide6.QtWidgets import QWidget

from widgets.athlete.display import AthleteDisplay
from widgets.athlete.screen_card import NONE

THUMBNAIL_MS = 500


@dataclass(frozen=True, slots=True)
class ScreenChoice:
    """A display the coach may choose: its key is kept in the settings."""

    key: str
    title: str


def key_of(screen: QScreen) -> str:
    """What stays the same when the display is plugged in again."""
    return " ".join(filter(None, (screen.name(), screen.model(), screen.serialNumber())))


class SecondScreen(QObject):
    """Shows the athlete's screen on the chosen display, else on the first that is not the coach's.

    Without such a display it is not shown, and comes back when there is one; the coach's window is never
    touched.
    """

    mirrored = Signal(QPixmap)
    changed = Signal(str)

    def __init__(
        self, *, display: AthleteDisplay, coach: QWidget, chosen: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._display, self._coach, self._chosen = display, coach, chosen
        self._wanted = False
        self._timer = QTimer(self, interval=THUMBNAIL_MS)
        self._timer.timeout.connect(self.mirror)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101
        app.screenAdded.connect(self._screens_changed)
        app.screenRemoved.connect(self._screens_changed)

    def choices(self) -> tuple[ScreenChoice, ...]:
        """The displays that are there now, except the coach's."""
        return tuple(
            ScreenChoice(
                key_of(screen), f"{screen.name()} · {screen.size().width()} x {screen.size().height()}"
            )
            for screen in self._others()
        )

    def choose(self, key: str) -> None:
        """Show on this display from now on; `none` shows it nowhere."""
        self._chosen = key
        self.place()

    def start(self) -> None:
        """Show the athlete's screen wherever there is a display for it."""
        self._wanted = True
        self._timer.start()
        self.place()

    def stop(self) -> None:
        """Close it and let the displays go."""
        self._wanted = False
        self._timer.stop()
        self._display.hide()

    def target(self) -> QScreen | None:
        """Where it belongs now."""
        if self._chosen == NONE:
            return None
        others = self._others()
        return next((screen for screen in others if key_of(screen) == self._chosen), next(iter(others), None))

    def place(self) -> None:
        """Put it where it belongs."""
        screen = self.target()
        if not self._wanted or screen is None:
            self._display.hide()
            self.changed.emit("")
            return
        self._display.setScreen(screen)
        self._display.setGeometry(screen.geometry())
        self._display.showFullScreen()
        self.changed.emit(key_of(screen))

    def mirror(self) -> None:
        """Give the coach a small picture of what the athlete sees, or would see."""
        self.mirrored.emit(self._display.thumbnail())

    def _others(self) -> list[QScreen]:
        return [screen for screen in QGuiApplication.screens() if screen is not self._coach.screen()]

    def _screens_changed(self, _: QScreen) -> None:
        # Qt moves the windows of a lost display itself first, to the coach's: put it right after that.
        QTimer.singleShot(0, self, self.place)
