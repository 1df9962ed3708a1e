"""What comparing said of sets and curves that stand on its limits, on the day it was checked.

python -m tests.domain.change.known_comparisons > tests/domain/golden/comparisons.txt
"""

import math
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from domain.athlete import Side
from domain.biofeedback.exposure import Exposure, FeedbackMode
from domain.change.alignment import AlignedCurve, Axis, grid_of, on_grid
from domain.change.asymmetry import AsymmetryFormula, asymmetry_band, asymmetry_text, lsi_mdc95_percent
from domain.change.comparability import differences
from domain.change.compared import Compared, Kind, compare, differences_between, set_pairs
from domain.change.differences import differences as told_apart
from domain.change.error_budget import budget_sentence, error_budget
from domain.change.mean_curve import Band, difference_curve, mean_curve
from domain.change.overlay import Extent, Look, overlay, signals_of
from domain.change.override import ComparisonOverride, Overlooked, can_be_overridden
from domain.change.rules.feedback import is_probe
from domain.change.set_conditions import Difference, Forbids, SetConditions
from domain.change.sides import side_rows
from domain.channel import Calibration, CalibrationPoint, Stream
from domain.conditions import BAND, Conditions
from domain.error.uncertainty import figure_for
from domain.library import load_protocol
from domain.results import (
    CompensationScore,
    Finding,
    Level,
    MetricValue,
    Repetition,
    SetResult,
    Severity,
    Traces,
)
from tests.domain.bodies import force_stream
from tests.domain.compared import compare_results
from tests.domain.repetitions.known_movements import written
from tests.domain.report_cases import header

Generator = np.random.Generator
GOLDEN = Path(__file__).parents[1] / "golden" / "comparisons.txt"
SEATED, LYING = load_protocol("seated_hip_er"), load_protocol("side_lying_hip_er")
CITED = figure_for(SEATED, "peak_force", reps=3)[0]
WHEN = datetime(2026, 11, 3, 12, tzinfo=UTC)
NAMES = {"peak_force": "N", "torque": "Nm", "impulse": "N s", "rfd_peak": "N/s", "score": "%", "rom": "deg"}
VALUES = (math.nan, -80.0, 0.0, 0.5, 79.0, 80.0, 100.0, 100.0, 110.0, 119.4, 160.0)


def _one_of(generator: Generator, *values: Any) -> Any:
    """The first most often."""
    return values[int(generator.integers(len(values)))] if generator.random() < 0.35 else values[0]


def _metrics(generator: Generator) -> tuple[MetricValue, ...]:
    found = []
    for name, unit in NAMES.items():
        value, half = float(generator.choice(VALUES)), _one_of(generator, None, 0.0, 5.0, 100.0)
        reason = "Not measurable: ramped." if math.isnan(value) and generator.random() < 0.5 else ""
        found.append(MetricValue(name, value, unit, half, reason))
    return tuple(found[int(generator.integers(2)) :])


def _reps(generator: Generator) -> tuple[Repetition, ...]:
    found = []
    for number in range(1, int(generator.integers(1, 5)) + 1):
        level = Level(_one_of(generator, "within", "amber", "red"))
        scores = (CompensationScore("trunk", "Trunk", "deg", 3.0, 0.1, 0.0, 1.0, 2.0, level),)
        times = (4.0 * number, 4.0 * number + 1.5, 4.0 * number + float(generator.choice((1.0, 2.0, 3.0))))
        counts = bool(generator.random() < 0.8)
        found.append(Repetition(number, *times, _metrics(generator), scores, accepted=counts))
    return tuple(found)


def _traces(generator: Generator) -> Traces:
    step_s = float(generator.choice((0.01, 0.0125)))
    time_s = np.arange(0.0, 22.0, step_s) + float(generator.choice((0.0, 0.004)))
    angle = float(generator.choice((2.0, 5.0, 40.0))) * np.sin(np.pi * time_s / 4.0) ** 2
    force = (
        10.0
        + 90.0 * np.clip(np.sin(np.pi * time_s / 4.0), 0.0, 1.0) ** 2
        + generator.normal(0, 0.5, len(time_s))
    )
    force[generator.random(len(force)) < 0.01] = math.nan
    first = int(generator.integers(200, 1800))
    force[first : first + int(generator.choice((0, 3, 120)))] = math.nan
    channels = {"force_n": force, "hip_rotation_deg": angle, "pelvis_moved_deg": 0.1 * angle}
    channels |= {"trunk_deg": -angle, "foot_deg": 0.5 * angle, "knee_deg": 0.2 * angle}
    for name in list(channels)[int(generator.integers(1, 4)) :] if generator.random() < 0.15 else []:
        del channels[name]
    return Traces(time_s, {name: np.round(values, 3) for name, values in channels.items()})


