"""A clinic's own template, whole or broken."""

from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from app.errors import TurnoutError
from app.reporting.template import TEMPLATE, write_template
from app.reporting.typst_report import Style, printed
from tests.app.reporting.cases import made


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def test_the_template_of_the_clinic_is_used(tmp_path: Path) -> None:
    path = write_template(tmp_path)
    path.write_text(path.read_text(encoding="utf-8") + "\n#[Ask at the desk.]\n", encoding="utf-8")
    found = printed(made("athlete"), Style(templates=tmp_path))
    assert found.remark == ""
    assert "Ask at the desk." in text_of(found.pdf)


def test_a_broken_one_is_named_with_its_line_and_the_shipped_one_prints(tmp_path: Path) -> None:
    path = write_template(tmp_path)
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole + "#foo(\n", encoding="utf-8")
    found = printed(made("athlete"), Style(templates=tmp_path))
    assert f"{path}, line {whole.count(chr(10)) + 1}: unclosed delimiter." in found.remark
    assert found.pdf == printed(made("athlete"), Style()).pdf


def test_a_changed_template_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / TEMPLATE).write_text("mine", encoding="utf-8")
    with pytest.raises(TurnoutError, match="rename it first"):
        write_template(tmp_path)
    assert (tmp_path / TEMPLATE).read_text(encoding="utf-8") == "mine"


def test_a_template_reads_nothing_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("not for paper", encoding="utf-8")
    path = write_template(tmp_path / "templates")
    path.write_text('#read("../other.txt")', encoding="utf-8")
    found = printed(made("athlete"), Style(templates=tmp_path / "templates"))
    assert "line 1" in found.remark
    assert "not for paper" not in text_of(found.pdf)
