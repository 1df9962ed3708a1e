"""A list of athletes comes in whole or not at all; what is exported comes back equal."""

import struct
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import TurnoutError
from app.exchange.exporting.export import export
from app.exchange.exporting.scope import everything
from app.exchange.importing.people import PeopleImport, Preview, read_grid
from db.store import Store
from domain.athlete import Athlete, Sex, Side
from domain.foreign.people.matching import Doubles, Fate, counted
from domain.foreign.people.reading import mapped as by_headings
from domain.foreign.people.reading import read_people, tidy
from domain.identifiers import new_id
from domain.timebase import StationClock

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LIST = "Name;Born;Sex\nAna Ferreira;1998-04-12;F\nJonas Weber;3.9.1991;M\n"


@pytest.fixture
def importer(store: Store, clock: StationClock) -> PeopleImport:
    """Into the empty database."""
    return PeopleImport(store=store, clock=clock)


def looked_at(importer: PeopleImport, tmp_path: Path, text: str) -> Preview:
    """A file of this text as it would come in."""
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return importer.preview(path.name, read_grid(path))


def test_a_list_comes_in_and_the_second_time_everybody_is_there(
    importer: PeopleImport, store: Store, tmp_path: Path
) -> None:
    preview = looked_at(importer, tmp_path, LIST)
    assert preview.words() == "2 new"
    assert importer.keep(preview).sentence == "2 athletes added."
    assert [(one.name, one.born_on) for one in store.athletes.list()] == [
        ("Ana Ferreira", date(1998, 4, 12)),
        ("Jonas Weber", date(1991, 9, 3)),
    ]
    again = looked_at(importer, tmp_path, LIST)
    assert counted(again.fates)[Fate.DUPLICATE] == 2
    with pytest.raises(TurnoutError, match="Nobody of the list is new"):
        importer.keep(again)


@pytest.mark.parametrize(("choice", "people", "phase"), [(Doubles.UPDATE, 2, "w6"), (Doubles.ADD, 3, "")])
def test_somebody_who_is_there_is_updated_or_added_as_the_coach_says(
    importer: PeopleImport, store: Store, tmp_path: Path, choice: Doubles, people: int, phase: str
) -> None:
    importer.keep(looked_at(importer, tmp_path, LIST))
    preview = looked_at(importer, tmp_path, "Name;Born;Phase\nANA FERREIRA;1998-04-12;w6")
    done = importer.keep(preview, doubles=choice)
    assert len(store.athletes.list()) == people
    assert next(one for one in store.athletes.list() if one.name == "Ana Ferreira" or phase).phase == phase
    importer.take_back(done)
    assert [(one.name, one.phase) for one in store.athletes.list()] == [
        ("Ana Ferreira", ""),
        ("Jonas Weber", ""),
    ]


def test_a_refused_row_stops_everybody_until_the_coach_says_so(
    importer: PeopleImport, store: Store, tmp_path: Path
) -> None:
    preview = looked_at(importer, tmp_path, LIST + "Mei;31.2.2001;F\n")
    with pytest.raises(TurnoutError, match="1 row would be refused"):
        importer.keep(preview)
    assert store.athletes.list() == []
    assert importer.keep(preview, without_refused=True).sentence == "2 athletes added, 1 row refused."


def test_doubtful_dates_are_asked_before_anything_is_kept(importer: PeopleImport, tmp_path: Path) -> None:
    preview = looked_at(importer, tmp_path, "Name;Born\nAna;03/04/1998")
    with pytest.raises(TurnoutError, match=r"two ways \(03/04/1998\)"):
        importer.keep(preview, without_refused=True)


def workbook(path: Path, rows: list[list[object]]) -> Path:
    """A workbook written by an independent program."""
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd", "strings_to_formulas": False})
    sheet = book.add_worksheet("People")
    for line, row in enumerate(rows):
        for place, cell in enumerate(row):
            sheet.write(line, place, cell)
    book.close()
    return path


