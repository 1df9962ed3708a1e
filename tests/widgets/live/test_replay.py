"""Cursors, figure and replay of the review: what is dragged, drawn and played is what was recorded."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from pytestqt.qtbot import QtBot

from domain.athlete import Side
from domain.library import load_protocol
from domain.results import Boundary
from widgets.live.body_figure import joints_of
from widgets.live.rep_cursors import LEAST_REP_S
from widgets.live.rep_figure import RepFigure
from widgets.live.replay_bar import ReplayBar
from widgets.theme import Theme
from widgets.training.review_sample import sample_result
from widgets.training.set_picture import SetPicture


@pytest.fixture
def picture(qtbot: QtBot, theme: Theme) -> SetPicture:
    picture = SetPicture(theme=theme)
    qtbot.addWidget(picture)
    header, result = sample_result()
    picture.set_set(header, result, load_protocol("seated_hip_er"))
    picture.set_reps(result)
    picture.begin()
    return picture


def test_a_dragged_cursor_tells_the_boundaries_when_it_is_dropped(qtbot: QtBot, picture: SetPicture) -> None:
    cursors = picture.cursors
    before = cursors.boundaries
    line = cursors._lines[1][0]
    line.setValue(6.0)
    line.sigDragged.emit(line)
    with qtbot.waitSignal(picture.boundaries_changed, timeout=1000) as told:
        line.sigPositionChangeFinished.emit(line)
    assert told.args[0] == (Boundary(before[0].start_s, 6.0), *before[1:])
    assert cursors._lines[1][1].value() == 6.0
    assert picture.replay.time_s == pytest.approx(6.0, abs=1e-3)


@pytest.mark.parametrize("seconds", [-100.0, 100.0])
def test_a_cursor_never_passes_its_neighbours(picture: SetPicture, seconds: float) -> None:
    for place in range(10):
        picture.cursors.attach(picture.curves.plots, [Boundary(float(n), n + 0.5) for n in range(5)])
        picture.cursors.at = place
        picture.cursors.nudge(seconds)
        reps = picture.cursors.boundaries
        assert all(rep.end_s - rep.start_s >= LEAST_REP_S - 1e-9 for rep in reps)
        assert all(first.end_s <= second.start_s for first, second in pairwise(reps))


def test_a_rep_is_added_only_where_there_is_room(qtbot: QtBot, picture: SetPicture) -> None:
    picture.replay.seek(picture.reps[0].peak_s)
    assert not picture.add_rep_here()
    picture.replay.seek((picture.reps[0].end_s + picture.reps[1].start_s) / 2)
    with qtbot.waitSignal(picture.boundaries_changed, timeout=1000) as told:
        assert picture.add_rep_here()
    assert len(told.args[0]) == 6
    assert all(first.end_s <= second.start_s for first, second in pairwise(told.args[0]))


def test_one_rep_is_replayed_with_the_values_of_its_curves(picture: SetPicture) -> None:
    picture.replay.part.setCurrentIndex(4)
    picture.replay.rep_chosen.emit(4)
    rep = picture.reps[3]
    assert (picture.replay.time_s, picture.replay.slider.maximum()) == (rep.start_s, 4000)
    picture.replay.seek(rep.peak_s)
    _, result = sample_result()
    row = list(result.traces.time_s).index(pytest.approx(rep.peak_s))
    shown = picture.figure._angles["pelvis_moved_deg"]
    assert shown == pytest.approx(float(result.traces.channels["pelvis_moved_deg"][row]))


@pytest.mark.parametrize("half", [False, True])
def test_the_replay_plays_to_the_end_at_its_pace(qtbot: QtBot, theme: Theme, *, half: bool) -> None:
    bar = ReplayBar(theme=theme)
    qtbot.addWidget(bar)
    bar.set_span(10.0, 10.2)
    if half:
        bar.toggle_pace()
    bar.toggle()
    assert bar._line.duration() == (400 if half else 200)
    qtbot.waitUntil(lambda: not bar.is_playing, timeout=3000)
    assert bar.time_s == pytest.approx(10.2)


@pytest.mark.parametrize("side", list(Side))
def test_external_rotation_takes_the_foot_toward_the_other_leg(
    qtbot: QtBot, theme: Theme, side: Side
) -> None:
    figure = RepFigure(theme=theme)
    qtbot.addWidget(figure)
    figure.set_side(side, positive_is_external=True)
    figure.set_angles({"hip_rotation_deg": 30.0})
    turned_deg = figure.pose().shank_deg
    inward = -1.0 if side is Side.RIGHT else 1.0
    assert turned_deg == pytest.approx(30.0 * inward)
    at = joints_of(figure.pose(), QRectF(0, 0, 200, 200))
    foot, knee = (at[f"{joint}_{side.value[0]}"] for joint in ("foot", "knee"))
    assert (foot.x() - knee.x()) * inward > 0
    figure.set_side(side, positive_is_external=False)
    assert figure.pose().shank_deg == pytest.approx(-turned_deg)


def test_a_figure_that_cannot_be_drawn_says_why(qtbot: QtBot, theme: Theme) -> None:
    """A sensor on the arm moved nothing of it, and is there all the same."""
    figure = RepFigure(theme=theme)
    qtbot.addWidget(figure)
    told = []
    for names in (["force_n"], ["motion_angle_deg"], ["pelvis_moved_deg", "motion_angle_deg"]):
        figure.set_measured(names)
        figure.set_angles({})
        told.append(figure.accessibleDescription().split(":")[0])
    assert told == [
        "No motion sensor in this recording",
        "The figure shows hip, pelvis and trunk",
        "No angle at this moment",
    ]


def test_a_replay_that_is_left_stops_and_its_window_goes_without_a_fault(qtbot: QtBot, theme: Theme) -> None:
    bar = ReplayBar(theme=theme)
    bar.set_span(0.0, 60.0)
    bar.show()
    bar.toggle()
    assert bar.is_playing
    bar.hide()
    assert not bar.is_playing
    bar.show()
    bar.toggle()
    bar.close()
    bar.deleteLater()
    with qtbot.waitSignal(bar.destroyed):
        QCoreApplication.sendPostedEvents(bar, QEvent.Type.DeferredDelete)
