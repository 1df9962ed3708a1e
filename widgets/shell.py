"""The window's inside: rail, header, pages, banner, toasts and the command palette."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.language import say
from widgets.command_palette import CommandPalette
from widgets.parts.banner import Banner
from widgets.parts.page import Page
from widgets.parts.rail import Rail
from widgets.parts.shell_header import ShellHeader
from widgets.parts.toast import Toast
from widgets.theme import Theme, restyle

BannerAction = tuple[str, Callable[[], None]]
Provide = Callable[[str], QWidget | None]
"""From the name of a page to its view; None where there is no such page."""
Explain = Callable[[str], Callable[[], None] | None]
"""From a sentence to what opens its explanation; None where there is none."""


class Shell(QWidget):
    """Shows one of `pages` at a time; `pages` maps a name to icon, word and view.

    A view that is not there yet is None: `provide_with` says who makes it when it is asked for.
    A view that is not a place to go by itself has an empty word and gets no button in the rail.
    A view with the property `toast` set to `top` keeps its lower half free of toasts.
    """

    page_requested = Signal(str)
    page_shown = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        pages: Mapping[str, tuple[str, str, QWidget | None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._pages: dict[str, QWidget] = {}
        self._provide: Provide = lambda _name: None
        places = [(name, icon, word) for name, (icon, word, _) in pages.items() if word]
        self._banner_action: Callable[[], None] | None = None
        self._explain: Explain = lambda _sentence: None
        self._rail = Rail(places, theme=theme)
        self.header = ShellHeader(theme=theme)
        self._banner = Banner(theme=theme)
        self._stack = QStackedWidget()
        for name, (_, _, view) in pages.items():
            if view is not None:
                self.add_page(name, view)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self._banner)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self.toast = Toast(theme=theme, host=self)
        self.toast.keep_clear_of(self._banner)
        self.command_palette = CommandPalette(theme=theme, host=self)
        self._connect([name for name, _, _ in places])

    def _connect(self, places: list[str]) -> None:
        self._rail.page_requested.connect(self._go)
        self.header.search_requested.connect(self.command_palette.open)
        self.header.sensors_requested.connect(lambda: self._go("sensors"))
        self._banner.action_requested.connect(self._act_on_banner)
        QShortcut(QKeySequence("Ctrl+K"), self, self.command_palette.open)
        for number, name in enumerate(places[:9], start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda name=name: self._go(name))
        if places:
            self.show_page(places[0])

    @property
    def pages(self) -> QWidget:
        """What shows one page at a time: whoever makes a page gives it this parent."""
        return self._stack

    @property
    def view(self) -> QWidget | None:
        """The page in view."""
        return self._stack.currentWidget()

    @property
    def current_page(self) -> str:
        """The name of the page in view."""
        shown = self._stack.currentWidget()
        return next((name for name, view in self._pages.items() if view is shown), "")

    def add_page(self, name: str, view: QWidget) -> None:
        """A page that was not there yet."""
        self._pages[name] = view
        self._stack.addWidget(view)

    def provide_with(self, provide: Provide) -> None:
        """Who makes a page that is asked for before it is there."""
        self._provide = provide

    def show_page(self, name: str) -> None:
        """Bring a page into view; a name that is not there changes nothing."""
        view = self._pages[name] if name in self._pages else self._provide(name)
        if view is None:
            return
        self._stack.setCurrentWidget(view)
        self._rail.mark(name)
        self.toast.hang_under(self.header if view.property("toast") == "top" else None)
        self.page_shown.emit(name)

    def set_athlete(self, text: str) -> None:
        """Who is being seen, such as `Ana Ferreira · R involved · week 5`."""
        self.header.set_athlete(text)

    def set_sensors(self, text: str, level: str) -> None:
        """How the sensors are, such as `3 sensors · 88 Hz`, with neutral, good, amber or red."""
        self.header.sensors.set_state(text, level)

    def set_coach(self, initials: str, name: str) -> None:
        """Who is signed in."""
        self.header.coach.set_person(initials, name)

    def show_banner(self, text: str, level: str, action: BannerAction | None = None) -> None:
        """Say what happened; `action` is the word of a button and what it does.

        Trouble without an action of its own offers its explanation, where there is one.
        """
        if action is None and level in ("red", "amber") and (explanation := self._explain(text)):
            action = (say("What can I do?"), explanation)
        self._banner_action = action[1] if action else None
        self._banner.show_message(text, level, action[0] if action else "")

    def explain_with(self, explain: Explain) -> None:
        """Who knows what can be done about a sentence."""
        self._explain = explain

    def hide_banner(self) -> None:
        """Take the banner away."""
        self._banner.hide()

    def withdraw(self, text: str) -> None:
        """Take the banner away if this is what it says."""
        if self._banner.accessibleName() == text:
            self._banner.hide()

    def show_toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say in passing that something was done, with the way to undo it."""
        self.toast.show_words(text, undo)

    def hide_toast(self) -> None:
        """Take the toast away before its time: what it said is no longer so."""
        self.toast.hide()

    def change_theme(self, theme: Theme) -> None:
        """Repaint everything in another theme of the same text scale."""
        self.theme = theme
        restyle(self, theme)

    def _go(self, name: str) -> None:
        self.show_page(name)
        self.page_requested.emit(name)

    def _act_on_banner(self) -> None:
        action = self._banner_action
        self._banner.hide()
        if action is not None:
            action()


def example(theme: Theme) -> QWidget:
    """The window around one page."""
    page = Page("Today", "Tuesday, 3 Nov 2026", theme=theme)
    shell = Shell(theme=theme, pages={"today": ("house", "Today", page)})
    shell.set_sensors("3 sensors · 88 Hz", "good")
    return shell


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
