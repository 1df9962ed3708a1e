"""The picture of posture and sensors on a report, in the printed colours."""

import re

from app.reporting.ink import COLOUR
from domain.athlete import Side
from domain.language import say
from domain.library.pictures import Detail, PostureError, Tone, draw_picture
from domain.library.pictures import Ink as PictureInk
from domain.protocol import Protocol
from domain.reports.document import Fact, Picture

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b")


def placement_picture(protocol: Protocol, side: Side) -> Picture | None:
    """The picture for the tested side; None for a test without one."""
    if protocol.picture is None:
        return None
    posture = protocol.picture.posture.value
    alt = say(
        "{protocol_title}, {side} side: posture and where the sensors are.",
        protocol_title=protocol.title,
        side=side.value,
    )
    try:
        svg = draw_picture(posture, side, protocol.sensors, _ink(side), detail=Detail.SMALL, title=alt)
    except PostureError:
        return None
    key = tuple(Fact(str(number), slot.placement) for number, slot in enumerate(protocol.sensors, start=1))
    return Picture(svg, alt, key)


def _ink(side: Side) -> PictureInk:
    ink = COLOUR
    tested = ink.side(side)
    return PictureInk(
        ground="#FFFFFF",
        skin=Tone("#DADEE4", "#C4CAD3"),
        far=Tone("#E8EBEF", "#D8DCE2"),
        shirt=Tone("#A3AAB5", "#8D95A1"),
        shorts=Tone("#6B7480", "#586170"),
        hair=Tone("#5C6470", "#4C5460"),
        tested=Tone(_pale(tested), tested),
        ghost=_pale(tested, 0.2),
        props=Tone(ink.raised, ink.line),
        props_edge=ink.quiet,
        shadow=ink.raised,
        text=ink.text,
        text_quiet=ink.quiet,
        line=ink.line,
        badge=ink.text,
        on_badge="#FFFFFF",
    )


def greyed(svg: str) -> str:
    """The same drawing in greys of the same lightness."""
    return _COLOUR.sub(lambda found: _grey(found.group()), svg)


def _grey(colour: str) -> str:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    level = round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    return f"#{level:02X}{level:02X}{level:02X}"


def _pale(colour: str, share: float = 0.7) -> str:
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(255 - share * (255 - part)):02X}" for part in parts)
