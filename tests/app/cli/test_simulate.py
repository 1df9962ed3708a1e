"""`turnout simulate`, and everything that follows a recording: compare, show, analyse, report."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import open_store
from domain.timebase import StationClock
from tests.app.cli import spar
from tests.app.cli.command import ended, here, start

SPEED = "10"
SAFE_SPEED = "5"


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Two visits recorded one after the other from the same simulated sensors."""
    folder = tmp_path_factory.mktemp("visits")
    simulate = start(
        *("simulate", "--protocol", "side_lying_hip_er", "--reps", "2", "--folder", str(folder / "ports")),
        *("--speed", SPEED, "--json"),
    )
    try:
        ports = ports_of(simulate)
        for visit in ("first", "second"):
            devices = [f"{ports['force']}", f"{ports['pelvis']}@pelvis", f"{ports['shank']}@right_shank"]
            answer = here(
                *("record", *(word for device in devices for word in ("--device", device))),
                *("--protocol", "side_lying_hip_er", "--athlete", "Ana", "--duration", "30"),
                *("--speed", SPEED, "--db", str(folder / "db.sqlite"), "--json"),
            )
            assert answer.code == 0, answer.err
            (folder / f"{visit}.json").write_text(answer.out)
    finally:
        simulate.terminate()
        answer = ended(simulate)
    assert answer.code == 0
    yield folder


def ports_of(simulate: "subprocess.Popen[str]") -> dict[str, str]:
    out = simulate.stdout
    assert out is not None
    text = out.readline()
    while not text.rstrip().endswith("\n}"):
        text += out.readline()
    ports: dict[str, str] = json.loads(text)["ports"]
    return ports


@pytest.mark.parametrize("visit", ["first", "second"])
def test_the_athlete_waits_for_the_recording_and_does_every_repetition(recorded: Path, visit: str) -> None:
    answer = json.loads((recorded / f"{visit}.json").read_text())
    reps = answer["repetitions"]
    assert len(reps) == 2
    assert all(28.0 < rep["rom_deg"] < 40.0 and rep["peak_force_n"] > 20.0 for rep in reps)
    assert answer["state"] == "complete"
    assert reps[0]["start_s"] > 4.0


def test_the_ports_are_gone_with_the_simulation(recorded: Path) -> None:
    assert list((recorded / "ports").iterdir()) == []


def test_two_visits_are_listed_and_compared(recorded: Path) -> None:
    db = ("--db", str(recorded / "db.sqlite"), "--json")
    sessions = here("show", *db).data["sessions"]
    assert [session["athlete"] for session in sessions] == ["Ana", "Ana"]
    newest, oldest = (session["session_id"] for session in sessions)
    rows = here("compare", oldest, newest, *db).data["comparisons"][0]["rows"]
    rom = next(row for row in rows if row["metric"] == "rom")
    assert rom["change_deg"] == pytest.approx(rom["second_deg"] - rom["first_deg"], abs=0.001)
    assert rom["verdict"]


def test_a_set_analysed_again_is_what_it_was(recorded: Path) -> None:
    first = json.loads((recorded / "first.json").read_text())
    again = here("analyse", first["set_id"], "--db", str(recorded / "db.sqlite"), "--json").data["sets"][0]
    assert again["repetitions"] == first["repetitions"]
    assert again["metrics"] == first["metrics"]


def test_what_the_coach_rejected_stays_out_when_a_set_is_analysed_again(recorded: Path) -> None:
    set_id = json.loads((recorded / "second.json").read_text())["set_id"]
    db = str(recorded / "db.sqlite")
    store = open_store(db, clock=StationClock())
    store.sessions.set_repetition_accepted(set_id, 2, accepted=False, reason="redone")
    store.close()
    again = here("analyse", set_id, "--db", db, "--json")
    assert again.err == f"Set {set_id}: kept 1 decision of the coach.\n"
    (one,) = again.data["sets"]
    assert one["decisions_kept"] == 1
    assert [(rep["accepted"], rep["reason"]) for rep in one["repetitions"]] == [(True, ""), (False, "redone")]
    assert one["metrics"]["rep_count"] == 1
    assert here("show", set_id, "--db", db, "--json").data["sets"][0]["metrics"] == one["metrics"]


def test_once_is_one_set_and_the_end_when_it_is_recorded(tmp_path: Path) -> None:
    folder = str(tmp_path / "ports")
    simulate = start(
        *("simulate", "--once", "--reps", "1", "--folder", folder, "--speed", SAFE_SPEED, "--json")
    )
    try:
        ports = ports_of(simulate)
        answer = here(
            *("record", "--device", ports["force"], "--duration", "20", "--speed", SAFE_SPEED),
            *("--db", str(tmp_path / "db.sqlite"), "--json"),
        )
    finally:
        ended_by_itself = ended(simulate)
    assert (answer.data["state"], len(answer.data["repetitions"])) == ("complete", 1), answer.err
    assert ended_by_itself.code == 0


def test_the_report_of_the_last_visit_is_a_pdf(recorded: Path) -> None:
    file = recorded / "report.pdf"
    answer = here("report", "last", "-o", str(file), "--db", str(recorded / "db.sqlite"), "--json")
    assert answer.code == 0, answer.err
    assert file.read_bytes().startswith(b"%PDF")
    assert answer.data == {"report": str(file), "bytes": file.stat().st_size}


def test_real_wrist_motion_is_counted_through_the_port(data_folder: Path, tmp_path: Path) -> None:
    if not (data_folder / "spar").is_dir():
        pytest.skip(f"the recorded wrist motion is not at {spar.FILE}")
    played = spar.play("set_037", speed=10.0, folder=tmp_path, record=here)
    assert played.rows_kept == played.rows
    assert 19 <= played.repetitions <= 21


def test_a_recorded_set_played_again_gives_the_same_repetitions_and_forces(recorded: Path) -> None:
    first = json.loads((recorded / "first.json").read_text())
    replay = start(
        *("simulate", "--replay", first["set_id"], "--folder", str(recorded / "replay"), "--speed", SPEED),
        *("--db", str(recorded / "db.sqlite"), "--json"),
    )
    try:
        ports = ports_of(replay)
        again = here(
            *("record", "--device", f"{ports['cuff']}", "--device", f"{ports['pelvis']}@pelvis"),
            *("--device", f"{ports['right_shank']}@right_shank", "--protocol", "side_lying_hip_er"),
            *("--duration", "44", "--speed", SPEED, "--db", str(recorded / "again.sqlite"), "--json"),
        )
    finally:
        replay.terminate()
        ended(replay)
    assert again.code == 0, again.err
    for name, allowed in (("peak_force_n", 0.2), ("rom_deg", 0.5), ("rep_duration_s", 0.1)):
        played = [rep[name] for rep in again.data["repetitions"]]
        assert played == pytest.approx([rep[name] for rep in first["repetitions"]], abs=allowed)
