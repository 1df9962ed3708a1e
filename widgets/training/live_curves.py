"""The curves of a running set, its tempo and its reps."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.analysis.shown import shown_angle, watched
from domain.athlete import Side
from domain.dated import ComfortableArc
from domain.protocol import Protocol, RepSource
from domain.results import Repetition
from widgets.live.plot import LivePlot, fill_sample_plot
from widgets.live.protocol_panels import protocol_panels
from widgets.live.readout import LiveReadout
from widgets.theme import Theme
from widgets.training.rep_strip import RepStrip, sample_repetition
from widgets.training.tempo_bar import TempoBar

_OPEN_DEG = 360.0
"""Beyond every joint: a band that ends there has no line in sight."""


class LiveCurves(QWidget):
    """The plot over the bar of the tempo and the strip of reps."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = LivePlot(theme=theme)
        self.tempo_bar = TempoBar(theme=theme)
        self.rep_strip = RepStrip(theme=theme)
        self._angle_panel: int | None = None
        self._has_target_on_angle = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self.plot, 1)
        column.addWidget(self.tempo_bar)
        column.addWidget(self.rep_strip)
        self.tempo_bar.hide()

    def set_protocol(self, protocol: Protocol, side: Side) -> None:
        """Make ready for a set: panels, target, limits, tempo, no reps."""
        self._draw_panels(protocol, side)
        self.tempo_bar.set_tempo(protocol.tempo)
        self.tempo_bar.setVisible(protocol.tempo is not None)
        metric = "peak_force" if protocol.rep_source is RepSource.FORCE else "rom"
        self.rep_strip.set_metric(metric)
        self.rep_strip.clear()
        self.rep_strip.set_progress(protocol.reps, running=False)

    def _draw_panels(self, protocol: Protocol, side: Side) -> None:
        panels = protocol_panels(protocol, side)
        self.plot.configure(panels)
        below = len(panels) - 1
        self._angle_panel = None if shown_angle(protocol) is None else below
        target, rule = protocol.target, watched(protocol)
        self._has_target_on_angle = target is not None and target.unit != "N"
        if target is not None:
            self.plot.set_target(target.low, target.high, panel=below if self._has_target_on_angle else 0)
        if rule is not None:
            self.plot.set_limits(rule.limit.amber, rule.limit.red, panel=below)

    def set_arc(self, arc: ComfortableArc | None) -> None:
        """The comfortable arc of this athlete, side and position as a band, open where there is no limit."""
        if arc is None or self._angle_panel is None or self._has_target_on_angle:
            return
        if arc.low_deg is arc.high_deg is None:
            return
        low = -_OPEN_DEG if arc.low_deg is None else arc.low_deg
        high = _OPEN_DEG if arc.high_deg is None else arc.high_deg
        self.plot.set_target(low, high, panel=self._angle_panel)

    def begin(self) -> None:
        """The work begins: before the first rep the plot is seen at the scale of its target."""
        if not self.rep_strip.repetitions:
            self.plot.rescale()

    def set_live(self, readout: LiveReadout) -> None:
        """Show this instant; the samples come by themselves."""
        self.tempo_bar.set_now(readout.tempo)

    def set_rep_progress(self, target: int, *, running: bool) -> None:
        """How many reps are asked for, and whether one is under way."""
        self.rep_strip.set_progress(target, running=running)

    def add_rep(self, repetition: Repetition) -> None:
        """A rep is over: its cell and its shade."""
        self.rep_strip.add(repetition)
        fine = repetition.accepted or repetition.is_practice
        self.plot.shade_rep(repetition.start_s, repetition.end_s, fine)

    def judge_rep(self, number: int, *, accepted: bool, reason: str = "") -> None:
        """A verdict during the set: the rep's cell and its shade."""
        for rep in self.rep_strip.repetitions:
            if rep.number == number:
                self.add_rep(replace(rep, accepted=accepted, reason=reason))


def example(theme: Theme) -> LiveCurves:
    """The third rep of a test under way."""
    curves = LiveCurves(theme=theme)
    fill_sample_plot(curves.plot)
    for number, force_n in ((1, 129.0), (2, 131.0)):
        curves.rep_strip.add(sample_repetition(number, force_n))
    curves.set_rep_progress(5, running=True)
    return curves


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (640, 480))
