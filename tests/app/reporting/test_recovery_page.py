"""The recovery page holds the whole key in large letters, and a hostile file name is only a name."""

from datetime import date
from pathlib import Path

from pypdf import PdfReader

from app.reporting.recovery_page import write_recovery_page
from domain.recovery_key import new_recovery_key


def test_the_page_holds_the_whole_key(tmp_path: Path) -> None:
    key = new_recovery_key()
    path = write_recovery_page(key, '#import "x": *.sqlite', tmp_path / "key.pdf", day=date(2026, 11, 3))
    reader = PdfReader(path)
    text = reader.pages[0].extract_text()
    assert len(reader.pages) == 1
    assert all(group in text for group in key.split("-"))
    assert "3 Nov 2026" in text and '#import "x"' in text
