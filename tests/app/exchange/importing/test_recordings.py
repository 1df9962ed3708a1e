"""Recordings of other programs become sets: scored as live ones, marked imported, noticed again."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from pytestqt.qtbot import QtBot

from app.comparing.gathering import Gatherer
from app.comparing.keys import Key
from app.errors import TurnoutError
from app.exchange.importing.recordings import ImportedRecording, RecordingImport, SetWanted, chosen_sensors
from app.reports import visit_report
from app.training.review.placing import Placing
from app.training.review.rescoring import analysed_again
from app.workers import Workers
from db.store import Store
from domain.analysis.recorded import analyse_recording
from domain.athlete import Athlete, Sex, Side
from domain.calibration import SiReader
from domain.change.compared import Kind
from domain.channel import Floats, Segment
from domain.foreign.free_protocols import free_protocol
from domain.foreign.origin import is_imported
from domain.results import Boundary
from domain.timebase import StationClock
from tests.app.exchange.importing.xdf_writer import stream, xdf

DAY = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
RATE_HZ = 500.0
TIME_S = np.arange(0, 12, 1 / RATE_HZ)


def pulls() -> Floats:
    """Three pulls of 200 N, each 1.5 s long, in 12 s."""
    force = np.zeros(len(TIME_S))
    for start_s in (2.0, 5.0, 8.0):
        x = np.clip((TIME_S - start_s) / 1.5, 0, 1)
        force += 200.0 * np.sin(np.pi * x) ** 2
    return force


@pytest.fixture
def importer(store: Store, clock: StationClock) -> RecordingImport:
    """Into a database with one athlete."""
    store.athletes.add(Athlete("ana", "Ana Ferreira"))
    return RecordingImport(store=store, clock=clock)


def wanted() -> SetWanted:
    """Any pull on the right side."""
    return SetWanted("ana", free_protocol(()), Side.RIGHT, DAY)


def peaks(done: ImportedRecording) -> list[int]:
    """The peak of each pull in newtons."""
    return [
        round(one.value) for rep in done.result.repetitions for one in rep.metrics if one.name == "peak_force"
    ]


def table(path: Path, head: str, *columns: Floats, sign: str = ";") -> Path:
    """A CSV file."""
    np.savetxt(path, np.column_stack(columns), delimiter=sign, header=head, comments="", fmt="%.9g")
    return path


@pytest.mark.parametrize(
    ("head", "times", "newtons", "form"),
    [
        ("Time (micros);Force(N)", 1e6, 1.0, "Chronojump"),
        ("time;weight [kg]", 1.0, 1 / 9.80665, "CSV"),
        ("Zeit (ms);Kraft (kN)", 1e3, 1e-3, "CSV"),
        ("Tiempo (s);Fuerza (lbf)", 1.0, 1 / 4.4482216152605, "CSV"),
    ],
)
def test_a_text_export_is_scored_as_a_set(
    importer: RecordingImport,
    store: Store,
    tmp_path: Path,
    head: str,
    times: float,
    newtons: float,
    form: str,
) -> None:
    path = table(tmp_path / "pull.csv", head.replace("time;", "time_s;"), TIME_S * times, pulls() * newtons)
    found = importer.read(path)
    sensors, _ = chosen_sensors(found)
    done = importer.keep(found, sensors, wanted())
    assert found.form == form
    assert peaks(done) == [200, 200, 200]
    assert is_imported(store.sessions.streams(done.header.set_id))
    origin = store.imports.origins([done.header.set_id])[done.header.set_id]
    assert (origin.file_name, origin.form, origin.told) == ("pull.csv", form, done.origin.told)
    assert any("500 Hz found" in sentence for sentence in origin.told)
    kept = store.sessions.latest_result(done.header.set_id)
    assert kept is not None
    assert kept.findings[0].sentence.startswith(f"Imported from a {form} file")
    (item,) = Gatherer(store=store).gather([Key(Kind.SET, done.header.set_id).text])
    assert item.label.endswith(", imported")
    summary = store.sessions.for_athlete("ana")[0]
    printed = visit_report(store, [summary.sets[0].header], generated_at=DAY)
    assert printed.sets[0].remarks[0].sentence.startswith(f"Imported from a {form} file")


def test_it_is_the_analysis_of_a_live_set(importer: RecordingImport, store: Store, tmp_path: Path) -> None:
    found = importer.read(table(tmp_path / "a.csv", "time_s;force_n", TIME_S, pulls()))
    done = importer.keep(found, chosen_sensors(found)[0], wanted())
    protocol = store.protocols.of_set(done.header)
    again = analyse_recording(store.sessions.recording(done.header.set_id), protocol)
    assert again.repetitions == done.result.repetitions
    assert again.metrics == done.result.metrics
    rescored, _ = analysed_again(
        store.sessions.recording(done.header.set_id), protocol, sex=Sex.UNSPECIFIED, before=done.result
    )
    assert [one.code for one in rescored.findings].count("imported") == 1


def test_moving_the_boundaries_of_an_imported_set_keeps_where_it_came_from(
    importer: RecordingImport, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    found = importer.read(table(tmp_path / "a.csv", "time_s;force_n", TIME_S, pulls()))
    done = importer.keep(found, chosen_sensors(found)[0], wanted())
    workers = Workers()
    placing = Placing(store=store, workers=workers)
    placing.open(done.header.set_id, store.protocols.of_set(done.header), Sex.UNSPECIFIED)
    with qtbot.waitSignal(placing.placed, timeout=10_000):
        placing.place([Boundary(2.2, 3.2)], done.result, {})
    workers.stop()
    kept = store.sessions.latest_result(done.header.set_id)
    assert kept is not None and len(kept.repetitions) == 1
    assert kept.findings[0].code == "imported"


def test_the_same_bytes_are_noticed(importer: RecordingImport, store: Store, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "time_s;force_n", TIME_S, pulls())
    found = importer.read(path)
    sensors, _ = chosen_sensors(found)
    importer.keep(found, sensors, wanted())
    other = importer.read(path.rename(tmp_path / "renamed.csv"))
    with pytest.raises(TurnoutError, match="was imported before"):
        importer.keep(other, sensors, wanted())
    importer.keep(other, sensors, wanted(), again=True)
    (visit,) = store.sessions.for_athlete("ana")
    assert (visit.session.title, len(visit.sets)) == ("Imported", 2)


def test_a_look_keeps_nothing(importer: RecordingImport, store: Store, tmp_path: Path) -> None:
    found = importer.read(table(tmp_path / "a.csv", "time_s;force_n", TIME_S, pulls()))
    done = importer.keep(found, chosen_sensors(found)[0], wanted(), keep=False)
    assert len(done.result.repetitions) == 3
    assert store.sessions.for_athlete("ana") == []


def test_a_file_without_times_needs_its_rate_and_says_so(importer: RecordingImport, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "force_n;other", pulls(), pulls())
    found = importer.read(path)
    with pytest.raises(TurnoutError, match="say how many samples a second"):
        importer.keep(found, chosen_sensors(found)[0], wanted())
    found = importer.read(path, rate_hz=RATE_HZ)
    done = importer.keep(found, chosen_sensors(found)[0], wanted())
    assert "placed at the 500 Hz that were given" in done.origin.told[0]


def test_a_force_without_a_unit_is_asked_and_said_by_hand(importer: RecordingImport, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "time_s;Channel 1;hip angle [deg]", TIME_S, pulls() / 9.80665, pulls())
    found = importer.read(path)
    sensors, left = chosen_sensors(found)
    assert sensors == ()
    assert any("finished angle" in sentence for sentence in left)
    with pytest.raises(TurnoutError, match=r"unit of Channel 1 is not known"):
        importer.keep(found, chosen_sensors(found, force="Channel 1")[0], wanted())
    sensors, _ = chosen_sensors(found, force="Channel 1", force_unit="kgf")
    done = importer.keep(found, sensors, wanted())
    assert peaks(done) == [200, 200, 200]


def test_xdf_streams_of_two_computers_come_onto_one_clock(importer: RecordingImport, tmp_path: Path) -> None:
    offsets = [(100.0 + second, 5.0 + 1e-5 * second) for second in range(12)]
    force = stream(1, "Cell", [("force", "N")], RATE_HZ, 100.0 + TIME_S, pulls()[:, np.newaxis], offsets)
    beat = stream(2, "Beat", [("force", "kgf")], RATE_HZ, 105.0 + TIME_S, pulls()[:, np.newaxis], [])
    path = tmp_path / "a.xdf"
    path.write_bytes(xdf(force, beat))
    found = importer.read(path)
    assert found.times["Cell"][0] == pytest.approx(105.0, abs=1e-6)
    assert found.times["Cell"][-1] == pytest.approx(105.0 + TIME_S[-1] * (1 + 1e-5), abs=1e-6)
    assert found.times["Beat"][0] == pytest.approx(105.0, abs=1e-9)
    assert any("12 measured offsets" in sentence for sentence in found.told)
    assert any("no offset between the computers" in sentence for sentence in found.told)
    done = importer.keep(found, chosen_sensors(found, force="Cell/force")[0], wanted())
    assert peaks(done) == [200, 200, 200]


def test_a_cut_off_xdf_file_is_refused(importer: RecordingImport, tmp_path: Path) -> None:
    whole = xdf(stream(1, "Cell", [("force", "N")], RATE_HZ, TIME_S, pulls()[:, np.newaxis], []))
    for stop in (4, 60, len(whole) - 7):
        path = tmp_path / "cut.xdf"
        path.write_bytes(whole[:stop])
        with pytest.raises(TurnoutError, match=r"cut off|no stream"):
            importer.read(path)


def test_c3d_force_is_placed_by_its_rate(importer: RecordingImport, tmp_path: Path) -> None:
    ezc3d = pytest.importorskip("ezc3d")
    book = ezc3d.c3d()
    book["data"]["points"] = np.zeros((4, 0, len(TIME_S)))
    book["data"]["analogs"] = np.stack([pulls(), pulls() * 0 + 1])[np.newaxis]
    book["parameters"]["POINT"]["RATE"]["value"] = [RATE_HZ]
    analog = book["parameters"]["ANALOG"]
    analog["RATE"]["value"], analog["LABELS"]["value"] = [RATE_HZ], ["Force", "EMG"]
    analog["UNITS"]["value"] = ["N", "V"]
    book.write(str(tmp_path / "a.c3d"))
    found = importer.read(tmp_path / "a.c3d")
    done = importer.keep(found, chosen_sensors(found)[0], wanted())
    assert peaks(done) == [200, 200, 200]
    assert done.origin.told[0].startswith("C3D has no time of a sample")


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n", b"XDF:", b"\x02\x50" + bytes(20), b"a;b\n1;2\n"])
def test_what_is_no_recording_is_refused_in_a_sentence(
    importer: RecordingImport, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(data)
    with pytest.raises(TurnoutError):
        found = importer.read(path, rate_hz=100.0)
        importer.keep(found, chosen_sensors(found)[0], wanted())


FORCES = arrays.arrays(np.float64, st.integers(50, 200), elements=st.floats(-1e5, 1e5, allow_subnormal=False))


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(force=FORCES)
def test_every_bit_of_a_force_is_kept(
    importer: RecordingImport, store: Store, tmp_path: Path, force: Floats
) -> None:
    path = tmp_path / "a.csv"
    time_s = np.arange(len(force)) / 100
    rows = [f"{t!r},{f!r}" for t, f in zip(time_s.tolist(), force.tolist(), strict=True)]
    path.write_text("time_s,force_n\n" + "\n".join(rows))
    found = importer.read(path)
    done = importer.keep(found, chosen_sensors(found)[0], wanted(), again=True)
    (kept,) = store.sessions.recording(done.header.set_id).streams
    np.testing.assert_array_equal(SiReader(kept.stream).read(kept.raw)[:, 0], force)
    np.testing.assert_array_equal(kept.ticks, np.rint(time_s * 1e9).astype(np.int64))
    assert kept.stream.segment is Segment.CUFF
