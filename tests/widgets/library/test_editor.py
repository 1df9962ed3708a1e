"""The editor shows a mistake at its field, at its line and in words, and leaves other text alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from domain.library import load_protocol, protocol_path
from domain.library.mistakes import Mistake
from widgets.library.detail import ProtocolDetail
from widgets.library.editor import LibraryEditor
from widgets.library.form import ProtocolForm
from widgets.library.text_pane import TextPane
from widgets.parts.link_row import LinkRow
from widgets.theme import Theme

MISTAKE = Mistake("my.toml", ("reps",), "is -3", "a number from 0 to 1000", 2)


@pytest.fixture
def editor(theme: Theme, qtbot: QtBot) -> LibraryEditor:
    view = LibraryEditor(theme=theme)
    qtbot.addWidget(view)
    view.resize(1140, 620)
    view.begin('title = "A"\nreps = -3\n' + "\n".join(f"# {n}" for n in range(200)))
    view.show()
    return view


def test_a_mistake_is_at_its_field_and_in_words_and_leads_to_its_line(editor: LibraryEditor) -> None:
    editor.show_check(None, [MISTAKE], {"reps": -3}, "1 mistake")
    assert editor.form.common.lines["reps"].error == "It is -3; allowed: a number from 0 to 1000."
    editor.pane.go_to(150)
    (row,) = editor.findChildren(LinkRow)
    row.click()
    assert editor.pane.textCursor().blockNumber() == 1
    assert not editor.save.isEnabled()
    editor.show_check(None, [], {"reps": 3}, "no mistake")
    assert editor.form.common.lines["reps"].error == ""


def test_the_preview_follows_the_text_and_keeps_the_last_that_could_be_read(
    editor: LibraryEditor, qtbot: QtBot
) -> None:
    protocol = load_protocol("seated_hip_er")
    editor.show_check(protocol, [], {}, "")
    qtbot.waitUntil(lambda: len(editor.findChildren(ProtocolDetail)) == 1)
    editor.show_check(None, [MISTAKE], None, "")
    assert len(editor.findChildren(ProtocolDetail)) == 1
    assert not editor.form.isEnabled()


def test_each_keystroke_is_told(editor: LibraryEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.edited) as heard:
        QTest.keyClicks(editor.pane, "x")
    assert heard.args == ["x" + editor.text[1:]]


@pytest.mark.parametrize(
    ("old", "new"),
    [("a = 1\nb = 2\n", "a = 1\nb = 33\n"), ("ab", "aab"), ("", "a"), ("x😀y", "x😀zy"), ("a", "")],
)
def test_a_change_of_the_text_is_one_step_back(theme: Theme, qtbot: QtBot, old: str, new: str) -> None:
    pane = TextPane(theme=theme)
    qtbot.addWidget(pane)
    pane.setPlainText(old)
    pane.change_to(new)
    assert pane.toPlainText() == new
    pane.undo()
    assert pane.toPlainText() == old


def test_the_form_says_numbers_as_numbers_and_lists_line_by_line(theme: Theme, qtbot: QtBot) -> None:
    form = ProtocolForm(theme=theme)
    qtbot.addWidget(form)
    said: list[tuple[str, object]] = []
    form.changed.connect(lambda name, value: said.append((name, value)))
    form.show()
    for name, text in (("rest_s", "12,5"), ("reps", "4"), ("title", "Mine"), ("sets", "two")):
        form.lines[name].line.clear()
        QTest.keyClicks(form.lines[name].line, text)
        QTest.keyClick(form.lines[name].line, Qt.Key.Key_Return)
    assert said == [("rest_s", 12.5), ("reps", 4), ("title", "Mine"), ("sets", "two")]
    QTest.keyClicks(form.lists["cues"], "One.")
    QTest.keyClick(form.lists["cues"], Qt.Key.Key_Return)
    QTest.keyClicks(form.lists["cues"], "Two.")
    form._say_list("cues")
    assert said[-1] == ("cues", ["One.", "Two."])


def test_what_ships_fits_into_the_form(theme: Theme, qtbot: QtBot) -> None:
    form = ProtocolForm(theme=theme)
    qtbot.addWidget(form)
    protocol = load_protocol("seated_hip_er")
    assert 'title = "Seated' in protocol_path("seated_hip_er").read_text(encoding="utf-8")
    form.set_values({"title": protocol.title, "cues": list(protocol.cues), "sides": "one"})
    assert form.lines["title"].text == protocol.title
    assert form.lists["cues"].toPlainText().split("\n") == list(protocol.cues)
    assert form.picks["sides"].key == "one"
