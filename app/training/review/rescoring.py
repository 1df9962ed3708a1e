"""Analyses recorded sets again from raw, with the rules of today or changed limits; old results stay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from db.errors import StorageError
from db.store import Store
from domain.analysis.decisions import with_kept_decisions
from domain.analysis.recorded import analyse_recording
from domain.athlete import Sex
from domain.change.differences import Difference, differences
from domain.foreign.imported import still_said
from domain.language import say
from domain.library import LibraryFileError, UnknownProtocolError
from domain.library.shelf import Library
from domain.protocol import CompensationRule, Limit, Protocol
from domain.results import BY_COACH, Boundary, SetResult
from domain.session import SetRecording, TrainingSet

Progress = Callable[[int, int], None]
CHOSEN = say("Chosen when the set was scored again.")


@dataclass(frozen=True, slots=True)
class LimitChange:
    """Another amber and red for one rule, in the rule's unit."""

    rule_id: str
    amber: float
    red: float


@dataclass(frozen=True, slots=True)
class Rescored:
    """What became of one set: the versions before and after, and every number that differs."""

    header: TrainingSet
    before: tuple[str, str] | None
    after: tuple[str, str] | None
    differences: tuple[Difference, ...] = ()
    saved: bool = False
    decisions_kept: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class RescoreReport:
    """All sets that were done; `stopped` when it was cancelled before the last."""

    sets: tuple[Rescored, ...]
    asked: int
    stopped: bool = False

    @property
    def changed(self) -> int:
        """Sets with at least one number that differs."""
        return sum(bool(item.differences) for item in self.sets)

    @property
    def failed(self) -> int:
        """Sets that could not be scored again; their results stay."""
        return sum(bool(item.trouble) for item in self.sets)

    @property
    def sentence(self) -> str:
        """For the coach."""
        done = say(
            "{count} of {asked} sets were scored again, {changed} say something else",
            count=len(self.sets),
            asked=self.asked,
            changed=self.changed,
        )
        failed = (
            say("; {failed} could not be: what they had holds", failed=self.failed) if self.failed else ""
        )
        stopped = say(" Stopped: the others are as they were.") if self.stopped else ""
        return say(
            "{done}{failed}. Earlier results are kept.{stopped}", done=done, failed=failed, stopped=stopped
        )


class Rescoring:
    """Scores sets again one after the other; each result is saved before the next set is read."""

    def __init__(self, *, store: Store, library: Library | None = None) -> None:
        self._store = store
        self._library = library or Library(None)

    def run(
        self,
        set_ids: Sequence[str],
        *,
        limits: Sequence[LimitChange] = (),
        save: bool = True,
        cause: str = "",
        on_progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> RescoreReport:
        """Score these sets again. Blocks: call it in a worker.

        Parameters
        ----------
        limits
            Limits in place of the protocol's; those of the same rule hold in every protocol that has it.
        save
            Without it only the differences are told.
        on_progress
            Told how many sets are done, and of how many.
        cancelled
            Asked before each set; what was done by then stays.
        """
        done: list[Rescored] = []
        for set_id in set_ids:
            if cancelled():
                return RescoreReport(tuple(done), len(set_ids), stopped=True)
            done.append(self._one(set_id, limits, save=save, cause=cause))
            if on_progress is not None:
                on_progress(len(done), len(set_ids))
        return RescoreReport(tuple(done), len(set_ids))

    def _one(self, set_id: str, limits: Sequence[LimitChange], *, save: bool, cause: str) -> Rescored:
        header = self._store.sessions.set_header(set_id)
        before: SetResult | None = None
        try:
            before = self._store.sessions.latest_result(set_id)
            done = self._library.load(header.protocol_id).at_tempo(header.conditions.tempo)
            protocol = changed_protocol(done, limits)
            sex = self._store.athletes.get(header.athlete_id).sex
            recording = self._store.sessions.recording(set_id)
            found_again, kept = analysed_again(recording, protocol, sex=sex, before=before)
            result = _named(found_again, protocol, limits)
            found = () if before is None else differences(before, result)
            unlike = before is None or bool(found) or _versions(before) != _versions(result)
            if save and unlike:
                rules = rules_for(protocol, sex)
                self._store.sessions.save_result(set_id, result, cause=cause or "scored again", rules=rules)
        except (StorageError, LibraryFileError, UnknownProtocolError, ValueError) as trouble:
            # One set that cannot be read must not keep the others from being scored.
            return Rescored(header, _versions(before), None, trouble=str(trouble))
        return Rescored(header, _versions(before), _versions(result), found, save and unlike, kept)


def changed_protocol(protocol: Protocol, limits: Sequence[LimitChange]) -> Protocol:
    """The protocol with other limits where they were changed."""
    chosen = {limit.rule_id: limit for limit in limits}
    rules = tuple(
        _changed_rule(rule, chosen[rule.rule_id]) if rule.rule_id in chosen else rule
        for rule in protocol.compensations
    )
    return replace(protocol, compensations=rules)


def _changed_rule(rule: CompensationRule, change: LimitChange) -> CompensationRule:
    limit: Limit = replace(
        rule.limit, amber=change.amber, red=change.red, source=CHOSEN, quality="unverified", population=""
    )
    # One limit was chosen for everybody: what the file says of one sex holds no more.
    return replace(rule, limit=limit, limits_by_sex=())


def analysed_again(
    recording: SetRecording, protocol: Protocol, *, sex: Sex, before: SetResult | None
) -> tuple[SetResult, int]:
    """A recorded set once more, with what the coach decided and placed before, and how much that is."""
    boundaries = None
    if before is not None and before.boundaries == BY_COACH:
        boundaries = tuple(Boundary(rep.start_s, rep.end_s) for rep in before.repetitions)
    found = analyse_recording(recording, protocol, sex=sex, boundaries=boundaries)
    found = still_said(found, before)
    return with_kept_decisions(found, before, protocol=protocol)


def rules_for(protocol: Protocol, sex: Sex) -> tuple[CompensationRule, ...]:
    """The rules with the limits that hold for this athlete."""
    return tuple(rule.for_sex(sex) for rule in protocol.compensations)


def _named(result: SetResult, protocol: Protocol, limits: Sequence[LimitChange]) -> SetResult:
    mine = {rule.rule_id for rule in protocol.compensations}
    words = [f"{one.rule_id} {one.amber:g}/{one.red:g}" for one in limits if one.rule_id in mine]
    if not words:
        return result
    return replace(
        result,
        rule_version=say(
            "{rule_version} with {names}", rule_version=result.rule_version, names=", ".join(words)
        ),
    )


def _versions(result: SetResult | None) -> tuple[str, str] | None:
    return None if result is None else (result.algorithm_version, result.rule_version)
