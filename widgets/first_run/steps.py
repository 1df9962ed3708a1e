"""The steps of the guided start: what each asks, and the signals in which it answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import Label
from widgets.theme import Theme


class StepView(QWidget):
    """Title, reason and fields; `is_done` says whether there is nothing left to ask."""

    changed = Signal(str, str)
    done = Signal()

    def __init__(self, title: str, reason: str, *, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.is_done = False
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(4))
        column.addWidget(Label(title, theme=theme, role="display", wrap=True))
        column.addWidget(Label(reason, theme=theme, role="secondary", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(4))
        column.addLayout(self.body)
        column.addStretch(1)

    def finish(self, *, done: bool = True) -> None:
        """Note that the step has its answer, or has lost it."""
        self.is_done = done
        self.done.emit()

    def row(self, *parts: QWidget) -> None:
        """Put parts beside one another, from where one reads."""
        line = QHBoxLayout()
        line.setSpacing(self.theme.space(3))
        for part in parts:
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        self.body.addLayout(line)


class ClinicStep(StepView):
    """Name and logo of the letterhead."""

    logo_wanted = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(
            say("Whose station is this?"),
            say("The name stands on the first page and on every report, the logo beside it."),
            theme=theme,
        )
        self.name = TextField(say("Clinic name"), theme=theme, placeholder=say("Name of the clinic"))
        hint = say("A PNG or SVG file of at most 300 kB")
        self.logo = TextField(say("Logo"), theme=theme, hint=hint)
        self.choose = Button(say("Choose a file"), theme=theme, icon="image")
        self.body.addWidget(self.name)
        self.body.addWidget(self.logo)
        self.row(self.choose)
        self.choose.clicked.connect(self.logo_wanted)
        self.name.line.editingFinished.connect(lambda: self._tell("clinic_name", self.name.text))
        self.logo.line.editingFinished.connect(lambda: self._tell("logo", self.logo.text))

    def show_values(self, name: str, logo: str) -> None:
        """What is kept already."""
        self.name.line.setText(name)
        self.logo.line.setText(logo)
        self.finish(done=bool(name))

    def _tell(self, key: str, text: str) -> None:
        self.changed.emit(key, text)
        self.finish(done=bool(self.name.text))


class WordsStep(StepView):
    """Language and units."""

    def __init__(
        self, *, theme: Theme, languages: Sequence[tuple[str, str]], units: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(
            say("Language and units"),
            say("Both can be changed in the settings at any time and hold from the next start on."),
            theme=theme,
        )
        self.language = PickField(say("Language"), languages, theme=theme)
        self.units = PickField(say("Units"), units, theme=theme)
        self.later = Label("", theme=theme, role="secondary", wrap=True)
        for part in (self.language, self.units, self.later):
            self.body.addWidget(part)
        self.units.setVisible(len(units) > 1)
        self.language.picked.connect(lambda key: self._tell("language", key))
        self.units.picked.connect(lambda key: self._tell("units", key))

    def show_values(self, language: str, units: str) -> None:
        """What holds now."""
        self.language.select(language)
        self.units.select(units)

    def _tell(self, key: str, value: str) -> None:
        self.changed.emit(key, value)
        self.later.setText(say("Kept. It takes effect when Turnout is started again."))
        self.finish()


class KeysStep(StepView):
    """Encryption with its recovery key."""

    wanted = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(
            say("Keep the records unreadable for others"),
            say(
                "With a passphrase the database and its backups are encrypted. You get a recovery key to "
                "print: without passphrase and key nobody can read the records, and nobody can help."
            ),
            theme=theme,
        )
        self.encrypt = Button(say("Choose a passphrase"), theme=theme, icon="lock-key")
        self.state = Label("", theme=theme, role="strong", wrap=True)
        self.row(self.encrypt)
        self.body.addWidget(self.state)
        self.encrypt.clicked.connect(self.wanted)

    def show_state(self, *, encrypted: bool, possible: bool) -> None:
        """Whether it is done, or is the server's business."""
        self.encrypt.setVisible(possible and not encrypted)
        server = say(
            "The database is on a server, which encrypts its own disks: there is nothing to do here."
        )
        self.state.setText(say("The database is encrypted.") if encrypted else "" if possible else server)
        self.finish(done=encrypted or not possible)


class CoachStep(StepView):
    """The first coach, who becomes the lead."""

    added = Signal(str, str)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(
            say("Who works here?"),
            say(
                "From the first coach on Turnout asks who is there, and notes every change under that name. "
                "The first coach is a lead. Skip this when one person works alone in a room that is locked."
            ),
            theme=theme,
        )
        self.name = TextField(say("Name"), theme=theme)
        hint = say("6 digits or more, or three words")
        self.pin = TextField(say("PIN or passphrase"), theme=theme, hint=hint)
        self.pin.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.add = Button(say("Add coach"), theme=theme, icon="user-plus")
        self.state = Label("", theme=theme, role="strong", wrap=True)
        for part in (self.name, self.pin):
            self.body.addWidget(part)
        self.row(self.add)
        self.body.addWidget(self.state)
        self.add.clicked.connect(self._add)
        self.pin.line.returnPressed.connect(self._add)

    def show_coach(self, name: str) -> None:
        """Somebody signs in here now."""
        for part in (self.name, self.pin, self.add):
            part.setVisible(False)
        self.state.setText(say("{name} is signed in.", name=name))
        self.finish()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the PIN."""
        self.pin.show_error(sentence)

    def _add(self) -> None:
        self.pin.show_error("")
        self.name.show_error("" if self.name.text else say("Type a name."))
        if self.name.text:
            self.added.emit(self.name.text, self.pin.line.text())


class SensorsStep(StepView):
    """What is plugged in."""

    wanted = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(
            say("Which sensors are here?"),
            say("Plug in the force sensor and switch on the motion sensors, then let Turnout look for them."),
            theme=theme,
        )
        self.find_sensors = Button(say("Find sensors"), theme=theme, icon="magnifying-glass")
        self.state = Label("", theme=theme, role="strong", wrap=True)
        self.row(self.find_sensors)
        self.body.addWidget(self.state)
        self.find_sensors.clicked.connect(self.wanted)

    def show_found(self, words: str, *, found: bool) -> None:
        """How the search stands, such as `3 sensors · 88 Hz`."""
        self.state.setText(words)
        self.finish(done=found)


class PracticeStep(StepView):
    """A first test on somebody simulated."""

    wanted = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(
            say("Practise a first test"),
            say(
                "A second window opens with a simulated athlete and simulated sensors, and says at each step "
                "what to do. It is marked as practice and has a database of its own, which is removed when "
                "that window is closed: nothing of it ever stands beside your athletes."
            ),
            theme=theme,
        )
        self.begin = Button(say("Begin to practise"), theme=theme, icon="robot")
        self.row(self.begin)
        self.begin.clicked.connect(self.wanted)
        self.begin.clicked.connect(lambda: self.finish())
