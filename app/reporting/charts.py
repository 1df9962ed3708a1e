"""Draws one chart as vector lines: text stays text, and nothing depends on colour alone."""

from html import escape

import numpy as np

from app.reporting.axes import Panel, tick_text, ticks
from app.reporting.curves import pieces, thinned
from app.reporting.inert import inert
from app.reporting.ink import COLOUR, DASHES, STROKES, Ink
from domain.channel import Floats
from domain.reports.document import Band, Chart, Series, Shade
from domain.wording import unit_symbol

POINTS_PER_MM = 72 / 25.4
TEXT_PT = 6.5
FAMILIES = "Inter, Noto Sans Arabic, Noto Sans Hebrew"
_MARGIN_LEFT, _MARGIN_RIGHT, _TITLE, _LABELS = 27.0, 46.0, 12.0, 9.0
_TITLE_PT, _LETTER, _STROKE_PT = 7.5, 0.56, 28.0
"""Size of a title, breadth of a letter as a share of its size, room of a stroke beside its name."""
_LEAST_SPAN = {"deg": 10.0, "N": 20.0}
_COLUMNS_PER_POINT = 2


def chart_svg(
    chart: Chart,
    *,
    width_mm: float,
    height_mm: float,
    legend: bool = True,
    time_axis: bool = True,
    ink: Ink = COLOUR,
) -> str:
    """The chart as SVG of this size; in a stack the top panel has the legend, the lowest the time axis."""
    width, height = width_mm * POINTS_PER_MM, height_mm * POINTS_PER_MM
    # Where both do not fit on one line the names of the curves go below the title.
    below_title = legend and _title_pt(chart) + _legend_pt(chart) > width - _MARGIN_RIGHT
    panel = _panel(chart, width, height, 17.0 if time_axis else 4.0, below_title=below_title)
    parts = [
        *_shades(panel, chart.shades, ink),
        *_value_axis(panel, ink),
        *_bands(panel, chart.bands, ink),
        *(_curve(panel, series, ink) for series in chart.series),
        *_band_words(panel, chart.bands, ink),
        *_title(chart, ink),
        *(_legend(chart, panel.right, ink, below_title=below_title) if legend else ()),
        *(_time_axis(panel, chart, ink) if time_axis else ()),
    ]
    size = f'width="{width:.2f}pt" height="{height:.2f}pt" viewBox="0 0 {width:.2f} {height:.2f}"'
    font = f'font-family="{FAMILIES}" font-size="{TEXT_PT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {font}>{"".join(parts)}</svg>'


def _panel(chart: Chart, width: float, height: float, below: float, *, below_title: bool) -> Panel:
    low, high = value_range(chart)
    return Panel(
        left=_MARGIN_LEFT,
        top=_TITLE + _LABELS * (any(shade.label for shade in chart.shades) + below_title),
        right=width - _MARGIN_RIGHT,
        bottom=height - below,
        x_low=chart.start_s,
        x_high=max(chart.end_s, chart.start_s + 1e-3),
        y_low=low,
        y_high=high,
    )


def value_range(chart: Chart) -> tuple[float, float]:
    """What the value axis spans: all data and bands, zero where it matters, a little air, never nothing."""
    seen = [0.0] if chart.from_zero else []
    for series in chart.series:
        inside = (series.time_s >= chart.start_s) & (series.time_s <= chart.end_s)
        numbers = series.values[inside & np.isfinite(series.values)]
        if len(numbers):
            seen += [float(numbers.min()), float(numbers.max())]
    seen += [edge for band in chart.bands for edge in (band.low, band.high)]
    low, high = min(seen, default=0.0), max(seen, default=0.0)
    least = _LEAST_SPAN.get(chart.unit, 1.0)
    span = max(high - low, least)
    air = 0.06 * span
    if not chart.from_zero:
        return low - air, max(high, low + least) + air
    return (low - air if low < -air else 0.0), max(high, low + least) + air


def _text(x: float, y: float, words: str, *, fill: str, anchor: str = "start", weight: int = 400) -> str:
    look = f'fill="{fill}" text-anchor="{anchor}" font-weight="{weight}"'
    return f'<text x="{x:.2f}" y="{y:.2f}" {look}>{escape(inert(words))}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, *, stroke: str, width: float, dash: str = "") -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    ends = f'x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}"'
    return f'<line {ends} stroke="{stroke}" stroke-width="{width}"{dashes}/>'


def _rectangle(x: float, y: float, width: float, height: float, fill: str, opacity: float) -> str:
    place = f'x="{x:.2f}" y="{y:.2f}" width="{max(width, 0):.2f}" height="{max(height, 0):.2f}"'
    return f'<rect {place} fill="{fill}" fill-opacity="{opacity}"/>'


def _title(chart: Chart, ink: Ink) -> list[str]:
    words = f'<tspan fill="{ink.text}" font-weight="600">{escape(inert(chart.title))}</tspan>'
    look = f'font-size="{_TITLE_PT}" fill="{ink.quiet}"'
    return [f'<text x="0" y="{TEXT_PT + 0.5:.2f}" {look}>{words} {escape(unit_symbol(chart.unit))}</text>']


def _title_pt(chart: Chart) -> float:
    return (len(chart.title) + len(unit_symbol(chart.unit)) + 2) * _TITLE_PT * _LETTER


def _legend_pt(chart: Chart) -> float:
    named = [len(series.label) * TEXT_PT * _LETTER + _STROKE_PT for series in chart.series]
    return sum(named) if len(named) > 1 else 0.0


