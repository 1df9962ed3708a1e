"""A battery as it is done: the sets in order, and how long they take."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from domain.athlete import Side
from domain.library.starting_values import starting_value
from domain.protocol import Protocol


@dataclass(frozen=True, slots=True)
class BatteryItem:
    """One protocol on one side, in one round.

    With `work_s` the set ends after so many seconds instead of after its repetitions; `rest_s` is the
    rest after it, in place of the protocol's. Where the battery gives the set another tempo, `protocol`
    has it and `as_written` is the protocol of the library.
    """

    protocol: Protocol
    side: Side
    round: int = 1
    work_s: float | None = None
    rest_s: float | None = None
    as_written: Protocol | None = None

    @property
    def rest_after_s(self) -> float:
        """Seconds to rest before the next set."""
        return self.protocol.rest_s if self.rest_s is None else self.rest_s

    @property
    def estimated_s(self) -> float:
        """Seconds of still pose, countdowns, work and rest between trials; no changes of set-up, no talk.

        A repetition whose length the protocol does not say (no hold, no tempo) counts as the starting
        value `unknown_rep_s`. The repetitions of practice are counted in.
        """
        return self.seconds(practice=True)

    def seconds(self, *, practice: bool) -> float:
        """As `estimated_s`, with or without the practice that only the first set of a side begins with."""
        protocol = self.protocol
        if self.work_s is not None:
            return protocol.still_s + protocol.countdown_s + self.work_s
        rep_s = max(protocol.hold_s, protocol.tempo.rep_s if protocol.tempo is not None else 0.0)
        rep_s = rep_s or starting_value("unknown_rep_s").value
        reps = protocol.reps + (protocol.familiarisation_reps if practice else 0)
        if not protocol.is_test:
            return protocol.still_s + protocol.countdown_s + reps * rep_s
        between = max(0, reps - 1) * protocol.rest_s
        return protocol.still_s + max(1, reps) * protocol.countdown_s + reps * rep_s + between


@dataclass(frozen=True, slots=True)
class Battery:
    """A title and the sets to do, in order; a circuit goes through them in `rounds`.

    `seed` drew what is drawn (the order of sets and sides, the tempi): the same battery with it is the same
    again. `warm_up` is what to tick before the first set. A change to another exercise, side or leg takes
    `change_s`; the rest goes on meanwhile. `own` says that the clinic wrote it.
    """

    title: str
    items: tuple[BatteryItem, ...]
    rounds: int = 1
    seed: int | None = None
    about: str = ""
    warm_up: tuple[str, ...] = ()
    change_s: float = 0.0
    own: bool = False

    @property
    def estimated_s(self) -> float:
        """Seconds of all sets, the rests between them, and the changes of set-up."""
        return self.seconds_of(self.items)

    def seconds_of(self, items: Sequence[BatteryItem]) -> float:
        """Seconds of some of the sets in this order, from the set-up of the first to the end of the last."""
        if not items:
            return 0.0
        between = 0.0
        for before, after in pairwise(items):
            same = (before.protocol.protocol_id, before.side) == (after.protocol.protocol_id, after.side)
            between += before.rest_after_s if same else max(before.rest_after_s, self.change_s)
        keys = [(item.protocol.protocol_id, item.side) for item in items]
        work = (
            item.seconds(practice=keys.index(key) == at)
            for at, (item, key) in enumerate(zip(items, keys, strict=True))
        )
        return self.change_s + between + sum(work)
