"""Draws one chart as vector lines: text stays text, and nothing depends on colour alone."""

from html import escape

import numpy as np

from app.reporting import ink
from app.reporting.axes import Panel, tick_text, ticks
from app.reporting.curves import pieces, thinned
from domain.channel import Floats
from domain.reports.document import Band, Chart, Series, Shade
from domain.wording import unit_symbol

POINTS_PER_MM = 72 / 25.4
TEXT_PT = 6.5
_MARGIN_LEFT, _MARGIN_RIGHT, _TITLE, _LABELS = 27.0, 46.0, 12.0, 9.0
_LEAST_SPAN = {"deg": 10.0, "N": 20.0}
_COLUMNS_PER_POINT = 2


def chart_svg(
    chart: Chart, *, width_mm: float, height_mm: float, legend: bool = True, time_axis: bool = True
) -> str:
    """The chart as SVG of this size; in a stack the top panel has the legend, the lowest the time axis."""
    width, height = width_mm * POINTS_PER_MM, height_mm * POINTS_PER_MM
    panel = _panel(chart, width, height, 17.0 if time_axis else 4.0)
    parts = [
        *_shades(panel, chart.shades),
        *_value_axis(panel),
        *_bands(panel, chart.bands),
        *(_curve(panel, series) for series in chart.series),
        *_band_words(panel, chart.bands),
        *_title(chart),
        *(_legend(chart, panel.right) if legend else ()),
        *(_time_axis(panel) if time_axis else ()),
    ]
    size = f'width="{width:.2f}pt" height="{height:.2f}pt" viewBox="0 0 {width:.2f} {height:.2f}"'
    font = f'font-family="Inter" font-size="{TEXT_PT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {font}>{"".join(parts)}</svg>'


def _panel(chart: Chart, width: float, height: float, below: float) -> Panel:
    low, high = value_range(chart)
    return Panel(
        left=_MARGIN_LEFT,
        top=_TITLE + (_LABELS if any(shade.label for shade in chart.shades) else 0.0),
        right=width - _MARGIN_RIGHT,
        bottom=height - below,
        x_low=chart.start_s,
        x_high=max(chart.end_s, chart.start_s + 1e-3),
        y_low=low,
        y_high=high,
    )


def value_range(chart: Chart) -> tuple[float, float]:
    """What the value axis spans: all data and bands, always zero, a little air, never nothing."""
    seen = [0.0]
    for series in chart.series:
        inside = (series.time_s >= chart.start_s) & (series.time_s <= chart.end_s)
        numbers = series.values[inside & np.isfinite(series.values)]
        if len(numbers):
            seen += [float(numbers.min()), float(numbers.max())]
    seen += [edge for band in chart.bands for edge in (band.low, band.high)]
    low, high = min(seen), max(seen)
    least = _LEAST_SPAN.get(chart.unit, 1.0)
    span = max(high - low, least)
    air = 0.06 * span
    return (low - air if low < -air else 0.0), max(high, low + least) + air


def _text(
    x: float, y: float, words: str, *, fill: str = ink.QUIET, anchor: str = "start", weight: int = 400
) -> str:
    look = f'fill="{fill}" text-anchor="{anchor}" font-weight="{weight}"'
    return f'<text x="{x:.2f}" y="{y:.2f}" {look}>{escape(words)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, *, stroke: str, width: float, dash: str = "") -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    ends = f'x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}"'
    return f'<line {ends} stroke="{stroke}" stroke-width="{width}"{dashes}/>'


def _rectangle(x: float, y: float, width: float, height: float, fill: str, opacity: float) -> str:
    place = f'x="{x:.2f}" y="{y:.2f}" width="{max(width, 0):.2f}" height="{max(height, 0):.2f}"'
    return f'<rect {place} fill="{fill}" fill-opacity="{opacity}"/>'


def _title(chart: Chart) -> list[str]:
    words = f'<tspan fill="{ink.TEXT}" font-weight="600">{escape(chart.title)}</tspan>'
    look = f'font-size="7.5" fill="{ink.QUIET}"'
    return [f'<text x="0" y="{TEXT_PT + 0.5:.2f}" {look}>{words} {escape(unit_symbol(chart.unit))}</text>']


