"""Gathers what stands behind a number of a set, and shows its card over the page in view."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from statistics import fmean

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.workers import Workers, sentence_of
from db.errors import StorageError
from db.store import Store
from domain.language import say
from domain.library.behind_number import BehindNumber, behind_number, behind_rule
from domain.library.shelf import Library
from domain.progress.measures import RULE
from domain.results import MetricValue, SetResult
from domain.session import TrainingSet
from widgets.studies.evidence_card import open_evidence
from widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class Asked:
    """A number of a set. `name` is a metric, or `rule:` and a rule.

    `result` is what is in view: of a set in review it is not kept yet. `value` is a mean over several sets.
    """

    set_id: str
    name: str
    result: SetResult | None = None
    value: MetricValue | None = None


class EvidenceDesk(QObject):
    """The one place where cards are asked for, whatever page the number stands on."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        over: QWidget,
        theme: Callable[[], Theme],
        store: Store,
        workers: Workers,
        library: Library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._over, self._theme, self._store = over, theme, store
        self._workers, self._library = workers, library

    def explain(self, asked: Asked) -> None:
        """Show the card of a number, or say why there is none."""
        self._workers.run(
            lambda: card_of(self._store, asked, library=self._library),
            done=self._open,
            failed=lambda error: self.told.emit(sentence_of(error), "red"),
        )

    def _open(self, found: BehindNumber) -> None:
        open_evidence(found, theme=self._theme(), parent=self._over)


def card_of(store: Store, asked: Asked, *, library: Library) -> BehindNumber:
    """The card; StorageError where the set has no such number."""
    header = store.sessions.set_header(asked.set_id)
    result = asked.result or store.sessions.latest_result(asked.set_id)
    if result is None:
        raise StorageError(say("This set was never analysed: nothing stands behind it."))
    if asked.name.startswith(RULE):
        return _card_of_rule(store, header, result, asked.name.removeprefix(RULE), library)
    value = asked.value or result.metric(asked.name)
    if value is None:
        raise StorageError(say("There is no number of this test: nothing stands behind it."))
    accepted = sum(rep.accepted for rep in result.repetitions)
    return evidence_of(store, header, value, library=library, accepted=accepted)


def evidence_of(
    store: Store, header: TrainingSet, value: MetricValue, *, library: Library, accepted: int
) -> BehindNumber:
    """The card of one value of this set, with the test as it was then."""
    return behind_number(
        value,
        protocol=store.protocols.of_set(header),
        figures=library.figures,
        athlete=store.athletes.get(header.athlete_id),
        on=header.started_at.date(),
        accepted=accepted,
    )


def _card_of_rule(
    store: Store, header: TrainingSet, result: SetResult, rule_id: str, library: Library
) -> BehindNumber:
    protocol = store.protocols.of_set(header)
    # The limits that hold today are the library's; those of the day are the set's.
    today = library.load(header.protocol_id) if header.protocol_id in library.ids else protocol
    found = [[one for one in each.compensations if one.rule_id == rule_id] for each in (today, protocol)]
    rule = next((one for rules in found for one in rules), None)
    if rule is None:
        raise StorageError(say("The test has no such rule any more: nothing stands behind it."))
    athlete = store.athletes.get(header.athlete_id)
    peaks = [
        score.peak
        for rep in result.repetitions
        if rep.accepted
        for score in rep.compensations
        if score.rule_id == rule_id and math.isfinite(score.peak)
    ]
    peak = fmean(peaks) if peaks else math.nan
    return behind_rule(rule.for_sex(athlete.sex), peak=peak, protocol=protocol)
