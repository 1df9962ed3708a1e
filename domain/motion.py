"""Counts repetitions of a movement nobody described, from one motion sensor."""

import numpy as np

from domain.channel import Floats
from domain.repetitions import RepEvent


class MotionSegmenter:
    """Placeholder."""

    def __init__(self, *, rate_hz: float, min_excursion_deg: float) -> None:
        self.start_s: float | None = None

    def feed(self, time_s: Floats, gyr: Floats) -> list[RepEvent]:
        return []

    def follow(self, gyr: Floats) -> tuple[Floats, Floats]:
        return np.zeros(len(gyr)), np.zeros(len(gyr))

    def close(self, *, partial: bool = False) -> list[RepEvent]:
        return []
