"""Which stretch of time a live plot shows: the last seconds, or a stretch that is held still."""

SHORTEST_S = 0.5
USUAL_S = 10.0
LONGEST_S = 3600.0


class TimeView:
    """Follows now until it is moved or zoomed away from it; what arrives meanwhile is kept, not shown."""

    def __init__(self) -> None:
        self.window_s = USUAL_S
        self.newest_s = 0.0
        self._held_s: float | None = None

    @property
    def is_held(self) -> bool:
        """Whether the view stands still while the set goes on."""
        return self._held_s is not None

    @property
    def end_s(self) -> float:
        """Time at the right edge."""
        return self.newest_s if self._held_s is None else self._held_s

    @property
    def behind_s(self) -> float:
        """How far the right edge is behind now."""
        return self.newest_s - self.end_s

    def hold(self) -> None:
        """Stand still here."""
        self._held_s = self.end_s

    def follow(self) -> None:
        """Show now again."""
        self._held_s = None

    def reset(self) -> None:
        """The usual length, at now."""
        self.window_s = USUAL_S
        self.follow()

    def pan(self, seconds: float) -> None:
        """Move the view by `seconds`, earlier when negative; moved to the newest sample it follows again."""
        end_s = max(self.end_s + seconds, min(self.window_s, self.newest_s))
        self._held_s = end_s if end_s < self.newest_s else None

    def zoom(self, factor: float, share: float = 1.0) -> None:
        """Make the window `factor` as long; the time at `share` of its width stays where it is.

        A view that follows now keeps now at its right edge.
        """
        before = self.window_s
        self.window_s = min(max(before * factor, SHORTEST_S), LONGEST_S)
        if self._held_s is not None:
            self.pan((before - self.window_s) * (share - 1.0))
