"""The colours of a picture; the caller takes them from its theme or its page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour as `#RRGGBB`, and the same in its own shade."""

    fill: str
    shade: str


@dataclass(frozen=True, slots=True)
class Ink:
    """Every colour a picture uses. `tested` is the colour of the side; `far` what lies behind the body."""

    ground: str
    skin: Tone
    far: Tone
    shirt: Tone
    shorts: Tone
    hair: Tone
    tested: Tone
    ghost: str
    props: Tone
    props_edge: str
    shadow: str
    text: str
    text_quiet: str
    line: str
    badge: str
    on_badge: str
