"""CSV as pandas and a spreadsheet read it: honest times, gaps that stay, words that stay words."""

import csv
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.exporting.csv_form import inert, write_csv_rows
from app.exchange.exporting.scope import a_group, one_set
from app.exchange.exporting.tables import TABLES
from db.store import Store
from domain.channel import MISSING_RAW
from domain.samples.clock import ClockModel
from tests.app.exchange.exporting.clinic import EVIL, exported


@pytest.fixture(scope="module")
def folder(clinic: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of everything."""
    return exported(clinic, tmp_path_factory.mktemp("csv") / "all", "csv").place


def cells(path: Path) -> list[list[str]]:
    """The cells as any reader of CSV finds them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_every_table_has_its_file_and_every_column_its_line_in_the_dictionary(folder: Path) -> None:
    told = {(row[0], row[1]) for row in cells(folder / "dictionary.csv")}
    for table in TABLES:
        head = cells(folder / f"{table.name}.csv")[0]
        assert head == [column.name for column in table.columns]
        assert {(table.name, name) for name in head} <= told
    for place in ("raw", "curves"):
        for path in (folder / place).iterdir():
            assert {(place, name) for name in cells(path)[0]} <= told


def test_raw_samples_carry_three_times_flags_and_the_calibration(clinic: Store, folder: Path) -> None:
    for path in (folder / "raw").iterdir():
        table = pd.read_csv(path)
        recording = clinic.sessions.recording(path.name[:36])
        (item,), epoch_ns = recording.streams, recording.header.epoch_ns
        np.testing.assert_array_equal(table["device_tick"], item.ticks)
        np.testing.assert_allclose(table["received_s"], (item.received_ns - epoch_ns) / 1e9, atol=1e-9)
        model = ClockModel(item.stream.clock, item.stream.nominal_rate_hz)
        fitted = model.feed(item.ticks, item.received_ns, item.flags)
        np.testing.assert_allclose(table["fitted_s"], (fitted - epoch_ns) / 1e9, atol=1e-9)
        np.testing.assert_array_equal(table["flags"], item.flags)
        assert set(table["force_calibration_id"]) == {item.stream.calibrations[0].calibration_id}


def test_what_was_not_sent_is_an_empty_cell_and_a_gap_stays_a_gap(clinic: Store, folder: Path) -> None:
    for path in (folder / "raw").iterdir():
        table = pd.read_csv(path)
        item = clinic.sessions.recording(path.name[:36]).streams[0]
        missing = item.raw[:, 0] == MISSING_RAW
        np.testing.assert_array_equal(table["force_raw"].isna(), missing)
        np.testing.assert_array_equal(table["force_n"].isna(), missing)
        # 52 is the tare and 0.01 the scale of the calibration: written here by hand.
        np.testing.assert_allclose(table["force_n"][~missing], (item.raw[~missing, 0] - 52.0) * 0.01)
        assert table["received_s"].diff().max() > 1.0


def test_a_number_that_could_not_be_measured_is_empty_beside_its_reason(folder: Path) -> None:
    metrics = pd.read_csv(folder / "metrics.csv")
    torque = metrics[metrics["metric"] == "torque"]
    assert torque["value"].isna().all()
    assert set(torque["reason"]) == {"No lever arm."}
    peaks = metrics[(metrics["metric"] == "peak_force") & metrics["rep_number"].isna()]
    assert sorted(peaks["value"]) == [-5.5, 131.25, 140.5]


def test_a_hostile_name_is_one_inert_cell(folder: Path) -> None:
    rows = cells(folder / "athletes.csv")
    names = {row[1] for row in rows[1:]}
    assert f"'{EVIL}" in names
    assert {len(row) for row in rows} == {len(rows[0])}


@given(st.text(max_size=500))
def test_no_text_begins_as_a_formula_and_none_loses_a_sign(text: str) -> None:
    shown = inert(text)
    assert shown.removeprefix("'" if shown != text else "") == text
    assert shown.lstrip()[:1] not in ("=", "+", "-", "@")


def test_a_group_and_a_set_export_nobody_else(clinic: Store, tmp_path: Path) -> None:
    group = exported(clinic, tmp_path / "group", "csv", a_group(clinic, "under 23")).place
    assert set(pd.read_csv(group / "sets.csv")["athlete_id"]) == {"ada"}
    assert list(pd.read_csv(group / "groups.csv")["name"]) == ["Under 23"]
    scope = one_set(clinic, "last")
    single = exported(clinic, tmp_path / "set", "csv", scope).place
    assert list(pd.read_csv(single / "sets.csv")["set_id"]) == [scope.set_id]
    assert len(list((single / "raw").iterdir())) == 1


def test_the_age_is_in_whole_years_on_the_day_of_the_set(folder: Path) -> None:
    sets = pd.read_csv(folder / "sets.csv")
    # Born 17 April 1991 and 31 December 1999, measured on 1 March 2026.
    assert dict(zip(sets["athlete_id"], sets["age_years"], strict=True)) == {"ada": 34, "eve": 26}


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=500), min_size=1, max_size=6))
def test_any_words_come_back_as_they_were_but_for_the_mark_before_a_formula(words: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "words.csv"
        write_csv_rows(path, ["number", "words"], list(enumerate(words)))
        (head, *found) = cells(path)
    assert head == ["number", "words"]
    assert [row[1] for row in found] == [inert(word) for word in words]
