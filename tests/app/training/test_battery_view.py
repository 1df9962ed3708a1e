"""A battery on the station's page is named so that a shuffled one can be had again."""

from app.training.battery_view import battery_words
from domain.library.battery import Battery


def test_a_shuffled_battery_is_named_with_its_order() -> None:
    assert battery_words(Battery("Mixed", (), seed=4711)) == "Mixed · order 4711"
    assert battery_words(Battery("Mixed", ())) == "Mixed"
