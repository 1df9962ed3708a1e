"""The repetitions of a set as they are found, taken back, completed and judged, with what is said of them."""

from collections.abc import Sequence
from dataclasses import replace

from domain.analysis.practice import as_practice, practice_reps
from domain.analysis.rep_builder import RepBuilder
from domain.analysis.rows import RowStore
from domain.analysis.signals import SetSignals
from domain.compensation.technique import TechniqueFailure, reset_mark, technique_failure
from domain.language import say
from domain.protocol import Protocol
from domain.quality.gate import Rest
from domain.quality.words import BEFORE_PEAK
from domain.repetitions.segmenter import RepEvent, RepEventKind
from domain.repetitions.tempo import with_pause_after
from domain.results import Finding, Repetition


class RepBook:
    """Turns events of the segmenter into repetitions.

    Parameters
    ----------
    builder
        Makes a repetition out of the rows it spans.
    protocol
        Its tempo says what the pause after a repetition should be.
    """

    def __init__(self, *, builder: RepBuilder, protocol: Protocol) -> None:
        self._builder = builder
        self._protocol = protocol
        self.repetitions: list[Repetition] = []
        self.findings: list[Finding] = []
        self.failure: TechniqueFailure | None = None
        self._first_rest: Rest | None = None

    def take(
        self, events: Sequence[RepEvent], *, rows: RowStore, signals: SetSignals, resets_s: Sequence[float]
    ) -> None:
        """Follow the events in order.

        Parameters
        ----------
        resets_s
            Instants at which a pause to reset began: a repetition that one of them falls into, its end
            included, was stopped and does not count.
        """
        for event in events:
            if event.kind is RepEventKind.REVISED:
                self._take_back(event.replaces)
            elif event.kind is RepEventKind.ENDED:
                stopped = any(event.start_s <= time_s <= event.end_s for time_s in resets_s)
                self._complete(event, stopped=stopped, rows=rows, signals=signals)
        if events:
            self.failure = technique_failure(self.repetitions, self._protocol)

    def _take_back(self, count: int) -> None:
        del self.repetitions[len(self.repetitions) - count :]
        kept = len(self.repetitions)
        self.findings = [item for item in self.findings if (item.rep_number or 0) <= kept]

    def _pause_known(self, following: Repetition) -> None:
        last = self.repetitions[-1] if self.repetitions else None
        if last is None or last.tempo is None or following.tempo is None or not last.accepted:
            return
        if self._protocol.tempo is not None:
            tempo = with_pause_after(last.tempo, following.tempo, self._protocol.tempo)
            self.repetitions[-1] = replace(last, tempo=tempo)

    def _complete(self, event: RepEvent, *, stopped: bool, rows: RowStore, signals: SetSignals) -> None:
        number = len(self.repetitions) + 1
        first = practice_reps(self._builder.marks) + 1
        rep, findings, rest = self._builder.build(
            event,
            number=number,
            rows=rows,
            signals=signals,
            first_rest=self._first_rest if number > first else None,
        )
        if number < first:
            self.repetitions.append(as_practice(rep))
            return
        if number == first:
            self._first_rest = rest
        self._pause_known(rep)
        spoilt = next((finding.sentence for finding in findings if not finding.rep_counts), "")
        if spoilt:
            rep = replace(rep, accepted=False, reason=spoilt)
        if stopped:
            worst = next((finding.sentence for finding in findings if BEFORE_PEAK in finding.sentence), "")
            rep = replace(
                rep, accepted=False, reason=say("Stopped for a reset. {worst}", worst=worst).strip()
            )
        self.repetitions.append(replace(rep, mark=reset_mark(rep.compensations, self._protocol)))
        self.findings += [replace(finding, rep_counts=rep.accepted) for finding in findings]
