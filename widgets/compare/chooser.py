"""The list of what may be compared: athlete, test, and two to six lines chosen among what was done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.change.compared import MOST, Kind
from domain.language import say
from widgets.compare.view import LETTERS, Offer
from widgets.parts.card import Card
from widgets.parts.fields import PickField
from widgets.parts.labels import Label
from widgets.parts.list_row import ITEM_ROLE
from widgets.parts.search_list import ListItem, SearchList
from widgets.parts.tick import Tick
from widgets.theme import Theme

_SHOWN = {
    "visits": (say("Visits and means"), (Kind.SESSION, Kind.BASELINE, Kind.GROUP)),
    "sets": (say("Sets"), (Kind.SET,)),
    "reps": (say("Repetitions"), (Kind.REP,)),
}
_ICONS = {
    Kind.SESSION: "calendar-blank",
    Kind.BASELINE: "flag",
    Kind.GROUP: "users-three",
    Kind.SET: "chart-line",
    Kind.REP: "repeat",
}


class Chooser(Card):
    """Click, Enter or Space puts a line among what is compared, or takes it away."""

    athlete_picked = Signal(str)
    test_picked = Signal(str)
    choice_changed = Signal(list)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(say("What to compare"))
        self.setFixedWidth(theme.px(252))
        self.athlete = PickField(say("Athlete"), theme=theme)
        self.test = PickField(say("Test"), theme=theme)
        self.shown = PickField(say("Show"), [(key, words) for key, (words, _) in _SHOWN.items()], theme=theme)
        self.list = SearchList(
            theme=theme, name=say("What to compare"), placeholder=say("Date, side or group")
        )
        self.hint = Label("", theme=theme, role="caption", wrap=True)
        self.keep = Tick(say("Keep what is chosen when the athlete changes"), theme=theme)
        column: QVBoxLayout = self.body
        column.addWidget(self.athlete)
        beside = QHBoxLayout()
        beside.setSpacing(theme.space(2))
        beside.addWidget(self.keep)
        beside.addWidget(Label(say("Beside another athlete"), theme=theme, role="caption", wrap=True), 1)
        column.addLayout(beside)
        for part in (self.test, self.shown):
            column.addWidget(part)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        self._offers: tuple[Offer, ...] = ()
        self._chosen: list[str] = []
        self.athlete.picked.connect(self.athlete_picked)
        self.test.picked.connect(self.test_picked)
        self.shown.picked.connect(lambda _key: self._fill())
        self.list.view.clicked.connect(lambda index: self.toggle(index.data(ITEM_ROLE).key))
        self.list.activated.connect(self._activated)
        self._fill()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of what is compared."""
        return tuple(self._chosen)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Every line that may be chosen."""
        return self._offers

    @property
    def kept(self) -> tuple[str, ...]:
        """The keys that stay when another athlete is picked: for two athletes beside each other."""
        return self.chosen if self.keep.isChecked() else ()

    def set_offers(self, offers: Sequence[Offer], chosen: Sequence[str] = ()) -> None:
        """Offer other lines, with some of them chosen, without announcing it."""
        self._offers = tuple(offers)
        self.set_chosen(chosen)

    def set_chosen(self, chosen: Sequence[str], order: Sequence[str] = ()) -> None:
        """Show what is compared; `order` has the keys with the newest first: A, B ..."""
        self._chosen = list(order or chosen)
        self._fill()

    def toggle(self, key: str) -> None:
        """Put a line among what is compared, or take it away; a seventh is refused by its hint."""
        if key in self._chosen:
            self._chosen.remove(key)
        elif len(self._chosen) < MOST:
            self._chosen.append(key)
        self._fill()
        self.choice_changed.emit(list(self._chosen))

    def _activated(self, key: str) -> None:
        # A double click has clicked already.
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.toggle(key)

    def _fill(self) -> None:
        kinds = _SHOWN[self.shown.key or "visits"][1]
        told = [offer for offer in self._offers if offer.kind in kinds or offer.key in self._chosen]
        places = {key: place for place, key in enumerate(self._chosen)}
        told.sort(key=lambda offer: places.get(offer.key, MOST))
        self.list.set_items([self._item(offer) for offer in told])
        count = len(self._chosen)
        self.hint.setText(
            say("{count} of at most {most} chosen. Click to add or take away.", count=count, most=MOST)
            if count
            else say("Click two lines or more.")
        )
        self.keep.setEnabled(bool(count))

    def _item(self, offer: Offer) -> ListItem:
        chosen = offer.key in self._chosen
        letter = LETTERS[self._chosen.index(offer.key)] if chosen else ""
        leading = f"={letter}" if chosen else _ICONS[offer.kind]
        trailing = "chosen" if chosen else ""
        return ListItem(offer.key, offer.label, offer.note, leading=leading, search=trailing)


def example(theme: Theme) -> QWidget:
    """Four visits, two of them chosen."""
    from widgets import samples

    view = Chooser(theme=theme)
    view.athlete.set_options([("a", "Ana Ferreira")])
    view.test.set_options([("seated_hip_er", "Seated hip ER")])
    view.set_offers(samples.comparison_offers(), ["today", "baseline"])
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
