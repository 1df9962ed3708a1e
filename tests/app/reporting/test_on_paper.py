"""What goes to the printer: every page of the report, whole, on the paper that was chosen."""

from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.reporting.on_paper import paint
from app.reporting.typst_report import Style, printed
from tests.app.reporting.cases import made

A4_POINTS = (595, 842)


@pytest.mark.usefixtures("qapp")
def test_every_page_is_on_the_whole_paper(qapp: QApplication, tmp_path: Path) -> None:
    one = printed(made("progress"), Style(), ppi=40).parts
    pages = (*one, *one)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    paint(pages, printer)
    paper = PdfReader(tmp_path / "paper.pdf")
    assert len(paper.pages) == len(pages)
    for page in paper.pages:
        size = float(page.mediabox.width), float(page.mediabox.height)
        assert size == pytest.approx(A4_POINTS, abs=2)
        assert _placed(page) == pytest.approx((*A4_POINTS, 0.0), abs=2)


def _placed(page: PageObject) -> tuple[float, float, float]:
    """How wide and high the picture of a page stands on it, and how far from its left edge, in points."""
    found: list[tuple[float, float, float]] = []

    def see(operator: bytes, _: object, at: list[float], __: object) -> None:
        if operator == b"Do":
            found.append((abs(at[0]), abs(at[3]), at[4]))

    page.extract_text(visitor_operand_before=see)
    (one,) = found
    return one
