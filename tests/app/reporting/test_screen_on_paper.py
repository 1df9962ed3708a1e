"""Every number that the screen shows is found in the text of the PDF, by an independent program."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.comparing.gathering import Gatherer
from app.comparing.keys import Key
from app.comparing.views import Wish, judged, view_of
from app.group.controller import _row as team_row
from app.group.reading import read_team
from app.reporting.reporter import Reporter
from db.store import Store
from domain.athlete import Side
from domain.change.asymmetry import AsymmetryFormula
from domain.change.compared import Kind
from domain.library.shelf import Library
from domain.reports.document import ReportDocument
from domain.reports.progress_report import progress_report
from domain.results import SetResult
from domain.roster import RosterQuery
from tests.app.comparing.rig import FIRST, PROTOCOL, Clinic, clinic
from tests.app.reporting.made_pdf import report_bytes
from tests.app.reporting.on_screen import bare, numbered, painted, rows_of
from tests.domain.report_cases import VISIT, document, isometric_result, reported, tempo_result
from widgets.compare.page import ComparePage
from widgets.group.page import GroupPage
from widgets.progress.example import progress
from widgets.progress.page import ProgressPage
from widgets.theme import LIGHT, Theme
from widgets.training.review import ReviewPage

NOW = FIRST + timedelta(days=70)
NO_RESULT = (
    # Where the pointer or the replay stands: another instant at every move.
    r"^At \d",
    r"^\d+\.\d\d s$",
    # What the band of a picture is that paper draws without a band, and which keys there are.
    r"^Mean, band: ",
    r"\(click, or F1",
)
"""What has a digit on the screen and is no number of the athlete's."""
PARTS = re.compile(r" · |(?<=[a-z.])[.:] (?=[A-Z])|; | \(|\)|, (?=\D)")
"""Where a line of the screen is cut: paper has the same words in cells of their own."""
WORDS = re.compile(
    r"^[▲▼▬✕○■ ]+|\b(real change|within error|due|goal|redo\?|Error from|Rep \d)$|^(goal|due) ", re.I
)


def text_of(made: ReportDocument, folder: Path) -> str:
    """The text of the report as another program finds it."""
    path = folder / "r.pdf"
    path.write_bytes(report_bytes(made))
    reader = shutil.which("pdftotext")
    if reader is None:
        return " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    # In the order of the file, so that a cell of two lines stays together.
    return subprocess.run([reader, "-raw", str(path), "-"], capture_output=True, text=True, check=True).stdout


def missing(shown: list[str], paper: str) -> list[str]:
    """What the screen says and the paper does not."""
    whole = bare(paper)
    told = [text for text in shown if not any(re.search(pattern, text) for pattern in NO_RESULT)]
    parts = [part for text in told if bare(text) not in whole for part in PARTS.split(text)]
    wanted = [WORDS.sub("", part).strip(" .:") for part in parts if re.search(r"\d", part)]
    return [part for part in wanted if bare(part) not in whole]


def drawn(qtbot: QtBot, page: QWidget) -> None:
    """A page as it is seen, with nothing below the fold."""
    qtbot.addWidget(page)
    page.resize(1280, 3000)
    page.show()
    QApplication.processEvents()
    page.grab()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Clinic]:
    with clinic(tmp_path) as made:
        yield made


def reporter(store: Store) -> Reporter:
    return Reporter(store=store, now=lambda: NOW, library=Library(None))


@pytest.mark.parametrize(
    ("test", "result"), [("seated_hip_er", isometric_result()), ("side_lying_hip_er", tempo_result())]
)
def test_the_review(test: str, result: SetResult, qtbot: QtBot, tmp_path: Path) -> None:
    part = reported(test, Side.RIGHT, result)
    page = ReviewPage(theme=Theme(LIGHT))
    page.set_result(part.header, part.result, part.protocol)
    drawn(qtbot, page)
    paper = text_of(document(part), tmp_path)
    lines = [bare(line) for line in paper.splitlines()]
    for row in rows_of(page):
        # Paper has the unit in the heading: number and error stand in the line of the repetition.
        numbers = [bare(cell.text + cell.error) for cell in row if re.search(r"\d", cell.text)]
        found = [line for line in lines if line.startswith(numbers[0]) and all(n in line for n in numbers)]
        assert found, numbers
    told = [label.text() for label in page.findChildren(QLabel) if re.search(r"\d", label.text())]
    assert missing(told, paper) == []


@pytest.mark.parametrize("which", ["baseline", "sides", "three"])
def test_the_comparison(which: str, place: Clinic, qtbot: QtBot, tmp_path: Path) -> None:
    sets = {
        "baseline": [("baseline", "right"), ("newest", "right")],
        "sides": [("newest", "left"), ("newest", "right")],
        "three": [("baseline", "right"), ("later", "right"), ("newest", "right")],
    }[which]
    keys = [Key(Kind.SET, place.sets[one]).text for one in sets]
    gatherer = Gatherer(store=place.store)
    items = gatherer.gather(keys)
    answer = judged(items, overrides=gatherer.overrides(items))
    paper = text_of(reporter(place.store).comparison(keys), tmp_path)
    page = ComparePage(theme=Theme(LIGHT))
    for formula in AsymmetryFormula if which == "sides" else (AsymmetryFormula.LARGER_SMALLER,):
        page.set_comparison(view_of(answer, Wish(formula=formula)))
        drawn(qtbot, page)
        shown = numbered(page)
        assert len(shown) > 8
        assert missing(shown, paper) == []


def test_the_progress(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = progress()
    paper = text_of(progress_report(seen, generated_at=VISIT, software_version="0.1.0"), tmp_path)
    page = ProgressPage(theme=Theme(LIGHT))
    page.set_progress(seen)
    with painted(monkeypatch) as told:
        drawn(qtbot, page)
    shown = [*numbered(page), *(text for text in dict.fromkeys(told) if re.search(r"\d", text))]
    assert len(shown) > 30
    assert missing(shown, paper) == []


@pytest.mark.parametrize("side", list(Side))
def test_the_group(side: Side, place: Clinic, qtbot: QtBot, tmp_path: Path) -> None:
    group = next(one for one in place.store.groups.list() if one.group_id == place.group)
    paper = text_of(reporter(place.store).group(group), tmp_path)
    query = RosterQuery(PROTOCOL.protocol_id, PROTOCOL.primary_metrics[0], side, place.group)
    reading = read_team(place.store, query, library=Library(None), now=NOW, zone=NOW.tzinfo)
    page = GroupPage(theme=Theme(LIGHT))
    page.set_rows([team_row(one) for one in reading.entries], value_title="Peak torque")
    drawn(qtbot, page)
    shown = numbered(page)
    assert len(shown) > 5
    assert missing(shown, paper) == []
