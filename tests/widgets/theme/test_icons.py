"""Icons are letters of one type, in the colours of the theme."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from widgets.theme.icons import UnknownIconError, icon

SIZE = QSize(40, 40)


def drawn(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return shown.pixmap(SIZE, 1.0, mode).toImage()


def colours(picture: QImage) -> set[str]:
    every = (picture.pixelColor(x, y) for x in range(40) for y in range(40))
    return {QColor(one.rgb()).name() for one in every if one.alpha() == 255}


def test_an_icon_has_the_colour_that_was_asked_for(qapp: QApplication) -> None:
    shown = icon("house", colour="#204060", disabled="#806040")
    assert colours(drawn(shown)) == {"#204060"}
    assert colours(drawn(shown, QIcon.Mode.Disabled)) == {"#806040"}


def test_names_give_different_pictures_and_the_prefix_says_nothing_more(qapp: QApplication) -> None:
    house, user = (drawn(icon(name, colour="#000000", disabled="#777777")) for name in ("ph.house", "user"))
    assert house != user
    assert house == drawn(icon("house", colour="#000000", disabled="#777777"))


def test_a_copy_outlives_the_icon_it_was_taken_from(qapp: QApplication) -> None:
    first = icon("house", colour="#000000", disabled="#777777")
    before, copy = drawn(first), QIcon(first)
    del first
    assert drawn(copy) == before


def test_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownIconError, match="hose"):
        icon("hose", colour="#000000", disabled="#777777")


def test_the_pictures_are_those_of_the_library(root: Path) -> None:
    # In a process of its own: the library reads eight types and every name of Qt.
    code = (
        "import qtawesome; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from PySide6.QtCore import QSize; from widgets.theme.icons import icon\n"
        "for name in ('house', 'gear-six', 'warning-octagon'):\n"
        "    theirs = qtawesome.icon(f'ph.{name}', color='#102030').pixmap(QSize(24, 24), 2.0).toImage()\n"
        "    ours = icon(name, colour='#102030', disabled='#777777').pixmap(QSize(24, 24), 2.0).toImage()\n"
        "    print(theirs == ours)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True"] * 3
