"""The files of the clips: beside the database, once among its backups, and what is wrong with them."""

import hashlib
import shutil
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from sqlalchemy import select

from db.engine import Database
from db.errors import StorageError
from db.files import FILE_ERRORS, DataKey, is_plain, make_durable, opened, side_file
from db.keeping.faults import Fault
from db.models import ClipRow
from domain.language import say

ENDING = ".mjpeg"
POOL = "clips"
"""The folder among the backups: a clip never changes once it is closed, so all backups share one copy."""
_AT_ONCE = 1 << 20


def clips_beside(database: Path) -> Path:
    """Where the clips of a database are."""
    return database.with_name(f"{database.name}-clips")


def digest_of(path: Path) -> str:
    """SHA-256 over a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_AT_ONCE):
            digest.update(block)
    return digest.hexdigest()


def remove_files(database: Database, athletes: Collection[str]) -> None:
    """Delete the clips of a person; StorageError when one cannot be, with every row still there."""
    if database.path is None:
        return
    folder = clips_beside(database.path)
    with database.reading() as session:
        names = session.scalars(select(ClipRow.file_name).where(ClipRow.athlete_id.in_(athletes))).all()
    for name in names:
        try:
            (folder / name).unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(
                say(
                    "The clip {name} could not be deleted ({error}): close the program that shows it, "
                    "then erase once more.",
                    name=name,
                    error=error.strerror,
                )
            ) from error


def check_clips(database: Database, *, cancelled: Callable[[], bool]) -> Iterator[Fault]:
    """Clips that are gone, changed or belong to nobody; a clip that is being written is passed over."""
    if database.path is None:
        return
    folder = clips_beside(database.path)
    with database.reading() as session:
        rows = session.execute(select(ClipRow.clip_id, ClipRow.file_name, ClipRow.sha256)).all()
    for key, name, sha256 in rows:
        if cancelled():
            return
        fault = _fault_of(folder / name, sha256)
        if fault:
            yield Fault("clips", key, fault)
    known = {name for _, name, _ in rows}
    for path in sorted(folder.glob(f"*{ENDING}")):
        if path.name not in known:
            yield Fault(
                "clips",
                path.name,
                say("{path} belongs to no set of this database: move it elsewhere.", path=path.name),
            )


def _fault_of(path: Path, sha256: str) -> str:
    if not sha256:
        return ""
    try:
        found = digest_of(path)
    except FileNotFoundError:
        return say(
            "The clip {path} is missing: look for it in the folder *{pool}* of the backups.",
            path=path.name,
            pool=POOL,
        )
    except OSError as error:
        return say(
            "The clip {path} cannot be read ({error}): look for it in the backups.",
            path=path.name,
            error=error.strerror,
        )
    if found != sha256:
        return say(
            "The clip {path} is not what was recorded: look in the folder *{pool}* of the backups.",
            path=path.name,
            pool=POOL,
        )
    return ""


def back_up_clips(database: Path, backups: Path, copy: Path, *, key: DataKey | None) -> None:
    """Copy every closed clip that a fresh backup names and the pool has not yet."""
    source, pool = clips_beside(database), backups / POOL
    for name in sorted(_named_in(copy, key)):
        target = pool / name
        if not target.exists() and (source / name).exists():
            pool.mkdir(exist_ok=True)
            _copy(source / name, target)


def bring_clips(database: Path, backups: Path, *, key: DataKey | None) -> None:
    """Bring back from the pool the clips that a restored database names and that are gone."""
    folder, pool = clips_beside(database), backups / POOL
    for name in sorted(_named_in(database, key)):
        if not (folder / name).exists() and (pool / name).exists():
            folder.mkdir(exist_ok=True)
            _copy(pool / name, folder / name)


def prune_pool(backups: Path, copies: Collection[Path], *, key: DataKey | None) -> None:
    """Delete from the pool what no backup names any more; nothing while a backup cannot be read."""
    pool = backups / POOL
    if not pool.is_dir():
        return
    try:
        named = set().union(*(_named_in(copy, key) for copy in copies))
    except FILE_ERRORS:
        return
    for path in pool.glob(f"*{ENDING}"):
        if path.name not in named:
            path.unlink(missing_ok=True)


def _named_in(database: Path, key: DataKey | None) -> set[str]:
    """The closed clips that a database file names; one of an older version has no table of them."""
    with opened(database, key=None if is_plain(database) else key, read_only=True) as file:
        if not file.execute("SELECT 1 FROM sqlite_master WHERE name = 'clips'").fetchone():
            return set()
        return {name for (name,) in file.execute("SELECT file_name FROM clips WHERE sha256 <> ''")}


def _copy(source: Path, target: Path) -> None:
    part = side_file(target, ".part")
    try:
        shutil.copyfile(source, part)
        make_durable(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
