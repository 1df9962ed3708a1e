"""Documents of every kind, made up but whole, without a station or a database."""

from dataclasses import replace
from datetime import UTC, timedelta

from app.reporting.placement import placement_picture
from domain.athlete import Side
from domain.change.compared import Compared, Kind, compare
from domain.change.set_conditions import SetConditions
from domain.dated import Goal
from domain.library import load_protocol
from domain.progress.reading import Progress, progress_of
from domain.reports.athlete_page import athlete_page
from domain.reports.comparison_report import comparison_report
from domain.reports.document import Letterhead, ReportDocument
from domain.reports.group_report import group_report
from domain.reports.progress_report import progress_report
from tests.domain.progress.cases import ANA, FIRST, a_visit
from tests.domain.report_cases import VISIT, document, header, isometric_result, reported

SEATED = load_protocol("seated_hip_er")
LETTERHEAD = Letterhead("Northside Movement Clinic", ("12 Canal Street",), "K. Moore, MSc")
KINDS = ("session", "comparison", "progress", "athlete", "group")


def progress(name: str = "Ana Ferreira", *, gain: float = 1.5) -> Progress:
    """Seven visits: the right side gains, the left stays."""
    sets = []
    for week in range(0, 13, 2):
        sets.append(a_visit(week, 40 + gain * week, baseline=week == 0))
        sets.append(a_visit(week, 40 + 0.1 * week, side=Side.LEFT, baseline=week == 0))
    due = FIRST + timedelta(weeks=15)
    goal = Goal(
        "g", "ana", "As strong as before", FIRST, "seated_hip_er", "torque", Side.RIGHT, 70.0, "Nm", due
    )
    today = FIRST + timedelta(weeks=12)
    return progress_of(replace(ANA, name=name), sets, today=today, zone=UTC, goals=[goal])


def compared() -> tuple[Compared, Compared]:
    """Two sets of one test."""

    def one(key: str, peaks: tuple[float, ...]) -> Compared:
        told = SetConditions(
            isometric_result(peaks, moved_deg=2), header("seated_hip_er", Side.RIGHT), SEATED
        )
        return Compared(key, Kind.SET, f"Seated hip ER, {key}", (told,))

    return one("3 Oct 2026", (90.0, 92.0, 91.0)), one("3 Nov 2026", (127.0, 131.0, 129.0))


def made(kind: str, name: str = "Ana Ferreira") -> ReportDocument:
    """A report of this kind."""
    if kind == "session":
        part = reported("seated_hip_er", Side.RIGHT, isometric_result())
        part = replace(part, placement=placement_picture(SEATED, Side.RIGHT))
        return replace(document(part), athlete_name=name)
    words = {"generated_at": VISIT, "software_version": "0.1.0", "letterhead": LETTERHEAD}
    if kind == "comparison":
        first, second = compared()
        found = [compare(first, second)]
        return comparison_report((first, second), found, athlete=replace(ANA, name=name), **words)  # type: ignore[arg-type]
    if kind == "progress":
        return progress_report(progress(name), **words)  # type: ignore[arg-type]
    if kind == "athlete":
        return athlete_page(progress(name), **words)  # type: ignore[arg-type]
    return group_report("Second company", [progress(name), progress("Zoë", gain=-1.0)], **words)  # type: ignore[arg-type]
