"""Where painted parts stand when a language runs from right to left."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class Mirrored:
    """Laid out as if lines ran from left to right, painted as they run.

    Curves are not to be painted with it: time runs from left to right in every language.
    """

    def __init__(self, box: QRect, direction: Qt.LayoutDirection) -> None:
        self._box, self._direction = box, direction
        turned = direction is Qt.LayoutDirection.RightToLeft
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self.start = (far if turned else near) | _MIDDLE
        self.end = (near if turned else far) | _MIDDLE

    def place(self, rect: QRect) -> QRect:
        """The rectangle where it is painted."""
        return QStyle.visualRect(self._direction, self._box, rect)
