"""What stands on the screen while the station is made: the name, and that it is on its way."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.labels import Label
from widgets.theme import Theme

ICON = Path(__file__).parent / "theme" / "turnout.svg"
_ICON_PX, _WIDTH_PX = 72, 420


class StartWindow(QWidget):
    """A small window that goes by itself when another one of the program is shown."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.SplashScreen)
        self.setWindowTitle("Turnout")
        self.setAccessibleName(say("Turnout is starting"))
        self.setFixedWidth(theme.px(_WIDTH_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.space(6),) * 4)
        row.setSpacing(theme.space(5))
        picture = QLabel()
        picture.setPixmap(QIcon(str(ICON)).pixmap(theme.px(_ICON_PX)))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(theme.space(1))
        words.addStretch(1)
        words.addWidget(Label("Turnout", theme=theme, role="title"))
        words.addWidget(Label(say("Opening athletes, tests and sensors …"), theme=theme, role="secondary"))
        words.addStretch(1)
        row.addLayout(words, 1)

    def show_until_another(self, app: QApplication) -> None:
        """Show it now, painted, and let it go with the first other window."""
        self.show()
        app.processEvents()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another window is shown: this one has done its work."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self.close()
            self.deleteLater()
        return False


def example(theme: Theme) -> QWidget:
    """The window as it stands alone, here as a part of a page."""
    page = QWidget()
    column = QVBoxLayout(page)
    window = StartWindow(theme=theme)
    window.setWindowFlags(Qt.WindowType.Widget)
    column.addWidget(window, 0, Qt.AlignmentFlag.AlignCenter)
    return page
