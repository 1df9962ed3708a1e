"""The catalogue is read by Qt, and without one English is spoken."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.languages.speaking import dress, speak
from domain import language
from domain.language import say
from domain.wording import number_text
from tests.app.cli.command import ROOT

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>turnout</name><message>
<source>{count} sets are kept</source><translation>{count} Sätze sind aufbewahrt</translation>
</message></context></TS>"""


@pytest.fixture
def catalogues(tmp_path: Path) -> Path:
    source = tmp_path / "turnout_de.ts"
    source.write_text(TS, encoding="utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, source, "-qm", source.with_suffix(".qm")], check=True, capture_output=True)
    return tmp_path


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language.speak(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_catalogue_gives_the_words_and_the_decimal_sign(catalogues: Path) -> None:
    assert speak("de", catalogues=catalogues)
    assert say("{count} sets are kept", count=3) == "3 Sätze sind aufbewahrt"
    assert say("Not in the catalogue") == "Not in the catalogue"
    assert number_text(-12.5, 1) == "−12,5"


def test_without_its_catalogue_a_language_is_not_spoken(tmp_path: Path) -> None:
    assert not speak("de", catalogues=tmp_path)
    assert (language.spoken(), number_text(12.5, 1)) == ("en", "12.5")


def test_qts_own_buttons_speak_it_too(catalogues: Path, qapp: QApplication) -> None:
    speak("de", catalogues=catalogues)
    dress(qapp)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_the_language_for_trying_runs_from_right_to_left_and_keeps_the_names_of_values(
    qapp: QApplication,
) -> None:
    assert speak("pseudo")
    dress(qapp)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert say("Rest {seconds} s", seconds=20).startswith("\u200fRést 20 s·")


def test_a_command_that_prints_loads_no_qt_for_the_language() -> None:
    code = "import sys, app.__main__ as m; m.main(['show', '--help'])"
    watch = f"import atexit, sys; atexit.register(lambda: print('PySide6' in sys.modules)); {code}"
    done = subprocess.run(
        [sys.executable, "-c", watch],
        env={**os.environ, "TURNOUT_LANGUAGE": "de"},
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines()[-1] == "False"
