"""The page of tests and exercises: a list that filters as you type, and one of them in full."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.library import load_protocol, protocol_ids
from domain.protocol import Protocol
from widgets.parts.buttons import Choice
from widgets.parts.empty_state import EmptyState
from widgets.parts.page import Page
from widgets.parts.search_list import ListItem, SearchList
from widgets.protocol_detail import ProtocolDetail
from widgets.theme import Theme


class LibraryPage(Page):
    """A list of protocols and, beside it, one of them in full."""

    protocol_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Library", theme=theme, parent=parent)
        self._protocols: dict[str, Protocol] = {}
        self._list = SearchList(theme=theme, name="Tests and exercises", placeholder="Find a test")
        self._kind = Choice(
            [("all", "All"), ("test", "Tests"), ("exercise", "Exercises")], theme=theme, name="Show"
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                "books",
                "The library is empty",
                "Tests and exercises are files. Put one in the library folder and it appears here.",
                theme=theme,
            )
        )
        left = QVBoxLayout()
        left.setSpacing(theme.space(2))
        left.addWidget(self._kind)
        left.addWidget(self._list, 1)
        holder = QWidget()
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(min(theme.px(300), 352))
        row = QHBoxLayout()
        row.setSpacing(theme.space(6))
        row.addWidget(holder)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)
        self._kind.chosen.connect(lambda _kind: self._refill())
        self._list.chosen.connect(self._show)
        self._list.activated.connect(self.protocol_chosen)

    @property
    def selected_id(self) -> str:
        """The protocol in view, or nothing."""
        return self._list.current_key

    def set_protocols(self, protocols: Sequence[Protocol]) -> None:
        """Show these protocols; the first is opened."""
        self._protocols = {protocol.protocol_id: protocol for protocol in protocols}
        count = len(protocols)
        self.set_subtitle(f"{count} test{'' if count == 1 else 's'} and exercises" if count else "")
        self._refill()

    def select_protocol(self, protocol_id: str) -> None:
        """Bring a protocol into view."""
        self._kind.select("all")
        self._refill()
        self._list.select(protocol_id)

    def _refill(self) -> None:
        wanted = self._kind.selected
        kept = [p for p in self._protocols.values() if wanted in ("all", p.purpose.value)]
        self._list.set_items([_item(protocol) for protocol in kept])
        if kept and not self.selected_id:
            self._list.select(kept[0].protocol_id)

    def _show(self, protocol_id: str) -> None:
        detail = ProtocolDetail(self._protocols[protocol_id], theme=self.theme)
        detail.chosen.connect(self.protocol_chosen)
        while self._stack.count() > 1:
            old = self._stack.widget(1)
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        self._stack.addWidget(detail)
        self._stack.setCurrentWidget(detail)


def _item(protocol: Protocol) -> ListItem:
    return ListItem(
        key=protocol.protocol_id,
        title=protocol.title,
        subtitle=f"{protocol.region.capitalize()} · {protocol.position}",
        leading="gauge" if protocol.is_test else "barbell",
        search=f"{protocol.joint} {protocol.movement} {protocol.purpose.value} {protocol.protocol_id}",
    )


def example(theme: Theme) -> QWidget:
    """The shipped protocols."""
    page = LibraryPage(theme=theme)
    page.set_protocols([load_protocol(name) for name in protocol_ids()])
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
