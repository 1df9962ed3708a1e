"""Analyses the set in review again where the coach puts its repetitions; every analysis is kept."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.carried import Verdicts, with_verdicts
from app.rescoring import rules_for
from app.workers import Workers, sentence_of
from db.store import Store
from domain.analysis import analyse_recording
from domain.athlete import Sex
from domain.protocol import Protocol
from domain.results import Boundary, SetResult
from domain.session import SetRecording

PLACED = "the coach placed the repetitions"
TAKEN_BACK = "the coach took a step back"


class Placing(QObject):
    """One set at a time, in a worker; while one analysis runs, only the newest wish waits."""

    found = Signal(object)
    placed = Signal(object)
    refused = Signal(object)
    told = Signal(str, str)

    def __init__(self, *, store: Store, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._workers = workers
        self._set_id = ""
        self._protocol: Protocol | None = None
        self._sex = Sex.UNSPECIFIED
        self._recording: SetRecording | None = None
        self._waiting: tuple[Sequence[Boundary], SetResult, Verdicts] | None = None
        self.busy = False

    def open(self, set_id: str, protocol: Protocol, sex: Sex) -> None:
        """The set that is looked at now."""
        self._set_id, self._protocol, self._sex = set_id, protocol, sex
        self._recording = None
        self._waiting = None

    def place(self, boundaries: Sequence[Boundary], before: SetResult, verdicts: Verdicts) -> None:
        """Analyse with these boundaries; `verdicts` are the coach's so far and stay with their reps."""
        if self.busy:
            self._waiting = (boundaries, before, verdicts)
            return
        set_id, protocol, sex, known = self._set_id, self._protocol, self._sex, self._recording
        if protocol is None:
            return
        self.busy = True

        def job() -> tuple[SetRecording, SetResult, SetResult]:
            recording = known or self._store.sessions.recording(set_id)
            found = analyse_recording(recording, protocol, sex=sex, boundaries=boundaries)
            result = with_verdicts(found, before, verdicts, protocol)
            rules = rules_for(protocol, sex)
            self._store.sessions.save_result(set_id, result, cause=PLACED, rules=rules)
            return recording, found, result

        def done(answer: tuple[SetRecording, SetResult, SetResult]) -> None:
            if set_id == self._set_id:
                self._recording = answer[0]
                self.found.emit(answer[1])
            self._finish(set_id, answer[2])

        self._workers.run(job, done=done, failed=lambda error: self._fail(set_id, before, error))

    def take_back(self, earlier: SetResult) -> None:
        """Let an earlier result hold again, as a further analysis: what was tried is kept too."""
        set_id, protocol, sex = self._set_id, self._protocol, self._sex
        if protocol is None:
            return
        self.busy = True
        rules = rules_for(protocol, sex)

        def job() -> SetResult:
            self._store.sessions.save_result(set_id, earlier, cause=TAKEN_BACK, rules=rules)
            return earlier

        self._workers.run(
            job,
            done=lambda result: self._finish(set_id, result),
            failed=lambda error: self._fail(set_id, earlier, error),
        )

    def _finish(self, set_id: str, result: SetResult) -> None:
        self.busy = False
        waiting, self._waiting = self._waiting, None
        if set_id != self._set_id:
            return
        if waiting is not None:
            self.place(*waiting)
        else:
            self.placed.emit(result)

    def _fail(self, set_id: str, before: SetResult, error: Exception) -> None:
        self.busy = False
        self._waiting = None
        if set_id == self._set_id:
            words = str(error) if isinstance(error, ValueError) else sentence_of(error)
            self.told.emit(words, "amber")
            self.refused.emit(before)
