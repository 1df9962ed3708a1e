"""A comparison as plain data for `--json`: rows, differences, decisions, left and right, and curves."""

from collections.abc import Sequence

from app.cli import plain
from app.comparing.views import Answer, sides_of
from domain.change.asymmetry import AsymmetryFormula
from domain.change.compared import Compared
from domain.change.comparison import Comparison, ComparisonRow
from domain.change.error_budget import ErrorPart
from domain.change.overlay import Drawn, Look, Overlay, overlay, signals_of
from domain.change.override import ComparisonOverride
from domain.change.sides import SideRow
from domain.channel import Floats
from domain.metrics import definition


def document(answers: Sequence[Answer], *, formula: AsymmetryFormula, look: Look | None) -> plain.Plain:
    """Everything in one document; `curves` only where a look is asked for."""
    comparisons = [
        _comparison(answer.items[0], item, comparison)
        for answer in answers
        for item, comparison in zip(answer.items[1:], answer.comparisons, strict=True)
    ]
    sides = [_side(side, formula) for answer in answers for side in sides_of(answer, formula)]
    found: plain.Plain = {"comparisons": comparisons}
    if sides:
        found["sides"] = sides
    if look is not None:
        found["curves"] = [_curves(answer, look) for answer in answers]
    return found


def _comparison(first: Compared, second: Compared, comparison: Comparison) -> plain.Plain:
    protocol = second.whole.protocol
    return {
        "protocol": "" if protocol is None else protocol.protocol_id,
        "first": _item(first),
        "second": _item(second),
        "conditions": list(comparison.conditions),
        "differences": [
            {"code": item.code, "forbids": item.forbids.value, "sentence": item.sentence}
            for item in comparison.differences
        ],
        "overrides": [override(item) for item in comparison.overrides],
        "rows": [_row(row) for row in comparison.rows],
    }


def override(item: ComparisonOverride) -> plain.Plain:
    """A decision: who, when, why and about what."""
    return {
        "reason": item.reason,
        "decided_at": item.decided_at.isoformat(),
        "decided_by": item.decided_by,
        "differences": [{"code": each.code, "sentence": each.sentence} for each in item.differences],
    }


def _item(item: Compared) -> plain.Plain:
    """The newest set it stands on, with what it is and the ids of all of its sets."""
    header = item.sets[-1].header
    known: plain.Plain = {} if header is None else plain.header(header)
    return known | {
        "kind": item.kind.value,
        "label": item.label,
        "visits": item.visits,
        "people": item.people,
        "sets": [done.header.set_id for done in item.sets if done.header is not None],
    }


def _row(row: ComparisonRow) -> plain.Plain:
    return {
        "metric": row.name,
        "label": row.label,
        "definition": definition(row.name).definition,
        plain.keyed("first", row.unit): plain.number(row.first.value),
        plain.keyed("second", row.unit): plain.number(row.second.value),
        "first_half_width_95": plain.number(row.first.half_width_95),
        "second_half_width_95": plain.number(row.second.half_width_95),
        plain.keyed("change", row.unit): plain.number(row.change),
        "change_percent": plain.number(row.change_percent, 2),
        "verdict": row.verdict.value,
        "reason": row.reason,
        "overridden": list(row.overridden),
        "first_error_parts": [_part(part, row.unit) for part in row.first_error],
        "second_error_parts": [_part(part, row.unit) for part in row.second_error],
    }


def _part(part: ErrorPart, unit: str) -> plain.Plain:
    return {
        "origin": part.origin.value,
        plain.keyed("half_width_95", unit): plain.number(part.half_width_95),
        "words": part.words,
    }


def _side(side: SideRow, formula: AsymmetryFormula) -> plain.Plain:
    return {
        "metric": side.name,
        plain.keyed("left", side.unit): plain.number(side.left.value),
        plain.keyed("right", side.unit): plain.number(side.right.value),
        "formula": formula.value,
        "asymmetry_percent": plain.number(side.percent, 2),
        "band": side.band,
        "reason": side.reason,
    }


def _curves(answer: Answer, look: Look) -> plain.Plain:
    shown = [
        overlay(answer.items, signal, look, forbidden=answer.forbids(signal))
        for signal in signals_of(answer.items)
    ]
    return {
        "align": look.axis.value,
        "draw": look.extent.value,
        "band": look.band.value,
        "labels": [item.label for item in answer.items],
        "signals": [_signal(each) for each in shown],
    }


def _signal(shown: Overlay) -> plain.Plain:
    found: plain.Plain = {"channel": shown.signal.channel, "unit": shown.signal.unit, "words": shown.words}
    if shown.refusal:
        return found | {"refused": shown.refusal}
    found["curves"] = [_drawn(each, shown) for each in shown.drawn]
    if shown.difference is not None:
        found["difference"] = {
            "x": _numbers(shown.difference.x),
            "values": _numbers(shown.difference.values),
            "half_band": _numbers(shown.difference.half_width),
            "leaves_band": [list(span) for span in shown.difference.leaves],
        }
    return found


def _drawn(drawn: Drawn, shown: Overlay) -> plain.Plain:
    found: plain.Plain = {
        "lines": [{"x": _numbers(line.x), "values": _numbers(line.values)} for line in drawn.lines]
    }
    if drawn.mean is not None:
        found["mean"] = {
            "x": _numbers(drawn.mean.x),
            "values": _numbers(drawn.mean.mean),
            "half_band": _numbers(drawn.mean.half_width(shown.look.band)),
            "curves": drawn.mean.curves,
        }
    return found


def _numbers(values: Floats) -> list[float | None]:
    return [plain.number(value) for value in values.tolist()]
