"""From a wish on the card to a folder: written off the screen's thread, stopped, refused in one sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import open_means
from app.exchange.exporting.desk import ExportDesk
from app.settings import Settings, SettingsFile
from db.store import Store
from domain.timebase import StationClock
from widgets.exchange.export_card import EVERYTHING, GROUP, ExportCard, ExportWish
from widgets.theme import apply_theme


@pytest.fixture
def card(qtbot: QtBot, qapp: QApplication) -> ExportCard:
    """A card on the screen."""
    card = ExportCard(theme=apply_theme(qapp, "dark"))
    qtbot.addWidget(card)
    card.show()
    return card


@pytest.fixture
def desk(card: ExportCard, clinic: Store, tmp_path: Path) -> Iterator[ExportDesk]:
    """What moves the card."""
    settings = SettingsFile(None, Settings(clinic="Hip & Groin"))
    means = open_means(store=clinic, clock=StationClock(), settings=settings)
    yield ExportDesk(card=card, means=means, key_file=tmp_path / "house" / "key.json")
    means.workers.stop()


def test_a_wish_becomes_a_folder_that_the_card_shows(
    qtbot: QtBot, card: ExportCard, desk: ExportDesk, tmp_path: Path
) -> None:
    wish = ExportWish(EVERYTHING, "", "parquet", research=True)
    for times in (1, 2):
        card.show_done("")
        desk.begin(wish, tmp_path)
        qtbot.waitUntil(card.show_folder.isVisible)
        assert len(list(tmp_path.glob("Turnout Parquet *"))) == times
    assert "2 athletes" in card.said
    assert (tmp_path / "house" / "key.json").exists()
    assert not list(tmp_path.rglob("*hip-groin*"))


def test_a_group_that_is_not_there_is_said_in_red(
    qtbot: QtBot, card: ExportCard, desk: ExportDesk, tmp_path: Path
) -> None:
    desk.begin(ExportWish(GROUP, "Nobody", "csv", research=False), tmp_path)
    qtbot.waitUntil(card.start.isEnabled)
    assert card.said == "No group is called 'Nobody': give the whole name or the id."
    assert not card.show_folder.isVisible()


def test_a_stopped_export_leaves_nothing_and_says_so(
    qtbot: QtBot, card: ExportCard, desk: ExportDesk, tmp_path: Path
) -> None:
    desk.begin(ExportWish(EVERYTHING, "", "csv", research=False), tmp_path)
    desk.stop()
    qtbot.waitUntil(card.start.isEnabled)
    assert card.said.startswith("The export was stopped")
    assert list(tmp_path.iterdir()) == []
