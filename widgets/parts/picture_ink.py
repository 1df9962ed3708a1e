"""The colours of a theme as the ink of a drawn picture."""

from domain.athlete import Side
from domain.library.pictures import Ink, Tone
from widgets.theme import Tokens, blend


def picture_ink(tokens: Tokens, side: Side, *, ground: str = "") -> Ink:
    """The ink for this tested side on `ground`, or on the surface of the theme."""
    under = ground or tokens.surface
    hue = tokens.side(side.value)
    dark = tokens.name == "dark"

    def grey(share: float) -> str:
        return blend(tokens.text2, under, share)

    def tone(share: float, shade: float) -> Tone:
        return Tone(grey(share), grey(shade))

    return Ink(
        ground=under,
        skin=tone(0.62, 0.50) if dark else tone(0.30, 0.40),
        far=tone(0.42, 0.34) if dark else tone(0.20, 0.28),
        shirt=tone(0.90, 0.76) if dark else tone(0.52, 0.64),
        shorts=tone(0.30, 0.24) if dark else tone(0.82, 0.94),
        hair=tone(0.24, 0.20) if dark else tone(0.88, 0.95),
        tested=Tone(blend(hue, under, 0.92), blend(hue, under, 0.74))
        if dark
        else Tone(blend(hue, under, 0.78), hue),
        ghost=blend(hue, under, 0.14),
        props=Tone(blend(tokens.line, under, 0.85), blend(tokens.line, under, 0.60))
        if dark
        else Tone(blend(tokens.line, under, 0.55), blend(tokens.line, under, 0.95)),
        props_edge=blend(tokens.text2, under, 0.45),
        shadow=blend(tokens.line, under, 0.38),
        text=tokens.text,
        text_quiet=tokens.text2,
        line=tokens.line,
        badge=tokens.text,
        on_badge=under,
    )
