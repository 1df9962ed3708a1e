"""A quiet button to what stands behind numbers: one is shown at once, of several a menu asks which."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.theme import Theme


class EvidenceButton(Button):
    """Nothing to explain disables it; `wanted` carries the key of the number. Small, it is an icon alone."""

    wanted = Signal(str)

    def __init__(self, *, theme: Theme, small: bool = False, parent: QWidget | None = None) -> None:
        words = say("What stands behind it")
        super().__init__("" if small else words, theme=theme, kind="quiet", icon="book-open", parent=parent)
        self.setAccessibleName(words)
        self.setToolTip(say("What stands behind a number: definition, error, limits, norms, with sources"))
        self._offers: tuple[tuple[str, str], ...] = ()
        self.clicked.connect(self._ask)
        self.setEnabled(False)

    @property
    def offers(self) -> tuple[tuple[str, str], ...]:
        """Key and words of each number that can be explained."""
        return self._offers

    def set_offers(self, offers: Sequence[tuple[str, str]]) -> None:
        """Offer these numbers: key and words."""
        self._offers = tuple(offers)
        self.setEnabled(bool(offers))

    def _ask(self) -> None:
        if len(self._offers) == 1:
            self.wanted.emit(self._offers[0][0])
            return
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        for key, words in self._offers:
            menu.addAction(words).triggered.connect(lambda _on=False, key=key: self.wanted.emit(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


def example(theme: Theme) -> QWidget:
    """Two numbers to choose from."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    button = EvidenceButton(theme=theme)
    button.set_offers([("torque", "Peak torque"), ("rom", "Range of motion")])
    column.addWidget(button)
    column.addStretch(1)
    return holder


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
