"""`turnout decode`: raw bytes and captures as packets with units, and what was skipped."""

import json
import math
import re
from pathlib import Path
from typing import Any

import pytest

from app.cli.packet_words import PacketWords
from db.store import open_store
from domain.timebase import StationClock
from drivers.capture import CaptureWriter, Chunk, ChunkKind
from drivers.decoder import Packet
from drivers.reading.field_names import field_name
from drivers.registry import load_registry
from tests.app.cli.command import Answer, here
from tests.app.cli.outsider import Outsider
from tests.drivers import vectors


def decoded(path: Path, data: bytes, driver: str) -> tuple[list[Any], Answer]:
    path.write_bytes(data)
    answer = here("decode", str(path), "--driver", driver, "--json")
    return [json.loads(line) for line in answer.out.splitlines()], answer


def nothing_skipped(count: int) -> dict[str, Any]:
    return {
        "skipped": [],
        "skipped_count": 0,
        "skipped_bytes": 0,
        "unfinished_bytes": 0,
        "bytes": count,
    }


def test_every_sample_is_an_object_with_units(tmp_path: Path) -> None:
    lines, answer = decoded(tmp_path / "a.bin", b"0;52.52\r\n968;-0.05\r\n", "chronojump")
    assert answer.code == 0
    assert lines == [
        {"packet": "sample", "time_device_s": 0.0, "force_n": 52.52},
        {"packet": "sample", "time_device_s": 0.000968, "force_n": -0.05},
        nothing_skipped(20),
    ]


def test_what_is_skipped_is_told_with_its_place(tmp_path: Path) -> None:
    data = vectors.WIT_CYCLE * 3 + b"\x00noise\xff" + vectors.WIT_CYCLE * 3
    lines, answer = decoded(tmp_path / "a.bin", data, "witmotion")
    assert sum(line.get("packet") == "sample" for line in lines) >= 5
    assert lines[-1]["skipped"] == [
        {
            "why": "no frame that this driver knows",
            "offset": 3 * len(vectors.WIT_CYCLE),
            "first_bytes": (b"\x00noise\xff" + vectors.WIT_CYCLE)[:11].hex(" "),
        }
    ]
    assert f"at byte {3 * len(vectors.WIT_CYCLE)}" in answer.err


def test_a_beginning_and_an_end_in_mid_packet_are_told(tmp_path: Path) -> None:
    data = vectors.WIT_CYCLE[-5:] + vectors.WIT_CYCLE * 5 + vectors.WIT_CYCLE[:4]
    lines, answer = decoded(tmp_path / "a.bin", data, "witmotion")
    assert lines[-1] == {**nothing_skipped(len(data)), "skipped_bytes": 5, "unfinished_bytes": 4}
    assert "Skipped 5 bytes that are in no packet." in answer.err
    assert "Left 4 bytes at the end" in answer.err


def test_without_json_the_end_is_on_standard_error_only(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"0;52.52\r\n;;;\r\n")
    answer = here("decode", str(tmp_path / "a.bin"), "--driver", "chronojump")
    assert [json.loads(line)["packet"] for line in answer.out.splitlines()] == ["sample"]
    assert "Skipped 1 time: no line that this driver knows." in answer.err


def test_a_capture_gives_times_and_begins_anew_where_the_port_was_opened(tmp_path: Path) -> None:
    writer = CaptureWriter(tmp_path / "a.capture", about={"driver": "chronojump"})
    for chunk in (
        Chunk(0, ChunkKind.OPENED, b""),
        Chunk(1_000_000, ChunkKind.RECEIVED, b"0;1.00\r\n11336;2"),
        Chunk(2_000_000, ChunkKind.SENT, b"tare:\n"),
        Chunk(3_000_000, ChunkKind.OPENED, b""),
        Chunk(4_000_000, ChunkKind.RECEIVED, b"5;3.00\r\n;;\r\n"),
    ):
        writer.write(chunk)
    writer.close()
    lines, _ = decoded(tmp_path / "b", (tmp_path / "a.capture").read_bytes(), "chronojump")
    assert [(line["time_received_s"], line["force_n"]) for line in lines[:2]] == [(0.001, 1.0), (0.004, 3.0)]
    assert lines[2]["skipped"][0]["offset"] == len(b"0;1.00\r\n11336;2") + len(b"5;3.00\r\n")


@pytest.mark.parametrize(
    ("words", "sentence", "code"),
    [
        ("decode nowhere --driver chronojump", "There is no file nowhere", 2),
        ("decode {file} --driver nope", "There is no driver 'nope': choose one of", 2),
        ("decode {file} --driver witmotion", "is from WitMotion IMU (9 bytes): choose another driver", 4),
        ("decode {file}", "--driver: see `turnout decode --help`", 2),
    ],
)
def test_trouble_is_one_sentence(tmp_path: Path, words: str, sentence: str, code: int) -> None:
    (tmp_path / "a.bin").write_bytes(b"0;52.52\r\n")
    answer = here(*words.format(file=tmp_path / "a.bin").split())
    assert answer.code == code
    assert sentence in answer.err.splitlines()[-1]


