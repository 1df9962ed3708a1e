"""The rules that ship on worked cases, also contradictory ones; and what no rule may ever do."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.progression.facts import LABELS, Fact, SetFacts, VisitFacts, visit_facts
from domain.progression.interpreter import Advice, advise
from domain.progression.rules import (
    LARGEST_STEP,
    Condition,
    Effect,
    Lever,
    Rule,
    Step,
    rule_book,
)
from domain.results import Finding, MetricValue, Severity
from domain.session import Ratings, SetState

BOOK = rule_book()
FAILED = Finding("technique_failure", "Pelvis moved was beyond its limit in 3 repetitions.", Severity.WARNING)
LEVEL = MetricValue("score_slope", 0.1, "% per rep", 0.4)
FALLING = MetricValue("score_slope", -3.0, "% per rep", 0.8)
UNCLEAR = MetricValue("score_slope", -1.2, "% per rep", 0.9)


def one_set(
    rpe: float | None = 5,
    stability: float | None = 8,
    discomfort: float | None = 0,
    *,
    sharp: bool = False,
    severity: float | None = None,
    drift: MetricValue | None = LEVEL,
    failed: bool = False,
    reps: int = 8,
    state: SetState = SetState.COMPLETE,
) -> SetFacts:
    ratings = Ratings(rpe, stability, discomfort, "groin" if sharp else "", sharp, severity)
    return SetFacts(state, ratings, drift, (FAILED,) if failed else (), reps)


def visit(*sets: SetFacts, sore: bool = False, sleep: float | None = 7) -> VisitFacts:
    return visit_facts(sets, planned_sets=2, planned_repetitions=8, soreness_persists=sore, sleep=sleep)


GOOD = visit(one_set(), one_set())


def case(*sets: SetFacts, sore: bool = False, sleep: float | None = 7) -> Advice:
    return advise([visit(*sets, sore=sore, sleep=sleep)], BOOK)


@pytest.mark.parametrize(
    ("advice", "effect", "rule_id"),
    [
        (advise([GOOD], BOOK), Effect.MORE, "easy"),
        (case(one_set(rpe=2), one_set(rpe=2, discomfort=5)), Effect.LESS, "pain"),
        (case(one_set(rpe=2), one_set(rpe=2, severity=7)), Effect.LESS, "strong_pain"),
        (case(one_set(), one_set(failed=True)), Effect.LESS, "technique_failure"),
        (case(one_set(rpe=1), one_set(rpe=1, sharp=True, severity=1)), Effect.BLOCK, "sharp_pain"),
        (case(one_set(), one_set(sharp=True, severity=9, failed=True)), Effect.BLOCK, "sharp_pain"),
        (case(one_set(), one_set(drift=FALLING)), Effect.LESS, "drift"),
        (case(one_set(rpe=9), one_set(rpe=10, reps=2)), Effect.LESS, "too_hard"),
        (case(one_set(), one_set(reps=0, state=SetState.INCOMPLETE)), Effect.HOLD, "unfinished"),
        (case(one_set()), Effect.HOLD, "unfinished"),
        (case(one_set(rpe=8), one_set(rpe=8)), Effect.HOLD, "stay"),
        (case(one_set(stability=4), one_set()), Effect.HOLD, "unstable"),
        (case(one_set(), one_set(), sore=True), Effect.HOLD, "soreness"),
        (case(one_set(), one_set(), sleep=2), Effect.HOLD, "short_sleep"),
        (case(one_set(), one_set(), sleep=None), Effect.MORE, "easy"),
        (case(one_set(), one_set(discomfort=5), sore=True), Effect.LESS, "pain"),
    ],
)
def test_worked_cases(advice: Advice, effect: Effect, rule_id: str) -> None:
    assert (advice.effect, advice.rule_id) == (effect, rule_id)


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (one_set(rpe=None), "effort (RPE) not rated after every set"),
        (one_set(stability=None), "stability not rated after every set"),
        (one_set(discomfort=None), "discomfort not rated after every set"),
        (one_set(drift=None), "compensation drift not measured in every set"),
        (one_set(drift=UNCLEAR), "compensation drift within its error"),
    ],
)
def test_missing_data_holds_and_says_which(second: SetFacts, words: str) -> None:
    advice = case(one_set(), second)
    assert (advice.effect, advice.rule_id, advice.missing) == (Effect.HOLD, "missing", (words,))
    assert advice.reason == f"Stay as it is: {words}."


def test_nothing_rated_names_everything_that_lacks() -> None:
    short = MetricValue("score_slope", math.nan, "% per rep", reason="Below 6 repetitions.")
    bare = one_set(None, None, None, drift=short)
    advice = case(bare, bare)
    assert advice.missing == (
        "effort (RPE) not rated",
        "stability not rated",
        "discomfort not rated",
        "compensation drift is not known (Below 6 repetitions)",
    )


def test_pain_in_one_set_counts_though_the_others_were_not_asked() -> None:
    assert case(one_set(discomfort=None), one_set(discomfort=6)).rule_id == "strong_pain"


def test_two_light_visits_ask_for_another_step_than_one() -> None:
    light = visit(one_set(rpe=3, stability=9), one_set(rpe=3, stability=9))
    assert advise([light], BOOK).rule_id == "easy"
    twice = advise([light, light], BOOK)
    assert (twice.rule_id, twice.steps[0]) == ("very_easy", Step(Lever.LOAD, 5.0))
    assert advise([light, visit(one_set(rpe=3, stability=9))], BOOK).rule_id == "easy"


def test_pain_of_an_earlier_visit_does_not_hold_down_the_newest() -> None:
    hurt = visit(one_set(discomfort=7), one_set())
    assert advise([GOOD, hurt], BOOK).effect is Effect.MORE
    assert advise([hurt, GOOD], BOOK).effect is Effect.LESS


def test_the_reason_carries_the_numbers_and_what_else_fired() -> None:
    advice = case(one_set(rpe=9), one_set(rpe=9, discomfort=4, reps=1, drift=FALLING))
    assert advice.reason == "Discomfort 4 of 10 is in the amber: go back a small step and watch it."
    assert advice.also == (
        "Compensations grew across the set (−3.0 ±0.8 % of technique per repetition): "
        "shorter sets until it stays level.",
        "Effort 9 of 10 and only 56 % of the work done: a little less next time.",
        "56 % of the planned work was done: finish it once before it grows.",
    )


def test_without_a_visit_nothing_is_said() -> None:
    assert advise([], BOOK).effect is Effect.HOLD


numbers = st.floats(0, 10)
facts = st.builds(
    Fact, st.one_of(numbers, st.just(math.nan)), st.sampled_from([0.0, 0.5, math.inf]), st.booleans()
)
flags = st.builds(Fact, st.sampled_from([0.0, 1.0, math.nan]), whole=st.booleans())
visits = st.builds(
    VisitFacts,
    st.fixed_dictionaries(
        {
            name: flags if name in ("sharp_pain", "technique_failure", "soreness_persists") else facts
            for name in LABELS
        }
    ),
)
conditions = st.builds(
    Condition,
    st.sampled_from(sorted(LABELS)),
    st.sampled_from(["is", "at_least", "at_most", "above", "below"]),
    st.floats(0, 10),
)
steps = st.sampled_from(
    [Step(lever, sign * size) for lever, size in LARGEST_STEP.items() for sign in (1, -1)]
)
rules = st.builds(
    Rule,
    st.text("abc", min_size=1, max_size=3),
    st.sampled_from(Effect),
    st.lists(conditions, max_size=2).map(tuple),
    st.lists(steps, max_size=3).map(tuple),
    st.just("Because."),
    st.just("A source."),
    st.just("unverified"),
    st.integers(1, 2),
)


def forbids_more(newest: VisitFacts) -> bool:
    pain = newest.get("pain")
    flagged = any(newest.get(name).value == 1 for name in ("sharp_pain", "technique_failure"))
    return flagged or (pain.known and pain.value >= BOOK.least_pain)


@given(st.lists(visits, min_size=1, max_size=3))
def test_shipped_rules_never_ask_for_more_with_pain_or_lost_technique(told: list[VisitFacts]) -> None:
    advice = advise(told, BOOK)
    if forbids_more(told[0]):
        assert advice.effect is not Effect.MORE
        assert all(step.amount < 0 for step in advice.steps)


@given(st.lists(visits, min_size=1, max_size=2), st.lists(rules, max_size=5))
def test_no_rules_that_anybody_writes_ask_for_more_with_pain_or_lost_technique(
    told: list[VisitFacts], written: list[Rule]
) -> None:
    advice = advise(told, replace(BOOK, rules=tuple(written)))
    guards = [told[0].get(name) for name in ("pain", "sharp_pain", "technique_failure")]
    if forbids_more(told[0]) or not all(fact.known and fact.whole for fact in guards):
        assert advice.effect is not Effect.MORE
        assert all(step.amount < 0 for step in advice.steps)


@given(st.lists(visits, min_size=1, max_size=2))
def test_sharp_pain_always_closes_the_exercise(told: list[VisitFacts]) -> None:
    if told[0].get("sharp_pain").value == 1:
        assert advise(told, BOOK).effect is Effect.BLOCK
