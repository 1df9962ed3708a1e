"""Dates, masses, lengths and sides as clinics write them; what can be read in two ways is asked."""

from datetime import date

import pytest

from domain.athlete import Sex, Side
from domain.foreign.people.cells import (
    CellError,
    DateOrder,
    DoubtfulDateError,
    date_of,
    is_doubtful,
    length_m_of,
    mass_kg_of,
    order_told_by,
    sex_of,
    side_of,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "cell",
    ["1998-11-23", "23.11.1998", "23/11/1998", "11/23/1998", "23 Nov 1998", "23. November 1998", "19981123",
     "23 de noviembre de 1998", "23 novembre 1998", "Nov 23, 1998", "36122", "1998/11/23",
     "1998-11-23 00:00:00"],
)  # fmt: skip
def test_one_day_in_many_spellings(cell: str) -> None:
    assert date_of(cell, None, today=TODAY) == date(1998, 11, 23)


def test_a_date_with_two_meanings_is_asked() -> None:
    with pytest.raises(DoubtfulDateError, match="may be two dates"):
        date_of("03/04/2006", None, today=TODAY)
    assert date_of("03/04/2006", DateOrder.DAY_FIRST, today=TODAY) == date(2006, 4, 3)
    assert date_of("03/04/2006", DateOrder.MONTH_FIRST, today=TODAY) == date(2006, 3, 4)


def test_the_same_day_and_month_leave_no_doubt() -> None:
    assert not is_doubtful("04/04/2006")
    assert not is_doubtful("3.4.2006")


def test_clear_dates_of_the_column_settle_the_doubtful_ones() -> None:
    assert order_told_by(["03/04/2006", "23/04/2006"]) is DateOrder.DAY_FIRST
    assert order_told_by(["03/04/2006", "04/23/2006"]) is DateOrder.MONTH_FIRST
    assert order_told_by(["23/04/2006", "04/23/2006"]) is None
    assert order_told_by(["03/04/2006"]) is None


@pytest.mark.parametrize("cell", ["31.2.1998", "3/11/98", "yesterday", "1820-01-01", "2031-01-01", "=1+1"])
def test_what_is_no_date_of_birth_is_refused(cell: str) -> None:
    with pytest.raises(CellError):
        date_of(cell, DateOrder.DAY_FIRST, today=TODAY)


@pytest.mark.parametrize(
    ("cell", "unit", "kg"),
    [("61,5", "kg", 61.5), ("61.5 kg", "lb", 61.5), ("150", "lb", 68.0388555), ("150 lbs", "kg", 68.0388555)],
)
def test_mass_in_kilograms_and_pounds(cell: str, unit: str, kg: float) -> None:
    assert mass_kg_of(cell, unit) == pytest.approx(kg)


@pytest.mark.parametrize(
    ("cell", "unit", "metres"),
    [("181", "cm", 1.81), ("1,81", "m", 1.81), ("5'11\"", "cm", 1.8034), ("5 ft 11 in", "cm", 1.8034),
     ("71", "in", 1.8034), ("6'", "cm", 1.8288)],
)  # fmt: skip
def test_height_in_centimetres_metres_feet_and_inches(cell: str, unit: str, metres: float) -> None:
    assert length_m_of(cell, unit, low_m=0.5, high_m=2.6) == pytest.approx(metres)


@pytest.mark.parametrize("cell", ["1.81", "181 kg", "5'13\"", "tall", "nan", "1e3"])
def test_a_height_that_cannot_be_is_refused(cell: str) -> None:
    with pytest.raises(CellError):
        length_m_of(cell, "cm", low_m=0.5, high_m=2.6)


def test_sexes_and_sides_in_four_languages() -> None:
    assert {sex_of(word) for word in ("F", "weiblich", "Mujer", "féminin", "Frau")} == {Sex.FEMALE}
    assert {sex_of(word) for word in ("M", "männlich", "hombre", "Masculin")} == {Sex.MALE}
    assert {side_of(word) for word in ("L", "links", "Izquierda", "gauche", "left leg")} == {Side.LEFT}
    assert {side_of(word) for word in ("R", "rechts", "derecho", "Droite")} == {Side.RIGHT}
    assert (sex_of(""), side_of("none")) == (Sex.UNSPECIFIED, None)
    with pytest.raises(CellError):
        sex_of("tennis")
