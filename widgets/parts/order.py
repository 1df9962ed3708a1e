"""What lies in a layout, in its order, without a hold on what Qt makes and ends by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """The views and inner layouts of `layout`, from its first place to its last.

    `QLayout.itemAt` is not to be asked: what it hands out is not told when Qt deletes the item, and stays
    known under its address. The next view that is made at that address takes the program down as it goes.
    """
    view = layout.parentWidget()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    views = view.findChildren(QWidget, options=direct) if view is not None else []
    inner = [part for part in layout.children() if isinstance(part, QLayout)]
    places: dict[int, QWidget | QLayout] = {layout.indexOf(part): part for part in views}
    places.update({layout.indexOf(part): part for part in inner})
    return [places[place] for place in sorted(places) if place >= 0]
