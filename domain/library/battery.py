"""A battery: what one visit asks for, in order and in rounds. The files are in `domain/library/batteries`."""

import random
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from domain.athlete import Side
from domain.library import load_protocol
from domain.protocol import Protocol

_FOLDER = Path(__file__).parent / "batteries"
AS_WRITTEN, SHUFFLED = "as_written", "shuffled"
MOST_SEEDS = 1_000_000


@dataclass(frozen=True, slots=True)
class BatteryItem:
    """One protocol on one side, in one round.

    With `work_s` the set ends after so many seconds instead of after its repetitions; `rest_s` is the
    rest after it, in place of the protocol's.
    """

    protocol: Protocol
    side: Side
    round: int = 1
    work_s: float | None = None
    rest_s: float | None = None

    @property
    def rest_after_s(self) -> float:
        """Seconds to rest before the next set."""
        return self.protocol.rest_s if self.rest_s is None else self.rest_s

    @property
    def estimated_s(self) -> float:
        """Seconds of still pose, countdowns, work and rest between trials; no changes of set-up, no talk.

        A repetition whose length the protocol does not say (no hold, no tempo) counts as nothing.
        """
        protocol = self.protocol
        if self.work_s is not None:
            return protocol.still_s + protocol.countdown_s + self.work_s
        tempo = protocol.tempo
        moving_s = 0.0
        if tempo is not None:
            moving_s = (
                tempo.eccentric_s + tempo.pause_lengthened_s + tempo.concentric_s + tempo.pause_shortened_s
            )
        work_s = protocol.reps * max(protocol.hold_s, moving_s)
        if not protocol.is_test:
            return protocol.still_s + protocol.countdown_s + work_s
        between = max(0, protocol.reps - 1) * protocol.rest_s
        return protocol.still_s + max(1, protocol.reps) * protocol.countdown_s + work_s + between


@dataclass(frozen=True, slots=True)
class Battery:
    """A title and the sets to do, in order; a circuit goes through them in `rounds`.

    `seed` drew the order where it is shuffled: the same battery with it has the same order again.
    """

    title: str
    items: tuple[BatteryItem, ...]
    rounds: int = 1
    seed: int | None = None

    @property
    def estimated_s(self) -> float:
        """Seconds of all sets and the rests between them."""
        rests = sum(item.rest_after_s for item in self.items[:-1])
        return rests + sum(item.estimated_s for item in self.items)


def battery_ids() -> tuple[str, ...]:
    """The batteries there are."""
    return tuple(sorted(file.stem for file in _FOLDER.glob("*.toml")))


def load_battery(battery_id: str, *, seed: int | None = None) -> Battery:
    """The battery of this name.

    Parameters
    ----------
    seed
        For a battery whose order is shuffled: the same seed gives the same order. Without one it is drawn
        here, and the battery knows it.

    Raises
    ------
    KeyError
        When no file has this name; the message says which exist.
    ValueError
        When a round, a work time or a rest cannot be.
    """
    path = _FOLDER / f"{battery_id}.toml"
    if not path.exists():
        known = ", ".join(battery_ids())
        raise KeyError(f"There is no battery {battery_id!r}: choose one of {known}.")
    return read_battery(tomllib.loads(path.read_text(encoding="utf-8")), seed=seed)


def read_battery(content: dict[str, Any], *, seed: int | None = None) -> Battery:
    """A battery from the content of its file; see `load_battery`."""
    rounds = int(content.get("rounds", 1))
    order = str(content.get("order", AS_WRITTEN))
    if rounds < 1:
        raise ValueError(f"A battery has at least one round, not {rounds}.")
    if order not in (AS_WRITTEN, SHUFFLED):
        raise ValueError(f"The order {order!r} is not known: write {AS_WRITTEN} or {SHUFFLED}.")
    steps = tuple(_item(step) for step in content["steps"])
    if order == AS_WRITTEN:
        seed = None
    elif seed is None:
        # A seed of a practice order guards no secret; six digits can be read out and typed.
        seed = random.randrange(MOST_SEEDS)
    rests = content.get("round_rest_s")
    round_rest_s = None if rests is None else _seconds(rests, "round_rest_s")
    items: list[BatteryItem] = []
    for number in range(1, rounds + 1):
        placed = list(_shuffled(steps, seed, number) if order == SHUFFLED else steps)
        if round_rest_s is not None and number < rounds:
            placed[-1] = replace(placed[-1], rest_s=round_rest_s)
        items += [replace(item, round=number) for item in placed]
    return Battery(title=str(content["title"]), items=tuple(items), rounds=rounds, seed=seed)


def _item(step: dict[str, Any]) -> BatteryItem:
    work_s, rest_s = step.get("work_s"), step.get("rest_s")
    return BatteryItem(
        load_protocol(step["protocol"]),
        Side(step["side"]),
        work_s=None if work_s is None else _seconds(work_s, "work_s", least_s=1.0),
        rest_s=None if rest_s is None else _seconds(rest_s, "rest_s"),
    )


def _seconds(value: float, name: str, *, least_s: float = 0.0) -> float:
    seconds = float(value)
    if not seconds >= least_s:
        raise ValueError(f"{name} cannot be {seconds:g} s: write at least {least_s:g}.")
    return seconds


def _shuffled(steps: Sequence[BatteryItem], seed: int | None, number: int) -> Sequence[BatteryItem]:
    """Another order in each round."""
    order = list(steps)
    random.Random(f"{seed}:{number}").shuffle(order)
    return order


def single(protocol: Protocol, side: Side) -> Battery:
    """A battery of one set."""
    return Battery(title=protocol.title, items=(BatteryItem(protocol, side),))
