"""The placement picture and the question about pain."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from domain.athlete import Side
from domain.library import load_protocol
from widgets.theme import Theme
from widgets.training.pain_dialog import PainAnswer, PainDialog
from widgets.training.placement import PlacementPicture


def shape_of(view: PlacementPicture) -> list[list[bool]]:
    """Where there is ink, every fourth pixel."""
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(0, 0)
    return [[image.pixel(x, y) != ground for x in range(2, 400, 4)] for y in range(2, 400, 4)]


def test_left_is_the_mirror_image_of_right(qtbot: QtBot, theme: Theme) -> None:
    view = PlacementPicture(theme=theme)
    qtbot.addWidget(view)
    view.resize(400, 420)
    bare = replace(load_protocol("seated_hip_er"), sensors=())
    view.set_placement(bare, Side.RIGHT)
    right = shape_of(view)
    view.set_placement(bare, Side.LEFT)
    mirrored = [row[::-1] for row in shape_of(view)]
    cells = [(a, b) for rows in zip(right, mirrored, strict=True) for a, b in zip(*rows, strict=True)]
    differing = sum(a != b for a, b in cells)
    assert sum(a for a, _ in cells) > 500
    assert differing / len(cells) < 0.06


def test_the_words_of_every_sensor_are_spoken(qtbot: QtBot, theme: Theme) -> None:
    view = PlacementPicture(theme=theme)
    qtbot.addWidget(view)
    view.set_placement(load_protocol("side_lying_hip_er"), Side.LEFT)
    assert view.accessibleName().count(";") == 2
    assert "left side" in view.accessibleName()


def test_pain_answer_has_site_severity_and_sharpness(qtbot: QtBot, theme: Theme) -> None:
    dialog = PainDialog(theme=theme)
    qtbot.addWidget(dialog)
    dialog.choose_site("Groin")
    dialog.severity.set_value(4)
    dialog.sharp.select("yes")
    with qtbot.waitSignal(dialog.answered, timeout=1000) as answered:
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert answered.args == [PainAnswer("Groin", 4.0, sharp=True)]


def test_closing_without_an_answer_still_reports_the_stop(qtbot: QtBot, theme: Theme) -> None:
    dialog = PainDialog(theme=theme)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.answered, timeout=1000) as answered:
        dialog.reject()
    assert answered.args == [PainAnswer("", None, sharp=False)]
