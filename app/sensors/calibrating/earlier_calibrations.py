"""What a sensor was calibrated with before: per channel, and what belongs to one that is chosen."""

from collections.abc import Iterable

from app.sensors.calibrating.calibration_words import newest_first
from domain.channel import Calibration


class EarlierCalibrations:
    """The calibrations of one device."""

    def __init__(self, every: Iterable[Calibration] = ()) -> None:
        self._every = tuple(every)

    def of(self, channel: str) -> list[Calibration]:
        """Those of a channel, the newest first; a rest holds for the whole sensor."""
        return [c for c in newest_first(self._every) if c.kind == "rest" or c.channel == channel]

    def chosen(self, channel: str, row: int) -> tuple[list[Calibration], Calibration | None]:
        """All that was taken together with a row of `of`, and what held before it."""
        shown = self.of(channel)
        one = shown[row]
        before = shown[row + 1] if row + 1 < len(shown) else None
        together = [c for c in self._every if c.kind == "rest" and c.taken_at == one.taken_at]
        return together or [one], before
