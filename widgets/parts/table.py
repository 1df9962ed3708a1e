"""A table of values: number, unit and error in their own weights, a level as shape and word."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from widgets.parts.table_cell import CELL_ROLE, Cell, CellDelegate
from widgets.theme import Theme

__all__ = ["Cell", "CellModel", "Column", "Table"]

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, whether it holds numbers, and its share of the spare width."""

    title: str
    number: bool = False
    share: int = 1


class CellModel(QAbstractTableModel):
    """Rows of cells as Qt reads them."""

    def __init__(self, columns: Sequence[Column], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[tuple[Cell, ...], ...] = ()

    def replace(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(tuple(row) for row in rows)
        self.endResetModel()

    def restart(self, columns: Sequence[Column]) -> None:
        """Other columns, and no rows yet."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), ()
        self.endResetModel()

    def rename(self, column: int, title: str) -> None:
        """Give a column another heading."""
        old = self.columns[column]
        changed = Column(title, number=old.number, share=old.share)
        self.columns = (*self.columns[:column], changed, *self.columns[column + 1 :])
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.rows[index.row()][index.column()]
        if role == CELL_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.hint or cell.note or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class Table(QTableView):
    """A table to read and to choose rows in; `several` lets a click add or take away a row."""

    rows_chosen = Signal(list)
    row_opened = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        theme: Theme,
        name: str,
        selectable: bool = False,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.cells = CellModel(columns, parent=self)
        self.setModel(self.cells)
        self.delegate = CellDelegate(theme=theme, parent=self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # The arrows go from cell to cell; the Tab key leads on, or it would never leave the table.
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        modes = QAbstractItemView.SelectionMode
        mode = modes.MultiSelection if several else modes.SingleSelection
        self.setSelectionMode(mode if selectable else modes.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.selectionModel().selectionChanged.connect(lambda: self.rows_chosen.emit(self.chosen_rows))
        self.activated.connect(lambda index: self.row_opened.emit(index.row()))
        self.set_theme(theme)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns, before their rows."""
        if tuple(columns) != self.cells.columns:
            self.cells.restart(columns)

    def set_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows."""
        self.cells.replace(rows)
        self.fit()

    @property
    def chosen_rows(self) -> list[int]:
        """The selected rows, top first."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.delegate.set_theme(theme)
        noted = any(cell.note for row in self.cells.rows for cell in row)
        self.verticalHeader().setDefaultSectionSize(self.delegate.row_height(noted=noted))
        self.viewport().update()

    def fit(self) -> None:
        """Give every column what it needs, and what is left by its share."""
        self.set_theme(self._theme)
        columns = self.cells.columns
        needs = self._squeezed([self._needed(index) for index in range(len(columns))])
        spare = max(0, self.viewport().width() - sum(needs))
        shares = sum(column.share for column in columns) or 1
        for index, column in enumerate(columns):
            self.setColumnWidth(index, needs[index] + spare * column.share // shares)

    def height_for_all(self) -> int:
        """The height at which every row shows without scrolling."""
        return self.horizontalHeader().height() + self.verticalHeader().length() + 2 * self.frameWidth() + 6

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _squeezed(self, needs: list[int]) -> list[int]:
        """Words give way to numbers where there is no room for both; they end in an ellipsis."""
        least = self._theme.px(72)
        slack = [
            0 if column.number else max(0, need - least)
            for column, need in zip(self.cells.columns, needs, strict=True)
        ]
        excess = sum(needs) - self.viewport().width()
        if excess <= 0 or not sum(slack):
            return needs
        share = min(1.0, excess / sum(slack))
        return [need - math.ceil(room * share) for need, room in zip(needs, slack, strict=True)]

    def _needed(self, column: int) -> int:
        heading = self.horizontalHeader().sectionSizeHint(column)
        widths = [self.delegate.cell_width(row[column]) for row in self.cells.rows]
        return max([heading, *widths])


def example(theme: Theme) -> QWidget:
    """Numbers with unit, error and verdict."""
    columns = [Column("Measure", share=2), Column("Today", number=True), Column("Change")]
    table = Table(columns, theme=theme, name="Results", selectable=True)
    table.set_rows(
        [
            (Cell("Peak force"), Cell("131", "N", "±18"), Cell("real gain", level="good", icon="caret-up")),
            (Cell("Range"), Cell("29", "°", "±2"), Cell("real loss", level="red", icon="caret-down")),
        ]
    )
    return table


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
