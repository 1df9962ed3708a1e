"""The report and the faults in a whole station: beside a set that runs, and without one."""

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.bootstrap import application, open_station
from app.settings import Settings, SettingsFile
from app.support.desk import SupportDesk
from app.support.log_file import LAST_FAULT
from app.support.watch import Watch
from db.store import open_store
from domain.athlete import Athlete
from domain.recording import State
from domain.timebase import StationClock
from tests.app.station_rig import Rig, station
from tests.app.support.logs import logged_in, written
from tests.blank_database import blank_database
from widgets.support.report_sheet import ReportSheet
from widgets.training.pain_dialog import PainDialog

NAME, CLINIC = "Zsófia Kjærulff-Őry", "Praxis Wölzmüller"


@pytest.fixture(autouse=True)
def own_ports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated sensors of this test only."""
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))


def support_of(window: QWidget) -> SupportDesk:
    (desk,) = window.findChildren(SupportDesk)
    return desk


def fail_in_a_slot(watch: Watch) -> None:
    """As a fault of the program comes: out of a slot, to the hook."""

    def broken() -> None:
        raise ZeroDivisionError(NAME)

    with watch.hooked():
        QTimer.singleShot(0, broken)
        while not watch.unheard:
            application().processEvents()
        application().processEvents()


def shown(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_a_fault_in_a_set_leaves_it_running_and_the_report_is_made_beside_it(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    with logged_in(logs) as log, station(tmp_path, watch=Watch(logs=logs)) as rig:
        rig.window.show()
        rig.begin(NAME)
        rig.connect()
        rig.go()
        desk, recorder = support_of(rig.window), rig.store.recorder
        # Paused it is still recorded, and does not end by itself on a slow machine.
        rig.parts.live_set.pause()
        rig.wait(lambda: recorder.written_until_ns is not None, "a durable sample")
        fail_in_a_slot(desk._watch)
        assert rig.parts.live_set.in_set
        said = shown(rig.window)
        assert re.search(r"Something in Turnout failed\. (The set goes on|All samples up to)", said), said
        assert desk.faults.dialog is None
        before_ns = recorder.written_until_ns
        rig.window.shell._act_on_banner()
        assert desk.faults.dialog is not None
        assert not desk.faults.dialog.restart.isEnabled()
        desk.faults.dialog.report.click()
        sheet = the_report(rig, desk)
        assert json.loads(sheet["database.json"])["integrity"] == "not looked at"
        rig.wait(lambda: recorder.written_until_ns != before_ns, "samples after the fault")
        assert {one["driver"] for one in json.loads(sheet["sensors.json"])["connected"]} == {
            "chronojump",
            "witmotion",
        }
        assert "A sensor is open: witmotion, firmware" in written(log)
        assert "ZeroDivisionError" in sheet[LAST_FAULT]
        assert NAME not in "".join(sheet.values()) + written(log)
        assert rig.parts.live_set.in_set
        hurts: list[bool] = []
        rig.pages.station.pain_stop_requested.connect(lambda: hurts.append(True))
        for view in (desk.sheet, desk.faults.dialog):
            view.activateWindow()
            rig.wait(view.isActiveWindow, "its keys")
            QTest.keyClick(view, Qt.Key.Key_P)
        assert hurts
        rig.wait_for(State.REVIEW)
        for asked in rig.window.findChildren(PainDialog):
            asked.reject()


def the_report(rig: Rig, desk: SupportDesk) -> dict[str, str]:
    sheet = desk.sheet
    assert sheet is not None
    rig.wait(lambda: not sheet.is_waiting, "the report")
    return {part.name: part.text for part in desk._report}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SupportDesk]:
    """A station without sensors that was not closed last time."""
    clock = StationClock()
    store = open_store(blank_database(tmp_path / "t.sqlite"), clock=clock)
    store.athletes.add(Athlete("z", NAME))
    watch = Watch(logs=tmp_path, ended=(datetime(2026, 11, 3, 14, 5, tzinfo=UTC),))
    with open_station(
        store=store,
        clock=clock,
        settings=SettingsFile(None, Settings(clinic=CLINIC)),
        placements={},
        reports=tmp_path,
        watch=watch,
    ) as (window, _, _):
        window.show()
        yield support_of(window)
    store.close()


def until_read(desk: SupportDesk) -> ReportSheet:
    while desk.sheet is None or desk.sheet.is_waiting:
        application().processEvents()
    return desk.sheet


def test_after_a_hard_end_the_first_page_leads_to_the_report(desk: SupportDesk, tmp_path: Path) -> None:
    assert "Turnout was not closed last time" in shown(desk.notice)
    assert "3 Nov 2026" in desk.notice.words
    desk.notice.report.click()
    sheet = until_read(desk)
    text = "".join(part.text for part in desk._report)
    assert '"integrity": {\n    "complete": true' in text
    assert all(word not in text for word in (*NAME.split(), *CLINIC.split()))
    sheet.ticks["settings.json"].setChecked(False)
    desk.save_to(tmp_path / "report.zip")
    while "Saved: report.zip" not in sheet.said:
        application().processEvents()
    with zipfile.ZipFile(tmp_path / "report.zip") as report:
        assert report.namelist()[0] == "README.txt"
        assert "settings.json" not in report.namelist()


def test_a_place_that_cannot_be_written_is_said_on_the_sheet(desk: SupportDesk, tmp_path: Path) -> None:
    desk._shell.command_palette.chosen.emit("problem")
    sheet = until_read(desk)
    desk.save_to(tmp_path / "missing" / "report.zip")
    while "choose another folder" not in sheet.said:
        application().processEvents()


def test_a_report_that_is_stopped_leaves_nothing(desk: SupportDesk) -> None:
    desk.open_report()
    assert desk.sheet is not None
    desk.sheet.stop.click()
    assert desk.sheet is None
    while desk._means.workers.busy:
        application().processEvents()
    assert desk._report == ()


def test_a_fault_without_a_set_opens_the_dialog(desk: SupportDesk) -> None:
    before = sys.excepthook
    fail_in_a_slot(desk._watch)
    assert sys.excepthook is before
    dialog = desk.faults.dialog
    assert dialog is not None
    assert [line.text for line in dialog.lines] == [
        "Nothing was being recorded. Saved sets stay as they are."
    ]
    assert dialog.restart.isEnabled()
    with_words = shown(dialog)
    assert "ZeroDivisionError" not in with_words
    assert NAME not in with_words + dialog.details
