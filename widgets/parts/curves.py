"""A recorded curve in a plot: smooth while it is short, and quick to paint however long it is."""

from typing import TYPE_CHECKING, Any

from domain.channel import Floats

if TYPE_CHECKING:
    from PySide6.QtGui import QPen

LONG = 5000
"""Points above which a curve is thin: thick or smoothed strokes of many thousand points cost seconds."""


def add_curve(plot: Any, x: Floats, values: Floats, *, pen: "QPen") -> Any:
    """A short curve as `pen` says; a long one thin, highest and lowest of each pixel column."""
    long = len(x) > LONG
    if long:
        pen.setWidthF(1.0)
    curve = plot.plot(x, values, pen=pen, antialias=not long, connect="finite")
    curve.opts["autoDownsampleFactor"] = 1.0
    curve.setDownsampling(auto=True, method="peak")
    curve.setClipToView(True)
    return curve
