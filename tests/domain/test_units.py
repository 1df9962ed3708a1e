"""Measures of the body are written in the units of the clinic, and come back to SI as they were."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.units import LENGTH, MASS, Measure, System, system_of, use


@pytest.fixture
def imperial() -> Iterator[None]:
    use(System.IMPERIAL)
    yield
    use(System.METRIC)


def test_metric_is_what_nobody_chose() -> None:
    assert (MASS.text(68.0), LENGTH.text(0.36, 1)) == ("68\u00a0kg", "36.0\u00a0cm")
    assert [system_of(name) for name in ("imperial", "", "furlongs")] == [
        System.IMPERIAL,
        System.METRIC,
        System.METRIC,
    ]


@pytest.mark.usefixtures("imperial")
def test_a_pound_and_an_inch_are_what_the_agreement_of_1959_says() -> None:
    assert MASS.si(1.0) == pytest.approx(0.45359237, rel=1e-15)
    assert LENGTH.si(1.0) == pytest.approx(0.0254, rel=1e-15)
    assert (MASS.text(68.0, 1), LENGTH.text(0.36, 1)) == ("149.9\u00a0lb", "14.2\u00a0in")


@pytest.mark.parametrize("measure", [MASS, LENGTH])
@given(value=st.floats(0.01, 500.0), system=st.sampled_from(System))
def test_there_and_back_is_the_same(measure: Measure, value: float, system: System) -> None:
    use(system)
    try:
        assert measure.si(measure.shown(value)) == pytest.approx(value, rel=1e-12)
    finally:
        use(System.METRIC)
