"""Weighs what several drivers made of the same bytes: who it is, or between whom the user must choose."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from drivers.decoder import ParseError, Samples
from drivers.driver import Driver
from drivers.link import DeviceLink

_PROOF_SAMPLES = 3
_SLOW_HZ = 5.0


class Tally:
    """What a decoder made of the bytes so far."""

    def __init__(self) -> None:
        self.samples = self.errors = 0

    def take(self, events: Sequence[object]) -> None:
        """Count samples and errors among `events`."""
        for event in events:
            if isinstance(event, Samples):
                self.samples += len(event.block)
            elif isinstance(event, ParseError):
                self.errors += 1


@dataclass(frozen=True, slots=True)
class Heard:
    """One driver that listened to a port."""

    driver: Driver
    link: DeviceLink
    tally: Tally = field(default_factory=Tally)

    @property
    def makes_sense(self) -> bool:
        """Whether enough samples came out, and few enough errors."""
        proof = _PROOF_SAMPLES if self.driver.descriptor.nominal_rate_hz >= _SLOW_HZ else 1
        good = self.tally.samples >= proof
        return good and self.link.packets >= max(proof, 2 * self.tally.errors)

    @property
    def kin(self) -> str:
        """Drivers of one family do not contradict each other: the first of them that knows it is right."""
        return self.driver.family or self.driver.descriptor.driver_id

    @property
    def words(self) -> str:
        """The evidence, as the coach reads it."""
        speed = "" if self.driver.descriptor.scheme else f" at {self.link.baud} baud"
        return f"{self.link.packets} valid packets, {self.tally.errors} errors{speed}"


def by_strength(heard: Iterable[Heard]) -> list[list[Heard]]:
    """Those to whom the bytes make sense, the strongest proof first; nothing tells within a group.

    A description that somebody wrote for this very sensor comes before a built-in driver of equal proof.
    """

    def strength(one: Heard) -> tuple[int, bool]:
        return one.driver.proof, one.driver.is_described

    sure = sorted((one for one in heard if one.makes_sense), key=strength, reverse=True)
    return [list(group) for _, group in groupby(sure, key=strength)]


def is_clear(group: Sequence[Heard]) -> bool:
    """Whether all of a group are of one family."""
    return len({one.kin for one in group}) == 1
