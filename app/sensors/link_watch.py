"""Which links of a running set are lost, and for how long."""

from collections.abc import Iterable, Iterator

from app.sensors.live_device import LinkFact
from domain.timebase import Clock
from drivers.continuity import LinkState

PATIENCE_S = 20.0
"""A link that stays lost this long ends the set: an athlete does not hold a pose for longer."""


class LinkWatch:
    """Remembers since when each stream is silent."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lost_since_ns: dict[str, int] = {}

    def take(self, facts: Iterable[LinkFact]) -> Iterator[LinkFact]:
        """The facts that matter: a link that was lost, and one that came back."""
        for fact in facts:
            if fact.state is LinkState.LOST and fact.stream_id not in self._lost_since_ns:
                self._lost_since_ns[fact.stream_id] = fact.at_ns
                yield fact
            elif fact.state is LinkState.STREAMING and fact.stream_id in self._lost_since_ns:
                del self._lost_since_ns[fact.stream_id]
                yield fact

    @property
    def has_given_up(self) -> bool:
        """Whether some link stayed away for too long."""
        now_ns = self._clock.now_ns()
        return any(now_ns - since_ns > PATIENCE_S * 1e9 for since_ns in self._lost_since_ns.values())
