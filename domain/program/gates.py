"""Phase gates: whether a measured value, with its error, is enough to go on to the next phase."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.athlete import Side
from domain.change.asymmetry import AsymmetryFormula, asymmetry_percent
from domain.language import capital, say
from domain.program.plan import PhaseGate, ProgramPhase, Relation
from domain.program.recovery_rules import RecoveryRules, recovery_rules
from domain.results import MetricValue
from domain.typed_number import write_number
from domain.wording import date_text, number_text, shown_decimals, with_unit

LSI = "lsi"
COMFORTABLE_ARC = "comfortable_arc"
ONLY_LSI = say(
    "A phase cannot be left on the limb symmetry index (LSI) alone: 90 % is what experts agreed on, not a "
    "proof, and its own error is larger than the step. Add one in Nm/kg per side, an arc or a drift."
)


class GateVerdict(StrEnum):
    """What can be said of a gate."""

    MET = "met"
    NOT_YET = "not yet"
    CANNOT_TELL = "cannot be told apart"
    DECIDED = "decided by the coach"
    NOT_MEASURABLE = "not measurable"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The newest value for a gate on one side, and the day it is from; None where nobody measured.

    `note` says what its error does not hold.
    """

    value: MetricValue
    measured_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class GateFinding:
    """One gate on one side: the verdict, the value behind it, and the sentence that says why.

    `decides` is false for the LSI, which is shown and never opens or closes a phase.
    """

    gate: PhaseGate
    side: Side | None
    verdict: GateVerdict
    evidence: Evidence | None
    sentence: str
    decides: bool = True


Look = Callable[[PhaseGate, Side], Evidence | None]


def gate_trouble(gates: Sequence[PhaseGate]) -> str:
    """Why these gates may not stand together, as a sentence; nothing when they may."""
    return ONLY_LSI if gates and all(gate.metric == LSI for gate in gates) else ""


def judge(
    gate: PhaseGate,
    evidence: Evidence | None,
    *,
    today: date,
    side: Side | None = None,
    rules: RecoveryRules | None = None,
) -> GateFinding:
    """One gate against one value.

    Met or not yet only where the whole 95 % interval of the value lies on one side of the threshold; a value
    whose error is not known, or whose interval holds the threshold, cannot be told apart from it. Then a
    coach may decide, and the decision holds until the gate is measured again.
    """
    rules = recovery_rules() if rules is None else rules
    verdict, words = _verdict(gate, evidence, today, rules)
    if evidence is not None and evidence.note and verdict is not GateVerdict.NOT_MEASURABLE:
        words = f"{words} {evidence.note}"
    if verdict is GateVerdict.CANNOT_TELL and _is_decided(gate, evidence):
        verdict = GateVerdict.DECIDED
    named = f"{capital(side)}: " if side is not None else ""
    sentence = f"{named}{words}"
    return GateFinding(gate, side, verdict, evidence, sentence, decides=gate.metric != LSI)


def judge_phase(
    phase: ProgramPhase,
    look: Look,
    *,
    today: date,
    involved: Side | None,
    rules: RecoveryRules | None = None,
) -> tuple[GateFinding, ...]:
    """Every gate of a phase; one without a side is asked on each, the LSI once."""
    found = []
    for gate in phase.gates:
        if gate.metric == LSI:
            found.append(judge(gate, _lsi(gate, look, involved), today=today, rules=rules))
            continue
        sides = (Side.RIGHT, Side.LEFT) if gate.side is None else (gate.side,)
        found += [judge(gate, look(gate, side), today=today, side=side, rules=rules) for side in sides]
    return tuple(found)


def may_go_on(findings: Sequence[GateFinding]) -> bool:
    """Whether every gate that decides is met or decided; a phase without one is left by the coach alone."""
    deciding = [item for item in findings if item.decides]
    enough = (GateVerdict.MET, GateVerdict.DECIDED)
    return bool(deciding) and all(item.verdict in enough for item in deciding)


def gate_words(gate: PhaseGate, labels: Mapping[str, str]) -> str:
    """A gate as it is read: *Torque per body mass at least 0.55 Nm/kg*."""
    relation = say("at least") if gate.relation is Relation.AT_LEAST else say("at most")
    label = say("Limb symmetry index (LSI)") if gate.metric == LSI else labels.get(gate.metric, gate.metric)
    return f"{label} {relation} {_number(gate.threshold, gate.unit)}"


