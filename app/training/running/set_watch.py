"""Finds in a running set what a coach must hear at once: the gate's sentences, the arc, lost technique."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.analysis.recorded import LiveState
from domain.comfort import ArcWatch
from domain.dated import ComfortableArc
from domain.language import say
from domain.protocol import Protocol
from domain.quality.words import BEFORE_PEAK
from domain.results import Finding, Repetition, Severity
from domain.wording import lower_first


@dataclass(frozen=True, slots=True)
class Word:
    """A sentence for the coach; `redo` offers the rep again, `stop` ends the set, `mark` is written down."""

    text: str
    redo: bool = False
    stop: bool = False
    mark: bool = False


class SetWatch:
    """Follows one set; each thing is said once."""

    def __init__(self, protocol: Protocol, arc: ComfortableArc | None) -> None:
        self._protocol = protocol
        self._arc = ArcWatch(arc) if arc is not None else None
        self._failure = ""

    def of_rep(self, rep: Repetition, findings: Sequence[Finding]) -> Word | None:
        """The weightiest sentence about a repetition that has just ended."""
        about = [item for item in findings if item.rep_number == rep.number]
        weight = (Severity.INVALID, Severity.WARNING)
        found = sorted((item for item in about if item.severity in weight), key=_weight)
        if not found:
            return None
        words = found[0].sentence
        named = (
            words
            if f"rep {rep.number}" in words.lower()
            else say("Rep {number}: {words}", number=rep.number, words=lower_first(words))
        )
        return Word(named, redo=self._protocol.is_test)

    def of_state(self, live: LiveState, *, moving: bool) -> Word | None:
        """What the newest instant asks to say; the arc only while the athlete is `moving`."""
        failure = live.technique_failure
        if failure is not None and failure.sentence != self._failure:
            self._failure = failure.sentence
            return Word(failure.sentence, stop=failure.stop and not self._protocol.is_test, mark=True)
        if self._arc is not None and moving:
            beyond = self._arc.see(live.angle_deg)
            if beyond:
                return Word(beyond, mark=True)
        return None


def _weight(finding: Finding) -> int:
    """Invalid first; a compensation before the rest, for it is what the athlete can change at once."""
    return (0 if finding.severity is Severity.INVALID else 2) - (BEFORE_PEAK in finding.sentence)
