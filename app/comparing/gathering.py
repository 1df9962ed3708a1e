"""Reads from the database what stands behind a choice: its sets with their conditions, and decisions."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from app.comparing.keys import Key, read_key
from app.comparing.words import set_words
from db.store import Store
from domain.athlete import Side
from domain.change.compared import Compared, ComparedError, Kind, only_rep, set_pairs
from domain.change.history import SessionSummary
from domain.change.override import ComparisonOverride, Overlooked
from domain.change.set_conditions import SetConditions
from domain.foreign.origin import is_imported
from domain.language import say, word
from domain.session import SetState, TrainingSet
from domain.wording import count_text

_GONE = say("This is not there any more: choose something else.")


class Gatherer:
    """Reads anew at every call: what a coach decides about a repetition meanwhile counts at once."""

    def __init__(self, *, store: Store) -> None:
        self._store = store

    def gather(self, keys: Sequence[str], *, as_given: bool = False) -> tuple[Compared, ...]:
        """Everything behind these choices, the earlier first unless `as_given`; a group before all."""
        items = self._named([self._item(read_key(text)) for text in dict.fromkeys(keys)])
        return tuple(items if as_given else sorted(items, key=_order))

    def _named(self, items: Sequence[Compared]) -> list[Compared]:
        """With the athletes' names where they are not all of one."""
        whose = [None if item.kind is Kind.GROUP else _athlete_id(item) for item in items]
        if len(set(whose) - {None}) < 2:
            return list(items)
        names = {one: self._store.athletes.get(one).name for one in set(whose) if one is not None}
        return [
            item
            if one is None
            else replace(item, label=say("{name}: {label}", name=names[one], label=item.label))
            for item, one in zip(items, whose, strict=True)
        ]

    def overrides(self, items: Sequence[Compared]) -> tuple[ComparisonOverride, ...]:
        """The decisions about any two sets of these."""
        pairs = [
            (first, second)
            for one, other in combinations(items, 2)
            for first, second, _ in set_pairs(one, other)
        ]
        return self._store.overrides.of(pairs)

    def override(self, items: Sequence[Compared], reason: str) -> None:
        """Compare these in spite of everything that forbids it; what is decided already stays as it is."""
        decided = self.overrides(items)
        pairs: dict[tuple[str, str], list[Overlooked]] = {}
        for first, other in ((items[0], item) for item in items[1:]):
            for earlier_id, later_id, found in set_pairs(first, other):
                told = [Overlooked(item.code, item.sentence) for item in found]
                known = {each for one in decided for each in one.differences}
                if new := [each for each in told if each not in known]:
                    pairs[earlier_id, later_id] = new
        if not pairs:
            raise ComparedError(say("Nothing forbids this comparison: there is nothing to override."))
        self._store.overrides.record([(*ids, told) for ids, told in pairs.items()], reason)

    def done(self, header: TrainingSet) -> SetConditions | None:
        """The set with its newest result; None when it was never analysed."""
        result = self._store.sessions.latest_result(header.set_id)
        if result is None:
            return None
        return SetConditions(
            result,
            header,
            self._store.protocols.of_set(header),
            self._store.sessions.streams(header.set_id),
            exposures=self._store.sessions.exposures(header.set_id),
        )

    def _item(self, key: Key) -> Compared:
        if key.kind in (Kind.SET, Kind.REP):
            return self._of_set(key)
        if key.kind is Kind.SESSION:
            return self._of_visits(key, [self._store.sessions.summary(key.of)])
        if key.kind is Kind.BASELINE:
            visits = [each for each in self._store.sessions.for_athlete(key.of) if each.session.baseline]
            return self._of_visits(key, visits)
        return self._of_group(key)

    def _of_set(self, key: Key) -> Compared:
        done = self.done(self._store.sessions.set_header(key.of))
        if done is None or done.header is None or done.protocol is None:
            raise ComparedError(say("This set was never analysed: choose another one."))
        words = set_words(done.header, done.protocol)
        if is_imported(done.streams):
            words = say("{words}, imported", words=words)
        if key.kind is Kind.SET:
            return Compared(key.text, key.kind, words, (done,))
        return Compared(
            key.text,
            key.kind,
            say("{words}, rep {rep}", words=words, rep=key.rep),
            (only_rep(done, key.rep),),
        )

    def _of_visits(self, key: Key, visits: Sequence[SessionSummary]) -> Compared:
        found = [sets for visit in visits if (sets := self._sets(visit, key.protocol_id, key.side))]
        if not found:
            what = (
                say("No visit is marked as baseline for")
                if key.kind is Kind.BASELINE
                else say("No analysed set of")
            )
            raise ComparedError(
                say("{what} this test and side: choose another test, or record one.", what=what)
            )
        sets = sorted((one for part in found for one in part), key=_started)
        newest = sets[-1]
        assert newest.header is not None and newest.protocol is not None  # noqa: S101
        words = set_words(newest.header, newest.protocol)
        many = say(", mean of {count}", count=count_text(len(sets), "set")) if len(sets) > 1 else ""
        if key.kind is Kind.BASELINE:
            many = say(", baseline") + (
                say(", mean of {count}", count=count_text(len(found), "visit")) if len(found) > 1 else ""
            )
        return Compared(key.text, key.kind, words + many, tuple(sets), visits=len(found))

    def _of_group(self, key: Key) -> Compared:
        name = next((group.name for group in self._store.groups.list() if group.group_id == key.of), "")
        if not name:
            raise ComparedError(_GONE)
        newest = [self._newest(member, key) for member in self._store.groups.members(key.of)]
        known = sorted((done for done in newest if done is not None), key=_started)
        if not known:
            raise ComparedError(
                say("Nobody in {name} has done this test on this side: choose another.", name=name)
            )
        people = say(
            "mean of {count} of {count2}", count=len(known), count2=count_text(len(newest), "athlete")
        )
        assert known[-1].protocol is not None  # noqa: S101
        label = f"{name}, {known[-1].protocol.short_title}, {word(key.side)}, {people}"
        return Compared(key.text, key.kind, label, tuple(known), people=len(known))

    def _newest(self, athlete_id: str, key: Key) -> SetConditions | None:
        for visit in self._store.sessions.for_athlete(athlete_id):
            if sets := self._sets(visit, key.protocol_id, key.side):
                return sets[-1]
        return None

    def _sets(self, visit: SessionSummary, protocol_id: str, side: Side) -> list[SetConditions]:
        """The complete sets of a test and side in a visit."""
        headers = [
            item.header
            for item in visit.sets
            if item.header.state is SetState.COMPLETE
            and item.header.protocol_id == protocol_id
            and item.header.side is side
        ]
        return [done for header in headers if (done := self.done(header)) is not None]


def _athlete_id(item: Compared) -> str | None:
    header = item.sets[-1].header
    return None if header is None else header.athlete_id


def _started(done: SetConditions) -> float:
    return 0.0 if done.header is None else done.header.started_at.timestamp()


def _order(item: Compared) -> tuple[bool, int, str, float]:
    """Groups, then by day; the two sides of one day stand left before right whichever was done first."""
    header = item.sets[-1].header
    if header is None:
        return True, 0, "", 0.0
    day = header.started_at.astimezone().toordinal()
    return item.kind is not Kind.GROUP, day, header.side.value, header.started_at.timestamp()
