"""Every kind of report as the file a clinic keeps."""

import re
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PySide6.QtGui import QImage

from app.reporting.typst_report import Style, printed
from domain.athlete import Side
from domain.change.compared import compare
from domain.metrics.registry import definition
from domain.progress.story import change_text, coach_story, told_apart_text
from domain.reports.document import Cell, Letterhead, Table
from domain.reports.progress_report import primary_findings
from domain.results import Finding, Severity
from domain.wording import date_text, number_text, value_text
from tests.app.reporting.cases import KINDS, compared, made, progress
from tests.app.reporting.made_pdf import report_bytes
from tests.app.reporting.test_pdf import described, dictionary
from tests.domain.report_cases import VISIT, document, isometric_result, reported, tempo_result

HOSTILE = ('#read("/etc/passwd") *b* $a$ <l> @r \\ ] [ { } //', "=HYPERLINK(1)\n\"'&<b>", "x" * 500)


@cache
def as_printed(kind: str, paper: str = "a4") -> bytes:
    """The report of a kind, printed once for every test that only reads it."""
    return report_bytes(made(kind), paper=paper)


def reader(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(pdf))


def words(pdf: bytes) -> str:
    text = " ".join(page.extract_text() for page in reader(pdf).pages)
    return " ".join(text.replace("\u200b", "").replace("\u00a0", " ").split())


def fonts_of(opened: pypdf.PdfReader) -> list[pypdf.generic.DictionaryObject]:
    found = (dictionary(dictionary(page["/Resources"])["/Font"]) for page in opened.pages)
    return [dictionary(fonts[name]) for fonts in found for name in fonts]


