"""A suggestion: what to change next time and why, and what the coach decided about it."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from domain.athlete import Side
from domain.dated import ComfortableArc
from domain.identifiers import new_id
from domain.language import say, word
from domain.program.editing import ProgramError, revised
from domain.program.plan import PlannedSet, Program
from domain.progression.applying import Change, changed
from domain.progression.interpreter import Advice
from domain.progression.rules import Effect, RuleBook
from domain.protocol import Protocol
from domain.wording import sentence_list

CHANGEABLE = ("sets", "repetitions", "hold_s", "rest_s", "tempo", "load", "load_n", "surface")


class Decision(StrEnum):
    """What became of a suggestion; `noted` has nothing to decide, `overtaken` was followed by a newer one."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    CHANGED = "changed"
    REFUSED = "refused"
    NOTED = "noted"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the rules say about one exercise and side; `change` holds before and after by field."""

    suggestion_id: str
    athlete_id: str
    made_at: datetime
    rule_version: str
    sentence: str
    reason: str
    change: Mapping[str, Any] = field(default_factory=dict)
    decision: Decision = Decision.WAITING
    planned_set_id: str | None = None
    set_id: str | None = None
    decided_at: datetime | None = None
    decided_by_id: str | None = None
    decision_reason: str = ""

    @property
    def effect(self) -> Effect:
        """What it asks for."""
        return Effect(self.change.get("effect", Effect.HOLD.value))

    @property
    def protocol_id(self) -> str:
        """The exercise."""
        return str(self.change.get("protocol", ""))

    @property
    def side(self) -> Side | None:
        """The side it is for."""
        word = self.change.get("side")
        return None if word is None else Side(word)

    @property
    def after(self) -> Mapping[str, Any]:
        """The fields of the planned set as suggested; empty where nothing can be changed by itself."""
        return dict(self.change.get("after") or {})

    def decided(
        self,
        decision: Decision,
        *,
        at: datetime,
        by: str | None,
        why: str = "",
        chosen: Mapping[str, Any] | None = None,
    ) -> "Suggestion":
        """The same with what the coach decided; to refuse or to change it needs a reason."""
        if decision in (Decision.REFUSED, Decision.CHANGED) and not why.strip():
            raise ProgramError(say("Say why in a few words: whoever reads this later will ask."))
        if self.decision is not Decision.WAITING:
            raise ProgramError(say("This suggestion was decided already: look at the program again."))
        change = dict(self.change) if chosen is None else {**self.change, "chosen": dict(chosen)}
        return replace(
            self,
            decision=decision,
            decided_at=at,
            decided_by_id=by,
            decision_reason=why.strip(),
            change=change,
        )


def suggestion_of(
    advice: Advice,
    *,
    book: RuleBook,
    athlete_id: str,
    protocol: Protocol,
    side: Side,
    planned: PlannedSet | None,
    arc: ComfortableArc | None,
    set_id: str | None,
    now: datetime,
    make_id: Callable[[], str] = new_id,
) -> Suggestion:
    """The advice with the first step that can be made; without a planned set it stays advice in words."""
    change = None if planned is None else _first(advice, planned, protocol, book, arc)
    waits = advice.effect is Effect.LESS or (advice.effect is Effect.MORE and change is not None)
    said: dict[str, Any] = {
        "effect": advice.effect.value,
        "rule": advice.rule_id,
        "protocol": protocol.protocol_id,
        "side": side.value,
        "also": list(advice.also),
        "missing": list(advice.missing),
        "source": advice.source,
        "quality": advice.quality,
    }
    if change is not None and planned is not None:
        said |= {"lever": change.lever.value, "from": change.before, "to": change.after}
        said |= {"before": _fields(planned, change.planned), "after": _fields(change.planned, planned)}
        if change.arc is not None:
            said["arc_high_deg"] = change.arc.high_deg
    return Suggestion(
        suggestion_id=make_id(),
        athlete_id=athlete_id,
        made_at=now,
        rule_version=f"{book.version}:{advice.rule_id}",
        sentence=_sentence(advice, change, protocol, side),
        reason=" ".join([advice.reason, *advice.also]),
        change=said,
        decision=Decision.WAITING if waits and planned is not None else Decision.NOTED,
        planned_set_id=None if planned is None else planned.planned_set_id,
        set_id=set_id,
    )


def applied(
    program: Program,
    suggestion: Suggestion,
    chosen: Mapping[str, Any],
    *,
    make_id: Callable[[], str] = new_id,
) -> Program:
    """The program with another planned set in the place of the one the suggestion is about.

    The old one keeps its key and stays in the database; where it asked for both sides, the other side goes on
    as it was.
    """
    old = program.planned(suggestion.planned_set_id or "")
    if old is None:
        raise ProgramError(say("This set is no longer in the plan: it was changed or taken out meanwhile."))
    if unknown := sorted(set(chosen) - set(CHANGEABLE)):
        raise ProgramError(
            say("A suggestion cannot change {unknown}: change the day itself.", unknown=unknown[0])
        )
    side = suggestion.side
    ours = replace(old, planned_set_id=make_id(), side=side or old.side, **chosen)
    if old.side is None and side is not None:
        theirs = replace(old, planned_set_id=make_id(), side=side.other)
        pair = (ours, theirs) if side is Side.RIGHT else (theirs, ours)
        return revised(program, old.planned_set_id, *pair)
    return revised(program, old.planned_set_id, ours)


def arc_after(
    suggestion: Suggestion, arc: ComfortableArc | None, *, on: date, make_id: Callable[[], str] = new_id
) -> ComfortableArc | None:
    """The new dated entry of the comfortable arc where the suggestion is about the range; else None."""
    high = suggestion.change.get("arc_high_deg")
    if high is None or arc is None:
        return None
    return replace(arc, arc_id=make_id(), noted_on=on, high_deg=float(high))


def _first(
    advice: Advice, planned: PlannedSet, protocol: Protocol, book: RuleBook, arc: ComfortableArc | None
) -> Change | None:
    made = (changed(step, planned, protocol, limits=book.limits, arc=arc) for step in advice.steps)
    return next((change for change in made if change is not None), None)


def _fields(ours: PlannedSet, other: PlannedSet) -> dict[str, Any]:
    theirs = asdict(other)
    return {
        name: value for name, value in asdict(ours).items() if name in CHANGEABLE and value != theirs[name]
    }


def _sentence(advice: Advice, change: Change | None, protocol: Protocol, side: Side) -> str:
    what = f"{protocol.short_title}, {word(side)}"
    if change is not None:
        return say(
            "{what}: {lever} {after} instead of {before}",
            what=what,
            lever=change.lever.value,
            after=change.after,
            before=change.before,
        )
    if advice.effect is Effect.BLOCK:
        return say("{what}: closed until a visit without pain", what=what)
    if advice.effect is Effect.LESS:
        return say("{what}: make it easier; choose what", what=what)
    if advice.effect is Effect.MORE:
        return say("{what}: ready for more, but everything is at its limit", what=what)
    if advice.missing:
        return say("{what}: stay as it is, {missing}", what=what, missing=sentence_list(list(advice.missing)))
    return say("{what}: stay as it is", what=what)
