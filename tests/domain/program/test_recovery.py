"""Spacing of hard days, checks that are due, and soreness that does not pass."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.athlete import Side
from domain.dated import Soreness
from domain.library.fields import LibraryFileError
from domain.program.recovery import (
    CLOSE,
    MANY,
    hard_days,
    mobility_check,
    persistent_soreness,
    spacing_warnings,
)
from domain.program.recovery_rules import FILE, recovery_rules
from tests.domain.program.plans import HARD, MONDAY, PROGRAM

RULES = recovery_rules()


def day(number: int) -> date:
    return MONDAY + timedelta(number)


@pytest.mark.parametrize(
    ("hard", "kinds"),
    [
        ((0, 2, 4), []),
        ((0, 1), [CLOSE]),
        ((6, 7), [CLOSE]),
        ((0, 2, 4, 6), [MANY]),
        ((0, 1, 2, 3), [CLOSE, CLOSE, CLOSE, MANY]),
        ((4, 6, 8, 10), []),
    ],
)
def test_hard_days_want_space_also_over_the_edge_of_a_week(hard: tuple[int, ...], kinds: list[str]) -> None:
    assert [item.kind for item in spacing_warnings(map(day, hard))] == kinds


def test_a_warning_names_both_days_and_what_to_do() -> None:
    (warning,) = spacing_warnings([day(0), day(1)])
    assert warning.sentence == (
        "Mon 23 Mar 2026 and Tue 24 Mar 2026 are both hard: "
        "put 1 mobility, stability or rest day between them."
    )


def test_the_rule_is_data() -> None:
    strict = replace(RULES, least_days_between_hard=2)
    assert spacing_warnings([day(0), day(2)]) == ()
    assert len(spacing_warnings([day(0), day(2)], rules=strict)) == 1
    assert all(origin.source and origin.quality for origin in RULES.origins.values())


def test_planned_hard_days_follow_the_phases() -> None:
    assert hard_days(PROGRAM, MONDAY, day(20)) == (day(0), day(7), day(14))
    sunday = replace(HARD, day_id="sunday", weekday=6)
    meeting = replace(PROGRAM.phases[0], days=(sunday,))
    both = replace(PROGRAM, phases=(meeting, PROGRAM.phases[1]))
    assert [item.days for item in spacing_warnings(hard_days(both, MONDAY, day(20)))] == [(day(13), day(14))]


@given(st.sets(st.integers(0, 40), max_size=15))
def test_a_plan_without_neighbours_and_full_weeks_is_never_warned_of(numbers: set[int]) -> None:
    warned = spacing_warnings(map(day, numbers))
    neighbours = any(number + 1 in numbers for number in numbers)
    full = any(sum(7 * week <= number < 7 * week + 7 for number in numbers) > 3 for week in range(6))
    assert bool(warned) == (neighbours or full)


def test_a_mobility_check_is_due_from_the_first_day_and_then_every_two_weeks() -> None:
    assert mobility_check([], begun_on=MONDAY, today=MONDAY).due_on == MONDAY
    later = mobility_check([day(0), day(40)], begun_on=MONDAY, today=day(13))
    assert (later.last_on, later.due_on) == (day(0), day(14))
    assert later.sentence == "Mobility check due on 6 Apr 2026."
    late = mobility_check([day(0)], begun_on=MONDAY, today=day(20))
    assert late.sentence == "Mobility check due: the last was 20 days ago, 14 are asked for."


def sore(*entries: tuple[int, float], site: str = "calf") -> list[Soreness]:
    return [Soreness(f"{site}{at}{s}", "ada", day(at), site, s, Side.RIGHT) for at, s in entries]


@pytest.mark.parametrize(
    ("entries", "flags"),
    [
        (((0, 5), (1, 5), (2, 4)), 1),
        (((0, 5), (2, 4)), 1),
        (((0, 5), (1, 5)), 0),
        (((2, 9),), 0),
        (((0, 5), (1, 1), (2, 5)), 0),
        (((0, 3), (1, 3.9), (2, 3)), 0),
        (((0, 2), (0, 6), (2, 5)), 1),
    ],
)
def test_soreness_flags_only_what_stays(entries: tuple[tuple[int, float], ...], flags: int) -> None:
    assert len(persistent_soreness(sore(*entries), today=day(2))) == flags


def test_soreness_of_one_place_says_nothing_of_another_and_passes_with_time() -> None:
    mixed = [*sore((0, 6)), *sore((2, 6), site="groin")]
    assert persistent_soreness(mixed, today=day(2)) == ()
    (flag,) = persistent_soreness([*sore((0, 6)), *sore((2, 6), site="Calf ")], today=day(2))
    assert flag.sentence.startswith("Right calf is sore at 4 or more since 23 Mar 2026")
    assert persistent_soreness(sore((0, 6), (2, 6)), today=day(30)) == ()


def test_a_file_with_a_mistake_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "recovery.toml"
    file.write_text(FILE.read_text(encoding="utf-8").replace("most_per_week = 3", "most_per_week = 9"))
    with pytest.raises(LibraryFileError, match="most_per_week"):
        recovery_rules(file)
    file.write_text("[hard_days")
    with pytest.raises(LibraryFileError, match="cannot be read"):
        recovery_rules.__wrapped__(file)
