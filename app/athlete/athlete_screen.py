"""The athlete's screen put together: where it is shown, what it shows, and what the coach chose."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.assembly import Controllers, Pages
from app.athlete.feedback import AthleteFeedback
from app.athlete.metronome import Metronome
from app.athlete.second_screen import SecondScreen
from app.athlete.spoken_cues import SpokenCues
from app.athlete.voice import Voice, speech_program
from app.errors import TurnoutError
from app.main_window import MainWindow
from app.settings import SettingsFile
from app.training.visit import Visit
from domain.biofeedback.exposure import Exposure, FeedbackMode, Sight
from domain.language import say
from domain.session import MarkKind
from domain.timebase import Clock
from widgets.athlete.screen_card import ScreenCard
from widgets.theme import Theme

_WINDOW_PX = (960, 540)


class AthleteScreen(QObject):
    """Joins the coach's wishes to the display, the feedback and the metronome."""

    def __init__(
        self,
        *,
        window: MainWindow,
        pages: Pages,
        controllers: Controllers,
        theme: Theme,
        clock: Clock,
        settings: SettingsFile,
    ) -> None:
        super().__init__(window)
        self._window, self._display, self._settings = window, pages.display, settings
        self._live, self._card = controllers.live_set, pages.station.athlete
        self._mode = FeedbackMode.CONCURRENT
        values = settings.values
        silent = QGuiApplication.platformName() in ("offscreen", "minimal")
        self.feedback = AthleteFeedback(
            live_set=controllers.live_set,
            acquisition=controllers.acquisition,
            display=pages.display,
            metronome=Metronome(clock=clock, silent=silent),
            clock=clock,
            parent=self,
        )
        self.feedback.audible, self.feedback.variation = values.metronome, values.tempo_variation
        # Nothing is spoken where nothing is shown: a test run has no business with the loudspeaker.
        voice = Voice(None if silent else speech_program())
        self.spoken = SpokenCues(live_set=controllers.live_set, voice=voice, parent=self)
        self.spoken.turn(on=values.speaks)
        self.second = SecondScreen(
            display=pages.display, coach=window, chosen=values.athlete_screen, parent=self
        )
        self.settings_card = ScreenCard(theme=theme)
        self.settings_card.set_values(
            metronome=values.metronome, variation=values.tempo_variation, speaks=values.speaks
        )
        pages.settings.add_card(self.settings_card)
        self._connect()
        self._list_screens("")

    def stop(self) -> None:
        """Silence and darkness, for the end of the program."""
        self.feedback.stop()
        self.spoken.stop()
        self.second.stop()

    def show(self) -> None:
        """On its display; in a window where there is none for it."""
        self.second.start()
        if self.second.target() is None:
            self._display.resize(*_WINDOW_PX)
            self._display.showNormal()

    def _connect(self) -> None:
        self._window.athlete_screen_wanted.connect(self.show)
        self._window.visit_opened.connect(self._open)
        self._card.sight_chosen.connect(lambda name: self.feedback.choose(Sight(name)))
        self._card.mode_chosen.connect(self._choose_mode)
        self._display.sight_changed.connect(lambda sight: self._card.set_choice(sight, self._mode))
        self._card.set_choice(self._display.sight, self._mode)
        self._live.state_changed.connect(lambda _: self._card.set_mode_fixed(self._live.in_set))
        self.second.mirrored.connect(self._card.set_picture)
        self.second.changed.connect(self._list_screens)
        self.settings_card.changed.connect(self._change)
        self.feedback.exposed.connect(self._keep)
        for source in (self.feedback, self.spoken):
            source.told.connect(self._window.tell)

    def _open(self, visit: Visit) -> None:
        """Another athlete begins with feedback that is always shown."""
        self._mode = FeedbackMode(visit.feedback_mode)
        self._card.set_choice(self._display.sight, self._mode)
        visit.tempo_variation = self.feedback.variation
        self.second.start()

    def _choose_mode(self, name: str) -> None:
        self._mode = FeedbackMode(name)
        if self._window.visit is not None:
            self._window.visit.feedback_mode = name

    def _keep(self, _set_id: str, exposure: Exposure) -> None:
        """With the set's result as a row, and at once as a mark that survives a crash."""
        if self._live.in_set and self._live.run is not None:
            self._live.run.exposures.append(exposure)
            shown = "shown" if exposure.shown else say("not shown")
            words = say(
                "feedback in rep {rep_number}: {mode}, {shown}",
                rep_number=exposure.rep_number,
                mode=exposure.mode.value,
                shown=shown,
            )
            self._live.mark(MarkKind.NOTE, words)

    def _list_screens(self, _: str) -> None:
        chosen = self._settings.values.athlete_screen
        screens = [(choice.key, choice.title) for choice in self.second.choices()]
        self.settings_card.set_screens(screens, chosen)

    def _change(self, key: str, value: str) -> None:
        stored: str | bool | float = value
        if key == "metronome":
            stored = self.feedback.audible = value == "on"
        elif key == "speaks":
            stored = value == "on"
            self.spoken.turn(on=value == "on")
        elif key == "tempo_variation":
            stored = self.feedback.variation = float(value)
            if self._window.visit is not None:
                self._window.visit.tempo_variation = self.feedback.variation
        else:
            self.second.choose(value)
        try:
            self._settings.change(key, stored)
        except TurnoutError as error:
            self._window.tell(str(error), "amber")
