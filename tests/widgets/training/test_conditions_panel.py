"""What a coach says of the next set is told whole, asked only where it fits, and refused in words."""

import pytest
from pytestqt.qtbot import QtBot

from domain.analysis.by_itself import ByItself
from domain.conditions import Conditions
from widgets.theme import Theme
from widgets.training.conditions_panel import BY_ITSELF, ConditionsPanel

KNOWN = Conditions(contraction="dynamic", tempo="3-1-1-0", order_seed=7, anchor_height_m=0.3)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ConditionsPanel:
    panel = ConditionsPanel(theme=theme)
    qtbot.addWidget(panel)
    panel.set_conditions(KNOWN, "")
    return panel


def _write(panel: ConditionsPanel, name: str, text: str) -> None:
    field = (panel.texts | panel.numbers)[name]
    field.line.setText(text)
    field.line.editingFinished.emit()


def test_a_band_is_told_with_its_lengths_and_what_is_not_asked_stays(panel: ConditionsPanel) -> None:
    told: list[tuple[Conditions, str]] = []
    panel.changed.connect(lambda conditions, said: told.append((conditions, said)))
    panel.resistance.select("band")
    panel.encouragement.select("loud")
    _write(panel, "band_colour", "red")
    _write(panel, "band_rest_length_m", "0,8")
    conditions, said = told[-1]
    assert (conditions.resistance, conditions.band_colour, conditions.band_rest_length_m) == (
        "band",
        "red",
        0.8,
    )
    assert (said, conditions.tempo, conditions.order_seed) == ("loud", "3-1-1-0", 7)


def test_only_what_belongs_to_the_resistance_is_asked_and_told(panel: ConditionsPanel) -> None:
    told: list[Conditions] = []
    panel.changed.connect(lambda conditions, _said: told.append(conditions))
    panel.resistance.select("band")
    _write(panel, "band_colour", "red")
    assert not panel.numbers["load_kg"].isVisibleTo(panel)
    panel.resistance.select("weight")
    panel.resistance.picked.emit("weight")
    _write(panel, "load_kg", "2.5")
    assert panel.numbers["load_kg"].isVisibleTo(panel) and not panel.texts["band_colour"].isVisibleTo(panel)
    assert (told[-1].load_kg, told[-1].band_colour) == (2.5, "")


@pytest.mark.parametrize("text", ["two", "-1", "inf"])
def test_what_is_no_length_is_said_and_not_told(panel: ConditionsPanel, text: str) -> None:
    told: list[Conditions] = []
    panel.changed.connect(lambda conditions, _said: told.append(conditions))
    _write(panel, "anchor_height_m", text)
    assert "a number" in panel.numbers["anchor_height_m"].error
    assert told == []


def test_how_a_set_begins_and_ends_is_told_or_refused(panel: ConditionsPanel) -> None:
    told: list[ByItself] = []
    panel.by_itself_changed.connect(told.append)
    panel.starts.select(BY_ITSELF)
    panel.idle.line.setText("1")
    panel.idle.line.editingFinished.emit()
    assert "3 to 120 s" in panel.idle.error and told == []
    panel.idle.line.setText("15")
    panel.idle.line.editingFinished.emit()
    assert told == [ByItself(starts=True, idle_s=15.0)]
    panel.set_by_itself(ByItself())
    assert (panel.starts.key, panel.idle.text) == ("countdown", "")


def test_words_of_the_clinic_are_shown_too(panel: ConditionsPanel) -> None:
    panel.set_conditions(KNOWN, "as in our study")
    assert panel.encouragement.key == "as in our study"
