"""What the search met besides sensors: silent and refused ports, drivers that did not load, a name to try."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import ElidedLabel, Hairline, Label
from widgets.theme import Theme

_BY_ITSELF = say("Find out by itself")


@dataclass(frozen=True, slots=True)
class PortRow:
    """A port without a known sensor: what was found there and what to do; `level` colours a trouble.

    `may_be_asked` says that it was only listened to: questions are sent on the coach's word alone. Where it
    `is_unclear`, the bytes fit several sensors and the coach must say which it is.
    """

    name: str
    title: str
    text: str
    level: str = ""
    may_be_asked: bool = False
    is_unclear: bool = False


class PortList(Card):
    """One line per port, kept while its words change; hidden without any."""

    asked = Signal(str)
    which_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Other ports"), theme=theme, parent=parent)
        self._theme = theme
        self._lines: dict[str, _PortLine] = {}
        self.hide()

    def set_rows(self, rows: Sequence[PortRow]) -> None:
        """Show these ports."""
        names = [row.name for row in rows]
        for name in [name for name in self._lines if name not in names]:
            gone = self._lines.pop(name)
            gone.hide()
            gone.deleteLater()
        for row in rows:
            if row.name not in self._lines:
                line = _PortLine(theme=self._theme)
                line.which.clicked.connect(lambda _=False, name=row.name: self.which_wanted.emit(name))
                line.ask.clicked.connect(lambda _=False, name=row.name: self.asked.emit(name))
                self._lines[row.name] = line
                self.body.addWidget(line)
            self._lines[row.name].show_row(row)
        self.setVisible(bool(rows))


class BrokenList(Card):
    """Plug-ins and sensor files that did not load, each with its reason; hidden without any."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Not loaded"), theme=theme, parent=parent)
        self._theme = theme
        self.hide()

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Name and sentence of each; they do not change while the program runs."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for index, (name, sentence) in enumerate(rows):
            if index:
                self.body.addWidget(Hairline())
            self.body.addWidget(Label(name, theme=self._theme, role="strong"))
            self.body.addWidget(Label(sentence, theme=self._theme, role="secondary", tone="amber", wrap=True))
        self.setVisible(bool(rows))


class AddByName(QFrame):
    """A port or an address that no search lists: by Bluetooth, over the lab network, or far off."""

    wanted = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.address = TextField(
            say("Port or address"),
            theme=theme,
            placeholder=say("COM7   ble:C4:12:0A:77:03:51   lsl:Force plate"),
            hint=say(
                "lsl: and the name of a stream on the network; ble: and the address of a Bluetooth sensor."
            ),
        )
        self.sensor = PickField(say("Which sensor"), [("", _BY_ITSELF)], theme=theme)
        self.sensor.setFixedWidth(theme.px(230))
        self.look = Button(say("Look there"), theme=theme, kind="secondary", icon="magnifying-glass")
        self.look.clicked.connect(self._want)
        self.address.line.returnPressed.connect(self._want)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        row.setSpacing(theme.space(3))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.address, 1, top)
        row.addWidget(self.sensor, 0, top)
        aside = QVBoxLayout()
        aside.setSpacing(2)
        aside.addWidget(Label(" ", theme=theme, role="caption"))
        aside.addWidget(self.look)
        aside.addStretch(1)
        row.addLayout(aside)

    def set_sensors(self, sensors: Sequence[tuple[str, str]]) -> None:
        """All kinds of sensors by key and title, for whoever knows which it is."""
        self.sensor.set_options([("", _BY_ITSELF), *sensors])

    def begin(self, port: str = "") -> None:
        """Start with a port that is known."""
        self.address.line.setText(port)
        self.sensor.select("")
        (self.sensor.box if port else self.address.line).setFocus()

    def _want(self) -> None:
        text = self.address.text
        self.address.show_error("" if text else say("Write a port such as COM7, or lsl: or ble: and a name."))
        if text:
            self.wanted.emit(text, self.sensor.key)


class _PortLine(QWidget):
    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._name = ElidedLabel(theme=theme, role="strong")
        self._text = Label(theme=theme, role="secondary", wrap=True)
        self.ask = Button(say("Ask this port"), theme=theme, kind="quiet", icon="question")
        self.which = Button(say("Say which"), theme=theme, icon="list-bullets")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.space(1), 0, theme.space(1))
        row.setSpacing(theme.space(4))
        row.addLayout(words, 1)
        for button in (self.ask, self.which):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_row(self, row: PortRow) -> None:
        title = "" if row.title in ("", row.name) else f" · {row.title}"
        self._name.set_text(f"{row.name}{title}")
        self._text.setText(row.text)
        self._text.set_tone(row.level)
        self.ask.setVisible(row.may_be_asked)
        self.which.setVisible(row.is_unclear)
        self.which.setAccessibleName(say("Say which sensor is on {row}", row=row.name))
        self.ask.setAccessibleName(say("Ask {row}", row=row.name))
        self.ask.setToolTip(
            say(
                "Sends the questions of all known sensors. Do it when you know that a sensor "
                "is plugged in there: to other machines a question may be a command."
            )
        )


def example(theme: Theme) -> QWidget:
    """A refused port, a silent one, and a sensor file with a mistake."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    ports, broken, add = PortList(theme=theme), BrokenList(theme=theme), AddByName(theme=theme)
    ports.set_rows(
        [
            PortRow(
                "/dev/ttyUSB3",
                "CP2102 USB to UART",
                "You may not open /dev/ttyUSB3: it belongs to the group 'dialout'. Run `sudo usermod -aG "
                "dialout $USER`, log out and in again, then retry.",
                "amber",
            ),
            PortRow("/dev/ttyACM0", "", "Nothing answers on /dev/ttyACM0.", may_be_asked=True),
        ]
    )
    broken.set_rows([("footplate.toml", "footplate.toml, line 4: 'seperator' is no key: did you mean ...?")])
    for part in (add, ports, broken):
        column.addWidget(part)
    column.addStretch(1)
    return holder
