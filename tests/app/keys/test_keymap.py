"""Keys and pedals: each action has both, none means two things on one page, and a choice is kept."""

from itertools import combinations

import pytest

from app.keys.keymap import ACTIONS, EVERYWHERE, KeyConflictError, Keymap


def test_every_action_has_a_key_and_a_pedal_of_its_own_on_its_page() -> None:
    keymap = Keymap()
    for first, second in combinations(ACTIONS, 2):
        if first.page == second.page or EVERYWHERE in (first.page, second.page):
            shared = set(keymap.all_keys(first.name)) & set(keymap.all_keys(second.name))
            assert not shared, f"{first.name} and {second.name} share {shared}"
    assert all(item.keys and item.pedal for item in ACTIONS)


def test_a_key_that_is_taken_is_refused_in_words_and_nothing_changes() -> None:
    keymap = Keymap()
    with pytest.raises(KeyConflictError, match="already does “Redo the last rep”"):
        keymap.choose("station.tare", "R")
    with pytest.raises(KeyConflictError, match="belongs to the window"):
        keymap.choose("station.tare", "Ctrl+K")
    with pytest.raises(KeyConflictError, match="always keeps a key"):
        keymap.choose("station.pain", "")
    assert keymap.keys("station.tare") == ("T",) and keymap.keys("station.pain") == ("P",)


def test_one_key_may_do_different_things_on_different_pages() -> None:
    keymap = Keymap()
    keymap.choose("station.tare", "X")
    assert keymap.keys("station.tare") == ("X",) and keymap.keys("review.verdict") == ("X",)


def test_a_key_given_away_is_free_again() -> None:
    keymap = Keymap()
    keymap.choose("station.redo", "Z")
    keymap.choose("station.tare", "R")
    assert keymap.keys("station.tare") == ("R",)


def test_choices_come_back_from_the_settings_and_bad_ones_cost_themselves_only() -> None:
    first = Keymap()
    first.choose("station.tare", "PgDown", pedal=True)
    stored = {**first.chosen_pedals, "station.gone": "K", "station.mark": "PgDown"}
    again = Keymap(pedals=stored)
    assert again.pedal("station.tare") == "PgDown"
    assert again.pedal("station.mark") == "F18"
