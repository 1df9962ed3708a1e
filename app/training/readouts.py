"""The state of the analysis in the words and numbers of the live views."""

import math

from domain.analysis.recorded import LiveCompensation, LiveState
from domain.language import say
from domain.metrics import definition
from domain.protocol import Protocol, RepSource
from domain.results import Repetition
from widgets.live.readout import (
    PHASE_WORDS,
    CompensationReadout,
    LiveReadout,
    MainNumber,
    TempoReadout,
    number_text,
    with_unit,
)


class Readouts:
    """Follows one set: remembers the best of the repetition and when the tempo phase began."""

    def __init__(self, *, protocol: Protocol, reps_target: int) -> None:
        self._protocol = protocol
        self.reps_target = reps_target
        self._phase = ""
        self._phase_began_s = 0.0

    def readout(self, live: LiveState) -> LiveReadout:
        """What the coach's page and the athlete's screen show now."""
        return LiveReadout(
            time_s=live.time_s,
            force_n=live.force_n,
            angle_deg=live.angle_deg,
            main=self._main(live),
            reps_done=live.reps_done,
            reps_target=self.reps_target,
            compensations=tuple(_compensation(item) for item in live.compensations),
            tempo=self._tempo(live),
            hold_s=live.hold_s if self._protocol.hold_s else None,
            hold_target_s=self._protocol.hold_s or None,
        )

    def _main(self, live: LiveState) -> MainNumber:
        """The primary metric of the last repetition, with the value of this instant below it."""
        by_force = self._protocol.rep_source is RepSource.FORCE
        unit, now = ("N", live.force_n) if by_force else ("°", live.angle_deg)
        detail = say("now {now}", now=with_unit(number_text(now), unit)) if math.isfinite(now) else ""
        name = self._shown_metric(live.completed[-1] if live.completed else None)
        shown = definition(name)
        metric = live.completed[-1].metric(name) if live.completed else None
        value = metric.value if metric is not None else math.nan
        return MainNumber(
            say("{shown_label}, last rep", shown_label=shown.label),
            value,
            shown.unit,
            None,
            detail,
            shown.decimals,
        )

    def _shown_metric(self, rep: Repetition | None) -> str:
        """The first primary metric that can be measured here: without a lever arm that is force."""
        names = self._protocol.primary_metrics or ("peak_force",)
        if rep is not None:
            measurable = [n for n in names if (m := rep.metric(n)) is not None and m.measurable]
            return (measurable or list(names))[0]
        return names[0]

    def _tempo(self, live: LiveState) -> TempoReadout | None:
        tempo = self._protocol.tempo
        if tempo is None or not live.tempo_phase:
            return None
        if live.tempo_phase != self._phase:
            self._phase, self._phase_began_s = live.tempo_phase, live.time_s
        targets = {
            "eccentric": tempo.eccentric_s,
            "pause_lengthened": tempo.pause_lengthened_s,
            "concentric": tempo.concentric_s,
            "pause_shortened": tempo.pause_shortened_s,
        }
        elapsed_s = live.time_s - self._phase_began_s
        target_s = targets.get(live.tempo_phase, 0.0)
        return TempoReadout(live.tempo_phase, elapsed_s, target_s, PHASE_WORDS.get(live.tempo_phase, ""))


def _compensation(item: LiveCompensation) -> CompensationReadout:
    return CompensationReadout(item.rule_id, item.label, item.value, item.unit, item.level, item.limit)
