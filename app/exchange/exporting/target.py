"""The folder of an export: written beside its place and renamed when it is whole, never half there."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import TurnoutError

Report = Callable[[float, str], None]


class ExportCancelledError(TurnoutError):
    """Whoever asked for the export has stopped it; nothing of it is left."""


def _silent(_share: float, _words: str) -> None:
    """Nobody looks on."""


@dataclass(slots=True)
class Target:
    """Where files go, what could not be written, and who looks on; `left_out` is (what, why)."""

    folder: Path
    report: Report = _silent
    cancelled: Callable[[], bool] = lambda: False
    left_out: list[tuple[str, str]] = field(default_factory=list)

    def path(self, name: str) -> Path:
        """Where a file goes; its folder is made."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def step(self, share: float, words: str) -> None:
        """Say how far it is; ExportCancelledError when nobody wants it any more."""
        self.check()
        self.report(share, words)

    def check(self) -> None:
        """ExportCancelledError when nobody wants it any more."""
        if self.cancelled():
            raise ExportCancelledError("The export was stopped: nothing of it is left.")

    @property
    def files(self) -> list[str]:
        """Every file so far, by name."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return sorted(path.relative_to(self.folder).as_posix() for path in found)


@contextmanager
def whole_folder(
    place: Path, *, report: Report = _silent, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Target]:
    """A folder that appears under its name only when everything in it is written.

    Raises
    ------
    TurnoutError
        When something stands under the name already, or the disk does not take it.
    """
    if place.exists():
        raise TurnoutError(f"{place} is there already: choose another name, nothing is written over.")
    half = place.with_name(f"{place.name}.part")
    try:
        if half.exists():
            # Left by a run that was killed.
            shutil.rmtree(half)
        half.mkdir(parents=True)
        target = Target(half, report, cancelled)
        yield target
        target.check()
        half.rename(place)
    except OSError as trouble:
        shutil.rmtree(half, ignore_errors=True)
        raise TurnoutError(
            f"{place} cannot be written ({trouble.strerror or trouble}): make room, or choose another place."
        ) from trouble
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise
