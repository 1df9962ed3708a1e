"""The times of a foreign recording: in order, regular or not, with holes that are kept as holes."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats, Integers
from domain.foreign.errors import ForeignFileError
from domain.foreign.samples import ForeignSamples
from domain.samples.bridging import BRIDGED_S, HOLE_PERIODS, longest_bridged_s, on_lines
from domain.wording import count_text

LEAST_ROWS = 2
RATES_HZ = (2.0, 50_000.0)
LONGEST_S = 6 * 3600.0
"""Outside, the unit of time in the header is wrong, or the file is many recordings."""
MOST_REPEATED_SHARE = 0.05
MOST_UNEVEN = 4.0
"""Of uneven rows only a step above this many periods is a hole."""
NEEDED = 6
"""The first columns: force, or acceleration and angular rate; a magnetic field may lack."""
IRREGULAR_SHARE = 0.25
"""Steps whose 90th percentile is this far from the period, in periods: sampled at uneven instants."""


@dataclass(frozen=True, slots=True)
class EvenSamples:
    """Samples at one rate, with rows on a line in the short holes and none in the long ones.

    Attributes
    ----------
    rate_hz
        Of the rows between holes.
    time_s, values
        (m,) and (m, n_channels).
    place
        (n,) position of each row of the file among them: whole where rows were taken as they are, in
        between where they were put on an even grid. NaN for a row that lacks a value or repeats a time.
    resampled
        Whether the rows were put on an even grid.
    """

    rate_hz: float
    time_s: Floats
    values: Floats
    place: Floats
    resampled: bool
    notes: tuple[str, ...]


def evened(samples: ForeignSamples, *, as_they_are: bool = False) -> EvenSamples:
    """The samples as the filters need them.

    Parameters
    ----------
    as_they_are
        For a signal whose analysis keeps the time of every sample (force): nothing is filled or moved.

    Raises
    ------
    ForeignFileError
        Times that are missing, run backward, or are too coarse to place the samples.
    """
    time_s = samples.time_s
    _check(samples)
    repeats = np.concatenate(([False], np.diff(time_s) == 0))
    notes = list(samples.notes)
    if repeats.any():
        notes.append(_repeated(samples, repeats))
    lacking = ~np.isfinite(samples.values[:, :NEEDED]).all(axis=1)
    if lacking.any():
        rows = count_text(int(lacking.sum()), "row")
        notes.append(f"{rows} of {len(time_s)} in {samples.file} lack a value: nothing is known there.")
    kept = np.flatnonzero(~repeats & ~lacking)
    if len(kept) < LEAST_ROWS:
        raise ForeignFileError(f"{samples.file} has fewer than two whole rows: export it again.")
    kept_s, values = time_s[kept], samples.values[kept]
    rate_hz, steps = _rate(kept_s)
    _check_pace(samples.file, rate_hz, float(kept_s[-1] - kept_s[0]))
    uneven = not as_they_are and _uneven(kept_s, steps, rate_hz)
    notes += _holes(kept_s, steps, least=MOST_UNEVEN if uneven else HOLE_PERIODS)
    if as_they_are:
        even = kept_s, values, np.arange(len(kept_s), dtype=np.float64)
    elif uneven:
        notes.append(
            f"The times of {samples.file} are uneven: they were put on an even grid of {rate_hz:.4g} Hz."
        )
        even = _on_grid(kept_s, values, rate_hz)
    else:
        even = _with_holes(kept_s, values, steps, rate_hz)
    place = np.full(len(time_s), np.nan)
    place[kept] = even[2]
    return EvenSamples(rate_hz, even[0], even[1], place, uneven, tuple(notes))


def _check(samples: ForeignSamples) -> None:
    time_s, lines = samples.time_s, samples.lines
    unknown = np.flatnonzero(~np.isfinite(time_s))
    if len(unknown):
        raise ForeignFileError(
            f"{samples.file}, line {lines[unknown[0]]} has no time ({count_text(len(unknown), 'row')} in "
            "all): fill it in, or leave the row out."
        )
    back = np.flatnonzero(np.diff(time_s) < 0)
    if len(back):
        row = int(back[0]) + 1
        raise ForeignFileError(
            f"{samples.file}, line {lines[row]}: time runs back from {time_s[row - 1]:.6g} s to "
            f"{time_s[row]:.6g} s: sort the rows by time, or split the file where its clock began anew."
        )


def _check_pace(file: str, rate_hz: float, span_s: float) -> None:
    low, high = RATES_HZ
    if not low <= rate_hz <= high:
        raise ForeignFileError(
            f"{file} has {rate_hz:.3g} rows a second, of {low:g} to {high:g} that can be analysed: "
            "correct the unit of its time."
        )
    if span_s > LONGEST_S:
        raise ForeignFileError(
            f"{file} spans {span_s / 3600:.3g} hours, of {LONGEST_S / 3600:g} at most: cut out one set."
        )


def _repeated(samples: ForeignSamples, repeats: NDArray[np.bool_]) -> str:
    count, share = int(repeats.sum()), float(repeats.mean())
    if share > MOST_REPEATED_SHARE:
        raise ForeignFileError(
            f"{samples.file}: {100 * share:.0f} % of the rows repeat the time before them: export it with "
            "more decimals, or in a finer unit."
        )
    first = samples.lines[int(np.flatnonzero(repeats)[0])]
    return f"{count_text(count, 'row')} of {samples.file} repeat a time (first in line {first}): left out."


def _rate(time_s: Floats) -> tuple[float, Integers]:
    """Samples per second between holes, and how many periods each step is."""
    steps_s = np.diff(time_s)
    # The shorter steps are one period: where rows lack, the middle one may well be two.
    periods = np.maximum(1, np.rint(steps_s / np.quantile(steps_s, 0.1))).astype(np.int64)
    near = periods <= 5
    rate_hz = float(periods[near].sum() / steps_s[near].sum())
    steps = np.maximum(1, np.rint(steps_s * rate_hz)).astype(np.int64)
    if not _uneven(time_s, steps, rate_hz):
        return rate_hz, steps
    near = steps_s < 5 * np.median(steps_s)
    rate_hz = float(near.sum() / steps_s[near].sum())
    return rate_hz, np.maximum(1, np.rint(steps_s * rate_hz)).astype(np.int64)


def _holes(time_s: Floats, steps: Integers, *, least: float) -> list[str]:
    holes = np.flatnonzero(steps > least)
    if not len(holes):
        return []
    lost = int((steps[holes] - 1).sum())
    longest = int(holes[np.argmax(steps[holes])])
    long_s = float(time_s[longest + 1] - time_s[longest])
    return [
        f"{count_text(lost, 'row')} missing in {count_text(len(holes), 'hole')}, the longest {long_s:.2f} s "
        f"after {time_s[longest]:.2f} s: nothing is known there."
    ]


def _uneven(time_s: Floats, steps: Integers, rate_hz: float) -> bool:
    off = np.abs(np.diff(time_s) * rate_hz - steps)
    return float(np.quantile(off, 0.9)) > IRREGULAR_SHARE


def _with_holes(
    time_s: Floats, values: Floats, steps: Integers, rate_hz: float
) -> tuple[Floats, Floats, Floats]:
    """The rows as they are, with rows on a line between their neighbours in the short holes."""
    jumps = np.where(steps <= max(1.0, BRIDGED_S * rate_hz), steps, 1)
    filled, place = on_lines(np.column_stack((time_s, values)), jumps)
    return filled[:, 0], filled[:, 1:], place.astype(np.float64)


def _on_grid(time_s: Floats, values: Floats, rate_hz: float) -> tuple[Floats, Floats, Floats]:
    """Lines between neighbours on an even grid, without the rows that lie in long holes."""
    grid_s = time_s[0] + np.arange(int((time_s[-1] - time_s[0]) * rate_hz + 1e-6) + 1) / rate_hz
    right = np.clip(np.searchsorted(time_s, grid_s), 1, len(time_s) - 1)
    apart_s = time_s[right] - time_s[right - 1]
    grid_s = grid_s[(apart_s <= longest_bridged_s(1.0 / rate_hz)) | (grid_s >= time_s[right])]
    columns = [np.interp(grid_s, time_s, column) for column in values.T]
    return grid_s, np.column_stack(columns), np.interp(time_s, grid_s, np.arange(len(grid_s)))
