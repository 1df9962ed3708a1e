"""When each phase of a paced set begins: all instants are counted from the start, none from another."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from domain.protocol import Tempo

PHASES = ("eccentric", "pause_lengthened", "concentric", "pause_shortened")
MOST_VARIATION = 0.5
_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Pace:
    """Where the pace is: repetition (from 1), phase, seconds into it, its length, and the lungs, 0-1."""

    rep: int
    phase: str
    elapsed_s: float
    length_s: float
    breath: float

    @property
    def share(self) -> float:
        """How much of the phase is over, 0-1."""
        return min(1.0, self.elapsed_s / self.length_s)


@dataclass(frozen=True, slots=True)
class Beat:
    """One tick of the metronome, `at_ns` after the start; `accent` where a phase begins."""

    at_ns: int
    accent: bool
    phase: str


def phases_of(tempo: Tempo) -> tuple[tuple[str, float], ...]:
    """The phases that last with their seconds, in the order they are done."""
    seconds = (tempo.eccentric_s, tempo.pause_lengthened_s, tempo.concentric_s, tempo.pause_shortened_s)
    named = list(zip(PHASES, seconds, strict=True))
    first = PHASES.index(tempo.starts_with) if tempo.starts_with in PHASES else 0
    return tuple((name, length) for name, length in named[first:] + named[:first] if length > 0)


class Pacer:
    """The tempo of a set laid out in time.

    Parameters
    ----------
    tempo
        Its first phase is `starts_with`; phases of no length are left out.
    variation
        Each repetition is longer or shorter by up to this share, drawn by `seed`; 0 is a steady tempo.

    Raises
    ------
    ValueError
        When no phase lasts, or the variation is not between 0 and 0.5.

    Notes
    -----
    Breathing goes with the work: out while the muscle shortens, in while it lengthens, and neither is
    hurried in a pause. Instants are whole nanoseconds, so that hours of them do not drift.
    """

    def __init__(self, tempo: Tempo, *, variation: float = 0.0, seed: int = 0) -> None:
        self.phases = phases_of(tempo)
        if not self.phases:
            raise ValueError("A tempo needs one phase that lasts.")
        if not 0.0 <= variation <= MOST_VARIATION:
            raise ValueError(f"The tempo may vary by 0 to {MOST_VARIATION:.0%}.")
        self._variation, self._seed = variation, seed
        self._starts: list[int] = [0]
        self._names: list[str] = []

    def at(self, elapsed_ns: int) -> Pace:
        """The pace `elapsed_ns` after the start; before it, the start."""
        now = max(0, elapsed_ns)
        self._lay_out(now)
        place = bisect_right(self._starts, now) - 1
        name, start, end = self._names[place], self._starts[place], self._starts[place + 1]
        share = (now - start) / (end - start)
        rep = place // len(self.phases) + 1
        return Pace(rep, name, (now - start) / _NS, (end - start) / _NS, _breath(name, share))

    def beats(self, from_ns: int, to_ns: int) -> Iterator[Beat]:
        """The ticks in [from_ns, to_ns): each phase's beginning and its whole seconds."""
        self._lay_out(to_ns)
        place = max(0, bisect_right(self._starts, max(0, from_ns)) - 1)
        while place < len(self._names) and self._starts[place] < to_ns:
            yield from self._beats_of(place, from_ns, to_ns)
            place += 1

    def next_beat(self, after_ns: int) -> Beat:
        """The first tick later than `after_ns`."""
        longest = max(length for _, length in self.phases) * (1 + self._variation)
        return next(self.beats(after_ns + 1, after_ns + 2 + round(longest * _NS)))

    def _beats_of(self, place: int, from_ns: int, to_ns: int) -> Iterator[Beat]:
        start, end, name = self._starts[place], self._starts[place + 1], self._names[place]
        # A tick less than a quarter of a second before the next phase would blur its beginning.
        for number, at_ns in enumerate(range(start, max(start + 1, end - _NS // 4), _NS)):
            if from_ns <= at_ns < to_ns:
                yield Beat(at_ns, number == 0, name)

    def _lay_out(self, until_ns: int) -> None:
        while self._starts[-1] <= until_ns:
            rep = len(self._names) // len(self.phases)
            swing = Random(self._seed * 1_000_003 + rep).uniform(-self._variation, self._variation)
            for name, length_s in self.phases:
                self._names.append(name)
                self._starts.append(self._starts[-1] + round(length_s * (1 + swing) * _NS))


def _breath(phase: str, share: float) -> float:
    """How full the lungs are: full before the effort, empty after it."""
    if phase == "concentric":
        return 1.0 - share
    return {"eccentric": share, "pause_lengthened": 1.0}.get(phase, 0.0)
