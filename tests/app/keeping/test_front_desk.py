"""The front desk: signing in, a lock that keeps a set alive, backups beside the work, the offer."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import application, open_station
from app.keeping import person_data
from app.keeping.leaving import Leaving
from app.keeping.locking import AutoLock
from app.main_window import MainWindow
from app.settings import Settings, SettingsFile
from db.secrets import Secrets
from db.store import Store, open_store
from domain.access import Role
from domain.athlete import Athlete
from domain.backups import Reason
from domain.recording import State
from domain.timebase import StationClock
from tests.app.station_rig import station
from tests.blank_database import blank_database
from widgets.keeping.backups import BackupsCard, RestoreDialog
from widgets.keeping.coaches import CoachesCard
from widgets.keeping.encryption import EncryptionOffer
from widgets.keeping.person_data import EraseSheet, PersonDataCard
from widgets.keeping.sign_in import SignInScreen

PIN = "482913"
QUICK = Secrets(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture(autouse=True)
def own_ports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated sensors of this test only."""
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))


def until(is_so: Callable[[], bool], what: str, patience_s: float = 15.0) -> None:
    """Run the event loop until something is so."""
    deadline = time.monotonic() + patience_s
    while not is_so():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        application().processEvents()
        time.sleep(0.002)


@contextmanager
def opened(
    folder: Path, *, coaches: bool = True, asked: bool = True
) -> Iterator[tuple[MainWindow, Store, Leaving]]:
    """A station with a lead and a viewer, ready to sign in."""
    store = open_store(blank_database(folder / "t.sqlite"), clock=StationClock(), secrets=QUICK)
    store.athletes.add(Athlete("ana", "Ana Ferreira"))
    if coaches:
        lead = store.coaches.add("Lea Lindt", Role.LEAD, PIN)
        store.access.sign_in(lead)
        store.coaches.add("Vera Novak", Role.VIEWER, PIN)
        store.access.sign_out()
    leaving = Leaving()
    settings = SettingsFile(None, Settings(encryption_asked=asked))
    try:
        with open_station(
            store=store,
            clock=StationClock(),
            settings=settings,
            placements={},
            reports=folder,
            leaving=leaving,
        ) as (window, _, _):
            window.show()
            yield window, store, leaving
    finally:
        store.close()


def sign_in(window: MainWindow, name: str, pin: str = PIN) -> SignInScreen:
    """Choose a name, type, press."""
    screen = window.findChild(SignInScreen)
    assert isinstance(screen, SignInScreen)
    until(lambda: screen.people.box.count() == 2, "the names")
    row = next(i for i in range(2) if screen.people.box.itemText(i).startswith(name))
    screen.people.box.setCurrentIndex(row)
    screen.secret.line.setText(pin)
    screen.go.click()
    return screen


def test_nothing_is_seen_before_somebody_signs_in(tmp_path: Path) -> None:
    with opened(tmp_path) as (window, store, _):
        screen = window.findChild(SignInScreen)
        assert isinstance(screen, SignInScreen)
        assert screen.isVisible() and screen.size() == window.size()
        assert not window.shell.isEnabled()
        sign_in(window, "Lea", "000000")
        until(lambda: bool(screen.secret.error), "the refusal")
        assert screen.isVisible() and store.access.coach is None
        sign_in(window, "Lea")
        until(screen.isHidden, "the station")
        assert window.shell.isEnabled()
        assert window.shell.header.coach.accessibleName() == "Lea Lindt, lead"


def test_ctrl_l_locks_and_the_pin_leads_back_to_the_same_page(tmp_path: Path) -> None:
    with opened(tmp_path) as (window, _, _):
        screen = sign_in(window, "Lea")
        until(screen.isHidden, "the station")
        window.shell.show_page("compare")
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        until(screen.isVisible, "the lock")
        sign_in(window, "Lea")
        until(screen.isHidden, "the way back")
        assert window.shell.current_page == "compare"