def holds(text: str, wanted: str) -> bool:
    """Whether it stands there; a long cell may be cut over lines, so spaces do not count."""
    return re.sub(r"\s", "", wanted) in re.sub(r"\s", "", text)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_an_archive_with_tags_vectors_and_its_own_fonts(kind: str) -> None:
    opened = reader(as_printed(kind))
    catalogue = opened.trailer["/Root"].get_object()
    assert isinstance(catalogue, pypdf.generic.DictionaryObject)
    assert dictionary(catalogue["/MarkInfo"])["/Marked"]
    assert "/StructTreeRoot" in catalogue
    metadata = opened.xmp_metadata
    assert metadata is not None
    marks = metadata.rdf_root.toxml()
    assert "pdfaid:part" in marks and "pdfuaid:part" in marks
    assert all(list(page.images) == [] for page in opened.pages)
    for font in fonts_of(opened):
        assert {"/FontFile2", "/FontFile3"} & set(described(font))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_each_kind_says_who_what_and_that_it_is_no_medical_device(kind: str, paper: str) -> None:
    pdf = as_printed(kind, paper)
    text = words(pdf)
    pages = len(reader(pdf).pages)
    assert "Screening aid, not a medical device." in text
    assert f"Page 1 of {pages}" in text
    assert "Turnout 0.1.0" in text
    assert "Northside Movement Clinic" in text
    assert reader(pdf).pages[0].mediabox.width == pytest.approx(595.276 if paper == "a4" else 612, abs=0.1)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_document_gives_the_same_bytes(kind: str) -> None:
    assert report_bytes(made(kind)) == as_printed(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_in_grey_nothing_has_a_colour(kind: str) -> None:
    for page in printed(made(kind), Style(ink="grey"), ppi=50).parts:
        image = QImage.fromData(page).convertToFormat(QImage.Format.Format_RGB888)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        rgb = pixels[:, : image.width() * 3].reshape(-1, 3).astype(int)
        assert int((rgb.max(axis=1) - rgb.min(axis=1)).max()) <= 2
        assert int((rgb[:, 0] < 128).sum()) > 200


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", HOSTILE, ids=["markup", "formula", "endless"])
def test_a_hostile_name_is_only_printed(kind: str, name: str) -> None:
    text = words(report_bytes(made(kind, name)))
    printable = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    assert holds(text, printable[:40])
    assert "root:" not in text


@pytest.mark.parametrize(
    "words", [*HOSTILE, "\u202eReversed \u0000 \ud800"], ids=["markup", "formula", "endless", "order"]
)
def test_hostile_words_are_only_printed_wherever_a_coach_writes(words: str) -> None:
    part = reported("seated_hip_er", Side.RIGHT, isometric_result())
    ratings = replace(part.header.ratings, pain_sharp=True, pain_site=words)
    asked = replace(part.header, notes=words, load=words, feedback_mode=words, ratings=ratings)
    findings = (Finding("x", words, Severity.WARNING),)
    whole = document(replace(part, header=asked, result=replace(part.result, findings=findings)))
    made = replace(whole, notes=(words,), letterhead=Letterhead(words, (words,), words))
    opened = reader(report_bytes(made))
    text = " ".join(page.extract_text() for page in opened.pages).replace("\u200b", "")
    kept = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    assert len(re.findall(re.escape(re.sub(r"\s", "", kept[:20])), re.sub(r"\s", "", text))) >= 6
    assert "root:" not in text
    assert "\u202e" not in text


@pytest.mark.parametrize(("name", "font"), [("محمد الأحمد", "NotoSansArabic"), ("דוד לוי", "NotoSansHebrew")])
@pytest.mark.parametrize("kind", KINDS)
def test_a_name_from_right_to_left_has_its_letters_in_the_file(kind: str, name: str, font: str) -> None:
    opened = reader(report_bytes(made(kind, name)))
    fonts = {str(used["/BaseFont"]) for used in fonts_of(opened)}
    assert any(font in used for used in fonts)
    metadata = opened.xmp_metadata
    assert metadata is not None
    assert "pdfaid:part" in metadata.rdf_root.toxml()


def cells(table: Table | None) -> list[Cell]:
    return [] if table is None else [cell for row in table.rows for cell in row]


def test_the_session_report_holds_every_number_of_the_results() -> None:
    part = reported("seated_hip_er", Side.RIGHT, isometric_result())
    text = words(report_bytes(document(part)))
    for rep in part.result.repetitions:
        for name in ("peak_force", "torque", "clean_force"):
            value = rep.metric(name)
            assert value is not None
            shown = definition(name).decimals if name == "torque" else 0
            assert holds(text, number_text(value.value, min(shown, 1)))
    for name in part.protocol.primary_metrics:
        value = part.result.metric(name)
        assert value is not None
        assert holds(text, value_text(value, definition(name).decimals))


def test_the_progress_report_holds_every_number_and_sentence_of_the_page() -> None:
    seen = progress()
    text = words(as_printed("progress"))
    for one in primary_findings(seen):
        latest = one.series.latest
        for wanted in (
            value_text(latest.value, one.series.measure.decimals),
            date_text(latest.on),
            change_text(one),
            told_apart_text(one) if one.verdict else "",
        ):
            assert holds(text, wanted), wanted
    sentences = [sentence for _, told in coach_story(seen).groups for sentence in told]
    assert sentences
    assert all(holds(text, sentence) for sentence in (*sentences, *(goal.sentence for goal in seen.goals)))


def test_the_comparison_holds_every_number_of_its_rows() -> None:
    first, second = compared()
    text = words(as_printed("comparison"))
    rows = [row for row in compare(first, second).rows if row.first.measurable]
    assert len(rows) >= 4
    for row in rows:
        for value in (row.first, row.second):
            assert holds(text, value_text(value, definition(row.name).decimals)), row.name


def test_the_group_report_holds_everyone_with_both_sides() -> None:
    text = words(as_printed("group"))
    for name, gain in (("Ana Ferreira", 1.5), ("Zoë", -1.0)):
        assert name in text
        for one in primary_findings(progress(name, gain=gain)):
            assert holds(text, value_text(one.series.latest.value, one.series.measure.decimals))


def test_the_athletes_page_has_no_word_of_statistics() -> None:
    text = words(as_printed("athlete")).lower()
    assert "stronger by 45 %" in text
    for word in (
        "mdc",
        "sem",
        "interval",
        "significan",
        "baseline",
        "error",
        "±",
        "95 %",
        "exploratory",
        "verdict",
    ):
        assert word not in text


def test_one_test_is_one_page_with_picture_comparison_and_letterhead() -> None:
    assert len(reader(as_printed("session")).pages) == 1
    assert len(reader(as_printed("session", "letter")).pages) == 1


def test_sixty_repetitions_keep_their_heads_on_every_page() -> None:
    opened = reader(report_bytes(document(reported("side_lying_hip_er", Side.RIGHT, tempo_result(60)))))
    tables = [page.extract_text() for page in opened.pages if re.search(r"^\d+ ", page.extract_text(), re.M)]
    assert len(opened.pages) > 1
    assert all("Tempo" in text for text in tables)
    assert "60" in opened.pages[-1].extract_text()


def test_missing_data_is_a_dash_and_no_athlete_at_all_a_sentence() -> None:
    from domain.progress.reading import Progress
    from domain.reports.progress_report import progress_report
    from tests.domain.progress.cases import ANA, FIRST

    empty = progress_report(Progress(ANA, FIRST), generated_at=VISIT, software_version="0.1.0")
    assert "No test has been done yet" in words(report_bytes(empty))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
@pytest.mark.parametrize("kind", KINDS)
def test_an_independent_program_reads_it_too(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "r.pdf"
    path.write_bytes(as_printed(kind))

    def told(*command: str) -> str:
        return subprocess.run([*command], capture_output=True, text=True, check=True).stdout

    assert "Screening aid, not a medical device." in told("pdftotext", "-layout", str(path), "-")
    assert len(told("pdfimages", "-list", str(path)).splitlines()) <= 2
    fonts = told("pdffonts", str(path)).splitlines()[2:]
    assert fonts and all(line.split()[-5] == "yes" for line in fonts)
    assert re.search(r"Tagged:\s+yes", told("pdfinfo", str(path)))
    assert "Figure" in told("pdfinfo", "-struct", str(path)) or kind == "group"
