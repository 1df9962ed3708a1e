"""What a person types to compare: ids, `ID:left`, `ID:2`, `baseline`, `group:NAME`; as lists of keys."""

from collections.abc import Sequence
from dataclasses import replace

from app.cli.find import find_sets
from app.comparing.keys import Key
from app.pairing import belongs_with, done_set
from db.store import Store
from domain.athlete import Side
from domain.change.compared import ComparedError, Kind
from domain.session import SetState, TrainingSet

_SIDES = [side.value for side in Side]
_NOTHING = "Nothing to compare: the two share no analysed set of the same exercise and side."


class Typed:
    """Reads words against the database; `protocol` and `side` choose the test of visits and groups."""

    def __init__(self, *, store: Store, protocol: str = "", side: str = "") -> None:
        self._store = store
        self._protocol = protocol
        self._side = side

    def keys(self, words: Sequence[str]) -> list[tuple[str, ...]]:
        """One list of keys for each comparison: two ids may be two visits with several tests."""
        if len(words) == 2 and not any(map(_special, words)) and not self._protocol and not self._side:
            return self._pairs(find_sets(self._store, words[0]), find_sets(self._store, words[1]))
        known = [
            each for word in words if not _of_somebody(word) for each in find_sets(self._store, _id(word))
        ]
        kept = [each for each in known if each.state is not SetState.DISCARDED]
        if not kept:
            raise ComparedError("Name a session or set besides: it says whose baseline, and which test.")
        return [tuple(self._key(word, kept[-1]) for word in words)]

    def _key(self, word: str, newest: TrainingSet) -> str:
        head, _, tail = word.rpartition(":") if _special(word) and word != "baseline" else (word, "", "")
        if word.startswith("group:"):
            name, side = (head, tail) if tail in _SIDES else (word, "")
            return self._group(name.removeprefix("group:"), self._asked(newest, side))
        if word.startswith("baseline"):
            return replace(self._asked(newest, tail), kind=Kind.BASELINE, of=newest.athlete_id).text
        if tail.isdigit():
            (only, *more) = find_sets(self._store, head)
            if more:
                raise ComparedError(
                    f"{head} is a session with several sets: name the set of repetition {tail}."
                )
            return Key(Kind.REP, only.set_id, rep=int(tail)).text
        sets = [each for each in find_sets(self._store, _id(word)) if each.state is not SetState.DISCARDED]
        if len(sets) == 1 and not tail:
            return Key(Kind.SET, sets[0].set_id).text
        if not sets:
            raise ComparedError(f"Session {head!r} has no set: choose another of `turnout show`.")
        return replace(self._asked(sets[-1], tail), of=sets[-1].session_id).text

    def _asked(self, header: TrainingSet, side: str) -> Key:
        """The test and side of `header`, unless something else was asked for."""
        chosen = Side(side or self._side or header.side.value)
        return Key(Kind.SESSION, header.session_id, self._protocol or header.protocol_id, chosen)

    def _group(self, name: str, asked: Key) -> str:
        groups = self._store.groups.list()
        found = [group for group in groups if group.name.casefold() == name.casefold()]
        if not found:
            known = ", ".join(group.name for group in groups) or "there is none yet"
            raise ComparedError(f"There is no group {name!r}: {known}.")
        return replace(asked, kind=Kind.GROUP, of=found[0].group_id).text

    def _pairs(self, first: Sequence[TrainingSet], second: Sequence[TrainingSet]) -> list[tuple[str, ...]]:
        """Every set of `second` beside the last one of the same exercise and side in `first`.

        Two single sets are compared whatever they are: their differences are named as conditions.
        """
        single = len(first) == 1 and len(second) == 1
        pairs = []
        for later in second:
            fitting = [one for one in first if single or belongs_with(one, later)]
            if fitting and all(done_set(self._store, one) for one in (fitting[-1], later)):
                pairs.append(tuple(Key(Kind.SET, one.set_id).text for one in (fitting[-1], later)))
        if not pairs:
            raise ComparedError(_NOTHING)
        return pairs


def _special(word: str) -> bool:
    return ":" in word or word == "baseline"


def _of_somebody(word: str) -> bool:
    return word.startswith(("group:", "baseline"))


def _id(word: str) -> str:
    head, _, tail = word.rpartition(":")
    return head if head and (tail in _SIDES or tail.isdigit()) else word
