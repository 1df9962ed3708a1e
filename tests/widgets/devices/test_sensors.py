"""The page of sensors: numbers change in place, wishes name their device."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from domain.channel import Segment
from widgets import samples
from widgets.devices.sensor_row import SensorCard
from widgets.devices.sensors import PortRow, SensorsPage
from widgets.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> SensorsPage:
    view = SensorsPage(theme=theme)
    qtbot.addWidget(view)
    view.resize(1190, 668)
    view.set_devices(samples.sensors())
    view.show()
    return view


def _card(page: SensorsPage, key: str) -> SensorCard:
    return next(card for card in page.findChildren(SensorCard) if card.key == key)


def test_new_numbers_keep_the_same_card(page: SensorsPage) -> None:
    before = _card(page, "force")
    page.set_devices([replace(row, rate_hz=91.0) for row in samples.sensors()])
    assert _card(page, "force") is before


def test_a_device_that_left_is_no_longer_shown(page: SensorsPage) -> None:
    page.set_devices(samples.sensors()[:1])
    assert [card.key for card in page.findChildren(SensorCard) if card.isVisible()] == ["force"]


def test_tare_is_offered_on_the_force_sensor_only(page: SensorsPage, qtbot: QtBot) -> None:
    assert not _card(page, "pelvis").tare.isVisible()
    with qtbot.waitSignal(page.tare_requested) as heard:
        _card(page, "force").tare.click()
    assert heard.args == ["force"]


def test_picking_a_segment_names_device_and_segment(page: SensorsPage, qtbot: QtBot) -> None:
    box = _card(page, "shank").segment
    box.setCurrentIndex(box.findData(Segment.RIGHT_SHANK.value))
    with qtbot.waitSignal(page.segment_assigned) as heard:
        box.activated.emit(box.currentIndex())
    assert heard.args == ["shank", "right_shank"]


def test_a_search_shows_its_progress_and_can_be_cancelled(page: SensorsPage, qtbot: QtBot) -> None:
    page.set_progress("Listening on COM3", 0.4)
    bar = page.findChild(QProgressBar)
    assert bar is not None
    assert (bar.isVisible(), bar.value()) == (True, 40)
    cancel = next(b for b in page.findChildren(QPushButton) if b.text() == "Cancel")
    with qtbot.waitSignal(page.scan_cancelled):
        cancel.click()
    page.set_progress("", None)
    assert not bar.isVisible()


def test_clock_and_battery_are_shown_where_they_are_known(page: SensorsPage) -> None:
    rows = samples.sensors()
    page.set_devices([rows[0], replace(rows[1], battery="83 %"), rows[2]])
    force, pelvis = _card(page, "force"), _card(page, "pelvis")
    texts = [
        [label.text() for label in card.findChildren(QLabel) if label.isVisible()] for card in (force, pelvis)
    ]
    assert "−45\u00a0ppm" in texts[0]
    assert "Charge" not in texts[0]
    assert {"Charge", "83 %"} <= set(texts[1])


def test_calibrate_names_its_device_and_waits_until_it_is_open(page: SensorsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.calibrate_requested) as heard:
        _card(page, "force").calibrate.click()
    assert heard.args == ["force"]
    page.set_devices([replace(samples.sensors()[0], open=False)])
    assert not _card(page, "force").calibrate.isEnabled()


def test_the_name_of_a_sensor_is_large_and_every_number_says_in_plain_words_what_it_is(
    page: SensorsPage,
) -> None:
    labels = _card(page, "force").findChildren(QLabel)
    heights = {label.text(): label.fontMetrics().height() for label in labels if label.text()}
    evidence = next(text for text in heights if text.startswith("/dev/ttyUSB0"))
    assert heights["Chronojump force sensor"] > 1.4 * heights[evidence]
    hints = {label.text(): label.toolTip() for label in labels}
    assert "each second" in hints["Rate"] and "did not arrive" in hints["Loss"]
    assert "unevenly" in hints["Jitter p95"] and hints["1.4 ms"] == hints["Jitter p95"]


def test_what_a_sensor_cannot_do_is_said_on_its_card(page: SensorsPage) -> None:
    limit = "Sends no angular rate: joint angles cannot be computed from it."
    page.set_devices([replace(samples.sensors()[1], limits=limit)])
    assert limit in [
        label.text() for label in _card(page, "pelvis").findChildren(QLabel) if label.isVisible()
    ]


def test_the_card_of_the_sensor_that_is_touched_lights_up(page: SensorsPage) -> None:
    rows = samples.sensors()
    frames = {}
    for stirred in (True, False):
        page.set_devices([replace(row, stirred=stirred and row.key == "pelvis") for row in rows])
        assert [c.key for c in page.findChildren(SensorCard) if c.stirred] == (["pelvis"] if stirred else [])
        frames[stirred] = _card(page, "pelvis").grab().toImage()
    accent = page.theme.colour("accent")
    edge = frames[True].height() // 2
    assert frames[True].pixelColor(1, edge) == accent != frames[False].pixelColor(1, edge)


def test_a_port_without_a_sensor_says_why_and_is_asked_only_on_a_word(
    page: SensorsPage, qtbot: QtBot
) -> None:
    refused = PortRow("COM3", "CP2102", "Another program is using COM3: close it.", "amber")
    silent = PortRow("COM4", "", "Nothing answers on COM4.", may_be_asked=True)
    page.set_ports([refused, silent])
    texts = [label.text() for label in page.ports.findChildren(QLabel) if label.isVisible()]
    assert {"COM3 · CP2102", refused.text, "COM4", silent.text} <= set(texts)
    (ask,) = [button for button in page.ports.findChildren(QPushButton) if button.isVisible()]
    with qtbot.waitSignal(page.port_asked) as heard:
        ask.click()
    assert heard.args == ["COM4", ""]
    page.set_ports([])
    assert not page.ports.isVisible()


def test_drivers_that_did_not_load_are_named_also_without_any_sensor(page: SensorsPage) -> None:
    page.set_devices([])
    page.set_broken([("plate.toml", "plate.toml, line 3: 'sep' is no key.")])
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert {"plate.toml", "plate.toml, line 3: 'sep' is no key."} <= set(texts)


def test_a_sensor_can_be_looked_for_by_its_name(page: SensorsPage, qtbot: QtBot) -> None:
    page.by_name.click()
    page.add.look.click()
    assert "lsl:" in page.add.address.error
    page.add.address.line.setText(" lsl:Force plate ")
    with qtbot.waitSignal(page.port_asked) as heard:
        page.add.look.click()
    assert heard.args == ["lsl:Force plate", ""]


def test_where_the_bytes_fit_two_sensors_the_coach_says_which(page: SensorsPage, qtbot: QtBot) -> None:
    page.add.set_sensors([("bno08x", "BNO08x"), ("witmotion", "WitMotion IMU")])
    page.set_ports([PortRow("COM5", "", "May be a BNO08x or a WitMotion IMU.", "amber", is_unclear=True)])
    (which,) = [button for button in page.ports.findChildren(QPushButton) if button.isVisible()]
    which.click()
    page.add.sensor.select("witmotion")
    with qtbot.waitSignal(page.port_asked) as heard:
        page.add.look.click()
    assert heard.args == ["COM5", "witmotion"]


@pytest.mark.parametrize(("width", "columns"), [(1190, 1), (1800, 2)])
def test_cards_stand_side_by_side_where_two_fit(
    page: SensorsPage, qtbot: QtBot, width: int, columns: int
) -> None:
    page.resize(width, 900)
    qtbot.waitUntil(
        lambda: len({card.x() for card in page.findChildren(SensorCard)}) == columns, timeout=2000
    )
