"""Reads what stands around the athlete: lever arm, anchor, feedback, picture, what the coach observes."""

from domain.biofeedback.exposure import FeedbackMode, Sight
from domain.language import say
from domain.library.fields import Fields
from domain.protocol import (
    Anchor,
    AnchorHeight,
    AnchorSide,
    Contact,
    Equipment,
    Feedback,
    Landmark,
    LeverArm,
    Observation,
    Picture,
    Posture,
    View,
)


def read_lever_arm(fields: Fields | None) -> LeverArm | None:
    """The table [lever_arm]."""
    if fields is None:
        return None
    arm = LeverArm(
        from_landmark=fields.choice("from", Landmark),
        to_landmark=fields.choice("to", Landmark),
        typical_m=fields.number_if_given("typical_m", low=0.02, high=1.5),
        required=fields.flag("required", default=False),
    )
    fields.close()
    return arm


def read_anchor(fields: Fields | None) -> Anchor | None:
    """The table [anchor]."""
    if fields is None:
        return None
    anchor = Anchor(
        height=fields.choice("height", AnchorHeight),
        side=fields.choice("side", AnchorSide),
        distance_m=fields.number_if_given("distance_m", low=0, high=10),
        height_m=fields.number_if_given("height_m", low=0, high=4),
    )
    fields.close()
    return anchor


def read_feedback(fields: Fields | None) -> Feedback:
    """The table [feedback]; without it the coach chooses."""
    if fields is None:
        return Feedback()
    feedback = Feedback(
        mode=fields.choice_if_given("mode", FeedbackMode),
        sights=fields.choices("sights", Sight),
    )
    fields.close()
    return feedback


def read_picture(fields: Fields | None) -> Picture | None:
    """The table [picture]."""
    if fields is None:
        return None
    picture = Picture(
        posture=fields.choice("posture", Posture),
        view=fields.choice("view", View, default=View.FRONT),
        contact=fields.choice_if_given("contact", Contact),
        props=fields.choices("props", Equipment),
    )
    fields.close()
    return picture


def read_observations(fields: Fields) -> tuple[Observation, ...]:
    """The tables [[observations]]: each with a name of its own, and choices or a unit."""
    found: list[Observation] = []
    for item in fields.tables("observations"):
        one = _observation(item)
        if one.name in {other.name for other in found}:
            item.refuse("name", say("is {name!r} again", name=one.name), say("a name of its own"))
        found.append(one)
    return tuple(found)


def _observation(fields: Fields) -> Observation:
    one = Observation(
        name=fields.text("name"),
        ask=fields.text("ask"),
        choices=fields.texts("choices"),
        unit=fields.text("unit", default=""),
        if_empty=fields.text("if_empty", default=""),
    )
    if len(one.choices) == 1 or len(set(one.choices)) < len(one.choices):
        fields.refuse("choices", say("gives no choice"), say("two different words or more"))
    if bool(one.choices) == bool(one.unit):
        fields.refuse("choices", say("and unit go not together"), say("choices, or the unit of a number"))
    fields.close()
    return one
