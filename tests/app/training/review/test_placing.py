"""The coach moves the cursors of a recorded set: analysed anew, said so, taken back, nothing overwritten."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from domain.results import Boundary
from domain.session import SetState
from tests.app.station_rig import Rig, station

SPEED = 6.0


@pytest.fixture(autouse=True)
def own_ports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))


def _analyses(folder: Path, set_id: str) -> int:
    with closing(sqlite3.connect(folder / "turnout.sqlite")) as database:
        row = database.execute("SELECT count(*) FROM analyses WHERE set_id = ?", (set_id,)).fetchone()
    return int(row[0])


def _to_review(rig: Rig) -> None:
    rig.connect()
    rig.begin()
    rig.go()
    live = rig.parts.live_set
    rig.wait(lambda: live.state.value == "resting", "the first trial")
    live.finish()
    rig.wait(lambda: rig.window.shell.current_page == "review", "the review")


def test_moved_cursors_are_analysed_again_and_can_be_taken_back(tmp_path: Path) -> None:
    with station(tmp_path, speed=SPEED) as rig:
        _to_review(rig)
        page, live, review = rig.pages.review, rig.parts.live_set, rig.parts.review
        (found,) = page.picture.cursors.boundaries
        peak = page.picture.reps[0].metric("peak_force")
        page.picture.cursors.take_next()
        page.picture.cursors.nudge(0.2)
        rig.wait(lambda: not review._placing.busy, "the analysis")
        placed = rig.store.sessions.latest_result(live.set_id)
        assert placed is not None and placed.boundaries == "coach"
        assert placed.repetitions[0].start_s == pytest.approx(found.start_s + 0.2)
        assert placed.repetitions[0].metric("peak_force") == peak
        assert "set by the coach" in page.picture.placed_by.text()
        review.undo.undo()
        rig.wait(lambda: not review._placing.busy, "the step back")
        assert page.picture.cursors.boundaries == (found,)
        page.verdict.save.click()
        rig.wait(lambda: live.state.value == "live", "the save")
        assert rig.store.sessions.set_header(live.set_id).state is SetState.COMPLETE
        kept = rig.store.sessions.latest_result(live.set_id)
        assert kept is not None and kept.boundaries == "found"
        set_id = live.set_id
    # As it was found, as it was placed, the step back, and the coach's verdict at the end.
    assert _analyses(tmp_path, set_id) == 4


def test_a_rep_added_by_hand_keeps_the_verdicts_of_the_others(tmp_path: Path) -> None:
    with station(tmp_path, speed=SPEED) as rig:
        _to_review(rig)
        page, review = rig.pages.review, rig.parts.review
        page.table.set_verdict(1, accepted=False, reason="Strap slipped")
        (found,) = page.picture.cursors.boundaries
        page.picture.cursors.changed.emit((Boundary(found.start_s - 1.0, found.start_s - 0.5), found))
        rig.wait(lambda: not review._placing.busy, "the analysis")
        assert [rep.accepted for rep in page.picture.reps][1] is False
        assert page.table.reasons()[2] == "Strap slipped"
        page.picture.cursors.at = 0
        page.picture.cursors.remove()
        rig.wait(lambda: not review._placing.busy, "the second analysis")
        assert page.table.reasons() == {1: "Strap slipped"}
        for _ in range(2):
            review.undo.undo()
            rig.wait(lambda: not review._placing.busy, "a step back")
        review.undo.undo()
        assert page.table.accepted() == {1: True}
