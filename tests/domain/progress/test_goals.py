"""Goals: forecasts in words, what is missing, and never beyond what the visits can say."""

from datetime import date, timedelta

import pytest

from domain.athlete import Side
from domain.dated import Goal
from domain.progress.goals import outlook_of
from domain.progress.series import Series
from domain.results import MetricValue
from tests.domain.progress.cases import FIRST, a_visit, on_device, the_series

TODAY = FIRST + timedelta(weeks=7, days=1)


def goal(target: float | None = 50.0, due: date | None = None, side: Side = Side.RIGHT) -> Goal:
    return Goal("g", "ana", "Pull harder", FIRST, "seated_hip_er", "torque", side, target, "Nm", due)


def rising(*weeks: int) -> list[Series]:
    return [the_series([a_visit(w, 40 + w + (0.5 if w % 2 else -0.5)) for w in weeks])]


def test_it_says_between_what_and_what_on_which_day() -> None:
    found = outlook_of(goal(due=FIRST + timedelta(weeks=12)), rising(0, 1, 2, 4, 6, 7), today=TODAY)
    assert found.likely is not None
    assert found.almost_sure is not None
    assert found.almost_sure.low < found.likely.low < 52 < found.likely.high < found.almost_sure.high
    assert found.sentence.startswith("Likely between 50")
    assert "30 Mar 2026" in found.sentence
    assert found.on == FIRST + timedelta(weeks=12)


def test_a_due_day_too_far_off_is_not_forecast() -> None:
    found = outlook_of(goal(due=FIRST + timedelta(weeks=40)), rising(0, 1, 2, 4, 6, 7), today=TODAY)
    assert found.on == FIRST + timedelta(weeks=14)
    assert "further ahead than the visits reach back" in found.sentence


@pytest.mark.parametrize(
    ("weeks", "words"),
    [((0, 4), "2 more"), ((0, 1, 2), "1 more"), ((), "Not measured yet")],
)
def test_too_few_visits_have_no_forecast(weeks: tuple[int, ...], words: str) -> None:
    found = outlook_of(goal(), rising(*weeks) if weeks else [], today=TODAY)
    assert words in found.sentence
    assert found.likely is None


def test_visits_that_may_not_be_compared_are_not_in_the_line() -> None:
    sets = [on_device(a_visit(w, 90.0), "old") for w in range(4)] + [a_visit(w, 40.0 + w) for w in (4, 5, 6)]
    found = outlook_of(goal(60.0), [the_series(sets)], today=TODAY)
    assert "1 more" in found.sentence


def test_at_the_target_within_its_error_is_not_yet_reached() -> None:
    series = the_series([a_visit(0), a_visit(3, 51.0)])
    point = series.points[-1]
    blurred = Series(
        series.protocol,
        series.side,
        series.measure,
        (series.points[0], type(point)(point.on, MetricValue("torque", 51.0, "Nm", 4.0), point.source)),
    )
    unsure = outlook_of(goal(), [blurred], today=TODAY)
    assert (unsure.reached, "once more" in unsure.sentence) == (False, True)
    assert outlook_of(goal(46.0), [blurred], today=TODAY).reached


def test_a_goal_of_less_is_reached_from_above() -> None:
    series = the_series([a_visit(0, 40.0), a_visit(3, 29.0)])
    found = outlook_of(goal(30.0), [series], today=TODAY)
    assert "At the target" in found.sentence


def test_another_side_and_words_alone_are_not_measured() -> None:
    assert "Not measured yet" in outlook_of(goal(side=Side.LEFT), rising(0, 1), today=TODAY).sentence
    assert "words only" in outlook_of(goal(None), rising(0, 1), today=TODAY).sentence


def test_a_passed_due_day_is_said() -> None:
    found = outlook_of(goal(90.0, due=TODAY - timedelta(days=3)), rising(0, 1, 2, 4), today=TODAY)
    assert "not reached" in found.sentence
