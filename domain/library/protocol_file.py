"""Turns one TOML file into a `Protocol`, or says in a sentence each what is wrong with it."""

from dataclasses import dataclass
from pathlib import Path

from domain.biofeedback.exposure import Sight
from domain.judging import Judging
from domain.language import say
from domain.library.fields import Fields
from domain.library.lines import spans
from domain.library.mistakes import LibraryFileError, Mistake
from domain.library.movement_file import (
    read_arc,
    read_rotation,
    read_slot,
    read_still_pose,
    read_target,
    read_tempo,
)
from domain.library.parsing import mended, parse
from domain.library.references import KnownNames, check_references
from domain.library.rule_file import RuleTables, read_judging, read_rule
from domain.library.setting_file import (
    read_anchor,
    read_feedback,
    read_lever_arm,
    read_observations,
    read_picture,
)
from domain.protocol import (
    Activity,
    Attachment,
    CompensationRule,
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
    Sides,
    Surface,
)
from domain.protocol.spoken import spoken

_DIRECTIONS = (
    "external_rotation",
    "internal_rotation",
    "flexion",
    "extension",
    "abduction",
    "adduction",
    "plantarflexion",
    "dorsiflexion",
    "opening",
    "either",
)
"""Which way is concentric; *either* where neither way or both are."""
_HOUR_S = 3600.0


def read_protocol(path: Path, *, rules: RuleTables | None = None) -> Protocol:
    """The protocol in `path`; `LibraryFileError` with every mistake when it cannot be used."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as problem:
        raise LibraryFileError(
            say("{path}: cannot be read ({problem}).", path=path.name, problem=problem.strerror)
        ) from problem
    except UnicodeDecodeError as problem:
        raise LibraryFileError(
            say("{path}: is not text in UTF-8; allowed: a TOML file.", path=path.name)
        ) from problem
    reading = read_text(text, path.name, rules=rules)
    if reading.protocol is None:
        raise LibraryFileError(reading.mistakes)
    return reading.protocol


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text gave: the protocol, or None where a mistake leaves it incomplete; every mistake."""

    protocol: Protocol | None
    mistakes: tuple[Mistake, ...]


def read_text(
    text: str, file: str, *, rules: RuleTables | None = None, known: KnownNames | None = None
) -> Reading:
    """Read a protocol and find every mistake, each with its line.

    Parameters
    ----------
    text, file
        The TOML text, and the name of its file for the sentences.
    rules
        The compensation rules that can be used; without it those that ship.
    known
        The names that the file may refer to; without it they are not looked up.
    """
    table, broken = parse(text, file)
    if table is None:
        return Reading(None, broken)
    mistakes: list[Mistake] = []
    fields = Fields(file, table, mistakes=mistakes)
    protocol = protocol_from(fields, rules=rules)
    whole = not mistakes and not broken
    if known is not None:
        check_references(fields, protocol, known)
    lost = {name for mistake in broken for name in mistake.keys}
    told = [one for one in mistakes if not (one.wrong == say("is missing") and one.keys[0] in lost)]
    where = spans(mended(text, broken)) if told else {}
    placed = sorted((one.at(where) for one in told), key=lambda one: one.line or 0)
    return Reading(protocol if whole else None, (*broken, *placed))


def protocol_from(fields: Fields, *, rules: RuleTables | None = None) -> Protocol:
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
        sensors=tuple(read_slot(item) for item in fields.tables("sensors")),
        rotation=read_rotation(fields.table("rotation")),
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
        tempo=read_tempo(fields.table("tempo")),
        target=read_target(fields.table("target")),
        compensations=_compensations(fields, judging, rules),
        primary_metrics=fields.texts("primary_metrics"),
        set_up=fields.texts("set_up"),
        instructions=fields.texts("instructions"),
        cues=fields.texts("cues"),
        contra_indications=fields.texts("contra_indications"),
        sources=fields.texts("sources", least=1),
        counted=fields.choice("counted", Counted, default=Counted.REPETITIONS),
        judging=judging,
        still_pose=read_still_pose(fields.table("still_pose")),
        pull_angle_deg=fields.number_if_given("pull_angle_deg", low=0, high=180),
        onset_sd=fields.number("onset_sd", low=1, high=20, default=5.0),
        onset_fixed_n=fields.number_if_given("onset_fixed_n", low=0.1, high=500),
        athlete_sees=fields.choice("athlete_sees", Sight, default=Sight.BAR),
        sides=fields.choice("sides", Sides, default=Sides.BOTH),
        sets=fields.whole("sets", low=1, high=50, default=1),
        familiarisation_reps=fields.whole("familiarisation_reps", low=0, high=20, default=0),
        make_break=fields.choice_if_given("make_break", MakeBreak),
        activity=fields.choice("activity", Activity, default=Activity.ACTIVE),
        variant=fields.text("variant", default=""),
        difficulty=fields.whole("difficulty", low=1, high=5) if fields.has("difficulty") else None,
        phase_tags=fields.choices("phase_tags", PhaseTag),
        lever_arm=read_lever_arm(fields.table("lever_arm")),
        anchor=read_anchor(fields.table("anchor")),
        attachment=fields.choice_if_given("attachment", Attachment),
        surface=fields.choice_if_given("surface", Surface),
        equipment=fields.choices("equipment", Equipment),
        arc=read_arc(fields.table("arc")),
        if_then=tuple(_if_then(item) for item in fields.tables("if_then")),
        metrics=fields.texts("metrics"),
        quality=tuple(_quality(item) for item in fields.tables("quality")),
        feedback=read_feedback(fields.table("feedback")),
        progressions=fields.texts("progressions"),
        regressions=fields.texts("regressions"),
        picture=read_picture(fields.table("picture")),
        observations=read_observations(fields),
    )
    if len(protocol.primary_metrics) > 3:
        fields.refuse("primary_metrics", say("names more than three"), say("one to three metrics"))
    if not protocol.sensors:
        fields.refuse("sensors", say("is empty"), say("at least one [[sensors]] table"))
    fields.close()
    return spoken(protocol)


def _compensations(
    fields: Fields, judging: Judging, rules: RuleTables | None
) -> tuple[CompensationRule, ...]:
    found = [read_rule(item, judging=judging, rules=rules) for item in fields.tables("compensations")]
    return tuple(rule for rule in found if rule is not None)


def _if_then(fields: Fields) -> IfThen:
    cue = IfThen(rule=fields.text("rule"), say=fields.text("say"))
    fields.close()
    return cue


def _quality(fields: Fields) -> QualityUse:
    rule = fields.text("rule")
    parameters = tuple(Parameter(name, fields.number(name, low=0, high=1e6)) for name in fields.unread())
    return QualityUse(rule=rule, parameters=parameters)
