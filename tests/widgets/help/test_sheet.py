"""The sheet of the help: search, links, back and forward, pictures that fit, both themes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets.help.article import Article
from widgets.help.book import HelpBook, HelpPage, anchor_of
from widgets.help.sheet import HelpSheet, sample_pages
from widgets.theme import apply_theme

SQUARE = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 40'>"
    "<rect width='80' height='40' fill='red'/></svg>"
)


@pytest.fixture
def sheet(qapp: QApplication, qtbot: QtBot) -> HelpSheet:
    view = HelpSheet(HelpBook(sample_pages()), theme=apply_theme(qapp, "dark"))
    qtbot.addWidget(view)
    view.show()
    view.show_topic("sensors", "Tare (T)")
    return view


def test_it_says_what_was_asked_about(sheet: HelpSheet) -> None:
    assert sheet.about.text() == "About: Tare (T)"
    sheet.show_topic("keys")
    assert sheet.about.text() == "Keys and pedal"


def test_links_lead_on_and_back_and_forward(sheet: HelpSheet) -> None:
    assert not sheet.back.isEnabled()
    sheet.article.link_followed.emit("keys.md")
    assert sheet.topic == "keys"
    sheet.back.click()
    assert (sheet.topic, sheet.forward.isEnabled()) == ("sensors", True)
    sheet.forward.click()
    assert sheet.topic == "keys"


def test_the_keyboard_goes_back_and_searches(sheet: HelpSheet, qtbot: QtBot) -> None:
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    sheet.show_topic("keys")
    QTest.keyClick(sheet.article, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert sheet.topic == "sensors"
    QTest.keyClick(sheet.article, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sheet.contents.field.hasFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_link_out_of_the_guide_is_for_others(sheet: HelpSheet) -> None:
    outside: list[str] = []
    sheet.outside_wanted.connect(outside.append)
    sheet.article.link_followed.emit("../metrics.md")
    assert (outside, sheet.topic) == (["../metrics.md"], "sensors")


def test_a_search_finds_sections_by_what_stands_in_them(sheet: HelpSheet) -> None:
    assert sheet.contents.shown_keys == ["sensors", "keys"]
    sheet.contents.field.setText("quiet second")
    assert sheet.contents.shown_keys == ["sensors#tare"]
    sheet.contents.activated.emit("sensors#tare")
    assert sheet.topic == "sensors#tare"


def test_a_topic_that_is_not_there_changes_nothing(sheet: HelpSheet) -> None:
    sheet.show_topic("nowhere")
    sheet.show_topic("sensors#nowhere")
    assert sheet.topic == "sensors"


def a_long_page(folder: Path) -> HelpPage:
    text = (
        "# Long\n\n"
        + "Words and words. " * 400
        + "\n\n## The end\n\nLast.\n\n![Wide](wide.png)\n![Drawn](placement-x.svg)\n"
    )
    picture = QImage(3000, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    assert picture.save(str(folder / "wide.png"))
    return HelpPage("long", "Long", "", text, folder)


@pytest.mark.parametrize("name", ["dark", "light"])
def test_a_section_comes_to_the_top(qapp: QApplication, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    article = Article(
        theme=apply_theme(qapp, name), draw=lambda stem, _theme: SQUARE if stem == "placement-x" else ""
    )
    qtbot.addWidget(article)
    article.resize(700, 400)
    article.show()
    page = a_long_page(tmp_path)
    (_, end) = page.sections()
    assert (end.anchor, end.words) == ("the-end", "Last.")
    article.show_page(page, end.place)
    assert article.verticalScrollBar().value() > 400
    image = article.loadResource(QTextDocument.ResourceType.ImageResource.value, "wide.png")
    assert isinstance(image, QImage)
    assert image.width() / image.devicePixelRatio() <= article.measure_px
    drawn = article.loadResource(QTextDocument.ResourceType.ImageResource.value, "placement-x.svg")
    assert isinstance(drawn, QImage)
    assert drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).name() == "#ff0000"
    apply_theme(qapp, "dark")


def test_the_colours_follow_the_theme(sheet: HelpSheet, qapp: QApplication) -> None:
    before = sheet.article.grab().toImage()
    sheet.article.set_theme(apply_theme(qapp, "light"))
    assert sheet.article.grab().toImage() != before
    apply_theme(qapp, "dark")


@pytest.mark.parametrize(
    ("title", "anchor"),
    [
        ("Tare", "tare"),
        ("The `turnout` command", "the-turnout-command"),
        ("One athlete's data", "one-athletes-data"),
    ],
)
def test_an_anchor_is_made_as_the_web_makes_it(title: str, anchor: str) -> None:
    assert anchor_of(title) == anchor


def test_what_looks_like_a_heading_in_a_snippet_is_none() -> None:
    page = HelpPage("p", "P", "", "# P\n\n```\n# no heading\n```\n\n## Yes\n", Path())
    assert [part.title for part in page.sections()] == ["P", "Yes"]
