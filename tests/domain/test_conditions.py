"""The conditions of a set in words, and what cannot be."""

from dataclasses import replace
from typing import Any, cast

import pytest

from domain.conditions import Conditions, standard_conditions, varied_tempo
from domain.library import load_protocol, protocol_ids


def test_what_resisted_is_one_line() -> None:
    band = Conditions(
        resistance="band",
        band_maker="TheraBand",
        band_colour="red",
        band_rest_length_m=0.8,
        band_stretch_m=0.4,
    )
    assert band.load_words == "band: TheraBand red, 0.80 m + 0.40 m"
    assert Conditions(resistance="weight", load_kg=2.5).load_words == "weight: 2.5 kg"
    assert Conditions(resistance="cable", load_n=40.0).load_words == "cable: 40 N"
    assert Conditions(resistance="fixed").load_words == "fixed"
    assert Conditions(load_kg=2.5).load_words == ""


@pytest.mark.parametrize("name", ["load_kg", "load_n", "band_stretch_m", "anchor_height_m"])
@pytest.mark.parametrize("value", [-0.1, float("nan")])
def test_a_length_or_load_below_nothing_is_refused(name: str, value: float) -> None:
    with pytest.raises(ValueError, match="cannot be"):
        replace(Conditions(), **cast(Any, {name: value}))


def test_the_standard_conditions_are_what_the_protocol_asks_and_no_resistance() -> None:
    for protocol_id in protocol_ids():
        protocol = load_protocol(protocol_id)
        standard = standard_conditions(protocol)
        assert standard.tempo == (protocol.tempo.text if protocol.tempo else "")
        assert (standard.resistance, standard.load_words) == ("", "")


def test_a_varied_tempo_says_so() -> None:
    assert varied_tempo("3-1-1-0", 0.2) == "3-1-1-0 ±20 %"
    assert varied_tempo("3-1-1-0", 0.0) == "3-1-1-0"
    assert varied_tempo("", 0.2) == ""
