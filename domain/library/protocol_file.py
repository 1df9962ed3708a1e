"""Turns one TOML file into a `Protocol`, or says in one sentence what is wrong with it."""

import tomllib
from pathlib import Path

from domain.biofeedback.exposure import Sight
from domain.library.fields import Fields, LibraryFileError
from domain.library.rule_file import read_judging, read_rule
from domain.library.setting_file import read_anchor, read_feedback, read_lever_arm, read_picture
from domain.protocol import (
    Activity,
    Arc,
    Attachment,
    Contraction,
    Counted,
    Equipment,
    IfThen,
    MakeBreak,
    Parameter,
    PhaseTag,
    Protocol,
    Purpose,
    QualityUse,
    RepSource,
    RotationAxis,
    SensorSlot,
    Sides,
    Surface,
    Target,
    Tempo,
)
from domain.still_pose import Direction, StillPose

_SEGMENTS = ("cuff", "pelvis", "trunk", "thigh", "shank", "foot", "upper_arm", "forearm")
_PHASES = ("eccentric", "pause_lengthened", "concentric", "pause_shortened")
_DIRECTIONS = ("external_rotation", "internal_rotation")
_HOUR_S = 3600.0


def read_protocol(path: Path) -> Protocol:
    """The protocol in `path`; `LibraryFileError` when it cannot be used."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise LibraryFileError(f"{path.name}: cannot be read ({problem.strerror}).") from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise LibraryFileError(f"{path.name}: is not valid TOML: {problem}.") from problem
    return protocol_from(Fields(path.name, table))


def protocol_from(fields: Fields) -> Protocol:
    """The protocol described by a TOML table."""
    judging = read_judging(fields.table("judging"))
    protocol = Protocol(
        protocol_id=fields.text("id"),
        version=fields.whole("version", low=1, high=10_000),
        title=fields.text("title"),
        region=fields.text("region"),
        joint=fields.text("joint"),
        movement=fields.text("movement"),
        position=fields.text("position"),
        purpose=fields.choice("purpose", Purpose),
        contraction=fields.choice("contraction", Contraction),
        effort=fields.one_of("effort", ("ramped", "fast_and_hard", "submaximal")),
        band=fields.flag("band", default=False),
        sensors=tuple(_slot(item) for item in fields.tables("sensors")),
        rotation=_rotation(fields.table("rotation")),
        positive_angle=fields.text("positive_angle"),
        concentric=fields.one_of("concentric", _DIRECTIONS),
        tested_leg=fields.one_of("tested_leg", ("tested", "bottom", "top")),
        reps=fields.whole("reps", low=0, high=1000),
        hold_s=fields.number("hold_s", low=0, high=_HOUR_S, default=0.0),
        rest_s=fields.number("rest_s", low=0, high=_HOUR_S),
        still_s=fields.number("still_s", low=0, high=60),
        countdown_s=fields.number("countdown_s", low=0, high=60),
        rep_source=fields.choice("rep_source", RepSource),
        min_force_n=fields.number("min_force_n", low=0, high=5000, default=10.0),
        min_excursion_deg=fields.number("min_excursion_deg", low=0, high=180, default=10.0),
        tempo=_tempo(fields.table("tempo")),
        target=_target(fields.table("target")),
        compensations=tuple(read_rule(item, judging=judging) for item in fields.tables("compensations")),
        primary_metrics=fields.texts("primary_metrics"),
        set_up=fields.texts("set_up"),
        instructions=fields.texts("instructions"),
        cues=fields.texts("cues"),
        contra_indications=fields.texts("contra_indications"),
        sources=fields.texts("sources"),
        counted=fields.choice("counted", Counted, default=Counted.REPETITIONS),
        judging=judging,
        still_pose=_still_pose(fields.table("still_pose")),
        pull_angle_deg=_given(fields, "pull_angle_deg", low=0, high=180),
        onset_sd=fields.number("onset_sd", low=1, high=20, default=5.0),
        onset_fixed_n=_given(fields, "onset_fixed_n", low=0.1, high=500),
        athlete_sees=fields.choice("athlete_sees", Sight, default=Sight.BAR),
        sides=fields.choice("sides", Sides, default=Sides.BOTH),
        sets=fields.whole("sets", low=1, high=50, default=1),
        familiarisation_reps=fields.whole("familiarisation_reps", low=0, high=20, default=0),
        make_break=fields.choice("make_break", MakeBreak) if fields.has("make_break") else None,
        activity=fields.choice("activity", Activity, default=Activity.ACTIVE),
        variant=fields.text("variant", default=""),
        difficulty=fields.whole("difficulty", low=1, high=5) if fields.has("difficulty") else None,
        phase_tags=fields.choices("phase_tags", PhaseTag),
        lever_arm=read_lever_arm(fields.table("lever_arm")),
        anchor=read_anchor(fields.table("anchor")),
        attachment=fields.choice("attachment", Attachment) if fields.has("attachment") else None,
        surface=fields.choice("surface", Surface) if fields.has("surface") else None,
        equipment=fields.choices("equipment", Equipment),
        arc=_arc(fields.table("arc")),
        if_then=tuple(_if_then(item) for item in fields.tables("if_then")),
        metrics=fields.texts("metrics"),
        quality=tuple(_quality(item) for item in fields.tables("quality")),
        feedback=read_feedback(fields.table("feedback")),
        progressions=fields.texts("progressions"),
        regressions=fields.texts("regressions"),
        picture=read_picture(fields.table("picture")),
    )
    if len(protocol.primary_metrics) > 3:
        raise fields.error("primary_metrics", "names more than three", "one to three metrics")
    if not protocol.sensors:
        raise fields.error("sensors", "is empty", "at least one [[sensors]] table")
    fields.close()
    return protocol


def _given(fields: Fields, name: str, *, low: float, high: float) -> float | None:
    """A number that may be left out: nobody knows it then."""
    return fields.number(name, low=low, high=high) if fields.has(name) else None


def _slot(fields: Fields) -> SensorSlot:
    slot = SensorSlot(
        kind=fields.one_of("kind", ("force", "imu")),
        segment=fields.one_of("segment", _SEGMENTS),
        required=fields.flag("required", default=True),
        placement=fields.text("placement"),
    )
    fields.close()
    return slot


def _rotation(fields: Fields | None) -> RotationAxis | None:
    if fields is None:
        return None
    axis = RotationAxis(
        shank_axis=fields.unit_vector("shank_axis"),
        pelvis_axis=fields.unit_vector("pelvis_axis"),
        pelvis_part=fields.text("pelvis_part"),
        gravity_sees_axis=fields.flag("gravity_sees_axis", default=True),
        limb=fields.one_of("limb", ("shank", "thigh"), default="shank"),
        zero=fields.choice("zero", Direction) if fields.has("zero") else None,
    )
    fields.close()
    return axis


def _still_pose(fields: Fields | None) -> StillPose:
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
    named = tuple((name, fields.choice(name, Direction)) for name in _SEGMENTS if fields.has(name))
    fields.close()
    return named


def _tempo(fields: Fields | None) -> Tempo | None:
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


def _target(fields: Fields | None) -> Target | None:
    if fields is None:
        return None
    target = Target(
        low=fields.number("low", low=-360, high=5000),
        high=fields.number("high", low=-360, high=5000),
        unit=fields.one_of("unit", ("N", "deg")),
    )
    if target.high <= target.low:
        raise fields.error("high", f"is {target.high:g}", f"a number above low, {target.low:g}")
    fields.close()
    return target


def _arc(fields: Fields | None) -> Arc | None:
    if fields is None:
        return None
    arc = Arc(
        low_deg=fields.number("low_deg", low=-360, high=360),
        high_deg=fields.number("high_deg", low=-360, high=360),
    )
    if arc.high_deg <= arc.low_deg:
        raise fields.error("high_deg", f"is {arc.high_deg:g}", f"a number above low_deg, {arc.low_deg:g}")
    fields.close()
    return arc


def _if_then(fields: Fields) -> IfThen:
    cue = IfThen(rule=fields.text("rule"), say=fields.text("say"))
    fields.close()
    return cue


def _quality(fields: Fields) -> QualityUse:
    rule = fields.text("rule")
    parameters = tuple(Parameter(name, fields.number(name, low=0, high=1e6)) for name in fields.words())
    return QualityUse(rule=rule, parameters=parameters)
