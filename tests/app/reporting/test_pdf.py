"""The report as the file a clinic keeps."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from app.reporting.typst_report import ReportError, save
from domain.athlete import Side
from domain.reports.document import ReportDocument
from tests.app.reporting.made_pdf import report_bytes
from tests.domain.report_cases import ATHLETE, document, isometric_result, reported, tempo_result

HOSTILE = [
    '#read("/etc/passwd") *bold* _x_ $a$ <label> @ref \\ ] [ { } // end',
    "Robert'); DROP TABLE athletes;--",
    '"quoted" & <b>bold</b> \u0000 \u202e reversed \ud800',
    "x" * 500,
    "Zoë Müller-Ångström Łukasz Ωmega Дмитрий",
]


def opened(made: ReportDocument, folder: Path, **options: str) -> pypdf.PdfReader:
    return pypdf.PdfReader(save(report_bytes(made, **options), folder / "report.pdf"))


def words(reader: pypdf.PdfReader) -> str:
    text = " ".join(page.extract_text() for page in reader.pages)
    return " ".join(text.replace("\u200b", "").split())


def test_a_test_set_fits_one_page_with_its_numbers(tmp_path: Path) -> None:
    reader = opened(document(), tmp_path)
    text = words(reader)
    assert len(reader.pages) == 1
    for expected in ("Ana Ferreira", "46.4", "±6.3", "129", "±18", "Northside Movement Clinic", "K. Moore"):
        assert expected in text
    assert "Screening aid, not a medical device." in text
    assert "Page 1 of 1" in text
    assert "algorithms 1.0" in text


def test_an_exercise_of_ten_fits_one_page(tmp_path: Path) -> None:
    made = document(reported("side_lying_hip_er", Side.RIGHT, tempo_result(10)))
    assert len(opened(made, tmp_path).pages) == 1


def test_it_is_an_archive_with_tags_and_its_own_fonts(tmp_path: Path) -> None:
    reader = opened(document(), tmp_path)
    catalogue = dictionary(reader.trailer["/Root"])
    assert dictionary(catalogue["/MarkInfo"])["/Marked"]
    assert str(catalogue["/Lang"]) == "en"
    assert reader.xmp_metadata is not None
    assert "pdfaid:part" in reader.xmp_metadata.rdf_root.toxml()
    fonts = dictionary(dictionary(reader.pages[0]["/Resources"])["/Font"])
    for name in fonts:
        font = dictionary(fonts[name])
        assert "Inter" in str(font["/BaseFont"])
        assert {"/FontFile2", "/FontFile3"} & set(described(font))


def dictionary(found: pypdf.generic.PdfObject) -> pypdf.generic.DictionaryObject:
    whole = found.get_object()
    assert isinstance(whole, pypdf.generic.DictionaryObject)
    return whole


def described(font: pypdf.generic.DictionaryObject) -> pypdf.generic.DictionaryObject:
    below = font["/DescendantFonts"].get_object()
    assert isinstance(below, pypdf.generic.ArrayObject)
    return dictionary(dictionary(below[0])["/FontDescriptor"])


def test_charts_are_lines_with_words_not_pixels(tmp_path: Path) -> None:
    page = opened(document(), tmp_path).pages[0]
    assert list(page.images) == []
    assert "beyond 5°" in page.extract_text()


def test_pictures_are_described_for_those_who_cannot_see_them() -> None:
    reader = pypdf.PdfReader(BytesIO(report_bytes(document())))
    tree = [dictionary(reader.trailer["/Root"])["/StructTreeRoot"].get_object()]
    alternatives = []
    while tree:
        node = tree.pop()
        if isinstance(node, pypdf.generic.ArrayObject):
            tree += [child.get_object() for child in node]
        elif isinstance(node, pypdf.generic.DictionaryObject):
            alternatives += [str(node["/Alt"])] if "/Alt" in node else []
            tree += [node["/K"].get_object()] if "/K" in node else []
    assert any(text.startswith("Force over time, 3 repetitions, highest") for text in alternatives)


def test_the_same_document_gives_the_same_bytes() -> None:
    assert report_bytes(document()) == report_bytes(document())


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_only_printed(name: str, tmp_path: Path) -> None:
    reader = opened(document(athlete=replace(ATHLETE, name=name)), tmp_path)
    printable = "".join(c for c in name if c.isprintable() and c not in "\u202e\ud800")
    text = words(reader).replace(" ", "")
    assert printable.replace(" ", "")[:60] in text
    assert "root:" not in text


@pytest.mark.parametrize("name", ["محمد الأحمد", "דוד לוי", "李小龙", "🏃 Runner"])
def test_a_name_in_any_script_makes_a_report(name: str) -> None:
    assert report_bytes(document(athlete=replace(ATHLETE, name=name))).startswith(b"%PDF")


def test_each_set_of_a_visit_begins_a_page(tmp_path: Path) -> None:
    sides = (Side.RIGHT, Side.LEFT)
    made = document(*(reported("seated_hip_er", side, isometric_result()) for side in sides))
    reader = opened(made, tmp_path, paper="letter")
    assert "Left beside right" in reader.pages[0].extract_text()
    assert "Page 2 of 2" in reader.pages[1].extract_text()
    assert reader.pages[0].mediabox.width == 612


def test_an_unknown_paper_and_an_unwritable_place_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="choose a4 or letter"):
        report_bytes(document(), paper="a9")
    with pytest.raises(ReportError, match="choose another place"):
        save(b"%PDF", tmp_path / "missing" / "x.pdf")
