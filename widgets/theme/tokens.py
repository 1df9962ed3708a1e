"""The colours of the two themes, by use; every text colour reaches 4.5:1 on every surface of its theme."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#RRGGBB`. The accent means primary action, focus and selection, and nothing else."""

    name: str
    bg: str
    surface: str
    raised: str
    line: str
    text: str
    text2: str
    accent: str
    on_accent: str
    good: str
    amber: str
    red: str
    left: str
    right: str

    def level(self, name: str) -> str:
        """The colour of a level word: good, amber, red, accent; anything else is plain."""
        levels = {"good": self.good, "amber": self.amber, "red": self.red, "accent": self.accent}
        return levels.get(name, self.text2)

    @property
    def accent_hover(self) -> str:
        """The primary button under the pointer: away from the words on it, so that they stay clear."""
        return blend(self.text, self.accent, 0.12)

    @property
    def accent_pressed(self) -> str:
        """The primary button while it is pressed."""
        return blend(self.text, self.accent, 0.26)

    def side(self, name: str) -> str:
        """The colour of a side of the body, `left` or `right`."""
        return self.left if name == "left" else self.right


DARK = Tokens(
    name="dark",
    bg="#0F1318",
    surface="#171C23",
    raised="#1F2630",
    line="#2C3542",
    text="#EEF2F7",
    text2="#A3AEBD",
    accent="#3CC4BC",
    on_accent="#0F1318",
    good="#4CC27E",
    amber="#F0A63C",
    red="#FF6B64",
    left="#6AA3FF",
    right="#FF9B5E",
)

LIGHT = Tokens(
    name="light",
    bg="#F6F7F9",
    surface="#FFFFFF",
    raised="#EEF1F5",
    line="#D9DEE6",
    text="#14181F",
    text2="#525C6B",
    accent="#0B7A75",
    on_accent="#FFFFFF",
    good="#1B7A43",
    amber="#9A5B00",
    red="#C02626",
    left="#2563C9",
    right="#B34D09",
)

MOTION_MS = {"none": 0, "quick": 80, "usual": 150}
"""How long a change in the coach's views may move; on the athlete's screen nothing moves but the data."""

OKABE_ITO = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
"""Further series, in an order that colour-blind eyes can tell apart."""


def blend(over: str, under: str, share: float) -> str:
    """`over` painted on `under` with opacity `share` (0-1), as an opaque colour."""
    mixed = (
        round(share * int(over[i : i + 2], 16) + (1 - share) * int(under[i : i + 2], 16)) for i in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _luminance(colour: str) -> float:
    linear = []
    for start in (1, 3, 5):
        value = int(colour[start : start + 2], 16) / 255
        linear.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
