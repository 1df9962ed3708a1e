"""From stored sets to the page, the goals and the command."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlcipher3.dbapi2 import connect

from app.cli.main import main
from app.progress.controller import ProgressController
from app.progress.reading import read_progress
from app.workers import Workers
from db.store import Store
from domain.athlete import Side
from domain.identifiers import new_id
from domain.library.shelf import Library
from domain.progress.story import coach_story
from domain.results import MetricValue, Repetition
from domain.session import SetState
from domain.wording import NO_BREAK
from tests.app.program.rig import MONDAY, StoppedClock, ada
from tests.db.samples import a_block, a_result, a_set, a_stream
from widgets.progress.goal_form import GoalWish
from widgets.progress.page import ProgressPage
from widgets.theme import DARK, Theme

REPS = tuple(Repetition(number, 0.1, 0.2, 0.3) for number in (1, 2, 3))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Store, StoppedClock]]:
    with ada(tmp_path) as found:
        store, clock = found
        for week, torque in enumerate((40.0, 44.0, 47.0, 52.0, 60.0)):
            seated(store, week, torque)
        clock.at = MONDAY + timedelta(weeks=4, days=1)
        yield found


def seated(store: Store, week: int, torque: float) -> None:
    """A visit with a seated test on the right; the first is the baseline."""
    at = MONDAY + timedelta(weeks=week)
    visit = store.sessions.open_session("ada", "Test", started_at=at, baseline=week == 0)
    # One cell for all of them, read with one calibration.
    stream = replace(a_stream(), stream_id=new_id())
    header = replace(
        a_set(visit.session_id, SetState.COMPLETE), set_id=new_id(), side=Side.RIGHT, started_at=at
    )
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 50)}, ())
    values = (MetricValue("torque", torque, "Nm", 4.0),)
    store.sessions.save_result(header.set_id, replace(a_result(), repetitions=REPS, metrics=values))


def test_stored_visits_become_a_verdict(place: tuple[Store, StoppedClock]) -> None:
    store, clock = place
    progress = read_progress(store, "ada", now=clock.wall())
    torque = next(one for one in progress.findings if one.series.measure.name == "torque")
    assert [point.number for point in torque.series.joined] == [40.0, 44.0, 47.0, 52.0, 60.0]
    assert torque.gained
    assert [phase.name for phase in progress.phases] == ["Foundation", "Strengthening"]
    assert [week.sessions_done for week in progress.weeks] == [0] * 5


def test_no_curve_and_no_raw_is_read(place: tuple[Store, StoppedClock], tmp_path: Path) -> None:
    store, clock = place
    before = coach_story(read_progress(store, "ada", now=clock.wall()))
    with closing(connect(tmp_path / "turnout.db")) as file, file:
        file.execute("PRAGMA legacy_alter_table=ON")
        for table in ("traces", "chunks"):
            file.execute(f"ALTER TABLE {table} RENAME TO {table}_out_of_reach")
    assert before.improved
    assert coach_story(read_progress(store, "ada", now=clock.wall())) == before


def test_a_goal_is_kept_forecast_reached_removed_and_brought_back(
    place: tuple[Store, StoppedClock], qtbot: QtBot
) -> None:
    store, clock = place
    page, workers = ProgressPage(theme=Theme(DARK)), Workers()
    qtbot.addWidget(page)
    control = ProgressController(page=page, store=store, clock=clock, workers=workers, library=Library())
    try:
        with qtbot.waitSignal(control.opened):
            control.open("ada")
        wish = GoalWish(
            "", "Pull 64", "seated_hip_er/torque", Side.RIGHT, 64.0, clock.at.date() + timedelta(14)
        )
        with qtbot.waitSignal(control.told):
            control.save_goal(wish)
        qtbot.waitUntil(lambda: bool(page.progress and page.progress.goals))
        assert page.progress is not None
        (shown,) = page.progress.goals
        assert "Likely between" in shown.sentence
        assert (shown.goal.unit, shown.goal.athlete_id) == ("Nm", "ada")
        control.mark_reached(shown.goal.goal_id)
        qtbot.waitUntil(lambda: bool(page.progress and page.progress.goals[0].reached))
        with qtbot.waitSignal(control.goal_removed):
            control.remove_goal(shown.goal.goal_id)
        qtbot.waitUntil(lambda: page.progress is not None and not page.progress.goals)
        control.restore_goal(shown.goal.goal_id)
        qtbot.waitUntil(lambda: bool(page.progress and page.progress.goals))
    finally:
        workers.stop()


def test_the_command_says_it_and_prints_json(
    place: tuple[Store, StoppedClock], capsys: pytest.CaptureFixture[str]
) -> None:
    store, _ = place
    words = ["progress", "ada", "--db", store.name]
    assert main([*words, "--metric", "torque"]) == 0
    said = capsys.readouterr().out.replace(NO_BREAK, " ")
    assert "Right seated hip ER is really stronger than at baseline: +50 %" in said
    assert "60.0 Nm" in said
    assert main([*words, "--plain"]) == 0
    assert "This change is real." in capsys.readouterr().out
    assert main([*words, "--json"]) == 0
    (series,) = [one for one in json.loads(capsys.readouterr().out)["series"] if one["metric"] == "torque"]
    assert (series["verdict"], len(series["visits"])) == ("real_gain", 5)
    assert main([*words, "--metric", "charm"]) != 0
    assert "choose one of torque" in capsys.readouterr().err
