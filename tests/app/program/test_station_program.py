"""What the station reads of a program, what it suggests after a visit, and what follows from a decision."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.cli.main import main
from app.program.due import due_today
from app.program.program_controller import ProgramController
from app.program.reading import read_program
from app.program.session import battery_of, beginning
from app.program.suggesting import suggest
from app.program.view import shown_program, shown_weeks
from app.workers import Workers
from db.store import Store
from domain.athlete import Side
from domain.library.shelf import Library
from domain.program.done import Status
from domain.progression.rules import Effect
from domain.progression.suggestion import Decision
from domain.session import Ratings, SetState
from tests.app.program.rig import MONDAY, PROGRAM, StoppedClock, ada, visit
from widgets.program.day_notes import DayNotes
from widgets.program.page import ProgramPage
from widgets.theme import DARK, Theme

GOOD = Ratings(5, 8, 0)
SORE = Ratings(2, 9, 5)
SHARP = Ratings(2, 9, 1, "Groin", pain_sharp=True)
LATER = MONDAY + timedelta(days=2)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Store, StoppedClock]]:
    with ada(tmp_path) as found:
        yield found


def test_today_asks_for_the_plan_until_it_is_done(place: tuple[Store, StoppedClock]) -> None:
    store, _ = place
    assert [day.day.title for day in due_today(store, now=MONDAY)["ada"]] == ["Hard day"]
    visit(store, GOOD, GOOD)
    assert due_today(store, now=MONDAY) == {}
    reading = read_program(store, "ada", now=MONDAY)
    assert reading.week is not None
    assert [day.status for day in reading.week.days] == [Status.DONE]


def test_a_good_visit_asks_for_a_small_step_and_links_its_sets(place: tuple[Store, StoppedClock]) -> None:
    store, _ = place
    session = visit(store, GOOD, GOOD)
    (one,) = suggest(store, session.session_id, now=MONDAY)
    assert (one.effect, one.planned_set_id, dict(one.after)) == (Effect.MORE, "er", {"repetitions": 3})
    assert {item.planned_set_id for item in store.plan_log.sets_since(MONDAY)} == {"er"}


@pytest.mark.parametrize(
    ("ratings", "failed", "effect"),
    [
        ((GOOD, SORE), False, Effect.LESS),
        ((GOOD, GOOD), True, Effect.LESS),
        ((GOOD,), False, Effect.HOLD),
        ((GOOD, Ratings(5, 8, None)), False, Effect.HOLD),
        ((GOOD, SHARP), False, Effect.BLOCK),
    ],
)
def test_pain_technique_and_what_is_missing_win(
    place: tuple[Store, StoppedClock], ratings: tuple[Ratings, ...], failed: bool, effect: Effect
) -> None:
    store, _ = place
    session = visit(store, *ratings, failed=failed)
    (one,) = suggest(store, session.session_id, now=MONDAY)
    assert one.effect is effect


def test_sharp_pain_closes_the_next_visit_too_until_one_without_pain(
    place: tuple[Store, StoppedClock],
) -> None:
    store, _ = place
    session = visit(store, SHARP)
    ended = store.sessions.summary(session.session_id).sets[0].header.set_id
    store.sessions.set_state(ended, SetState.DISCARDED)
    closed = beginning(store, read_program(store, "ada", now=MONDAY)).blocked
    assert list(closed) == [("side_lying_hip_er", Side.RIGHT)]
    assert "sharp pain (groin)" in closed["side_lying_hip_er", Side.RIGHT]
    visit(store, Ratings(), at=LATER, side=Side.LEFT)
    assert beginning(store, read_program(store, "ada", now=MONDAY)).blocked
    visit(store, Ratings(3, 9, 0), at=LATER + timedelta(days=1), side=Side.LEFT)
    assert beginning(store, read_program(store, "ada", now=MONDAY)).blocked == {}


def test_todays_battery_carries_the_dose_and_the_conditions_of_the_plan(
    place: tuple[Store, StoppedClock],
) -> None:
    store, _ = place
    visit(store, GOOD)
    reading = read_program(store, "ada", now=MONDAY)
    battery = battery_of(reading)
    assert battery is not None
    assert [(item.protocol.reps, item.side) for item in battery.items] == [(2, Side.RIGHT)]
    (conditions,) = beginning(store, reading).conditions.values()
    assert (conditions.resistance, conditions.load_kg, conditions.surface) == ("weight", 5.0, "firm floor")
    visit(store, GOOD)
    assert battery_of(read_program(store, "ada", now=MONDAY)) is None


def test_the_command_shows_plan_against_done(
    place: tuple[Store, StoppedClock], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    visit(place[0], GOOD)
    words = ["program", "ada", "--db", str(tmp_path / "turnout.db")]
    assert main([*words, "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    (planned,) = document["weeks"][0]["days"][0]["sets"]
    assert (planned["protocol"], planned["planned"], len(planned["done"])) == ("side_lying_hip_er", 2, 1)
    assert document["program"]["phases"][1]["name"] == "Strengthening"
    assert main(words) == 0
    assert "Ada Kovač · Back to football" in capsys.readouterr().out


@pytest.fixture
def desk(
    place: tuple[Store, StoppedClock], qtbot: QtBot
) -> Iterator[tuple[ProgramController, ProgramPage, Store]]:
    store, clock = place
    page, workers = ProgramPage(theme=Theme(DARK)), Workers()
    qtbot.addWidget(page)
    controller = ProgramController(page=page, store=store, clock=clock, workers=workers, library=Library())
    yield controller, page, store
    workers.stop()


def opened(controller: ProgramController, qtbot: QtBot) -> None:
    with qtbot.waitSignal(controller.opened):
        controller.open("ada")


def test_an_accepted_step_changes_the_plan_and_says_who_and_what(
    desk: tuple[ProgramController, ProgramPage, Store], qtbot: QtBot
) -> None:
    controller, _page, store = desk
    session = visit(store, GOOD, GOOD)
    with qtbot.waitSignal(controller.suggested) as told:
        controller.visit_over(session.session_id)
    assert told.args == ["ada", 1]
    opened(controller, qtbot)
    (one,) = store.suggestions.waiting("ada")
    with qtbot.waitSignal(controller.decided) as told:
        controller.decisions.accept(one.suggestion_id)
    (settled,) = store.suggestions.of_athlete("ada")
    assert (settled.decision, settled.rule_version) == (Decision.ACCEPTED, "1:easy")
    (planned,) = store.programs.of_athlete("ada")[0].phases[0].days[0].planned
    assert (planned.repetitions, planned.planned_set_id != "er") == (3, True)
    assert store.programs.planned_set("er") is not None
    assert told.args is not None
    with qtbot.waitSignal(controller.told):
        told.args[1]()
    assert store.programs.of_athlete("ada") == (PROGRAM,)
    assert store.suggestions.waiting("ada") == (one,)


def test_a_change_keeps_both_the_suggested_and_the_chosen(
    desk: tuple[ProgramController, ProgramPage, Store], qtbot: QtBot
) -> None:
    controller, _page, store = desk
    store.suggestions.add(suggest(store, visit(store, GOOD, GOOD).session_id, now=MONDAY))
    opened(controller, qtbot)
    (one,) = store.suggestions.waiting("ada")
    texts = {"sets": "3", "repetitions": "2", "tempo": "", "load": "5 kg", "load_n": "", "surface": ""}
    with qtbot.waitSignal(controller.decided):
        controller.decisions.change(one.suggestion_id, texts, "She likes short sets.")
    (settled,) = store.suggestions.of_athlete("ada")
    assert settled.decision is Decision.CHANGED
    assert (settled.after, settled.change["chosen"]["sets"]) == ({"repetitions": 3}, 3)
    assert store.programs.of_athlete("ada")[0].phases[0].days[0].planned[0].sets == 3


def test_a_refusal_leaves_the_plan_and_keeps_the_reason(
    desk: tuple[ProgramController, ProgramPage, Store], qtbot: QtBot
) -> None:
    controller, _page, store = desk
    store.suggestions.add(suggest(store, visit(store, SORE, SORE).session_id, now=MONDAY))
    opened(controller, qtbot)
    (one,) = store.suggestions.waiting("ada")
    with qtbot.waitSignal(controller.decided):
        controller.decisions.refuse(one.suggestion_id, "A bruise.")
    assert store.suggestions.of_athlete("ada")[0].decision_reason == "A bruise."
    assert store.programs.of_athlete("ada") == (PROGRAM,)


def test_notes_of_the_day_and_a_pain_free_visit_are_kept(
    desk: tuple[ProgramController, ProgramPage, Store], qtbot: QtBot
) -> None:
    controller, _page, store = desk
    visit(store, SHARP, at=MONDAY - timedelta(days=3))
    opened(controller, qtbot)
    assert next(notice.key for notice in shown_program(read_program(store, "ada", now=MONDAY)).notices) == (
        "pain_free"
    )
    ratings = {"sleep": 3.0, "hydration": 7.0, "nutrition": None, "fatigue": None}
    with qtbot.waitSignal(controller.told):
        controller.day.keep(DayNotes(ratings, "Late match.", "Groin", "right", 4.0))
    assert [(one.sleep, one.hydration, one.text) for one in store.diary.readiness.of_athlete("ada")] == [
        (3.0, 7.0, "Late match.")
    ]
    assert [(one.site, one.severity) for one in store.diary.soreness.of_athlete("ada")] == [("Groin", 4.0)]
    with qtbot.waitSignal(controller.told):
        controller.day.note_pain_free()
    assert beginning(store, read_program(store, "ada", now=MONDAY)).blocked == {}


def test_a_template_begins_today_and_is_shown_on_the_calendar(
    desk: tuple[ProgramController, ProgramPage, Store], qtbot: QtBot
) -> None:
    controller, page, store = desk
    store.removals.remove("programs", "p")
    opened(controller, qtbot)
    assert page.view == "empty"
    with qtbot.waitSignal(controller.told):
        controller.begin_template("hip_rotation_back_to_sport")
    (program,) = store.programs.of_athlete("ada")
    assert program.started_on == MONDAY.date()
    weeks = shown_weeks(read_program(store, "ada", now=MONDAY), MONDAY.date())
    assert sum(len(week.days) for week in weeks) >= 4
