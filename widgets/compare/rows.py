"""The table of a comparison in cells: two beside each other, more against the first, or left and right."""

from collections.abc import Iterator, Sequence

from domain.change.comparison import BEYOND_ERROR, NOT_PRIMARY, WITHIN_ERROR, ComparisonRow, Verdict
from domain.change.error_budget import budget_sentence
from domain.language import capital, say
from domain.metrics import definition
from domain.results import MetricValue
from domain.wording import change_decimals, number_text, unit_symbol
from widgets.compare.view import ComparisonView
from widgets.parts.numbers import most_decimals, value_parts
from widgets.parts.table import Cell, Column

VERDICTS = {
    Verdict.REAL_GAIN: (say("Real gain"), "good", "arrow-fat-up"),
    Verdict.NOT_DISTINGUISHABLE: (say("Not distinguishable"), "", "equals"),
    Verdict.REAL_LOSS: (say("Real loss"), "red", "arrow-fat-down"),
    Verdict.EXPLORATORY: (say("Exploratory"), "", ""),
    Verdict.NOT_COMPARABLE: (say("Not comparable"), "amber", "prohibit"),
}
_ERROR_NOTES = {
    WITHIN_ERROR: say("Within measurement error"),
    BEYOND_ERROR: say("Beyond measurement error"),
}
_END = (
    Column(say("Change"), number=True, share=0),
    Column("%", number=True, share=0),
    Column(say("Verdict"), share=4),
)
_BANDS = {
    "usual": ("", "check"),
    "possible imbalance": ("amber", "warning"),
    "probable imbalance": ("red", "warning"),
}
Row = tuple[Cell, ...]


def columns(view: ComparisonView) -> tuple[Column, ...]:
    """The headings that the view needs."""
    if view.sides:
        named = Column(view.formula.value, number=True, share=0)
        return (
            Column(say("Measure")),
            _number(say("Left")),
            _number(say("Right")),
            _number(say("Right − left")),
            named,
            Column("", share=4),
        )
    if len(view.items) == 2:
        return (Column(say("Measure")), _number("A"), _number("B"), *_END)
    reference = view.items[0].letter
    change = Column(say("Against {reference}", reference=reference), number=True, share=0)
    return (Column(say("Measure")), Column("", share=0), _number(say("Value")), change, *_END[1:])


def rows(view: ComparisonView) -> tuple[list[str], list[Row]]:
    """The metric behind each row, and its cells; what nobody has is left out unless nothing else is there."""
    if view.sides:
        told = [
            (side.name, _side_row(view, index))
            for index, side in enumerate(view.sides)
            if _any(side.left, side.right)
        ]
    elif len(view.items) == 2:
        known = _known(view.comparisons[0].rows)
        told = [(row.name, _pair_row(row)) for row in known]
    else:
        told = list(_many(view))
    return [name for name, _ in told], [row for _, row in told]


def sources(view: ComparisonView) -> str:
    """Where the errors behind the verdicts come from, what the newest value's is made of, what words mean."""
    found = _known(view.comparisons[-1].rows) if view.comparisons else []
    telling = [row for row in found if row.reason != NOT_PRIMARY]
    cited = dict.fromkeys(
        row.reason.partition(" (")[2].rstrip(".").removesuffix(")").rstrip(".") for row in telling
    )
    sentences = [say("Error from: {text}.", text=text) for text in cited if text]
    comparable = [row for row in telling if row.verdict is not Verdict.NOT_COMPARABLE]
    parts = [budget_sentence(row.label, unit_symbol(row.unit), row.second_error) for row in comparable]
    sentences += [say("Error of A by origin, {text}", text=text) for text in parts if text]
    if any(row.reason == NOT_PRIMARY for row in found):
        sentences.append(say("Exploratory: not a primary measure of this test, shown for interest only."))
    return " ".join(sentences)


def formula_words(name: str) -> str:
    """How a measure is computed: definition, parameters, when there is a number, its error and its source."""
    item = definition(name)
    parameters = say(" Parameters: {names}.", names="; ".join(item.parameters)) if item.parameters else ""
    return say(
        "{label}: {definition}{parameters} Measurable: {validity} ±: {error} Source: {source}",
        label=item.label,
        definition=item.definition,
        parameters=parameters,
        validity=item.validity,
        error=item.error,
        source=item.source,
    )


