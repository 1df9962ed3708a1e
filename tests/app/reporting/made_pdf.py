"""A report as the bytes of a PDF file."""

from app.reporting.typst_report import Style, printed
from domain.reports.document import ReportDocument


def report_bytes(document: ReportDocument, *, paper: str = "a4", ink: str = "colour") -> bytes:
    """As it ships: without a template of the clinic's own."""
    return printed(document, Style(paper, ink)).pdf
