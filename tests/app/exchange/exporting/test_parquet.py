"""The lake as DuckDB and Polars find it: partitions, units, the shipped queries with figures done by hand."""

import statistics
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import polars as pl
import pyarrow.parquet as pq
import pytest

from app.exchange.exporting.parquet_form import ParquetForm, clinic_word
from app.exchange.exporting.tables import TABLES, table
from app.exchange.exporting.target import Target
from db.store import Store
from domain.channel import MISSING_RAW
from tests.app.exchange.exporting.clinic import NOW, exported

COUNT = "SELECT count(*) FROM read_parquet('{}/*/*/*/*.parquet')"
EMPTY = ("limb_lengths", "readiness", "soreness", "events", "notes", "observations")
SAMPLES = """SELECT set_id, count(*), sum(device_tick), count(force_raw)
FROM read_parquet('samples/*/*/*/*.parquet') GROUP BY set_id"""


@pytest.fixture(scope="module")
def lake(clinic: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of everything."""
    place = tmp_path_factory.mktemp("lake") / "all"
    return exported(clinic, place, "parquet", clinic="Hip & Groin, Zürich").place


def ask(lake: Path, query: str) -> list[Any]:
    """The answer of DuckDB, started in the folder of the lake."""
    with duckdb.connect() as connection:
        connection.execute(f"SET file_search_path = '{lake}'")
        return connection.execute(query).fetchall()


def shipped(lake: Path, name: str) -> str:
    """A query as it lies in the export."""
    return (lake / "queries" / name).read_text("utf-8")


def test_a_set_lies_in_the_folder_of_its_clinic_year_and_month(lake: Path) -> None:
    files = [path.relative_to(lake).as_posix() for path in (lake / "sets").rglob("*.parquet")]
    assert {name.rpartition("/")[0] for name in files} == {"sets/clinic=hip-groin-z-rich/year=2026/month=3"}
    assert clinic_word("../../etc") == "etc"
    assert clinic_word("診療所") == "clinic"


def test_every_table_can_be_asked_even_without_a_row(lake: Path) -> None:
    for each in TABLES:
        (count,) = ask(lake, COUNT.format(each.name))[0]
        assert (count == 0) == (each.name in EMPTY)


def test_samples_are_as_they_were_recorded(clinic: Store, lake: Path) -> None:
    rows = ask(lake, SAMPLES)
    assert len(rows) == 3
    for set_id, count, ticks, present in rows:
        item = clinic.sessions.recording(set_id).streams[0]
        assert (count, int(ticks)) == (len(item.ticks), int(item.ticks.sum()))
        assert present == int(np.count_nonzero(item.raw[:, 0] != MISSING_RAW))


def test_every_column_says_its_unit_and_meaning(lake: Path) -> None:
    for path in lake.rglob("*.parquet"):
        for field in pq.read_schema(path):
            if field.name not in ("set_id", "stream_id"):
                assert {b"unit", b"meaning", b"source"} <= set(field.metadata), (path, field.name)


def test_the_norms_by_age_and_sex_are_those_of_a_hand_calculation(tmp_path: Path) -> None:
    force_n = {("a", 21): [100.0, 120.0], ("b", 29): [140.0], ("c", 25): [190.5], ("d", 34): [90.0]}
    with ParquetForm(Target(tmp_path), list(TABLES), "") as form:
        for (athlete, age), values in force_n.items():
            for number, value in enumerate(values):
                beside = {"athlete_id": athlete, "age_years": age, "sex": "female", "side": "left"}
                what = {"protocol_id": "p", "metric": "peak_force", "unit": "N", "value": value}
                when = {"started_at": NOW.replace(month=number + 1)}
                form.add(table("metrics"), beside | what | when)
        lost = {"protocol_id": "p", "metric": "peak_force", "unit": "N", "value": None}
        form.add(table("metrics"), lost | {"athlete_id": "e", "age_years": 22, "sex": "female"} | when)
    rows = ask(tmp_path, shipped(tmp_path, "norms_by_age_and_sex.sql"))
    newest = [120.0, 140.0, 190.5]
    (young, older) = rows
    assert young[3:8] == ("left", "female", 20, 29, 3)
    assert young[8] == pytest.approx(statistics.fmean(newest))
    assert young[9] == pytest.approx(statistics.stdev(newest))
    assert young[11] == 140.0
    assert older[5:9] == (30, 39, 1, 90.0)


def test_the_other_queries_run(lake: Path) -> None:
    assert ask(lake, shipped(lake, "sets_by_month.sql")) == [(2026, 3, 3, 2, 3)]
    # Sets that were imported have no health, so there is nothing to rank.
    assert ask(lake, shipped(lake, "lost_samples.sql")) == []


def test_memory_is_bounded_by_writing_before_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.exchange.exporting.parquet_form._ROWS_IN_MEMORY", 10)
    with ParquetForm(Target(tmp_path), list(TABLES), "") as form:
        for number in range(25):
            form.add(table("athletes"), {"athlete_id": str(number)})
            assert form.waiting < 10
    assert ask(tmp_path, COUNT.format("athletes")) == [(25,)]


def test_a_value_that_was_not_sent_is_null_in_every_column_of_its_channel(clinic: Store, lake: Path) -> None:
    query = "SELECT count(*), count(*) FILTER (force_raw IS NULL), count(*) FILTER (force_n IS NULL) FROM {}"
    rows = ask(lake, query.format("read_parquet('samples/*/*/*/*.parquet')"))
    assert rows == [(4200, 3, 3)]


def test_polars_finds_the_same_lake_with_its_partitions(lake: Path) -> None:
    for name in ("sets", "metrics", "samples"):
        found = pl.scan_parquet(lake / name / "**/*.parquet", hive_partitioning=True).collect()
        (count,) = ask(lake, COUNT.format(name))[0]
        assert found.height == count
        assert set(found["year"].to_list()) == {2026}
        assert set(found["clinic"].to_list()) == {"hip-groin-z-rich"}
    samples = pl.scan_parquet(lake / "samples/**/*.parquet", hive_partitioning=True)
    by_set = samples.group_by("set_id").agg(
        pl.len(), pl.col("device_tick").sum(), pl.col("force_raw").count()
    )
    assert sorted(by_set.collect().rows()) == sorted(ask(lake, SAMPLES))
