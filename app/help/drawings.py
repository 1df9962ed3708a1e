"""The drawings of the guide: posture and sensors of a test, in the colours of the theme or of paper."""

from domain.athlete import Side
from domain.library import UnknownProtocolError, load_protocol
from domain.library.pictures import picture_of_protocol
from widgets.parts.picture_ink import picture_ink
from widgets.theme import Theme

START = "placement-"
"""A picture of the guide called so and then after a test is drawn, not loaded."""


def drawing(name: str, theme: Theme) -> str:
    """The SVG of `placement-TEST` on the right side; empty for any other name."""
    if not name.startswith(START):
        return ""
    try:
        protocol = load_protocol(name.removeprefix(START))
    except UnknownProtocolError:
        return ""
    ink = picture_ink(theme.tokens, Side.RIGHT)
    return picture_of_protocol(protocol, Side.RIGHT, ink)


def printed_drawing(name: str) -> str:
    """The same on paper."""
    # Whoever prints loads what prints.
    from app.reporting.placement import placement_picture

    picture = placement_picture(load_protocol(name.removeprefix(START)), Side.RIGHT)
    return picture.svg if picture is not None else ""
