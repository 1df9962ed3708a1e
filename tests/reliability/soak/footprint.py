"""What a process holds, taken again and again: memory, threads, handles and files."""

import csv
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np

KIB_PER_MB = 1024.0
WARM_UP = 0.25
"""The first quarter of a run fills caches and pools that are filled once."""


@dataclass(frozen=True, slots=True)
class Footprint:
    """One look at a process. `device_s` is the time that passed for its sensors."""

    device_s: float
    sets: int
    memory_kib: int
    threads: int
    handles: int
    files: int


@dataclass(frozen=True, slots=True)
class Growth:
    """How much more there was per hour of device time, and at most at once, after the warm-up."""

    hours: float
    sets: int
    memory_mb: float
    memory_mb_per_h: float
    threads_more: int
    handles_more: int
    files_more: int

    @property
    def held(self) -> bool:
        """Whether nothing grew: less than 1 MB in an hour, and not one thread, handle or file more."""
        return self.memory_mb_per_h < 1.0 and not (self.threads_more or self.handles_more or self.files_more)

    @property
    def words(self) -> str:
        """The figures in one line."""
        return (
            f"{self.hours:.2f} h of device time, {self.sets} sets: memory {self.memory_mb_per_h:+.2f} MB/h "
            f"at {self.memory_mb:.0f} MB, threads {self.threads_more:+d}, handles {self.handles_more:+d}, "
            f"files {self.files_more:+d}"
        )


def look(*, device_s: float, sets: int, folder: Path) -> Footprint:
    """This process now, and the files in the folder of its database."""
    status = dict(
        line.split(":", 1) for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    )
    return Footprint(
        device_s=round(device_s, 1),
        sets=sets,
        memory_kib=int(status["VmRSS"].split()[0]),
        threads=int(status["Threads"]),
        handles=len(list(Path("/proc/self/fd").iterdir())),
        files=sum(1 for _ in folder.rglob("*")),
    )


def growth(looks: Sequence[Footprint]) -> Growth:
    """The slope of the memory after the warm-up, and what the last look has more than the first.

    The looks are taken between two sets. Some fall on work that is not done yet, and hold 1 to 4 MB more: the
    slope is the middle one of those between any two looks (Theil 1950, Sen 1968), which a few such peaks do
    not turn as they turn a line of least squares.
    """
    # Loaded only now: at the start it would be weighed with the station, 45 MB.
    from scipy.stats import theilslopes

    warm = [one for one in looks if one.device_s >= WARM_UP * looks[-1].device_s]
    hours = np.array([one.device_s for one in warm]) / 3600
    memory_mb = np.array([one.memory_kib for one in warm]) / KIB_PER_MB
    slope = float(theilslopes(memory_mb, hours).slope)
    tenth = max(1, len(warm) // 10)

    def more(name: str) -> int:
        counts = [getattr(one, name) for one in warm]
        return int(max(counts[-tenth:]) - max(counts[:tenth]))

    return Growth(
        hours=looks[-1].device_s / 3600,
        sets=looks[-1].sets,
        memory_mb=float(memory_mb[-1]),
        memory_mb_per_h=slope,
        threads_more=more("threads"),
        handles_more=more("handles"),
        files_more=more("files"),
    )


def write(path: Path, looks: Sequence[Footprint]) -> None:
    """Keep the looks as a table."""
    with path.open("w", encoding="ascii", newline="") as file:
        table = csv.writer(file)
        table.writerow([field.name for field in fields(Footprint)])
        table.writerows(astuple(one) for one in looks)


def read(path: Path) -> list[Footprint]:
    """The looks that were kept."""
    with path.open(encoding="ascii", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        Footprint(float(row["device_s"]), *(int(row[f.name]) for f in fields(Footprint)[1:])) for row in rows
    ]
