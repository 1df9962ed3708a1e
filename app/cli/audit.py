"""`turnout audit`: who saw and changed what, and whether the chain of events is whole."""

import argparse

from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line, write_table
from app.cli.words import count_above_zero
from app.errors import ExitCode, WrongUseError
from db.audit import Anchor, AuditCheck
from db.keeping.keeper import AuditLine


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("audit", parents=[common], help="who saw and changed what; verify the chain")
    parser.add_argument("--verify", action="store_true", help="follow every chain from its first event")
    parser.add_argument(
        "--anchor", metavar="N:HASH", help="with --verify: the anchor that was printed and kept elsewhere"
    )
    parser.add_argument("--of", metavar="ID", help="events about this athlete, session, set or coach only")
    parser.add_argument("--newest", type=count_above_zero, default=50, metavar="N", help="how many (50)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """List, or verify."""
    if args.anchor is not None and not args.verify:
        raise WrongUseError("--anchor goes with --verify.")
    with context.store(existing=True, recover=False) as store:
        if args.verify:
            return _verify(store.keeping.check_audit(given=_anchor(args.anchor)), context)
        rows = store.keeping.audit(newest=args.newest, subject_id=args.of)
    if context.json:
        write_json({"events": [_plain(row) for row in rows]})
    else:
        head = ("when", "coach", "did", "to", "id", "detail")
        write_table(head, [_cells(row) for row in rows])
    return ExitCode.DONE


def _anchor(text: str | None) -> Anchor | None:
    try:
        return None if text is None else Anchor.of(text)
    except ValueError as trouble:
        raise WrongUseError(str(trouble)) from trouble


def _verify(found: AuditCheck, context: Context) -> int:
    if context.json:
        write_json(
            {
                "whole": not found.findings,
                "events": found.events,
                "events_before_the_chain": found.before_chain,
                "anchor": None if found.anchor is None else str(found.anchor),
                "findings": list(found.findings),
            }
        )
    else:
        for finding in found.findings:
            note(finding)
        if not found.findings:
            earlier = (
                f" ({found.before_chain} of earlier versions have no chain)" if found.before_chain else ""
            )
            write_line(f"The audit is whole: {found.events} events{earlier}.")
            write_line(f"Anchor, to keep on paper: {found.anchor}")
    return ExitCode.DATA_TROUBLE if found.findings else ExitCode.DONE


def _plain(row: AuditLine) -> dict[str, object]:
    return {
        "happened_at": row.happened_at.isoformat(),
        "coach_id": row.coach_id,
        "action": row.action,
        "subject": row.subject,
        "subject_id": row.subject_id,
        "detail": row.detail,
        "station_id": row.station_id,
        "sequence": row.sequence,
    }


def _cells(row: AuditLine) -> tuple[str, ...]:
    when = f"{row.happened_at.astimezone():%Y-%m-%d %H:%M:%S}"
    return (when, (row.coach_id or "–")[-12:], row.action, row.subject, row.subject_id, row.detail)
