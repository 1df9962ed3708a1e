"""What somebody would use instead: a set in a `.npz` file, and a page of sessions by plain SQL."""

import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path

import numpy as np
from sqlcipher3.dbapi2 import connect

from db.store import Store, open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.bench.figure import Figure, processor_s
from tests.bench.history import PAGE, fill
from tests.bench.storage import LONG_S, made_sources
from tests.db.samples import a_set

SESSIONS = 20_000
_PAGE_SQL = """
SELECT v.session_id, v.started_at, a.name, s.set_id, s.protocol_id, s.side, m.name, m.value
FROM sessions v JOIN athletes a ON a.athlete_id = v.athlete_id
LEFT JOIN sets s ON s.session_id = v.session_id
LEFT JOIN analyses n ON n.set_id = s.set_id
LEFT JOIN metric_values m ON m.analysis_id = n.analysis_id
WHERE v.session_id IN (SELECT session_id FROM sessions ORDER BY started_at DESC LIMIT ?)
"""


def peers() -> tuple[Figure, ...]:
    """Both sides in one run, on the same numbers; processor time, so that others do not count."""
    with tempfile.TemporaryDirectory() as folder:
        return (*_raw(Path(folder)), *_page(Path(folder)))


def _raw(folder: Path) -> tuple[Figure, ...]:
    sources = made_sources(LONG_S)
    columns = {source.stream.stream_id: source.block for source in sources}
    plain, packed = folder / "plain.npz", folder / "packed.npz"
    arrays = {
        f"{name}{number}": getattr(source.block, name)
        for number, source in enumerate(sources)
        for name in ("raw", "ticks", "received_ns", "flags")
    }
    np.savez(plain, **arrays)
    np.savez_compressed(packed, **arrays)
    with closing(open_store(folder / "raw.db", clock=StationClock())) as store:
        store.athletes.add(Athlete("ada", "Ada"))
        header = a_set(store.sessions.open_session("ada").session_id)
        store.sessions.import_set(header, [source.stream for source in sources], columns)
        ours_s = processor_s(lambda: store.sessions.recording(header.set_id), 5)
        kept = (folder / "raw.db").stat().st_size
    plain_s, packed_s = (processor_s(partial(_load, file), 3) for file in (plain, packed))
    return (
        Figure("reading 10 min of 20 channels / np.load", ours_s / plain_s, "x"),
        Figure("the same / np.load of a compressed file", ours_s / packed_s, "x"),
        Figure("bytes of its database / of the file", kept / plain.stat().st_size, "x"),
        Figure("the same / of the compressed file", kept / packed.stat().st_size, "x"),
    )


def _load(file: Path) -> list[np.ndarray]:
    with np.load(file) as held:
        return [held[name] for name in held.files]


def _page(folder: Path) -> tuple[Figure, ...]:
    path = folder / "history.db"
    open_store(path, clock=StationClock()).close()
    with closing(connect(path)) as file:
        fill(file, sessions=SESSIONS)
        plain_s = processor_s(lambda: file.execute(_PAGE_SQL, (PAGE,)).fetchall(), 9)
    with closing(open_store(path, clock=StationClock())) as store:
        return (_ratio(store, plain_s),)


def _ratio(store: Store, plain_s: float) -> Figure:
    ours_s = processor_s(lambda: store.sessions.recent(PAGE), 9)
    return Figure("the newest 50 sessions with figures / the rows by plain SQL", ours_s / plain_s, "x")
