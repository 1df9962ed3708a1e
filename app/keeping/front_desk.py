"""What stands around the station: signing in, the lock, coaches, backups, encryption, on one window."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.assembly import Controllers, Pages
from app.exchange.exporting.desk import AthleteExport, ExportDesk
from app.exchange.importing.desk import ImportDesk
from app.exchange.importing.people import Imported
from app.keeping.backups import BackupKeeper, Leaving
from app.keeping.locking import AutoLock
from app.keeping.person_data import PersonData
from app.keeping.sharing import SharingKeeper
from app.keeping.signing_in import SignIn
from app.main_window import MainWindow
from app.settings import SettingsFile
from app.workers import Workers, sentence_of
from db.errors import StorageError
from db.keeping import keyring_copy
from db.store import Store
from domain.access import Coach, WeakSecretError, check_encryption_passphrase
from domain.timebase import Clock
from widgets.exchange.export_card import ExportCard
from widgets.keeping.backups import BackupsCard
from widgets.keeping.coaches import CoachesCard
from widgets.keeping.encryption import EncryptionCard, EncryptionOffer
from widgets.keeping.person_data import PersonDataCard
from widgets.keeping.sharing import SharingCard
from widgets.keeping.sign_in import SignInScreen
from widgets.theme import Theme


class FrontDesk(QObject):
    """Made after the window, ended before it."""

    def __init__(
        self,
        *,
        app: QApplication,
        window: MainWindow,
        pages: Pages,
        controllers: Controllers,
        theme: Theme,
        store: Store,
        clock: Clock,
        workers: Workers,
        settings: SettingsFile,
        leaving: Leaving,
    ) -> None:
        super().__init__()
        self._window = window
        self._controllers = controllers
        self._theme = theme
        self._store = store
        self._workers = workers
        self._settings = settings
        self._leaving = leaving
        self._scan_waits = False
        self.screen = SignInScreen(theme=theme, parent=window)
        coaches = CoachesCard(theme=theme)
        self.backups_card = BackupsCard(theme=theme)
        self.encryption_card = EncryptionCard(theme=theme)
        self.sharing_card = SharingCard(theme=theme)
        cards: list[QWidget] = [coaches]
        if store.keeping.has_backups:
            # A server keeps its own backups and encrypts its own disks.
            cards += [self.backups_card, self.encryption_card, self.sharing_card]
        person, export = PersonDataCard(theme=theme), ExportCard(theme=theme)
        cards += [export, person]
        for card in cards:
            pages.settings.add_card(card)
        self.sign_in = SignIn(
            screen=self.screen,
            shell=window.shell,
            card=coaches,
            store=store,
            workers=workers,
            clinic=lambda: settings.values.clinic,
            running=self._running,
        )
        self.backups = BackupKeeper(
            card=self.backups_card,
            window=window,
            theme=theme,
            store=store,
            clock=clock,
            workers=workers,
            leaving=leaving,
        )
        self.sharing = SharingKeeper(
            card=self.sharing_card,
            pill=window.shell.header.clinic,
            store=store,
            workers=workers,
        )
        self.person_data = PersonData(
            card=person, window=window, theme=theme, store=store, clock=clock, workers=workers
        )
        self.export = ExportDesk(
            card=export,
            store=store,
            clock=clock,
            workers=workers,
            clinic=lambda: settings.values.clinic,
        )
        self.athlete_export = AthleteExport(
            window=window,
            theme=theme,
            store=store,
            clock=clock,
            workers=workers,
            clinic=lambda: settings.values.clinic,
        )
        pages.athletes.export_requested.connect(self.athlete_export.open)
        self.imports = ImportDesk(
            window=window,
            theme=theme,
            store=store,
            clock=clock,
            workers=workers,
            library=lambda: controllers.library.library,
        )
        pages.athletes.import_requested.connect(self.imports.ask)
        window.shell.command_palette.chosen.connect(self._run_command)
        minutes = settings.values.lock_minutes
        self.lock = AutoLock(app=app, minutes=minutes)
        coaches.lock.select(f"{minutes:g}")
        self._connect(coaches)

    def _connect(self, coaches: CoachesCard) -> None:
        QShortcut(QKeySequence("Ctrl+L"), self._window, self.sign_in.lock)
        self.imports.came.connect(self._controllers.athletes.refresh)
        self.imports.people_came.connect(self._offer_to_take_back)
        for source in (self.sign_in, self.backups, self.sharing, self.imports):
            source.told.connect(self._window.tell)
        self.person_data.erased.connect(self._controllers.athletes.refresh)
        self.person_data.erased.connect(self.backups.look)
        self.lock.due.connect(self._lock_by_itself)
        self.screen.pain_stop_requested.connect(self._stop_for_pain)
        self.sign_in.signed_in.connect(self._welcome)
        self.backups.restore_chosen.connect(self._window.close)
        self.encryption_card.wanted.connect(self.offer_encryption)
        coaches.lock_chosen.connect(self._choose_minutes)
        self.encryption_card.show_state(encrypted=self._store.keeping.is_encrypted)

    def start(self, *, first_run: bool = False) -> None:
        """Ask who is there, look after the backups, and offer encryption once."""
        self.sign_in.start()
        # Nobody could be asked for the sensors' calibrations before somebody was there.
        self._scan_waits = self.sign_in.is_covered
        self.backups.start()
        self.sharing.start()
        keeping = self._store.keeping
        asked = self._settings.values.encryption_asked or keeping.is_encrypted or not keeping.has_backups
        if first_run and not asked and not self.sign_in.is_covered:
            self.offer_encryption()

    def stop(self) -> None:
        """End the timers and a running backup."""
        self.lock.stop()
        self.backups.stop()
        self.export.stop()
        self.athlete_export.stop()
        self.imports.stop()
        self.sharing.stop()

    def _run_command(self, key: str) -> None:
        if key == "import":
            self.imports.ask()

    def _offer_to_take_back(self, done: Imported) -> None:
        self._window.shell.show_toast(done.sentence, lambda: self.imports.take_back(done))

    def offer_encryption(self) -> None:
        """Ask for a passphrase; the database is encrypted when the window has closed it."""
        try:
            self._store.keeping.may_manage()
        except StorageError as refusal:
            self._window.tell(sentence_of(refusal), "amber")
            return
        offer = EncryptionOffer(theme=self._theme, keyring=keyring_copy.is_there(), parent=self._window)
        offer.chosen.connect(lambda words, remember: self._encrypt(offer, words, remember))
        offer.finished.connect(lambda _answer: self._keep("encryption_asked", True))  # noqa: FBT003
        offer.finished.connect(offer.deleteLater)
        offer.open()

    def _encrypt(self, offer: EncryptionOffer, passphrase: str, remember: bool) -> None:
        try:
            check_encryption_passphrase(passphrase)
        except WeakSecretError as weak:
            offer.refuse(str(weak))
            return
        if self._window.is_busy:
            offer.refuse("Finish the running set first: the database is closed for a moment.")
            return
        self._leaving.passphrase, self._leaving.remember = passphrase, remember
        offer.accept()
        self._window.close()

    def _lock_by_itself(self) -> None:
        if self._store.access.coach is not None:
            self.sign_in.lock()

    def _welcome(self, _coach: Coach) -> None:
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
        return f"Recording goes on: {item.protocol.short_title}, {item.side.value}"

    def _stop_for_pain(self) -> None:
        # Nobody looks for a PIN while something hurts: the set ends and is kept, its review waits.
        self._controllers.live_set.pain_stop("pain, stopped on the locked screen")

    def _choose_minutes(self, minutes: str) -> None:
        self._keep("lock_minutes", float(minutes))
        self.lock.set_minutes(float(minutes))

    def _keep(self, name: str, value: object) -> None:
        try:
            self._settings.change(name, value)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the coach reads one sentence
            self._window.tell(sentence_of(trouble), "amber")
