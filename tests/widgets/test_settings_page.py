"""Settings announce what a person changes, and only that."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from widgets.settings_page import SettingsPage
from widgets.theme import Theme


def test_a_press_announces_key_and_value(theme: Theme, qtbot: QtBot) -> None:
    page = SettingsPage(theme=theme)
    qtbot.addWidget(page)
    light = next(b for b in page.findChildren(QPushButton) if b.text() == "Light")
    with qtbot.waitSignal(page.changed) as heard:
        light.click()
    assert heard.args == ["theme", "light"]


def test_setting_values_announces_nothing(theme: Theme, qtbot: QtBot) -> None:
    page = SettingsPage(theme=theme)
    qtbot.addWidget(page)
    heard: list[tuple[str, str]] = []
    page.changed.connect(lambda key, value: heard.append((key, value)))
    page.set_values({"theme": "light", "text_scale": "1.5", "clinic_name": "Riverside", "unknown": "x"})
    assert heard == []
    assert next(b for b in page.findChildren(QPushButton) if b.text() == "150 %").isChecked()
