"""Days, sets and gates as the texts of a form, and back into values of the program."""

from collections.abc import Mapping
from dataclasses import replace

from domain.athlete import Side
from domain.identifiers import new_id
from domain.language import say
from domain.program import Demand, PhaseGate, PlannedSet, ProgramDay, Relation
from domain.program.editing import ProgramError
from domain.program.weeks import WEEKDAYS
from domain.progression.applying import seconds_of
from domain.typed_number import NumberError, read_number, write_number
from widgets.program.record_editor import FieldSpec

_SIDES = (("", say("Both")), ("right", say("Right")), ("left", say("Left")))
DEMANDS = (
    ("hard", say("Hard")),
    ("mobility", say("Mobility")),
    ("stability", say("Stability")),
    ("rest", say("Rest")),
)
DAY_FIELDS = (
    FieldSpec("title", say("Title"), placeholder=say("Foundation day")),
    FieldSpec(
        "weekday", say("On"), (("", say("Any day")), *((str(n), name) for n, name in enumerate(WEEKDAYS)))
    ),
    FieldSpec("demand", say("Asks for"), DEMANDS),
)
_LATER = (("", say("The library is empty")),)
SET_FIELDS = (
    FieldSpec("protocol_id", say("Test or exercise"), _LATER),
    FieldSpec("side", say("Side"), _SIDES),
    FieldSpec("sets", say("Sets"), placeholder="3"),
    FieldSpec("repetitions", say("Repetitions"), placeholder="10"),
    FieldSpec("hold_s", say("Hold, s")),
    FieldSpec("tempo", say("Tempo"), placeholder="3-1-1-0"),
    FieldSpec("load", say("Load"), placeholder=say("1 kg, red band")),
    FieldSpec("surface", say("Surface"), placeholder=say("firm floor")),
)
_RELATIONS = (("at_least", say("at least")), ("at_most", say("at most")))
GATE_FIELDS = (
    FieldSpec("metric", say("Measure"), _LATER),
    FieldSpec("protocol_id", say("Test or exercise"), _LATER),
    FieldSpec("side", say("Side"), (("", say("Each side")), *_SIDES[1:])),
    FieldSpec("relation", say("Is"), _RELATIONS),
    FieldSpec("threshold", say("Threshold"), placeholder="0.5"),
    FieldSpec("source", say("Where the number is from"), placeholder=say("Our own athletes, 2026")),
)


def day_texts(day: ProgramDay) -> dict[str, str]:
    """A day in the fields of its form."""
    weekday = "" if day.weekday is None else str(day.weekday)
    return {"title": day.title, "weekday": weekday, "demand": day.demand.value}


def day_of(texts: Mapping[str, str], before: ProgramDay | None) -> ProgramDay:
    """The day that a form describes."""
    if not texts["title"]:
        raise ProgramError(say("A day needs a title: write one, such as Foundation day."))
    day = before or ProgramDay(new_id(), "")
    weekday = int(texts["weekday"]) if texts["weekday"] else None
    return replace(day, title=texts["title"], weekday=weekday, demand=Demand(texts["demand"]))


def set_texts(planned: PlannedSet) -> dict[str, str]:
    """A planned set in the fields of its form."""
    return {
        "protocol_id": planned.protocol_id,
        "side": "" if planned.side is None else planned.side.value,
        "sets": str(planned.sets),
        "repetitions": "" if planned.repetitions is None else str(planned.repetitions),
        "hold_s": "" if planned.hold_s is None else write_number(planned.hold_s),
        "tempo": planned.tempo,
        "load": planned.load if planned.load_n is None else f"{write_number(planned.load_n)} N",
        "surface": planned.surface,
    }


def set_of(texts: Mapping[str, str], before: PlannedSet | None) -> PlannedSet:
    """The planned set that a form describes: a new key, so that what was done keeps what it was done for."""
    if not texts["protocol_id"]:
        raise ProgramError(say("Choose a test or exercise first."))
    load_n = load_newtons(texts["load"])
    planned = before or PlannedSet("", "")
    return replace(
        planned,
        planned_set_id=new_id(),
        protocol_id=texts["protocol_id"],
        side=Side(texts["side"]) if texts["side"] else None,
        sets=whole(texts["sets"] or "1", say("Sets")),
        repetitions=whole(texts["repetitions"], say("Repetitions")) if texts["repetitions"] else None,
        hold_s=number(texts["hold_s"], say("Hold")) if texts["hold_s"] else None,
        tempo=tempo(texts["tempo"]),
        load="" if load_n is not None else texts["load"],
        load_n=load_n,
        surface=texts["surface"],
    )


def gate_texts(gate: PhaseGate) -> dict[str, str]:
    """A gate in the fields of its form."""
    return {
        "metric": gate.metric,
        "protocol_id": gate.protocol_id or "",
        "side": "" if gate.side is None else gate.side.value,
        "relation": gate.relation.value,
        "threshold": write_number(gate.threshold),
        "source": gate.source,
    }


def gate_of(texts: Mapping[str, str], before: PhaseGate | None, unit: str) -> PhaseGate:
    """The gate that a form describes; a threshold without a source is refused."""
    if not texts["source"]:
        raise ProgramError(say("A threshold needs a source: write where the number is from."))
    return PhaseGate(
        gate_id=new_id() if before is None else before.gate_id,
        metric=texts["metric"],
        relation=Relation(texts["relation"]),
        threshold=number(texts["threshold"], say("Threshold")),
        unit=unit,
        source=texts["source"],
        protocol_id=texts["protocol_id"] or None,
        side=Side(texts["side"]) if texts["side"] else None,
    )


def number(text: str, name: str) -> float:
    """A number; ProgramError where it is none."""
    try:
        return read_number(text)
    except NumberError as wrong:
        raise ProgramError(say("{name}: {reason}", name=name, reason=wrong)) from None


def whole(text: str, name: str) -> int:
    """A whole number above 0."""
    value = number(text, name)
    if not value.is_integer() or value < 1:
        raise ProgramError(say("{name}: write a whole number from 1, not {text!r}.", name=name, text=text))
    return int(value)


def tempo(text: str) -> str:
    """A tempo, or nothing."""
    if text and seconds_of(text) is None:
        raise ProgramError(say("Tempo: write four numbers of seconds, such as 3-1-1-0, eccentric first."))
    return text


def load_newtons(text: str) -> float | None:
    """The newtons of `42 N`; None for a weight or a band."""
    value, _, unit = text.strip().rpartition(" ")
    return number(value, say("Load")) if unit == "N" and value else None
