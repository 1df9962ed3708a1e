"""Every text colour can be read on every surface of its theme (WCAG 2.2, level AA)."""

import pytest

from widgets.theme import DARK, LIGHT, Tokens, blend, contrast

SURFACES = ("bg", "surface", "raised")
TEXTS = ("text", "text2", "accent", "good", "amber", "red", "left", "right")


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_stands_out_from_every_surface(tokens: Tokens, surface: str, text: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, surface)) >= 4.5


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
def test_words_on_the_primary_button_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent_hover) >= 4.5


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("level", ["good", "amber", "red", "neutral"])
def test_words_on_a_banner_can_be_read(tokens: Tokens, level: str) -> None:
    ground = blend(tokens.level(level), tokens.surface, 0.12)
    assert contrast(tokens.text, ground) >= 4.5
    assert contrast(tokens.level(level), ground) >= 3.0


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


GRAPHICS = ("text2", "accent", "good", "amber", "red", "left", "right")


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("graphic", GRAPHICS)
def test_lines_and_marks_stand_out_from_every_surface(tokens: Tokens, surface: str, graphic: str) -> None:
    assert contrast(getattr(tokens, graphic), getattr(tokens, surface)) >= 3.0


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
def test_the_focus_ring_stands_out_from_every_surface_and_from_what_it_surrounds(tokens: Tokens) -> None:
    for surface in SURFACES:
        assert contrast(tokens.accent, getattr(tokens, surface)) >= 3.0
    # Around the primary button, itself of the accent's colour, the ring is of the text's.
    assert contrast(tokens.text, tokens.accent) >= 1.5
    assert contrast(tokens.text, tokens.bg) >= 3.0


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("side", ["left", "right"])
def test_what_is_compared_with_is_still_seen(tokens: Tokens, side: str) -> None:
    thin = blend(tokens.side(side), tokens.text2, 0.35)
    assert contrast(thin, tokens.surface) >= 3.0


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
def test_words_on_a_pressed_or_dangerous_button_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent_pressed) >= 4.5
    assert contrast(tokens.surface, tokens.red) >= 4.5
    assert contrast(tokens.text, tokens.line) >= 4.5
