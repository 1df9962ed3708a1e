"""Many station processes push at once: the server loses nothing and doubles nothing."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import URL

from db.engine import Database, database_url
from db.sharing.link import server_database
from tests.db.sharing.work import Contents, contents

MANY = pytest.param(20, 2, marks=[pytest.mark.long, pytest.mark.timeout(600)])


@pytest.mark.parametrize(("n_stations", "n_sets"), [(3, 2), MANY])
def test_all_push_at_once(server: URL, tmp_path: Path, root: Path, n_stations: int, n_sets: int) -> None:
    files = [tmp_path / f"station{number}.db" for number in range(n_stations)]
    address = server.render_as_string(hide_password=False)
    children = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.db.sharing.station_child", address, str(file), str(n_sets)],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for file in files
    ]
    for child in children:
        assert child.stdout is not None and child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    answers = [child.communicate(timeout=500)[0].split() for child in children]
    assert [answer[1:] for answer in answers] == [["0", "0"]] * n_stations
    assert everything(server_database(server)) == sum((own(file) for file in files), Counter())


def own(file: Path) -> Counter[tuple[str, str]]:
    """The rows that this station made itself; what all share is counted where it was first."""
    database = Database(database_url(file))
    held = contents(database)
    database.close()
    mine = f"of {file.stem}"
    sets = {row[0] for row in held["sets"] if row[1] in {v[0] for v in held["sessions"] if v[1] == mine}}
    streams = {row[0] for row in held["streams"] if row[1] in sets}
    analyses = {row[0] for row in held["analyses"] if row[1] in sets}
    keys = sets | streams | analyses | {mine}
    return counted({name: [row for row in rows if row[0] in keys] for name, rows in held.items()})


def everything(database: Database) -> Counter[tuple[str, str]]:
    """Every row at the server that belongs to a set."""
    held = contents(database)
    database.close()
    return counted(held)


OF_A_SET = ("athletes", "sets", "streams", "chunks", "analyses", "repetitions", "metric_values", "findings")


def counted(held: Contents) -> Counter[tuple[str, str]]:
    """How often each row is there, bytes and all."""
    return Counter((name, repr(row)) for name in OF_A_SET for row in held[name])
