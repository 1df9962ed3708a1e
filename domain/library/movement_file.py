"""Reads sensors and movement: where each sensor sits, axis, still pose, tempo, target, comfortable arc."""

from domain.language import say
from domain.library.fields import Fields
from domain.protocol import Arc, RotationAxis, SensorSlot, Target, Tempo
from domain.still_pose import Direction, StillPose

SEGMENTS = ("cuff", "pelvis", "trunk", "thigh", "shank", "foot", "upper_arm", "forearm")
"""The places of a sensor, without their side."""
_PHASES = ("eccentric", "pause_lengthened", "concentric", "pause_shortened")


def read_slot(fields: Fields) -> SensorSlot:
    """One of [[sensors]]."""
    slot = SensorSlot(
        kind=fields.one_of("kind", ("force", "imu")),
        segment=fields.one_of("segment", SEGMENTS),
        required=fields.flag("required", default=True),
        placement=fields.text("placement"),
    )
    fields.close()
    return slot


def read_rotation(fields: Fields | None) -> RotationAxis | None:
    """The table [rotation]."""
    if fields is None:
        return None
    axis = RotationAxis(
        shank_axis=fields.unit_vector("shank_axis"),
        pelvis_axis=fields.unit_vector("pelvis_axis"),
        pelvis_part=fields.text("pelvis_part"),
        gravity_sees_axis=fields.flag("gravity_sees_axis", default=True),
        limb=fields.one_of("limb", ("shank", "thigh"), default="shank"),
        zero=fields.choice_if_given("zero", Direction),
    )
    fields.close()
    return axis


def read_still_pose(fields: Fields | None) -> StillPose:
    """The table [still_pose]."""
    if fields is None:
        return StillPose()
    upward = fields.table("upward")
    pose = StillPose(
        upward=() if upward is None else _upward(upward),
        heading_reset=fields.flag("heading_reset", default=False),
        movement=fields.one_of("movement", ("hip_rotation", "knee_flexion"), default="hip_rotation"),
    )
    fields.close()
    return pose


def _upward(fields: Fields) -> tuple[tuple[str, Direction], ...]:
    named = tuple((name, fields.choice(name, Direction)) for name in SEGMENTS if fields.has(name))
    fields.close()
    return named


def read_tempo(fields: Fields | None) -> Tempo | None:
    """The table [tempo]."""
    if fields is None:
        return None
    tempo = Tempo(
        eccentric_s=fields.number("eccentric_s", low=0.1, high=30),
        pause_lengthened_s=fields.number("pause_lengthened_s", low=0, high=30),
        concentric_s=fields.number("concentric_s", low=0.1, high=30),
        pause_shortened_s=fields.number("pause_shortened_s", low=0, high=30),
        starts_with=fields.one_of("starts_with", _PHASES),
    )
    fields.close()
    return tempo


def read_target(fields: Fields | None) -> Target | None:
    """The table [target]."""
    if fields is None:
        return None
    target = Target(
        low=fields.number("low", low=-360, high=5000),
        high=fields.number("high", low=-360, high=5000),
        unit=fields.one_of("unit", ("N", "deg")),
    )
    if target.high <= target.low:
        fields.refuse(
            "high", say("is {high:g}", high=target.high), say("a number above low, {low:g}", low=target.low)
        )
    fields.close()
    return target


def read_arc(fields: Fields | None) -> Arc | None:
    """The table [arc]."""
    if fields is None:
        return None
    arc = Arc(
        low_deg=fields.number("low_deg", low=-360, high=360),
        high_deg=fields.number("high_deg", low=-360, high=360),
    )
    if arc.high_deg <= arc.low_deg:
        fields.refuse(
            "high_deg",
            say("is {high_deg:g}", high_deg=arc.high_deg),
            say("a number above low_deg, {low_deg:g}", low_deg=arc.low_deg),
        )
    fields.close()
    return arc
