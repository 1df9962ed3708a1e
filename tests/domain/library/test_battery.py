"""Batteries: rounds, work and rest by time, order, and how long they take."""

from dataclasses import replace

import pytest

from domain.library import load_protocol
from domain.library.battery import Battery, BatteryItem, battery_ids, load_battery, read_battery

STEPS = [
    {"protocol": "clamshell", "side": "right", "work_s": 30, "rest_s": 15},
    {"protocol": "clamshell", "side": "left", "work_s": 30, "rest_s": 15},
    {"protocol": "side_lying_hip_er", "side": "right", "work_s": 20, "rest_s": 10},
]


@pytest.mark.parametrize("name", battery_ids())
def test_every_battery_of_the_library_is_whole(name: str) -> None:
    battery = load_battery(name)
    assert battery.title and battery.items and battery.estimated_s > 0


def test_a_circuit_goes_through_its_steps_in_rounds() -> None:
    battery = read_battery({"title": "C", "rounds": 3, "round_rest_s": 60, "steps": STEPS})
    assert [item.round for item in battery.items] == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    assert [item.rest_after_s for item in battery.items[:6]] == [15, 15, 60, 15, 15, 60]


def test_a_shuffled_order_is_the_same_for_the_same_seed_and_differs_between_rounds() -> None:
    content = {"title": "C", "rounds": 8, "order": "shuffled", "steps": STEPS}
    first, again = read_battery(content, seed=4), read_battery(content, seed=4)
    assert first == again
    orders = {
        tuple((item.protocol.protocol_id, item.side) for item in first.items[start : start + 3])
        for start in range(0, 24, 3)
    }
    assert len(orders) > 1 and all(len(set(order)) == 3 for order in orders)


def test_the_estimate_adds_work_and_rest_and_no_rest_after_the_last() -> None:
    protocol = replace(load_protocol("clamshell"), still_s=2.0, countdown_s=3.0)
    item = BatteryItem(protocol, load_battery("baseline").items[0].side, work_s=30.0, rest_s=15.0)
    assert Battery("B", (item,)).estimated_s == 35.0
    assert Battery("B", (item, item)).estimated_s == 85.0


def test_a_maximal_test_counts_its_trials_and_the_rests_between_them() -> None:
    protocol = replace(
        load_protocol("seated_hip_er"), reps=3, hold_s=5.0, rest_s=30.0, still_s=3.0, countdown_s=3.0
    )
    item = BatteryItem(protocol, load_battery("baseline").items[0].side)
    assert item.estimated_s == 3.0 + 3 * 3.0 + 3 * 5.0 + 2 * 30.0


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"rounds": 0}, "at least one round"),
        ({"order": "backwards"}, "as_written or shuffled"),
        ({"round_rest_s": -1}, "round_rest_s"),
        ({"steps": [{**STEPS[0], "work_s": 0}]}, "work_s"),
    ],
)
def test_what_cannot_be_is_refused_in_words(content: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_battery({"title": "C", "steps": STEPS, **content})


def test_a_shuffled_battery_knows_what_drew_its_order() -> None:
    content = {"title": "C", "rounds": 3, "order": "shuffled", "steps": STEPS}
    drawn = read_battery(content)
    assert drawn.seed is not None
    assert read_battery(content, seed=drawn.seed).items == drawn.items
    assert read_battery({"title": "C", "steps": STEPS}, seed=4).seed is None
