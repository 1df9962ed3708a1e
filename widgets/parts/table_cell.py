"""Paints one cell of a table: glyph, number, unit and error on one line, a quiet note under it."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets.theme import Theme

CELL_ROLE = Qt.ItemDataRole.UserRole + 2
_PADDING = 12
_GAP = 5
_MOST_NOTE_PX = 140


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows.

    `note` is a second, quieter line; `level` adds colour, `icon` a glyph before; `hint` is its tool tip.
    Words that `wraps` lets break take two smaller lines where one is too short.
    """

    text: str
    unit: str = ""
    error: str = ""
    note: str = ""
    level: str = ""
    icon: str = ""
    strong: bool = False
    side: str = ""
    hint: str = ""
    wraps: bool = False

    @property
    def spoken(self) -> str:
        """The cell in one line, for screen readers and for copying."""
        return " ".join(part for part in (self.text, self.unit, self.error, self.note) if part)


class CellDelegate(QStyledItemDelegate):
    """Reads the `Cell` behind `CELL_ROLE`."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def row_height(self, *, noted: bool) -> int:
        """Rows with notes are two lines high; none is lower than a finger."""
        return max(44, self._theme.px(52 if noted else 40))

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.cell_width(index.data(CELL_ROLE)), self.row_height(noted=False))

    def cell_width(self, cell: Cell) -> int:
        """The width a cell needs for its first line and a short note; long notes are elided."""
        note = QFontMetrics(self._theme.font(12)).horizontalAdvance(cell.note)
        return max(self._line_width(cell), min(note + 2, self._theme.px(_MOST_NOTE_PX))) + 2 * _PADDING

    def _line_width(self, cell: Cell) -> int:
        pieces = self._pieces(cell)
        words = sum(QFontMetrics(font).horizontalAdvance(text) + _GAP for text, font, _ in pieces)
        return words - _GAP + (self._theme.px(18) + _GAP if cell.icon else 0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: Cell = index.data(CELL_ROLE)
        box: QRect = option.rect
        painter.save()
        self._paint_ground(painter, box, option.state)
        inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
        line = QRect(inner)
        if cell.wraps and self._line_width(cell) > inner.width():
            self._paint_wrapped(painter, inner, cell.text)
            painter.restore()
            return
        if cell.note:
            line.setHeight(inner.height() // 2 + 4)
            line.setTop(inner.top() + 4)
            self._paint_note(painter, QRect(inner.left(), line.bottom() - 2, inner.width(), 24), cell.note)
        header = index.model().headerData(
            index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        right = bool(int(header or 0) & int(Qt.AlignmentFlag.AlignRight))
        self._paint_line(painter, line, cell, right=right, direction=option.direction)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.raised))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(tokens.line))

    def _paint_note(self, painter: QPainter, box: QRect, note: str) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(QColor(self._theme.tokens.text2))
        box.setHeight(painter.fontMetrics().height() + 2)
        shown = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)

    def _paint_wrapped(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(QColor(self._theme.tokens.text))
        # Words break early, so two lines hold a little less than twice the width.
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width() * 1.8))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, shown)

    def _paint_line(
        self, painter: QPainter, line: QRect, cell: Cell, *, right: bool, direction: Qt.LayoutDirection
    ) -> None:
        turned = direction is Qt.LayoutDirection.RightToLeft
        width = self._line_width(cell)
        left = line.left() if right == turned else max(line.left(), line.right() - width)
        # Value, unit and error stand in this order whichever way the words run.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        icon = cell.icon
        if icon:
            side = self._theme.px(18)
            at = min(left + width, line.right()) - side if turned else left
            glyph = QRect(at, line.center().y() - side // 2 + 1, side, side)
            level = self._theme.tokens.level(cell.level)
            self._theme.icon(icon, level).paint(painter, glyph)
            if turned:
                line = line.adjusted(0, 0, glyph.left() - _GAP - line.right(), 0)
            else:
                left += side + _GAP
        for text, font, colour in self._pieces(cell):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            room = max(0, line.right() - left)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room + 2)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(left, line.top(), room + 2, line.height()), flags, shown)
            left += painter.fontMetrics().horizontalAdvance(text) + _GAP

    def _pieces(self, cell: Cell) -> list[tuple[str, QFont, str]]:
        """Text, font and colour of each piece of the first line."""
        theme, tokens = self._theme, self._theme.tokens
        level, side = cell.level, cell.side
        colour = tokens.level(level) if level else tokens.text
        if side:
            colour = tokens.side(side)
        weight = 600 if cell.strong else 400
        text, unit = (cell.text + cell.unit, "") if cell.unit.startswith("°") else (cell.text, cell.unit)
        return [
            piece
            for piece in (
                (text, theme.font(14, weight, tabular=True), colour),
                (unit, theme.font(14), tokens.text2),
                (cell.error, theme.font(12, tabular=True), tokens.text2),
            )
            if piece[0]
        ]
