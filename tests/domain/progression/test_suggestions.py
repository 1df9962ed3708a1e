"""Steps made into changed sets, what the coach decides, and exercises that stay closed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.athlete import Side
from domain.dated import ComfortableArc
from domain.library import load_protocol
from domain.library.fields import LibraryFileError
from domain.program import PlannedSet
from domain.program.editing import ProgramError
from domain.progression.applying import changed
from domain.progression.blocks import PainRecord, blocks
from domain.progression.interpreter import Advice
from domain.progression.rules import FILE, LARGEST_STEP, Effect, Lever, Step, rule_book
from domain.progression.suggestion import Decision, Suggestion, applied, arc_after, suggestion_of
from tests.domain.program.plans import ER, PROGRAM

BOOK = rule_book()
NOW = datetime(2026, 3, 23, 9, 0, tzinfo=UTC)
SIDE_LYING = load_protocol("side_lying_hip_er")
ARC = ComfortableArc("arc", "ada", date(2026, 3, 1), "external rotation", Side.RIGHT, 0.0, 30.0)
PLAIN = PlannedSet(
    "s", ER, 3, Side.RIGHT, repetitions=10, tempo="3-1-1-0", load="1.5 kg", surface="firm floor"
)


def stepped(lever: Lever, amount: float, planned: PlannedSet = PLAIN) -> str | None:
    change = changed(Step(lever, amount), planned, SIDE_LYING, limits=BOOK.limits, arc=ARC)
    return None if change is None else change.sentence


@pytest.mark.parametrize(
    ("lever", "amount", "planned", "words"),
    [
        (Lever.LOAD, 5, replace(PLAIN, load_n=42.0), "Load: 44 N instead of 42 N"),
        (Lever.LOAD, -10, replace(PLAIN, load_n=42.0), "Load: 38 N instead of 42 N"),
        (Lever.LOAD, 5, replace(PLAIN, load="5 kg"), "Load: 5.5 kg instead of 5 kg"),
        (Lever.LOAD, -5, PLAIN, "Load: 1 kg instead of 1.5 kg"),
        (Lever.LOAD, 5, PLAIN, None),
        (
            Lever.LOAD,
            5,
            replace(PLAIN, load="Red band, 60 cm"),
            "Load: green band, 60 cm instead of Red band, 60 cm",
        ),
        (Lever.LOAD, 5, replace(PLAIN, load="gold band"), None),
        (Lever.LOAD, 5, replace(PLAIN, load="her own band"), None),
        (Lever.SETS, 1, PLAIN, "Sets: 4 instead of 3"),
        (Lever.SETS, 1, replace(PLAIN, sets=5), None),
        (Lever.SETS, -1, replace(PLAIN, sets=1), None),
        (Lever.REPETITIONS, 1, PLAIN, "Repetitions: 11 instead of 10"),
        (Lever.REPETITIONS, 2, replace(PLAIN, repetitions=14), None),
        (
            Lever.REPETITIONS,
            1,
            replace(PLAIN, repetitions=None),
            f"Repetitions: {SIDE_LYING.reps + 1} instead of {SIDE_LYING.reps}",
        ),
        (Lever.SURFACE, 1, PLAIN, "Surface: soft mat instead of firm floor"),
        (Lever.SURFACE, -1, PLAIN, None),
        (Lever.TEMPO, -1, PLAIN, "Tempo: 4-1-1-0 instead of 3-1-1-0"),
        (Lever.TEMPO, -1, replace(PLAIN, tempo="6-1-1-0"), None),
        (Lever.TEMPO, 1, replace(PLAIN, tempo="5-1-1-0"), "Tempo: 4-1-1-0 instead of 5-1-1-0"),
        (Lever.TEMPO, 1, PLAIN, None),
        (Lever.RANGE, -5, PLAIN, "Range: to 25° instead of to 30°"),
    ],
)
def test_a_step_in_words(lever: Lever, amount: float, planned: PlannedSet, words: str | None) -> None:
    assert stepped(lever, amount, planned) == words


@given(
    st.sampled_from(list(LARGEST_STEP.items())),
    st.sampled_from([1, -1]),
    st.floats(2, 900),
    st.integers(1, 5),
    st.integers(1, 15),
)
def test_every_step_is_small_and_goes_the_way_it_says(
    lever: tuple[Lever, float], sign: int, load_n: float, sets: int, reps: int
) -> None:
    planned = replace(PLAIN, load_n=round(load_n), sets=sets, repetitions=reps, surface="soft mat")
    change = changed(Step(lever[0], sign * lever[1]), planned, SIDE_LYING, limits=BOOK.limits, arc=ARC)
    if change is None:
        return
    new = change.planned
    assert new.load_n is not None
    assert planned.load_n is not None
    moved = (
        new.load_n - planned.load_n,
        new.sets - planned.sets,
        (new.repetitions or 0) - reps,
        ["firm floor", "soft mat", "foam pad"].index(new.surface) - 1,
        -(int(new.tempo[0]) - 3),
        0 if change.arc is None else (change.arc.high_deg or 0) - 30.0,
    )
    assert [value * sign > 0 for value in moved].count(True) == 1
    assert [value == 0 for value in moved].count(True) == 5
    assert new.load_n <= 1.2 * planned.load_n


def advice(effect: Effect = Effect.LESS, *steps: Step) -> Advice:
    return Advice(effect, "a_rule", steps, "A reason.", ("Another.",), (), "A source.", "unverified")


def suggested(said: Advice, planned: PlannedSet | None = None, side: Side = Side.RIGHT) -> Suggestion:
    return suggestion_of(
        said,
        book=BOOK,
        athlete_id="ada",
        protocol=SIDE_LYING,
        side=side,
        planned=planned,
        arc=ARC,
        set_id="done",
        now=NOW,
        make_id=lambda: "id",
    )


FEWER = advice(Effect.LESS, Step(Lever.LOAD, -5), Step(Lever.SETS, -1))


def test_the_first_step_that_can_be_made_is_suggested() -> None:
    planned = PROGRAM.planned("er")
    one = suggested(FEWER, planned)
    assert one.sentence == f"{SIDE_LYING.short_title}, right: sets 1 instead of 2"
    assert (one.reason, one.rule_version) == ("A reason. Another.", "1:a_rule")
    assert (one.change["before"], one.after, one.decision) == ({"sets": 2}, {"sets": 1}, Decision.WAITING)


def test_what_cannot_be_changed_is_still_said() -> None:
    nothing = suggested(advice(Effect.LESS, Step(Lever.SURFACE, -1)), PROGRAM.planned("er"))
    assert nothing.sentence.endswith("make it easier; choose what")
    assert (nothing.decision, nothing.after) == (Decision.WAITING, {})
    limit = suggested(advice(Effect.MORE, Step(Lever.SURFACE, 1)), PROGRAM.planned("er"))
    assert (limit.decision, limit.sentence.endswith("everything is at its limit")) == (Decision.NOTED, True)
    assert suggested(FEWER).decision is Decision.NOTED
    closed = suggested(advice(Effect.BLOCK), PROGRAM.planned("er"))
    assert (closed.decision, closed.effect) == (Decision.NOTED, Effect.BLOCK)


def test_an_accepted_change_is_a_new_set_and_the_other_side_goes_on() -> None:
    one = suggested(FEWER, PROGRAM.planned("er"), Side.LEFT)
    ids = iter(("new-left", "new-right"))
    changed_program = applied(PROGRAM, one, one.after, make_id=lambda: next(ids))
    first, second, third = changed_program.phases[0].days[0].planned
    assert (first.planned_set_id, first.side, first.sets) == ("new-right", Side.RIGHT, 2)
    assert (second.planned_set_id, second.side, second.sets) == ("new-left", Side.LEFT, 1)
    assert third == PROGRAM.planned("clam")
    assert changed_program.planned("er") is None
    with pytest.raises(ProgramError, match="no longer in the plan"):
        applied(changed_program, one, one.after)
    with pytest.raises(ProgramError, match="cannot change protocol_id"):
        applied(PROGRAM, one, {"protocol_id": "clamshell"})


def test_a_narrower_range_is_a_new_dated_arc() -> None:
    one = suggested(advice(Effect.LESS, Step(Lever.RANGE, -5)), PROGRAM.planned("er"))
    after = arc_after(one, ARC, on=date(2026, 3, 23), make_id=lambda: "new")
    assert after == replace(ARC, arc_id="new", noted_on=date(2026, 3, 23), high_deg=25.0)
    assert arc_after(suggested(FEWER, PROGRAM.planned("er")), ARC, on=NOW.date()) is None


def test_a_decision_is_made_once_and_a_no_needs_a_reason() -> None:
    one = suggested(FEWER, PROGRAM.planned("er"))
    with pytest.raises(ProgramError, match="Say why"):
        one.decided(Decision.REFUSED, at=NOW, by="kim", why=" ")
    refused = one.decided(Decision.REFUSED, at=NOW, by="kim", why=" Match on Saturday. ")
    assert (refused.decision, refused.decided_by_id, refused.decision_reason) == (
        Decision.REFUSED,
        "kim",
        "Match on Saturday.",
    )
    with pytest.raises(ProgramError, match="decided already"):
        refused.decided(Decision.ACCEPTED, at=NOW, by="kim")


def told(visit: int, *, sharp: bool = False, pain: float | None = None, protocol: str = ER) -> PainRecord:
    return PainRecord(f"v{visit}", NOW + timedelta(days=visit), protocol, Side.RIGHT, sharp, pain, "Groin")


@pytest.mark.parametrize(
    ("records", "closed"),
    [
        ([told(0, sharp=True, pain=2)], True),
        ([told(0, sharp=True), told(0, pain=0, protocol="clamshell")], True),
        ([told(0, sharp=True), told(1, pain=None, protocol="clamshell")], True),
        ([told(0, sharp=True), told(1, pain=2, protocol="clamshell")], True),
        ([told(0, sharp=True), told(1, pain=0, protocol="clamshell")], False),
        ([told(0, sharp=True), told(1, pain=0), told(1, pain=3)], True),
        ([told(1, pain=0), told(2, sharp=True)], True),
        ([told(0, sharp=True), told(1, pain=0), told(2, sharp=True)], True),
        ([told(0, pain=9)], False),
    ],
)
def test_sharp_pain_closes_until_a_later_visit_without_pain(records: list[PainRecord], closed: bool) -> None:
    found = blocks(records)
    assert set(found) == ({(ER, Side.RIGHT)} if closed else set())


def test_a_coach_can_note_a_visit_without_pain_but_not_before_the_pain() -> None:
    sharp = told(1, sharp=True)
    (block,) = blocks([sharp], pain_free_at=[NOW]).values()
    assert block.sentence.startswith(
        "Closed since 24 Mar 2026: sharp pain (groin) in side_lying_hip_er, right."
    )
    assert blocks([sharp], pain_free_at=[NOW + timedelta(days=2)]) == {}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"block", "less", "hold", "more"', '"more", "block", "less", "hold"', "precedence"),
        (
            'what = "load", step = 5 }, { what = "surface"',
            'what = "load", step = 50 }, { what = "surface"',
            "step",
        ),
        ('what = "load", step = -5', 'what = "load", step = 5', "change"),
        ('fact = "rpe", at_most = 6', 'fact = "mood", at_most = 6', "fact"),
        ('fact = "rpe", at_most = 6', 'fact = "rpe"', "relation"),
        ("effort {rpe}, stable", "effort {mood}, stable", "mood"),
        ('id = "easy"', 'id = "very_easy"', "twice"),
        ("least_pain = 4", "least_pain = 9", "least_pain"),
        ('id = "easy"', 'id = "easy"\nnote = "x"', "note"),
    ],
)
def test_a_rule_that_cannot_be_is_refused(old: str, new: str, words: str, tmp_path: Path) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "progression.toml"
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(LibraryFileError, match=words):
        rule_book(file)


def test_every_rule_says_where_it_is_from() -> None:
    assert all(rule.source and rule.quality and rule.reason.endswith(".") for rule in BOOK.rules)
