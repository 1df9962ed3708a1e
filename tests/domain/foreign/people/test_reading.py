"""Lists of people: encodings, separators, headings in four languages, fates, and contents made to do harm."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.athlete import Athlete, Side
from domain.foreign import ForeignFileError
from domain.foreign.people.fields import PersonField, guessed
from domain.foreign.people.grid import Grid, grid_of_text, text_of
from domain.foreign.people.matching import Doubles, Fate, Known, counted, fates, joined_with, name_key
from domain.foreign.people.reading import Mapped, Person, doubtful_dates, mapped, read_people, tidy

TODAY = date(2026, 11, 22)


def grid(text: str) -> Grid:
    """The cells of a file."""
    return grid_of_text(text, file="list.csv")


def people(text: str) -> list[Person]:
    """Everybody in a file that has no refused row."""
    cells = grid(text)
    found = [row.person for row in read_people(cells, mapped(cells), today=TODAY)]
    return [one for one in found if one is not None]


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_every_encoding_and_separator_gives_the_same_people(coding: str, sign: str) -> None:
    rows = [["Name", "Größe (cm)"], ["José Núñez", "181"], ["Anaïs Müller", "169"]]
    data = "\r\n".join(sign.join(row) for row in rows).encode(coding)
    text, _ = text_of(data, file="list.csv")
    assert [(one.name, one.height_m) for one in people(text)] == [
        ("José Núñez", 1.81),
        ("Anaïs Müller", 1.69),
    ]


@pytest.mark.parametrize(
    "heads",
    [
        "Name;Date of birth;Sex;Weight (kg);Height (cm);Injured side",
        "Nombre completo;Fecha de nacimiento;Sexo;Peso (kg);Estatura (cm);Lado afectado",
        "Name;Geburtsdatum;Geschlecht;Körpergewicht [kg];Körpergröße [cm];Betroffene Seite",
        "Nom complet;Date de naissance;Sexe;Poids (kg);Taille (cm);Côté atteint",
    ],
)
def test_headings_in_four_languages(heads: str) -> None:
    (one,) = people(f"{heads}\nAna Ferreira;1998-04-12;F;61,5;168;r")
    assert one == Person(
        "Ana Ferreira",
        born_on=date(1998, 4, 12),
        sex=one.sex,
        mass_kg=61.5,
        height_m=1.68,
        involved_side=Side.RIGHT,
    )
    assert one.sex.value == "female"


def test_given_and_family_names_are_put_together() -> None:
    assert [one.name for one in people("Vorname,Nachname\nJonas,Weber")] == ["Jonas Weber"]
    assert [one.name for one in people("Nom,Prénom\nWeber,Jonas")] == ["Jonas Weber"]
    assert [one.name for one in people("Nombre,Apellidos\nJosé,Núñez Gil")] == ["José Núñez Gil"]


def test_a_heading_nobody_knows_is_left_to_the_coach() -> None:
    cells = grid("Who,Colour\nAna,red")
    assert guessed(cells.heads) == {}
    (row,) = read_people(cells, Mapped({PersonField.NAME: "Who"}), today=TODAY)
    assert row.person == Person("Ana")


def test_units_in_the_heading_and_by_hand() -> None:
    (one,) = people('Name;Weight (lb);Height\nAna;150;"5\'11"""')
    assert one.mass_kg == pytest.approx(68.0388555)
    assert one.height_m == pytest.approx(1.8034)
    cells = grid("Name;Weight\nAna;150")
    chosen = Mapped(guessed(cells.heads), {PersonField.MASS: "lb"})
    (row,) = read_people(cells, chosen, today=TODAY)
    assert row.person is not None
    assert row.person.mass_kg == pytest.approx(68.0388555)


def test_doubtful_dates_are_named_until_somebody_says() -> None:
    cells = grid("Name;Born\nAna;03/04/1998\nJo;05/06/1999")
    using = mapped(cells)
    assert doubtful_dates(cells, using) == ["03/04/1998", "05/06/1999"]
    assert all(row.person is None for row in read_people(cells, using, today=TODAY))


