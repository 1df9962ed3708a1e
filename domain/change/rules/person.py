"""Whose set it is: the athlete and the side."""

from domain.change.set_conditions import Difference, Forbids, Found, SetConditions
from domain.language import say


def side(a: SetConditions, b: SetConditions) -> Found:
    """The other side of a body."""
    if a.header is not None and b.header is not None and a.header.side is not b.header.side:
        sentence = say(
            "The side differs: {side}, {side2}.", side=a.header.side.value, side2=b.header.side.value
        )
        yield Difference(
            "side", sentence, Forbids.CHANGE, say("A difference between sides, not a change over time.")
        )


def athlete(a: SetConditions, b: SetConditions) -> Found:
    """Another athlete."""
    if a.header is not None and b.header is not None and a.header.athlete_id != b.header.athlete_id:
        yield Difference(
            "athlete",
            say("The athletes differ: what follows is a difference between people."),
            Forbids.CHANGE,
            say("A difference between people, not a change over time."),
        )
