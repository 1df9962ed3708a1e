"""The picture of a protocol: its own posture where there is one, else the posture its file names."""

from functools import lru_cache

from domain.athlete import Side
from domain.language import word
from domain.library.pictures.drawing import Detail, draw_picture
from domain.library.pictures.ink import Ink
from domain.library.pictures.posture_file import posture_names
from domain.protocol import Protocol


def has_picture(protocol: Protocol) -> bool:
    """Whether there is a drawing of this protocol."""
    return _posture(protocol) is not None


@lru_cache(maxsize=64)
def picture_of_protocol(protocol: Protocol, side: Side, ink: Ink, detail: Detail = Detail.FULL) -> str:
    """The SVG text of a protocol's position with its sensors; empty where nothing is drawn of it.

    The same protocol, side and ink give the same bytes.
    """
    posture = _posture(protocol)
    if posture is None:
        return ""
    title = f"{protocol.title}, {word(side)} side"
    return draw_picture(posture, side, protocol.sensors, ink, detail=detail, title=title)


def _posture(protocol: Protocol) -> str | None:
    asked = [protocol.protocol_id]
    if protocol.picture is not None:
        asked.append(protocol.picture.posture.value)
    return next((name for name in asked if name in posture_names()), None)
