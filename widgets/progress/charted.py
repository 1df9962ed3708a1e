"""What one chart of progress shows."""

from dataclasses import dataclass

from domain.progress.drift import Drift
from domain.progress.goals import Outlook
from domain.progress.series import Series
from domain.progress.verdict import Finding


@dataclass(frozen=True, slots=True)
class Charted:
    """What one chart shows; `low` and `high` are shared with the chart of the other side."""

    finding: Finding
    low: float
    high: float
    drift: Drift | None = None
    outlook: Outlook | None = None

    @property
    def series(self) -> Series:
        """The visits."""
        return self.finding.series
