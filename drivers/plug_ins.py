"""Drivers that a clinic put into a folder: wheels as they came, or packages unpacked beside one another."""

import importlib
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint, distributions
from pathlib import Path

ENTRY_POINT_GROUP = "turnout.drivers"


class NoDriverError(Exception):
    """A wheel in which there is no driver; the message says what to do."""


def plug_ins_in(folder: Path) -> Iterator[EntryPoint | NoDriverError]:
    """Every driver that the folder brings, by its entry point; the error of a wheel that brings none.

    A frozen program has no environment into which they could be installed. The folder comes last in the
    order of imports: nothing in it can take the place of a module of Turnout.
    """
    if not folder.is_dir():
        return
    for place in (folder, *sorted(folder.glob("*.whl"))):
        if str(place) not in sys.path:
            sys.path.append(str(place))
            importlib.invalidate_caches()
        found = [
            entry
            for package in distributions(path=[str(place)])
            for entry in package.entry_points.select(group=ENTRY_POINT_GROUP)
        ]
        if place is not folder and not found:
            yield NoDriverError(
                f"There is no driver of Turnout in {place.name}: copy it again, or take it out of {folder}."
            )
        yield from found
