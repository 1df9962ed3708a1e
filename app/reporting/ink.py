"""The printed colours: the light theme or greys, each with a second way to tell it apart."""

from dataclasses import asdict, dataclass

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
"""By kind of band or limit."""
STROKES = ("", "6 2", "2 1.6", "7 2 1.5 2", "4 1.5 1 1.5 1 1.5", "10 3")
"""By place among curves that are equals."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Every colour of a report, as `#RRGGBB`."""

    text: str = TEXT
    quiet: str = QUIET
    line: str = LINE
    raised: str = RAISED
    accent: str = ACCENT
    good: str = GOOD
    amber: str = AMBER
    red: str = RED
    left: str = LEFT
    right: str = RIGHT

    def side(self, side: Side) -> str:
        """The colour of a side of the body."""
        return self.left if side is Side.LEFT else self.right

    def band(self, kind: str) -> str:
        """The colour of a target or a limit."""
        return {"target": self.accent, "amber": self.amber, "red": self.red}[kind]

    @property
    def named(self) -> dict[str, str]:
        """For the template."""
        return asdict(self)


INKS = {
    "colour": Ink(),
    "grey": Ink(
        text="#000000",
        quiet="#4A4A4A",
        line="#D0D0D0",
        raised="#F0F0F0",
        accent="#333333",
        good="#000000",
        amber="#4A4A4A",
        red="#000000",
        left="#000000",
        right="#000000",
    ),
}
"""What a printer with colours gets, and what one without."""
COLOUR = INKS["colour"]
