"""A list that filters as you type: two lines a row, with an initial or icon before and a word after."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.labels import Label
from widgets.parts.list_row import ITEM_ROLE, RowDelegate
from widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ListItem:
    """A row. `leading` is an icon name or, after `=`, letters for a disc; `search` is found but not shown."""

    key: str
    title: str
    subtitle: str = ""
    leading: str = ""
    trailing: str = ""
    level: str = ""
    search: str = ""


def plain(text: str) -> str:
    """Lower case without accents, so that `jose` finds *José*."""
    if text.isascii():
        return text.casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


class ItemModel(QAbstractListModel):
    """The rows as Qt reads them; the title is what a screen reader says."""

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[ListItem, ...] = ()
        self._found_by: list[str | None] = []

    def replace(self, items: Sequence[ListItem]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.items = tuple(items)
        self._found_by = [None] * len(self.items)
        self.endResetModel()

    def found_by(self, row: int) -> str:
        """Everything a row is found by, without accents; worked out once, however often somebody types."""
        known = self._found_by[row]
        if known is None:
            item = self.items[row]
            known = plain(f"{item.title} {item.subtitle} {item.trailing} {item.search}")
            self._found_by[row] = known
        return known

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.title, item.subtitle, item.trailing) if part)
        return None


class WordFilter(QSortFilterProxyModel):
    """Keeps the rows in which every typed word occurs."""

    def __init__(self, model: ItemModel, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._words: list[str] = []
        self.setSourceModel(model)

    def set_text(self, text: str) -> None:
        """Filter by the words of `text`."""
        words = plain(text).split()
        if words != self._words:
            self._words = words
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        if not self._words:
            return True
        hay = self._rows.found_by(source_row)
        return all(word in hay for word in self._words)


class SearchList(QWidget):
    """A search field over a list; `chosen` follows the current row, `activated` is Enter or double click."""

    chosen = Signal(str)
    activated = Signal(str)

    def __init__(self, *, theme: Theme, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.setClearButtonEnabled(True)
        self._model = ItemModel(parent=self)
        self._filter = WordFilter(self._model, parent=self)
        self.view = QListView()
        self.view.setAccessibleName(name)
        self.view.setModel(self._filter)
        self.view.setItemDelegate(RowDelegate(theme=theme, parent=self.view))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self._nothing = Label(
            say("Nothing matches. Try fewer words."), theme=theme, role="secondary", wrap=True
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(0, theme.space(8), 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._activate_current)
        self.field.installEventFilter(self)
        self.view.activated.connect(lambda index: self.activated.emit(index.data(ITEM_ROLE).key))
        self.view.selectionModel().currentChanged.connect(self._announce)

    def set_items(self, items: Sequence[ListItem]) -> None:
        """Show other rows, keeping the current one where it is still there."""
        kept = self.current_key
        self._model.replace(items)
        self._narrow(self.field.text())
        if kept:
            self.select(kept)

    @property
    def current_key(self) -> str:
        """The key of the current row, or nothing."""
        item = self.view.currentIndex().data(ITEM_ROLE)
        return item.key if item is not None else ""

    @property
    def shown_keys(self) -> list[str]:
        """The keys of the rows the filter leaves, in order."""
        return [self._filter.index(row, 0).data(ITEM_ROLE).key for row in range(self._filter.rowCount())]

    def select(self, key: str) -> None:
        """Make the row with `key` the current one."""
        for row in range(self._filter.rowCount()):
            index = self._filter.index(row, 0)
            if index.data(ITEM_ROLE).key == key:
                self.view.setCurrentIndex(index)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the search field move in the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self.view.currentIndex().row() + step
        if 0 <= row < self._filter.rowCount():
            self.view.setCurrentIndex(self._filter.index(row, 0))

    def _narrow(self, text: str) -> None:
        self._filter.set_text(text)
        self._stack.setCurrentIndex(0 if self._filter.rowCount() or not text else 1)

    def _announce(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if item is not None:
            self.chosen.emit(item.key)

    def _activate_current(self) -> None:
        key = self.current_key or next(iter(self.shown_keys), "")
        if key:
            self.activated.emit(key)


def example(theme: Theme) -> QWidget:
    """Three people to search among."""
    view = SearchList(theme=theme, name="Athletes", placeholder="Search athletes")
    people = ("Ana Ferreira", "Bram de Vries", "José Iglesias-Montoya")
    items = [ListItem(name, name, "Week 5", leading=f"={name[0]}", trailing="due") for name in people]
    view.set_items(items)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
