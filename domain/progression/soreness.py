"""Whether a place that stays sore is one that an exercise loads."""

from collections.abc import Sequence

from domain.athlete import Side
from domain.body_places import places_in
from domain.program.recovery import SoreFlag
from domain.protocol import Protocol

LOADED: dict[str, tuple[str, ...]] = {
    "hip": (
        "hip",
        "groin",
        "glute",
        "buttock",
        "adductor",
        "hamstring",
        "quad",
        "thigh",
        "trochanter",
        "leg",
    ),
    "knee": ("knee", "patella", "kneecap", "quad", "hamstring", "thigh", "calf", "leg"),
    "ankle": ("ankle", "foot", "heel", "calf", "shin", "achilles", "toe", "leg"),
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
        "leg",
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
"""The muscles and joints that exercises of a region load, as `PLACES` names them. A product default."""


def is_sore_here(flags: Sequence[SoreFlag], protocol: Protocol, side: Side) -> bool:
    """Whether a flag holds this exercise on this side.

    Soreness without a side holds both; a place that no region knows, and an exercise of any region, are held,
    because holding back once too often is the smaller mistake.
    """
    return any(flag.side in ("", side.value) and _loads(protocol.region, flag.site) for flag in flags)


def _loads(region: str, site: str) -> bool:
    places = places_in(site)
    named = {name for name, loaded in LOADED.items() if places.intersection(loaded)}
    return not named or region not in LOADED or region in named
