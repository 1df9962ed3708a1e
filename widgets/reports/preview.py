"""A report before it is printed: its pages, what may be chosen about them, save and print."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.banner import Banner
from widgets.parts.buttons import Button, Choice, IconButton
from widgets.parts.labels import Label
from widgets.reports.pages import PageStack, sample_page
from widgets.theme import Theme

PREVIEW_PPI = 144.0
PAPERS = (("a4", "A4"), ("letter", say("Letter")))
INKS = (("colour", say("Colour")), ("grey", say("Black and white")))


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """What is shown: the kind of report, the paper, the ink."""

    kind: str
    paper: str
    ink: str


class ReportPreview(QDialog):
    """`chosen` carries a `ReportChoice` whenever another one is wanted."""

    chosen = Signal(object)
    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(
        self, kinds: Sequence[tuple[str, str]], *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Report"))
        self.setMinimumSize(theme.px(560), theme.px(420))
        self.resize(theme.px(940), theme.px(680))
        self.kind = Choice(kinds, theme=theme, name=say("Kind of report"))
        self.kind.setVisible(len(kinds) > 1)
        self.paper = Choice(PAPERS, theme=theme, name=say("Paper"))
        self.ink = Choice(INKS, theme=theme, name=say("Ink"))
        self.banner = Banner(theme=theme)
        self.pages = PageStack(theme=theme, ppi=PREVIEW_PPI)
        self.state = Label("", theme=theme, role="secondary", wrap=True)
        self.place = Label("", theme=theme, role="secondary", tabular=True)
        self.size_word = Label("", theme=theme, role="secondary", tabular=True)
        self.before = IconButton("caret-up", say("Page before"), theme=theme)
        self.after = IconButton("caret-down", say("Next page"), theme=theme)
        self.smaller = IconButton("minus", say("Smaller"), theme=theme)
        self.larger = IconButton("plus", say("Larger"), theme=theme)
        self.fit = Button(say("Fit"), theme=theme, kind="quiet")
        self.print = Button(say("Print"), theme=theme, icon="printer")
        self.save = Button(say("Save PDF"), theme=theme, kind="primary", icon="download-simple")
        self._lay_out(theme)
        self._connect()
        self.set_busy(say("Making the report ..."))

    def show_choice(self, choice: ReportChoice) -> None:
        """Mark what is shown, without asking for it."""
        self.kind.select(choice.kind)
        self.paper.select(choice.paper)
        self.ink.select(choice.ink)

    def choice(self) -> ReportChoice:
        """What is marked."""
        return ReportChoice(self.kind.selected, self.paper.selected, self.ink.selected)

    def set_busy(self, words: str) -> None:
        """No page yet: say why; nothing can be saved."""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        for button in (self.print, self.save):
            button.setEnabled(not words)

    def set_pages(self, pictures: Sequence[bytes], remark: str = "") -> None:
        """Show the pages; `remark` is what the clinic should know about its template."""
        self.set_busy("")
        self.pages.set_pages(pictures)
        self.banner.hide()
        if remark:
            self.banner.show_message(remark, "amber")

    def set_trouble(self, sentence: str) -> None:
        """There is no such report: say why."""
        self.set_busy(sentence)
        self.pages.set_pages([])

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(4),) * 4)
        column.setSpacing(theme.space(3))
        choices = QHBoxLayout()
        choices.setSpacing(theme.space(3))
        choices.addWidget(self.kind)
        choices.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(theme.space(3))
        second.addWidget(self.paper)
        second.addWidget(self.ink)
        second.addStretch(1)
        if theme.scale > 1:
            column.addLayout(choices)
            column.addLayout(second)
        else:
            choices.addLayout(second)
            column.addLayout(choices)
        column.addWidget(self.banner)
        column.addWidget(self.state)
        column.addWidget(self.pages, 1)
        column.addLayout(self._foot(theme))

    def _foot(self, theme: Theme) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(2))
        for part in (self.before, self.after, self.place, None, self.smaller, self.size_word, self.larger):
            if part is None:
                foot.addSpacing(theme.space(4))
            else:
                foot.addWidget(part)
        foot.addWidget(self.fit)
        foot.addStretch(1)
        foot.addWidget(self.print)
        foot.addWidget(self.save)
        return foot

    def _connect(self) -> None:
        for choice in (self.kind, self.paper, self.ink):
            choice.chosen.connect(lambda _key: self.chosen.emit(self.choice()))
        self.pages.place_changed.connect(self._tell_place)
        self.pages.zoom_changed.connect(lambda zoom: self.size_word.setText(f"{zoom * 100:.0f} %"))
        self.before.clicked.connect(lambda: self.pages.show_page(self.pages.page - 1))
        self.after.clicked.connect(lambda: self.pages.show_page(self.pages.page + 1))
        self.smaller.clicked.connect(lambda: self.pages.step_zoom(-1))
        self.larger.clicked.connect(lambda: self.pages.step_zoom(1))
        self.fit.clicked.connect(self.pages.fit)
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        keys = (
            (QKeySequence.StandardKey.ZoomIn, lambda: self.pages.step_zoom(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.pages.step_zoom(-1)),
            (QKeySequence.StandardKey.Save, self.save.click),
            (QKeySequence.StandardKey.Print, self.print.click),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _tell_place(self, page: int, pages: int) -> None:
        self.place.setText(say("Page {page} of {pages}", page=page, pages=pages) if pages else "")
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)


def example(theme: Theme) -> QWidget:
    """A report of two pages."""
    kinds = (("session", "This visit"), ("progress", "Progress"), ("athlete", "For the athlete"))
    preview = ReportPreview(kinds, theme=theme)
    preview.set_pages([sample_page(title, PREVIEW_PPI) for title in ("Ana Ferreira", "Page 2")])
    return preview


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (940, 680))
