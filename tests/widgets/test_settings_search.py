"""A setting is found by any word on its card, with or without its accents."""

import pytest
from pytestqt.qtbot import QtBot

from widgets.parts.card import Card
from widgets.parts.fields import TextField
from widgets.settings_page import SettingsPage
from widgets.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(theme=theme)
    qtbot.addWidget(page)
    camera = Card("Caméra", theme=theme)
    camera.body.addWidget(TextField("Address", theme=theme, placeholder="rtsp://", hint="Of the network"))
    page.add_card(camera)
    return page


def shown(page: SettingsPage) -> list[str]:
    return [card.accessibleName() for card in page.cards if not card.isHidden()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("camera", ["Caméra"]),
        ("RTSP", ["Caméra"]),
        ("text size", ["Look"]),
        ("deutsch", []),
        ("pedals", ["Set where it is used"]),
        ("diagnose", ["About"]),
        ("address network", ["Caméra"]),
        ("zebra", []),
    ],
)
def test_every_typed_word_stands_on_the_cards_that_stay(
    page: SettingsPage, typed: str, found: list[str]
) -> None:
    everything = shown(page)
    page.search.setText(typed)
    assert shown(page) == found
    page.search.clear()
    assert shown(page) == everything and len(everything) == 6


def test_a_language_is_announced_and_a_restart_offered(page: SettingsPage) -> None:
    page.language.offer((("en", "English"), ("de", "Deutsch")), ())
    heard, restarts = [], []
    page.changed.connect(lambda key, value: heard.append((key, value)))
    page.language.restart_wanted.connect(lambda: restarts.append(True))
    page.search.setText("deutsch")
    assert shown(page) == ["Language and units"] and page.language.restart.isHidden()
    page.language.language.box.setCurrentIndex(1)
    page.language.language.box.activated.emit(1)
    page.language.restart.click()
    assert (heard, restarts) == ([("language", "de")], [True])
