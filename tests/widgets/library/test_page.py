"""The library shows every shipped protocol with where its limits come from."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from domain.library import load_protocol, protocol_ids
from domain.library.mistakes import Mistake
from widgets.library.detail import ProtocolDetail
from widgets.library.page import LibraryPage
from widgets.parts.link_row import LinkRow
from widgets.parts.table import Table
from widgets.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> LibraryPage:
    view = LibraryPage(theme=theme)
    qtbot.addWidget(view)
    view.resize(1190, 668)
    view.set_protocols([load_protocol(name) for name in protocol_ids()])
    view.show()
    return view


def test_every_protocol_shows_its_words(page: LibraryPage, qapp: QApplication) -> None:
    for protocol_id in protocol_ids():
        page.select_protocol(protocol_id)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        shown = " ".join(label.text() for label in page.findChildren(QLabel))
        protocol = load_protocol(protocol_id)
        for line in (*protocol.instructions, *protocol.cues, *protocol.contra_indications):
            assert line in shown, protocol_id


def test_a_protocol_that_is_brought_into_view_is_drawn_once(theme: Theme, qtbot: QtBot) -> None:
    drawn: list[str] = []
    page = LibraryPage(theme=theme, make_picture=lambda protocol, _: drawn.append(protocol.protocol_id))
    qtbot.addWidget(page)
    page.set_protocols([load_protocol(name) for name in protocol_ids()])
    drawn.clear()
    page.select_protocol("seated_hip_er")
    assert drawn == ["seated_hip_er"]


def test_limits_stand_with_their_source_and_quality(page: LibraryPage) -> None:
    page.select_protocol("seated_hip_er")
    table = page.findChildren(Table)[-1]
    rule = load_protocol("seated_hip_er").compensations[0]
    row = table.cells.rows[0]
    assert row[2].text == f"{rule.limit.red:g}°"
    assert (row[3].text.lower(), row[3].note) == (rule.limit.quality, rule.limit.source)


def test_choosing_goes_up_as_a_wish(page: LibraryPage, qtbot: QtBot) -> None:
    page.select_protocol("side_lying_hip_er")
    use = [b for b in page.findChildren(QPushButton) if b.text() == "Use in a session" and b.isVisible()]
    with qtbot.waitSignal(page.protocol_chosen) as heard:
        use[-1].click()
    assert heard.args == ["side_lying_hip_er"]


def test_region_and_phase_narrow_the_list(page: LibraryPage) -> None:
    page.region.select("shoulder")
    page.region.picked.emit("shoulder")
    shown = set(page._list.shown_keys)
    assert shown == {name for name in protocol_ids() if load_protocol(name).region == "shoulder"}
    page.region.select("")
    page.phase.select("core")
    page.phase.picked.emit("core")
    assert set(page._list.shown_keys) == {
        name for name in protocol_ids() if "core" in load_protocol(name).phase_tags
    }
    page.select_protocol("seated_hip_er")
    assert page.selected_id == "seated_hip_er"


def test_a_next_step_leads_to_its_test(page: LibraryPage) -> None:
    stepping = next(p for p in map(load_protocol, protocol_ids()) if p.progressions)
    page.select_protocol(stepping.protocol_id)
    detail = page.findChildren(ProtocolDetail)[-1]
    detail.findChildren(LinkRow)[0].click()
    assert page.selected_id == stepping.progressions[0]


def test_a_test_that_is_gone_is_not_in_view_behind_a_filter(page: LibraryPage) -> None:
    """As when another folder of own files is chosen while a search leaves nothing."""
    page.select_protocol("seated_hip_er")
    page._list.field.setText("nothing is called that")
    page.set_protocols([load_protocol(name) for name in protocol_ids() if name != "seated_hip_er"])
    wanted: list[str] = []
    page.change_wanted.connect(wanted.append)
    shown = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    next(each for each in shown if each.text() == "Change it").click()
    assert len(wanted) == 1 and wanted != ["seated_hip_er"]
    page.set_protocols([])
    assert not [each for each in page.findChildren(ProtocolDetail) if each.isVisible()]


def test_a_broken_file_of_the_clinic_is_named(page: LibraryPage) -> None:
    mistake = Mistake("mine.toml", ("reps",), "is -3", "a number from 0 to 1000", 14)
    page.set_entries([], [mistake])
    shown = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert mistake.sentence in shown


def test_doses_that_no_source_gives_are_said_to_be_unverified_and_questions_are_told(
    theme: Theme, qtbot: QtBot
) -> None:
    detail = ProtocolDetail(load_protocol("three_point_check"), theme=theme)
    qtbot.addWidget(detail)
    words = " ".join(label.text() for label in detail.findChildren(QLabel))
    assert "Unverified: sets, repetitions" in words
    assert "Iliac crests, felt with both hands: level, right high, left high" in words
