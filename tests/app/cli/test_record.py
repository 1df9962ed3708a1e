"""`turnout record` with sensors by somebody else: tares, sees the still pose, counts, and loses nothing."""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from app.training.running import headless
from tests.app.cli.command import ended, here, start, turnout
from tests.app.cli.outsider import Outsider, peak_n

SPEED = 10.0
# Sensors without a clock are timed by arrival: at ten times the pace a busy machine jitters ten times more.
RANGE_WITHIN_DEG = 2.0


def words(outsider: Outsider, *devices: str, protocol: str, duration_s: float, db: Path) -> list[str]:
    given = [word for device in devices for word in ("--device", outsider.port(device))]
    paced = ["--duration", str(duration_s), "--speed", str(SPEED)]
    return ["record", *given, "--protocol", protocol, *paced, "--db", str(db), "--json"]


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30.0
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@contextmanager
def meanwhile(outsider: Outsider, act: Callable[[], object]) -> Iterator[None]:
    """Do something when the second repetition has begun."""

    def wait_and_act() -> None:
        wait_for(lambda: outsider.reps_begun == 2)
        act()

    thread = threading.Thread(target=wait_and_act)
    thread.start()
    yield
    thread.join()


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "turnout.sqlite"


def test_force_and_angle_of_a_test_are_what_the_outsider_played(tmp_path: Path, db: Path) -> None:
    devices = ("cell", "pelvis@pelvis", "shank@right_shank")
    with Outsider(tmp_path / "ports", speed=SPEED) as outsider:
        answer = turnout(*words(outsider, *devices, protocol="seated_hip_er", duration_s=17, db=db))
    assert answer.code == 0, answer.err
    reps = answer.data["repetitions"]
    assert [rep["peak_force_n"] for rep in reps] == pytest.approx([peak_n(n) for n in range(2)], rel=0.005)
    assert all(rep["rom_deg"] < 1.0 and rep["accepted"] for rep in reps)
    assert answer.data["streams"][0]["lost"] == 0
    assert answer.data["streams"][0]["rate_hz"] == pytest.approx(80.0, rel=0.01)
    assert answer.data["state"] == "complete"


def test_an_exercise_gives_range_tempo_and_compensations(tmp_path: Path, db: Path) -> None:
    devices = ("cell=chronojump", "pelvis=witmotion@pelvis", "shank@right_shank")
    with Outsider(tmp_path / "ports", speed=SPEED, isometric=False) as outsider:
        asked = words(outsider, *devices, protocol="side_lying_hip_er", duration_s=17, db=db)
        answer = here(*asked, "--encouragement", "standard words")
    assert answer.code == 0, answer.err
    assert (answer.data["encouragement"], answer.data["feedback_mode"]) == ("standard words", "hidden")
    assert answer.data["conditions"]["tempo"] == "3-1-1-0"
    reps = answer.data["repetitions"]
    assert [rep["rom_deg"] for rep in reps] == pytest.approx([30.0] * 2, abs=RANGE_WITHIN_DEG)
    assert [rep["peak_force_n"] for rep in reps] == pytest.approx([peak_n(n) for n in range(2)], rel=0.01)
    assert all(rep["compensations"][0]["peak_deg"] < 0.5 for rep in reps)
    assert all(rep["tempo"]["concentric_s"] > 0.5 for rep in reps)


def test_inertial_sensors_alone_are_enough_for_angles(tmp_path: Path, db: Path) -> None:
    devices = ("pelvis@pelvis", "shank@right_shank")
    with Outsider(tmp_path / "ports", speed=SPEED, cell=False, isometric=False) as outsider:
        answer = here(*words(outsider, *devices, protocol="side_lying_hip_er", duration_s=36, db=db))
    assert answer.code == 0, answer.err
    assert [rep["rom_deg"] for rep in answer.data["repetitions"]] == pytest.approx(
        [30.0] * 2, abs=RANGE_WITHIN_DEG
    )
    assert answer.data["repetitions"][0]["peak_force_n"] is None


def test_a_force_sensor_alone_that_streams_unasked_is_enough_for_force(tmp_path: Path, db: Path) -> None:
    with Outsider(tmp_path / "ports", speed=SPEED, imus=(), at_once=True) as outsider:
        answer = here(*words(outsider, "cell", protocol="seated_hip_er", duration_s=26, db=db))
    assert answer.code == 0, answer.err
    peaks = [rep["peak_force_n"] for rep in answer.data["repetitions"]]
    assert peaks == pytest.approx([peak_n(n) for n in range(2)], rel=0.01)


