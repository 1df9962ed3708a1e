"""How two sets were performed: position, leg, load, set-up and anchor."""

from domain.change.set_conditions import Difference, Forbids, Found, SetConditions
from domain.language import say

ANCHOR_TOLERANCE_M = 0.05
"""A product default: at a strap of half a metre this turns the pull by less than 6 degrees."""
SET_UP = ("set_up", "surface", "attachment", "tempo", "contraction")
"""Conditions of the header in words; each is a code of its own."""


def position(a: SetConditions, b: SetConditions) -> Found:
    """Another position of the body."""
    if a.protocol is not None and b.protocol is not None and a.protocol.position != b.protocol.position:
        sentence = say(
            "The position differs ({position}; {position2}): never interchanged.",
            position=a.protocol.position,
            position2=b.protocol.position,
        )
        yield Difference(
            "position", sentence, Forbids.EVERYTHING, say("Another position: never interchanged.")
        )


def tested_leg(a: SetConditions, b: SetConditions) -> Found:
    """The other leg does the work."""
    if a.protocol is not None and b.protocol is not None and a.protocol.tested_leg != b.protocol.tested_leg:
        sentence = say(
            "The tested leg differs: {tested_leg}, {tested_leg2}.",
            tested_leg=a.protocol.tested_leg,
            tested_leg2=b.protocol.tested_leg,
        )
        yield Difference("tested_leg", sentence, Forbids.EVERYTHING, say("Another leg does the work."))


def load(a: SetConditions, b: SetConditions) -> Found:
    """Another band, weight or resistance."""
    if a.header is not None and b.header is not None and a.header.load != b.header.load:
        sentence = say(
            "The load differs: {load}, {load2}.", load=a.header.load or "none", load2=b.header.load or "none"
        )
        yield Difference(
            "load", sentence, Forbids.EVERYTHING, say("Another load: the set-up is not the same.")
        )


def set_up(a: SetConditions, b: SetConditions) -> Found:
    """Surface, attachment, tempo and contraction, each only where both sets know it."""
    if a.header is None or b.header is None:
        return
    first, second = a.header.conditions, b.header.conditions
    for name in SET_UP:
        one, other = getattr(first, name), getattr(second, name)
        if one and other and one != other:
            label = name.replace("_", "-")
            reason = say("Another {label}: the set-up is not the same.", label=label)
            sentence = say("The {label} differs: {one}, {other}.", label=label, one=one, other=other)
            yield Difference(name, sentence, Forbids.EVERYTHING, reason)


def anchor(a: SetConditions, b: SetConditions) -> Found:
    """The anchor stands at another height, where both sets know it."""
    if a.header is None or b.header is None:
        return
    first, second = a.header.conditions.anchor_height_m, b.header.conditions.anchor_height_m
    if first is None or second is None:
        return
    apart_m = abs(first - second)
    if apart_m > ANCHOR_TOLERANCE_M + 1e-9:
        sentence = say(
            "The anchor stands {apart_m:.0f} cm higher or lower: the pull has another direction.",
            apart_m=100 * apart_m,
        )
        yield Difference("anchor", sentence, Forbids.EVERYTHING, say("Another anchor height."))
