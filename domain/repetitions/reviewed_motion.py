"""Counts an undescribed movement live, and looks at its beginning again once its main axis is known."""

import numpy as np

from domain.channel import Floats
from domain.repetitions.events import RepEvent, RepRows
from domain.repetitions.motion_repetitions import MotionSegmenter

REVIEWS_S = (5.0, 10.0)
"""After so much movement the axis has settled; a later look would only make a live tick long."""
BEFORE_S = 2.0
"""So much of the rest before the first movement is looked at again."""
LONGEST_START_S = 30.0
"""A first movement that took longer to be seen is looked at from here on."""
STEP_S = 2.0


class ReviewedMotion:
    """A `MotionSegmenter` on the angle about the main axis, which in the first seconds is a guess.

    5 and 10 s after the first movement was seen, all rows since 2 s before it are projected on the axis
    that is their first principal component and counted again; what differs is said as `REVISED`. The
    first repetition is counted live, and nothing is looked at that had not come yet.

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
        self._seen_s: float | None = None
        self._from_s = 0.0
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
            if self._reviews_s and self._seen_s is not None:
                due = int(np.searchsorted(rows.time_s, self._seen_s + self._reviews_s[0] - 1e-6))
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
        if self._seen_s is None and events:
            self._seen_s = events[0].seen_s
            self._from_s = max(events[0].start_s - BEFORE_S, self._seen_s - LONGEST_START_S + STEP_S)
        return events

    def _hold(self, rows: RepRows) -> None:
        """Keep what a review may look at; before the first movement only as much as it may start with."""
        self._held.append(rows)
        if self._seen_s is None:
            newest_s = float(rows.time_s[-1])
            while self._held[0].time_s[-1] < newest_s - LONGEST_START_S:
                self._held.pop(0)

    def _review(self) -> list[RepEvent]:
        every_s = np.concatenate([rows.time_s for rows in self._held])
        kept = every_s >= self._from_s
        time_s, angle, rate, gyr, acc = (
            np.concatenate([getattr(rows, name) for rows in self._held])[kept]
            for name in ("time_s", "angle_deg", "rate_deg_per_s", "gyr_rad_per_s", "acc_m_per_s2")
        )
        known = np.isfinite(gyr).all(axis=1) & np.isfinite(angle)
        if int(known.sum()) < 3:
            return []
        axis = _main_axis(gyr[known])
        turned = np.degrees(gyr @ axis)
        if float(np.nansum(turned * rate)) < 0:
            turned = -turned
        step_s = float(np.median(np.diff(time_s)))
        about = np.where(known, np.cumsum(np.nan_to_num(turned)) * step_s, np.nan)
        last = int(np.flatnonzero(known)[-1])
        self._offset_deg = float(about[last] - angle[last])
        fresh = MotionSegmenter(min_excursion_deg=self._least)
        events = fresh.take_over(self._segmenter, time_s, about, turned, acc)
        self._segmenter = fresh
        if not self._reviews_s:
            self._held = []
        return events


def _main_axis(gyr: Floats) -> Floats:
    _, vectors = np.linalg.eigh(gyr.T @ gyr)
    axis: Floats = vectors[:, -1]
    return axis


def _part(rows: RepRows, part: slice) -> RepRows:
    return RepRows(
        rows.time_s[part],
        rows.force_n[part],
        rows.angle_deg[part],
        rows.rate_deg_per_s[part],
        rows.gyr_rad_per_s[part],
        rows.acc_m_per_s2[part],
    )
