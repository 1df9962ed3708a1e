"""Joins the actions to their keys, pedals and buttons, and shows them when asked (`?`)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.keys.keymap import EVERYWHERE, KeyConflictError, Keymap, action
from app.settings import SettingsFile
from app.workers import sentence_of
from domain.language import say
from widgets.keeping.key_sheet import KeyRow, KeySheet
from widgets.live.action_bar import ActionButton
from widgets.theme import Theme

_HINTS = {"Return": "⏎"}
_TITLES = {"station": say("Keys of the station"), "review": say("Keys of the review")}


class Actions(QObject):
    """One registry: what is not in it has no key."""

    told = Signal(str, str)

    def __init__(
        self, *, settings: SettingsFile, window: QWidget, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._window = window
        self._theme = theme
        self.keymap = Keymap(settings.values.keys, settings.values.pedals)
        self._buttons: dict[str, list[ActionButton]] = {}
        self._runs: dict[str, tuple[QWidget, Callable[[], None]]] = {}
        self._shortcuts: dict[str, list[QShortcut]] = {}

    def bind_button(self, name: str, *buttons: ActionButton) -> None:
        """The action is a press on the button: it can be done when the button is enabled."""
        self._buttons[name] = list(buttons)
        self._apply(name)

    def bind(self, name: str, page: QWidget, run: Callable[[], None]) -> None:
        """The action has no button: its keys work while the page is in view."""
        self._runs[name] = (page, run)
        self._apply(name)

    @property
    def bound(self) -> frozenset[str]:
        """The actions that do something."""
        return frozenset(self._buttons) | frozenset(self._runs)

    def show_keys(self, page: str) -> KeySheet:
        """The keys of a page, where each can be changed; a page without its own shows all."""
        known = page if page in _TITLES else ""
        sheet = KeySheet(_TITLES.get(known, say("Keys and pedal")), theme=self._theme, parent=self._window)
        sheet.key_chosen.connect(lambda name, key, pedal: self._change(sheet, known, name, key, pedal=pedal))
        sheet.reset_wanted.connect(lambda: self._reset(sheet, known))
        sheet.finished.connect(sheet.deleteLater)
        sheet.set_rows(self._rows(known))
        sheet.open()
        return sheet

    def _rows(self, page: str) -> list[KeyRow]:
        pages = (page, EVERYWHERE) if page else ("station", "review", EVERYWHERE)
        return [
            KeyRow(
                name=item.name,
                title=item.title,
                key=say(" or ").join(shown(key) for key in self.keymap.keys(item.name)[:1]),
                pedal=self.keymap.pedal(item.name),
                group="" if page else where.capitalize(),
            )
            for where in pages
            for item in self.keymap.on_page(where)
            if item.page == where and item.name in self.bound
        ]

    def _change(self, sheet: KeySheet, page: str, name: str, key: str, *, pedal: bool) -> None:
        try:
            self.keymap.choose(name, key, pedal=pedal)
        except KeyConflictError as conflict:
            sheet.refuse(str(conflict))
            return
        self._keep()
        self._apply(name)
        sheet.set_rows(self._rows(page))
        sheet.say(f"“{action(name).title}” now answers to {shown(key)}.")

    def _reset(self, sheet: KeySheet, page: str) -> None:
        self.keymap.reset()
        self._keep()
        for name in self.bound:
            self._apply(name)
        sheet.set_rows(self._rows(page))
        sheet.say("The first keys and pedals hold again.")

    def _keep(self) -> None:
        try:
            self._settings.change("keys", dict(self.keymap.chosen_keys))
            self._settings.change("pedals", dict(self.keymap.chosen_pedals))
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the coach reads one sentence
            self.told.emit(sentence_of(trouble), "amber")

    def _apply(self, name: str) -> None:
        keys = self.keymap.all_keys(name)
        for button in self._buttons.get(name, []):
            button.set_keys(keys, shown(keys[0]) if keys else "")
        for shortcut in self._shortcuts.pop(name, []):
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        if name in self._runs:
            page, run = self._runs[name]
            self._shortcuts[name] = [self._shortcut(key, page, run) for key in keys]

    @staticmethod
    def _shortcut(key: str, page: QWidget, run: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setAutoRepeat(key[-1:] in ",.")
        shortcut.activated.connect(run)
        return shortcut


def shown(key: str) -> str:
    """A key as it is written on the keyboard."""
    head, plus, last = key.rpartition("+")
    return f"{head}{plus}{_HINTS.get(last, last)}"
