"""The settings of the athlete's screen: which display, the metronome, and whether cues are spoken."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.language import say
from widgets.parts.card import Card
from widgets.parts.fields import PickField
from widgets.parts.labels import Label
from widgets.theme import Theme

AUTOMATIC, NONE = "", "none"
_SOUND = (("on", say("Heard and seen")), ("off", say("Seen only")))
_VOICE = (("off", say("Shown only")), ("on", say("Shown and spoken")))
_VARIATION = (("0.0", say("Steady")), ("0.1", say("Varies by 10 %")), ("0.2", say("Varies by 20 %")))


class ScreenCard(Card):
    """`changed` gives key and value as text; keys are athlete_screen, metronome, tempo_variation, speaks."""

    changed = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Athlete's screen"), theme=theme, parent=parent)
        self.screen_field = PickField(say("Display"), theme=theme)
        self.sound = PickField(say("Metronome"), _SOUND, theme=theme)
        self.variation = PickField(say("Tempo"), _VARIATION, theme=theme)
        self.voice = PickField(say("Cues"), _VOICE, theme=theme)
        for key, field in (
            ("athlete_screen", self.screen_field),
            ("metronome", self.sound),
            ("tempo_variation", self.variation),
            ("speaks", self.voice),
        ):
            field.picked.connect(lambda value, key=key: self.changed.emit(key, value))
            self.body.addWidget(field)
        self._note = Label("", theme=theme, role="secondary", wrap=True)
        self.body.addWidget(self._note)
        self.set_screens((), "")

    def set_screens(self, screens: Sequence[tuple[str, str]], chosen: str) -> None:
        """The displays that are there now, and the one chosen, which may be unplugged."""
        known = {key for key, _ in screens}
        away = (
            [(chosen, say("{chosen} · unplugged", chosen=chosen))]
            if chosen not in known | {AUTOMATIC, NONE}
            else []
        )
        offered = [(AUTOMATIC, say("The second display")), *screens, *away, (NONE, say("No display"))]
        self.screen_field.set_options(offered)
        self.screen_field.select(chosen)
        words = say("Plug in a second display: the athlete's screen goes there by itself.")
        self._note.setText("" if screens else words)

    def set_values(self, *, metronome: bool, variation: float, speaks: bool = False) -> None:
        """Show what is chosen."""
        self.sound.select("on" if metronome else "off")
        self.variation.select(f"{variation:.1f}")
        self.voice.select("on" if speaks else "off")


def example(theme: Theme) -> QWidget:
    """Two displays, of which one is chosen."""
    card = ScreenCard(theme=theme)
    card.set_screens((("HDMI-1", "HDMI-1 · 1920 x 1080"),), "HDMI-1")
    card.set_values(metronome=True, variation=0.1)
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (640, 380))
