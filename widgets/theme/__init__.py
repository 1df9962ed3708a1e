"""Tokens, type, palette, stylesheet and icons: the look of every view, in one place."""

from widgets.theme.apply import apply_theme, load_fonts
from widgets.theme.theme import FAMILY, RADIUS_PX, TARGET_PX, Theme, restyle
from widgets.theme.tokens import DARK, LIGHT, MOTION_MS, OKABE_ITO, Tokens, blend, contrast

__all__ = [
    "DARK",
    "FAMILY",
    "LIGHT",
    "MOTION_MS",
    "OKABE_ITO",
    "RADIUS_PX",
    "TARGET_PX",
    "Theme",
    "Tokens",
    "apply_theme",
    "blend",
    "contrast",
    "load_fonts",
    "restyle",
]
