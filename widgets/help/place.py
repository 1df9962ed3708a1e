"""Which page of the help belongs to a place of the window: found by walking up from a widget."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

HELP = "help"
"""The property that gives a widget, and all in it, a topic such as `sensors#tare`."""

ByClass = Mapping[str, str]
OfMessage = Callable[[str], str]


def topic_at(widget: QWidget | None, by_class: ByClass) -> str:
    """The nearest topic: of the widget itself, of its class, or of what it stands in; empty where none is.

    A dialog stands in the window that opened it, so the walk goes on there.
    """
    while widget is not None:
        own = widget.property(HELP)
        if own:
            return str(own)
        for kind in type(widget).__mro__:
            if kind.__name__ in by_class:
                return by_class[kind.__name__]
        widget = widget.parentWidget()
    return ""


def topic_of_message(widget: QWidget | None, of_message: OfMessage) -> str:
    """The topic of the sentence that stands at this place: a label's, a row's, or a banner's."""
    if widget is None:
        return ""
    return next((topic for words in _words_at(widget) if (topic := of_message(words))), "")


def words_of(widget: QWidget | None) -> str:
    """What the place is called, for the line over the help: its name, and what it says on hover."""
    if widget is None:
        return ""
    name, more = widget.accessibleName(), widget.toolTip()
    return more if name and name in more else name


def _words_at(widget: QWidget) -> list[str]:
    said = []
    if isinstance(widget, QLabel):
        said.append(widget.text())
    view = widget if isinstance(widget, QAbstractItemView) else widget.parentWidget()
    if isinstance(view, QAbstractItemView):
        said.append(str(view.currentIndex().data() or ""))
    above = widget.parentWidget()
    said += [part.accessibleName() for part in (widget, above) if part is not None]
    return [words for words in said if words]
