"""Puts the steps of a battery in order: as written, or drawn by a seed so that it can be repeated."""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.athlete import Side
from domain.library.battery_items import BatteryItem
from domain.protocol import Protocol, Tempo


class Drawn(StrEnum):
    """What a seed draws: the order of the steps, which side begins, the tempo of each set."""

    SETS = "sets"
    SIDES = "sides"
    TEMPI = "tempi"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a battery: a protocol, its sides in order, how many sets, the tempi it is done in."""

    protocol: Protocol
    sides: tuple[Side, ...]
    sets: int = 1
    tempi: tuple[Tempo, ...] = ()
    work_s: float | None = None
    rest_s: float | None = None


def ordered(
    steps: Sequence[Step], *, rounds: int, drawn: Collection[Drawn], seed: int | None
) -> tuple[tuple[BatteryItem, ...], ...]:
    """The sets of each round.

    Every round has every set of every step on every side of it, whatever is drawn; the sides of a set
    follow one another. Without `Drawn.TEMPI` the tempi of a step follow one another as
    they are written, through all rounds.

    Parameters
    ----------
    seed
        The same seed gives the same order and the same tempi; each round has its own.
    """
    return tuple(_round(steps, number, drawn, seed) for number in range(1, rounds + 1))


def _round(
    steps: Sequence[Step], number: int, drawn: Collection[Drawn], seed: int | None
) -> tuple[BatteryItem, ...]:
    # A seed of a practice order guards no secret. What is drawn of one kind never moves another.
    units: list[tuple[int, int, Step, Tempo | None]] = []
    for place, step in enumerate(steps):
        luck = random.Random(f"{seed}:{number}:{place}:tempi") if Drawn.TEMPI in drawn else None
        units += [(place, index, step, tempo) for index, tempo in enumerate(_tempi(step, number, luck))]
    if Drawn.SETS in drawn:
        random.Random(f"{seed}:{number}").shuffle(units)
    items: list[BatteryItem] = []
    for place, index, step, tempo in units:
        sides = list(step.sides)
        if Drawn.SIDES in drawn:
            random.Random(f"{seed}:{number}:{place}:{index}:sides").shuffle(sides)
        items += [_item(step, side, tempo, number) for side in sides]
    return tuple(items)


def _tempi(step: Step, number: int, luck: random.Random | None) -> list[Tempo | None]:
    """A tempo for each set of a step in a round; both sides of a set have the same."""
    if not step.tempi:
        return [None] * step.sets
    if luck is not None:
        return [luck.choice(step.tempi) for _ in range(step.sets)]
    first = (number - 1) * step.sets
    return [step.tempi[(first + index) % len(step.tempi)] for index in range(step.sets)]


def _item(step: Step, side: Side, tempo: Tempo | None, number: int) -> BatteryItem:
    protocol, written = step.protocol, None
    if tempo is not None and tempo != protocol.tempo:
        protocol, written = replace(protocol, tempo=tempo), protocol
    return BatteryItem(protocol, side, number, step.work_s, step.rest_s, written)
