"""A clinic that writes pounds and inches keeps kilograms and metres, and changes nothing by looking."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from domain.athlete import Athlete, BodyMeasure
from domain.units import System, use
from widgets.athletes.form import AthleteForm
from widgets.theme import Theme
from widgets.training.length_field import LengthField

DAY = date(2026, 11, 3)
ANA = Athlete("ana", "Ana Ferreira", measures=(BodyMeasure(date(2026, 9, 1), 68.123, 0.3625),))


@pytest.fixture(autouse=True)
def imperial() -> Iterator[None]:
    use(System.IMPERIAL)
    yield
    use(System.METRIC)


def test_what_is_typed_in_pounds_is_kept_in_kilograms(theme: Theme, qtbot: QtBot) -> None:
    form = AthleteForm(theme=theme)
    qtbot.addWidget(form)
    form.open(ANA, today=DAY)
    assert (form.mass.text, form.shank.text) == ("150.2", "14.3")
    kept: list[Athlete] = []
    form.saved.connect(kept.append)
    form.submit()
    assert kept[0].measures == ANA.measures
    form.mass.line.setText("160,5")
    form.submit()
    assert kept[1].latest_mass_kg == pytest.approx(160.5 * 0.45359237, rel=1e-12)
    assert kept[1].measures[-1].shank_length_m == 0.3625
    form.mass.line.setText("40")
    form.submit()
    assert form.mass.error == "Write a number between 44 and 551." and len(kept) == 2


def test_a_length_nobody_changed_stays_what_was_measured(theme: Theme, qtbot: QtBot) -> None:
    field = LengthField(theme=theme)
    qtbot.addWidget(field)
    field.ask("Lever arm", typical_m=0.36)
    field.set_metres(0.34567)
    told: list[float | None] = []
    field.changed.connect(told.append)
    field.line.editingFinished.emit()
    field.line.setText("14,5 in")
    field.line.editingFinished.emit()
    assert told == [0.34567, pytest.approx(14.5 * 0.0254)]
