"""Which sets belong beside each other: the same athlete, protocol and side, this time and last time."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.store import Store
from domain.change.comparison import Comparison, compare_sets
from domain.change.set_conditions import SetConditions
from domain.error.uncertainty import ReliabilityFigure
from domain.protocol import Protocol
from domain.results import SetResult
from domain.session import SetState, TrainingSet

Reliability = Sequence[ReliabilityFigure] | None
"""The test-retest errors to compare with; None for those that ship."""


@dataclass(frozen=True, slots=True)
class Done:
    """A set with its newest result."""

    header: TrainingSet
    result: SetResult


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sets beside each other, the earlier first, with the protocols they were done with."""

    earlier: Done
    later: Done
    protocol: Protocol
    first: Protocol
    comparison: Comparison


def done_set(store: Store, header: TrainingSet) -> Done | None:
    """The set with its result; None when it was never analysed."""
    result = store.sessions.latest_result(header.set_id)
    return Done(header, result) if result is not None else None


def previous_set(store: Store, header: TrainingSet) -> Done | None:
    """The newest complete set of an earlier visit with the same athlete, protocol and side."""
    for summary in store.sessions.for_athlete(header.athlete_id):
        if summary.session.session_id == header.session_id:
            continue
        for item in reversed(summary.sets):
            if belongs_with(item.header, header) and item.header.started_at < header.started_at:
                done = done_set(store, item.header)
                if done is not None:
                    return done
    return None


def pair(earlier: Done, later: Done, store: Store, *, figures: Reliability = None) -> Pair:
    """Two sets compared, with these test-retest errors; without them those that ship."""
    first, protocol = (store.protocols.of_set(each.header) for each in (earlier, later))
    comparison = compare_sets(
        _conditions(earlier, first, store),
        _conditions(later, protocol, store),
        figures=figures,
        overrides=store.overrides.of([(earlier.header.set_id, later.header.set_id)]),
    )
    return Pair(earlier, later, protocol, first, comparison)


def _conditions(done: Done, protocol: Protocol, store: Store) -> SetConditions:
    """A set with everything that is stored of how it was made."""
    set_id = done.header.set_id
    return SetConditions(
        done.result,
        done.header,
        protocol,
        store.sessions.streams(set_id),
        exposures=store.sessions.exposures(set_id),
    )


def belongs_with(candidate: TrainingSet, header: TrainingSet) -> bool:
    """Whether `candidate` is a whole set of the same test and side as `header`."""
    return candidate.state is SetState.COMPLETE and _same_work(candidate, header)


def _same_work(first: TrainingSet, second: TrainingSet) -> bool:
    return first.protocol_id == second.protocol_id and first.side is second.side
