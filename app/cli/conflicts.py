"""`turnout conflicts`: rows that two stations changed, and the choice between the two versions."""

import argparse

from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line, write_table
from app.errors import ExitCode, WrongUseError
from db.store import Store
from domain.sharing import Conflict


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "conflicts", parents=[common], help="rows that two stations changed: show both, choose"
    )
    parser.add_argument("--keep-mine", metavar="KEY", help="send this station's version again")
    parser.add_argument("--keep-theirs", metavar="KEY", help="take the clinic's version")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Decide what was asked for, then show what is left."""
    with context.store(existing=True, recover=False) as store:
        for choice, given in (("mine", args.keep_mine), ("theirs", args.keep_theirs)):
            if given is not None:
                store.sharing.decide(_key(store, given), choice)
        left = store.sharing.conflicts()
    if context.json:
        write_json({"conflicts": [_plain(each) for each in left]})
    elif not left:
        note("No row waits for a decision.")
    else:
        for each in left:
            _show(each)
    return ExitCode.DONE


def _key(store: Store, given: str) -> str:
    found = [each.conflict_id for each in store.sharing.conflicts() if each.conflict_id.startswith(given)]
    if len(found) != 1:
        what = "more than one open conflict" if found else "no open conflict"
        raise WrongUseError(f"There is {what} {given}: `turnout conflicts` lists them.")
    return found[0]


def _show(conflict: Conflict) -> None:
    write_line(
        f"{conflict.conflict_id}  {conflict.title}, found {conflict.found_at.astimezone():%Y-%m-%d %H:%M}"
    )
    if conflict.reason:
        write_line(f"The clinic's database refused it: {conflict.reason}")
    write_table(
        ("field", "this station", "the clinic"),
        [(each.field, each.mine, each.theirs) for each in conflict.differences],
    )


def _plain(conflict: Conflict) -> dict[str, object]:
    return {
        "id": conflict.conflict_id,
        "title": conflict.title,
        "found_at": conflict.found_at.isoformat(),
        "reason": conflict.reason,
        "differences": [
            {"field": each.field, "mine": each.mine, "theirs": each.theirs} for each in conflict.differences
        ],
    }
