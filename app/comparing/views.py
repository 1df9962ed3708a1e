"""Things compared as the page shows them: letters, conditions, curves, rows, and left beside right."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.athlete import Side
from domain.change.asymmetry import AsymmetryFormula
from domain.change.compared import Compared, Kind, check_choice, compare
from domain.change.comparison import Comparison
from domain.change.overlay import Look, Signal, overlay, signals_of
from domain.change.override import ComparisonOverride
from domain.change.sides import SideRow, side_rows
from domain.error.uncertainty import ReliabilityFigure
from domain.language import plain
from widgets.compare.view import LETTERS, MAIN, ComparisonView, Titled

_MOST_SIGNALS = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read and judged once; another look at it reads and judges nothing again.

    `items` have the earliest first; `comparisons` are all others against it.
    """

    items: tuple[Compared, ...]
    comparisons: tuple[Comparison, ...]
    involved_side: Side | None = None

    def forbids(self, signal: Signal) -> str:
        """Why no difference of this signal is drawn; empty where nothing forbids it."""
        found = (item for each in self.comparisons for item in each.forbidding)
        return next((item.reason for item in found if item.forbids_unit(signal.unit)), "")


@dataclass(frozen=True, slots=True)
class Wish:
    """How the coach wants to see it; `signal` is a channel, `main` for several, empty for the usual one."""

    look: Look = field(default_factory=Look)
    signal: str = ""
    formula: AsymmetryFormula = AsymmetryFormula.LARGER_SMALLER


def judged(
    items: Sequence[Compared],
    *,
    overrides: Sequence[ComparisonOverride] = (),
    figures: Sequence[ReliabilityFigure] | None = None,
    involved_side: Side | None = None,
) -> Answer:
    """Everything against the first; ComparedError where there is too little or too much."""
    check_choice(items)
    first, *others = items
    told = tuple(compare(first, other, figures=figures, overrides=overrides) for other in others)
    return Answer(tuple(items), told, involved_side)


def view_of(answer: Answer, wish: Wish) -> ComparisonView:
    """The answer as it is wished for."""
    signals = signals_of(answer.items)
    chosen = next((each for each in signals if each.channel == wish.signal), None)
    shown = signals[:_MOST_SIGNALS] if wish.signal == MAIN else (chosen or signals[0],) if signals else ()
    count = len(answer.items)
    sentences = [line for each in answer.comparisons for line in each.conditions]
    open_codes = [plain(item.code) for each in answer.comparisons for item in each.forbidding]
    return ComparisonView(
        items=tuple(_titled(item, LETTERS[count - 1 - n]) for n, item in enumerate(answer.items)),
        comparisons=answer.comparisons,
        conditions=tuple(dict.fromkeys(sentences)),
        open_differences=tuple(dict.fromkeys(open_codes)),
        overlays=tuple(
            overlay(answer.items, signal, wish.look, forbidden=answer.forbids(signal)) for signal in shown
        ),
        signals=_named(signals),
        look=wish.look,
        sides=sides_of(answer, wish.formula),
        formula=wish.formula,
    )


def sides_of(answer: Answer, formula: AsymmetryFormula) -> tuple[SideRow, ...]:
    """Left beside right where exactly two sides of one person are compared; else nothing."""
    headers = [item.sets[-1].header for item in answer.items]
    if len(headers) != 2:
        return ()
    first, second = headers
    if first is None or second is None:
        return ()
    groups = any(item.kind is Kind.GROUP for item in answer.items)
    if groups or first.athlete_id != second.athlete_id or first.side is second.side:
        return ()
    return side_rows(
        answer.comparisons[0].rows,
        first_side=first.side,
        formula=formula,
        involved_side=answer.involved_side,
    )


def _titled(item: Compared, letter: str) -> Titled:
    header = item.sets[-1].header
    side = Side.RIGHT if header is None else header.side
    return Titled(letter, item.label, side.value, item.kind is Kind.GROUP)


def _named(signals: Sequence[Signal]) -> tuple[Signal, ...]:
    return tuple(Signal(each.channel, f"{each.label} ({each.unit})", each.unit) for each in signals)
