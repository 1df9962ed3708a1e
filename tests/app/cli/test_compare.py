"""`turnout compare`: every way to name what is compared, curves, formulas and decisions."""

from collections.abc import Iterator
from typing import Any

import pytest

from domain.conditions import Conditions
from tests.app.cli.command import here
from tests.app.comparing.rig import Clinic, clinic


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with clinic(tmp_path_factory.mktemp("clinic")) as found:
        yield found


def compare(place: Clinic, *words: str) -> Any:
    answer = here("compare", *words, "--json", "--db", str(place.path))
    assert answer.code == 0, answer.err
    return answer.data


def peak(found: Any) -> Any:
    return next(row for row in found["rows"] if row["metric"] == "peak_force")


def test_two_ids_are_as_they_are_given_and_every_side_of_two_visits_is_paired(place: Clinic) -> None:
    found = compare(place, place.later, place.newest)["comparisons"]
    assert [(each["first"]["side"], peak(each)["change_n"]) for each in found] == [
        ("right", 45.0),
        ("left", 5.0),
    ]
    (back,) = compare(place, place.sets["newest", "right"], place.sets["later", "right"])["comparisons"]
    assert peak(back)["change_n"] == -45.0
    assert peak(back)["verdict"] == "real_loss" and peak(back)["definition"]


@pytest.mark.parametrize(
    ("first", "kind", "value"),
    [
        ("baseline", "baseline", 90.0),
        ("group:juniors", "group", 112.5),
        ("baseline:left", "baseline", 100.0),
        ("{set}:2", "rep", 95.0),
        ("{later}:left", "session", 105.0),
    ],
)
def test_each_kind_has_a_word(place: Clinic, first: str, kind: str, value: float) -> None:
    word = first.format(set=place.sets["later", "right"], later=place.later)
    (found,) = compare(place, word, place.sets["newest", "right"])["comparisons"]
    assert found["first"]["kind"] == kind
    assert peak(found)["first_n"] == pytest.approx(value)


def test_left_and_right_have_the_formula_that_is_asked_for(place: Clinic) -> None:
    found = compare(place, f"{place.newest}:left", f"{place.newest}:right", "--asymmetry", "sum")
    side = next(each for each in found["sides"] if each["metric"] == "peak_force")
    assert (side["formula"], side["asymmetry_percent"], side["band"]) == ("(R - L) / (R + L)", 12.0, "")


def test_three_stand_against_the_first_with_their_curves(place: Clinic) -> None:
    words = (f"{visit}:right" for visit in (place.baseline, place.later, place.newest))
    found = compare(place, *words, "--curves", "--align", "rep", "--band", "ci95")
    assert [peak(each)["change_n"] for each in found["comparisons"]] == [5.0, 50.0]
    (curves,) = found["curves"]
    force = next(each for each in curves["signals"] if each["channel"] == "force_n")
    assert [len(each["mean"]["x"]) for each in force["curves"]] == [101, 101, 101]
    assert "95 %" in force["words"] and "difference" not in force
    refused = compare(place, place.later, place.newest, "--curves", "--align", "angle")["curves"][0]
    assert "held still" in refused["signals"][0]["refused"]


def test_a_decision_needs_something_to_decide_and_is_kept(place: Clinic) -> None:
    pair = (place.sets["newest", "left"], place.sets["newest", "right"])
    nothing = here("compare", *pair, "--override", "why", "--db", str(place.path))
    assert nothing.code == 4 and "nothing to override" in nothing.err
    place.store.sessions.save_conditions(pair[0], _surface("foam"), "loud")
    place.store.sessions.save_conditions(pair[1], _surface("foam"), "none")
    (refused,) = compare(place, *pair)["comparisons"]
    assert peak(refused)["change_n"] is None and refused["overrides"] == []
    (allowed,) = compare(place, *pair, "--override", "same voice")["comparisons"]
    assert peak(allowed)["change_n"] == 30.0 and peak(allowed)["overridden"] == ["encouragement"]
    (again,) = compare(place, *pair)["comparisons"]
    assert again["overrides"][0]["reason"] == "same voice" and "same voice" in again["conditions"][-1]


def _surface(name: str) -> Conditions:
    return Conditions(surface=name)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("{newest}",), "two or more"),
        (("baseline", "group:juniors"), "Name a session or set besides"),
        (("group:none", "{newest}"), "no group 'none': Juniors"),
        (("{newest}:2", "{newest}:left"), "several sets"),
        (("{newest}:left", "{newest}:left"), "two or more"),
        (("{newest}:left", "baseline", "--protocol", "clamshell"), "choose another test"),
    ],
)
def test_what_cannot_be_compared_is_one_sentence(
    place: Clinic, words: tuple[str, ...], sentence: str
) -> None:
    named = [word.format(newest=place.newest) for word in words]
    answer = here("compare", *named, "--db", str(place.path))
    assert answer.code == 4 and sentence in answer.err and "Traceback" not in answer.err
