"""The printed colours: the light theme, each with a second way to tell it apart in black and white."""

from domain.athlete import Side

TEXT = "#14181F"
QUIET = "#525C6B"
LINE = "#D9DEE6"
RAISED = "#EEF1F5"
ACCENT = "#0B7A75"
GOOD = "#1B7A43"
AMBER = "#9A5B00"
RED = "#C02626"
LEFT = "#2563C9"
RIGHT = "#B34D09"

DASHES = {"target": "", "amber": "5 2.5", "red": "1.5 2"}
BANDS = {"target": ACCENT, "amber": AMBER, "red": RED}


def side_colour(side: Side) -> str:
    """The colour of a side of the body."""
    return LEFT if side is Side.LEFT else RIGHT
