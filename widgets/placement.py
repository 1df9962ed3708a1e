"""A drawn figure of the position and of where each sensor sits."""

from PySide6.QtWidgets import QWidget

from domain.athlete import Side
from widgets.live.painted import PaintedView
from widgets.theme import Theme


class PlacementPicture(PaintedView):
    """The figure for a position, `seated` or `side-lying`, and a side."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._position = "seated"
        self._side = Side.RIGHT

    def set_placement(self, position: str, side: Side) -> None:
        """Draw another position or side."""
        self._position, self._side = position, side
        self.update()
