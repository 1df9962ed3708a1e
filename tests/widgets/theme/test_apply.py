"""A theme on the application: own palette on Fusion, shipped type, text that grows."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.theme import DARK, LIGHT, Theme, apply_theme, restyle


@pytest.mark.parametrize(("name", "tokens"), [("dark", DARK), ("light", LIGHT), ("system", LIGHT)])
def test_palette_comes_from_the_tokens(qapp: QApplication, name: str, tokens: object) -> None:
    theme = apply_theme(qapp, name)
    assert theme.tokens is tokens
    assert qapp.palette().window().color().name().upper() == theme.tokens.bg
    assert qapp.palette().text().color().name().upper() == theme.tokens.text
    assert qapp.style().objectName().lower() in ("fusion", "")


def test_shipped_type_is_used(theme: Theme) -> None:
    assert QFontInfo(theme.font(14)).family() == "Inter"


def test_tabular_figures_have_one_width(theme: Theme) -> None:
    plain, tabular = QFontMetrics(theme.font(40)), QFontMetrics(theme.font(40, tabular=True))
    assert tabular.horizontalAdvance("1") == tabular.horizontalAdvance("8")
    assert plain.horizontalAdvance("1") < plain.horizontalAdvance("8")


def test_a_tabular_label_stays_tabular_under_the_stylesheet(theme: Theme) -> None:
    ones = Label("1111", theme=theme, role="numeral", tabular=True)
    eights = Label("8888", theme=theme, role="numeral", tabular=True)
    for label in (ones, eights):
        label.ensurePolished()
    assert ones.font().pixelSize() == 28
    assert ones.fontMetrics().horizontalAdvance("1111") == eights.fontMetrics().horizontalAdvance("8888")


def test_text_grows_with_the_scale(qapp: QApplication) -> None:
    theme = apply_theme(qapp, "dark", scale=1.5)
    label = QLabel("131")
    label.setProperty("role", "display")
    label.ensurePolished()
    assert label.font().pixelSize() == 42
    assert theme.font(14).pixelSize() == 21
    assert theme.space(4) == 16


def test_restyle_reaches_every_part(qapp: QApplication, theme: Theme) -> None:
    button = Button("Start session", theme=theme, icon="play")
    before = button.icon().pixmap(20, 20).toImage()
    restyle(button, apply_theme(qapp, "light"))
    assert button.icon().pixmap(20, 20).toImage() != before


class _Witness(QLabel):
    """Sees whether views could be freed while Qt walks through all of them."""

    def __init__(self) -> None:
        super().__init__("131")
        self.collected_at: list[bool] = []

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() is QEvent.Type.StyleChange:
            self.collected_at.append(gc.isenabled())
        super().changeEvent(event)


def test_no_view_is_freed_while_all_are_restyled(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    witness = _Witness()
    qtbot.addWidget(witness)
    witness.ensurePolished()
    apply_theme(qapp, "dark", scale=2.0)
    apply_theme(qapp, "dark")
    assert witness.collected_at and not any(witness.collected_at)
    assert gc.isenabled()