def _legend(chart: Chart, right: float) -> list[str]:
    """Names the curves, from the right end of the title line; a lone curve needs no name."""
    if len(chart.series) < 2:
        return []
    drawn, x, y = [], right, TEXT_PT + 0.5
    for series in reversed(chart.series):
        drawn.append(_text(x, y, series.label, anchor="end"))
        x -= len(series.label) * TEXT_PT * 0.56 + 4
        drawn.append(f'<path d="M{x - 14:.2f} {y - 2.2:.2f}L{x:.2f} {y - 2.2:.2f}" {_look(series)}/>')
        x -= 24
    return drawn


def _shades(panel: Panel, shades: tuple[Shade, ...]) -> list[str]:
    drawn = []
    for shade in shades:
        left, right = (min(max(panel.x(t), panel.left), panel.right) for t in (shade.start_s, shade.end_s))
        drawn.append(_rectangle(left, panel.top, right - left, panel.bottom - panel.top, ink.RAISED, 1))
        fill = ink.QUIET if shade.accepted else ink.RED
        drawn.append(
            _text((left + right) / 2, panel.top - 2, shade.label, fill=fill, anchor="middle", weight=600)
        )
    return drawn


def _value_axis(panel: Panel) -> list[str]:
    marks = ticks(panel.y_low, panel.y_high, max(3, int((panel.bottom - panel.top) / 11)))
    drawn = []
    for mark in marks:
        y = panel.y(mark)
        colour, width = (ink.QUIET, 0.6) if mark == 0 else (ink.LINE, 0.4)
        drawn.append(_line(panel.left, y, panel.right, y, stroke=colour, width=width))
        drawn.append(_text(panel.left - 4, y + TEXT_PT * 0.36, tick_text(mark, marks), anchor="end"))
    return drawn


def _time_axis(panel: Panel) -> list[str]:
    marks = ticks(panel.x_low, panel.x_high, 12)
    drawn = [_text(panel.right + 8, panel.bottom + 10, "time s")]
    for mark in marks:
        x = panel.x(mark)
        drawn.append(_line(x, panel.bottom, x, panel.bottom + 2.5, stroke=ink.QUIET, width=0.6))
        drawn.append(_text(x, panel.bottom + 10, tick_text(mark, marks), anchor="middle"))
    return drawn


def _bands(panel: Panel, bands: tuple[Band, ...]) -> list[str]:
    drawn = []
    for band in bands:
        colour, dash = ink.BANDS[band.kind], ink.DASHES[band.kind]
        top, bottom = panel.clipped_y(band.high), panel.clipped_y(band.low)
        if band.high > band.low:
            drawn.append(_rectangle(panel.left, top, panel.right - panel.left, bottom - top, colour, 0.12))
        for y in {top, bottom}:
            drawn.append(_line(panel.left, y, panel.right, y, stroke=colour, width=0.7, dash=dash))
    return sorted(drawn)


def _band_words(panel: Panel, bands: tuple[Band, ...]) -> list[str]:
    drawn, lowest = [], panel.bottom + TEXT_PT
    for band in sorted(bands, key=lambda b: b.low + b.high):
        middle = (panel.clipped_y(band.low) + panel.clipped_y(band.high)) / 2 + TEXT_PT * 0.36
        lowest = min(middle, lowest - TEXT_PT - 0.5)
        drawn.append(_text(panel.right + 4, lowest, band.label, fill=ink.BANDS[band.kind], weight=500))
    return drawn


def _curve(panel: Panel, series: Series) -> str:
    columns = int((panel.right - panel.left) * _COLUMNS_PER_POINT)
    inside = (series.time_s >= panel.x_low) & (series.time_s <= panel.x_high)
    time_s, values = thinned(series.time_s[inside], series.values[inside], columns)
    strokes = " ".join(_stroke(panel, times, numbers) for times, numbers in pieces(time_s, values))
    if not strokes:
        return ""
    return f'<path d="{strokes}" fill="none" stroke-linejoin="round" {_look(series)}/>'


def _look(series: Series) -> str:
    colour = f'stroke="{ink.side_colour(series.side)}"'
    if series.earlier:
        return f'{colour} stroke-width="0.6" stroke-opacity="0.6" stroke-dasharray="3 1.5"'
    return f'{colour} stroke-width="1.1"'


def _stroke(panel: Panel, times: Floats, numbers: Floats) -> str:
    points = (
        f"{panel.x(t):.2f} {panel.y(v):.2f}" for t, v in zip(times.tolist(), numbers.tolist(), strict=True)
    )
    return "M" + "L".join(points)
