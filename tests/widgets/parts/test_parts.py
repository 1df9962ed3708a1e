"""The small parts say what they show, and are large enough to press."""

import pytest
from pytestqt.qtbot import QtBot

from domain.results import MetricValue
from widgets.parts.banner import Banner
from widgets.parts.buttons import Button, Choice, IconButton
from widgets.parts.fields import PickField, TextField
from widgets.parts.numbers import value_parts, value_text
from widgets.parts.stat import Stat
from widgets.parts.state_pill import StatePill
from widgets.theme import TARGET_PX, Theme


@pytest.mark.parametrize("kind", ["large", "primary", "secondary", "quiet", "danger", "segment"])
def test_every_button_is_large_enough_to_press(theme: Theme, kind: str) -> None:
    button = Button("Save", theme=theme, kind=kind)
    button.ensurePolished()
    assert button.sizeHint().height() >= TARGET_PX
    assert button.sizeHint().width() >= TARGET_PX


def test_fields_and_icon_buttons_are_large_enough_to_press(theme: Theme) -> None:
    name, side = TextField("Name", theme=theme), PickField("Side", [("left", "Left")], theme=theme)
    for view in (IconButton("x", "Close", theme=theme), name.line, side.box):
        view.ensurePolished()
        assert view.sizeHint().height() >= TARGET_PX


def test_choice_announces_what_is_pressed_but_not_what_is_set(theme: Theme, qtbot: QtBot) -> None:
    choice = Choice([("left", "Left"), ("right", "Right")], theme=theme, name="Side")
    qtbot.addWidget(choice)
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    choice.select("right")
    assert (choice.selected, heard) == ("right", [])
    choice.findChildren(Button)[0].click()
    assert (choice.selected, heard) == ("left", ["left"])


def test_stat_shows_the_error_and_says_it(theme: Theme) -> None:
    stat = Stat("Peak force", theme=theme)
    stat.set_value(MetricValue("peak_force", 131.42, "N", 18.0))
    assert stat.accessibleName() == "Peak force: 131 N ±18"


def test_stat_without_a_number_gives_the_reason(theme: Theme) -> None:
    stat = Stat("RFD", theme=theme)
    stat.set_value(MetricValue("rfd", float("nan"), "N/s", reason="88 Hz is too slow for it"))
    assert "88 Hz is too slow for it" in stat.accessibleName()


def test_degrees_stand_close_to_their_number() -> None:
    assert value_parts(MetricValue("unknown", 34.26, "deg", 2.1), 1) == ("34.3°", "", "±2.1")
    assert value_text(MetricValue("unknown", -3.0, "N"), 0) == "−3 N"


def test_field_error_is_shown_spoken_and_cleared(theme: Theme) -> None:
    field = TextField("Body mass, kg", theme=theme)
    field.show_error("Write a number between 20 and 250.")
    assert field.error == "Write a number between 20 and 250."
    assert field.line.property("invalid") == "true"
    field.show_error("")
    assert field.error == ""


def test_pick_keeps_its_choice_when_the_options_change(theme: Theme) -> None:
    field = PickField("Set", [("a", "First"), ("b", "Second")], theme=theme)
    field.select("b")
    field.set_options([("b", "Second"), ("c", "Third")])
    assert field.key == "b"


def test_banner_offers_its_action_and_can_be_dismissed(theme: Theme, qtbot: QtBot) -> None:
    banner = Banner(theme=theme)
    qtbot.addWidget(banner)
    banner.show_message("The sensor is silent.", "red", "Search again")
    action, close = banner.findChild(Button), banner.findChild(IconButton)
    assert action is not None
    assert close is not None
    with qtbot.waitSignal(banner.action_requested):
        action.click()
    close.click()
    assert not banner.isVisible()


def test_pill_speaks_its_word(theme: Theme) -> None:
    pill = StatePill("No sensors", theme=theme)
    pill.set_state("3 sensors · 88 Hz", "good")
    assert pill.accessibleName() == "3 sensors · 88 Hz"