def test_a_set_whose_port_vanishes_is_kept_and_called_incomplete(tmp_path: Path, db: Path) -> None:
    with Outsider(tmp_path / "ports", speed=SPEED) as outsider:
        devices = ("cell", "pelvis@pelvis", "shank@right_shank")
        with meanwhile(outsider, lambda: outsider.unplug("cell")):
            answer = here(*words(outsider, *devices, protocol="seated_hip_er", duration_s=17, db=db))
    assert answer.code == 3
    assert "cell is gone: check its cable" in answer.err
    assert "Traceback" not in answer.err
    assert answer.data["state"] == "incomplete"
    assert len(answer.data["repetitions"]) >= 1
    shown = here("show", "last", "--db", str(db), "--json")
    assert shown.data["sets"][0]["state"] == "incomplete"
    assert len(shown.data["sets"][0]["repetitions"]) >= 1


def test_a_sensor_that_comes_back_goes_on_in_the_same_set(tmp_path: Path, db: Path) -> None:
    outsider = Outsider(tmp_path / "ports", speed=SPEED, imus=(), reps=4)

    def plug_again() -> None:
        outsider.unplug("cell")
        outsider.plug("cell")

    with outsider, meanwhile(outsider, plug_again):
        answer = here(*words(outsider, "cell", protocol="seated_hip_er", duration_s=29, db=db))
    assert answer.code == 0, answer.err
    assert answer.data["state"] == "complete"
    peaks = [rep["peak_force_n"] for rep in answer.data["repetitions"]]
    assert peaks[0] == pytest.approx(peak_n(0), rel=0.005)
    assert peaks[-1] == pytest.approx(peak_n(3), rel=0.005)
    assert "is gone" in answer.err
    assert "is streaming" in answer.err


def test_samples_wait_for_a_database_that_somebody_locks(tmp_path: Path, db: Path) -> None:
    def lock() -> None:
        other = sqlite3.connect(db, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        time.sleep(1.6)
        other.execute("COMMIT")
        other.close()

    outsider = Outsider(tmp_path / "ports", speed=SPEED, imus=())
    with outsider, meanwhile(outsider, lock):
        answer = here(*words(outsider, "cell", protocol="seated_hip_er", duration_s=17, db=db))
    assert answer.code == 0, answer.err
    assert answer.data["streams"][0]["samples"] >= 17 * 80
    assert len(answer.data["repetitions"]) == 2


def test_bytes_of_no_known_sensor_are_named(tmp_path: Path, db: Path) -> None:
    with Outsider(tmp_path / "ports", speed=20.0, cell=False, imus=("noise",)) as outsider:
        asked = words(outsider, "noise@pelvis", protocol="seated_hip_er", duration_s=20, db=db)
        answer = here(*asked, "--speed", "20")
    assert answer.code == 3
    assert "unrecognised bytes): check that it is the right port" in answer.err.splitlines()[-1]


def test_what_a_killed_recording_saved_is_found_by_the_next_command(tmp_path: Path, db: Path) -> None:
    with Outsider(tmp_path / "ports", speed=SPEED, imus=()) as outsider:
        process = start(*words(outsider, "cell", protocol="seated_hip_er", duration_s=60, db=db))
        wait_for(lambda: outsider.reps_begun == 2)
        process.send_signal(signal.SIGKILL)
        ended(process)
    shown = here("show", "--db", str(db), "--json")
    assert "closed as interrupted" in shown.err
    assert shown.err.count("\n") == 1
    found = shown.data["sessions"][0]["sets"][0]
    assert found["state"] == "interrupted"
    assert found["saved_s"] > 5.0
    again = here("analyse", found["set_id"], "--db", str(db), "--json")
    assert len(again.data["sets"][0]["repetitions"]) >= 1
    assert here("show", "--db", str(db)).err == ""


def test_a_request_to_stop_ends_the_set_and_prints_it(tmp_path: Path, db: Path) -> None:
    with Outsider(tmp_path / "ports", speed=SPEED, imus=()) as outsider:
        process = start(*words(outsider, "cell", protocol="seated_hip_er", duration_s=600, db=db))
        wait_for(lambda: outsider.reps_begun == 2)
        process.terminate()
        answer = ended(process)
    assert answer.code == 0
    assert "Stopped by hand" in answer.err
    assert len(answer.data["repetitions"]) >= 1


def test_a_load_that_is_never_quiet_is_refused_in_one_sentence(
    tmp_path: Path, db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # 20 s of a clock at twenty times the pace would be one of the machine, which may be busy for as long.
    monkeypatch.setattr(headless, "TARE_MACHINE_S", 3.0)
    began_s = time.monotonic()
    with Outsider(tmp_path / "ports", speed=20.0, imus=(), restless=True) as outsider:
        asked = words(outsider, "cell", protocol="seated_hip_er", duration_s=20, db=db)
        answer = here(*asked, "--speed", "20")
    assert answer.code == 3
    assert time.monotonic() - began_s > 3.0
    assert answer.err.splitlines()[-1].startswith("The force sensor was never quiet enough to tare: take")
    assert here("show", "--db", str(db), "--json").data == {"sessions": []}
