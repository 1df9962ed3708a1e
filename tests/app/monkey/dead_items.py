"""What Python still knows of a layout though Qt has deleted it: the next view at its address would crash."""

from collections.abc import Collection, Iterator

from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem
from shiboken6 import Shiboken


def dead_items() -> int:
    """Items that no layout of any view has any more, known to Python by their address."""
    known = {id(item): item for item in Shiboken.getAllValidWrappers() if _is_item(item)}
    there = {
        address
        for view in QApplication.allWidgets()
        if (layout := view.layout()) is not None
        for address in _addresses(layout, known)
    }
    return sum(Shiboken.getCppPointer(item)[0] not in there for item in known.values())


def _is_item(thing: object) -> bool:
    return isinstance(thing, QLayoutItem) and not isinstance(thing, QLayout)


def _addresses(layout: QLayout, known: Collection[int]) -> Iterator[int]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            yield from _addresses(item, known)
        elif item is not None:
            yield Shiboken.getCppPointer(item)[0]
            if id(item) not in known:
                Shiboken.invalidate(item)  # What this look alone has made known.
