"""What a segmenter sees and what it says."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol as Interface

import numpy as np

from domain.channel import Floats


class RepEventKind(StrEnum):
    """What the segmenter saw."""

    STARTED = "started"
    ENDED = "ended"
    DROPPED = "dropped"
    REVISED = "revised"


@dataclass(frozen=True, slots=True)
class RepEvent:
    """A repetition started, ended, or was dropped because it was none; times are grid times in seconds.

    `REVISED` takes the last `replaces` repetitions back; what they really were follows as `ENDED`.
    `seen_s` is the row at which it was known; `direction` is +1 or -1 where only the movement itself
    says whether its first phase raises the angle, else 0.
    """

    kind: RepEventKind
    start_s: float
    peak_s: float = float("nan")
    end_s: float = float("nan")
    replaces: int = 0
    seen_s: float = float("nan")
    direction: int = 0


@dataclass(frozen=True, slots=True)
class RepRows:
    """Rows of the common grid as a segmenter sees them, (n,) or (n, 3); NaN where nothing is known."""

    time_s: Floats
    force_n: Floats
    angle_deg: Floats
    rate_deg_per_s: Floats
    gyr_rad_per_s: Floats
    acc_m_per_s2: Floats

    def __len__(self) -> int:
        return len(self.time_s)


def rep_rows(
    time_s: Floats,
    *,
    force_n: Floats | None = None,
    angle_deg: Floats | None = None,
    rate_deg_per_s: Floats | None = None,
    gyr_rad_per_s: Floats | None = None,
    acc_m_per_s2: Floats | None = None,
) -> RepRows:
    """Rows of which only some signals are known."""
    nothing, no_vector = np.full(len(time_s), np.nan), np.full((len(time_s), 3), np.nan)
    return RepRows(
        time_s,
        nothing if force_n is None else force_n,
        nothing if angle_deg is None else angle_deg,
        nothing if rate_deg_per_s is None else rate_deg_per_s,
        no_vector if gyr_rad_per_s is None else gyr_rad_per_s,
        no_vector if acc_m_per_s2 is None else acc_m_per_s2,
    )


class RepRule(Interface):
    """Finds repetitions in rows that come bit by bit; what it says does not depend on the cuts."""

    @property
    def start_s(self) -> float | None:
        """Where the running repetition started; None between repetitions."""
        ...

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows."""
        ...

    def close(self, *, partial: bool) -> list[RepEvent]:
        """No rows follow. With `partial` one that went far enough ends even if it has not come back."""
        ...
