"""Reports as PDF: our own vector charts, set by typst, with the fonts inside."""

from app.reporting.typst_report import ReportError, render_report

__all__ = ["ReportError", "render_report"]
