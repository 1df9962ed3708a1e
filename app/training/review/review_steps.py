"""Remembers what a coach changes on the review page, so that it can be taken back."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject

from app.keys.undo import Undo
from domain.language import say
from domain.results import SetResult
from widgets.live.rating_sliders import ScaleSlider
from widgets.training.review import ReviewPage

KEY = "review"


class ReviewSteps(QObject):
    """Verdicts and ratings; a drag of a slider is one step."""

    def __init__(self, *, page: ReviewPage, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._undo = undo
        self._quiet = False
        self.verdicts: dict[int, tuple[bool, str]] = {}
        ratings = page.verdict.ratings
        self._sliders = {
            "effort": ratings.rpe,
            "stability": ratings.stability,
            "discomfort": ratings.discomfort,
        }
        self._said: dict[str, float | None] = dict.fromkeys(self._sliders)
        for name, slider in self._sliders.items():
            slider.changed.connect(lambda value, name=name: self._rated(name, value))
        page.acceptance_changed.connect(self._judged)

    @contextmanager
    def showing(self, result: SetResult) -> Iterator[None]:
        """What the program itself puts on the page is no step of the coach."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False
        self.verdicts = {rep.number: (rep.accepted, rep.reason) for rep in result.repetitions}
        self._said = {name: slider.value for name, slider in self._sliders.items()}

    def close(self) -> None:
        """The set is saved: its steps stay done."""
        self._undo.forget(KEY)

    def _judged(self, number: int, accepted: bool, reason: str) -> None:
        before = self.verdicts.get(number)
        self.verdicts[number] = (accepted, reason)
        if before is None or self._quiet:
            return
        verb = "accepted" if accepted else "rejected"

        def take_back() -> None:
            self._page.table.set_verdict(number, accepted=before[0], reason=before[1])

        self._undo.push(
            say("rep {number} {verb}", number=number, verb=verb),
            take_back,
            key=f"{KEY}.verdict.{number}.{len(self._undo)}",
        )

    def _rated(self, name: str, value: float) -> None:
        before, self._said[name] = self._said[name], value
        slider: ScaleSlider = self._sliders[name]
        if self._quiet:
            return

        def take_back() -> None:
            slider.set_value(before)
            self._said[name] = before

        self._undo.push(say("the rating of {name}", name=name), take_back, key=f"{KEY}.rating.{name}")
