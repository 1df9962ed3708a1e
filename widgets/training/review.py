"""The page after a set: curves with their reps, a verdict on each rep, ratings, save and next."""

import math
from datetime import UTC, datetime

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.athlete import Side
from domain.language import say, word
from domain.protocol import Protocol
from domain.results import (
    BY_COACH,
    Boundary,
    CompensationScore,
    Finding,
    Level,
    MetricValue,
    Repetition,
    SetResult,
    Severity,
    TempoPhases,
    Traces,
)
from domain.session import Ratings, TrainingSet
from domain.wording import lower_first, names_rep
from widgets.camera.clip_view import ClipView
from widgets.live.action_bar import ActionButton
from widgets.live.protocol_panels import protocol_panels
from widgets.live.rating_sliders import RatingSliders
from widgets.live.rep_cursors import RepCursors
from widgets.live.rep_curves import RepCurves
from widgets.live.rep_figure import RepFigure
from widgets.live.rep_table import RepTable
from widgets.live.replay_bar import ReplayBar
from widgets.parts.buttons import Choice
from widgets.parts.card import Card
from widgets.parts.focus import tab_as_laid_out
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.parts.state_pill import StatePill
from widgets.studies.evidence_button import EvidenceButton
from widgets.theme import Theme
from widgets.training.explained import explained
from widgets.training.observations_panel import ObservationsPanel

RIGHT_COLUMN_PX = 356
WIDEST_COLUMN_PX = 398
CLIP_PX = 300
_BESIDE = (("clip", say("Clip")), ("figure", say("Figure")))
AROUND_SHARE = 0.15
"""Of a rep's length, in view before and after it while it is replayed."""
DEFAULT_REP_S = 2.0
"""How long a rep is drawn that is added to a set without any: its cursors are moved then."""
_TONES = {Severity.INFO: "quiet", Severity.WARNING: "amber", Severity.INVALID: "red"}
_MARKS = {Severity.INFO: "○", Severity.WARNING: "▲", Severity.INVALID: "■"}


