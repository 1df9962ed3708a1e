"""Suggestion cards, the calendar, the editor with its undo, and notes of the day, driven by hand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from domain.library import load_protocol
from domain.program.template import load_template
from widgets.parts.buttons import Button
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.program.calendar import ProgramCalendar
from widgets.program.day_notes import DayNotes, DayNotesCard
from widgets.program.editor import ProgramEditor
from widgets.program.example import TODAY, program, suggestion, weeks
from widgets.program.gate_list import GateList
from widgets.program.page import ProgramPage
from widgets.program.record_editor import RecordEditor
from widgets.program.shown import ShownProgram
from widgets.program.suggestion_card import SuggestionCard
from widgets.theme import DARK, Theme

THEME = Theme(DARK)


def button(view: QWidget, words: str) -> Button:
    found = [one for one in view.findChildren(Button) if one.text() == words]
    assert found, words
    return found[0]


def field(view: QWidget, label: str) -> TextField:
    named = [one for one in view.findChildren(TextField) if one.editor.accessibleName() == label]
    return named[0]


def test_a_suggestion_is_accepted_with_one_press(qtbot: QtBot) -> None:
    card = SuggestionCard(suggestion(), theme=THEME)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.accepted) as told:
        QTest.mouseClick(button(card, "Accept"), Qt.MouseButton.LeftButton)
    assert told.args == ["s"]


def test_a_refusal_without_a_reason_goes_nowhere(qtbot: QtBot) -> None:
    card = SuggestionCard(suggestion(), theme=THEME)
    qtbot.addWidget(card)
    told: list[tuple[str, str]] = []
    card.refused.connect(lambda key, why: told.append((key, why)))
    button(card, "Refuse ...").click()
    button(card, "Refuse it").click()
    assert told == []
    assert "Say why" in field(card, "Why, in a few words").error
    field(card, "Why, in a few words").line.setText("Match on Saturday.")
    button(card, "Refuse it").click()
    assert told == [("s", "Match on Saturday.")]


def test_a_change_carries_the_fields_and_the_reason(qtbot: QtBot) -> None:
    card = SuggestionCard(suggestion(), theme=THEME)
    qtbot.addWidget(card)
    card.show()
    button(card, "Change ...").click()
    field(card, "Sets").line.setText("2")
    field(card, "Why, in a few words").line.setText("Shorter.")
    with qtbot.waitSignal(card.changed) as told:
        button(card, "Keep the change").click()
    assert told.args is not None
    assert (told.args[0], told.args[1]["sets"], told.args[2]) == ("s", "2", "Shorter.")


def test_what_has_no_single_step_cannot_be_accepted(qtbot: QtBot) -> None:
    card = SuggestionCard(replace(suggestion(), can_accept=False), theme=THEME)
    qtbot.addWidget(card)
    assert not button(card, "Accept").isEnabled()
    assert button(card, "Change ...").isEnabled()


def test_the_arrow_keys_walk_over_the_days_and_their_words_follow(qtbot: QtBot) -> None:
    calendar = ProgramCalendar(theme=THEME)
    qtbot.addWidget(calendar)
    calendar.set_weeks(weeks(), at=TODAY, today=TODAY)
    assert calendar.grid.day == TODAY
    QTest.keyClick(calendar.grid, Qt.Key.Key_Left)
    QTest.keyClick(calendar.grid, Qt.Key.Key_Left)
    assert calendar.grid.day == TODAY - timedelta(days=2)
    assert "Foundation day, done" in calendar.grid.accessibleDescription()
    for _ in range(9):
        QTest.keyClick(calendar.grid, Qt.Key.Key_Up)
    assert calendar.grid.day == weeks()[0].monday


def test_the_week_shows_one_week_and_moves_by_one(qtbot: QtBot) -> None:
    calendar = ProgramCalendar(theme=THEME)
    qtbot.addWidget(calendar)
    calendar.set_weeks(weeks(), at=TODAY, today=TODAY)
    told: list[date] = []
    calendar.moved.connect(told.append)
    button(calendar, "Week").click()
    later = next(one for one in calendar.findChildren(QAbstractButton) if one.toolTip() == "Later")
    later.click()
    button(calendar, "Month").click()
    later.click()
    assert told == [TODAY + timedelta(weeks=1), date(2026, 12, 1)]


@pytest.fixture
def editor(qtbot: QtBot) -> ProgramEditor:
    template = load_template("hip_rotation_back_to_sport")
    view = ProgramEditor(theme=THEME)
    qtbot.addWidget(view)
    names = (*template.protocol_ids, "seated_hip_er")
    labels = {"torque_per_mass": "Torque per body mass", "lsi": "LSI"}
    view.set_library({name: load_protocol(name).short_title for name in names}, labels, lambda _: "Nm/kg")
    view.open(template.begin("ana", date(2026, 11, 2)))
    return view


def part(editor: ProgramEditor, title: str) -> RecordEditor:
    return next(one for one in editor.findChildren(RecordEditor) if one.accessibleName() == title)


def trouble(editor: ProgramEditor) -> str:
    return next(one.text() for one in editor.findChildren(Label) if one.property("tone") == "red")


def test_every_change_can_be_taken_back(editor: ProgramEditor) -> None:
    first = editor.program
    assert first is not None
    days, sets = part(editor, "Days of the week"), part(editor, "Sets of the day")
    days.put.emit(-1, {"title": "Walk", "weekday": "6", "demand": "rest"})
    sets.put.emit(-1, {**sets.values(), "protocol_id": "clamshell", "sets": "2", "tempo": "2-0-2-0"})
    days.removed.emit(0)
    changed = editor.program
    assert changed is not None
    assert [day.title for day in changed.phases[0].days][-1] == "Walk"
    assert changed.phases[0].days[-1].planned[0].tempo == "2-0-2-0"
    for _ in range(3):
        editor.undo()
    assert editor.program == first
    editor.undo()
    assert editor.program == first


def test_a_changed_set_gets_a_key_of_its_own(editor: ProgramEditor) -> None:
    sets = part(editor, "Sets of the day")
    assert editor.program is not None
    before = editor.program.phases[0].days[0].planned[0]
    texts = {**sets.values(), "protocol_id": before.protocol_id, "sets": "4", "load": "42 N"}
    sets.put.emit(0, texts)
    after = editor.program.phases[0].days[0].planned[0]
    assert (after.sets, after.load_n, after.load) == (4, 42.0, "")
    assert after.planned_set_id != before.planned_set_id


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"sets": "many"}, "Sets: many is not a number"),
        ({"sets": "0"}, "Sets: write a whole number from 1"),
        ({"tempo": "fast"}, "such as 3-1-1-0"),
        ({"protocol_id": ""}, "Choose a test or exercise"),
    ],
)
def test_a_mistake_is_one_sentence_and_changes_nothing(
    editor: ProgramEditor, texts: dict[str, str], words: str
) -> None:
    first, sets = editor.program, part(editor, "Sets of the day")
    sets.put.emit(-1, {**sets.values(), "protocol_id": "clamshell", **texts})
    assert words in trouble(editor)
    assert editor.program == first


def test_a_phase_with_only_an_lsi_gate_is_refused_in_the_editor(editor: ProgramEditor) -> None:
    gates = part(editor, "Gates to the next phase")
    assert editor.program is not None
    for _ in editor.program.phases[0].gates[:-1]:
        gates.removed.emit(0)
    texts = {"metric": "lsi", "protocol_id": "seated_hip_er", "side": "", "relation": "at_least"}
    gates.put.emit(0, {**texts, "threshold": "90", "source": "Consensus"})
    assert "limb symmetry index" in trouble(editor)
    gates.put.emit(-1, {**texts, "threshold": "90", "source": ""})
    assert "needs a source" in trouble(editor)


def test_notes_of_a_day_want_numbers_from_0_to_10(qtbot: QtBot) -> None:
    card = DayNotesCard(theme=THEME)
    qtbot.addWidget(card)
    card.open({"sleep": 4.0})
    told: list[DayNotes] = []
    card.kept.connect(told.append)
    field(card, "Fatigue").line.setText("11")
    card.submit()
    field(card, "Fatigue").line.setText("6,5")
    field(card, "Sore place").line.setText("Calf")
    card.submit()
    assert told == []
    field(card, "How sore").line.setText("4")
    card.submit()
    (notes,) = told
    assert (notes.ratings["sleep"], notes.ratings["fatigue"], notes.ratings["hydration"]) == (4.0, 6.5, None)
    assert (notes.sore_site, notes.sore_side, notes.sore_severity) == ("Calf", "", 4.0)


def test_a_page_without_a_program_says_how_to_begin(qtbot: QtBot) -> None:
    page = ProgramPage(theme=THEME)
    qtbot.addWidget(page)
    page.set_templates([("foundation", "Foundation", "Five weeks.")])
    page.set_program(ShownProgram("ana", "Ana", "", "", TODAY))
    assert page.view == "empty"
    with qtbot.waitSignal(page.template_chosen) as told:
        button(page, "Start with a template").click()
    assert told.args == ["foundation"]
    page.set_program(program())
    assert page.view == "overview"
    with qtbot.waitSignal(page.notice_pressed):
        button(page, "Note a pain-free visit").click()


def test_a_gate_is_decided_only_with_a_reason(qtbot: QtBot) -> None:
    view = GateList(theme=THEME)
    qtbot.addWidget(view)
    view.set_gates([replace(program().gates[1], decide_key="torque"), program().gates[0]])
    told: list[tuple[str, str]] = []
    view.decided.connect(lambda key, why: told.append((key, why)))
    decide = button(view, "Decide it myself ...")
    decide.click()
    decide.click()
    why = field(view, "It is enough, because")
    assert told == [] and "Say why" in why.error
    why.line.setText("Steady for three visits")
    decide.click()
    assert told == [("torque", "Steady for three visits")]
    assert len(view.findChildren(Button)) == 1
