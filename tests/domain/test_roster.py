"""Places in which errors make ties."""

from hypothesis import given
from hypothesis import strategies as st

from domain.results import MetricValue
from domain.roster import RosterEntry, ranked


def entry(name: str, value: float | None, half: float | None = 3.0) -> RosterEntry:
    number = None if value is None else MetricValue("torque", value, "Nm", half)
    return RosterEntry(name, name, "female", "", None, None, number)


def places(*entries: RosterEntry) -> list[tuple[str, str]]:
    return [(one.name, "" if one.place is None else one.place.text) for one in ranked(entries)]


def test_values_within_their_error_share_places() -> None:
    # 3 and 3: apart beyond 4.24.
    found = places(entry("a", 50.0), entry("b", 46.0), entry("c", 40.0), entry("d", 30.0))
    assert found == [("a", "1–2"), ("b", "1–2"), ("c", "3"), ("d", "4")]


def test_without_an_error_everybody_may_have_any_place() -> None:
    assert places(entry("a", 50.0, None), entry("b", 10.0, None)) == [("a", "1–2"), ("b", "1–2")]


def test_whoever_has_no_number_comes_last_by_name_and_has_no_place() -> None:
    found = places(entry("z", None), entry("b", float("nan")), entry("a", 5.0))
    assert found == [("a", "1"), ("b", ""), ("z", "")]


def test_less_may_be_better() -> None:
    found = ranked([entry("a", 50.0), entry("b", 10.0)], lowest_first=True)
    assert [(one.name, one.place and one.place.best) for one in found] == [("b", 1), ("a", 2)]


@given(st.lists(st.tuples(st.floats(1, 100), st.floats(0, 20)), min_size=1, max_size=12))
def test_every_place_is_possible_and_exact_values_are_ranked_exactly(
    cases: list[tuple[float, float]],
) -> None:
    found = ranked([entry(str(n), value, half) for n, (value, half) in enumerate(cases)])
    assert all(one.place and 1 <= one.place.best <= one.place.worst <= len(cases) for one in found)
    exact = ranked([entry(str(n), float(n), 0.0) for n in range(len(cases))])
    assert [one.place and one.place.text for one in exact] == [str(n + 1) for n in range(len(cases))]


def test_an_empty_team_is_empty() -> None:
    assert ranked([]) == ()
