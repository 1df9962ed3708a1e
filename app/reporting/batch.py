"""One report after another into a folder: one that fails does not stop the rest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import TurnoutError
from app.reporting.typst_report import ReportError, Style, printed, save
from db.errors import StorageError
from domain.language import say, say_count
from domain.reports.document import ReportDocument

_DEVICES = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)))
)
Job = tuple[str, Callable[[], ReportDocument]]
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """What was written, who has no report and why (name, sentence), whether it was stopped before the end."""

    written: tuple[Path, ...]
    left_out: tuple[tuple[str, str], ...] = ()
    cancelled: bool = False
    remark: str = ""

    @property
    def sentence(self) -> str:
        """All of it in one line."""
        words = say_count(len(self.written), "{count} report written", "{count} reports written")
        if self.left_out:
            words += say("; {count} left out", count=len(self.left_out))
        return say("{words}; stopped before the end.", words=words) if self.cancelled else f"{words}."


def print_batch(
    jobs: Sequence[Job],
    folder: Path,
    style: Style,
    *,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Batch:
    """Make each job's report; `progress` is told how many are done, of how many, and who is next.

    What is written when it is cancelled stays: each file is whole.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise TurnoutError(
            say(
                "{folder} cannot be made ({trouble}): choose another folder.",
                folder=folder,
                trouble=trouble.strerror,
            )
        ) from trouble
    written: list[Path] = []
    left_out: list[tuple[str, str]] = []
    remark = ""
    for done, (name, make) in enumerate(jobs):
        if cancelled():
            return Batch(tuple(written), tuple(left_out), cancelled=True, remark=remark)
        progress(done, len(jobs), name)
        try:
            result = printed(make(), style)
            written.append(save(result.pdf, _free(folder, file_name(name), written)))
            remark = remark or result.remark
        except (TurnoutError, ReportError, StorageError) as trouble:
            left_out.append((name, str(trouble)))
    progress(len(jobs), len(jobs), "")
    return Batch(tuple(written), tuple(left_out), remark=remark)


def file_name(name: str) -> str:
    """A name without what file systems cannot hold."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else "_" for letter in name)
    kept = kept.strip()[:60].rstrip()
    # What a file system keeps for a device is no name of a file there.
    if kept.upper() in _DEVICES:
        kept = f"{kept}_"
    return kept or "athlete"


def _free(folder: Path, name: str, taken: Sequence[Path]) -> Path:
    """The name, or with a number for a namesake of the same batch."""
    path, number = folder / f"{name}.pdf", 2
    while path in taken:
        path, number = folder / f"{name} {number}.pdf", number + 1
    return path
