"""What stands around the station: signing in, the lock, coaches, backups, encryption, on one window."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.assembly import Controllers, Pages
from app.exchange.both_ways import Exchange
from app.keeping.backups import BackupKeeper
from app.keeping.leaving import Leaving
from app.keeping.locking import AutoLock
from app.keeping.person_data import PersonData
from app.keeping.sharing import SharingKeeper
from app.keeping.signing_in import SignIn
from app.main_window import MainWindow
from app.means import Means
from app.workers import sentence_of
from db.errors import StorageError
from db.keeping import keyring_copy
from domain.access import Coach, WeakSecretError, check_encryption_passphrase
from domain.language import say
from widgets.keeping.backups import BackupsCard
from widgets.keeping.coaches import CoachesCard
from widgets.keeping.encryption import EncryptionCard, EncryptionOffer
from widgets.keeping.person_data import PersonDataCard
from widgets.keeping.sharing import SharingCard
from widgets.keeping.sign_in import SignInScreen


class FrontDesk(QObject):
    """Made after the window, ended before it."""

    def __init__(
        self,
        *,
        means: Means,
        window: MainWindow,
        pages: Pages,
        controllers: Controllers,
        leaving: Leaving,
    ) -> None:
        super().__init__()
        self._means, self._window, self._controllers = means, window, controllers
        self._leaving, self._pages = leaving, pages
        self._scan_waits = False
        self._make_cards(pages)
        self.sign_in = self._sign_in()
        self.backups = self._backups()
        self.sharing = SharingKeeper(
            card=self.sharing_card,
            pill=window.shell.header.clinic,
            store=means.store,
            workers=means.workers,
        )
        self.person_data = PersonData(
            card=self.person_card,
            window=window,
            theme=means.theme,
            store=means.store,
            clock=means.clock,
            workers=means.workers,
        )
        minutes = means.settings.values.lock_minutes
        self.lock = AutoLock(app=means.app, minutes=minutes)
        self.coaches_card.lock.select(f"{minutes:g}")
        self._connect()

    def _make_cards(self, pages: Pages) -> None:
        theme = self._means.theme
        self.screen = SignInScreen(theme=theme, parent=self._window)
        self.coaches_card = CoachesCard(theme=theme)
        self.backups_card = BackupsCard(theme=theme)
        self.encryption_card = EncryptionCard(theme=theme)
        self.sharing_card = SharingCard(theme=theme)
        self.person_card = PersonDataCard(theme=theme)
        self.exchange = Exchange(
            means=self._means, window=self._window, pages=pages, controllers=self._controllers, parent=self
        )
        # A server keeps its own backups and encrypts its own disks.
        own_file = (self.backups_card, self.encryption_card, self.sharing_card)
        kept_here: tuple[QWidget, ...] = own_file if self._means.store.keeping.has_backups else ()
        for card in (self.coaches_card, *kept_here, self.exchange.card, self.person_card):
            pages.settings.add_card(card)

    def _sign_in(self) -> SignIn:
        return SignIn(
            screen=self.screen,
            shell=self._window.shell,
            card=self.coaches_card,
            store=self._means.store,
            workers=self._means.workers,
            clinic=lambda: self._means.settings.values.clinic,
            running=self._running,
        )

    def _backups(self) -> BackupKeeper:
        return BackupKeeper(
            card=self.backups_card,
            window=self._window,
            theme=self._means.theme,
            store=self._means.store,
            clock=self._means.clock,
            workers=self._means.workers,
            leaving=self._leaving,
        )

    def _connect(self) -> None:
        QShortcut(QKeySequence("Ctrl+L"), self._window, self.sign_in.lock)
        for source in (self.sign_in, self.backups, self.sharing, self.exchange):
            source.told.connect(self._window.tell)
        self.person_data.erased.connect(self._controllers.athletes.refresh)
        self.person_data.erased.connect(self.backups.look)
        self.lock.due.connect(self._lock_by_itself)
        self.screen.pain_stop_requested.connect(self._stop_for_pain)
        self.sign_in.signed_in.connect(self._welcome)
        self.backups.restore_chosen.connect(self._window.close)
        self.encryption_card.wanted.connect(self.offer_encryption)
        self._pages.settings.language.restart_wanted.connect(self.restart)
        self.coaches_card.lock_chosen.connect(self._choose_minutes)
        self.encryption_card.show_state(encrypted=self._means.store.keeping.is_encrypted)

    def start(self, *, first_run: bool = False) -> None:
        """Ask who is there, look after the backups, and offer encryption once."""
        self.sign_in.start()
        # Nobody could be asked for the sensors' calibrations before somebody was there.
        self._scan_waits = self.sign_in.is_covered
        self.backups.start()
        self.sharing.start()
        keeping = self._means.store.keeping
        asked = self._means.settings.values.encryption_asked or keeping.is_encrypted
        if first_run and keeping.has_backups and not asked and not self.sign_in.is_covered:
            self.offer_encryption()

    def stop(self) -> None:
        """End the timers and a running backup."""
        for each in (self.lock, self.backups, self.exchange, self.sharing):
            each.stop()

    def offer_encryption(self) -> None:
        """Ask for a passphrase; the database is encrypted when the window has closed it."""
        try:
            self._means.store.keeping.may_manage()
        except StorageError as refusal:
            self._window.tell(sentence_of(refusal), "amber")
            return
        offer = EncryptionOffer(theme=self._means.theme, keyring=keyring_copy.is_there(), parent=self._window)
        offer.chosen.connect(lambda words, remember: self._encrypt(offer, words, remember))
        offer.finished.connect(lambda _answer: self._keep("encryption_asked", True))  # noqa: FBT003
        offer.finished.connect(offer.deleteLater)
        offer.open()

    def restart(self) -> None:
        """Close the station and start it anew, with what is chosen of language and look."""
        if self._window.is_busy:
            self._window.tell(say("Finish or leave the running set first."), "amber")
            return
        self._leaving.restart = True
        self._window.close()

    def _encrypt(self, offer: EncryptionOffer, passphrase: str, remember: bool) -> None:
        try:
            check_encryption_passphrase(passphrase)
        except WeakSecretError as weak:
            offer.refuse(str(weak))
            return
        if self._window.is_busy:
            offer.refuse(say("Finish the running set first: the database is closed for a moment."))
            return
        self._leaving.passphrase, self._leaving.remember = passphrase, remember
        offer.accept()
        self._window.close()

    def _lock_by_itself(self) -> None:
        if self._means.store.access.coach is not None:
            self.sign_in.lock()

    def _welcome(self, _coach: Coach) -> None:
        self.lock.watch()
        self._window.shell.hide_banner()
        self._controllers.athletes.refresh()
        if self._scan_waits:
            self._scan_waits = False
            self._controllers.sensors.scan()

    def _running(self) -> str:
        live = self._controllers.live_set
        if not live.in_set or self._window.visit is None:
            return ""
        item = self._window.visit.item
        return say(
            "Recording goes on: {short_title}, {side}",
            short_title=item.protocol.short_title,
            side=item.side.value,
        )

    def _stop_for_pain(self) -> None:
        # Nobody looks for a PIN while something hurts: the set ends and is kept, its review waits.
        self._controllers.live_set.pain_stop(say("pain, stopped on the locked screen"))

    def _choose_minutes(self, minutes: str) -> None:
        self._keep("lock_minutes", float(minutes))
        self.lock.set_minutes(float(minutes))

    def _keep(self, name: str, value: object) -> None:
        try:
            self._means.settings.change(name, value)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the coach reads one sentence
            self._window.tell(sentence_of(trouble), "amber")
