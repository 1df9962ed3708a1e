"""What the page of a comparison is told to show."""

from dataclasses import dataclass

from domain.change.asymmetry import AsymmetryFormula
from domain.change.compared import Kind
from domain.change.comparison import Comparison
from domain.change.overlay import Look, Overlay, Signal
from domain.change.sides import SideRow

MAIN = "main"
"""The key of all curves together, for the page and for who fills it without a window."""
LETTERS = "ABCDEF"


@dataclass(frozen=True, slots=True)
class Titled:
    """One of the things compared: its letter, its words, its side, and whether it is a group's mean."""

    letter: str
    label: str
    side: str
    group: bool = False


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """Everything that is shown; `items` have the earliest first, which is what the others stand against.

    Attributes
    ----------
    comparisons
        One for each item but the first.
    conditions
        Sentences about what differs; none means comparable.
    open_differences
        Those that forbid rows and that nobody has decided about.
    sides
        Left beside right, where two sides are compared; they take the place of the change.
    """

    items: tuple[Titled, ...]
    comparisons: tuple[Comparison, ...]
    conditions: tuple[str, ...]
    open_differences: tuple[str, ...]
    overlays: tuple[Overlay, ...]
    signals: tuple[Signal, ...]
    look: Look
    sides: tuple[SideRow, ...] = ()
    formula: AsymmetryFormula = AsymmetryFormula.LARGER_SMALLER


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of what may be chosen."""

    key: str
    kind: Kind
    label: str
    note: str = ""
