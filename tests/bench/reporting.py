"""How long a report takes, from document to bytes."""

from tests.app.reporting.cases import made
from tests.app.reporting.made_pdf import report_bytes
from tests.bench.figure import Figure, median_s


def session_pdf() -> tuple[Figure, ...]:
    """One test set with picture and three charts, and a progress report of seven visits."""
    return tuple(_figure(kind) for kind in ("session", "progress"))


def _figure(kind: str) -> Figure:
    document = made(kind)
    return Figure(f"{kind} PDF", median_s(lambda: report_bytes(document), 5), "s", 1.0)
