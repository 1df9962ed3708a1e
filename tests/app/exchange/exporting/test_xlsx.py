"""The workbook in an independent reader: numbers are numbers, times are times, words never formulas."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.exchange.exporting.tables import TABLES, table
from app.exchange.exporting.target import Target
from app.exchange.exporting.xlsx_form import XlsxForm
from db.store import Store
from tests.app.exchange.exporting.clinic import EVIL, exported


@pytest.fixture(scope="module")
def book(clinic: Store, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The workbook of everything."""
    place = exported(clinic, tmp_path_factory.mktemp("xlsx") / "all", "xlsx").place
    return openpyxl.load_workbook(place / "turnout.xlsx")


def rows(book: Any, name: str) -> list[dict[str, Any]]:
    """A sheet by the names of its first row."""
    head, *others = book[name].iter_rows(values_only=True)
    return [dict(zip(head, values, strict=True)) for values in others]


def test_there_is_a_sheet_per_table_and_the_dictionary(book: Any) -> None:
    assert book.sheetnames == [*(each.name for each in TABLES), "dictionary"]
    assert len(rows(book, "dictionary")) == sum(len(each.columns) for each in TABLES)


def test_cells_have_the_type_of_their_column(book: Any) -> None:
    (first, *_) = rows(book, "sets")
    assert first["started_at"] == datetime(2026, 3, 1, 9, 30)
    assert (first["lever_arm_m"], first["repetitions"]) == (0.38, 2)
    measure = rows(book, "body_measures")[0]
    assert measure["measured_on"] == datetime(2026, 2, 20)
    reps = rows(book, "repetitions")
    assert {rep["accepted"] for rep in reps} == {True, False}


def test_what_could_not_be_measured_is_an_empty_cell_with_a_reason(book: Any) -> None:
    torque = [row for row in rows(book, "metrics") if row["metric"] == "torque"]
    assert {(row["value"], row["reason"]) for row in torque} == {(None, "No lever arm.")}


def test_no_cell_of_the_book_is_a_formula(book: Any) -> None:
    kinds = {cell.data_type for sheet in book for line in sheet.iter_rows() for cell in line}
    assert "f" not in kinds
    assert EVIL in {row["name"] for row in rows(book, "athletes")}


def test_hostile_words_and_old_days_do_not_break_the_book(tmp_path: Path) -> None:
    words = ("x" * 40_000, "a\x00b\x1fc\ufffe", "<b>&amp;</b>", "https://example.org", "-1+1", "")
    with XlsxForm(Target(tmp_path), [table("athletes")], "") as form:
        for number, word in enumerate(words):
            row = {"athlete_id": str(number), "name": word, "born_on": date(1899, 12, 31)}
            form.add(table("athletes"), row)
    found = rows(openpyxl.load_workbook(tmp_path / "turnout.xlsx"), "athletes")
    assert [row["name"] for row in found] == ["x" * 32_767, "a b c ", *words[2:]]
    assert {row["born_on"] for row in found} == {"1899-12-31"}


def test_a_table_goes_on_in_a_second_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.exchange.exporting.xlsx_form.MOST_ROWS", 3)
    with XlsxForm(Target(tmp_path), [table("athletes")], "") as form:
        for number in range(5):
            form.add(table("athletes"), {"athlete_id": str(number)})
    book = openpyxl.load_workbook(tmp_path / "turnout.xlsx")
    sheets = [name for name in book.sheetnames if name.startswith("athletes")]
    assert [row["athlete_id"] for name in sheets for row in rows(book, name)] == list("01234")
