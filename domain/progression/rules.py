"""The rules of progression as data: conditions, change, reason, source. The file is progression.toml."""

import operator
import string
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from domain.language import say
from domain.library.fields import QUALITIES, Fields
from domain.library.toml_file import read_toml
from domain.progression.facts import FLAGS, LABELS, Fact

FILE = Path(__file__).parent.parent / "library" / "progression.toml"


class Effect(StrEnum):
    """What a rule asks for."""

    BLOCK = "block"
    LESS = "less"
    HOLD = "hold"
    MORE = "more"


PRECEDENCE = tuple(Effect)
"""Pain and technique come first; a file may not turn this round."""


class Lever(StrEnum):
    """What of a planned set can be changed."""

    LOAD = "load"
    SETS = "sets"
    REPETITIONS = "repetitions"
    SURFACE = "surface"
    TEMPO = "tempo"
    RANGE = "range"


LARGEST_STEP = {
    Lever.LOAD: 10.0,
    Lever.SETS: 1.0,
    Lever.REPETITIONS: 2.0,
    Lever.SURFACE: 1.0,
    Lever.TEMPO: 1.0,
    Lever.RANGE: 5.0,
}
"""Percent, sets, repetitions, rungs, seconds, degrees: larger steps are refused."""
_Compare = Callable[[float, float], bool]
_RELATIONS: dict[str, _Compare] = {
    "at_least": operator.ge,
    "at_most": operator.le,
    "above": operator.gt,
    "below": operator.lt,
}


@dataclass(frozen=True, slots=True)
class Condition:
    """A fact against a number."""

    fact: str
    relation: str
    value: float

    def holds(self, fact: Fact, *, strict: bool) -> bool | None:
        """Whether it holds; None where the fact, or the interval about it, does not tell.

        `strict` asks for a fact that every set of the visit gave.
        """
        if not fact.known or (strict and not fact.whole):
            return None
        if self.relation == "is":
            return fact.value == self.value
        compare = _RELATIONS[self.relation]
        ends = {
            compare(fact.value - fact.half_width_95, self.value),
            compare(fact.value + fact.half_width_95, self.value),
        }
        return ends.pop() if len(ends) == 1 else None


@dataclass(frozen=True, slots=True)
class Step:
    """A small change: above 0 it asks for more, below 0 for less."""

    lever: Lever
    amount: float


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; its steps are tried in order until one can be made."""

    rule_id: str
    effect: Effect
    when: tuple[Condition, ...]
    steps: tuple[Step, ...]
    reason: str
    source: str
    quality: str
    visits: int = 1


@dataclass(frozen=True, slots=True)
class Limits:
    """How far steps may lead, and the rungs of the ladders."""

    most_sets: int
    most_repetitions: int
    most_repetition_s: float
    least_range_deg: float
    surfaces: tuple[str, ...]
    bands: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Every rule with what stands above them."""

    version: str
    rules: tuple[Rule, ...]
    least_pain: float
    most_pain_free: float
    limits: Limits


@cache
def rule_book(path: Path = FILE) -> RuleBook:
    """The rules in a file, without one those that ship; `LibraryFileError` when one cannot be used."""
    fields = read_toml(path)
    version = fields.text("version")
    if fields.texts("precedence") != tuple(effect.value for effect in PRECEDENCE):
        raise fields.error("precedence", say("is another order"), say('["block", "less", "hold", "more"]'))
    safety, free = _sourced(fields, "safety"), _sourced(fields, "pain_free")
    book = RuleBook(
        version=version,
        rules=tuple(_rule(one) for one in fields.tables("rules")),
        least_pain=safety.number("least_pain", low=1, high=6),
        most_pain_free=free.number("most_discomfort", low=0, high=3),
        limits=_limits(fields),
    )
    for table in (safety, free, fields):
        table.close()
    names = [rule.rule_id for rule in book.rules]
    if len(set(names)) != len(names):
        raise fields.error("rules", say("has the same id twice"), say("one rule for each id"))
    return book


def _sourced(fields: Fields, name: str) -> Fields:
    table = fields.table(name)
    if table is None:
        raise fields.error(name, say("is missing"), say("a table [{name}]", name=name))
    table.text("source")
    table.one_of("quality", QUALITIES)
    return table


def _limits(fields: Fields) -> Limits:
    limits, ladders = _sourced(fields, "limits"), _sourced(fields, "ladders")
    found = Limits(
        most_sets=limits.whole("most_sets", low=1, high=20),
        most_repetitions=limits.whole("most_repetitions", low=1, high=100),
        most_repetition_s=limits.number("most_repetition_s", low=1, high=10),
        least_range_deg=limits.number("least_range_deg", low=0, high=90),
        surfaces=ladders.texts("surfaces"),
        bands=ladders.texts("bands"),
    )
    limits.close()
    ladders.close()
    return found


def _rule(fields: Fields) -> Rule:
    effect = fields.choice("effect", Effect)
    steps = tuple(_step(one, fields, effect) for one in fields.tables("change"))
    if effect in (Effect.LESS, Effect.MORE) and not steps:
        raise fields.error("change", say("is missing"), say("at least one { what = ..., step = ... }"))
    if effect in (Effect.BLOCK, Effect.HOLD) and steps:
        raise fields.error(
            "change", say("stands in a rule that says {effect}", effect=effect.value), say("no change")
        )
    when = tuple(_condition(one) for one in fields.tables("when"))
    if not when:
        raise fields.error("when", say("is missing"), say("at least one condition"))
    reason = fields.text("reason")
    names = {name for _, name, _, _ in string.Formatter().parse(reason) if name is not None}
    if unknown := sorted(names - set(LABELS)):
        raise fields.error(
            "reason", say("names {unknown!r} in braces", unknown=unknown[0]), ", ".join(LABELS)
        )
    rule = Rule(
        rule_id=fields.text("id"),
        effect=effect,
        when=when,
        steps=steps,
        reason=reason,
        source=fields.text("source"),
        quality=fields.one_of("quality", QUALITIES),
        visits=fields.whole("visits", low=1, high=10, default=1),
    )
    fields.close()
    return rule


def _condition(fields: Fields) -> Condition:
    fact = fields.one_of("fact", tuple(LABELS))
    if fact in FLAGS:
        condition = Condition(fact, "is", float(fields.flag("is", default=True)))
    else:
        given = [name for name in _RELATIONS if fields.has(name)]
        if len(given) != 1:
            raise fields.error(
                "fact",
                say("{fact!r} has {count} relations", fact=fact, count=len(given)),
                say("one of ") + ", ".join(_RELATIONS),
            )
        condition = Condition(fact, given[0], fields.number(given[0], low=-100, high=100))
    fields.close()
    return condition


def _step(fields: Fields, rule: Fields, effect: Effect) -> Step:
    lever = fields.choice("what", Lever)
    most = LARGEST_STEP[lever]
    amount = fields.number("step", low=-most, high=most)
    fields.close()
    if amount == 0 or (amount > 0) is not (effect is Effect.MORE):
        raise rule.error(
            "change",
            say("steps {amount:g} in a rule that asks for {effect}", amount=amount, effect=effect.value),
            say("the other sign"),
        )
    return Step(lever, amount)
