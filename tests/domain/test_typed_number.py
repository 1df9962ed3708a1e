"""A comma and a point are both read, and what could be two numbers is refused with a sentence."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import say, speak
from domain.typed_number import NumberError, read_number, write_number
from domain.wording import number_text


@pytest.fixture
def german() -> Iterator[None]:
    speak(lambda english: english, code="de", decimal_sign=",")
    yield
    speak(None)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("12.5", 12.5), ("12,5", 12.5), (" −3 ", -3.0), (",5", 0.5), ("0,125", 0.125), ("7", 7.0)],
)
def test_both_signs_are_read(typed: str, value: float) -> None:
    assert read_number(typed) == value


@pytest.mark.parametrize("typed", ["1.234,5", "1,234.5", "1 234,5", "1'234.5", "1.234.567", "1,234"])
def test_what_could_be_two_numbers_is_refused_with_the_way_to_write_it(typed: str) -> None:
    with pytest.raises(NumberError, match=r"can be read in two ways: write 1234\.5"):
        read_number(typed)


@pytest.mark.parametrize("typed", ["", "ten", "inf", "nan", "1e5", "1_000", "-", ".", "12 kg"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(NumberError, match=r"such as 12\.5"):
        read_number(typed)


@pytest.mark.usefixtures("german")
def test_three_digits_after_a_point_are_a_thousand_in_german_and_refused() -> None:
    assert read_number("1,234") == 1.234
    with pytest.raises(NumberError, match="two ways"):
        read_number("1.234")


@given(st.floats(-1e5, 1e5).map(lambda value: float(f"{value:.6g}")), st.sampled_from([".", ","]))
def test_what_a_field_shows_is_read_back_the_same(value: float, sign: str) -> None:
    if 0 < abs(value) < 1e-4:
        return
    speak(lambda english: english, code="xx", decimal_sign=sign)
    try:
        assert read_number(write_number(value)) == value
    finally:
        speak(None)


@pytest.mark.usefixtures("german")
def test_numbers_inside_a_sentence_and_beside_it_have_the_sign_of_the_language() -> None:
    assert say("Peak {force:.1f} N in {count} reps of {file}", force=1.25, count=3, file="a.b") == (
        "Peak 1,2 N in 3 reps of a.b"
    )
    assert (number_text(-0.25, 2), number_text(1234.5, 1)) == ("−0,25", "1234,5")
