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
    assert contrast(tokens.on_accent, blend(tokens.text, tokens.accent, 0.12)) >= 4.5


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("level", ["good", "amber", "red", "neutral"])
def test_words_on_a_banner_can_be_read(tokens: Tokens, level: str) -> None:
    ground = blend(tokens.level(level), tokens.surface, 0.12)
    assert contrast(tokens.text, ground) >= 4.5
    assert contrast(tokens.level(level), ground) >= 3.0


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