class ReviewPage(QWidget):
    """Shows one result; `save_requested` carries the ratings and {rep number: accepted}."""

    save_requested = Signal(object, object)
    redo_requested = Signal()
    compare_requested = Signal()
    acceptance_changed = Signal(int, bool, str)
    boundaries_changed = Signal(object)
    evidence_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Label("", theme=theme, role="title")
        self._subtitle = Label("", theme=theme, role="secondary")
        self._pill = StatePill("", theme=theme)
        self.curves = RepCurves(theme=theme)
        self.cursors = RepCursors(theme=theme, parent=self)
        self.replay = ReplayBar(theme=theme)
        self.figure = RepFigure(theme=theme)
        self.clip = ClipView(theme=theme)
        self.beside = Choice(_BESIDE, theme=theme, name=say("Beside the curves"))
        self.beside.chosen.connect(self._show_beside)
        self._placed_by = Label("", theme=theme, role="caption")
        self._reps: tuple[Repetition, ...] = ()
        self._protocol: Protocol | None = None
        self.table = RepTable(theme=theme)
        self.ratings = RatingSliders(theme=theme)
        self.observations = ObservationsPanel(theme=theme)
        self.evidence = EvidenceButton(theme=theme, small=True)
        self._findings = QVBoxLayout()
        self.save = ActionButton(
            say("Save and next"),
            theme=theme,
            keys=("Return", "Enter"),
            hint="⏎",
            icon="check",
            kind="primary",
        )
        self.redo = ActionButton(
            say("Redo set"), theme=theme, keys=("R",), hint="R", icon="arrow-counter-clockwise"
        )
        self.compare = ActionButton(say("Compare"), theme=theme, keys=("C",), hint="C", icon="git-diff")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        space = self._theme.space
        page = QVBoxLayout(self)
        page.setContentsMargins(space(4), space(3), space(4), space(3))
        page.setSpacing(space(3))
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        head.addStretch(1)
        head.addWidget(self.evidence)
        head.addWidget(self._pill)
        page.addLayout(head)
        body = QHBoxLayout()
        body.setSpacing(space(3))
        left = QVBoxLayout()
        left.setSpacing(space(3))
        curves = Card(theme=self._theme)
        _slim(curves)
        curves.body.addLayout(self._curves_with_figure())
        left.addWidget(curves, 11)
        self.table.setMinimumHeight(self._theme.px(176))
        reps = Card(theme=self._theme)
        _slim(reps)
        reps.body.addWidget(self.table)
        left.addWidget(reps, 10)
        body.addLayout(left, 1)
        body.addWidget(self._right_column())
        page.addLayout(body, 1)

    def _curves_with_figure(self) -> QVBoxLayout:
        row, column = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(self._theme.space(2))
        column.setSpacing(self._theme.space(1))
        row.addWidget(self.curves, 1)
        side = QVBoxLayout()
        side.addWidget(self.beside)
        side.addWidget(self.figure, 1)
        side.addWidget(self.clip, 1)
        self.clip.setFixedWidth(round(CLIP_PX * min(self._theme.scale, 1.2)))
        self.set_clip(there=False)
        self._placed_by.setWordWrap(True)
        self._placed_by.setFixedWidth(self.figure.sizeHint().width())
        side.addWidget(self._placed_by)
        row.addLayout(side)
        column.addLayout(row, 1)
        # Under both: beside the figure its buttons would not fit with large text.
        column.addWidget(self.replay)
        return column

    def _right_column(self) -> QWidget:
        space = self._theme.space
        holder = QWidget()
        holder.setFixedWidth(min(self._theme.px(RIGHT_COLUMN_PX), WIDEST_COLUMN_PX))
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(space(3))
        column = QVBoxLayout()
        column.setSpacing(space(3))
        self._observed = Card(say("What did you see and feel?"), theme=self._theme)
        self._observed.body.addWidget(self.observations)
        column.addWidget(self._observed)
        asked = Card(say("How was it?"), theme=self._theme)
        asked.body.addWidget(self.ratings)
        column.addWidget(asked)
        findings = Card(say("Findings"), theme=self._theme)
        findings.body.addLayout(self._findings)
        findings.body.addStretch(1)
        column.addWidget(findings, 1)
        outer.addWidget(scrolling(column), 1)
        row = QHBoxLayout()
        row.setSpacing(space(2))
        row.addWidget(self.redo, 1)
        row.addWidget(self.compare, 1)
        outer.addLayout(row)
        outer.addWidget(self.save)
        return holder

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.redo.clicked.connect(lambda _checked=False: self.redo_requested.emit())
        self.compare.clicked.connect(lambda _checked=False: self.compare_requested.emit())
        self.evidence.wanted.connect(self.evidence_wanted)
        self.table.acceptance_changed.connect(self._accepted)
        self.replay.moved.connect(self._show_instant)
        self.replay.rep_chosen.connect(self._replay)
        self.cursors.changed.connect(self.boundaries_changed)
        self.cursors.taken.connect(self._follow_cursor)

    def _order_tabs(self) -> None:
        tab_as_laid_out(self)  # The evidence after what has to be done: nobody comes to it by chance.
        QWidget.setTabOrder(self.ratings.discomfort.slider, self.evidence)

    def set_result(self, header: TrainingSet, result: SetResult, protocol: Protocol) -> None:
        """Show a set and what was found in it."""
        self._title.setText(f"{protocol.title} · {word(header.side)}")
        when = header.started_at
        self._subtitle.setText(f"{when.day} {when:%b %Y}, {when:%H:%M}")
        panels = protocol_panels(protocol, header.side)
        self.curves.set_curves(result.traces, result.repetitions, panels=panels)
        self._protocol = protocol
        self.ratings.set_ratings(header.ratings)
        self.observations.set_observations(protocol.observations, dict(header.observed))
        self._observed.setVisible(bool(protocol.observations))
        positive = protocol.positive_angle
        self.figure.set_measured(result.traces.channels)
        self.figure.set_side(header.side, positive_is_external=positive == "external rotation")
        self.cursors.at = -1
        self._show_result(result)
        self.replay.part.setCurrentIndex(0)
        self.replay.set_span(*self.curves.span_s)
        if result.repetitions:
            self.replay.seek(result.repetitions[0].start_s)
        self._order_tabs()

    def set_result_again(self, result: SetResult) -> None:
        """Another analysis of the same set; what was said about it stays."""
        at_s, view = self.replay.time_s, self.curves.view_s
        self.curves.set_repetitions(result.repetitions)
        self.curves.show_span(*view)
        self._show_result(result)
        self.replay.seek(at_s)

    def _show_result(self, result: SetResult) -> None:
        self._reps = result.repetitions
        self.cursors.attach(
            self.curves.plots, [Boundary(rep.start_s, rep.end_s) for rep in result.repetitions]
        )
        by_coach = result.boundaries == BY_COACH
        self._placed_by.setText(
            say("Reps: set by the coach") if by_coach else say("Reps: found. Drag their cursors.")
        )
        self.replay.set_reps([rep.number for rep in result.repetitions])
        with_tempo = self._protocol is not None and self._protocol.tempo is not None
        self.table.set_repetitions(result.repetitions, with_tempo=with_tempo)
        self.evidence.set_offers(explained(result, self._protocol))
        self._show_findings(result.findings)
        self._show_count()

    def set_clip(self, *, there: bool) -> None:
        """Whether this set has a clip; then it stands beside the curves, and the figure behind a choice."""
        self.beside.setVisible(there)
        self.beside.select("clip" if there else "figure")
        self._show_beside(self.beside.selected)

    def _show_beside(self, what: str) -> None:
        self.clip.setVisible(what == "clip")
        self.figure.setVisible(what == "figure")

    def toggle_at_cursor(self) -> None:
        """Accept or reject the rep whose cursor is taken; without one, the rep the replay stands in."""
        row = self.cursors.rep_at
        if row is None:
            now_s = self.replay.time_s
            row = next((i for i, rep in enumerate(self._reps) if rep.start_s <= now_s <= rep.end_s), None)
        if row is not None:
            self.table.toggle(row)

    def add_rep_here(self) -> bool:
        """One more rep around where the replay stands; False where there is no room for it."""
        lengths = sorted(rep.end_s - rep.start_s for rep in self._reps)
        wanted_s = lengths[len(lengths) // 2] if lengths else DEFAULT_REP_S
        room = self.cursors.free_room(self.replay.time_s, wanted_s)
        return room is not None and self.cursors.add(*room)

    def _replay(self, place: int) -> None:
        """The whole set, or one rep of it, which then fills the curves."""
        if place == 0 or place > len(self._reps):
            self.replay.set_span(*self.curves.span_s)
            self.curves.show_span(*self.curves.span_s)
            return
        rep = self._reps[place - 1]
        self.replay.set_span(rep.start_s, rep.end_s)
        around_s = AROUND_SHARE * (rep.end_s - rep.start_s)
        self.curves.show_span(rep.start_s - around_s, rep.end_s + around_s)

    def _show_instant(self, time_s: float) -> None:
        self.curves.set_now(time_s)
        self.figure.set_angles(self.curves.values_at(time_s))

    def _follow_cursor(self, time_s: float) -> None:
        place = self.cursors.rep_at
        if place is not None and place < len(self._reps):
            now = self.cursors.boundaries[place]
            self.curves.move_rep(self._reps[place].number, now.start_s, now.end_s)
        self.replay.seek(time_s)

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        while (item := self._findings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = findings or (Finding("none", say("Nothing to object to."), Severity.INFO),)
        for finding in shown:
            words = f"{_MARKS[finding.severity]}  {_sentence(finding)}"
            tone = _TONES[finding.severity]
            self._findings.addWidget(Label(words, theme=self._theme, tone=tone, wrap=True))

    def _show_count(self) -> None:
        verdicts = self.table.accepted()
        count = sum(verdicts.values())
        level = "good" if count == len(verdicts) else "amber"
        self._pill.set_state(
            say("{count} of {count2} reps accepted", count=count, count2=len(verdicts)),
            level if verdicts else "neutral",
        )

    def _accepted(self, number: int, accepted: bool, reason: str) -> None:
        self.curves.set_accepted(number, accepted=accepted)
        self._show_count()
        self.acceptance_changed.emit(number, accepted, reason)

    def _save(self) -> None:
        self.save_requested.emit(self.ratings.ratings(), self.table.accepted())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme


def _sentence(finding: Finding) -> str:
    """The finding with its rep before it, unless it names the rep itself: *Rep 2: pelvis moved 8°.*"""
    number, words = finding.rep_number, finding.sentence
    if number is None or names_rep(words, number):
        return words
    return say("Rep {number}: {words}", number=number, words=lower_first(words))


def _slim(card: Card) -> None:
    """Less margin around what brings its own."""
    layout = card.layout()
    if layout is not None:
        layout.setContentsMargins(8, 8, 8, 8)


def sample_result() -> tuple[TrainingSet, SetResult]:
    """Five efforts of a seated test, the fourth spoiled."""
    time_s = np.arange(0, 32, 0.01)
    force, hip, pelvis = (np.zeros(len(time_s)) for _ in range(3))
    reps = []
    for number, peak_n in enumerate((126.0, 131.0, 129.0, 118.0, 127.0), start=1):
        start_s = 6.0 * number - 4.5
        inside = (time_s >= start_s) & (time_s < start_s + 4)
        shape = np.sin(np.pi * (time_s[inside] - start_s) / 4) ** 0.5
        force[inside] = peak_n * shape
        hip[inside] = 1.4 * shape
        bad = number == 4
        pelvis[inside] = (9.1 if bad else 2.0 + 0.2 * number) * shape**2
        reps.append(_sample_rep(number, start_s, peak_n, float(pelvis[inside].max()), bad=bad))
    force += np.random.default_rng(5).normal(0, 0.8, len(time_s))
    channels = {"force_n": force, "hip_rotation_deg": hip, "pelvis_moved_deg": pelvis}
    findings = (
        Finding("pelvis_moved", say("Rep 4: pelvis moved 9° before peak."), Severity.WARNING, 4),
        Finding("baseline", say("Baseline steady before every rep."), Severity.INFO),
    )
    header = TrainingSet(
        "s", "v", "a", "seated_hip_er", 1, Side.RIGHT, datetime(2026, 11, 3, 10, 24, tzinfo=UTC), 0,
        ratings=Ratings(rpe=8, stability=7),
    )  # fmt: skip
    traces = Traces(time_s=time_s, channels=channels)
    return header, SetResult(tuple(reps), (), findings, traces, "1", "1", 88.0)


def _sample_rep(number: int, start_s: float, peak_n: float, moved_deg: float, *, bad: bool) -> Repetition:
    level = Level.RED if bad else Level.WITHIN
    score = CompensationScore(
        "pelvis_moved", say("Pelvis moved"), "deg", moved_deg, float(bad), float(bad), 0.4, 1.0, level
    )
    metrics = (
        MetricValue("peak_force", peak_n, "N", 18.0),
        MetricValue("torque", peak_n * 0.3, "Nm", 5.4),
        MetricValue("rom", math.nan, "deg", reason="isometric"),
    )
    return Repetition(
        number, start_s, start_s + 2, start_s + 4, metrics, (score,), TempoPhases(math.nan, 1.0, 2.1, 0.0),
        score=8.0 if bad else 96.0 - number, accepted=not bad,
        reason=say("Pelvis moved 9° before peak") if bad else "",
    )  # fmt: skip


def example(theme: Theme) -> QWidget:
    """A test with one spoiled rep."""
    from domain.library import load_protocol

    page = ReviewPage(theme=theme)
    page.set_result(*sample_result(), load_protocol("seated_hip_er"))
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1192, 648))
