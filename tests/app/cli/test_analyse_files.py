"""`turnout analyse` on files that other programs recorded: real recordings, known sets, and mistakes."""

import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from db.store import open_store
from domain.athlete import Athlete, Side
from domain.motion.orientation import up_in_sensor
from domain.timebase import StationClock
from drivers.capture import CaptureWriter, Chunk, ChunkKind
from drivers.simulators.witmotion_packets import acceleration, angular_rate
from tests.app.cli.command import Answer, here
from tests.domain.bodies import RESOLUTION
from tests.domain.sets import recording_of, seated_blocks

MOTION = [
    f"{what}_{axis}_{unit}" for what, unit in (("acc", "m_per_s2"), ("gyr", "rad_per_s")) for axis in "xyz"
]
FIELD = [f"mag_{axis}_ut" for axis in "xyz"]
PLAIN, DISTURBED = "10_undisturbed_slow_translation_A", "28_disturbed_stationary_magnet_A"


def write(path: Path, names: Sequence[str], *columns: NDArray[Any]) -> Path:
    """A CSV file of these columns."""
    np.savetxt(
        path, np.column_stack(columns), delimiter=",", header=",".join(names), comments="", fmt="%.12g"
    )
    return path


def columns_of(path: Path) -> dict[str, list[str]]:
    """A CSV file by its header."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {name: [row[name] for row in rows] for name in rows[0]}


def analyse(out: Path, *words: str) -> Answer:
    """The command in this process, with JSON."""
    return here("analyse", *words, "--out", str(out), "--json")


def seated_files(folder: Path, **wishes: float) -> list[str]:
    """A seated test of three pulls of 130 N as three files, in the words of the command."""
    words = []
    for name, samples in seated_blocks(Side.RIGHT, **wishes).items():  # type: ignore[arg-type]
        time_s = samples.ticks * 1e-6
        if name == "cell":
            path = write(folder / "cell.csv", ("time_s", "force_n"), time_s, samples.raw[:, 0] * 0.01)
            words += ["--force", str(path)]
        else:
            path = write(folder / f"{name}.csv", ("time_s", *MOTION), time_s, samples.raw * RESOLUTION)
            words += ["--imu", f"{path}@{name}"]
    return words


@pytest.fixture(scope="module")
def broad(data_folder: Path) -> Path:
    """One recorded sensor against optics."""
    return data_folder / "broad"


def _errors_deg(out: Path, trial: Path) -> tuple[float, float]:
    """RMSE of inclination and of the whole orientation, over the samples that count."""
    written = np.genfromtxt(out / "orientation_pelvis.csv", delimiter=",", names=True)
    found = np.column_stack([written[f"quat_{part}"] for part in "wxyz"])
    with np.load(trial) as data:
        truth, counts = data["quat_wxyz"].astype(np.float64), data["movement"].astype(bool)
    assert len(found) == len(truth)
    counts &= np.isfinite(truth).all(axis=1)
    up, true_up = up_in_sensor(found[counts]), up_in_sensor(truth[counts])
    tilt = np.arctan2(np.linalg.norm(np.cross(up, true_up), axis=1), np.sum(up * true_up, axis=1))
    turn = 2 * np.arccos(np.clip(np.abs(np.sum(found * truth, axis=1)[counts]), 0, 1))
    return (float(np.degrees(np.sqrt(np.mean(tilt**2)))), float(np.degrees(np.sqrt(np.mean(turn**2)))))


def test_the_written_orientation_holds_against_optics(broad: Path, tmp_path: Path) -> None:
    trial = broad / f"{PLAIN}.npz"
    answer = analyse(tmp_path, "--imu", f"{trial}@pelvis")
    assert answer.code == 0, answer.err
    inclination_deg, total_deg = _errors_deg(tmp_path, trial)
    assert inclination_deg <= 1.0
    assert total_deg <= 2.5
    assert answer.data["inputs"][0]["heading"] == "magnetometer"
    assert answer.data["inputs"][0]["rate_hz"] == pytest.approx(285.714, abs=0.001)


@pytest.mark.long
def test_every_recorded_trial_holds_the_stated_error(broad: Path, tmp_path: Path) -> None:
    errors = {}
    for trial in sorted(broad.glob("*.npz")):
        assert analyse(tmp_path, "--imu", f"{trial}@pelvis").code == 0
        errors[trial.stem] = _errors_deg(tmp_path, trial)
    inclinations = [inclination for inclination, _ in errors.values()]
    assert np.mean(inclinations) <= 1.0
    assert max(inclinations) <= 2.5
    for words, most_deg in (("_undisturbed", 2.5), ("_disturbed", 4.0)):
        totals = [total for name, (_, total) in errors.items() if words in name]
        assert np.mean(totals) <= most_deg


def test_without_the_magnetic_field_the_inclination_is_the_same(broad: Path, tmp_path: Path) -> None:
    trial = broad / f"{DISTURBED}.npz"
    answer = analyse(tmp_path, "--imu", f"{trial}@pelvis", "--no-magnetometer")
    assert answer.data["inputs"][0]["heading"] == "free"
    assert _errors_deg(tmp_path, trial)[0] <= 2.5


@pytest.mark.parametrize("number", [4, 19, 30])
def test_real_repetitions_are_counted_from_a_file(data_folder: Path, tmp_path: Path, number: int) -> None:
    with np.load(data_folder / "spar" / "spar_4_subjects.npz") as data:
        motion, rate_hz = data[f"set_{number:03d}"].astype(np.float64), float(data["rate_hz"])
    names = ["time_ms", *(f"Acc_{a} [g]" for a in "xyz"), *(f"Gyr_{a} (rad/s)" for a in "xyz")]
    path = write(tmp_path / "wrist.csv", names, 1e3 * np.arange(len(motion)) / rate_hz, motion)
    answer = analyse(tmp_path / "out", "--imu", f"{path}@right_forearm")
    assert abs(len(answer.data["repetitions"]) - 20) <= 1
    assert len(columns_of(tmp_path / "out" / "repetitions.csv")["number"]) == len(answer.data["repetitions"])


def test_a_known_set_gives_its_pulls_torque_and_files(tmp_path: Path) -> None:
    words = seated_files(tmp_path)
    out = tmp_path / "new" / "out"
    answer = analyse(out, *words, "--protocol", "seated_hip_er", "--lever-arm", "0.36", "--mass", "70")
    assert answer.code == 0, answer.err
    pulls = answer.data["repetitions"]
    assert len(pulls) == 3
    for pull, start_s in zip(pulls, (15.0, 25.0, 35.0), strict=True):
        assert pull["start_s"] == pytest.approx(start_s, abs=0.5)
        assert pull["peak_force_n"] == pytest.approx(130.0, rel=0.001)
        assert pull["torque_nm"] == pytest.approx(130.0 * 0.36, rel=0.001)
    assert {path.name for path in out.iterdir()} == set(answer.data["files"])
    assert {"orientation_right_shank.csv", "orientation_pelvis.csv", "joint_angles.csv"} <= set(
        answer.data["files"]
    )
    assert json.loads((out / "result.json").read_text(encoding="utf-8")) == answer.data
    angles = columns_of(out / "joint_angles.csv")
    rotation, time_s = (np.array(angles[name], dtype=np.float64) for name in ("hip_rotation_deg", "time_s"))
    swinging = rotation[(time_s > 4) & (time_s < 12)]
    assert swinging.max() - swinging.min() == pytest.approx(25.0, abs=1.0)
    assert abs(rotation[(time_s > 2.5) & (time_s < 3.5)]).max() < 0.5


def test_times_in_the_results_are_those_of_the_files(tmp_path: Path) -> None:
    begun_s = 1_700_000_000.0
    time_s = np.arange(0, 30, 0.01)
    force = 80 * ((time_s % 10 > 4) & (time_s % 10 < 8))
    path = write(tmp_path / "f.csv", ("time_s", "force_kgf"), begun_s + time_s, force / 9.80665)
    answer = analyse(tmp_path / "out", "--force", str(path))
    assert [rep["start_s"] for rep in answer.data["repetitions"]] == pytest.approx(
        [begun_s + 4, begun_s + 14, begun_s + 24], abs=0.3
    )
    assert answer.data["analysed_as"] == "free_force"


def test_a_movement_that_is_named_gives_the_axis(tmp_path: Path) -> None:
    words = seated_files(tmp_path)
    spans = ("--still", "0.5:3.5", "--movement", "4:12")
    answer = analyse(tmp_path / "out", *words, "--protocol", "seated_hip_er", *spans)
    assert answer.data["alignment_residual_deg"] < 3.0
    assert len(answer.data["repetitions"]) == 3


def test_nobody_who_keeps_still_is_said(tmp_path: Path) -> None:
    time_s = np.arange(0, 20, 0.01)
    gyr = np.column_stack((np.sin(time_s), np.cos(time_s), 0 * time_s))
    acc = np.tile((0.0, 0.0, 9.81), (len(time_s), 1))
    path = write(tmp_path / "a.csv", ("time_s", *MOTION), time_s, acc, gyr)
    answer = analyse(tmp_path / "out", "--imu", f"{path}@right_shank", "--protocol", "side_lying_hip_er")
    assert "no_still_pose" in {finding["code"] for finding in answer.data["findings"]}


def test_a_set_of_our_own_database_is_a_file_too(tmp_path: Path) -> None:
    blocks = seated_blocks(Side.RIGHT)
    recording = recording_of("seated_hip_er", Side.RIGHT, blocks)
    path = tmp_path / "turnout.db"
    store = open_store(path, clock=StationClock())
    try:
        store.athletes.add(Athlete(athlete_id="athlete", name="A"))
        visit = store.sessions.open_session("athlete", "Visit")
        header = replace(recording.header, session_id=visit.session_id)
        streams = [item.stream for item in recording.streams]
        store.sessions.import_set(header, streams, blocks)
    finally:
        store.close()
    words = ["--imu", f"{path}@right_shank", "--imu", f"{path}@pelvis", "--force", str(path)]
    answer = analyse(tmp_path / "out", *words, "--protocol", "seated_hip_er")
    assert answer.code == 0, answer.err
    peaks = [rep["peak_force_n"] for rep in answer.data["repetitions"]]
    assert peaks == pytest.approx([130.0] * 3, rel=0.001)
    missing = analyse(tmp_path / "none", "--imu", f"{path}@trunk")
    assert "has a motion sensor at the trunk" in missing.err


def test_captured_bytes_are_read_by_the_driver_that_is_named(tmp_path: Path) -> None:
    time_s = np.arange(0, 20, 0.01)
    turning = np.radians(90) * np.sin(2 * np.pi * time_s / 4) * (time_s > 4)
    gyr = np.column_stack((turning, 0 * time_s, 0 * time_s))
    acc = np.tile((0.0, 0.0, 9.80665), (len(time_s), 1))
    frames = np.hstack((acceleration(acc), angular_rate(gyr)))
    path = tmp_path / "wrist.capture"
    writer = CaptureWriter(path, about={"port": "sim"})
    for row, frame in enumerate(frames):
        writer.write(Chunk(5_000_000_000 + 10_000_000 * row, ChunkKind.RECEIVED, frame.tobytes()))
    writer.close()
    answer = analyse(tmp_path / "out", "--imu", f"{path}=witmotion@right_forearm")
    assert answer.code == 0, answer.err
    assert answer.data["inputs"][0]["rows"] == pytest.approx(len(time_s), abs=1)
    assert answer.data["repetitions"][0]["start_s"] > 5.0
    unnamed = analyse(tmp_path / "none", "--imu", f"{path}@right_forearm")
    assert (unnamed.code, "say whose they are" in unnamed.err) == (2, True)
    wrong = analyse(tmp_path / "none", "--imu", f"{path}=tindeq@right_forearm")
    assert wrong.code in (2, 4)
    assert "Traceback" not in wrong.err


def _small(tmp_path: Path) -> Path:
    time_s = np.arange(0, 5, 0.01)
    still = np.tile((0.0, 0.0, 9.81, 0.0, 0.0, 0.0), (len(time_s), 1))
    return write(tmp_path / "a.csv", ("time_s", *MOTION), time_s, still)


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--imu", "{a}@knee"], 2, "There is no segment 'knee'"),
        (["--imu", "{a}"], 2, "names no place"),
        (["--imu", "{a}@pelvis", "--imu", "{a}@pelvis"], 2, "Two files cannot both be of the pelvis"),
        (["--imu", "nowhere.csv@pelvis"], 4, "There is no file nowhere.csv"),
        (["--imu", "{a}@pelvis", "--protocol", "sit_ups"], 2, "There is no protocol 'sit_ups'"),
        (["--force", "{a}"], 4, "lacks force_n"),
        (["--imu", "{a}@pelvis", "--still", "3"], 2, "is not START:END"),
        (["last", "--imu", "{a}@pelvis"], 2, "cannot be analysed together"),
        ([], 2, "Say what to analyse"),
    ],
)
def test_wrong_words_are_one_sentence(tmp_path: Path, words: list[str], code: int, sentence: str) -> None:
    path = _small(tmp_path)
    answer = analyse(tmp_path / "out", *(word.format(a=path) for word in words))
    assert answer.code == code
    assert sentence in answer.err
    assert "Traceback" not in answer.err
    assert not (tmp_path / "out").exists()


def test_results_need_a_folder(tmp_path: Path) -> None:
    answer = here("analyse", "--imu", f"{_small(tmp_path)}@pelvis")
    assert answer.code == 2
    assert "--out" in answer.err


def test_files_of_different_clocks_are_refused(tmp_path: Path) -> None:
    motion = _small(tmp_path)
    force = write(tmp_path / "f.csv", ("time_s", "force_n"), 100 + np.arange(0, 5, 0.01), np.zeros(500))
    answer = analyse(tmp_path / "out", "--imu", f"{motion}@pelvis", "--force", str(force))
    assert answer.code == 4
    assert "put both on one clock" in answer.err


def test_progress_is_told_and_a_stop_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _small(tmp_path)
    told = here("analyse", "--imu", f"{path}@pelvis", "--out", str(tmp_path / "first"))
    assert "Analysing: 100 %" in told.err

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.exchange.analysing.run_live", stop)
    stopped = here("analyse", "--imu", f"{path}@pelvis", "--out", str(tmp_path / "second"))
    assert "Stopped by hand." in stopped.err
    assert not (tmp_path / "second").exists()


def test_the_pull_s_angle_and_the_relaxed_limb_are_said_with_the_files(tmp_path: Path) -> None:
    words = [*seated_files(tmp_path), "--protocol", "seated_hip_er", "--lever-arm", "0.36"]
    words += ["--still", "0.5:3.5", "--pull-angle", "80", "--relaxed", "12.5:13.5"]
    answer = analyse(tmp_path / "out", *words)
    assert answer.code == 0, answer.err
    first = answer.data["repetitions"][0]
    assert first["torque_nm"] == pytest.approx(130.0 * 0.36 * np.sin(np.radians(80.0)), rel=0.001)
    assert first["limb_load_n"] == pytest.approx(0.0, abs=0.1)
    assert "not corrected" in first["remarks"]["torque_corrected"]
    steep = analyse(tmp_path / "steep", *words[:-4], "--pull-angle", "120")
    assert steep.data["repetitions"][0]["torque_nm"] is None
    assert "120°" in steep.data["repetitions"][0]["not_measurable"]["torque"]
