"""The page `docs/format.md` is true: its program reads a recording without Turnout."""

import runpy
from pathlib import Path

import numpy as np

from db.models import Base
from db.store import Store
from domain.session import Session
from tests.db.samples import a_block, a_set, a_stream

PAGE = Path(__file__).parents[2] / "docs" / "format.md"


def test_the_program_of_the_page_reads_every_bit(
    store: Store, visit: Session, path: Path, tmp_path: Path
) -> None:
    header, stream, block = a_set(visit.session_id), a_stream(), a_block(0, 40_000)
    store.sessions.import_set(header, [stream], {stream.stream_id: block})
    program = tmp_path / "reader.py"
    program.write_text(PAGE.read_text().split("```python\n")[1].split("```")[0])
    table = runpy.run_path(str(program))["read_stream"](path, stream.stream_id)
    expected = np.column_stack([block.received_ns, block.ticks, block.flags, block.raw])
    np.testing.assert_array_equal(table, expected)


def test_the_page_names_every_table() -> None:
    text = PAGE.read_text()
    assert [name for name in Base.metadata.tables if f"`{name}`" not in text] == []