def test_a_workbook_comes_in_with_its_dates_and_numbers(importer: PeopleImport, tmp_path: Path) -> None:
    rows: list[list[object]] = [["Nombre completo", "Fecha de nacimiento", "Peso (kg)"]]
    rows += [["José Núñez", datetime(1990, 1, 2), 81.5], ["=1+1", datetime(1991, 3, 4), 70]]
    preview = importer.preview("x.xlsx", read_grid(workbook(tmp_path / "x.xlsx", rows)))
    people = [one.row.person for one in preview.fates]
    assert [(one.name, one.born_on, one.mass_kg) for one in people if one] == [
        ("José Núñez", date(1990, 1, 2), 81.5),
        ("=1+1", date(1991, 3, 4), 70.0),
    ]


def test_a_formula_of_a_workbook_is_never_run(importer: PeopleImport, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Name", "Phase"])
    book.active.append(["=CONCAT(1)", "x"])
    book.save(tmp_path / "f.xlsx")
    preview = importer.preview("f.xlsx", read_grid(tmp_path / "f.xlsx"))
    assert [one.fate for one in preview.fates] == [Fate.REFUSED]


def bomb(path: Path) -> None:
    """A small file that unpacks to 400 MB."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/a.xml", "w") as part:
        for _ in range(400):
            part.write(bytes(1_000_000))


@pytest.mark.parametrize(
    ("name", "words"),
    [("picture.xlsx", "no workbook"), ("bomb.xlsx", "unpacks to 400 MB"), ("empty.csv", "is empty"),
     ("old.xls", "old workbook"), ("zip.xlsx", "no workbook"), ("none.csv", "no file"),
     ("folder", "no file")],
)  # fmt: skip
def test_hostile_files_are_refused_in_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    path = tmp_path / name
    if name == "bomb.xlsx":
        bomb(path)
    elif name == "zip.xlsx":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("[Content_Types].xml", "<x/>")
    elif name == "folder":
        path.mkdir()
    elif name != "none.csv":
        content = {"picture.xlsx": b"\x89PNG\r\n\x1a\n", "empty.csv": b"", "old.xls": b"\xd0\xcf\x11\xe0"}
        path.write_bytes(content[name] + (struct.pack("<I", 7) if name != "empty.csv" else b""))
    with pytest.raises(TurnoutError, match=words):
        read_grid(path)


NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn", "Zl", "Zp")), min_size=1
)
ATHLETES = st.builds(
    Athlete,
    athlete_id=st.builds(new_id),
    name=NAMES.map(lambda text: " ".join(text.split())[:60].strip()).filter(bool),
    sex=st.sampled_from(Sex),
    born_on=st.none() | st.dates(date(1930, 1, 1), date(2020, 1, 1)),
    dominant_side=st.none() | st.sampled_from(Side),
    involved_side=st.none() | st.sampled_from(Side),
    phase=st.sampled_from(["", "Week 5", "=SUM(A1)", "-3", 'Größe; mit "Zeichen", und \'', "<b>"]),
    notes=st.sampled_from(["", "knee\nsecond line", "@home", "\u0645\u0631\u062d\u0628\u0627"]),
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    athletes=st.lists(ATHLETES, min_size=1, max_size=8, unique_by=lambda one: one.athlete_id),
    form=st.sampled_from(["csv", "xlsx"]),
)
def test_athletes_that_are_exported_come_back_equal(
    store: Store, tmp_path_factory: pytest.TempPathFactory, athletes: list[Athlete], form: str
) -> None:
    for old in store.athletes.list():
        store.athletes.remove(old.athlete_id)
    for one in athletes:
        if one.athlete_id not in store.athlete_lists.codes():
            store.athletes.add(one)
    place = tmp_path_factory.mktemp("out") / "out"
    export(store, everything(store), place, form=form, now=NOW)
    path = next(each for each in place.rglob("*") if each.name in ("athletes.csv", "turnout.xlsx"))
    cells = read_grid(path)
    rows = read_people(cells, by_headings(cells), today=NOW.date())
    found = {row.person.code: row.person for row in rows if row.person}
    for one in store.athletes.list():
        back = found[one.athlete_id]
        assert (back.name, back.born_on, back.sex, back.dominant_side, back.involved_side) == (
            tidy(one.name), one.born_on, one.sex, one.dominant_side, one.involved_side,
        )  # fmt: skip
        assert (back.phase, back.notes) == (one.phase, one.notes)
