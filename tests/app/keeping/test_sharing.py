"""Several stations in the window: joining, the state in the header, and the choice between two versions."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import URL

from app.bootstrap import application
from app.keeping.sharing import SharingKeeper
from app.workers import Workers
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.app.keeping.test_front_desk import until
from tests.db.sharing.conftest import Station
from widgets.keeping.sharing import SharingCard
from widgets.parts.state_pill import StatePill
from widgets.theme import apply_theme


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A station of its own."""
    store = open_store(tmp_path / "own.db", clock=StationClock())
    store.athletes.add(Athlete("ada", "Ada Kovač"))
    yield store
    store.close()


@pytest.fixture
def desk(qtbot: object, store: Store) -> Iterator[tuple[SharingCard, StatePill, SharingKeeper]]:
    """The card and the pill, kept by the keeper."""
    theme = apply_theme(application(), "dark")
    card, pill, workers = SharingCard(theme=theme), StatePill("", theme=theme), Workers()
    pill.setParent(card)
    keeper = SharingKeeper(card=card, pill=pill, store=store, workers=workers)
    keeper.start()
    yield card, pill, keeper
    keeper.stop()
    workers.stop()


def test_a_wrong_address_is_said_at_the_field(desk: tuple[SharingCard, StatePill, SharingKeeper]) -> None:
    card, _, _ = desk
    card.address.line.setText("postgresql+psycopg://x:secret@127.0.0.1:1/none")
    card.join.click()
    until(lambda: bool(card.address.error), "the refusal")
    assert "does not answer" in card.address.error
    assert "secret" not in card.address.error


def test_a_station_joins_and_a_conflict_is_decided(
    desk: tuple[SharingCard, StatePill, SharingKeeper], store: Store, server: URL, tmp_path: Path
) -> None:
    card, pill, _ = desk
    card.join_wanted.emit(server.render_as_string(hide_password=False), "")
    until(lambda: pill.text == "Clinic", "the first exchange")
    other = Station(tmp_path / "other.db", server, StationClock())
    other.exchange()
    ada = store.athletes.get("ada")
    other.store.athletes.update(replace(ada, phase="foundation"))
    other.exchange()
    store.athletes.update(replace(ada, phase="strengthening"))
    card.exchange.click()
    until(lambda: pill.text == "1 row to decide", "the conflict")
    card.decided.emit(store.sharing.conflicts()[0].conflict_id, "theirs")
    until(lambda: pill.text == "Clinic", "the decision")
    assert store.athletes.get("ada").phase == "foundation"
    other.close()