def _result(generator: Generator) -> SetResult:
    findings = [
        Finding("force", sentence, Severity.WARNING, rep)
        for sentence, rep in (("Slack strap.", 1), ("Slack strap.", None), ("A gap.", 2))
        if generator.random() < 0.4
    ]
    return SetResult(
        _reps(generator),
        _metrics(generator),
        tuple(findings),
        _traces(generator),
        str(_one_of(generator, "analysis 4", "analysis 3")),
        str(_one_of(generator, "p@1", "p@2", "p@1; own limits trunk 5", "p@1; own limits trunk 8")),
        score=float(generator.choice((math.nan, 90.0, 90.0 + 5e-8, 70.0))),
        alignment_residual_deg=float(generator.choice((math.nan, 0.0, 8.0))),
    )


def _stream(generator: Generator) -> Stream:
    kinds = [str(kind) for kind in generator.choice(("factory", "tare", "two_point", "multi_point"), 2)]
    points = (
        CalibrationPoint(0.0, 0.0),
        CalibrationPoint(200.0, 20_000.0),
        CalibrationPoint(100.0, 1e4, loading=False),
    )
    made = [
        Calibration(
            "c",
            "cell",
            str(_one_of(generator, "force", "voltage")),
            float(generator.choice((0.01, 0.01001, 0.0100101, 0.011))),
            0.0,
            kind,
            WHEN + timedelta(days=int(generator.integers(3))),
            points[: int(generator.integers(4))],
            linearity_percent=_one_of(generator, None, 0.3, 1.5),
            hysteresis_percent=_one_of(generator, None, 0.4),
        )
        for kind in kinds[: int(generator.integers(3))]
    ]
    return replace(force_stream(), calibrations=tuple(made))


def conditions(generator: Generator, number: int = 1) -> SetConditions:
    """A set under conditions most of which are the usual ones."""
    chosen = {
        "feedback_mode": _one_of(generator, "always", "hidden", "faded"),
        "load": _one_of(generator, "", "5 kg"),
        "lever_arm_m": _one_of(generator, 0.36, 0.37, 0.371, None),
        "encouragement": _one_of(generator, "", "loud", "none"),
        "athlete_id": _one_of(generator, "a1", "a2"),
        "conditions": Conditions(
            surface=str(_one_of(generator, "", "table", "floor")),
            tempo=str(_one_of(generator, "", "3-1-1", "fast")),
            resistance=str(_one_of(generator, "", BAND)),
            anchor_height_m=_one_of(generator, None, 0.5, 0.55, 0.5501, 0.7),
        ),
    }
    side = Side(_one_of(generator, "right", "left"))
    head = header(
        "seated_hip_er", side, set_id=f"set {number}", started_at=WHEN + timedelta(days=number), **chosen
    )
    seen = tuple(
        Exposure(int(rep), FeedbackMode.FADED, bool(generator.integers(2)))
        for rep in generator.integers(1, 7, int(_one_of(generator, 0, 1, 4))).tolist()
    )
    protocol = replace(SEATED, tested_leg=str(_one_of(generator, SEATED.tested_leg, "other")))
    return SetConditions(
        _result(generator),
        None if generator.random() < 0.1 else head,
        LYING if generator.random() < 0.1 else protocol,
        tuple(_stream(generator) for _ in range(int(_one_of(generator, 1, 0)))),
        devices=_one_of(generator, (), ("cell",), ("b", "a")),
        encouragement=str(_one_of(generator, "", "loud")),
        exposures=seen,
    )


def differing(generator: Generator) -> Iterator[object]:
    """What differs between two sets, and what it forbids."""
    for _ in range(4):
        first, second = conditions(generator), conditions(generator, 2)
        for found in differences(first, second):
            units = [unit for unit in (*NAMES.values(), "Nm/kg", "% per rep") if found.forbids_unit(unit)]
            yield (found.code, found.sentence, found.reason, ",".join(units))
        yield is_probe(first, second)


