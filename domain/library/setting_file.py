"""Reads what stands around the athlete: lever arm, anchor, feedback, picture."""

from domain.biofeedback.exposure import FeedbackMode, Sight
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
