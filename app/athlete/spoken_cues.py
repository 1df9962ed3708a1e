"""Which cues are spoken: the one of a lost technique; nothing while the coach has it off."""

from PySide6.QtCore import QObject, Signal

from app.athlete.voice import Voice
from app.training.running.live_set import LiveSet
from app.training.station_words import cue_of
from domain.analysis.recorded import LiveCompensation


class SpokenCues(QObject):
    """Off by default; a computer without a voice says so once, when it is turned on."""

    told = Signal(str, str)

    def __init__(self, *, live_set: LiveSet, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._voice = live_set, voice
        self._on = False
        live_set.technique_lost.connect(self._say)

    def turn(self, *, on: bool) -> None:
        """Speak from now on, or be silent."""
        self._on = on
        if on and not self._voice.can_speak:
            self.told.emit(self._voice.trouble, "info")

    def stop(self) -> None:
        """Silence, for the end of the program."""
        self._voice.stop()

    def _say(self, lost: LiveCompensation) -> None:
        protocol = self._live.protocol
        if self._on and protocol is not None:
            self._voice.say(cue_of(protocol, lost.rule_id))
