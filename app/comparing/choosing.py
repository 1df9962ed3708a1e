"""What there is to compare of an athlete: tests, and of one test visits, sets, repetitions, groups."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.comparing.keys import Key
from db.store import Store
from domain.athlete import Side
from domain.change.compared import ComparedError, Kind
from domain.change.history import SessionSummary, SetSummary
from domain.language import say, word
from domain.session import SetState, TrainingSet
from domain.wording import count_text, date_text

LEFT_RIGHT, BASELINE, LAST = "left_right", "baseline", "last"


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list: `note` stands under it. `whose` names another athlete than the one in view."""

    key: str
    kind: Kind
    label: str
    note: str = ""
    whose: str = ""

    @property
    def words(self) -> str:
        """What the line says."""
        return say("{name}: {label}", name=self.whose, label=self.label) if self.whose else self.label


class Choices:
    """Everything of one athlete that was analysed, newest first."""

    def __init__(self, *, store: Store, athlete_id: str) -> None:
        self._store = store
        self.athlete_id = athlete_id
        self._visits = store.sessions.for_athlete(athlete_id)
        self._involved = store.athletes.get(athlete_id).involved_side

    def tests(self) -> list[tuple[str, str]]:
        """Key and title of each test, the newest first."""
        found: dict[str, str] = {}
        for item in self._sets():
            found.setdefault(item.header.protocol_id, self._store.protocols.of_set(item.header).short_title)
        return list(found.items())

    def of_test(self, protocol_id: str) -> list[Choice]:
        """What there is of one test: baseline and groups, visits, then sets and repetitions."""
        return [
            *self._baselines(protocol_id),
            *self._visit_choices(protocol_id),
            *self._groups(protocol_id),
            *self._set_choices(protocol_id),
        ]

    def preset(self, name: str, protocol_id: str, *, session_id: str = "") -> tuple[str, str]:
        """The keys of a preset, of `session_id` or the newest visit; ComparedError where there are none."""
        visits = [visit for visit in self._visits if self._of(visit, protocol_id)]
        if session_id:
            visits = visits[
                next((n for n, v in enumerate(visits) if v.session.session_id == session_id), 0) :
            ]
        if not visits:
            raise ComparedError(say("This athlete has no analysed set of this test: choose another test."))
        if name == LEFT_RIGHT:
            return self._left_right(visits, protocol_id)
        side = self._side(visits[0], protocol_id)
        today = Key(Kind.SESSION, visits[0].session.session_id, protocol_id, side)
        if name == BASELINE:
            return self._first(visits, protocol_id, side).text, today.text
        for visit in visits[1:]:
            if any(item.header.side is side for item in self._of(visit, protocol_id)):
                return Key(Kind.SESSION, visit.session.session_id, protocol_id, side).text, today.text
        raise ComparedError(
            say("There is no earlier visit with this test on the {side}: record another.", side=side.value)
        )

    def _left_right(self, visits: Sequence[SessionSummary], protocol_id: str) -> tuple[str, str]:
        for visit in visits:
            if {item.header.side for item in self._of(visit, protocol_id)} == set(Side):
                left, right = (
                    Key(Kind.SESSION, visit.session.session_id, protocol_id, side) for side in Side
                )
                return left.text, right.text
        raise ComparedError(
            say("No visit has this test on both sides: record the other side, or choose two sets.")
        )

    def _first(self, visits: Sequence[SessionSummary], protocol_id: str, side: Side) -> Key:
        marked = [visit for visit in self._visits if visit.session.baseline]
        earlier = [visit for visit in marked if visit is not visits[0]]
        if not any(item.header.side is side for visit in earlier for item in self._of(visit, protocol_id)):
            raise ComparedError(
                say(
                    "No earlier visit marked as baseline has this test on the {side}: choose two visits "
                    "from the list.",
                    side=side.value,
                )
            )
        return Key(Kind.BASELINE, self.athlete_id, protocol_id, side)

    def _side(self, visit: SessionSummary, protocol_id: str) -> Side:
        """The involved side where it was tested, else that of the last set."""
        sides = [item.header.side for item in self._of(visit, protocol_id)]
        return self._involved if self._involved is not None and self._involved in sides else sides[-1]

    def _baselines(self, protocol_id: str) -> Iterator[Choice]:
        for side in Side:
            marked = [visit for visit in self._visits if visit.session.baseline]
            found = [v for v in marked if any(i.header.side is side for i in self._of(v, protocol_id))]
            if found:
                days = ", ".join(_day(visit.session.started_at) for visit in found)
                key = Key(Kind.BASELINE, self.athlete_id, protocol_id, side)
                yield Choice(key.text, Kind.BASELINE, say("Baseline, {side}", side=side.value), days)

    def _visit_choices(self, protocol_id: str) -> Iterator[Choice]:
        for visit in self._visits:
            for side in Side:
                sets = [item for item in self._of(visit, protocol_id) if item.header.side is side]
                if sets:
                    key = Key(Kind.SESSION, visit.session.session_id, protocol_id, side)
                    title = f"{_day(visit.session.started_at)}, {word(side)}"
                    yield Choice(
                        key.text,
                        Kind.SESSION,
                        title,
                        say("Visit, {count}", count=count_text(len(sets), "set")),
                    )

    def _set_choices(self, protocol_id: str) -> Iterator[Choice]:
        for item in self._sets():
            if item.header.protocol_id != protocol_id:
                continue
            words = _told(item.header)
            note = say("Set, {accepted} counted", accepted=count_text(item.accepted, "rep"))
            yield Choice(Key(Kind.SET, item.header.set_id).text, Kind.SET, words, note)
            for number in range(item.practice + 1, item.repetitions + 1):
                key = Key(Kind.REP, item.header.set_id, rep=number)
                yield Choice(
                    key.text,
                    Kind.REP,
                    say("Rep {number} of {words}", number=number, words=words),
                    say("Single repetition"),
                )

    def _groups(self, protocol_id: str) -> Iterator[Choice]:
        for group in self._store.groups.list():
            for side in Side:
                key = Key(Kind.GROUP, group.group_id, protocol_id, side)
                yield Choice(
                    key.text, Kind.GROUP, f"{group.name}, {word(side)}", say("Mean of the group's newest")
                )

    def _of(self, visit: SessionSummary, protocol_id: str) -> list[SetSummary]:
        return [
            item
            for item in visit.sets
            if item.repetitions
            and item.header.protocol_id == protocol_id
            and item.header.state is SetState.COMPLETE
        ]

    def _sets(self) -> Iterator[SetSummary]:
        for visit in self._visits:
            yield from (item for item in reversed(visit.sets) if item.repetitions)


def _told(header: TrainingSet) -> str:
    at = header.started_at.astimezone()
    return f"{date_text(at.date())} {at:%H:%M}, {word(header.side)}"


def _day(at: datetime) -> str:
    return date_text(at.astimezone().date())
