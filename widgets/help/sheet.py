"""The help beside the work: contents that filter as you type, the page, links, back and forward."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from domain.language import say
from widgets.help.article import Article, Draw
from widgets.help.book import HelpBook, HelpPage, Section
from widgets.parts.buttons import Button, IconButton
from widgets.parts.labels import ElidedLabel, Hairline
from widgets.parts.search_list import ListItem, SearchList
from widgets.theme import Theme

_WIDE_PX, _HIGH_PX = 1100, 700
_CONTENTS_PX = 316


class HelpSheet(QDialog):
    """Stays open beside the window; `outside_wanted` is a link out of the guide, `card_wanted` the PDF."""

    outside_wanted = Signal(str)
    card_wanted = Signal()
    shown = Signal(str)

    def __init__(
        self, book: HelpBook, *, theme: Theme, draw: Draw | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Help"))
        self.setModal(False)
        self._theme = theme
        self._book = book
        self._past: list[str] = []
        self._next: list[str] = []
        self._topic = ""
        self.resize(theme.px(_WIDE_PX), theme.px(_HIGH_PX))
        self.contents = SearchList(theme=theme, name=say("Contents"), placeholder=say("Search the help"))
        self.article = Article(theme=theme, draw=draw)
        self.back = IconButton("arrow-left", say("Back"), theme=theme)
        self.forward = IconButton("arrow-right", say("Forward"), theme=theme)
        self.home = IconButton("house", say("Contents"), theme=theme)
        self.about = ElidedLabel(theme=theme, role="secondary")
        self.card = Button(say("Quick card"), theme=theme, kind="quiet", icon="printer")
        self.card.setToolTip(say("One page to print: a set, the keys and what to do when something is wrong"))
        self.leave = Button(say("Close"), theme=theme)
        self._lay_out(theme)
        self._connect()
        self._fill()
        for step in (self.back, self.forward):
            step.setEnabled(False)
        self.article.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(*(theme.space(3),) * 4)
        head.setSpacing(theme.space(2))
        for part in (self.back, self.forward, self.home):
            head.addWidget(part)
        head.addWidget(self.about, 1)
        head.addWidget(self.card)
        head.addWidget(self.leave)
        column.addLayout(head)
        column.addWidget(Hairline(parent=self))
        beside = QWidget()
        listed = QVBoxLayout(beside)
        listed.setContentsMargins(*(theme.space(3),) * 4)
        listed.addWidget(self.contents)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.addWidget(beside)
        self._parts.addWidget(self.article)
        self._parts.setStretchFactor(1, 1)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(1)
        self._parts.setSizes([theme.px(_CONTENTS_PX), theme.px(_WIDE_PX - _CONTENTS_PX)])
        column.addWidget(self._parts, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda _checked=False: self.go_back())
        self.forward.clicked.connect(lambda _checked=False: self.go_forward())
        self.home.clicked.connect(lambda _checked=False: self.show_topic(self._book.pages[0].name))
        self.leave.clicked.connect(lambda _checked=False: self.close())
        self.card.clicked.connect(lambda _checked=False: self.card_wanted.emit())
        self.contents.field.textChanged.connect(lambda _text: self._fill())
        self.contents.activated.connect(self.show_topic)
        self.contents.view.clicked.connect(lambda _index: self.show_topic(self.contents.current_key))
        self.article.link_followed.connect(self._follow)
        for keys, does in (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl+F", self._search),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    @property
    def topic(self) -> str:
        """What is shown, such as `sensors#tare`."""
        return self._topic

    def show_topic(self, topic: str, about: str = "") -> None:
        """Go to a topic; `about` is the name of the place that was asked about."""
        if topic and self._book.has(topic) and topic != self._topic:
            if self._topic:
                self._past.append(self._topic)
            self._next.clear()
            self._turn_to(topic)
        self._say_what_about(about)

    def go_back(self) -> None:
        """To the page before."""
        if self._past:
            self._next.append(self._topic)
            self._turn_to(self._past.pop())
            self._say_what_about("")

    def go_forward(self) -> None:
        """Again to the page one went back from."""
        if self._next:
            self._past.append(self._topic)
            self._turn_to(self._next.pop())
            self._say_what_about("")

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.article.updateGeometry()

    def _turn_to(self, topic: str) -> None:
        page = self._book.page(topic)
        if page is None:
            return
        self._topic = topic
        section = page.section(topic.partition("#")[2])
        place = section.place if section is not None else 0
        if self.article.page is page:
            self.article.go_to(place)
        else:
            self.article.show_page(page, place)
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._next))
        self.contents.select(topic if topic in self.contents.shown_keys else page.name)
        self.shown.emit(topic)

    def _say_what_about(self, about: str) -> None:
        page = self._book.page(self._topic)
        title = page.title if page is not None else ""
        self.about.set_text(say("About: {place}", place=about) if about else title)

    def _fill(self) -> None:
        """The pages; while somebody searches, their sections too."""
        searching = bool(self.contents.field.text().strip())
        items: list[ListItem] = []
        for page in self._book.pages:
            items.append(ListItem(page.name, page.title, page.group, search=page.name))
            if searching:
                items += [_found(page, part) for part in page.sections()[1:]]
        self.contents.set_items(items)

    def _follow(self, link: str) -> None:
        page = self.article.page
        topic = self._book.led_to(page, link) if page is not None else ""
        if topic:
            self.show_topic(topic)
        else:
            self.outside_wanted.emit(link)

    def _search(self) -> None:
        self.contents.field.setFocus()
        self.contents.field.selectAll()


def _found(page: HelpPage, part: Section) -> ListItem:
    return ListItem(f"{page.name}#{part.anchor}", part.title, page.title, search=part.words)


def sample_pages() -> Sequence[HelpPage]:
    """Two short pages, as the gallery shows them."""
    text = (
        "# Connecting sensors\n\nPlug the sensors in, then press **Find sensors**. A sensor that answers is "
        "shown with *how it was recognised*. See [keys](keys.md).\n\n## Tare\n\nTake every load off, press "
        "`T`, and wait for one quiet second.\n\n1. Let the strap hang.\n2. Press Tare.\n\n"
        "| word | means |\n|---|---|\n| streaming | samples arrive |\n| silent | check the cable |\n"
    )
    keys = "# Keys and pedal\n\nEvery action has a key. `?` lists those of the page.\n"
    return (
        HelpPage("sensors", "Connecting sensors", "Getting ready", text, Path()),
        HelpPage("keys", "Keys and pedal", "The station", keys, Path()),
    )


def example(theme: Theme) -> QWidget:
    """A page about sensors."""
    sheet = HelpSheet(HelpBook(sample_pages()), theme=theme)
    sheet.show_topic("sensors", "Tare (T)")
    return sheet


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1060, 700))
