"""The text of a file with line numbers, and a mark at every line with a mistake."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from domain.language import say
from domain.library.mistakes import Mistake
from widgets.theme import Theme, blend

_TEXT_PX = 13


class _Gutter(QWidget):
    """The line numbers beside the text."""

    def __init__(self, pane: "TextPane") -> None:
        super().__init__(pane)
        self._pane = pane

    def sizeHint(self) -> QSize:
        return QSize(self._pane.gutter_px, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._pane.paint_gutter(self, event)


class TextPane(QPlainTextEdit):
    """A plain text editor that shows line numbers and marks lines with a mistake."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Text of the file"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTabChangesFocus(True)
        self._theme = theme
        self._wrong: dict[int, str] = {}
        self._gutter = _Gutter(self)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(self._follow)
        self.set_theme(theme)

    @property
    def gutter_px(self) -> int:
        """The width of the line numbers."""
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + self._theme.space(4)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.px(_TEXT_PX))
        self.setFont(font)
        self._make_room()
        self._mark()

    def set_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Mark the lines of these."""
        self._wrong = {one.line: one.short for one in reversed(mistakes) if one.line is not None}
        self._mark()
        self._gutter.update()

    def change_to(self, text: str) -> None:
        """Replace only what differs, as one step that can be undone."""
        old = self.toPlainText()
        start = next((i for i, (a, b) in enumerate(zip(old, text, strict=False)) if a != b), None)
        if start is None:
            start = min(len(old), len(text))
        if old == text:
            return
        tail = 0
        while tail < min(len(old), len(text)) - start and old[-1 - tail] == text[-1 - tail]:
            tail += 1
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(_units(old[:start]))
        cursor.setPosition(_units(old[: len(old) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - tail])
        cursor.endEditBlock()

    def go_to(self, line: int) -> None:
        """Bring a line into view and put the cursor on it."""
        cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), self.gutter_px, inside.height()))

    def paint_gutter(self, gutter: QWidget, event: QPaintEvent) -> None:
        """Paint the numbers of the lines in view; those with a mistake have a dot and stand in red."""
        tokens = self._theme.tokens
        painter = QPainter(gutter)
        painter.fillRect(event.rect(), QColor(tokens.raised))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > event.rect().bottom():
                break
            wrong = block.blockNumber() + 1 in self._wrong
            painter.setPen(QColor(tokens.red if wrong else tokens.text2))
            height = self.fontMetrics().height()
            line = QRect(0, round(place.top()), gutter.width() - self._theme.space(2), height)
            number = ("• " if wrong else "") + str(block.blockNumber() + 1)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, number)
            block = block.next()
        painter.end()

    def _mark(self) -> None:
        tokens = self._theme.tokens
        marks = []
        for line, sentence in self._wrong.items():
            mark = QTextEdit.ExtraSelection()
            form = mark.format
            form.setBackground(QColor(blend(tokens.red, tokens.surface, 0.16)))
            form.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003
            form.setToolTip(sentence)
            mark.format = form
            mark.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            marks.append(mark)
        self.setExtraSelections(marks)

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_px, 0, 0, 0)

    def _follow(self, rect: QRect, moved: int) -> None:
        if moved:
            self._gutter.scroll(0, moved)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())


def _units(text: str) -> int:
    """The length as Qt counts it: letters beyond the first plane are two."""
    return len(text.encode("utf-16-le")) // 2


def example(theme: Theme) -> QWidget:
    """A short file with a mistake."""
    pane = TextPane(theme=theme)
    pane.setPlainText('id = "my_test"\nreps = -3\ncues = ["Level your hips."]\n')
    pane.set_mistakes([Mistake("my_test.toml", ("reps",), "is -3", "a number from 0 to 1000", 2)])
    return pane


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
