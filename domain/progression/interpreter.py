"""Puts the facts of the last visits to the rules: which fire, which wins, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.language import say
from domain.progression.facts import LABELS, VisitFacts
from domain.progression.rules import PRECEDENCE, Effect, Rule, RuleBook, Step
from domain.wording import sentence_list

SAFE = "safety"
STAY, MISSING = "stay", "missing"


@dataclass(frozen=True, slots=True)
class Advice:
    """What the rules say: the effect that won, the steps to try in order, and why.

    Attributes
    ----------
    rule_id
        The rule that won; `missing` where something was not known, `stay` where no rule fired.
    also
        Reasons of further rules that fired and lost, or said the same.
    missing
        What was not known and kept a rule that asks for more from firing, in words.
    """

    effect: Effect
    rule_id: str
    steps: tuple[Step, ...]
    reason: str
    also: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    source: str = ""
    quality: str = ""


def advise(visits: Sequence[VisitFacts], book: RuleBook) -> Advice:
    """What the rules say after the newest visit.

    Whatever the rules of a clinic are, nothing is made harder after pain from the safety limit on, sharp pain
    or a technique failure in the newest visit, nor where one of these is not known.

    Parameters
    ----------
    visits
        Facts of one exercise on one side, newest first.
    """
    if not visits:
        return Advice(Effect.HOLD, MISSING, (), say("Nothing was done yet."), missing=tuple(LABELS.values()))
    newest = visits[0]
    fired = [rule for rule in book.rules if _fires(rule, visits) is True and _allowed(rule, newest, book)]
    fired.sort(key=lambda rule: PRECEDENCE.index(rule.effect))
    if fired:
        first, *others = fired
        return Advice(
            effect=first.effect,
            rule_id=first.rule_id,
            steps=_safe(first.steps, newest, book),
            reason=_said(first, newest),
            also=tuple(_said(rule, newest) for rule in others if rule.effect is not Effect.MORE),
            source=first.source,
            quality=first.quality,
        )
    missing = _missing(visits, book)
    if missing:
        return Advice(
            Effect.HOLD,
            MISSING,
            (),
            say("Stay as it is: {missing}.", missing=sentence_list(list(missing))),
            missing=missing,
        )
    if is_unsafe(newest, book):
        return Advice(Effect.HOLD, SAFE, (), say("Stay as it is: pain or technique says no to more."))
    return Advice(Effect.HOLD, STAY, (), say("Stay as it is: no rule asks for a change."))


def is_unsafe(facts: VisitFacts, book: RuleBook) -> bool:
    """Whether pain, sharp pain or a technique failure forbids more."""
    pain = facts.get("pain")
    flagged = any(facts.get(name).value == 1.0 for name in ("sharp_pain", "technique_failure"))
    return flagged or (pain.known and pain.value >= book.least_pain)


def _unsure(facts: VisitFacts) -> bool:
    """Whether one of the facts that forbid more is not known for every set."""
    guards = [facts.get(name) for name in ("pain", "sharp_pain", "technique_failure")]
    return not all(fact.known and fact.whole for fact in guards)


def _allowed(rule: Rule, facts: VisitFacts, book: RuleBook) -> bool:
    return rule.effect is not Effect.MORE or not (is_unsafe(facts, book) or _unsure(facts))


def _safe(steps: Sequence[Step], facts: VisitFacts, book: RuleBook) -> tuple[Step, ...]:
    bound = is_unsafe(facts, book) or _unsure(facts)
    return tuple(step for step in steps if not (bound and step.amount > 0))


def _fires(rule: Rule, visits: Sequence[VisitFacts]) -> bool | None:
    """True, False, or None where something that is not known could have made it fire."""
    if len(visits) < rule.visits:
        return False
    # Asking for more needs every set; asking for less only one that says so.
    strict = rule.effect is Effect.MORE
    answers = [
        condition.holds(facts.get(condition.fact), strict=strict)
        for facts in visits[: rule.visits]
        for condition in rule.when
    ]
    if False in answers:
        return False
    return None if None in answers else True


def _missing(visits: Sequence[VisitFacts], book: RuleBook) -> tuple[str, ...]:
    """What the rules that ask for more would have needed to know, each with why it is not known."""
    found: dict[str, str] = {}
    for rule in book.rules:
        if rule.effect is not Effect.MORE or _fires(rule, visits) is False:
            continue
        for facts in visits[: rule.visits]:
            for condition in rule.when:
                fact = facts.get(condition.fact)
                if condition.holds(fact, strict=True) is None:
                    why = fact.reason or (say("within its error") if fact.known else say("not known"))
                    found.setdefault(condition.fact, f"{LABELS[condition.fact]} {_clause(why)}")
    return tuple(found.values())


def _clause(reason: str) -> str:
    clean = reason.rstrip(".")
    return (
        clean
        if clean.startswith(("not ", "nothing ", "within "))
        else say("is not known ({clean})", clean=clean)
    )


def _said(rule: Rule, facts: VisitFacts) -> str:
    return rule.reason.format_map({name: facts.shown(name) for name in LABELS})