def test_a_running_set_goes_on_behind_the_lock(tmp_path: Path) -> None:
    with station(tmp_path) as rig:
        lead = rig.store.coaches.add("Lea Lindt", Role.LEAD, PIN)
        rig.store.access.sign_in(lead)
        rig.connect()
        rig.begin()
        rig.window.show()
        rig.window.activateWindow()
        rig.go()
        rig.wait(rig.window.isActiveWindow, "the window in front")
        screen = rig.window.findChild(SignInScreen)
        assert isinstance(screen, SignInScreen)
        QTest.keyClick(rig.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        rig.wait(screen.isVisible, "the lock")
        set_id = rig.parts.live_set.set_id
        before = rig.store.sessions.recording(set_id).streams[0].ticks.size
        rig.wait(
            lambda: rig.store.sessions.recording(set_id).streams[0].ticks.size > before + 50, "more samples"
        )
        assert not screen.pain.isHidden(), "pain is stopped without a PIN"
        rig.wait(lambda: screen.people.box.count() == 1, "the names")
        screen.secret.line.setText(PIN)
        screen.go.click()
        rig.wait(screen.isHidden, "the set again")
        assert rig.parts.live_set.set_id == set_id
        assert rig.parts.live_set.state in (State.ACTIVE, State.RESTING, State.PAUSED_FOR_RESET, State.REVIEW)
        rig.window.close()


def test_the_station_locks_by_itself_when_no_hand_moves(qtbot: object) -> None:
    lock = AutoLock(app=application(), minutes=0.001)
    fired: list[bool] = []
    lock.due.connect(lambda: fired.append(True))
    until(lambda: bool(fired), "the lock")
    lock.set_minutes(0)
    lock.stop()


def test_a_hand_that_moves_puts_the_lock_off(qtbot: QtBot) -> None:
    lock, widget = AutoLock(app=application(), minutes=0.05), QWidget()
    qtbot.addWidget(widget)
    lock.watch()
    try:
        until(lambda: lock._timer.remainingTime() < 2_500, "half a second")
        QTest.keyClick(widget, Qt.Key.Key_A)
        assert lock._timer.remainingTime() > 2_500
    finally:
        lock.stop()


def test_the_first_coach_is_added_in_the_settings_and_is_signed_in(tmp_path: Path) -> None:
    with opened(tmp_path, coaches=False) as (window, store, _):
        card = window.findChild(CoachesCard)
        assert isinstance(card, CoachesCard)
        card.added.emit("Lea Lindt", "lead", "123456")
        until(lambda: "choose another" in card.pin.error, "the refusal of a weak PIN")
        card.added.emit("Lea Lindt", "lead", PIN)
        until(lambda: store.access.coach is not None, "the first coach")
        assert window.shell.header.coach.accessibleName() == "Lea Lindt, lead"


def test_a_backup_is_made_by_itself_and_its_restore_is_shown_first(tmp_path: Path) -> None:
    with opened(tmp_path) as (window, store, leaving):
        screen = sign_in(window, "Lea")
        until(screen.isHidden, "the station")
        until(lambda: bool(store.keeping.backups()), "the scheduled backup")
        card = window.findChild(BackupsCard)
        assert isinstance(card, BackupsCard)
        until(lambda: card.state.level == "good", "its age")
        backup = store.keeping.backups()[0]
        assert backup.reason is Reason.SCHEDULED
        store.athletes.add(Athlete("bo", "Bo Lind"))
        card.restore_wanted.emit(backup.name)
        until(lambda: window.findChild(RestoreDialog) is not None, "the preview")
        dialog = window.findChild(RestoreDialog)
        assert isinstance(dialog, RestoreDialog)
        assert leaving.restore is None
        dialog.restore.click()
        until(lambda: leaving.restore == backup, "the wish")
        assert not window.isVisible()


def test_a_viewer_may_not_restore(tmp_path: Path) -> None:
    with opened(tmp_path) as (window, store, leaving):
        screen = sign_in(window, "Vera")
        until(screen.isHidden, "the station")
        until(lambda: bool(store.keeping.backups()), "the scheduled backup")
        card = window.findChild(BackupsCard)
        assert isinstance(card, BackupsCard)
        until(lambda: card.state.level == "good", "its age")
        card.restore_wanted.emit(store.keeping.backups()[0].name)
        until(lambda: "may not restore" in window.shell._banner.accessibleName(), "the refusal")
        assert leaving.restore is None


def test_encryption_is_offered_at_the_first_run_and_may_wait(tmp_path: Path) -> None:
    with opened(tmp_path, coaches=False, asked=False) as (window, _, leaving):
        until(lambda: window.findChild(EncryptionOffer) is not None, "the offer")
        offer = window.findChild(EncryptionOffer)
        assert isinstance(offer, EncryptionOffer)
        for words in ("too short", "482913482913"):
            offer.first.line.setText(words)
            offer.second.line.setText(words)
            offer.encrypt.click()
            assert offer.first.error and leaving.passphrase is None
        offer.later.click()
        assert leaving.passphrase is None and window.isVisible()


def the_card(window: MainWindow, name: str) -> PersonDataCard:
    """The card of one athlete's data, with a name typed."""
    card = window.findChild(PersonDataCard)
    assert isinstance(card, PersonDataCard)
    card.athlete.line.setText(name)
    return card


def test_a_lead_exports_and_erases_an_athlete_after_typing_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "out.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(archive), ""))
    with opened(tmp_path) as (window, store, _):
        screen = sign_in(window, "Lea")
        until(screen.isHidden, "the station")
        card = the_card(window, "Ana Ferreira")
        card.export.click()
        until(archive.exists, "the archive")
        until(card.erase.isEnabled, "the end of the export")
        card.erase.click()
        until(lambda: window.findChild(EraseSheet) is not None, "the question")
        sheet = window.findChild(EraseSheet)
        assert isinstance(sheet, EraseSheet)
        sheet.typed.line.setText("Ana")
        assert not sheet.erase.isEnabled()
        sheet.typed.line.setText("Ana Ferreira")
        sheet.erase.click()
        until(lambda: store.athletes.list() == [], "the erasure")
        until(card.erase.isEnabled, "the backup after it")


def test_a_viewer_may_not_erase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusals: list[str] = []

    def noted(error: Exception) -> str:
        refusals.append(str(error))
        return str(error)

    # The banner shows the newest sentence only, and the search for sensors speaks meanwhile.
    monkeypatch.setattr(person_data, "sentence_of", noted)
    with opened(tmp_path) as (window, store, _):
        screen = sign_in(window, "Vera")
        until(screen.isHidden, "the station")
        the_card(window, "Ana Ferreira").erase.click()
        until(lambda: bool(refusals), "the refusal")
        assert "may not erase an athlete" in refusals[0]
        assert window.findChild(EraseSheet) is None
    assert store.access.coach is not None and store.access.coach.role is Role.VIEWER
