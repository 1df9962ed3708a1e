"""A combo box with the arrow of the icon set."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from widgets.theme import Theme


class PickBox(QComboBox):
    """The stylesheet takes the native arrow away; this one is drawn instead."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._theme.px(16)
        box = QRect(self.width() - side - 12, (self.height() - side) // 2, side, side)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = box.left() - 22
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        self._theme.icon("caret-down", self._theme.tokens.text2).paint(painter, box)
        painter.end()


def example(theme: Theme) -> QWidget:
    """A box to pick one of three from."""
    box = PickBox(theme=theme)
    box.setAccessibleName("Side")
    box.addItems(["Right", "Left", "Both"])
    return box


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
