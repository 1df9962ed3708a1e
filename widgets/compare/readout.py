"""The values of all curves at the cursor in words, and all curves as columns of text."""

from collections.abc import Iterator

import numpy as np

from domain.change.alignment import AlignedCurve, Axis, on_grid
from domain.change.overlay import Drawn, Overlay
from domain.language import decimal_sign, say
from domain.wording import number_text
from widgets.compare.view import ComparisonView

_AXES = {Axis.REP: ("{:.0f} %", say("share (%)")), Axis.ANGLE: ("{:.0f}°", say("angle (°)"))}
_TIME = ("{:.2f} s", say("time (s)"))


def at_cursor(view: ComparisonView, x: float) -> str:
    """*At 1.20 s: A 131 ±5 N, B 100 ±4 N, A − B +31 N*: the newest first, as in the table."""
    place = _AXES.get(view.look.axis, _TIME)[0].format(x).replace(".", decimal_sign())
    told = [_signal_words(view, shown, x) for shown in view.overlays if shown.drawn]
    return say("At {place}:  ", place=place) + "   ·   ".join(told)


def _signal_words(view: ComparisonView, shown: Overlay, x: float) -> str:
    places = 0 if shown.signal.unit == "N" else 1
    unit = shown.signal.unit if shown.signal.unit.startswith("°") else f" {shown.signal.unit}".rstrip()
    words = []
    for item, drawn in zip(reversed(view.items), reversed(shown.drawn), strict=True):
        value, half = _at(drawn, shown, x)
        error = f" ±{number_text(half, places)}" if np.isfinite(half) else ""
        words.append(f"{item.letter} {number_text(value, places)}{error}{unit}")
    if shown.difference is not None:
        change = _read(shown.difference.x, shown.difference.values, x)
        words.append(f"A − B {number_text(change, places, signed=True)}{unit}")
    name = f"{shown.signal.label} " if len(view.overlays) > 1 else ""
    return name + ", ".join(words)


def _at(drawn: Drawn, shown: Overlay, x: float) -> tuple[float, float]:
    if drawn.mean is not None:
        half = drawn.mean.half_width(shown.look.band)
        return _read(drawn.mean.x, drawn.mean.mean, x), _read(drawn.mean.x, half, x)
    found = [_read(line.x, line.values, x) for line in drawn.lines]
    known = [value for value in found if np.isfinite(value)]
    return (known[0] if known else float("nan")), float("nan")


def _read(x: np.ndarray, values: np.ndarray, at: float) -> float:
    return float(on_grid(AlignedCurve(0, x, values), np.array([at]))[0])


def data_text(view: ComparisonView) -> str:
    """A line for each point: what, signal, place, value, half of the band."""
    head = _AXES.get(view.look.axis, _TIME)[1]
    return "\n".join([f"curve\tsignal\t{head}\tvalue\thalf band", *_lines(view)])


def _lines(view: ComparisonView) -> Iterator[str]:
    for shown in view.overlays:
        signal = f"{shown.signal.label} ({shown.signal.unit})"
        for item, drawn in zip(view.items, shown.drawn, strict=False):
            if drawn.mean is not None:
                half = drawn.mean.half_width(shown.look.band)
                rows = zip(drawn.mean.x, drawn.mean.mean, half, strict=True)
                yield from (f"{item.label}\t{signal}\t{x:.4f}\t{y:.4f}\t{h:.4f}" for x, y, h in rows)
            for line in drawn.lines:
                pairs = zip(line.x, line.values, strict=True)
                name = (
                    say("{label}, rep {rep_number}", label=item.label, rep_number=line.rep_number)
                    if line.rep_number
                    else item.label
                )
                yield from (f"{name}\t{signal}\t{x:.4f}\t{y:.4f}\t" for x, y in pairs)
        if shown.difference is not None:
            rows = zip(shown.difference.x, shown.difference.values, shown.difference.half_width, strict=True)
            yield from (f"A - B\t{signal}\t{x:.4f}\t{y:.4f}\t{h:.4f}" for x, y, h in rows)