def _overriding(generator: Generator, told: Iterable[Difference]) -> list[ComparisonOverride]:
    looked = [Overlooked(each.code, each.sentence) for each in told if can_be_overridden(each)]
    chosen = tuple(each for each in looked if generator.random() < 0.7)
    by = str(_one_of(generator, "Ana", ""))
    return [ComparisonOverride("o", "1", "2", chosen, "The same table. ", WHEN, None, by)] if chosen else []


def compared(generator: Generator) -> Iterator[object]:
    """The table of two sets, and their sides."""
    assert CITED is not None
    first, second = conditions(generator), conditions(generator, 2)
    figures = [
        replace(CITED, sem=float(sem), unit=unit, metrics=(name,), own=bool(generator.integers(2)))
        for name, sem, unit in (("peak_force", 7.0, "%"), ("torque", 4.0, "Nm"))
    ]
    found = compare_results(
        first.result,
        second.result,
        protocol=second.protocol or SEATED,
        first_header=first.header,
        second_header=second.header,
        first_devices=first.devices,
        second_devices=second.devices,
        first_streams=first.streams,
        second_streams=second.streams,
        first_protocol=first.protocol,
        first_exposures=first.exposures,
        second_exposures=second.exposures,
        figures=figures if generator.random() < 0.7 else None,
        first_visits=int(_one_of(generator, 1, 2)),
        second_visits=int(_one_of(generator, 1, 3)),
        overrides=_overriding(generator, differences(first, second)),
    )
    yield from (
        found.conditions,
        *(each.code for each in found.forbidding),
        *(o.sentence for o in found.overrides),
    )
    yield from found.rows
    formula = list(AsymmetryFormula)[int(generator.integers(4))]
    involved = (None, Side.LEFT, Side.RIGHT)[int(generator.integers(3))]
    one = (Side.LEFT, Side.RIGHT)[int(generator.integers(2))]
    for row in side_rows(found.rows, first_side=one, formula=formula, involved_side=involved):
        yield (row, row.within_error, asymmetry_text(row.percent, formula))


def things(generator: Generator) -> Iterator[object]:
    """Sessions, sets, repetitions and groups beside one another."""
    items = []
    for place in range(2):
        sets = tuple(
            conditions(generator, 10 * place + n) for n in range(int(generator.choice((1, 1, 2, 3))))
        )
        kind = Kind(_one_of(generator, "set", "session", "rep", "group", "baseline"))
        item = Compared(f"{place}", kind, f"Thing {place}", sets)
        items.append(replace(item, visits=4) if generator.random() < 0.5 else item)
    first, second = items
    yield from (each.whole.result.metrics for each in items)
    yield from (len(each.whole.result.repetitions) for each in items)
    yield from ((found.code, found.sentence) for found in differences_between(first, second))
    yield from ((one, two, *(each.code for each in told)) for one, two, told in set_pairs(first, second))
    if second.whole.protocol is not None:
        table = compare(first, second)
        yield from ((row.name, row.change, row.change_percent, row.verdict, row.reason) for row in table.rows)


