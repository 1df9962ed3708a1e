"""`turnout calibrate` and `calibrations`: known masses on a simulated board, prompts, history, refusals."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from db.store import open_store
from domain.calibrating import STANDARD_GRAVITY_M_PER_S2, LoadStep, load_steps
from domain.channel import Floats
from domain.timebase import StationClock
from drivers.simulators.chronojump import ChronojumpSimulator
from drivers.simulators.inertial import InertialTruth
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.ximu3 import Ximu3Simulator
from tests.app.cli.command import here

SPEED = "10"
TRUE_PER_READ = 0.96


class Hand:
    """Somebody who hangs the next mass and then presses Enter."""

    def __init__(self, steps: tuple[LoadStep, ...]) -> None:
        self.steps = list(steps)
        self.load_n = 0.0

    def force_n(self, time_s: Floats) -> Floats:
        """What the board believes."""
        return np.full(len(time_s), self.load_n / TRUE_PER_READ)

    def readline(self, *_: object) -> str:
        if not self.steps:
            return ""
        self.load_n = self.steps.pop(0).force_n
        return "\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for everything."""
    monkeypatch.setenv("TURNOUT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    return tmp_path


@pytest.fixture
def hand(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hand]:
    """The hand, with the board it hangs masses on at the port *force*."""
    made = Hand(load_steps([5.0, 10.0]))
    monkeypatch.setattr("sys.stdin", made)
    port = PtyPort(name="force", folder=place / "ports")
    board = ChronojumpSimulator(port=port, clock=StationClock(float(SPEED)), force=made.force_n)
    board.start()
    yield made
    board.stop()


def calibrate(place: Path, *more: str) -> list[str]:
    masses = ("--mass", "10", "--mass", "5")
    db = ("--db", str(place / "t.sqlite"))
    return ["calibrate", "--device", str(place / "ports" / "force"), *masses, "--speed", SPEED, *db, *more]


def test_masses_are_asked_for_one_after_another_and_kept(place: Path, hand: Hand) -> None:
    answer = here(*calibrate(place, "--json", "--note", "M1 masses"))
    assert answer.code == 0, answer.err
    assert answer.data["scale_per_raw"] == pytest.approx(0.01 * TRUE_PER_READ, rel=2e-3)
    assert answer.data["change_percent"] == pytest.approx(-4.0, abs=0.2)
    assert answer.data["linearity_percent"] < 0.1
    assert [point["force_n"] for point in answer.data["points"]] == [
        kg * STANDARD_GRAVITY_M_PER_S2 for kg in (0, 5, 10, 5, 0)
    ]
    asked = [line for line in answer.err.splitlines() if "press Enter" in line]
    assert [line.split(",")[0] for line in asked] == [
        "1/5 Leave the sensor empty",
        "2/5 Hang 5 kg",
        "3/5 Hang 10 kg",
        "4/5 Hang 5 kg again",
        "5/5 Take everything off again",
    ]
    (kept,) = here("calibrations", "--db", str(place / "t.sqlite"), "--json").data["calibrations"]
    assert (kept["calibration_id"], kept["note"]) == (answer.data["calibration_id"], "M1 masses")
    assert kept["state"] == "valid"
    listed = here("calibrations", "--db", str(place / "t.sqlite")).out
    assert "3 loads, up and down" in listed


def test_nothing_is_saved_when_nobody_answers(place: Path, hand: Hand) -> None:
    hand.steps = hand.steps[:2]
    answer = here(*calibrate(place))
    assert answer.code == 2
    assert "nothing was saved" in answer.err
    assert "No calibration yet" in here("calibrations", "--db", str(place / "t.sqlite")).err


def test_a_mass_that_was_forgotten_is_asked_for_again(place: Path, hand: Hand) -> None:
    hand.steps = [hand.steps[0], hand.steps[0], *hand.steps[1:]]
    answer = here(*calibrate(place, "--json"))
    assert answer.code == 0, answer.err
    assert answer.err.count("The reading did not change") == 1
    assert answer.err.count("2/5 Hang 5 kg") == 2
    assert answer.data["scale_per_raw"] == pytest.approx(0.01 * TRUE_PER_READ, rel=2e-3)


@pytest.mark.parametrize(
    ("words", "sentence", "code"),
    [
        ("calibrate --device nowhere --mass 5", "There is no port nowhere", 3),
        ("calibrate --device p --mass 0", "'0' is not a mass in kg", 2),
        ("calibrations --apply x", "--apply ID and --to SET go together", 2),
        ("calibrations --apply x --to last", "There is no calibration 'x'", 4),
    ],
)
def test_trouble_is_one_sentence(place: Path, words: str, sentence: str, code: int) -> None:
    open_store(str(place / "t.sqlite"), clock=StationClock()).close()
    answer = here(*words.split(), "--db", str(place / "t.sqlite"))
    assert (answer.code, answer.out) == (code, "")
    assert sentence in answer.err.splitlines()[-1]


def test_a_force_sensor_without_masses_asks_for_them(place: Path, hand: Hand) -> None:
    answer = here("calibrate", "--device", str(place / "ports" / "force"), "--speed", SPEED)
    assert answer.code == 2
    assert "add --mass KG" in answer.err


def test_a_gyroscope_that_lies_still_gives_its_bias(place: Path) -> None:
    bias = np.radians([0.5, -0.3, 0.2])

    def lying(time_s: Floats) -> InertialTruth:
        count = len(time_s)
        return InertialTruth(
            np.tile([0.0, 0.0, 9.80665], (count, 1)),
            np.tile(bias, (count, 1)),
            np.tile(np.eye(3), (count, 1, 1)),
        )

    port, clock = PtyPort(name="imu", folder=place / "ports"), StationClock(float(SPEED))
    sensor = Ximu3Simulator(port=port, clock=clock, motion=lying, serial_number="0000BEEF")
    sensor.noise = 0.0
    sensor.start()
    words = ["calibrate", "--device", str(place / "ports" / "imu"), "--speed", SPEED]
    words += ["--db", str(place / "t.sqlite")]
    try:
        refused = here(*words, "--mass", "5")
        answer = here(*words, "--json")
    finally:
        sensor.stop()
    assert "leave --mass out" in refused.err
    assert answer.code == 0, answer.err
    kept = here("calibrations", "--db", str(place / "t.sqlite"), "--json").data["calibrations"]
    found = {one["channel"]: one["zero_raw"] * one["scale_per_raw"] for one in kept}
    assert [one["kind"] for one in kept] == ["rest"] * 3
    assert [found[f"gyr_{axis}"] for axis in "xyz"] == pytest.approx(bias.tolist(), abs=1e-5)
