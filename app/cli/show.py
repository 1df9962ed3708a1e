"""`turnout show`: the sessions, or one of them, or one set."""

import argparse

from app.cli import plain, streams
from app.cli.context import Commands, Context
from app.cli.find import find_sets
from app.cli.output import write_json, write_line, write_table
from app.cli.record import write_repetitions
from app.errors import ExitCode
from db.store import Store
from domain.change.history import SessionSummary


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "show", parents=[common], help="list the sessions, or show one session or set"
    )
    parser.add_argument("id", nargs="?", help="a session or set: its id, the beginning of it, or `last`")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Print the list, or the one that was asked for."""
    with context.store(existing=True) as store:
        if args.id is None:
            _list(store, context)
        else:
            _one(store, args.id, context)
    return ExitCode.DONE


def _list(store: Store, context: Context) -> None:
    summaries = store.sessions.recent(1000)
    if context.json:
        write_json({"sessions": [_plain(summary) for summary in summaries]})
    elif not summaries:
        write_line("No session yet: record one with `turnout record`, or see one with `turnout demo`.")
    else:
        head = ("session", "when", "athlete", "title", "sets")
        write_table(head, [_row(summary) for summary in summaries])


def _plain(summary: SessionSummary) -> plain.Plain:
    session = summary.session
    return {
        "session_id": session.session_id,
        "started_at": session.started_at.isoformat(timespec="seconds"),
        "athlete": summary.athlete_name,
        "title": session.title,
        "baseline": session.baseline,
        "sets": [
            {
                "set_id": item.header.set_id,
                "protocol": item.header.protocol_id,
                "side": item.header.side.value,
                "state": item.header.state.value,
                "repetitions": item.repetitions,
                "saved_s": plain.number(item.saved_s, 2),
            }
            for item in summary.sets
        ],
    }


def _row(summary: SessionSummary) -> tuple[str, ...]:
    sets = [f"{i.header.protocol_id} {i.header.side.value} ({i.header.state.value})" for i in summary.sets]
    when = summary.session.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
    return (summary.session.session_id, when, summary.athlete_name, summary.session.title, ", ".join(sets))


def _one(store: Store, text: str, context: Context) -> None:
    shown_sets = []
    for header in find_sets(store, text):
        result = store.sessions.latest_result(header.set_id)
        athlete = store.athletes.get(header.athlete_id)
        outcome = plain.set_result(result) if result is not None else None
        shown_sets.append(
            {
                "athlete": athlete.name,
                **plain.header(header),
                "streams": streams.streams(store, header.set_id),
                **(outcome or {"repetitions": None}),
            }
        )
        if not context.json:
            state = header.state.value
            write_line(
                f"{athlete.name} · {header.protocol_id} · {header.side.value} · {state} · set {header.set_id}"
            )
            for line in streams.lines(store, header.set_id):
                write_line(line)
            if outcome is None:
                write_line(f"Not analysed yet: `turnout analyse {header.set_id}`.")
            else:
                write_repetitions(outcome)
    if context.json:
        write_json({"sets": shown_sets})
