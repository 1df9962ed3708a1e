"""Planned against done, over the edges of weeks, phases and summer time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.athlete import Side
from domain.program import Program
from domain.program.done import DoneSet, Status, due_on, sets_per_side, week_plan
from domain.program.weeks import local_day, monday_of, month_weeks
from tests.domain.program.plans import CLAM, ER, MONDAY, PROGRAM, done

TUESDAY, WEDNESDAY, SUNDAY = MONDAY + timedelta(1), MONDAY + timedelta(2), MONDAY + timedelta(6)
BOTH = (Side.RIGHT, Side.LEFT)


def statuses(sets: list[DoneSet], today: date, program: Program = PROGRAM) -> dict[str, Status]:
    return {day.day.day_id: day.status for day in week_plan(program, MONDAY, sets, today=today).days}


def whole_hard_day(on: date) -> list[DoneSet]:
    er = [done(n, ER, side, on) for n, side in enumerate(BOTH * 2)]
    return [*er, done(9, CLAM, Side.LEFT, on)]


def test_a_day_is_due_then_done_then_missed() -> None:
    assert statuses([], MONDAY) == {"hard": Status.DUE, "easy": Status.AHEAD, "open": Status.AHEAD}
    assert statuses(whole_hard_day(MONDAY), MONDAY)["hard"] is Status.DONE
    assert statuses([], TUESDAY)["hard"] is Status.MISSED
    assert statuses(whole_hard_day(MONDAY)[:2], TUESDAY)["hard"] is Status.PARTLY


def test_a_set_done_on_another_day_of_the_week_counts_and_says_so() -> None:
    hard = week_plan(PROGRAM, MONDAY, whole_hard_day(TUESDAY), today=SUNDAY).days[0]
    assert (hard.status, hard.moved_to, hard.asked, hard.done) == (Status.DONE, (TUESDAY,), 5, 5)


def test_a_set_of_the_week_before_or_after_never_counts() -> None:
    for on in (MONDAY - timedelta(1), MONDAY + timedelta(7)):
        week = week_plan(PROGRAM, MONDAY, whole_hard_day(on), today=SUNDAY)
        assert week.sessions_done == 0
        assert week.beside == ()


def test_a_set_answers_one_planned_set_and_the_one_it_was_noted_for() -> None:
    on_easy = done(1, CLAM, Side.LEFT, MONDAY, "easy_clam")
    assert statuses([on_easy], SUNDAY)["easy"] is Status.DONE
    assert statuses([on_easy], SUNDAY)["hard"] is Status.MISSED
    plain = done(1, CLAM, Side.LEFT, MONDAY)
    assert statuses([plain], SUNDAY)["easy"] is Status.MISSED
    replaced = done(1, CLAM, Side.LEFT, WEDNESDAY, "an earlier revision")
    assert statuses([replaced], SUNDAY)["easy"] is Status.DONE


def test_the_other_side_and_too_many_sets_stand_beside_the_plan() -> None:
    sets = [done(n, CLAM, Side.LEFT, MONDAY) for n in range(4)] + [done(8, CLAM, Side.RIGHT, MONDAY)]
    week = week_plan(PROGRAM, MONDAY, sets, today=SUNDAY)
    assert len(week.beside) == 3
    assert sets_per_side(week) == {Side.LEFT: 4, Side.RIGHT: 1}
    assert (week.sessions_planned, week.sessions_done, week.days_trained) == (3, 2, 1)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 3, 28, 23, 30, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 3, 29, 21, 59, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 3, 29, 22, 0, tzinfo=UTC), date(2026, 3, 30)),
        (datetime(2026, 10, 25, 22, 59, tzinfo=UTC), date(2026, 10, 25)),
        (datetime(2026, 10, 25, 23, 0, tzinfo=UTC), date(2026, 10, 26)),
    ],
)
def test_the_night_the_clocks_are_turned_keeps_every_set_in_its_week(moment: datetime, day: date) -> None:
    assert local_day(moment, ZoneInfo("Europe/Berlin")) == day
    assert monday_of(day) == day - timedelta(days=day.weekday())


def test_phases_meet_within_a_week() -> None:
    begun = replace(PROGRAM, started_on=WEDNESDAY)
    first = week_plan(begun, MONDAY, [], today=SUNDAY)
    assert [day.day.day_id for day in first.days] == ["easy", "open"]
    edge = week_plan(begun, MONDAY + timedelta(14), [], today=SUNDAY)
    assert [(day.phase.name, day.day.day_id) for day in edge.days] == [
        ("Foundation", "hard"),
        ("Foundation", "open"),
    ]
    ended = replace(PROGRAM, ended_on=TUESDAY)
    assert [day.day.day_id for day in week_plan(ended, MONDAY, [], today=SUNDAY).days] == ["hard", "open"]


def test_who_is_due_is_asked_for_one_date() -> None:
    assert [day.day.day_id for day in due_on(PROGRAM, MONDAY, [])] == ["hard"]
    assert due_on(PROGRAM, TUESDAY, []) == ()
    assert due_on(PROGRAM, MONDAY, whole_hard_day(MONDAY)) == ()


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_month_is_made_of_whole_weeks_that_hold_every_day_of_it(day: date) -> None:
    weeks = month_weeks(day)
    shown = [one for week in weeks for one in week]
    assert day in shown
    assert all(week[0].weekday() == 0 for week in weeks)
    assert shown == sorted(shown)
    assert len({one for one in shown if one.month == day.month and one.year == day.year}) >= 28


@given(
    st.lists(st.tuples(st.sampled_from([ER, CLAM]), st.sampled_from(BOTH), st.integers(-3, 9)), max_size=12)
)
def test_no_set_is_lost_or_counted_twice(what: list[tuple[str, Side, int]]) -> None:
    sets = [done(n, protocol, side, MONDAY + timedelta(at)) for n, (protocol, side, at) in enumerate(what)]
    week = week_plan(PROGRAM, MONDAY, sets, today=SUNDAY)
    counted = [one for day in week.days for work in day.work for one in work.done]
    inside = [one for one in sets if MONDAY <= one.done_on <= SUNDAY]
    assert sorted(one.set_id for one in (*counted, *week.beside)) == sorted(one.set_id for one in inside)
    assert all(day.done <= day.asked for day in week.days)
