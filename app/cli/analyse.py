"""`turnout analyse`: a set again, from its raw samples; or files that were recorded elsewhere."""

import argparse

from app.cli import plain
from app.cli.analyse_files import add_options, names_files, run_files
from app.cli.context import Commands, Context
from app.cli.find import find_sets
from app.cli.output import note, write_json, write_line
from app.cli.record import write_repetitions
from app.errors import ExitCode, WrongUseError
from app.training.review.rescoring import analysed_again, rules_for
from domain.wording import count_text


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "analyse",
        parents=[common],
        help="analyse a recorded set again from its raw samples, or files recorded elsewhere",
    )
    parser.add_argument("id", nargs="?", help="a session or set: its id, the beginning of it, or `last`")
    add_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Read the raw, analyse, keep the new result beside the old ones, print it."""
    if names_files(args):
        if args.id is not None:
            raise WrongUseError("A recorded set and files cannot be analysed together: give one of them.")
        return run_files(args, context)
    if args.id is None:
        raise WrongUseError(
            "Say what to analyse: the id of a set, or files with --imu FILE@SEGMENT --out DIR."
        )
    with context.store(existing=True) as store:
        outcomes = []
        for header in find_sets(store, args.id):
            athlete = store.athletes.get(header.athlete_id)
            recording = store.sessions.recording(header.set_id)
            protocol = store.protocols.of_set(header)
            before = store.sessions.latest_result(header.set_id)
            result, kept = analysed_again(recording, protocol, sex=athlete.sex, before=before)
            rules = rules_for(protocol, athlete.sex)
            store.sessions.save_result(header.set_id, result, cause="analysed again", rules=rules)
            if kept:
                note(f"Set {header.set_id}: kept {count_text(kept, 'decision')} of the coach.")
            outcome = {**plain.set_result(result), "decisions_kept": kept}
            streams = [plain.stream(recorded) for recorded in recording.streams]
            outcomes.append({"athlete": athlete.name, **plain.header(header), "streams": streams, **outcome})
            if not context.json:
                write_line(
                    f"{athlete.name} · {header.protocol_id} · {header.side.value} · set {header.set_id}"
                )
                write_repetitions(outcome)
        if context.json:
            write_json({"sets": outcomes})
    return ExitCode.DONE
