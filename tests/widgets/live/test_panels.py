"""What stands along the value axis of a plot."""

import pytest

from widgets.live.panels import tick_texts


@pytest.mark.parametrize(
    ("low", "high", "texts"),
    [
        (-10.0, 160.0, ["0", "50", "100", "150"]),
        (-0.5, 0.5, ["−0.5", "0", "0.5"]),
        (-0.03, 0.05, ["−0.02", "0", "0.02", "0.04"]),
    ],
)
def test_no_two_numbers_of_an_axis_are_alike(low: float, high: float, texts: list[str]) -> None:
    assert [text for _, text in tick_texts(low, high)] == texts
