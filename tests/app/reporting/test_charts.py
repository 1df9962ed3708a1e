"""Charts as vector pictures."""

from xml.etree import ElementTree

import numpy as np
import pytest

from app.reporting import ink
from app.reporting.axes import tick_text, ticks
from app.reporting.charts import chart_svg, value_range
from app.reporting.curves import pieces, thinned
from app.reporting.ink import DASHES
from domain.athlete import Side
from domain.channel import Floats
from domain.reports.document import Band, Chart, Series, Shade
from widgets.theme.tokens import LIGHT


def chart(values: Floats, **changes: object) -> Chart:
    time_s = np.linspace(0, (len(values) - 1) / 100, len(values))
    parts: dict[str, object] = {
        "title": "Force",
        "unit": "N",
        "alt": "Force over time.",
        "start_s": 0.0,
        "end_s": float(time_s[-1]),
        "series": (Series("this time", time_s, values, Side.LEFT),),
    }
    return Chart(**(parts | changes))  # type: ignore[arg-type]


def nodes(svg: str, tag: str) -> list[ElementTree.Element]:
    root = ElementTree.fromstring(svg)  # noqa: S314
    return [node for node in root.iter() if node.tag.endswith(tag)]


def test_the_printed_colours_are_those_of_the_light_theme() -> None:
    assert (LIGHT.text, LIGHT.text2, LIGHT.line, LIGHT.raised) == (ink.TEXT, ink.QUIET, ink.LINE, ink.RAISED)
    assert (LIGHT.accent, LIGHT.good, LIGHT.amber, LIGHT.red) == (ink.ACCENT, ink.GOOD, ink.AMBER, ink.RED)
    assert (LIGHT.left, LIGHT.right) == (ink.LEFT, ink.RIGHT)


def test_words_in_a_chart_are_never_markup() -> None:
    svg = chart_svg(chart(np.ones(50), title='<b>&"</b>'), width_mm=180, height_mm=30)
    assert '<b>&"</b> N' in ["".join(node.itertext()) for node in nodes(svg, "text")]


def test_a_gap_breaks_the_line() -> None:
    values = np.sin(np.arange(400) / 20)
    values[150:160] = np.nan
    svg = chart_svg(chart(values), width_mm=180, height_mm=30)
    assert [path.get("d", "").count("M") for path in nodes(svg, "path")] == [2]


def test_limits_differ_in_dashes_and_words_not_colour_alone() -> None:
    bands = (Band(3, 3, "near 3°", "amber"), Band(5, 5, "beyond 5°", "red"))
    svg = chart_svg(chart(np.ones(50), bands=bands), width_mm=180, height_mm=30)
    assert DASHES["amber"] != DASHES["red"]
    assert f'stroke-dasharray="{DASHES["amber"]}"' in svg
    assert ">near 3°<" in svg
    assert ">beyond 5°<" in svg


def test_the_value_axis_holds_data_bands_and_zero() -> None:
    low, high = value_range(chart(np.array([40.0, 90.0]), bands=(Band(120, 130, "target", "target"),)))
    assert low == 0
    assert high > 130


def test_thinning_keeps_the_peaks() -> None:
    time_s = np.arange(100_000) / 1000
    values = np.random.default_rng(1).normal(size=100_000)
    values[51_234] = 99
    kept_s, kept = thinned(time_s, values, 900)
    assert len(kept) <= 1800
    assert kept.max() == 99
    assert (np.diff(kept_s) > 0).all()


def test_pieces_leave_out_what_is_missing() -> None:
    values = np.array([np.nan, 1, 2, np.nan, 3])
    assert [list(numbers) for _, numbers in pieces(np.arange(5.0), values)] == [[1, 2], [3]]


@pytest.mark.parametrize(("low", "high"), [(0, 131), (-3, 41), (0, 0.02), (118.2, 163.9), (0, 3600)])
def test_ticks_are_few_round_and_inside(low: float, high: float) -> None:
    marks = ticks(low, high, 6)
    assert 3 <= len(marks) <= 6
    assert all(low - 1e-9 <= mark <= high + 1e-9 for mark in marks)
    assert len({tick_text(mark, marks) for mark in marks}) == len(marks)


@pytest.mark.parametrize(("low", "high"), [(-3.1, 9.5), (-0.4, 12.6), (0, 10.6), (-1, 1)])
def test_even_a_low_panel_has_three_ticks(low: float, high: float) -> None:
    assert 3 <= len(ticks(low, high, 3)) <= 5


def test_repetitions_are_shaded_and_numbered() -> None:
    svg = chart_svg(chart(np.ones(900), shades=(Shade(1, 4, "1"),)), width_mm=180, height_mm=30)
    assert svg.count("<rect") == 1
    assert ">1<" in svg
