"""The courier goes on by itself: it says in words what waits, and never shows a password."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import URL

from db.errors import StorageError
from db.sharing.courier import Courier
from db.sharing.password import address_of
from db.store import Store, open_store
from domain.sharing import SharingState
from domain.timebase import StationClock
from tests.db.sharing.conftest import MakeStation
from tests.db.sharing.work import add_ada, record


def until(is_so: Callable[[], bool], what: str) -> None:
    """Wait for another thread."""
    deadline = time.monotonic() + 20.0
    while not is_so():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.01)


def test_a_set_recorded_with_the_network_down_arrives_when_it_is_back(station: MakeStation) -> None:
    north = station("north")
    north.exchange()
    network_is_up = False

    def link() -> object:
        if not network_is_up:
            raise StorageError("The clinic's database does not answer.")
        return north.link

    courier = Courier(local=north.local, link=link, clock=StationClock(speed=50.0))  # type: ignore[arg-type]
    courier.start()
    record(north.store)
    until(lambda: bool(courier.state.trouble), "the first failure")
    assert courier.state.waiting > 0
    assert "wait" in courier.state.words and courier.state.since is not None
    network_is_up = True
    until(lambda: courier.state.exchanged_at is not None, "the exchange")
    assert (courier.state.waiting, courier.state.trouble) == (0, "")
    courier.stop()
    assert len(north.at_the_server()["sets"]) == 1


def test_a_server_that_is_away_is_said_without_the_password(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), pytest.raises(StorageError) as refusal:
        store.sharing.join("postgresql+psycopg://coach:s3cret@127.0.0.1:1/clinic")
    assert "does not answer" in str(refusal.value)
    assert "s3cret" not in str(refusal.value) + caplog.text
    assert store.sharing.address is None


def test_the_password_is_in_no_table_and_in_a_file_only_the_user_reads(
    server: URL, path: Path, clock: StationClock
) -> None:
    store = open_store(path, clock=clock)
    add_ada(store)
    store.sharing.join(server.set(password="".join(("s3", "cret"))).render_as_string(hide_password=False))
    assert store.sharing.exchange().waiting == 0
    assert "s3cret" not in str(store.sharing.address)
    store.close()
    kept = path.with_name(f"{path.name}.server-password")
    assert kept.stat().st_mode & 0o077 == 0
    others = [file for file in path.parent.iterdir() if file != kept and file.is_file()]
    assert all(b"s3cret" not in file.read_bytes() for file in others)
    again = open_store(path, clock=clock)
    assert again.sharing.exchange().trouble == ""
    again.sharing.leave()
    assert not kept.exists()
    assert again.sharing.state == SharingState(joined=False)
    again.close()


def test_a_line_to_elsewhere_needs_tls_unless_the_address_says_otherwise() -> None:
    assert address_of("postgresql://a:b@clinic.example/t")[0].query["sslmode"] == "require"
    given = address_of("postgresql://a:b@clinic.example/t?sslmode=verify-full")[0]
    assert given.query["sslmode"] == "verify-full"
    assert "sslmode" not in address_of("postgresql://a:b@127.0.0.1/t")[0].query


@pytest.mark.parametrize("text", ["", "sqlite:///x", "postgresql://h", "postgresql://h/t?password=x"])
def test_what_is_no_server_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(StorageError):
        address_of(text)
