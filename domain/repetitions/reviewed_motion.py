"""Counts an undescribed movement live, and looks at its beginning again once its main axis is known."""

from collections.abc import Sequence
from dataclasses import fields, replace

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats
from domain.repetitions.events import RepEvent, RepRows
from domain.repetitions.motion_repetitions import STILL_DEG_PER_S, STILL_S, MotionSegmenter

REVIEWS_S = (5.0, 10.0)
"""After so much movement the axis has settled; a later look would only make a live tick long."""
BEFORE_S = 2.0
"""So much of the rest before the first movement is looked at again, and so long is a rest."""
LONGEST_START_S = 30.0
"""A first movement that took longer to be seen is looked at from here on."""
STEP_S = 2.0
HOME_SHARE = 0.5
"""A limb that turns around less than half a swing away from where it rested is back where it starts from."""


class ReviewedMotion:
    """A `MotionSegmenter` on the angle about the main axis, which in the first seconds is a guess.

    5 and 10 s after the first movement was seen, all rows since 2 s before it are projected on the axis
    that is their first principal component and counted again; what differs is said as `REVISED`. Where
    the limb did not rest in these 2 s, a movement may be hidden there: the look begins with the rest
    before it. A hidden movement that only led back to where the repetitions start from is none of them.
    The first repetition is counted live, and nothing is looked at that had not come yet.

    Parameters
    ----------
    min_excursion_deg
        From which swing on the first repetition counts.
    """

    def __init__(self, *, min_excursion_deg: float) -> None:
        self._least = min_excursion_deg
        self._begin()

    def _begin(self) -> None:
        self._segmenter = MotionSegmenter(min_excursion_deg=self._least)
        self._held: list[RepRows] = []
        self._reviews_s = list(REVIEWS_S)
        self._seen: RepEvent | None = None
        self._offset_deg = 0.0

    @property
    def start_s(self) -> float | None:
        """Where the running repetition started."""
        return self._segmenter.start_s

    @property
    def direction(self) -> int:
        """Which way the repetitions go first."""
        return self._segmenter.direction

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows with the causal angle about the main axis, angular rate and acceleration."""
        events: list[RepEvent] = []
        first = 0
        while first < len(rows):
            # A step is shorter than the wait for a review, so that none can be due within it unseen.
            after = int(np.searchsorted(rows.time_s, rows.time_s[first] + STEP_S))
            due = None
            if self._reviews_s and self._seen is not None:
                due = int(np.searchsorted(rows.time_s, self._seen.seen_s + self._reviews_s[0] - 1e-6))
                after = min(after, due + 1)
            after = max(after, first + 1)
            events += self._count(_part(rows, slice(first, after)))
            if due is not None and due < after:
                self._reviews_s.pop(0)
                events += self._review()
            first = after
        return events

    def close(self, *, partial: bool) -> list[RepEvent]:
        """The counting ends here."""
        events = self._segmenter.close(partial=partial)
        self._begin()
        return events

    def _count(self, rows: RepRows) -> list[RepEvent]:
        if self._reviews_s:
            self._hold(rows)
        events = self._segmenter.feed(
            rows.time_s, rows.angle_deg + self._offset_deg, rows.rate_deg_per_s, rows.acc_m_per_s2
        )
        if self._seen is None and events:
            self._seen = events[0]
        return events

    def _hold(self, rows: RepRows) -> None:
        """Keep what a review may look at; before the first movement only as much as it may start with."""
        self._held.append(rows)
        if self._seen is None:
            newest_s = float(rows.time_s[-1])
            while self._held[0].time_s[-1] < newest_s - LONGEST_START_S:
                self._held.pop(0)

    def _review(self) -> list[RepEvent]:
        held, seen = _joined(self._held), self._seen
        if not self._reviews_s:
            self._held = []
        if seen is None:
            return []
        oldest_s = seen.seen_s - LONGEST_START_S + STEP_S
        near_s, began_s = seen.start_s - BEFORE_S, _movement_began_s(held, seen.start_s)
        near = _part(held, held.time_s >= max(near_s, oldest_s))
        if int(_known(near).sum()) < 3:
            return []
        from_s = max(near_s if began_s >= near_s else began_s - BEFORE_S, oldest_s)
        rows = _about(_main_axis(near), _part(held, held.time_s >= from_s))
        last = int(np.flatnonzero(_known(rows))[-1])
        self._offset_deg = float(rows.angle_deg[last] - held.angle_deg[last - len(rows)])
        rested = max(held.time_s[0] + STILL_S, rows.time_s[0]) <= began_s
        fresh = self._counted_again(rows, seen, rested=rested)
        events = fresh.take_over(self._segmenter, seen_s=float(rows.time_s[-1]))
        self._segmenter = fresh
        return events

    def _counted_again(self, rows: RepRows, seen: RepEvent, *, rested: bool) -> MotionSegmenter:
        """All repetitions of the rows, without a first swing that only led from a rest to their start."""
        found = self._counted(rows)
        led_there = found.direction == -seen.direction and found.opening_share < HOME_SHARE
        return self._counted(_part(rows, rows.time_s >= seen.start_s)) if rested and led_there else found

    def _counted(self, rows: RepRows) -> MotionSegmenter:
        segmenter = MotionSegmenter(min_excursion_deg=self._least)
        segmenter.feed(rows.time_s, rows.angle_deg, rows.rate_deg_per_s, rows.acc_m_per_s2)
        return segmenter


def _movement_began_s(rows: RepRows, start_s: float) -> float:
    """When the limb left its last rest of 2 s before `start_s`: earlier where a movement was hidden."""
    turns = np.linalg.norm(rows.gyr_rad_per_s, axis=1) > np.radians(STILL_DEG_PER_S)
    moved_s = rows.time_s[turns & (rows.time_s < start_s)]
    if not len(moved_s) or moved_s[-1] < start_s - BEFORE_S:
        return start_s
    return float(moved_s[np.diff(moved_s, prepend=-np.inf) >= BEFORE_S][-1])


def _known(rows: RepRows) -> NDArray[np.bool_]:
    known: NDArray[np.bool_] = np.isfinite(rows.gyr_rad_per_s).all(axis=1) & np.isfinite(rows.angle_deg)
    return known


def _main_axis(rows: RepRows) -> Floats:
    """The first principal component of the angular rate, turned the way the rows were seen live."""
    gyr = rows.gyr_rad_per_s[_known(rows)]
    _, vectors = np.linalg.eigh(gyr.T @ gyr)
    axis: Floats = vectors[:, -1]
    return -axis if float(np.nansum(rows.gyr_rad_per_s @ axis * rows.rate_deg_per_s)) < 0 else axis


def _about(axis: Floats, rows: RepRows) -> RepRows:
    """The same rows with angle and rate about `axis`."""
    rate = np.degrees(rows.gyr_rad_per_s @ axis)
    step_s = float(np.median(np.diff(rows.time_s)))
    angle = np.where(_known(rows), np.cumsum(np.nan_to_num(rate)) * step_s, np.nan)
    return replace(rows, angle_deg=angle, rate_deg_per_s=rate)


def _joined(held: Sequence[RepRows]) -> RepRows:
    names = [each.name for each in fields(RepRows)]
    return RepRows(*(np.concatenate([getattr(rows, name) for rows in held]) for name in names))


def _part(rows: RepRows, part: slice | NDArray[np.bool_]) -> RepRows:
    return RepRows(*(getattr(rows, each.name)[part] for each in fields(rows)))
