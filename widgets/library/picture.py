"""The picture of a test or exercise: posture and sensors, for the side that is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.athlete import Side
from domain.language import capital, say
from domain.library import load_protocol
from domain.library.pictures import has_picture, picture_of_protocol
from domain.protocol import Protocol, Sides
from widgets.parts.buttons import Choice
from widgets.parts.drawing import Drawing
from widgets.parts.picture_ink import picture_ink
from widgets.theme import Theme

_HIGH_PX = 320


class ProtocolPicture(QWidget):
    """The picture for the right or the left side."""

    def __init__(self, protocol: Protocol, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._protocol = protocol
        self._theme = theme
        self._drawing = Drawing()
        self._drawing.setFixedHeight(theme.px(_HIGH_PX))
        self._side = Choice(
            [(side.value, capital(side)) for side in (Side.RIGHT, Side.LEFT)],
            theme=theme,
            name=say("Side of the picture"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self._drawing, 1)
        row.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._side.setVisible(protocol.sides is not Sides.NONE)
        self._side.chosen.connect(lambda _side: self._draw())
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._draw()

    def _draw(self) -> None:
        side = Side(self._side.selected)
        self._drawing.show_svg(
            picture_of_protocol(self._protocol, side, picture_ink(self._theme.tokens, side))
        )
        self._drawing.setAccessibleName(
            say(
                "Picture: {protocol_title}, {side} side", protocol_title=self._protocol.title, side=side.value
            )
        )


def picture_of(protocol: Protocol, theme: Theme) -> QWidget | None:
    """The picture of a protocol; None where nothing is drawn of it."""
    return ProtocolPicture(protocol, theme=theme) if has_picture(protocol) else None


def example(theme: Theme) -> QWidget:
    """A seated test."""
    return ProtocolPicture(load_protocol("seated_hip_er"), theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (600, 560))
