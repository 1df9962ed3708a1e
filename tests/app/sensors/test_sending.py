"""The station's samples as LSL streams: read by another program in SI units, switched on by the coach."""

import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.sensors.sensor_memory import SensorMemory
from app.settings import SettingsFile
from tests.app.station_rig import Rig, station


@pytest.fixture
def rig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    with station(tmp_path, speed=10.0) as made:
        made.connect()
        yield made


def inlet(name: str) -> Any:
    pylsl = pytest.importorskip("pylsl", reason="the extra 'lsl' is not installed")
    (found,) = pylsl.resolve_byprop("name", name, 1, 10.0)
    opened = pylsl.StreamInlet(found)
    opened.open_stream(10.0)
    return opened


def test_another_program_reads_newtons_and_times_until_it_is_switched_off(rig: Rig) -> None:
    pylsl = pytest.importorskip("pylsl", reason="the extra 'lsl' is not installed")
    card = rig.parts.sending.card
    card.choice.chosen.emit("on")
    force = next(d for d in rig.parts.acquisition.devices if d.descriptor.kind == "force")
    name = f"Turnout cuff {force.key}"
    stream = inlet(name)
    try:
        labels = stream.info(5.0).desc().child("channels").child("channel")
        assert (labels.child_value("label"), labels.child_value("unit")) == ("force", "N")
        rows: list[list[float]] = []
        stamps: list[float] = []

        def pull() -> bool:
            values, times = stream.pull_chunk(timeout=0.0)
            rows.extend(values)
            stamps.extend(times)
            return len(rows) >= 40

        rig.wait(pull, "forty samples")
    finally:
        stream.close_stream()
    assert all(abs(row[0]) < 50.0 for row in rows)
    assert all(after > before for before, after in pairwise(stamps))
    assert (stamps[-1] - stamps[0]) / (len(stamps) - 1) == pytest.approx(1 / 88.2, rel=0.1)
    card.choice.chosen.emit("off")
    assert pylsl.resolve_byprop("name", name, 1, 0.5) == []


def test_without_the_library_the_switch_goes_back_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    with station(tmp_path, sensors=False) as rig:
        told: list[str] = []
        rig.parts.sending.told.connect(lambda text, _: told.append(text))
        rig.parts.sending.card.choice.chosen.emit("on")
        assert "extra 'lsl'" in told[0]
        assert rig.parts.sending.card.choice.selected == "off"


def test_the_switch_is_remembered(tmp_path: Path) -> None:
    memory = SensorMemory(SettingsFile(tmp_path / "settings.json"))
    assert not memory.sends
    memory.note_sending(on=True)
    assert SensorMemory(SettingsFile(tmp_path / "settings.json")).sends
