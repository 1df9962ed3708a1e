"""Paints one row of a list: disc or icon, two lines, and a word at the end."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets.parts.mirrored import Mirrored
from widgets.theme import Theme

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1


class RowDelegate(QStyledItemDelegate):
    """Reads the `ListItem` behind `ITEM_ROLE`."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, self._theme.px(48) + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, item = self._theme, index.data(ITEM_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect.adjusted(2, 1, -2, -1)
        run = Mirrored(box, option.direction)
        self._paint_ground(painter, run, box, option.state)
        inner = box.adjusted(12, 0, -12, 0)
        if item.leading:
            side = theme.px(36)
            disc = QRect(inner.left(), inner.center().y() - side // 2, side, side)
            self._paint_leading(painter, run.place(disc), item.leading)
            inner.setLeft(inner.left() + side + 12)
        if item.trailing:
            painter.setFont(theme.font(12, 500, tabular=True))
            width = painter.fontMetrics().horizontalAdvance(item.trailing)
            painter.setPen(QColor(theme.tokens.level(item.level)))
            painter.drawText(run.place(inner), run.end, item.trailing)
            inner.setRight(inner.right() - width - 12)
        self._paint_words(painter, run, inner, item.title, item.subtitle)
        painter.restore()

    def _paint_ground(self, painter: QPainter, run: Mirrored, box: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(box, 6, 6)
        if selected:
            painter.setBrush(QColor(tokens.accent))
            edge = QRect(box.left(), box.top() + 10, 3, box.height() - 20)
            painter.drawRoundedRect(run.place(edge), 1.5, 1.5)

    def _paint_leading(self, painter: QPainter, box: QRect, leading: str) -> None:
        theme = self._theme
        if not leading.startswith("="):
            side = theme.px(22)
            icon = QRect(0, 0, side, side)
            icon.moveCenter(box.center())
            theme.icon(leading, theme.tokens.text2).paint(painter, icon)
            return
        painter.setPen(QColor(theme.tokens.line))
        painter.setBrush(QColor(theme.tokens.raised))
        painter.drawEllipse(box)
        painter.setPen(QColor(theme.tokens.text))
        painter.setFont(theme.font(12, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, leading[1:])

    def _paint_words(self, painter: QPainter, run: Mirrored, box: QRect, title: str, subtitle: str) -> None:
        theme = self._theme
        upper = QRect(box)
        if subtitle:
            upper.setHeight(box.height() // 2 + 2)
            lower = QRect(box.left(), upper.bottom() - 1, box.width(), box.height() - upper.height() - 4)
            painter.setFont(theme.font(12))
            painter.setPen(QColor(theme.tokens.text2))
            shown = painter.fontMetrics().elidedText(subtitle, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(run.place(lower), run.start, shown)
            upper.setTop(upper.top() + 4)
        painter.setFont(theme.font(14, 500))
        painter.setPen(QColor(theme.tokens.text))
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(run.place(upper), run.start, shown)