def test_a_line_break_in_quotes_stays_in_its_cell_and_lines_are_counted() -> None:
    cells = grid('Name;Notes\nAna;"first\nsecond"\n\nJo;x')
    rows = read_people(cells, mapped(cells), today=TODAY)
    assert [(row.line, row.person and row.person.notes) for row in rows] == [(2, "first\nsecond"), (5, "x")]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"\x89PNG\r\n\x1a\n0000", "another kind of file"),
        (b"Name;Born\nA\0na;1", "is no text"),
        (b"Name;Born\n", "no rows"),
        (b"1;2\n3;4", "no headings"),
        (b'Name;Born\n"Ana;1998', None),
    ],
)
def test_what_is_no_list_is_refused_in_a_sentence(data: bytes, words: str | None) -> None:
    if words is None:
        assert len(people(text_of(data, file="x")[0])) == 1
        return
    with pytest.raises(ForeignFileError, match=words):
        grid(text_of(data, file="list.csv")[0])


def test_more_rows_than_a_clinic_has_are_refused() -> None:
    with pytest.raises(ForeignFileError, match="100,000 rows"):
        grid("Name\n" + "A\n" * 100_001)


@pytest.mark.parametrize(
    "name", ["=HYPERLINK(1)", "+1 Ana", "@SUM(A1)", "<b>Ana</b>", 'A"na', "Ana;DROP TABLE"]
)
def test_hostile_names_stay_words(name: str) -> None:
    cell = '"' + name.replace('"', '""') + '"'
    assert [one.name for one in people(f"Name;Phase\n{cell};x")] == [name]


def test_names_lose_line_breaks_and_are_not_endless() -> None:
    assert [one.name for one in people('Name;Phase\n"Ana\nFerreira";x')] == ["Ana Ferreira"]
    cells = grid(f"Name;Phase\n{'a' * 500};x\n;y")
    reasons = [row.reason for row in read_people(cells, mapped(cells), today=TODAY)]
    assert reasons == ["the name has 500 signs, of 200 at most", "the name is empty"]


def test_fates_against_the_database() -> None:
    known = [
        Known(Athlete("a", "José Núñez", born_on=date(1990, 1, 2)), ("17",)),
        Known(Athlete("b", "Ana Ferreira")),
    ]
    cells = grid(
        "ID;Name;Born\n;NUNEZ jose;1990-01-02\n;José Núñez;1991-01-02\n17;Pepe;\n;ana ferreira;1998-04-12\n"
        ";Mei;2003-01-27\n;mei;2003-01-27\n;;2003-01-27"
    )
    found = fates(read_people(cells, mapped(cells), today=TODAY), known)
    assert [one.fate for one in found] == [
        Fate.DUPLICATE, Fate.NEW, Fate.DUPLICATE, Fate.DUPLICATE, Fate.NEW, Fate.REPEATED, Fate.REFUSED,
    ]  # fmt: skip
    assert [one.twin and one.twin.athlete_id for one in found[:4]] == ["a", None, "a", "b"]
    assert found[5].words == "Left out: the same person as in line 6."
    assert counted(found)[Fate.NEW] == 2
    assert [choice.value for choice in Doubles] == ["skip", "update", "add"]


def test_an_empty_cell_takes_nothing_away() -> None:
    before = Athlete("a", "Ana", born_on=date(1998, 4, 12), phase="week 5", notes="knee")
    after = joined_with(before, Person("Ana", phase="week 6", mass_kg=60.0), today=TODAY)
    assert (after.born_on, after.phase, after.notes, after.latest_mass_kg) == (
        date(1998, 4, 12), "week 6", "knee", 60.0,
    )  # fmt: skip
    assert joined_with(after, Person("Ana", mass_kg=60.0), today=TODAY).measures == after.measures


@given(st.text(min_size=1, max_size=40))
def test_a_name_is_the_same_without_case_and_order(name: str) -> None:
    assert name_key(name) == name_key(" ".join(reversed(name.split(" "))))
    assert tidy(tidy(name)) == tidy(name) or name.lstrip().startswith("'")
