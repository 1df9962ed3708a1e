"""Motion is short and comes from the tokens; on the athlete's screen only the data move."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QTimeLine, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import widgets
from widgets.athlete.display import AthleteDisplay
from widgets.theme import MOTION_MS, Theme

MOVES = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine"}
PLAYS_A_RECORDING = "live/replay_bar.py"
"""A time line there is the clock of the replay: what moves is the recorded data."""


def test_no_motion_takes_longer_than_150_ms() -> None:
    assert max(MOTION_MS.values()) <= 150


def names_in(file: Path) -> set[str]:
    """Every name a module speaks of, its imports with them."""
    nodes = list(ast.walk(ast.parse(file.read_text())))
    spoken = {node.id for node in nodes if isinstance(node, ast.Name)}
    return spoken | {node.name for node in nodes if isinstance(node, ast.alias)}


def test_no_view_animates_outside_the_tokens() -> None:
    folder = Path(str(widgets.__path__[0]))
    named = {file.relative_to(folder).as_posix(): names_in(file) for file in folder.rglob("*.py")}
    loose = {file for file, names in named.items() if names & MOVES and "MOTION_MS" not in names}
    assert loose == {PLAYS_A_RECORDING}


@pytest.mark.parametrize("kind", [QAbstractAnimation, QTimeLine, QTimer])
def test_the_athletes_screen_has_nothing_that_moves_by_itself(
    qtbot: QtBot, theme: Theme, kind: type[QAbstractAnimation]
) -> None:
    display = AthleteDisplay()
    qtbot.addWidget(display)
    views: list[QWidget] = [display, *display.findChildren(QWidget)]
    assert len(views) > 10
    assert [view for view in views if view.findChildren(kind)] == []