def _number(title: str) -> Column:
    return Column(title, number=True, share=0)


def _known(found: Sequence[ComparisonRow]) -> list[ComparisonRow]:
    known = [row for row in found if _any(row.first, row.second)] or list(found)
    return sorted(known, key=lambda row: row.verdict is Verdict.EXPLORATORY and row.reason == NOT_PRIMARY)


def _any(first: MetricValue, second: MetricValue) -> bool:
    return first.measurable or second.measurable


def _pair_row(row: ComparisonRow) -> Row:
    telling = row.verdict is not Verdict.EXPLORATORY
    return (Cell(row.label, strong=telling), value_cell(row.second), value_cell(row.first), *_end(row))


def _end(row: ComparisonRow) -> Row:
    """Change, percent and verdict; a row that was allowed by a decision says so."""
    word, level, icon = VERDICTS[row.verdict]
    short = row.reason.partition(" (")[0]
    if row.overridden:
        short = say(
            "Overridden: {names}. {short}", names=", ".join(dict.fromkeys(row.overridden)), short=short
        )
    note = "" if row.reason == NOT_PRIMARY and not row.overridden else short
    telling = row.verdict is not Verdict.EXPLORATORY
    return (
        _change(row),
        Cell(number_text(row.change_percent, 0, signed=True)),
        Cell(word, level=level, icon=icon, strong=telling, note=note),
    )


def _change(row: ComparisonRow) -> Cell:
    places = change_decimals(row.first, row.second, most_decimals(row.name))
    change = number_text(row.change, places, signed=True)
    unit = unit_symbol(row.unit) if row.change == row.change else ""
    if unit.startswith("°"):
        change, unit = change + unit, ""
    return Cell(change, unit=unit)


def _many(view: ComparisonView) -> Iterator[tuple[str, Row]]:
    """Each metric once for the reference and once for every other thing, the newest first."""
    names = [row.name for row in _known(view.comparisons[-1].rows)]
    for name in names:
        found = [next((row for row in each.rows if row.name == name), None) for each in view.comparisons]
        label = definition(name).label
        for item, row in reversed(list(zip(view.items[1:], found, strict=True))):
            if row is not None:
                yield name, (Cell(label, strong=True), Cell(item.letter), value_cell(row.second), *_end(row))
                label = ""
        first = next((row.first for row in found if row is not None), None)
        if first is not None:
            empty = (Cell(""), Cell(""), Cell(say("compared with")))
            yield name, (Cell(label), Cell(view.items[0].letter), value_cell(first), *empty)


def _side_row(view: ComparisonView, index: int) -> Row:
    side = view.sides[index]
    row = next(each for each in view.comparisons[0].rows if each.name == side.name)
    ordered = row.first is side.left
    # What the test cannot tell apart raises no alarm, whatever its band.
    level, icon = ("", "equals") if side.within_error else _BANDS.get(side.band, ("", ""))
    places = change_decimals(side.left, side.right, most_decimals(side.name))
    change = row.change if ordered else -row.change
    word = capital(side.band) if side.band else VERDICTS[row.verdict][0]
    known = next((told for sentence, told in _ERROR_NOTES.items() if sentence in side.reason), "")
    note = "" if side.reason == NOT_PRIMARY else known or side.reason.partition(" (")[0]
    return (
        Cell(side.label, strong=bool(side.band)),
        value_cell(side.left),
        value_cell(side.right),
        Cell(
            number_text(change, places, signed=True), unit=unit_symbol(side.unit) if change == change else ""
        ),
        Cell(number_text(side.percent, 0), unit="%" if side.percent == side.percent else ""),
        Cell(word, level=level, icon=icon, note=note),
    )


def value_cell(value: MetricValue) -> Cell:
    """A value with its unit and error."""
    number, unit, error = value_parts(value)
    return Cell(number, unit=unit, error=error)