def _verdict(
    gate: PhaseGate, evidence: Evidence | None, today: date, rules: RecoveryRules
) -> tuple[GateVerdict, str]:
    if evidence is None:
        return GateVerdict.NOT_MEASURABLE, say("never measured: do the test first.")
    value, threshold = evidence.value, _number(gate.threshold, gate.unit)
    if not value.measurable:
        return GateVerdict.NOT_MEASURABLE, value.reason or say("could not be measured.")
    if value.unit != gate.unit:
        words = say(
            "measured in {unit}, the gate asks for {unit2}.",
            unit=value.unit or say("no unit"),
            unit2=gate.unit or say("no unit"),
        )
        return GateVerdict.NOT_MEASURABLE, words
    if evidence.measured_on is not None and (today - evidence.measured_on).days > rules.gate_valid_days:
        words = say(
            "the last value is of {measured_on}: older than {gate_valid_days} days, measure again.",
            measured_on=date_text(evidence.measured_on),
            gate_valid_days=rules.gate_valid_days,
        )
        return GateVerdict.NOT_MEASURABLE, words
    relation = say("at least") if gate.relation is Relation.AT_LEAST else say("at most")
    # With a note the error holds only a part of what varies: that is never written as a ±.
    said = say(
        "{value} against {relation} {threshold}",
        value=_value(value, whole=not evidence.note),
        relation=relation,
        threshold=threshold,
    )
    if value.half_width_95 is None or not math.isfinite(value.half_width_95):
        return GateVerdict.CANNOT_TELL, say(
            "{said}: the error of this measure is not known, so you decide.", said=said
        )
    room = (
        value.value - gate.threshold if gate.relation is Relation.AT_LEAST else gate.threshold - value.value
    )
    if room >= value.half_width_95:
        return GateVerdict.MET, f"{said}."
    if -room > value.half_width_95:
        return GateVerdict.NOT_YET, f"{said}."
    return GateVerdict.CANNOT_TELL, say("{said}: the threshold lies inside the measurement error.", said=said)


def _is_decided(gate: PhaseGate, evidence: Evidence | None) -> bool:
    measured_on = None if evidence is None else evidence.measured_on
    return gate.passed_on is not None and measured_on is not None and measured_on <= gate.passed_on


def _lsi(gate: PhaseGate, look: Look, involved: Side | None) -> Evidence | None:
    """The index of both newest values; each carries an error, so its own is the root of their squares."""
    if involved is None:
        reason = say("the LSI needs an involved side: note it on the athlete's page.")
        return Evidence(MetricValue(LSI, math.nan, "%", reason=reason))
    ours, theirs = look(gate, involved), look(gate, involved.other)
    if ours is None or theirs is None:
        return None
    missing = next((item for item in (ours, theirs) if not item.value.measurable), None)
    if missing is not None:
        return Evidence(MetricValue(LSI, math.nan, "%", reason=missing.value.reason))
    left, right = (
        (ours.value.value, theirs.value.value)
        if involved is Side.LEFT
        else (theirs.value.value, ours.value.value)
    )
    percent = asymmetry_percent(left, right, AsymmetryFormula.LSI, involved_side=involved)
    if not math.isfinite(percent):
        reason = say("the uninvolved side has no value above 0.")
        return Evidence(MetricValue(LSI, math.nan, "%", reason=reason))
    half = [
        item.value.half_width_95 / abs(item.value.value)
        for item in (ours, theirs)
        if item.value.half_width_95 is not None and item.value.value
    ]
    error = percent * math.hypot(*half) if len(half) == 2 else None
    days = [item.measured_on for item in (ours, theirs) if item.measured_on is not None]
    return Evidence(MetricValue(LSI, percent, "%", error), min(days, default=None))


def _value(value: MetricValue, *, whole: bool) -> str:
    half = value.half_width_95
    decimals = shown_decimals(value.value, half, 3)
    words = with_unit(number_text(value.value, decimals), value.unit)
    if half is None:
        return words
    error = with_unit(number_text(half, decimals), value.unit)
    return (
        f"{words} ±{number_text(half, decimals)}"
        if whole
        else say("{words} (error of the angles {error})", words=words, error=error)
    )


def _number(number: float, unit: str) -> str:
    return with_unit(write_number(number), unit)
