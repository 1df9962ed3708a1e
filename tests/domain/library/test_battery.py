"""Batteries: rounds, work and rest by time, what a seed draws, how long they take, mistakes in words."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.athlete import Side
from domain.library import LibraryFileError, load_protocol
from domain.library.battery import (
    Battery,
    BatteryItem,
    UnknownBatteryError,
    battery_ids,
    load_battery,
    read_battery,
)
from domain.library.shelf import Library
from domain.library.starting_values import starting_value

SHIPPED = (
    "baseline",
    "weekly_check",
    "foundation_day",
    "strengthening_day",
    "mobility_day",
    "return_to_sport",
    "hip_circuit",
    "sprint_intervals",
)
HEAD = 'title = "C"\nchange_s = 0\n'
CIRCUIT = f"""{HEAD}rounds = 3
round_rest_s = 60
work_s = 30
rest_s = 15
steps = [
  {{ protocol = "clamshell" }},
  {{ protocol = "side_lying_hip_er", side = "right", work_s = 20, rest_s = 10 }},
]
"""
DRAWN = f"""{HEAD}rounds = 3
draw = ["sets", "sides", "tempi"]
steps = [
  {{ protocol = "clamshell", sets = 2 }},
  {{ protocol = "side_lying_hip_er", sets = 2, tempi = ["3-1-1-0", "2-0-2-0", "4-0-1-0"] }},
  {{ protocol = "dead_bug" }},
]
"""
seeds = st.integers(0, 10**6)


def _order(battery: Battery) -> list[tuple[str, str, str]]:
    return [
        (item.protocol.protocol_id, item.side.value, item.protocol.tempo.text if item.protocol.tempo else "")
        for item in battery.items
    ]


@pytest.mark.parametrize("name", [*SHIPPED, "demo"])
def test_every_battery_of_the_library_is_whole(name: str) -> None:
    battery = load_battery(name)
    assert battery.title and battery.items and battery.about
    assert battery.estimated_s > sum(item.estimated_s for item in battery.items) > 0
    assert battery.warm_up or name == "demo"


def test_the_ready_made_ones_are_offered_and_the_demo_is_not() -> None:
    assert set(battery_ids()) == set(SHIPPED)


def test_a_circuit_goes_through_its_steps_in_rounds_with_both_sides() -> None:
    battery = read_battery(CIRCUIT)
    assert [item.round for item in battery.items] == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    assert [item.side for item in battery.items[:3]] == [Side.RIGHT, Side.LEFT, Side.RIGHT]
    assert [item.work_s for item in battery.items[:3]] == [30, 30, 20]
    assert [item.rest_after_s for item in battery.items] == [15, 15, 60, 15, 15, 60, 15, 15, 10]
    assert battery.seed is None


@given(seed=seeds)
def test_the_same_seed_gives_the_same_practice_and_every_round_has_every_set(seed: int) -> None:
    first, again = read_battery(DRAWN, seed=seed), read_battery(DRAWN, seed=seed)
    assert first == again and first.seed == seed
    for number in (1, 2, 3):
        done = Counter((i.protocol.protocol_id, i.side) for i in first.items if i.round == number)
        for side in (Side.RIGHT, Side.LEFT):
            assert (done["clamshell", side], done["side_lying_hip_er", side], done["dead_bug", side]) == (
                2,
                2,
                1,
            )


@given(seed=seeds)
def test_both_sides_of_a_set_follow_one_another_at_one_tempo(seed: int) -> None:
    order = _order(read_battery(DRAWN, seed=seed))
    for one, other in zip(order[::2], order[1::2], strict=True):
        assert (one[0], one[2]) == (other[0], other[2]) and one[1] != other[1]
    tempi = {tempo for name, _, tempo in order if name == "side_lying_hip_er"}
    assert tempi <= {"3-1-1-0", "2-0-2-0", "4-0-1-0"}


def test_rounds_and_seeds_differ_in_sets_sides_and_tempi() -> None:
    drawn = [_order(read_battery(DRAWN, seed=seed)) for seed in range(20)]
    rounds = {tuple(order[start : start + 10]) for order in drawn for start in (0, 10, 20)}
    assert len(rounds) > 50
    assert {order[0][0] for order in drawn} == {"clamshell", "side_lying_hip_er", "dead_bug"}
    assert {order[0][1] for order in drawn} == {"left", "right"}
    tempi = {tuple(t for name, _, t in order if name == "side_lying_hip_er") for order in drawn}
    assert len(tempi) > 15


def test_what_is_not_drawn_stays_as_written() -> None:
    sides_only = DRAWN.replace('["sets", "sides", "tempi"]', '["sides"]')
    orders = [_order(read_battery(sides_only, seed=seed)) for seed in range(8)]
    assert len({tuple(side for _, side, _ in order) for order in orders}) > 1
    for order in orders:
        assert [name for name, _, _ in order[::2]] == [name for name, _, _ in orders[0][::2]]
        tempi = [tempo for name, _, tempo in order[::2] if name == "side_lying_hip_er"]
        assert tempi == ["3-1-1-0", "2-0-2-0", "4-0-1-0"] * 2, "one after the other, through the rounds"


def test_a_battery_without_a_seed_draws_one_that_repeats_it() -> None:
    battery = read_battery(DRAWN)
    assert battery.seed is not None
    assert read_battery(DRAWN, seed=battery.seed) == battery


def test_another_tempo_is_done_and_the_protocol_stays_as_it_is_written() -> None:
    changed = [item for item in read_battery(DRAWN, seed=1).items if item.as_written is not None]
    assert changed
    written = load_protocol("side_lying_hip_er")
    for item in changed:
        assert item.as_written == written and item.protocol.tempo != written.tempo
        assert item.protocol.tempo is not None
        assert written.at_tempo(item.protocol.tempo.text) == item.protocol, "found again from what is stored"


def test_an_exercise_without_sides_is_done_once() -> None:
    battery = read_battery(f'{HEAD}steps = [{{ protocol = "walk_check" }}]')
    assert len(battery.items) == 1


def test_the_estimate_adds_work_rest_and_changes_and_no_rest_after_the_last() -> None:
    protocol = replace(load_protocol("clamshell"), still_s=2.0, countdown_s=3.0)
    right = BatteryItem(protocol, Side.RIGHT, work_s=30.0, rest_s=15.0)
    left = replace(right, side=Side.LEFT)
    assert Battery("B", (right,)).estimated_s == 35.0
    assert Battery("B", (right, right)).estimated_s == 85.0
    assert Battery("B", (right, right), change_s=40.0).estimated_s == 40.0 + 85.0
    # A change of side takes longer than the rest, which goes on meanwhile.
    assert Battery("B", (right, left), change_s=40.0).estimated_s == 40.0 + 35.0 + 40.0 + 35.0
    assert Battery("B", ()).estimated_s == 0.0


def test_a_maximal_test_counts_its_trials_its_practice_and_the_rests_between_them() -> None:
    protocol = replace(
        load_protocol("seated_hip_er"),
        reps=3,
        familiarisation_reps=1,
        hold_s=5.0,
        rest_s=30.0,
        still_s=3.0,
        countdown_s=3.0,
    )
    assert BatteryItem(protocol, Side.RIGHT).estimated_s == 3.0 + 4 * 3.0 + 4 * 5.0 + 3 * 30.0


def test_a_repetition_of_unknown_length_is_not_taken_for_nothing() -> None:
    protocol = load_protocol("hip_circles")
    longer = replace(protocol, reps=protocol.reps + 1)
    gained = BatteryItem(longer, Side.LEFT).estimated_s - BatteryItem(protocol, Side.LEFT).estimated_s
    assert gained == starting_value("unknown_rep_s").value > 0


def test_a_battery_that_does_not_say_it_takes_the_usual_change_of_set_up() -> None:
    assert load_battery("baseline").change_s == starting_value("change_of_set_up_s").value


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("rounds = 3", "rounds = 0", r"battery.toml, line 3: field rounds is 0; allowed: a number from 1"),
        ("round_rest_s = 60", "round_rest_s = -1", r"line 4: field round_rest_s is -1; allowed"),
        ("work_s = 20", "work_s = 0", r"line 9: field steps\[1\].work_s is 0; allowed: a number from 1"),
        ('"clamshell"', '"clamshel"', r"line 8: .*'clamshel' \(did you mean 'clamshell'\?\)"),
        ('side = "right"', 'side = "top"', r"line 9: field steps\[1\].side is 'top'; allowed: .*'both'"),
        (
            "rest_s = 10",
            'tempi = ["3-1"]',
            r"line 9: field steps\[1\].tempi\[0\] has '3-1'; allowed: .*3-1-1-0",
        ),
        ("rounds = 3", 'draw = ["luck"]', r"line 3: field draw.* 'luck'.*allowed: .*'sets'"),
        ("rounds = 3", "round = 3", r"line 3: field round is not known \(did you mean 'rounds'\?\)"),
        ('{ protocol = "clamshell" }', '{ protocol = "hip_circles", tempi = ["1-0-1-0"] }', "has no tempo"),
        ("steps = [", "steps = ", "is not valid TOML"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_what_is_allowed(old: str, new: str, sentence: str) -> None:
    assert old in CIRCUIT
    with pytest.raises(LibraryFileError, match=sentence):
        read_battery(CIRCUIT.replace(old, new, 1))


def test_the_clinics_own_battery_is_found_and_wins_over_one_that_ships(tmp_path: Path) -> None:
    folder = tmp_path / "batteries"
    folder.mkdir()
    (folder / "ours.toml").write_text(CIRCUIT, encoding="utf-8")
    (folder / "baseline.toml").write_text(CIRCUIT.replace('"C"', '"Our baseline"'), encoding="utf-8")
    assert set(battery_ids(tmp_path)) == {*SHIPPED, "ours"}
    assert load_battery("baseline", folder=tmp_path).title == "Our baseline"
    assert load_battery("baseline").title == "Baseline"
    with pytest.raises(UnknownBatteryError, match=r"no battery 'yours': choose one of baseline, .*ours"):
        load_battery("yours", folder=tmp_path)


def test_the_clinics_own_exercises_can_be_steps() -> None:
    own = replace(load_protocol("clamshell"), protocol_id="our_clam")
    text = f'{HEAD}steps = [{{ protocol = "our_clam" }}]'
    battery = read_battery(text, load=lambda name: own if name == "our_clam" else load_protocol(name))
    assert battery.items[0].protocol == own
    with pytest.raises(LibraryFileError, match=r"'our_clam'.*no test or exercise"):
        read_battery(text)


def test_a_broken_battery_of_the_clinic_is_named_and_hides_none_that_ships(tmp_path: Path) -> None:
    folder = tmp_path / "batteries"
    folder.mkdir()
    for name in ("baseline", "ours"):
        (folder / f"{name}.toml").write_text(
            'title = "B"\nsteps = [{ protocol = "nothing" }]', encoding="utf-8"
        )
    (folder / "drawn.toml").write_text(DRAWN, encoding="utf-8")
    library = Library(tmp_path)
    assert set(library.batteries) == {*SHIPPED, "drawn"}
    assert library.battery("baseline").title == "Baseline"
    assert {mistake.file for mistake in library.problems} == {"baseline.toml", "ours.toml"}
    assert "line 2" in library.check_file(folder / "ours.toml")[0].sentence
    assert library.check_file(folder / "drawn.toml") == ()
    assert len({library.battery("drawn").seed for _ in range(5)}) > 1, "each visit has its own order"
    (folder / "ours.toml").write_text(CIRCUIT, encoding="utf-8")
    library.reload()
    assert library.battery("ours").own and not library.battery("weekly_check").own


def test_the_battery_of_the_guide_is_read_as_the_guide_tells_it(root: Path) -> None:
    page = (root / "docs" / "guide" / "writing-a-battery.md").read_text(encoding="utf-8")
    battery = read_battery(page.split("```toml\n")[1].split("```")[0], seed=12)
    assert len(battery.items) == 2 * (2 * 2 + 1 + 2)
    assert all(name in page for name in SHIPPED)
    assert f"{starting_value('change_of_set_up_s').value:.0f} unless" in page


def test_practice_is_estimated_once_for_each_exercise_and_side() -> None:
    seated = load_protocol("seated_hip_er")
    right, left = BatteryItem(seated, Side.RIGHT), BatteryItem(seated, Side.LEFT)
    practice_s = right.seconds(practice=True) - right.seconds(practice=False)
    assert seated.familiarisation_reps == 1
    assert practice_s == seated.countdown_s + seated.hold_s + seated.rest_s
    two_sides, twice = Battery("B", (right, left)), Battery("B", (right, right))
    assert two_sides.estimated_s - twice.estimated_s == pytest.approx(practice_s)
