"""Colours that mean something differ for colour-blind eyes too; shape and word stand beside them anyway."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from widgets.theme import DARK, LIGHT, Tokens

Matrix = NDArray[np.float64]

# Machado, Oliveira and Fernandes 2009 (IEEE TVCG 15:1291), severity 1.0, in linear RGB.
SEEN_BY: dict[str, Matrix] = {
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
}
TO_XYZ: Matrix = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
"""Linear sRGB to XYZ (IEC 61966-2-1)."""
JUST_SEEN = 2.3
"""The difference in CIELAB that is just noticed (Mahy and others 1994)."""


def linear(colour: str) -> Matrix:
    share = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def lab(rgb: Matrix) -> Matrix:
    """CIELAB of linear RGB, white D65."""
    share = TO_XYZ @ np.clip(rgb, 0, 1) / (TO_XYZ @ np.ones(3))
    bent = np.where(share > 216 / 24389, np.cbrt(share), (24389 / 27 * share + 16) / 116)
    return np.array([116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])])


def apart(first: str, second: str, eyes: str) -> float:
    """How far apart two colours are for these eyes."""
    seen = [lab(SEEN_BY[eyes] @ linear(colour)) for colour in (first, second)]
    return float(np.linalg.norm(seen[0] - seen[1]))


def test_white_stays_white() -> None:
    for matrix in SEEN_BY.values():
        assert matrix @ np.ones(3) == pytest.approx(np.ones(3), abs=1e-5)
    assert lab(np.ones(3)) == pytest.approx(np.array([100, 0, 0]), abs=1e-3)


@pytest.mark.parametrize("eyes", list(SEEN_BY))
def test_red_and_green_come_closer(eyes: str) -> None:
    plain = float(np.linalg.norm(lab(linear("#C00000")) - lab(linear("#00A000"))))
    assert apart("#C00000", "#00A000", eyes) < plain / 2


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("eyes", list(SEEN_BY))
def test_meanings_stay_apart(tokens: Tokens, eyes: str) -> None:
    levels = {name: getattr(tokens, name) for name in ("good", "amber", "red")}
    pairs = {f"{a} {b}": apart(levels[a], levels[b], eyes) for a, b in combinations(levels, 2)}
    pairs["left right"] = apart(tokens.left, tokens.right, eyes)
    assert {name: round(gap, 1) for name, gap in pairs.items() if gap < 2 * JUST_SEEN} == {}
