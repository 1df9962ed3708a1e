"""An export for research: nobody can be found in any of its bytes, and the key file leads back."""

import io
import json
import zipfile
from datetime import date, datetime
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from app.errors import TurnoutError, WrongUseError
from app.exchange.exporting.pseudonyms import Pseudonyms
from app.exchange.exporting.tables import table
from db.store import Store
from tests.app.exchange.exporting.clinic import ADA, EVIL, SERIAL, WORDS, exported

FORMS = ("csv", "xlsx", "parquet", "c3d")


def unpacked(path: Path) -> bytes:
    """Every byte a reader sees: names of files, and what is packed inside."""
    data = path.read_bytes()
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            return b"\n".join(book.read(name) for name in book.namelist())
    if path.suffix == ".parquet":
        return data + repr(pq.read_table(path).to_pylist()).encode()
    return data


def secrets_of(store: Store) -> list[str]:
    """Names, dates, numbers, words and keys that must not leave the house."""
    found = [
        ADA,
        "Kovač",
        "Kovac",
        EVIL,
        "=HYPERLINK",
        SERIAL,
        "ttyUSB0",
        WORDS,
        "Zora",
        "1991-04-17",
        "17.04.1991",
    ]
    for athlete_id in ("ada", "eve"):
        records = store.keeping.records(athlete_id)
        for name, key in (("sets", "set_id"), ("sessions", "session_id"), ("streams", "stream_id")):
            found += [str(row[key]) for row in records[name]]
        found += [str(row["analysis_id"]) for row in records["analyses"]]
        for row in records["sets"]:
            for stream in store.sessions.streams(str(row["set_id"])):
                found += [one.calibration_id for one in stream.calibrations]
    return found


@pytest.mark.parametrize("form", FORMS)
def test_no_name_date_number_word_or_key_is_in_any_byte(clinic: Store, tmp_path: Path, form: str) -> None:
    key = tmp_path / "house" / "key.json"
    place = exported(clinic, tmp_path / "out", form, pseudonyms=Pseudonyms(key), clinic="Zora's clinic").place
    files = [path for path in place.rglob("*") if path.is_file()]
    names = "\n".join(path.relative_to(place).as_posix() for path in files).encode()
    everything = (names + b"\n".join(unpacked(path) for path in files)).lower()
    assert [word for word in secrets_of(clinic) if word.lower().encode() in everything] == []
    # When the sets were done; another moment may be shifted onto that day.
    assert b"2026-03-01t09:30" not in everything
    assert not any(path.name.startswith("key") for path in files)
    assert ADA in key.read_text("utf-8")


def test_numbers_stay_the_same_and_days_keep_their_distance(clinic: Store, tmp_path: Path) -> None:
    key = Pseudonyms(tmp_path / "key.json")
    plain = exported(clinic, tmp_path / "plain", "csv").place
    research = exported(clinic, tmp_path / "research", "csv", pseudonyms=key).place
    own, coded = (pd.read_csv(each / "metrics.csv") for each in (plain, research))
    pd.testing.assert_series_equal(own["value"], coded["value"])
    pd.testing.assert_series_equal(own["age_years"], coded["age_years"])
    shift = pd.to_datetime(coded["started_at"]) - pd.to_datetime(own["started_at"])
    for _, days in shift.groupby(own["athlete_id"]):
        assert days.nunique() == 1
        assert 30 < abs(days.iloc[0].days) <= 365
    assert len(own) == len(coded) > 0


def test_the_same_key_file_gives_the_same_codes_and_another_one_others(clinic: Store, tmp_path: Path) -> None:
    codes = []
    for number, key in enumerate(("one.json", "one.json", "two.json")):
        place = exported(clinic, tmp_path / str(number), "csv", pseudonyms=Pseudonyms(tmp_path / key)).place
        sets = pd.read_csv(place / "sets.csv")
        codes.append((set(sets["athlete_id"]), set(sets["set_id"]), set(sets["started_at"])))
    assert codes[0] == codes[1]
    assert all(not mine & others for mine, others in zip(codes[0][:2], codes[2][:2], strict=True))
    document = json.loads((tmp_path / "one.json").read_text("utf-8"))
    assert {entry["name"] for entry in document["athletes"].values()} == {ADA, EVIL}
    assert {entry["code"] for entry in document["athletes"].values()} == codes[0][0]
    assert (tmp_path / "one.json").stat().st_mode & 0o077 == 0


def test_without_dates_only_ages_stay(clinic: Store, tmp_path: Path) -> None:
    key = Pseudonyms(tmp_path / "key.json", dates="none")
    place = exported(clinic, tmp_path / "out", "csv", pseudonyms=key).place
    sets = pd.read_csv(place / "sets.csv")
    assert "started_at" not in sets.columns
    assert set(sets["age_years"]) == {34, 26}
    lake = exported(clinic, tmp_path / "lake", "parquet", pseudonyms=key).place
    assert {path.name for path in lake.rglob("year=*")} == {"year=0"}


def test_the_oldest_are_one_group_and_a_reason_that_names_somebody_is_left_out(tmp_path: Path) -> None:
    key = Pseudonyms(tmp_path / "key.json")
    kept = key.table(table("metrics"))
    assert kept is not None
    row = {"age_years": 97, "reason": "Kovač moved.", "metric": "peak_force", "value": 1.0}
    hidden = key.row(kept, row, "ada", ["Ada", "Kovač"])
    assert (hidden["age_years"], hidden["reason"], hidden["metric"]) == (90, None, "peak_force")
    told = key.row(kept, row | {"reason": "No lever arm; the cadaver arm."}, "ada", ["Ada", "Kovač"])
    assert told["reason"] == "No lever arm; the cadaver arm."


def test_what_would_give_the_person_away_is_refused(clinic: Store, tmp_path: Path) -> None:
    with pytest.raises(WrongUseError, match="JSON"):
        exported(clinic, tmp_path / "a", "json", pseudonyms=Pseudonyms(tmp_path / "key.json"))
    with pytest.raises(WrongUseError, match="key file"):
        exported(clinic, tmp_path / "a", "csv", pseudonyms=Pseudonyms(tmp_path / "a" / "key.json"))
    (tmp_path / "other.json").write_text("[]")
    with pytest.raises(TurnoutError, match="is not a key file"):
        Pseudonyms(tmp_path / "other.json")
    assert not (tmp_path / "a").exists()


def test_days_and_times_move_by_whole_days(tmp_path: Path) -> None:
    key = Pseudonyms(tmp_path / "key.json")
    kept = key.table(table("body_measures"))
    assert kept is not None
    row = key.row(kept, {"measured_on": date(2026, 2, 20)}, "ada", [])
    again = key.row(kept, {"measured_on": datetime(2026, 2, 21, 8, 0)}, "ada", [])
    assert (again["measured_on"].date() - row["measured_on"]).days == 1
    assert again["measured_on"].hour == 8
