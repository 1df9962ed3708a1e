"""Tables of a file as rows with fields: what is shown, what is said, and where a mistake stands."""

import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from domain.library import protocol_path
from domain.library.changing.tables import TABLES
from domain.library.mistakes import Mistake
from widgets.library.part_form import PartForm
from widgets.library.table_rows import TableRows
from widgets.parts.fields import PickField, TextField
from widgets.theme import Theme

RULES = {"pelvis_moved_seated": "pelvis_moved"}
VALUES = tomllib.loads(protocol_path("seated_hip_er").read_text(encoding="utf-8"))


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> PartForm:
    view = PartForm(theme=theme)
    qtbot.addWidget(view)
    view.set_rules(RULES)
    view.set_values(VALUES)
    view.show()
    return view


def type_into(rows: TableRows, number: int, name: str, text: str) -> None:
    field = rows.cards[number][name]
    assert isinstance(field, TextField)
    field.line.clear()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_every_table_of_the_file_is_shown_as_the_file_says(form: PartForm) -> None:
    sensors = form.table("sensors")
    assert len(sensors.cards) == len(VALUES["sensors"])
    placement = sensors.cards[0]["placement"]
    assert isinstance(placement, TextField) and placement.text == VALUES["sensors"][0]["placement"]
    use = form.table("compensations").cards[0]["use"]
    assert isinstance(use, PickField) and use.key == "pelvis_moved_seated"


def test_what_is_typed_and_picked_is_said_with_its_place(form: PartForm) -> None:
    said: list[tuple[object, object]] = []
    form.inner_changed.connect(lambda path, value: said.append((path, value)))
    type_into(form.table("sensors"), 1, "placement", "On the belt.")
    type_into(form.table("compensations"), 0, "red", "6,5")
    type_into(form.table("rotation"), 0, "shank_axis", "0; 1; 0")
    type_into(form.table("compensations"), 0, "red", "")
    segment = form.table("sensors").cards[0]["segment"]
    assert isinstance(segment, PickField)
    segment.picked.emit("trunk")
    assert said == [
        (("sensors", 1, "placement"), "On the belt."),
        (("compensations", 0, "red"), 6.5),
        (("rotation", "shank_axis"), [0, 1, 0]),
        (("compensations", 0, "red"), None),
        (("sensors", 0, "segment"), "trunk"),
    ]


def test_rows_are_added_and_taken_away_and_a_single_table_is_there_once(form: PartForm) -> None:
    said: list[object] = []
    form.table_added.connect(lambda part: said.append(part.name))
    form.table_removed.connect(said.append)
    form.table("sensors").add.click()
    form.table("sensors").removed.emit(("sensors", 0))
    assert said == ["sensors", ("sensors", 0)]
    assert not form.table("rotation").add.isVisibleTo(form.table("rotation"))
    assert form.table("sensors").add.isVisibleTo(form.table("sensors"))


def test_a_mistake_stands_at_its_field_and_is_counted_in_the_list_of_parts(form: PartForm) -> None:
    one = Mistake("own.toml", ("sensors", 1, "segment"), "is 'knee'", "'pelvis', 'shank'", 40)
    lacks = Mistake("own.toml", ("sensors", 0, "odd"), "is not known", "", 38)
    form.show_part("sensors")
    form.set_mistakes([one, lacks])
    sensors = form.table("sensors")
    assert sensors.cards[1]["segment"].error == "It is 'knee'; allowed: 'pelvis', 'shank'."
    assert "odd" in sensors.cards[0]["kind"].error
    labels = [form.part.box.itemText(row) for row in range(form.part.box.count())]
    assert f"Sensors ({len(sensors.cards)}) · 2 mistakes" in labels and "Common fields" in labels
    form.set_mistakes([])
    assert sensors.cards[1]["segment"].error == ""


def test_a_word_that_is_not_allowed_is_shown_all_the_same(theme: Theme, qtbot: QtBot) -> None:
    rows = TableRows(TABLES[0], theme=theme)
    qtbot.addWidget(rows)
    rows.set_rows([{"kind": "imu", "segment": "knee"}])
    segment = rows.cards[0]["segment"]
    assert isinstance(segment, PickField) and segment.key == "knee"


def test_a_rule_of_the_quality_gate_brings_its_own_figures(theme: Theme, qtbot: QtBot) -> None:
    rows = TableRows(next(part for part in TABLES if part.name == "quality"), theme=theme)
    qtbot.addWidget(rows)
    rows.set_rows([{"rule": "too_short", "hold_share": 0.8}, {"rule": "countermovement"}])
    assert [list(card) for card in rows.cards] == [["rule", "hold_share"], ["rule"]]


def test_the_last_rule_can_be_taken_away(form: PartForm) -> None:
    """Without it the rules that can fire are others too."""
    form.show_part("compensations")
    rules = form.table("compensations")
    assert len(rules.cards) == len(VALUES["compensations"])
    form.set_values({name: value for name, value in VALUES.items() if name != "compensations"})
    assert rules.cards == []
