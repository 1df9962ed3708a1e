"""Leafing through a report, and starting one for each of a group."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.reports.batch import GroupReports
from widgets.reports.pages import PageStack, sample_page
from widgets.reports.preview import PREVIEW_PPI, ReportChoice, ReportPreview
from widgets.theme import Theme

KINDS = (("session", "This visit"), ("athlete", "For the athlete"))


def preview(theme: Theme, qtbot: QtBot) -> ReportPreview:
    view = ReportPreview(KINDS, theme=theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    return view


def test_pages_are_leafed_and_counted(theme: Theme, qtbot: QtBot) -> None:
    view = preview(theme, qtbot)
    view.set_pages([sample_page(f"{n}", PREVIEW_PPI) for n in range(3)])
    assert view.place.text() == "Page 1 of 3"
    assert not view.before.isEnabled()
    qtbot.waitUntil(lambda: view.pages.verticalScrollBar().maximum() > view.height())
    QTest.mouseClick(view.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.place.text() == "Page 2 of 3")
    QTest.mouseClick(view.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.place.text() == "Page 3 of 3")
    assert not view.after.isEnabled()


def test_zoom_goes_in_steps_and_fit_follows_the_window(theme: Theme, qtbot: QtBot) -> None:
    stack = PageStack(theme=theme, ppi=96.0)
    qtbot.addWidget(stack)
    stack.resize(700, 500)
    stack.show()
    stack.set_pages([sample_page("1", 96.0)])
    fitted = stack.zoom
    stack.resize(500, 500)
    qtbot.waitUntil(lambda: stack.zoom < fitted)
    stack.set_zoom(1.0)
    stack.step_zoom(1)
    assert stack.zoom == 1.25
    for _ in range(9):
        stack.step_zoom(-1)
    assert stack.zoom == 0.5


def test_nothing_is_saved_before_there_are_pages(theme: Theme, qtbot: QtBot) -> None:
    view = preview(theme, qtbot)
    assert not view.save.isEnabled()
    assert not view.print.isEnabled()
    view.set_pages([sample_page("1", PREVIEW_PPI)])
    with qtbot.waitSignal(view.save_wanted):
        QTest.mouseClick(view.save, Qt.MouseButton.LeftButton)
    view.set_trouble("No visit has been analysed yet.")
    assert view.state.text() == "No visit has been analysed yet."
    assert not view.save.isEnabled()


def test_another_kind_is_asked_for_with_paper_and_ink(theme: Theme, qtbot: QtBot) -> None:
    view = preview(theme, qtbot)
    view.show_choice(ReportChoice("athlete", "letter", "grey"))
    with qtbot.waitSignal(view.chosen) as asked:
        view.kind.chosen.emit("athlete")
    assert asked.args == [ReportChoice("athlete", "letter", "grey")]


def test_what_is_wrong_with_a_template_stands_above_the_pages(theme: Theme, qtbot: QtBot) -> None:
    view = preview(theme, qtbot)
    view.set_pages([sample_page("1", PREVIEW_PPI)], "The template has a mistake in line 3.")
    assert view.banner.isVisible()
    view.set_pages([sample_page("1", PREVIEW_PPI)])
    assert not view.banner.isVisible()


def test_reports_of_a_group_start_tell_and_stop(theme: Theme, qtbot: QtBot) -> None:
    dialog = GroupReports([("", "All athletes"), ("g", "Company")], theme=theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.group.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.start_wanted) as started:
        QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert started.args == ["g", "session"]
    dialog.set_running(running=True)
    dialog.show_progress(2, 12, "Ana")
    assert dialog.words.text() == "2 of 12: Ana"
    assert not dialog.start.isEnabled()
    with qtbot.waitSignal(dialog.cancel_wanted):
        dialog.reject()
