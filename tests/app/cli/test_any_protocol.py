"""Holds, taps, walks and pulls of either side go through `simulate` and `record` like any set."""

from pathlib import Path
from typing import Any

import pytest

from domain.athlete import Side
from domain.library import load_protocol
from tests.app.cli.command import ended, here, start
from tests.app.cli.test_simulate import ports_of

SPEED = "4"
PLAYED = (
    ("foam_pad_balance", Side.LEFT, 1),
    ("plank_hip_taps", Side.RIGHT, 10),
    ("walk_check", Side.RIGHT, 10),
    ("step_down", Side.LEFT, 5),
    ("prone_hip_ir_strength", Side.LEFT, 3),
    ("prone_hip_ir_strength", Side.RIGHT, 3),
)


def recorded(protocol_id: str, side: Side, folder: Path) -> dict[str, Any]:
    """What `record` prints of a set that `simulate` plays through real ports."""
    played = ("--protocol", protocol_id, "--side", side.value, "--speed", SPEED, "--json")
    simulate = start("simulate", *played, "--once", "--folder", str(folder / "ports"))
    try:
        devices = []
        for name, port in ports_of(simulate).items():
            slot = next((s for s in load_protocol(protocol_id).sensors if s.segment == name), None)
            devices += ["--device", port if slot is None else f"{port}@{slot.on(side.value).value}"]
        answer = here("record", *devices, *played, "--db", str(folder / "db.sqlite"))
    finally:
        simulate.terminate()
        ended(simulate)
    assert answer.code == 0, answer.err
    told: dict[str, Any] = answer.data
    return told


@pytest.mark.long
@pytest.mark.parametrize(("protocol_id", "side", "reps"), PLAYED)
def test_the_set_is_counted_and_scored(protocol_id: str, side: Side, reps: int, tmp_path: Path) -> None:
    told = recorded(protocol_id, side, tmp_path)
    assert told["state"] == "complete"
    assert len(told["repetitions"]) == reps
    assert all(rep["accepted"] and (rep["score"] or 0.0) > 90.0 for rep in told["repetitions"])
    assert [finding["code"] for finding in told["findings"] if finding["code"].endswith("unseen")] == []
