"""F1: opens the help for the place where the focus or the pointer is; answers *What can I do?*."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QCursor, QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.assembly import Pages
from app.errors import TurnoutError
from app.help.drawings import drawing
from app.help.guide import CONTENTS, docs_folder, read_guide
from app.help.places import CLASSES, mark_places
from app.help.troubles import TROUBLE_PAGE, Troubles
from app.keys.keymap import Keymap
from app.workers import Workers, sentence_of
from domain.language import say, spoken
from widgets.help.book import HelpBook
from widgets.help.place import topic_at, topic_of_message, words_of
from widgets.help.sheet import HelpSheet
from widgets.theme import Theme

_MARKED = "helpKey"
PAIN = "station.pain"


class HelpDesk(QObject):
    """One sheet at a time, beside whichever window is in front; `told` says what could not be done."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        app: QApplication,
        window: QWidget,
        pages: Pages,
        in_view: Callable[[], QWidget | None],
        theme: Callable[[], Theme],
        workers: Workers,
        keymap: Keymap,
        folder: Path,
        guide: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._window = window
        self._in_view = in_view
        self._theme = theme
        self._workers = workers
        self._keymap = keymap
        self._stop_for_pain = pages.station.actions_row.pain.click
        self._folder = folder
        self._docs = guide or docs_folder()
        self._missing = ""
        self._book = self._read()
        self.sheet: HelpSheet | None = None
        self._pointer_was = QPoint()
        mark_places(pages)
        app.focusChanged.connect(self._note_focus)
        self._give_key(window)

    def _read(self) -> HelpBook:
        """A station without its help still measures: what is missing is said when it is asked for."""
        try:
            return read_guide(self._docs, language=spoken())
        except TurnoutError as trouble:
            self._missing = str(trouble)
            return HelpBook(())

    @cached_property
    def _troubles(self) -> Troubles | None:
        page = self._book.page(TROUBLE_PAGE)
        return Troubles(page) if page is not None else None

    def stop(self) -> None:
        """Close what is open and listen no more."""
        self._app.focusChanged.disconnect(self._note_focus)
        if self.sheet is not None:
            self.sheet.close()

    def entries(self) -> Sequence[tuple[str, str, str]]:
        """Every page for the command palette: title, hint and key."""
        return [(page.title, say("Help"), f"help:{page.name}") for page in self._book.pages]

    def run(self, key: str) -> None:
        """Do what an entry of the command palette says, where it is one of ours."""
        kind, _, topic = key.partition(":")
        if kind == "help":
            self.open(topic)

    def answer_to(self, sentence: str) -> Callable[[], None] | None:
        """What opens the entry for a sentence the station shows; None where there is none."""
        topic = self._topic_of(sentence)
        return (lambda: self.open(topic, sentence)) if topic else None

    def open_here(self, window: QWidget) -> None:
        """The help for the place that is meant: under the pointer if it was moved last, else the focus."""
        place = self._place_in(window)
        topic = topic_of_message(place, self._topic_of) or topic_at(place, CLASSES)
        if not topic:
            topic = topic_at(self._in_view(), CLASSES)
        self.open(topic or CONTENTS, words_of(place))

    def open(self, topic: str, about: str = "") -> None:
        """Show a topic, beside the window that is in front now."""
        if self._missing:
            self.told.emit(self._missing, "amber")
            return
        front = self._app.activeModalWidget() or self._window
        if self.sheet is None or self.sheet.parentWidget() is not front:
            self._open_sheet(front)
        assert self.sheet is not None  # noqa: S101
        self.sheet.show_topic(topic, about)
        self.sheet.show()
        self.sheet.activateWindow()

    def open_page_in_view(self) -> None:
        """The help for the page that is shown."""
        self.open(topic_at(self._in_view(), CLASSES) or CONTENTS)

    def _open_sheet(self, front: QWidget) -> None:
        if self.sheet is not None:
            self.sheet.close()
        sheet = HelpSheet(self._book, theme=self._theme(), draw=drawing, parent=front)
        sheet.outside_wanted.connect(self._open_outside)
        sheet.card_wanted.connect(self._make_card)
        sheet.finished.connect(lambda _code: self._let_go(sheet))
        # A dialog that is over takes the sheet beside it along, without a word of `finished`.
        sheet.destroyed.connect(lambda _gone: self._forget(sheet))
        self._give_key(sheet)
        # Whatever is in front: the keys that stop a set for pain do.
        for key in self._keymap.all_keys(PAIN):
            QShortcut(QKeySequence(key), sheet).activated.connect(self._stop_for_pain)
        self.sheet = sheet

    def _let_go(self, sheet: HelpSheet) -> None:
        """It is closed: the next question gets a new one."""
        self._forget(sheet)
        sheet.deleteLater()

    def _forget(self, sheet: HelpSheet) -> None:
        if self.sheet is sheet:
            self.sheet = None

    def _place_in(self, window: QWidget) -> QWidget | None:
        under = self._app.widgetAt(QCursor.pos())
        if under is not None and under.window() is window and QCursor.pos() != self._pointer_was:
            return under
        return window.focusWidget()

    def _topic_of(self, sentence: str) -> str:
        return self._troubles.topic(sentence) if self._troubles is not None else ""

    def _note_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A window that comes to the front answers to F1 too: a dialog hides the keys of its parent."""
        self._pointer_was = QCursor.pos()
        if new is not None:
            self._give_key(new.window())

    def _give_key(self, window: QWidget) -> None:
        if not window.property(_MARKED):
            window.setProperty(_MARKED, True)  # noqa: FBT003
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F1 arrives at a window only when nothing in it has taken the key for itself.

        A table that explains its own row with F1 keeps it; a shortcut of ours would make both ambiguous.
        """
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_F1 and isinstance(watched, QWidget):
            self.open_here(watched)
            return True
        return super().eventFilter(watched, event)

    def _open_outside(self, link: str) -> None:
        """A page of the documents beside the guide, or one of the web, in the program of the desktop."""
        url = QUrl(link)
        if not url.scheme():
            path = (self._book.pages[0].folder / link.partition("#")[0]).resolve()
            if not path.is_file():
                self.told.emit(say("{page} was not installed with the help.", page=path.name), "amber")
                return
            url = QUrl.fromLocalFile(str(path))
        QDesktopServices.openUrl(url)

    def _make_card(self) -> None:
        path = self._folder / "turnout-quick-card.pdf"

        def job() -> Path:
            # The printing press is loaded by those who print.
            from app.help.card import write_card

            self._folder.mkdir(parents=True, exist_ok=True)
            return write_card(path, self._keymap)

        self._workers.run(
            job,
            done=_open_file,
            failed=lambda error: self.told.emit(sentence_of(error), "red"),
        )


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
