"""Whether a place that stays sore is one that an exercise loads."""

from collections.abc import Sequence

from domain.athlete import Side
from domain.program.recovery import SoreFlag
from domain.protocol import Protocol

PLACES: dict[str, tuple[str, ...]] = {
    "hip": ("hip", "groin", "glute", "buttock", "adductor", "hamstring", "quad", "thigh", "trochanter"),
    "knee": ("knee", "patella", "kneecap", "quad", "hamstring", "thigh", "calf"),
    "ankle": ("ankle", "foot", "heel", "calf", "shin", "achilles", "toe"),
    "shoulder": ("shoulder", "rotator cuff", "arm", "elbow", "neck", "chest"),
    "trunk": ("trunk", "back", "belly", "abdomen", "abs", "ribs", "waist", "chest", "neck", "groin", "hip"),
    "gait": (
        "hip",
        "groin",
        "glute",
        "buttock",
        "hamstring",
        "quad",
        "thigh",
        "knee",
        "calf",
        "shin",
        "achilles",
        "ankle",
        "foot",
        "heel",
        "toe",
        "back",
    ),
}
"""The muscles and joints that exercises of a region load, in the words coaches note. A product default."""


def is_sore_here(flags: Sequence[SoreFlag], protocol: Protocol, side: Side) -> bool:
    """Whether a flag holds this exercise on this side.

    Soreness without a side holds both; a place that no region knows, and an exercise of any region, are held,
    because holding back once too often is the smaller mistake.
    """
    return any(flag.side in ("", side.value) and _loads(protocol.region, flag.site) for flag in flags)


def _loads(region: str, site: str) -> bool:
    named = {name for name, places in PLACES.items() if any(_is_said(place, site) for place in places)}
    return not named or region not in PLACES or region in named


def _is_said(place: str, site: str) -> bool:
    """The word of a place, also in the plural."""
    words = f" {''.join(one if one.isalpha() else ' ' for one in site.casefold())} "
    return any(f" {place}{ending} " in words for ending in ("", "s", "es"))
