"""The changing words of `turnout group`: new, add, out, rename, remove."""

import argparse

from app.cli import plain
from app.cli.context import Context
from app.cli.output import write_json, write_line
from app.errors import WrongUseError
from app.group.changing import make_group, remove_group, rename_group
from db.store import Store
from domain.group import AthleteGroup


def add_changes(parser: argparse.ArgumentParser) -> None:
    """Declare the options that change a group."""
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--new", metavar="NAME", help="make a group")
    change.add_argument("--add", metavar="ATHLETE", help="let an athlete join the group of --to")
    change.add_argument("--out", metavar="ATHLETE", help="let an athlete leave the group of --from")
    change.add_argument("--rename", metavar="NAME", help="give the named group another name")
    change.add_argument("--remove", action="store_true", help="remove the named group; its athletes stay")
    parser.add_argument("--to", metavar="NAME", help="the group to join")
    parser.add_argument("--from", dest="out_of", metavar="NAME", help="the group to leave")


def changes(args: argparse.Namespace) -> bool:
    """Whether the words ask for a change rather than for the team at a glance."""
    words = (args.new, args.add, args.out, args.rename, args.to, args.out_of)
    return args.remove or any(word is not None for word in words)


def change(args: argparse.Namespace, context: Context) -> None:
    """Do it and say what came of it."""
    _check(args)
    with context.store(existing=args.new is None) as store:
        group, said = _done(args, store)
        members = [] if args.remove else list(store.groups.members(group.group_id))
    if context.json:
        write_json(_plain(group, members, removed=args.remove))
    else:
        write_line(said)


def named_group(store: Store, name: str) -> AthleteGroup:
    """The one group that is meant; the whole name goes before a part of it."""
    known = store.groups.list()
    found = [one for one in known if name.strip() and name.strip().casefold() in one.name.casefold()]
    found = [one for one in found if one.name.casefold() == name.strip().casefold()] or found
    if len(found) != 1:
        names = ", ".join(one.name for one in known) or "there are none yet"
        raise WrongUseError(f"{name!r} is not one group: choose of {names}.")
    return found[0]


def _check(args: argparse.Namespace) -> None:
    if (args.to is None) != (args.add is None):
        raise WrongUseError("Write who and where: --add ATHLETE --to NAME.")
    if (args.out_of is None) != (args.out is None):
        raise WrongUseError("Write who and from where: --out ATHLETE --from NAME.")
    if (args.rename is not None or args.remove) != bool(args.group):
        raise WrongUseError("Name the group for --rename and --remove only: turnout group NAME --remove.")


def _done(args: argparse.Namespace, store: Store) -> tuple[AthleteGroup, str]:
    if args.new is not None:
        group = make_group(store, args.new)
        return group, f"Made the group {group.name}."
    if args.add is not None:
        group, (athlete_id, who) = named_group(store, args.to), _athlete(store, args.add)
        store.groups.put_in(group.group_id, athlete_id)
        return group, f"{who} is in {group.name}."
    if args.out is not None:
        group, (athlete_id, who) = named_group(store, args.out_of), _athlete(store, args.out)
        store.groups.take_out(group.group_id, athlete_id)
        return group, f"{who} is not in {group.name} any more."
    group = named_group(store, args.group)
    if args.rename is not None:
        renamed = rename_group(store, group, args.rename)
        return renamed, f"{group.name} is {renamed.name} now."
    remove_group(store, group.group_id)
    return group, f"Removed the group {group.name}. Its athletes and their sets stay."


def _athlete(store: Store, words: str) -> tuple[str, str]:
    found = store.athletes.find(words) if words.strip() else []
    exact = [one for one in found if words in (one.name, one.athlete_id)] or found
    if len(exact) != 1:
        names = ", ".join(f"{one.name} ({one.athlete_id})" for one in exact[:5]) or "nobody is called so"
        raise WrongUseError(f"{words!r} is not one athlete: {names}. Write the whole name or the id.")
    return exact[0].athlete_id, exact[0].name


def _plain(group: AthleteGroup, members: list[str], *, removed: bool) -> plain.Plain:
    return {
        "group_id": group.group_id,
        "name": group.name,
        "athlete_ids": list(members),
        "removed": removed,
    }