def test_packets_come_out_with_all_their_fields_and_no_number_that_json_lacks() -> None:
    words = PacketWords(load_registry(()).get("witmotion").descriptor)
    fields: dict[str, float | int | str] = {"acc_x_m_per_s2": float("nan"), "status_word": 3, "utc": "2019"}
    assert list(words.objects(Packet("data", fields))) == [
        {"packet": "data", "acc_x_m_per_s2": None, "status_word": 3, "utc": "2019"}
    ]


def test_what_is_not_calibrated_is_in_counts(tmp_path: Path) -> None:
    lines, _ = decoded(tmp_path / "a.bin", b"HX711 reading: -459753\r\n", "hx711_bogde_basic")
    assert lines[0] == {"packet": "sample", "force_counts": -459753}


@pytest.mark.parametrize(
    ("driver", "packet", "expected"),
    [
        ("witmotion", "55 51 00 00 00 00 00 08 C4 09 7B", {"acc_z_m_per_s2": 9.80665}),
        ("witmotion", "55 52 00 40 00 00 00 00 C4 09 B4", {"gyr_x_rad_per_s": 17.453292519943297}),
        ("bno08x", "AAAA DE 0100 92FF 2508 8DFE ECFF D103 000000 E7", {"packet_counter": 222}),
        ("chronojump_4ch", "FFFFFFFF 87D61200 0A00 F6FF 2C01 D4FE", {"time_device_s": 1.234567}),
        ("ximu3", "C9 40420F0000000000" + "00" * 20 + "0000803F 0A", {"acc_z_m_per_s2": 9.80665}),
        ("ximu3", "D1 40420F0000000000 0000803F" + "00" * 12 + "0A", {"packet": "Q", "quat_w": 1.0}),
        ("ximu3", "D4 DBDC 00000000000000 0000C841 0A", {"time_device_s": 1e-5, "temperature_deg_c": 25.0}),
    ],
)
def test_a_single_packet_at_the_end_of_a_file_comes_out(
    tmp_path: Path, driver: str, packet: str, expected: dict[str, float]
) -> None:
    lines, answer = decoded(tmp_path / "a.bin", bytes.fromhex(packet), driver)
    assert answer.code == 0
    assert lines[0].items() >= expected.items()
    assert lines[-1] == nothing_skipped(len(bytes.fromhex(packet)))


def test_a_packet_without_motion_is_told_too(tmp_path: Path) -> None:
    packet = bytes.fromhex("FA01090070050003 0A000000480E2C42084C37C110388BC2D4CB")
    lines, _ = decoded(tmp_path / "a.bin", packet, "vectornav")
    told = next(line for line in lines if line.get("packet") == "binary")
    assert told["time_device_s"] == 43.000006
    assert math.degrees(told["yaw_rad"]) == pytest.approx(43.0139, abs=1e-4)


def test_units_in_keys() -> None:
    named = [field_name("x", unit) for unit in ("N", "m/s2", "rad/s", "1", "degC", "count", "%")]
    assert named == ["x_n", "x_m_per_s2", "x_rad_per_s", "x", "x_deg_c", "x_counts", "x_percent"]


def test_a_capture_holds_every_sample_that_was_recorded(tmp_path: Path) -> None:
    with Outsider(tmp_path / "ports", speed=10.0, imus=(), at_once=True) as outsider:
        answer = here(
            *("record", "--device", outsider.port("cell"), "--protocol", "seated_hip_er", "--duration", "8"),
            *("--speed", "10", "--db", str(tmp_path / "db.sqlite"), "--json"),
            *("--capture", str(tmp_path / "captures")),
        )
    (path,) = (tmp_path / "captures").iterdir()
    decoded = here("decode", str(path), "--driver", "chronojump").out.splitlines()
    samples = [line for line in map(json.loads, decoded) if line["packet"] == "sample"]
    captured = [(round(line["time_device_s"] * 1e6), round(line["force_n"] * 100)) for line in samples]
    recorded = rows(tmp_path / "db.sqlite", answer.data["set_id"])
    start = captured.index(recorded[0])
    assert len(recorded) > 300
    assert captured[start : start + len(recorded)] == recorded


def rows(db: Path, set_id: str) -> list[tuple[int, int]]:
    """Ticks and raw force as they are in the database."""
    store = open_store(str(db), clock=StationClock())
    try:
        stream = store.sessions.recording(set_id).streams[0]
    finally:
        store.close()
    return list(zip(stream.ticks.tolist(), stream.raw[:, 0].tolist(), strict=True))


@pytest.mark.parametrize("number", [1, 2, 3])
def test_every_packet_of_a_genuine_capture_comes_out(data_folder: Path, number: int) -> None:
    file = data_folder / "xsens" / str(number) / "output.bin"
    if not file.is_file():
        pytest.skip(f"the genuine capture is not at {file}")
    answer = here("decode", str(file), "--driver", "xsens", "--json")
    lines = [json.loads(line) for line in answer.out.splitlines()]
    golden = (file.parent / "output.golden").read_text()
    counters = [int(text) for text in re.findall(r"^PacketCounter:\n +(\d+)", golden, re.MULTILINE)]
    assert [line["packet_counter"] for line in lines[:-1]] == counters
    assert lines[-1] == nothing_skipped(file.stat().st_size)
    assert {"utc", "gyr_x_rad_per_s", "delta_q_w", "delta_v_x_m_per_s"} <= set(lines[0])
