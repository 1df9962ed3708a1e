"""How long the report of a visit takes."""

from app.reporting.typst_report import report_bytes
from tests.bench.figure import Figure, median_s
from tests.domain.report_cases import document


def session_pdf() -> Figure:
    """One test set with three charts, from document to bytes."""
    made = document()
    return Figure("session PDF", median_s(lambda: report_bytes(made), 5), "s", 1.0)