def _legend(chart: Chart, right: float, ink: Ink, *, below_title: bool) -> list[str]:
    """Names the curves, from the right end of the title line; a lone curve needs no name."""
    if len(chart.series) < 2:
        return []
    drawn, x, y = [], right, TEXT_PT + 0.5 + _LABELS * below_title
    for series in reversed(chart.series):
        drawn.append(_text(x, y, series.label, fill=ink.quiet, anchor="end"))
        x -= len(series.label) * TEXT_PT * _LETTER + 4
        drawn.append(f'<path d="M{x - 14:.2f} {y - 2.2:.2f}L{x:.2f} {y - 2.2:.2f}" {_look(series, ink)}/>')
        x -= _STROKE_PT - 4
    return drawn


def _shades(panel: Panel, shades: tuple[Shade, ...], ink: Ink) -> list[str]:
    drawn = []
    for shade in shades:
        left, right = (min(max(panel.x(t), panel.left), panel.right) for t in (shade.start_s, shade.end_s))
        drawn.append(_rectangle(left, panel.top, right - left, panel.bottom - panel.top, ink.raised, 1))
        fill = ink.quiet if shade.accepted else ink.red
        drawn.append(
            _text((left + right) / 2, panel.top - 2, shade.label, fill=fill, anchor="middle", weight=600)
        )
    return drawn


def _value_axis(panel: Panel, ink: Ink) -> list[str]:
    marks = ticks(panel.y_low, panel.y_high, max(3, int((panel.bottom - panel.top) / 11)))
    drawn = []
    for mark in marks:
        y = panel.y(mark)
        colour, width = (ink.quiet, 0.6) if mark == 0 else (ink.line, 0.4)
        drawn.append(_line(panel.left, y, panel.right, y, stroke=colour, width=width))
        words = tick_text(mark, marks)
        drawn.append(_text(panel.left - 4, y + TEXT_PT * 0.36, words, fill=ink.quiet, anchor="end"))
    return drawn


def _time_axis(panel: Panel, chart: Chart, ink: Ink) -> list[str]:
    counted = ticks(panel.x_low, panel.x_high, 12)
    marks = chart.x_marks or tuple((mark, tick_text(mark, counted)) for mark in counted)
    drawn = [_text(panel.right + 8, panel.bottom + 10, chart.x_label, fill=ink.quiet)]
    free = -1e9
    for mark, words in marks:
        x, half = panel.x(mark), len(words) * TEXT_PT * 0.28
        drawn.append(_line(x, panel.bottom, x, panel.bottom + 2.5, stroke=ink.quiet, width=0.6))
        if x - half > free:
            drawn.append(_text(x, panel.bottom + 10, words, fill=ink.quiet, anchor="middle"))
            free = x + half + 3
    return drawn


def _bands(panel: Panel, bands: tuple[Band, ...], ink: Ink) -> list[str]:
    drawn = []
    for band in bands:
        colour, dash = ink.band(band.kind), DASHES[band.kind]
        top, bottom = panel.clipped_y(band.high), panel.clipped_y(band.low)
        if band.high > band.low:
            drawn.append(_rectangle(panel.left, top, panel.right - panel.left, bottom - top, colour, 0.12))
        for y in {top, bottom}:
            drawn.append(_line(panel.left, y, panel.right, y, stroke=colour, width=0.7, dash=dash))
    return sorted(drawn)


def _band_words(panel: Panel, bands: tuple[Band, ...], ink: Ink) -> list[str]:
    drawn, lowest = [], panel.bottom + TEXT_PT
    for band in sorted(bands, key=lambda b: b.low + b.high):
        middle = (panel.clipped_y(band.low) + panel.clipped_y(band.high)) / 2 + TEXT_PT * 0.36
        lowest = min(middle, lowest - TEXT_PT - 0.5)
        drawn.append(_text(panel.right + 4, lowest, band.label, fill=ink.band(band.kind), weight=500))
    return drawn


def _curve(panel: Panel, series: Series, ink: Ink) -> str:
    columns = int((panel.right - panel.left) * _COLUMNS_PER_POINT)
    inside = (series.time_s >= panel.x_low) & (series.time_s <= panel.x_high)
    time_s, values = thinned(series.time_s[inside], series.values[inside], columns)
    parts = pieces(time_s, values)
    strokes = " ".join(_stroke(panel, times, numbers) for times, numbers in parts)
    if not strokes:
        return ""
    dots = "".join(_dots(panel, *part, series, ink) for part in parts) if series.dots else ""
    return f'<path d="{strokes}" fill="none" stroke-linejoin="round" {_look(series, ink)}/>{dots}'


def _dots(panel: Panel, times: Floats, numbers: Floats, series: Series, ink: Ink) -> str:
    """Open where the curve is an earlier one."""
    colour = ink.side(series.side)
    fill = "#FFFFFF" if series.earlier else colour
    places = ((panel.x(t), panel.y(v)) for t, v in zip(times.tolist(), numbers.tolist(), strict=True))
    look = f'r="2" fill="{fill}" stroke="{colour}" stroke-width="0.8"'
    return "".join(f'<circle cx="{x:.2f}" cy="{y:.2f}" {look}/>' for x, y in places)


def _look(series: Series, ink: Ink) -> str:
    colour = f'stroke="{ink.side(series.side)}"'
    if series.earlier:
        return f'{colour} stroke-width="0.6" stroke-opacity="0.6" stroke-dasharray="3 1.5"'
    dash = STROKES[series.nth % len(STROKES)]
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'{colour} stroke-width="1.1"{dashes}'


def _stroke(panel: Panel, times: Floats, numbers: Floats) -> str:
    points = (
        f"{panel.x(t):.2f} {panel.y(v):.2f}" for t, v in zip(times.tolist(), numbers.tolist(), strict=True)
    )
    return "M" + "L".join(points)
