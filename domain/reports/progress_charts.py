"""A measure over the visits as a chart: what may be joined is a line, what may not stands alone."""

import math
from collections.abc import Sequence
from datetime import date

import numpy as np

from domain.language import capital, say, word
from domain.progress.series import Series as Visits
from domain.progress.series import VisitPoint
from domain.progress.verdict import Finding
from domain.reports.document import Band, Chart, Series
from domain.wording import count_text, date_text, lower_first, number_text, with_unit

_LEAST_POINTS = 2
_YEAR = 366


def progress_chart(finding: Finding, *, plain: bool = False) -> Chart | None:
    """The visits of a finding with the band of its baseline; None for a single visit.

    `plain` leaves the band out and speaks of the test only: it is for the athlete.
    """
    visits = finding.series
    if len(visits.points) < _LEAST_POINTS:
        return None
    days = [point.on for point in visits.points]
    first, last = min(days), max(days)
    title = _plain(visits) if plain else f"{capital(visits.side)} {lower_first(visits.protocol.short_title)}"
    air = max(1.0, 0.03 * (last - first).days)
    return Chart(
        title=title if plain else f"{title}: {lower_first(visits.measure.label)}",
        unit=visits.measure.unit,
        alt=_in_words(title, visits, first, last),
        start_s=-air,
        end_s=(last - first).days + air,
        series=_series(visits, first),
        bands=() if plain else _bands(finding),
        x_label="",
        x_marks=_marks(days, first, last),
        # For the athlete from zero: a small change must not look like a large one.
        from_zero=plain,
    )


def _plain(visits: Visits) -> str:
    """*Right hip, external rotation*."""
    protocol = visits.protocol
    place = f"{capital(visits.side)} {word(protocol.joint or protocol.region)}"
    return f"{place}, {word(protocol.movement)}" if protocol.movement else place


def _series(visits: Visits, first: date) -> tuple[Series, ...]:
    drawn = []
    if visits.apart:
        # A gap after every visit: these may be joined with nothing.
        times = np.array([[(p.on - first).days] * 2 for p in visits.apart], dtype=np.float64).ravel()
        values = np.array([[p.number, math.nan] for p in visits.apart], dtype=np.float64).ravel()
        drawn.append(Series(say("not comparable"), times, values, visits.side, earlier=True, dots=True))
    drawn.append(_line(visits.joined, visits, first))
    return tuple(drawn)


def _line(points: Sequence[VisitPoint], visits: Visits, first: date) -> Series:
    times = np.array([(point.on - first).days for point in points], dtype=np.float64)
    values = np.array([point.number for point in points], dtype=np.float64)
    return Series("comparable", times, values, visits.side, dots=True)


def _bands(finding: Finding) -> tuple[Band, ...]:
    band = finding.band
    if band is None or not (math.isfinite(band.low) and math.isfinite(band.high)):
        return ()
    return (Band(band.low, band.high, say("within error"), "target"),)


def _marks(days: Sequence[date], first: date, last: date) -> tuple[tuple[float, str], ...]:
    long = (last - first).days > _YEAR
    return tuple(
        (float((day - first).days), date_text(day) if long else date_text(day).rsplit(" ", 1)[0])
        for day in dict.fromkeys(days)
    )


def _in_words(title: str, visits: Visits, first: date, last: date) -> str:
    newest = number_text(visits.latest.number, visits.measure.decimals)
    return say(
        "{title}, {measure_label}, {count} from {first} to {last}, newest {newest}.",
        title=title,
        measure_label=lower_first(visits.measure.label),
        count=count_text(len(visits.points), "visit"),
        first=date_text(first),
        last=date_text(last),
        newest=with_unit(newest, visits.measure.unit),
    )
