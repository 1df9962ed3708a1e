"""The page `docs/format.md` is true: its program reads a recording without Turnout."""

import subprocess
import sys
from pathlib import Path

import numpy as np

from db.models import Base
from db.store import Store
from domain.session import Session
from tests.db.samples import a_block, a_set, a_stream

BY_A_STRANGER = """
import sys
np.save(sys.argv[3], read_stream(sys.argv[1], sys.argv[2]))
print([name for name in sys.modules if name.split(".")[0] in ("app", "db", "domain", "drivers", "widgets")])
"""
PAGE = Path(__file__).parents[2] / "docs" / "format.md"


def test_the_program_of_the_page_reads_every_bit(
    store: Store, visit: Session, path: Path, tmp_path: Path
) -> None:
    header, stream, block = a_set(visit.session_id), a_stream(), a_block(0, 40_000)
    store.sessions.import_set(header, [stream], {stream.stream_id: block})
    program = tmp_path / "reader.py"
    program.write_text(PAGE.read_text().split("```python\n")[1].split("```")[0] + BY_A_STRANGER)
    command = [sys.executable, "-I", str(program), str(path), stream.stream_id, str(tmp_path / "table.npy")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
    table = np.load(tmp_path / "table.npy")
    expected = np.column_stack([block.received_ns, block.ticks, block.flags, block.raw])
    np.testing.assert_array_equal(table, expected)


def test_the_page_names_every_table() -> None:
    text = PAGE.read_text()
    assert [name for name in Base.metadata.tables if f"`{name}`" not in text] == []
