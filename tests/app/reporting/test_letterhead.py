"""Letterhead and logo: what is printed, and what is refused with a sentence."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QImage

from app.errors import TurnoutError
from app.reporting.letterhead import letterhead, read_logo
from tests.app.reporting.cases import made
from tests.app.reporting.made_pdf import report_bytes

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">{}</svg>'


def saved(folder: Path, inside: str) -> Path:
    path = folder / "logo.svg"
    path.write_text(SVG.format(inside), encoding="utf-8")
    return path


def test_lines_signature_and_a_vector_logo_are_printed(tmp_path: Path) -> None:
    logo = saved(tmp_path, '<rect width="20" height="10" fill="#0B7A75"/>')
    head = letterhead(clinic="Quay", lines="12 Canal Street | Utrecht", signed_by="K. Moore", logo=str(logo))
    reader = pypdf.PdfReader(BytesIO(report_bytes(replace(made("progress"), letterhead=head))))
    text = " ".join(page.extract_text() for page in reader.pages)
    assert all(words in text for words in ("Quay", "12 Canal Street", "Utrecht", "K. Moore"))
    assert list(reader.pages[0].images) == []


def test_a_png_logo_is_the_one_raster(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0x0B7A75)
    assert image.save(str(path))
    head = letterhead(clinic="Quay", logo=str(path))
    reader = pypdf.PdfReader(BytesIO(report_bytes(replace(made("athlete"), letterhead=head))))
    assert len(reader.pages[0].images.keys()) == 1


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<image href="file:///etc/passwd"/>',
        '<a href="https://example.org"><path d="M0 0"/></a>',
        '<rect style="fill:url(https://example.org/x)"/>',
        '<rect onload="x()"/>',
        "<style>@import 'x.css'</style>",
    ],
)
def test_a_logo_that_asks_for_more_than_itself_is_refused(inside: str, tmp_path: Path) -> None:
    with pytest.raises(TurnoutError, match="save it as PNG or as plain SVG"):
        read_logo(saved(tmp_path, inside))


def test_what_is_no_picture_too_large_or_missing_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_bytes(b"\xff\xd8 no picture")
    (tmp_path / "b.svg").write_text('<!DOCTYPE x [<!ENTITY a "b">]><svg/>', encoding="utf-8")
    (tmp_path / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400_000))
    told = {"a.svg": "neither", "b.svg": "document type", "c.png": "smaller", "d.png": "or none"}
    for name, words in told.items():
        with pytest.raises(TurnoutError, match=words):
            read_logo(tmp_path / name)
