"""The editor of a test or exercise: a form, the text of its file, and how it will look, all at once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from domain.language import say
from domain.library import load_protocol, protocol_path
from domain.library.mistakes import Mistake
from domain.protocol import Protocol
from widgets.library.detail import ProtocolDetail
from widgets.library.page import MakePicture
from widgets.library.part_form import PartForm
from widgets.library.text_pane import TextPane
from widgets.parts.banner import Banner
from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.parts.link_row import LinkRow
from widgets.parts.page import scrolling
from widgets.theme import Theme

_PREVIEW_MS = 200
_SHOWN_MISTAKES = 4


class LibraryEditor(QWidget):
    """Says `edited` at every keystroke; whoever listens answers with `show_check`."""

    edited = Signal(str)
    field_changed = Signal(str, object)
    inner_changed = Signal(object, object)
    table_added = Signal(object)
    table_removed = Signal(object)
    save_wanted = Signal()
    discard_wanted = Signal()
    left = Signal()

    def __init__(
        self, *, theme: Theme, make_picture: MakePicture | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._make_picture = make_picture
        self._protocol: Protocol | None = None
        self.form = PartForm(theme=theme)
        self.pane = TextPane(theme=theme)
        self.notice = Banner(theme=theme)
        self.notice.action_requested.connect(self.discard_wanted)
        self._state = Label("", theme=theme, role="secondary")
        self.save = Button(
            say("Save as my own"), theme=theme, kind="primary", icon="floppy-disk", key="Ctrl+S"
        )
        self._wrong = QVBoxLayout()
        self._wrong.setSpacing(0)
        self._preview = QVBoxLayout()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PREVIEW_MS)
        self._later.timeout.connect(self._draw_preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addLayout(self._head())
        column.addWidget(self.notice)
        column.addWidget(self._panes(), 1)
        self.pane.textChanged.connect(lambda: self.edited.emit(self.pane.toPlainText()))
        self.form.field_changed.connect(self.field_changed)
        self.form.inner_changed.connect(self.inner_changed)
        self.form.table_added.connect(self.table_added)
        self.form.table_removed.connect(self.table_removed)
        self.save.clicked.connect(self.save_wanted)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.pane.toPlainText()

    def begin(self, text: str) -> None:
        """Open a text; undo does not go behind it."""
        self.pane.setPlainText(text)

    def show_check(
        self,
        protocol: Protocol | None,
        mistakes: Sequence[Mistake],
        values: Mapping[str, object] | None,
        state: str,
    ) -> None:
        """Show what the check found: marks, sentences, the form's values, and soon the preview.

        The preview keeps the last text that could be read.
        """
        self.pane.set_mistakes(mistakes)
        if values is not None:
            self.form.set_values(values)
        self.form.set_mistakes(tuple(mistakes))
        self.form.setEnabled(values is not None)
        self._state.setText(state)
        self.save.setEnabled(not mistakes)
        self._list(mistakes)
        if protocol is not None and protocol != self._protocol:
            self._protocol = protocol
            self._later.start()

    def tell_draft(self, sentence: str) -> None:
        """Say that an unsaved draft is back, with the way to throw it away."""
        self.notice.show_message(sentence, "amber", say("Discard the draft"))

    def _head(self) -> QHBoxLayout:
        theme = self._theme
        back = Button(say("Back to the library"), theme=theme, kind="quiet", icon="arrow-left")
        back.clicked.connect(self.left)
        undo = Button(say("Undo"), theme=theme, icon="arrow-u-up-left")
        undo.clicked.connect(self.pane.undo)
        undo.setEnabled(False)
        self.pane.undoAvailable.connect(undo.setEnabled)
        head = QHBoxLayout()
        head.setSpacing(theme.space(3))
        head.addWidget(back)
        head.addWidget(self._state, 1)
        head.addWidget(undo)
        head.addWidget(self.save)
        return head

    def _panes(self) -> QSplitter:
        theme = self._theme
        inner = QVBoxLayout()
        inner.addWidget(self.form)
        text = QVBoxLayout()
        text.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
        text.setSpacing(theme.space(2))
        text.addWidget(Label(say("File"), theme=theme, role="caption"))
        text.addWidget(self.pane, 1)
        text.addLayout(self._wrong)
        middle, right = QWidget(), QWidget()
        middle.setLayout(text)
        seen = QVBoxLayout(right)
        seen.setContentsMargins(0, 0, 0, 0)
        seen.setSpacing(theme.space(2))
        seen.addWidget(Label(say("How it will look"), theme=theme, role="caption"))
        seen.addLayout(self._preview, 1)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        for view, share in ((scrolling(inner), 3), (middle, 6), (right, 5)):
            panes.addWidget(view)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([theme.px(280), theme.px(460), theme.px(380)])
        return panes

    def _list(self, mistakes: Sequence[Mistake]) -> None:
        while (item := self._wrong.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for one in mistakes[:_SHOWN_MISTAKES]:
            line = one.line or 1
            row = LinkRow(
                "warning-octagon",
                say("Line {line}: {field} {wrong}", line=line, field=one.field, wrong=one.wrong).strip(),
                say("Allowed: {allowed}", allowed=one.allowed),
                theme=self._theme,
                level="red",
            )
            row.clicked.connect(lambda _on=False, line=line: self.pane.go_to(line))
            self._wrong.addWidget(row)
        if len(mistakes) > _SHOWN_MISTAKES:
            more = say("and {count} more, marked in the text", count=len(mistakes) - _SHOWN_MISTAKES)
            self._wrong.addWidget(Label(more, theme=self._theme, role="secondary"))

    def _draw_preview(self) -> None:
        if self._protocol is None:
            return
        while (item := self._preview.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        picture = self._make_picture(self._protocol, self._theme) if self._make_picture else None
        self._preview.addWidget(
            ProtocolDetail(self._protocol, theme=self._theme, picture=picture, own=True, preview=True)
        )


def example(theme: Theme) -> QWidget:
    """A copy of a shipped test with a mistake in it."""
    editor = LibraryEditor(theme=theme)
    text = protocol_path("seated_hip_er").read_text(encoding="utf-8").replace("reps = 3", "reps = -3")
    editor.begin(text)
    protocol = load_protocol("seated_hip_er")
    line = text[: text.index("reps = -3")].count("\n") + 1
    mistake = Mistake("seated_hip_er.toml", ("reps",), "is -3", "a number from 0 to 1000", line)
    values = {"title": protocol.title, "id": protocol.protocol_id, "reps": -3, "rest_s": protocol.rest_s}
    values |= {"cues": list(protocol.cues), "set_up": list(protocol.set_up), "region": protocol.region}
    editor.show_check(protocol, [mistake], values, "Draft of version 3, not saved yet")
    return editor


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
