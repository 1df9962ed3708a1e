"""Where lines run from right to left, numbers and their units still stand beside one another."""

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from widgets.live.rating_sliders import ScaleSlider
from widgets.parts.table_cell import CELL_ROLE, Cell, CellDelegate
from widgets.theme import Theme

BOX = QRect(0, 0, 300, 44)


def ink(theme: Theme, cell: Cell, direction: Qt.LayoutDirection) -> tuple[int, int]:
    """The first and the last column that a number cell paints in."""
    model = QStandardItemModel(1, 1)
    model.setData(model.index(0, 0), cell, CELL_ROLE)
    flags = Qt.AlignmentFlag.AlignRight.value
    model.setHeaderData(0, Qt.Orientation.Horizontal, flags, Qt.ItemDataRole.TextAlignmentRole)
    option = QStyleOptionViewItem()
    option.rect, option.direction = BOX, direction
    picture = QImage(BOX.size(), QImage.Format.Format_Grayscale8)
    picture.fill(QColor(theme.tokens.surface))
    painter = QPainter(picture)
    painter.setLayoutDirection(direction)
    CellDelegate(theme=theme).paint(painter, option, model.index(0, 0))
    painter.end()
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(BOX.height(), -1)[:40, : BOX.width()]
    painted = np.flatnonzero((rows != rows[0, 0]).any(axis=0))
    return int(painted[0]), int(painted[-1])


@pytest.mark.parametrize("cell", [Cell("131", "N", "±18"), Cell("real loss", level="red", icon="caret-down")])
def test_a_cell_is_as_wide_in_both_directions_and_stands_at_the_other_side(theme: Theme, cell: Cell) -> None:
    near = ink(theme, cell, Qt.LayoutDirection.LeftToRight)
    far = ink(theme, cell, Qt.LayoutDirection.RightToLeft)
    assert near[1] - near[0] == pytest.approx(far[1] - far[0], abs=3)
    assert near[0] > BOX.width() // 2 > far[1]


def test_a_scale_runs_from_nought_at_the_left(qtbot: QtBot, theme: Theme) -> None:
    view = ScaleSlider("How strong?", "none", "worst", theme=theme)
    qtbot.addWidget(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.slider.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_points_back_points_to_where_the_line_began(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drawn(name: str) -> QImage:
        return theme.icon(name).pixmap(32, 32).toImage()

    onward, play = drawn("arrow-right"), drawn("play")
    monkeypatch.setattr(QGuiApplication, "layoutDirection", lambda: Qt.LayoutDirection.RightToLeft)
    assert drawn("arrow-left") == onward
    assert drawn("play") == play
