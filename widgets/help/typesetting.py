"""Gives a page of Markdown the type, colours and spaces of the theme."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableCell,
)

from widgets.theme import Theme

_HEADINGS = {1: (28, 0, 12), 2: (20, 32, 8), 3: (16, 24, 4), 4: (15, 16, 4)}
"""Size, space above and below of each level of heading, in px."""
_LINE_PERCENT = 150.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def typeset(document: QTextDocument, theme: Theme) -> list[int]:
    """Style everything in place; the numbers of the blocks that are headings, in order."""
    headings = []
    for block in _blocks(document):
        level = block.blockFormat().headingLevel()
        if level:
            headings.append(block.blockNumber())
            _set_heading(block, level, theme)
        else:
            _set_words(block, theme)
    _set_tables(document, theme)
    _set_edge(document, theme)
    return headings


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_heading(block: QTextBlock, level: int, theme: Theme) -> None:
    size, above, below = _HEADINGS.get(level, _HEADINGS[4])
    how = block.blockFormat()
    how.setTopMargin(above)
    how.setBottomMargin(below)
    how.setLineHeight(125.0, _PROPORTIONAL)
    letters = QTextCharFormat()
    letters.setFont(theme.font(size, 600))
    letters.setForeground(QBrush(theme.colour("text")))
    _apply(block, how, letters)


def _set_words(block: QTextBlock, theme: Theme) -> None:
    how = block.blockFormat()
    is_code = bool(how.property(QTextBlockFormat.Property.BlockCodeFence)) or how.nonBreakableLines()
    is_quote = bool(how.property(QTextBlockFormat.Property.BlockQuoteLevel))
    holder = block.textList()
    how.setLineHeight(100.0 if is_code else _LINE_PERCENT, _PROPORTIONAL)
    how.setBottomMargin(4 if holder is not None else 0 if is_code else 12)
    how.setTopMargin(0)
    letters = QTextCharFormat()
    letters.setForeground(QBrush(theme.colour("text2" if is_quote else "text")))
    if is_code:
        how.setBackground(QBrush(theme.colour("raised")))
        how.setLeftMargin(12)
    _apply(block, how, letters)
    _set_pieces(block, theme)
    if holder is not None:
        shape = QTextListFormat(holder.format())
        shape.setIndent(1)
        holder.setFormat(shape)


def _set_pieces(block: QTextBlock, theme: Theme) -> None:
    """Links in the accent, single words of code on a raised ground."""
    pieces = []
    iterator = block.begin()
    while not iterator.atEnd():
        piece = iterator.fragment()
        pieces.append((piece.position(), piece.length(), piece.charFormat()))
        iterator += 1
    cursor = QTextCursor(block)
    for position, length, was in pieces:
        letters = QTextCharFormat()
        if was.isAnchor():
            letters.setForeground(QBrush(theme.colour("accent")))
            letters.setFontUnderline(True)
            letters.setUnderlineColor(theme.colour("accent"))
        elif was.fontFixedPitch():
            letters.setBackground(QBrush(theme.colour("raised")))
        else:
            continue
        if was.fontFixedPitch():
            letters.setFontFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
            letters.setProperty(QTextCharFormat.Property.FontPixelSize, theme.px(13))
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)


def _apply(block: QTextBlock, how: QTextBlockFormat, letters: QTextCharFormat) -> None:
    cursor = QTextCursor(block)
    cursor.setBlockFormat(how)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(letters)


def _set_tables(document: QTextDocument, theme: Theme) -> None:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            how = frame.format()
            how.setBorder(1)
            how.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            how.setBorderBrush(QBrush(theme.colour("line")))
            how.setBorderCollapse(True)
            how.setCellPadding(8)
            how.setCellSpacing(0)
            how.setTopMargin(4)
            how.setBottomMargin(16)
            # A little less than all: the right border is drawn outside of the width.
            how.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99))
            frame.setFormat(how)
            for row in range(frame.rows()):
                for column in range(frame.columns()):
                    _set_cell(frame.cellAt(row, column), theme, head=row == 0)


def _set_cell(cell: QTextTableCell, theme: Theme, *, head: bool) -> None:
    cursor = cell.firstCursorPosition()
    while True:
        how = cursor.blockFormat()
        how.setBottomMargin(0)
        how.setLineHeight(135.0, _PROPORTIONAL)
        how.setAlignment(Qt.AlignmentFlag.AlignLeft)
        cursor.setBlockFormat(how)
        if cursor.block() == cell.lastCursorPosition().block():
            break
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    letters = QTextCharFormat()
    letters.setProperty(QTextCharFormat.Property.FontPixelSize, theme.px(14))
    if head:
        letters.setFontWeight(QFont.Weight.DemiBold.value)
        letters.setForeground(QBrush(QColor(theme.tokens.text2)))
    cursor.mergeCharFormat(letters)


def _set_edge(document: QTextDocument, theme: Theme) -> None:
    root = document.rootFrame()
    how = root.frameFormat()
    how.setTopMargin(theme.space(6))
    how.setBottomMargin(theme.space(12))
    root.setFrameFormat(how)
