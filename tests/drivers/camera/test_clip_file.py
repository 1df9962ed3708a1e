"""A clip file is whole wherever it is cut, gives back every picture with its time, and plays elsewhere."""

import hashlib
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drivers.camera.capture import CameraError
from drivers.camera.clip_file import ClipFile, ClipWriter, stamped
from tests.drivers.camera.video import STEP_PX, bar_px, make_video

FRAMES = 12


def jpeg(number: int) -> bytes:
    image = np.zeros((240, 320, 3), np.uint8)
    image[:, : STEP_PX * (number + 1)] = (0, 0, 220)
    return bytes(cv2.imencode(".jpg", image)[1].tobytes())


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mjpeg"
    writer = ClipWriter(path)
    for number in range(FRAMES):
        writer.append(jpeg(number), -50_000_000 + number * 100_000_000)
    summary = writer.close()
    assert summary.frames == FRAMES
    assert (summary.first_s, summary.last_s) == (-0.05, 1.05)
    assert summary.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    return path


def test_every_picture_comes_back_with_its_time(clip: Path) -> None:
    read = ClipFile(clip)
    assert read.times_s == pytest.approx([-0.05 + 0.1 * number for number in range(FRAMES)])
    assert [bar_px(read.jpeg(n)) for n in range(FRAMES)] == pytest.approx(
        [STEP_PX * (n + 1) for n in range(FRAMES)], abs=1
    )
    assert read.torn_bytes == 0


def test_another_program_plays_it(clip: Path) -> None:
    film, seen = cv2.VideoCapture(str(clip)), 0
    while film.read()[0]:
        seen += 1
    assert seen == FRAMES


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0.0, 1.0))
def test_a_clip_cut_off_anywhere_keeps_every_picture_before_the_cut(clip: Path, share: float) -> None:
    data = clip.read_bytes()
    cut = clip.with_name("cut.mjpeg")
    size = round(share * len(data))
    cut.write_bytes(data[:size])
    ends = np.cumsum([len(stamped(jpeg(number), 0)) for number in range(FRAMES)])
    read = ClipFile(cut)
    assert len(read) == int((ends <= size).sum())
    assert read.torn_bytes == size - (ends[len(read) - 1] if len(read) else 0)


@pytest.mark.parametrize(
    ("time_s", "number"),
    [(-0.3, 0), (-0.05, 0), (0.04, 0), (0.05, 1), (0.149, 1), (1.5, 11), (1.7, None), (-1, None)],
)
def test_the_picture_of_an_instant_is_the_last_one_before_it(
    clip: Path, time_s: float, number: int | None
) -> None:
    assert ClipFile(clip).place(time_s) == number


def test_an_existing_clip_is_never_written_over(clip: Path) -> None:
    with pytest.raises(FileExistsError):
        ClipWriter(clip)


def test_a_clip_that_is_gone_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CameraError, match=r"clip gone\.mjpeg cannot be read"):
        ClipFile(tmp_path / "gone.mjpeg")


def test_what_a_killed_program_had_written_is_there(tmp_path: Path) -> None:
    film, path = make_video(tmp_path / "film.avi"), tmp_path / "clip.mjpeg"
    command = [sys.executable, "-m", "tests.drivers.camera.recording_child", str(film), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ten\n"
        child.kill()
    read = ClipFile(path)
    assert len(read) >= 10
    widths = [bar_px(read.jpeg(number)) for number in range(len(read))]
    assert np.diff(widths) == pytest.approx(STEP_PX, abs=1)
    assert np.all(np.diff(read.times_s) > 0)
