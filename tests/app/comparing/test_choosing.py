"""What there is to compare, the three presets, and what stands behind each choice."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.comparing.choosing import Choices
from app.comparing.gathering import Gatherer
from app.comparing.keys import Key, read_key
from app.comparing.views import Wish, judged, view_of
from domain.athlete import Side
from domain.change.alignment import Axis
from domain.change.compared import ComparedError, Kind
from domain.change.comparison import Verdict
from domain.change.mean_curve import Band
from domain.change.overlay import Extent, Look
from domain.session import SetState
from tests.app.comparing.rig import FIRST, Clinic, add_set, clinic

TEST = "seated_hip_er"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with clinic(tmp_path_factory.mktemp("clinic")) as found:
        yield found


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Clinic]:
    with clinic(tmp_path) as found:
        yield found


def choices(place: Clinic) -> Choices:
    return Choices(store=place.store, athlete_id="ada")


@pytest.mark.parametrize(
    "key", [Key(Kind.SET, "s"), Key(Kind.REP, "s", rep=2), Key(Kind.GROUP, "g", "t", Side.LEFT)]
)
def test_a_key_is_read_as_it_is_written(key: Key) -> None:
    assert read_key(key.text) == key


@pytest.mark.parametrize("text", ["", "set", "rep:s:x", "group:g:t:up", "moon:1"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ComparedError, match="choose from the list"):
        read_key(text)


def test_everything_of_a_test_is_offered(place: Clinic) -> None:
    found = choices(place)
    assert found.tests() == [(TEST, "Seated hip ER")]
    kinds = [choice.kind for choice in found.of_test(TEST)]
    assert [kinds.count(kind) for kind in (Kind.BASELINE, Kind.SESSION, Kind.GROUP, Kind.SET, Kind.REP)] == [
        2,
        6,
        2,
        6,
        18,
    ]
    assert found.of_test("clamshell") == [
        choice for choice in found.of_test("clamshell") if choice.kind is Kind.GROUP
    ]


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("left_right", ["left, 3 Nov 2026", "right, 3 Nov 2026"]),
        ("baseline", ["right, 22 Sep 2026, baseline", "right, 3 Nov 2026"]),
        ("last", ["right, 13 Oct 2026", "right, 3 Nov 2026"]),
    ],
)
def test_a_preset_is_the_newest_visit_of_the_involved_side(
    place: Clinic, name: str, labels: list[str]
) -> None:
    items = Gatherer(store=place.store).gather(choices(place).preset(name, TEST))
    assert [item.label.removeprefix("Seated hip ER, ") for item in items] == labels


def test_a_preset_that_cannot_be_says_what_is_missing(place: Clinic) -> None:
    bo = Choices(store=place.store, athlete_id="bo")
    with pytest.raises(ComparedError, match="no earlier visit"):
        bo.preset("last", TEST)
    with pytest.raises(ComparedError, match="No earlier visit marked as baseline"):
        bo.preset("baseline", TEST)
    with pytest.raises(ComparedError, match="no analysed set of this test"):
        bo.preset("left_right", "clamshell")


def test_a_session_a_baseline_a_group_a_set_and_a_rep_stand_beside_one_another(place: Clinic) -> None:
    of_session = Key(Kind.SESSION, place.newest, TEST, Side.RIGHT)
    keys = [
        of_session,
        Key(Kind.BASELINE, "ada", TEST, Side.RIGHT),
        Key(Kind.GROUP, place.group, TEST, Side.RIGHT),
        Key(Kind.SET, place.sets["later", "right"]),
        Key(Kind.REP, place.sets["newest", "right"], rep=2),
    ]
    items = Gatherer(store=place.store).gather([key.text for key in keys])
    assert [item.kind for item in items][:3] == [Kind.GROUP, Kind.BASELINE, Kind.SET]
    values = [item.whole.result.metric("peak_force") for item in items]
    assert [value.value for value in values if value is not None] == pytest.approx([112.5, 90, 95, 140, 140])
    answer = judged(items)
    assert len(answer.comparisons) == 4
    assert all(
        row.verdict in (Verdict.EXPLORATORY, Verdict.NOT_COMPARABLE) for row in answer.comparisons[0].rows
    )


def test_a_gain_is_real_on_the_page_and_its_letters_run_from_the_newest(place: Clinic) -> None:
    items = Gatherer(store=place.store).gather(choices(place).preset("last", TEST))
    view = view_of(judged(items), Wish())
    row = next(row for row in view.comparisons[0].rows if row.name == "peak_force")
    assert row.verdict is Verdict.REAL_GAIN and row.change == pytest.approx(45.0)
    assert [item.letter for item in view.items] == ["B", "A"]
    assert view.overlays[0].signal.channel == "force_n" and view.overlays[0].difference is not None
    assert view.sides == () and view.open_differences == ()


def test_left_and_right_come_with_their_formula(place: Clinic) -> None:
    items = Gatherer(store=place.store).gather(choices(place).preset("left_right", TEST))
    view = view_of(judged(items, involved_side=Side.RIGHT), Wish())
    side = next(side for side in view.sides if side.name == "peak_force")
    assert [side.left.value, side.right.value] == pytest.approx([110, 140])
    assert side.percent == pytest.approx(100 * 30 / 140) and side.band == "probable imbalance"


@pytest.mark.parametrize(
    ("look", "refused"),
    [
        (Look(Axis.ANGLE), "held still"),
        (Look(Axis.REP, Extent.SET), "whole set"),
        (Look(Axis.START, Extent.SET), ""),
        (Look(Axis.REP, Extent.BEST, Band.CI95), ""),
        (Look(Axis.ONSET, Extent.EVERY), ""),
    ],
)
def test_every_look_is_drawn_or_refused_in_words(place: Clinic, look: Look, refused: str) -> None:
    items = Gatherer(store=place.store).gather(choices(place).preset("last", TEST))
    view = view_of(judged(items), Wish(look=look, signal="main"))
    assert all(bool(refused) == bool(each.refusal) for each in view.overlays)
    assert refused in view.overlays[0].refusal
    assert refused or len(view.overlays) > 1


def test_what_forbids_is_named_bars_the_difference_and_a_decision_opens_it(own: Clinic) -> None:
    visit = own.store.sessions.open_session("ada", started_at=FIRST + timedelta(days=70)).session_id
    at = FIRST + timedelta(days=70)
    add_set(own.store, visit, "ada", Side.RIGHT, 150.0, at, feedback_mode="hidden")
    gatherer = Gatherer(store=own.store)
    keys = choices(own).preset("last", TEST)
    items = gatherer.gather(keys)
    view = view_of(judged(items, overrides=gatherer.overrides(items)), Wish())
    assert view.open_differences == ("feedback",) and view.overlays[0].difference is None
    assert "No difference is drawn" in view.overlays[0].words
    gatherer.override(items, "a check of retention")
    after = view_of(judged(items, overrides=gatherer.overrides(items)), Wish())
    assert after.open_differences == () and after.overlays[0].difference is not None
    assert "a check of retention" in after.conditions[-1]
    with pytest.raises(ComparedError, match="nothing to override"):
        gatherer.override(items, "again")


def test_a_rejected_repetition_counts_no_more_at_once(own: Clinic) -> None:
    gatherer = Gatherer(store=own.store)
    key = Key(Kind.SET, own.sets["newest", "right"]).text
    before = gatherer.gather([key])[0]
    own.store.sessions.set_repetition_accepted(own.sets["newest", "right"], 1, accepted=False)
    after = gatherer.gather([key])[0]
    counts = [sum(rep.accepted for rep in item.whole.result.repetitions) for item in (before, after)]
    assert counts == [3, 2]


def test_a_discarded_set_is_neither_offered_nor_gathered(own: Clinic) -> None:
    own.store.sessions.set_state(own.sets["newest", "right"], SetState.DISCARDED)
    assert not any(own.sets["newest", "right"] in choice.key for choice in choices(own).of_test(TEST))
    with pytest.raises(ComparedError, match="No analysed set"):
        Gatherer(store=own.store).gather([Key(Kind.SESSION, own.newest, TEST, Side.RIGHT).text])
