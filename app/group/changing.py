"""Makes, renames, fills and removes groups; the window and the command line share the rules."""

from collections.abc import Collection

from app.errors import WrongUseError
from db.store import Store
from domain.group import AthleteGroup
from domain.identifiers import new_id
from domain.language import say


def free_name(store: Store, name: str, *, but: str = "") -> str:
    """`name` without needless blanks; WrongUseError when it is empty or another group has it."""
    tidy = " ".join(name.split())
    if not tidy:
        raise WrongUseError(say("A group needs a name: type one."))
    if any(one.name.casefold() == tidy.casefold() and one.group_id != but for one in store.groups.list()):
        raise WrongUseError(say("There is a group {name} already: choose another name.", name=tidy))
    return tidy


def make_group(store: Store, name: str) -> AthleteGroup:
    """A new group without members."""
    return store.groups.save(AthleteGroup(new_id(), free_name(store, name)))


def rename_group(store: Store, group: AthleteGroup, name: str) -> AthleteGroup:
    """The group under another name; notes and members stay."""
    tidy = free_name(store, name, but=group.group_id)
    return store.groups.save(AthleteGroup(group.group_id, tidy, group.notes))


def set_members(store: Store, group_id: str, athlete_ids: Collection[str]) -> None:
    """Let exactly these athletes be in the group; who stays keeps the day of joining."""
    before = set(store.groups.members(group_id))
    for athlete_id in sorted(set(athlete_ids) - before):
        store.groups.put_in(group_id, athlete_id)
    for athlete_id in sorted(before - set(athlete_ids)):
        store.groups.take_out(group_id, athlete_id)


def remove_group(store: Store, group_id: str) -> None:
    """Hide the group; its athletes and all their sets stay."""
    store.removals.remove("athlete_groups", group_id)
