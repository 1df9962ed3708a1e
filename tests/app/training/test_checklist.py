"""The checks before a set say what is there and what is missing, and nothing the set does not ask for."""

from app.training.checklist import checks_before
from domain.athlete import Side
from domain.library import load_protocol
from domain.protocol import Protocol
from tests.domain.sets import streams_for

SEATED = load_protocol("seated_hip_er")


def states(protocol: Protocol, side: Side, *, pelvis: bool = True, tared: bool = True) -> dict[str, str]:
    """Label and state of each check of a set with shank, cell and maybe pelvis of the right side."""
    items = checks_before(protocol, side, streams_for(Side.RIGHT, pelvis=pelvis), tared=tared)
    return {item.label: item.state for item in items}


def test_every_sensor_the_set_asks_for_is_named_with_what_is_so() -> None:
    assert set(states(SEATED, Side.RIGHT).values()) == {"done"}
    assert states(SEATED, Side.RIGHT, tared=False)["Force sensor tared"] == "failed"


def test_a_sensor_on_the_other_side_is_not_the_one_that_is_asked_for() -> None:
    required = {slot.segment for slot in SEATED.sensors if slot.required and slot.kind == "imu"}
    assert ("Sensor at the shank" in states(SEATED, Side.LEFT)) == ("shank" in required)
    assert states(SEATED, Side.LEFT).get("Sensor at the shank", "failed") == "failed"


def test_without_any_sensor_only_what_must_be_there_is_missing() -> None:
    items = checks_before(SEATED, Side.RIGHT, (), tared=False)
    assert [item.state for item in items] == ["failed"] * sum(slot.required for slot in SEATED.sensors)
    assert all(item.detail for item in items)
