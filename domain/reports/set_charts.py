"""The printed curves of one set: force, joint angle and every compensation with its limits."""

from dataclasses import replace

import numpy as np

from domain.analysis.shown import ShownSignal, shown_angles, shown_force
from domain.athlete import Side
from domain.channel import Floats
from domain.language import say
from domain.protocol import CompensationRule, Protocol, Target
from domain.reports.document import Band, Chart, Series, Shade
from domain.results import Repetition, SetResult
from domain.typed_number import write_number
from domain.wording import count_text, number_text, with_unit

_AIR_S = 1.5


def set_charts(
    protocol: Protocol,
    side: Side,
    result: SetResult,
    earlier: SetResult | None = None,
    *,
    earlier_label: str = say("last time"),
) -> tuple[Chart, ...]:
    """One panel per signal that was measured, all over the same seconds.

    Parameters
    ----------
    earlier
        The set to lay underneath, moved so that the first repetitions start together.
    """
    span = _span(result)
    charts = []
    for channel, title, unit, bands in _panels(protocol):
        series = _series(channel, side, result, earlier, earlier_label)
        if not series or not np.isfinite(series[-1].values).any():
            continue
        alt = _in_words(title, unit, series[-1], result.repetitions)
        charts.append(Chart(title, unit, alt, *span, series, bands, _shades(result.repetitions)))
    return tuple(
        chart if index == 0 else replace(chart, shades=_wordless(chart.shades))
        for index, chart in enumerate(charts)
    )


def _panels(protocol: Protocol) -> list[tuple[str, str, str, tuple[Band, ...]]]:
    target, force = protocol.target, shown_force(protocol)
    aim = (Band(target.low, target.high, "target", "target"),) if target else ()
    pulled = () if force is None else (force,)
    drawn = [
        (signal.channel, signal.title, signal.unit, aim if _is_in(target, signal) else ())
        for signal in (*pulled, *shown_angles(protocol))
    ]
    return drawn + [(r.signal, r.label, r.unit, _limits(r)) for r in protocol.compensations]


def _is_in(target: Target | None, signal: ShownSignal) -> bool:
    return target is not None and target.unit.lower() == signal.unit.lower()


def _limits(rule: CompensationRule) -> tuple[Band, ...]:
    amber, red = rule.limit.amber, rule.limit.red
    return (
        Band(amber, amber, say("near {words}", words=with_unit(write_number(amber), rule.unit)), "amber"),
        Band(red, red, say("beyond {words}", words=with_unit(write_number(red), rule.unit)), "red"),
    )


def _span(result: SetResult) -> tuple[float, float]:
    time_s = result.traces.time_s
    first, last = (float(time_s[0]), float(time_s[-1])) if len(time_s) else (0.0, 1.0)
    if not result.repetitions:
        return first, last
    starts = min(rep.start_s for rep in result.repetitions) - _AIR_S
    ends = max(rep.end_s for rep in result.repetitions) + _AIR_S
    return max(first, starts), min(last, ends)


def _series(
    channel: str, side: Side, result: SetResult, earlier: SetResult | None, label: str
) -> tuple[Series, ...]:
    drawn = []
    if earlier is not None and channel in earlier.traces.channels:
        times: Floats = earlier.traces.time_s + _first_start(result) - _first_start(earlier)
        drawn.append(Series(label, times, earlier.traces.channels[channel], side, earlier=True))
    if channel in result.traces.channels:
        drawn.append(Series(say("this time"), result.traces.time_s, result.traces.channels[channel], side))
    return tuple(drawn)


def _first_start(result: SetResult) -> float:
    return result.repetitions[0].start_s if result.repetitions else 0.0


def _shades(repetitions: tuple[Repetition, ...]) -> tuple[Shade, ...]:
    words = {True: "", False: " ✗"}
    return tuple(
        Shade(rep.start_s, rep.end_s, f"{rep.number}{words[rep.accepted]}", rep.accepted)
        if not rep.is_practice
        else Shade(rep.start_s, rep.end_s, say("practice"), accepted=True)
        for rep in repetitions
    )


def _wordless(shades: tuple[Shade, ...]) -> tuple[Shade, ...]:
    return tuple(replace(shade, label="") for shade in shades)


def _in_words(title: str, unit: str, series: Series, repetitions: tuple[Repetition, ...]) -> str:
    top = int(np.nanargmax(series.values))
    highest = with_unit(number_text(float(series.values[top]), 0), unit)
    return say(
        "{title} over time, {count}, highest {highest} at {time_s:.1f} s.",
        title=title,
        count=count_text(len(repetitions), "repetition"),
        highest=highest,
        time_s=series.time_s[top],
    )
