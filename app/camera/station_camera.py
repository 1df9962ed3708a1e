"""The camera of the station: switched by settings, shown as a mirror, recorded while a set runs."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.assembly import Controllers, Pages
from app.camera.keeper import ClipKeeper
from app.camera.mirror import Mirror
from app.camera.review_clip import ReviewClip
from app.errors import TurnoutError
from app.main_window import MainWindow
from app.settings import SettingsFile
from app.training.visit import Visit
from app.workers import Workers, sentence_of
from db.store import Store
from domain.athlete import Athlete
from domain.biofeedback.exposure import Sight
from domain.clip import VIDEO_WORDING
from domain.language import say
from domain.recording import IN_SET, State
from domain.timebase import Clock
from drivers.camera.capture import NOT_INSTALLED, is_installed
from drivers.camera.source import CameraSource, CameraState
from widgets.athlete.camera import CameraAim
from widgets.camera.settings_card import CameraSettingsCard
from widgets.camera.view import CameraView
from widgets.theme import Theme

_WAITING = say("Waiting for the camera")


class StationCamera(QObject):
    """Joins the camera to the pages; nothing of it is loaded while it is off.

    Parameters
    ----------
    installed
        Whether the extra *camera* is there.
    """

    told = Signal(str, str)

    def __init__(
        self,
        *,
        window: MainWindow,
        pages: Pages,
        controllers: Controllers,
        theme: Theme,
        store: Store,
        clock: Clock,
        settings: SettingsFile,
        installed: Callable[[], bool] = is_installed,
    ) -> None:
        super().__init__(window)
        self._live, self._card, self._display = controllers.live_set, pages.station.camera, pages.display
        self._sights = pages.station.athlete
        self._store, self._clock, self._settings = store, clock, settings
        self._installed = installed()
        # One thread: what begins a clip is over before what ends it.
        self._one_by_one = Workers(threads=1, parent=self)
        self._keeper = ClipKeeper(store=store, clock=clock)
        self._athlete: Athlete | None = None
        self._agreed = self._in_set = False
        self._state = CameraState.OFF
        self._trouble = ""
        self.source: CameraSource | None = None
        self.settings_card = CameraSettingsCard(theme=theme)
        pages.settings.add_card(self.settings_card)
        aim = pages.display.aims[Sight.CAMERA]
        assert isinstance(aim, CameraAim)  # noqa: S101
        views: dict[str, CameraView | CameraAim]
        views = {"station": self._card.view, "settings": self.settings_card.view, "athlete": aim}
        self.mirror = Mirror(views, parent=self)
        self.review = ReviewClip(
            live_set=controllers.live_set,
            review=controllers.review,
            picture=pages.review.picture,
            store=store,
            workers=self._one_by_one,
            parent=self,
        )
        self.told.connect(window.tell)
        self.review.told.connect(window.tell)
        window.visit_opened.connect(self._open)
        self._connect()
        self._start()

    def _connect(self) -> None:
        card = self.settings_card
        card.switched.connect(self.switch)
        card.address_changed.connect(self.choose)
        card.test_wanted.connect(self.test)
        self._card.consent_changed.connect(self.change_consent)
        self._live.state_changed.connect(self._follow_set)
        self.mirror.looked.connect(self._follow_camera)

    def stop(self) -> None:
        """Close the clip and give the camera back; for the end of the program."""
        self._end_clip()
        self.mirror.follow(None)
        self._one_by_one.stop()
        if self.source is not None:
            self.source.stop()

    def switch(self, on: bool) -> None:
        """On or off, remembered."""
        self._remember("camera_on", on)
        self._start()

    def choose(self, address: str) -> None:
        """Another camera."""
        if address != self._settings.values.camera_address:
            self._remember("camera_address", address)
            self._start()

    def test(self) -> None:
        """Show in the settings what the camera sees; it is switched on for it."""
        self.settings_card.view.show()
        if self.source is None:
            self.switch(on=True)

    def change_consent(self, agreed: bool) -> None:
        """The athlete agrees to video, or not any more."""
        athlete = self._athlete
        if athlete is None:
            return
        keeper = self._keeper
        if not agreed:
            self._end_clip()
        self._one_by_one.run(
            lambda: (
                keeper.agree(athlete.athlete_id, athlete.name)
                if agreed
                else keeper.take_back(athlete.athlete_id)
            ),
            done=lambda _: self._ask_consent(),
            failed=self._tell,
        )

    def _start(self) -> None:
        values = self._settings.values
        on = self._installed and values.camera_on is True
        self._end_clip()
        if self.source is not None:
            # Behind the clip that is being closed: a camera may take its time to let go.
            self._one_by_one.run(self.source.stop, done=lambda _: None, failed=self._tell)
            self.source = None
        if on:
            self.source = CameraSource(str(values.camera_address) or "0", clock=self._clock)
            self.source.start()
        self._state, self._trouble = CameraState.OFF, ""
        self.settings_card.set_available(available=self._installed, sentence=NOT_INSTALLED)
        self.settings_card.show_state(on=on, address=str(values.camera_address))
        self.settings_card.view.setHidden(not on or self.settings_card.view.isHidden())
        self._card.setVisible(on)
        self._sights.offer_camera(offered=on)
        self.mirror.follow(self.source)
        self._tell_card()

    def _open(self, visit: Visit) -> None:
        self._athlete, self._agreed = visit.athlete, False
        self._ask_consent()

    def _ask_consent(self) -> None:
        athlete = self._athlete
        if athlete is None:
            return

        def done(agreed: bool) -> None:
            if self._athlete is athlete:
                self._agreed = agreed
                self._tell_card()

        key = athlete.athlete_id
        self._one_by_one.run(lambda: self._keeper.consent(key) is not None, done=done, failed=self._tell)

    def _follow_set(self, state: State) -> None:
        in_set = state in IN_SET
        if in_set and not self._in_set:
            self._begin_clip()
        elif not in_set and self._in_set:
            self._end_clip()
        self._in_set = in_set

    def _begin_clip(self) -> None:
        source, run = self.source, self._live.run
        if source is None or run is None or run.header is None or not self._agreed or self._refusal():
            return
        header, keeper = run.header, self._keeper
        self._one_by_one.run(
            lambda: keeper.begin(source, header), done=lambda _: self._mark(), failed=self._tell
        )

    def _end_clip(self) -> None:
        source, keeper = self.source, self._keeper
        if source is None:
            return

        def done(trouble: str) -> None:
            self._mark()
            if trouble:
                self.told.emit(trouble, "amber")

        self._one_by_one.run(lambda: keeper.end(source), done=done, failed=self._tell)

    def _mark(self) -> None:
        self._card.view.set_recording(self.source is not None and self.source.is_recording)
        self._tell_card()

    def _follow_camera(self) -> None:
        """Tell once what has changed: pictures come, or none and why."""
        source = self.source
        if source is not None and source.is_recording is not self._card.view.is_recording:
            self._mark()
        if source is None or (source.state, source.trouble) == (self._state, self._trouble):
            return
        was, self._state, self._trouble = self._state, source.state, source.trouble
        if self._state is CameraState.LOST:
            self.mirror.clear()
            if was is CameraState.LIVE:
                self.told.emit(self._trouble, "amber")
        for view in (self._card.view, self.settings_card.view):
            if self._state is not CameraState.LIVE:
                view.set_words(self._trouble or _WAITING)
        self.settings_card.set_trouble(self._trouble)
        self._tell_card()

    def _tell_card(self) -> None:
        known = self._athlete is not None
        refusal = self._refusal() if known else ""
        self._card.set_consent(agreed=self._agreed, wording=VIDEO_WORDING, may_ask=known and not refusal)
        if not known:
            words = ""
        elif refusal:
            words = refusal
        elif not self._agreed:
            words = say("Mirror only: no consent to video yet.")
        elif self._card.view.is_recording:
            words = say("This set is kept as a clip.")
        else:
            words = say("The next set is kept as a clip.")
        self._card.set_words(words)

    def _refusal(self) -> str:
        return self._store.clips.refusal()

    def _remember(self, key: str, value: object) -> None:
        try:
            self._settings.change(key, value)
        except TurnoutError as trouble:
            self.told.emit(str(trouble), "amber")

    def _tell(self, error: Exception) -> None:
        self.told.emit(sentence_of(error), "amber")
