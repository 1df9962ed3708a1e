"""A set as it went: its curves with the reps, a figure or a clip beside them, and the replay under both."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from domain.language import say
from domain.protocol import Protocol
from domain.results import BY_COACH, Boundary, Repetition, SetResult
from domain.session import TrainingSet
from widgets.camera.clip_view import ClipView
from widgets.live.protocol_panels import protocol_panels
from widgets.live.rep_cursors import RepCursors
from widgets.live.rep_curves import RepCurves
from widgets.live.rep_figure import RepFigure
from widgets.live.replay_bar import ReplayBar
from widgets.parts.buttons import Choice
from widgets.parts.card import Card
from widgets.parts.focus import tab_as_laid_out
from widgets.parts.labels import Label
from widgets.theme import Theme

CLIP_PX = 300
_BESIDE = (("clip", say("Clip")), ("figure", say("Figure")))
AROUND_SHARE = 0.15
"""Of a rep's length, in view before and after it while it is replayed."""
DEFAULT_REP_S = 2.0
"""How long a rep is drawn that is added to a set without any: its cursors are moved then."""


class SetPicture(Card):
    """`boundaries_changed` carries where the reps are, whenever the coach has moved their cursors."""

    boundaries_changed = Signal(object)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(theme=theme)
        self.curves = RepCurves(theme=theme)
        self.cursors = RepCursors(theme=theme, parent=self)
        self.replay = ReplayBar(theme=theme)
        self.figure = RepFigure(theme=theme)
        self.clip = ClipView(theme=theme)
        self.beside = Choice(_BESIDE, theme=theme, name=say("Beside the curves"))
        self.placed_by = Label("", theme=theme, role="caption")
        self.reps: tuple[Repetition, ...] = ()
        self._lay_out(theme)
        self.beside.chosen.connect(self._show_beside)
        self.replay.moved.connect(self._show_instant)
        self.replay.rep_chosen.connect(self._replay)
        self.cursors.changed.connect(self.boundaries_changed)
        self.cursors.taken.connect(self._follow_cursor)

    def _lay_out(self, theme: Theme) -> None:
        row, side = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.curves, 1)
        side.addWidget(self.beside)
        side.addWidget(self.figure, 1)
        side.addWidget(self.clip, 1)
        self.clip.setFixedWidth(round(CLIP_PX * min(theme.scale, 1.2)))
        self.set_clip(there=False)
        self.placed_by.setWordWrap(True)
        self.placed_by.setFixedWidth(self.figure.sizeHint().width())
        side.addWidget(self.placed_by)
        row.addLayout(side)
        column = QVBoxLayout()
        column.setSpacing(theme.space(1))
        column.addLayout(row, 1)
        # Under both: beside the figure its buttons would not fit with large text.
        column.addWidget(self.replay)
        self.body.addLayout(column)

    def set_set(self, header: TrainingSet, result: SetResult, protocol: Protocol) -> None:
        """Show another set from its beginning; its reps follow with `set_reps`."""
        panels = protocol_panels(protocol, header.side)
        self.curves.set_curves(result.traces, result.repetitions, panels=panels)
        self.figure.set_measured(result.traces.channels)
        outwards = protocol.positive_angle == "external rotation"
        self.figure.set_side(header.side, positive_is_external=outwards)
        self.cursors.at = -1

    def begin(self) -> None:
        """Replay the whole set; its first rep is seen."""
        self.replay.part.setCurrentIndex(0)
        self.replay.set_span(*self.curves.span_s)
        if self.reps:
            self.replay.seek(self.reps[0].start_s)
        tab_as_laid_out(self)  # The curves are new with every set.

    def set_reps_again(self, result: SetResult) -> None:
        """Another analysis of the same set, seen from where it is seen now."""
        at_s, view = self.replay.time_s, self.curves.view_s
        self.curves.set_repetitions(result.repetitions)
        self.curves.show_span(*view)
        self.set_reps(result)
        self.replay.seek(at_s)

    def set_reps(self, result: SetResult) -> None:
        """The reps of the set, and who placed them."""
        self.reps = result.repetitions
        self.cursors.attach(self.curves.plots, [Boundary(rep.start_s, rep.end_s) for rep in self.reps])
        by_coach = result.boundaries == BY_COACH
        self.placed_by.setText(
            say("Reps: set by the coach") if by_coach else say("Reps: found. Drag their cursors.")
        )
        self.replay.set_reps([rep.number for rep in self.reps])

    def set_clip(self, *, there: bool) -> None:
        """Whether this set has a clip; then it stands beside the curves, and the figure behind a choice."""
        self.beside.setVisible(there)
        self.beside.select("clip" if there else "figure")
        self._show_beside(self.beside.selected)

    @property
    def row_in_view(self) -> int | None:
        """The place of the rep whose cursor is taken; without one, of that the replay stands in."""
        if self.cursors.rep_at is not None:
            return self.cursors.rep_at
        now_s = self.replay.time_s
        return next((i for i, rep in enumerate(self.reps) if rep.start_s <= now_s <= rep.end_s), None)

    def add_rep_here(self) -> bool:
        """One more rep around where the replay stands; False where there is no room for it."""
        lengths = sorted(rep.end_s - rep.start_s for rep in self.reps)
        wanted_s = lengths[len(lengths) // 2] if lengths else DEFAULT_REP_S
        room = self.cursors.free_room(self.replay.time_s, wanted_s)
        return room is not None and self.cursors.add(*room)

    def _show_beside(self, what: str) -> None:
        self.clip.setVisible(what == "clip")
        self.figure.setVisible(what == "figure")

    def _replay(self, place: int) -> None:
        """The whole set, or one rep of it, which then fills the curves."""
        if place == 0 or place > len(self.reps):
            self.replay.set_span(*self.curves.span_s)
            self.curves.show_span(*self.curves.span_s)
            return
        rep = self.reps[place - 1]
        self.replay.set_span(rep.start_s, rep.end_s)
        around_s = AROUND_SHARE * (rep.end_s - rep.start_s)
        self.curves.show_span(rep.start_s - around_s, rep.end_s + around_s)

    def _show_instant(self, time_s: float) -> None:
        self.curves.set_now(time_s)
        self.figure.set_angles(self.curves.values_at(time_s))

    def _follow_cursor(self, time_s: float) -> None:
        place = self.cursors.rep_at
        if place is not None and place < len(self.reps):
            now = self.cursors.boundaries[place]
            self.curves.move_rep(self.reps[place].number, now.start_s, now.end_s)
        self.replay.seek(time_s)


def example(theme: Theme) -> SetPicture:
    """A seated test with one spoiled rep."""
    from domain.library import load_protocol
    from widgets.training.review_sample import sample_result

    header, result = sample_result()
    picture = SetPicture(theme=theme)
    picture.set_set(header, result, load_protocol("seated_hip_er"))
    picture.set_reps(result)
    picture.begin()
    return picture


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (820, 340))
