"""Which sets count as visits of a study, and who is due."""

from datetime import date, timedelta

import pytest

from domain.athlete import Side
from domain.results import MetricValue
from domain.studies.study import Study, StudyError, Trial, attendance

DAY = date(2026, 11, 2)
STUDY = Study("s", "Seated ER", "seated_hip_er", 1, ("torque",), 2, 3, DAY)


def trial(name: str, days: int, *, side: Side = Side.RIGHT, why: str = "", value: float = 40.0) -> Trial:
    values = {"torque": MetricValue("torque", value, "Nm")}
    return Trial(f"{name}{days}{side}", name, name.title(), side, DAY + timedelta(days=days), 3, values, why)


@pytest.mark.parametrize(
    ("change", "words"),
    [({"spacing_days": 0}, "same day"), ({"occasions": 1}, "2 to 6 visits"), ({"metrics": ()}, "measure")],
)
def test_a_study_that_proves_nothing_is_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(StudyError, match=words):
        Study(**{**{name: getattr(STUDY, name) for name in STUDY.__slots__}, **change})


@pytest.mark.parametrize(
    ("second", "why"),
    [
        (trial("ada", 0), "same day"),
        (trial("ada", 2), "Only 2 of 3 days"),
        (trial("ada", 5, why="Strap slipped"), "Strap slipped"),
        (trial("ada", -1), "before the study"),
    ],
)
def test_a_set_that_does_not_count_says_why(second: Trial, why: str) -> None:
    found = attendance(STUDY, (trial("ada", 0), second), {})
    assert len(found.people[0].trials) == 1
    assert found.left_out[0][1].count(why) == 1


def test_a_visit_at_the_spacing_counts_and_a_further_one_does_not() -> None:
    found = attendance(STUDY, (trial("ada", 0), trial("ada", 3), trial("ada", 9)), {})
    assert [one.done_on for one in found.complete(STUDY)[0].trials] == [DAY, DAY + timedelta(days=3)]
    assert "already" in found.left_out[0][1]


def test_an_athlete_counts_once_by_the_side_with_more_visits() -> None:
    found = attendance(STUDY, (trial("ada", 0), *(trial("ada", d, side=Side.LEFT) for d in (0, 4))), {})
    assert (found.people[0].side, len(found.people[0].trials)) == (Side.LEFT, 2)
    assert [why for _, why in found.left_out] == ["The other side counts."]


def test_who_is_due_follows_the_spacing() -> None:
    found = attendance(STUDY, (trial("ada", 0), trial("bo", 0), trial("bo", 3)), {"cy": "Cy"})
    due = {days: [one.name for one in found.due(STUDY, DAY + timedelta(days=days))] for days in (2, 3)}
    assert due == {2: ["Cy"], 3: ["Ada", "Cy"]}
