"""`turnout verify`: every chunk and every relation, what is wrong and where, and what can be repaired."""

import argparse

from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line, write_table
from app.errors import ExitCode
from db.keeping.verify import Verification


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "verify", parents=[common], help="check every sample and relation of the database"
    )
    parser.add_argument(
        "--repair", action="store_true", help="set right what other rows prove; samples are never made up"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Read everything, print what is wrong."""
    with context.store(existing=True) as store:
        told = [0]

        def progress(share: float) -> None:
            # A line for each tenth: a large database takes minutes.
            if int(share * 10) > told[0]:
                told[0] = int(share * 10)
                note(f"{told[0] * 10} % checked.")

        found = store.verify(repair=args.repair, on_progress=progress)
        name = store.name
    if context.json:
        write_json(_plain(found, name))
    else:
        _write(found)
    return ExitCode.DONE if found.sound else ExitCode.DATA_TROUBLE


def _plain(found: Verification, name: str) -> dict[str, object]:
    return {
        "database": name,
        "sound": found.sound,
        "streams": found.streams,
        "chunks": found.chunks,
        "samples": found.samples,
        "faults": [
            {
                "table": fault.subject,
                "row": fault.key,
                "sentence": fault.sentence,
                "repairable": fault.proof is not None,
                "repaired": fault.repaired,
            }
            for fault in found.faults
        ],
    }


def _write(found: Verification) -> None:
    if found.faults:
        write_table(
            ("table", "row", "what"),
            [(fault.subject, fault.key, _words(fault.sentence, fault.repaired)) for fault in found.faults],
        )
    write_line(found.sentence)
    if any(fault.proof is not None and not fault.repaired for fault in found.faults):
        write_line("Some of this can be repaired: make a backup, then run it again with --repair.")


def _words(sentence: str, repaired: bool) -> str:
    return f"{sentence} Repaired." if repaired else sentence
