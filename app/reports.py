"""The report of a visit: gathered from the database, rendered to a PDF file."""

from collections.abc import Sequence
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from app.errors import TurnoutError
from app.pairing import Reliability, done_set, pair, previous_set
from app.reporting.placement import placement_picture
from app.reporting.typst_report import ReportError, Style, printed, save
from db.store import Store
from domain.language import say
from domain.reports.document import Letterhead, ReportDocument
from domain.reports.session_report import session_report
from domain.reports.set_report import EarlierSet, ReportedSet
from domain.session import SetState, TrainingSet


def visit_report(
    store: Store,
    headers: Sequence[TrainingSet],
    *,
    generated_at: datetime,
    clinic: str = "",
    letterhead: Letterhead | None = None,
    figures: Reliability = None,
) -> ReportDocument:
    """The document of the analysed sets of one visit, each with its last time beside it.

    Without a `letterhead` it has the name of the clinic alone.
    """
    kept = [header for header in headers if header.state is not SetState.DISCARDED]
    parts = [part for header in kept if (part := _reported(store, header, figures)) is not None]
    if not parts:
        raise TurnoutError(say("There is nothing to report: no set of this visit has been analysed."))
    return session_report(
        athlete=store.athletes.get(parts[0].header.athlete_id),
        session=store.sessions.get(parts[0].header.session_id),
        sets=parts,
        generated_at=generated_at,
        software_version=version("turnout"),
        letterhead=letterhead or Letterhead(clinic=clinic),
    )


def write_report(document: ReportDocument, path: Path, *, style: Style | None = None) -> tuple[Path, str]:
    """Write the PDF, making its folder where it is missing; what is wrong with the template comes with it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made = printed(document, style or Style())
        return save(made.pdf, path), made.remark
    except OSError as trouble:
        raise TurnoutError(
            say(
                "{parent} cannot be made ({trouble}): choose another place.",
                parent=path.parent,
                trouble=trouble.strerror,
            )
        ) from trouble
    except ReportError as trouble:
        raise TurnoutError(str(trouble)) from trouble


def _reported(store: Store, header: TrainingSet, figures: Reliability) -> ReportedSet | None:
    done = done_set(store, header)
    if done is None:
        return None
    protocol = store.protocols.of_set(header)
    placement = placement_picture(protocol, header.side)
    earlier = previous_set(store, header)
    if earlier is None:
        return ReportedSet(header, protocol, done.result, placement=placement)
    comparison = pair(earlier, done, store, figures=figures).comparison
    before = EarlierSet(earlier.header, earlier.result)
    return ReportedSet(header, protocol, done.result, before, comparison, placement)
