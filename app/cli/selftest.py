"""`turnout selftest`: proves that what is installed is whole, in a folder of its own."""

import argparse
from dataclasses import asdict
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.output import write_json, write_line
from app.errors import ExitCode

FAILED = 1


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "selftest", parents=[common], help="prove that what is installed is whole; touches no data"
    )
    parser.add_argument("--picture", type=Path, metavar="FILE.png", help="keep the picture of the window")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Every step with its sentence; 1 when one failed."""
    # Everything is loaded here: no other command pays for it.
    from app.selftest import parts
    from app.selftest.steps import Step, elsewhere, run_steps
    from app.selftest.visit import SimulatedVisit
    from app.selftest.window import window_opens

    outcomes = []
    with elsewhere() as folder:
        visit = SimulatedVisit(folder=folder, clock=context.clock)
        steps = (
            Step("parts", parts.modules_load),
            Step("drivers", parts.drivers_load),
            Step("set", visit.recorded_and_scored),
            Step("report", visit.reported),
            Step("backup", visit.restored),
            Step("window", lambda: window_opens(visit.store, clock=context.clock, picture=args.picture)),
        )
        for outcome in run_steps(steps, clock=context.clock):
            outcomes.append(outcome)
            if not context.json:
                word = "ok" if outcome.ok else "FAILED"
                write_line(f"{word:8}{outcome.name:9}{outcome.seconds:5.1f} s  {outcome.sentence}")
    whole = all(outcome.ok for outcome in outcomes)
    if context.json:
        write_json({"ok": whole, "steps": [asdict(outcome) for outcome in outcomes]})
    else:
        write_line("All steps passed." if whole else "This installation is not whole: install it again.")
    return ExitCode.DONE if whole else FAILED