def _points(curve: AlignedCurve) -> AlignedCurve:
    every = slice(None, None, max(1, len(curve.x) // 12))
    return AlignedCurve(curve.rep_number, curve.x[every], curve.values[every])


def laid_over(generator: Generator) -> Iterator[object]:
    """Curves on every axis, their means, bands and differences, at a dozen points each."""
    sets = [conditions(generator, n) for n in range(3)]
    kind = Kind(_one_of(generator, "set", "group"))
    items = [Compared("a", kind, "A", tuple(sets[:2])), Compared("b", Kind.SET, "B", (sets[2],))]
    if generator.random() < 0.3:
        alone = Compared("c", Kind.SET, "C", (replace(sets[0], protocol=None),))
        items = [alone] if generator.random() < 0.5 else [alone, *items]
    signals = signals_of(items)
    yield from signals
    for axis in Axis:
        look = Look(axis, list(Extent)[int(generator.integers(4))], list(Band)[int(generator.integers(2))])
        for signal in signals[:2]:
            found = overlay(items, signal, look, forbidden=str(_one_of(generator, "", "Another table.")))
            yield (axis.words, axis.step, found.words, found.refusal)
            for drawn in found.drawn:
                yield from (_points(line) for line in drawn.lines)
                if drawn.mean is not None:
                    yield (
                        _points(AlignedCurve(drawn.mean.curves, drawn.mean.x, drawn.mean.mean)),
                        drawn.mean.count.sum(),
                    )
            if found.difference is not None:
                half = AlignedCurve(0, found.difference.x, found.difference.half_width)
                yield (_points(half), found.difference.leaves)


def few_points(generator: Generator) -> Iterator[object]:
    """Curves of a few points on a grid, some on it and some beside."""
    curves = []
    for number in range(int(generator.integers(1, 5))):
        x = np.unique(np.round(generator.choice(np.arange(0.0, 6.0, 0.25), int(generator.integers(0, 9))), 2))
        values = generator.choice((1.0, 2.0, 2.0, 4.0, math.nan), len(x))
        curves.append(AlignedCurve(number, x, values))
    for axis in (Axis.ANGLE, Axis.REP):
        yield grid_of(curves, axis)
    yield from (on_grid(curve, np.arange(-0.5, 7.0, 0.5)) for curve in curves)
    for band in Band:
        found = difference_curve(curves[:2], curves[2:], Axis.ANGLE, band=band)
        yield (found.values, found.half_width, found.leaves, found.words("°", band))
        mean = mean_curve(curves, Axis.ANGLE)
        yield (mean.mean, mean.half_width(band), mean.count, band.words(len(curves)))


def analyses(generator: Generator) -> Iterator[object]:
    """What a second analysis of a set says otherwise."""
    first, second = _result(generator), _result(generator)
    yield from told_apart(first, second)
    yield from told_apart(replace(first, repetitions=first.repetitions[1:]), second)
    yield from told_apart(first, first)


def errors(generator: Generator) -> Iterator[object]:
    """The parts of the error of each value, and asymmetries on their limits."""
    result = _result(generator)
    peaks = tuple(replace(value, name="peak_force_raw") for value in _metrics(generator)[:1])
    reps = tuple(replace(rep, metrics=(*rep.metrics, *peaks)) for rep in result.repetitions)
    result = replace(result, repetitions=reps)
    for value in result.metrics:
        parts = error_budget(value, result, streams=[_stream(generator) for _ in range(2)])
        yield (parts, budget_sentence(value.name, value.unit, parts))
    for formula in AsymmetryFormula:
        for percent in generator.choice(
            (-10.0, 9.9, 10.0, 10.1, 20.0, 20.1, 80.0, 80.1, 89.9, 90.0, math.nan), 4
        ):
            yield (asymmetry_band(float(percent), formula), asymmetry_text(float(percent), formula))
    yield lsi_mdc95_percent(float(generator.choice((5.0, 7.0))))


KINDS: dict[str, tuple[Callable[[Generator], Iterable[object]], int]] = {
    "differing": (differing, 20),
    "compared": (compared, 20),
    "things": (things, 16),
    "laid over": (laid_over, 12),
    "few points": (few_points, 24),
    "analyses": (analyses, 6),
    "errors": (errors, 12),
}
"""What is compared, and how many of each are drawn."""


def told(kind: str, seed: int) -> str:
    """All that is said of one of them."""
    said = KINDS[kind][0](np.random.default_rng((seed, len(kind))))
    return " | ".join(_written(each) for each in said)


def _written(value: object) -> str:
    if isinstance(value, np.ndarray):
        return " ".join(written(float(each)) for each in value)
    if isinstance(value, Forbids | str):
        return str(value)
    if isinstance(value, tuple | list):
        return f"({', '.join(_written(each) for each in value)})"
    names = getattr(type(value), "__dataclass_fields__", None)
    if names is not None:
        return "/".join(_written(getattr(value, name)) for name in names)
    return written(value)


def all_told() -> Iterator[str]:
    """A line for each."""
    for kind, (_make, count) in KINDS.items():
        for seed in range(count):
            yield f"{kind} {seed}: {told(kind, seed)}"


if __name__ == "__main__":
    sys.stdout.write("\n".join(all_told()) + "\n")
