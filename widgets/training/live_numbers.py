"""The numbers of this instant: the main one, reps and hold, and each compensation with its cue."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from domain.metrics import definition
from domain.protocol import Protocol
from domain.results import Level
from widgets.live.main_numeral import MainNumeral
from widgets.live.readout import NAN, CompensationReadout, LiveReadout, MainNumber, number_text
from widgets.parts.card import Card
from widgets.parts.stat import Stat
from widgets.theme import Theme
from widgets.training.compensation_meter import CompensationMeters, sample_compensations
from widgets.training.cue_list import CueList


class LiveNumbers(QWidget):
    """Two cards, one below the other."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numeral = MainNumeral(theme=theme)
        self.meters = CompensationMeters(theme=theme)
        self.cues = CueList(theme=theme)
        self._reps = Stat(say("Reps"), theme=theme)
        self._hold = Stat(say("Hold"), theme=theme)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        numbers = Card(theme=theme)
        numbers.body.addWidget(self.numeral)
        counts = QHBoxLayout()
        counts.addWidget(self._reps, 1)
        counts.addWidget(self._hold, 1)
        numbers.body.addLayout(counts)
        column.addWidget(numbers)
        compensations = Card(say("Compensations"), theme=theme)
        compensations.body.addWidget(self.meters)
        compensations.body.addWidget(self.cues)
        compensations.body.addStretch(1)
        column.addWidget(compensations, 1)

    def set_protocol(self, protocol: Protocol) -> None:
        """The names of what will be measured stand there before the first number."""
        shown = definition(protocol.primary_metrics[0] if protocol.primary_metrics else "peak_force")
        self.numeral.set_number(
            MainNumber(
                say("{shown_label}, last rep", shown_label=shown.label),
                unit=shown.unit,
                decimals=shown.decimals,
            )
        )
        self._reps.set_text("0", say("of {reps}", reps=protocol.reps) if protocol.reps else "")
        self._hold.setVisible(protocol.hold_s > 0)
        self._hold.set_text(number_text(0.0, 1), say("of {hold_s:g} s", hold_s=protocol.hold_s))
        self.meters.clear()
        self.meters.set_readouts(
            tuple(
                CompensationReadout(rule.rule_id, rule.label, NAN, rule.unit, Level.UNKNOWN, rule.limit)
                for rule in protocol.compensations
            )
        )

    def set_live(self, readout: LiveReadout) -> None:
        """Show this instant."""
        self.numeral.set_number(readout.main)
        self.meters.set_readouts(readout.compensations)
        self.cues.set_readouts(readout.compensations)
        of_target = say("of {reps_target}", reps_target=readout.reps_target) if readout.reps_target else ""
        self._reps.set_text(str(readout.reps_done), of_target)
        if readout.hold_target_s:
            hold = number_text(readout.hold_s or 0.0, 1)
            self._hold.set_text(hold, say("of {hold_target_s:g} s", hold_target_s=readout.hold_target_s))


def sample_readout() -> LiveReadout:
    """The third rep of a test of torque, held for 2 of 5 seconds."""
    main = MainNumber("Clean torque", 38.2, "Nm", 5.4, "peak 41.0 Nm · 7 % borrowed", 1)
    return LiveReadout(
        main=main,
        reps_done=2,
        reps_target=5,
        compensations=sample_compensations(),
        hold_s=2.1,
        hold_target_s=5,
    )


def example(theme: Theme) -> LiveNumbers:
    """The third rep of a test under way."""
    numbers = LiveNumbers(theme=theme)
    numbers.set_live(sample_readout())
    return numbers


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (264, 520))
