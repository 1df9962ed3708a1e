"""The monkey: led from place to place of a running station, it does at each what its hands want."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import TextIO

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.main_window import MainWindow
from domain.recording import State
from tests.app.monkey.complaints import Complaints
from tests.app.monkey.dead_items import dead_items
from tests.app.monkey.hands import Hands
from tests.app.monkey.ways import Place, Ways

PATIENCE_S, WORK_S, LONGEST_S = 30.0, 15.0, 300.0
"""For the way to a place, by the clock and by the processor: the machine may be busy; and at the longest."""
STEP_S = 0.2
"""Between two steps of a way."""

SET = ("live", "review")
"""The places of a set, in the order in which one leads to the other."""
LEAD_BACK = 0.3
"""How often it is led back to a place that its own click has left."""


@dataclass
class Tally:
    """What was done, over all starts of the station."""

    events: int = 0
    at: Counter[str] = field(default_factory=Counter)
    pages: Counter[str] = field(default_factory=Counter)
    in_front: Counter[str] = field(default_factory=Counter)
    sets: dict[str, int] = field(default_factory=dict)
    starts: int = 0
    restored: bool = False
    barred: int = 0
    """Ways to a set that were given up: what the monkey had changed stood in them."""
    longest_s: float = 0.0
    longest: str = ""


class Monkey(QObject):
    """Acts from a timer, so that it goes on inside a dialog that waits; `left` counts down over stations."""

    def __init__(
        self, *, random: Random, events: int, share: int, complaints: Complaints, tally: Tally, diary: TextIO
    ) -> None:
        super().__init__()
        self.random, self._complaints, self.tally = random, complaints, tally
        self._diary = diary
        self.hands = Hands(random, self._write)
        self._events, self._share = events, share
        self._to_do: list[str] = []
        self._been_everywhere = False
        self._place: Place | None = None
        self._left_here, self._arrived, self._since_s, self._led_s = 0, False, 0.0, 0.0
        self._waits_for, self._work_begun_s = "", 0.0
        self._window: MainWindow | None = None
        self._ways: Ways | None = None
        self._level = -1
        self._ages: dict[int, int] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self.is_closing: Callable[[], bool] = lambda: False

    @property
    def is_done(self) -> bool:
        """Whether all events are done, and each place had its share; a way that is too long ends it too."""
        enough = self.tally.events >= self._events
        return enough and (self._been_everywhere or self.tally.events >= 2 * self._events)

    @property
    def state(self) -> str:
        """For complaints: where it is and what it did last."""
        place = self._place.name if self._place is not None else "between"
        return f"event {self.tally.events} ({place}; {self.hands.last})"

    def play(self, window: MainWindow, ways: Ways, is_closing: Callable[[], bool]) -> None:
        """Until all events are done, or the station closes by its own wish."""
        self._window, self._ways, self.is_closing = window, ways, is_closing
        self._place, self._level, self._since_s = None, -1, 0.0
        self.tally.starts += 1
        self._timer.start()
        QApplication.exec()

    @contextmanager
    def beside_the_station(self) -> Iterator[None]:
        """While the station is closed and its database is worked on: sheets alone are driven."""
        self._window = self._ways = None
        self._timer.start()
        try:
            yield
        finally:
            self.rest()

    def _write(self, _what: str) -> None:
        self._diary.write(f"{self.state}\n")

    def rest(self) -> None:
        """No more events."""
        self._timer.stop()
        self._complaints.pause()

    def _step(self) -> None:
        level = QThread.currentThread().loopLevel()
        if level <= self._level:
            return  # Events that an event of ours lets through: it is not over yet.
        before, self._level = self._level, level
        begun = time.monotonic()
        try:
            self._complaints.beat()
            self._do_one()
        finally:
            self._level = before
            self._note_time(time.monotonic() - begun)

    def _note_time(self, passed_s: float) -> None:
        if passed_s > self.tally.longest_s:
            self.tally.longest_s, self.tally.longest = passed_s, self.state

    def _do_one(self) -> None:
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        window = self._window
        if window is None or not window.isVisible():
            self._gone(front)
        elif self.is_done:
            self._end(front)
        elif front is not None:
            self._in_front(front)
        else:
            if QApplication.activeWindow() is None:
                window.activateWindow()  # As every desktop does when the window in front has gone.
            self._ages.clear()
            self._at_place()

    def _gone(self, front: QWidget | None) -> None:
        if self._window is None:
            if front is not None:
                self._in_front(front)
            return
        if front is not None:
            _put_away(front)
        if not self.is_closing():
            self._complaints.add("the window is gone, and nobody wished it")
        self.rest()
        QApplication.quit()

    def _end(self, front: QWidget | None) -> None:
        if front is not None:
            _put_away(front)
            return
        self.rest()
        QApplication.quit()

    def _in_front(self, front: QWidget) -> None:
        age = self._ages[id(front)] = self._ages.get(id(front), 0) + 1
        self.tally.in_front[type(front).__name__] += 1
        if age > 2 * self._share:
            _put_away(front)
            if age > 4 * self._share:
                self._complaints.add(f"{type(front).__name__} cannot be put away")
                front.hide()
            return
        self._act(front, front)

    def _at_place(self) -> None:
        ways, place = self._ways, self._place
        assert ways is not None
        if place is None or self._left_here <= 0:
            if not ways.free:
                if ways.must_wait:
                    self._since_s = 0.0
                self._wait_for("the sign-in")
                return
            self._next_place(ways)
            return
        if not self._arrived:
            if place.there():
                self._arrived = True
            else:
                self._wait_for(place.name)
                if time.monotonic() > self._led_s + STEP_S:
                    self._led_s = time.monotonic()
                    place.lead()
                return
        if not place.there() and not ways.is_covered and self.random.random() < LEAD_BACK:
            place.lead()
        self._left_here -= 1
        self._note(ways)
        root = self._root(ways, place)
        self._act(root.window(), root)

    def _root(self, ways: Ways, place: Place) -> QWidget:
        if ways.screen.isVisible():
            return ways.screen
        if ways.guide.isVisible():
            return ways.guide
        if place.name == "display" and ways.display.isVisible() and self.random.random() < 0.5:
            return ways.display
        view = ways.shell.view
        if ways.shell.command_palette.isVisible() and self.random.random() < 0.7:
            return ways.shell.command_palette
        return view if view is not None and self.random.random() < 0.8 else ways.shell

    def _note(self, ways: Ways) -> None:
        tally = self.tally
        tally.pages["sign_in" if ways.screen.isVisible() else ways.shell.current_page] += 1
        live = ways.live_set
        if live.state in (State.ACTIVE, State.REVIEW) and live.set_id:
            tally.sets.setdefault(live.set_id, tally.events)

    def _next_place(self, ways: Ways) -> None:
        if dead := dead_items():
            self._complaints.add(f"{dead} items of layouts are known though Qt has deleted them")
        known = {place.name: place for place in ways.places()}
        if not self._to_do:
            self._been_everywhere |= self._place is not None
            others = [name for name in known if name not in SET]
            self.random.shuffle(others)
            # First: afterwards its own hands may have taken a sensor or the athlete away.
            self._to_do = [*others, *reversed(SET)]
        self._place = known[self._to_do.pop()]
        self._left_here, self._arrived = self._share * self._place.many, False
        self._since_s, self._led_s = time.monotonic(), 0.0

    def _wait_for(self, what: str) -> None:
        now = time.monotonic()
        if not self._since_s or what != self._waits_for:
            self._waits_for, self._since_s, self._work_begun_s = what, now, time.process_time()
        waited_s, worked_s = now - self._since_s, time.process_time() - self._work_begun_s
        if (waited_s > PATIENCE_S and worked_s > WORK_S) or waited_s > LONGEST_S:
            if what in SET and self.tally.at[what]:
                self.tally.barred += 1
            else:
                self._complaints.add(f"no way to {what} within {waited_s:.0f} s")
            self._place, self._since_s = None, 0.0
        time.sleep(0.005)

    def _act(self, window: QWidget, root: QWidget) -> None:
        if window.windowHandle() is None:
            return
        self.tally.events += 1
        if self._place is not None:
            self.tally.at[self._place.name] += 1
        self.hands.act(window, root)


def _put_away(front: QWidget) -> None:
    if isinstance(front, QDialog):
        front.reject()
    else:
        front.close()
