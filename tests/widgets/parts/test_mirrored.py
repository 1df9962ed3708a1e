"""Painted parts stand where a line begins, in both directions."""

from PySide6.QtCore import QRect, Qt

from widgets.parts.mirrored import Mirrored

BOX = QRect(10, 0, 100, 20)


def test_what_begins_a_line_stands_at_the_side_where_it_begins() -> None:
    glyph = QRect(12, 2, 16, 16)
    left_to_right = Mirrored(BOX, Qt.LayoutDirection.LeftToRight)
    right_to_left = Mirrored(BOX, Qt.LayoutDirection.RightToLeft)
    assert left_to_right.place(glyph) == glyph
    assert right_to_left.place(glyph) == QRect(92, 2, 16, 16)
    assert (
        left_to_right.start & Qt.AlignmentFlag.AlignLeft and right_to_left.start & Qt.AlignmentFlag.AlignRight
    )
    assert left_to_right.end == right_to_left.start and left_to_right.start == right_to_left.end
