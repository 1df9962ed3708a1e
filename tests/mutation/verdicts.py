"""Counts what was caught, leaves out what changes nothing, and says how sure the share is."""

import math
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.mutation.mutants import Mutant
from tests.mutation.trial import Verdict

ARGUED = Path(__file__).with_name("equivalent.toml")
Z_95 = 1.959964


@dataclass(frozen=True, slots=True)
class Argued:
    """Why a mutant changes nothing that anybody could see."""

    path: str
    function: str
    text: str
    change: str
    reason: str

    def fits(self, mutant: Mutant) -> bool:
        """Whether it speaks of this mutant: a line that was written anew has to be argued anew."""
        mine = (self.path, self.function, self.text, self.change)
        return mine == (mutant.path, mutant.function, mutant.text, mutant.change)


def read_argued(path: Path = ARGUED) -> list[Argued]:
    """All that are argued, in the order of the file."""
    with path.open("rb") as file:
        rows = tomllib.load(file)["equivalent"]
    return [Argued(**row) for row in rows]


@dataclass(frozen=True, slots=True)
class Count:
    """What became of the mutants of a room."""

    room: str
    made: int
    tried: int
    caught: int
    hung: int
    survived: int
    unreached: int
    equivalent: int
    left: tuple[str, ...]
    """Those that change something and were not caught."""
    wrongly_argued: tuple[str, ...]
    seconds: float

    @property
    def changing(self) -> int:
        """Those tried that change what somebody could see."""
        return self.tried - self.equivalent

    @property
    def share(self) -> float:
        """Of those, how many were caught."""
        return (self.caught + self.hung) / self.changing if self.changing else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        """Of the share in the whole room, where only a part of it was tried."""
        if self.tried == self.made:
            return self.share, self.share
        return wilson(self.caught + self.hung, self.changing)


def counted(
    room: str, made: int, verdicts: Iterable[tuple[Mutant, Verdict, float]], argued: list[Argued]
) -> Count:
    """The count of a room."""
    rows = list(verdicts)
    missed = [(m, v) for m, v, _s in rows if v in (Verdict.SURVIVED, Verdict.UNREACHED)]
    same = [m for m, _v in missed if any(one.fits(m) for one in argued)]
    left = [(m, v) for m, v in missed if m not in same]
    caught = [m for m, v, _s in rows if v in (Verdict.CAUGHT, Verdict.HUNG)]
    return Count(
        room=room,
        made=made,
        tried=len(rows),
        caught=sum(v is Verdict.CAUGHT for _m, v, _s in rows),
        hung=sum(v is Verdict.HUNG for _m, v, _s in rows),
        survived=sum(v is Verdict.SURVIVED for _m, v in left),
        unreached=sum(v is Verdict.UNREACHED for _m, v in left),
        equivalent=len(same),
        left=tuple(f"{v}: {m}" for m, v in left),
        wrongly_argued=tuple(str(m) for m in caught if any(one.fits(m) for one in argued)),
        seconds=round(sum(s for _m, _v, s in rows), 1),
    )


def wilson(hits: int, tried: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927), which stays within 0 and 1."""
    if not tried:
        return 0.0, 1.0
    share, z2 = hits / tried, Z_95**2
    middle = share + z2 / (2 * tried)
    half = Z_95 * math.sqrt(share * (1 - share) / tried + z2 / (4 * tried**2))
    return (middle - half) / (1 + z2 / tried), (middle + half) / (1 + z2 / tried)
