"""A camera's pictures carry the station's time, an old one never waits, and its end is told."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from domain.timebase import StationClock
from drivers.camera.capture import CameraError, Capture
from drivers.camera.clip_file import ClipFile
from drivers.camera.clip_recorder import WAITING, ClipRecorder
from drivers.camera.pictures import NewestPictures, Picture
from drivers.camera.source import CameraSource, CameraState
from tests.drivers.camera.video import RATE_HZ, STEP_PX, bar_px, make_video


def wait_for(condition: Callable[[], object], *, seconds: float = 20.0) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not come"
        time.sleep(0.005)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return make_video(tmp_path / "film.avi", pictures=45)


@pytest.fixture
def source(film: Path) -> Iterator[CameraSource]:
    made = CameraSource(str(film), clock=StationClock())
    made.start()
    yield made
    made.stop()


def test_a_recorded_clip_holds_the_pictures_on_the_clock_of_the_set(
    source: CameraSource, tmp_path: Path
) -> None:
    epoch_ns = StationClock().now_ns()
    source.record(tmp_path / "clip.mjpeg", epoch_ns=epoch_ns)
    wait_for(lambda: source.state is CameraState.LOST)
    outcome = source.end_recording()
    assert outcome is not None
    clip = ClipFile(tmp_path / "clip.mjpeg")
    assert outcome.summary.frames == len(clip) >= 44
    widths = [bar_px(clip.jpeg(number)) for number in range(len(clip))]
    assert np.diff(widths) == pytest.approx(STEP_PX, abs=1)
    assert np.median(np.diff(clip.times_s)) == pytest.approx(1 / RATE_HZ, rel=0.15)


def test_the_mirror_gets_the_newest_picture_mirrored_and_in_its_size(source: CameraSource) -> None:
    source.pictures.want("thumbnail", 160, 160)
    wait_for(lambda: source.received > 20)
    picture = source.pictures.take("thumbnail")
    assert picture is not None
    assert picture.image.shape == (120, 160, 4)
    red = picture.image[60, :, 2] > 120
    # The bar grows at the camera's left, which is the right of a mirror.
    assert red[-1]
    assert not red[0]
    assert red.sum() * 2 >= STEP_PX * 15


def test_a_view_that_stalls_finds_one_picture_the_newest() -> None:
    pictures = NewestPictures()
    pictures.want("mirror", 8, 8)
    for number in range(100):
        pictures.put("mirror", Picture(np.zeros((8, 8, 4), np.uint8), number))
    newest = pictures.take("mirror")
    assert newest is not None
    assert newest.received_ns == 99
    assert pictures.take("mirror") is None


def test_nothing_is_made_for_views_that_want_nothing(source: CameraSource) -> None:
    source.pictures.want("gone", 100, 100)
    source.pictures.want("gone", 0, 0)
    wait_for(lambda: source.received > 3)
    assert source.pictures.take("gone") is None


def test_an_unplugged_camera_is_told_and_its_clip_ends_whole(source: CameraSource, film: Path) -> None:
    wait_for(lambda: source.received > 5)
    clip = film.with_name("clip.mjpeg")
    source.record(clip, epoch_ns=0)
    film.unlink()
    wait_for(lambda: "cannot be opened" in source.trouble)
    assert source.state is CameraState.LOST
    outcome = source.end_recording()
    assert outcome is not None
    assert outcome.summary.frames == len(ClipFile(clip)) > 10


def test_a_camera_that_comes_back_goes_on_and_the_gap_is_counted(source: CameraSource, film: Path) -> None:
    clip = film.with_name("clip.mjpeg")
    source.record(clip, epoch_ns=0)
    wait_for(lambda: source.state is CameraState.LOST)
    wait_for(lambda: source.state is CameraState.LIVE)
    outcome = source.end_recording()
    assert outcome is not None
    gap_s = max(np.diff(ClipFile(clip).times_s))
    assert outcome.dropped == pytest.approx(gap_s * RATE_HZ, rel=0.25)


def test_a_camera_that_is_not_there_says_so_with_what_to_do(tmp_path: Path) -> None:
    source = CameraSource(str(tmp_path / "nothing.avi"), clock=StationClock())
    source.start()
    wait_for(lambda: source.trouble)
    assert "check the name" in source.trouble
    source.stop()
    assert source.state is CameraState.OFF


def test_a_disk_that_is_too_slow_costs_counted_pictures_and_nobody_waits(tmp_path: Path) -> None:
    recorder = ClipRecorder(tmp_path / "clip.mjpeg", epoch_ns=0, clock=StationClock())
    for number in range(10 * WAITING):
        recorder.offer(b"\xff\xd8" + bytes(200_000) + b"\xff\xd9", number)
    outcome = recorder.close()
    assert outcome.summary.frames + outcome.dropped == 10 * WAITING
    assert outcome.dropped > 0


def test_a_number_no_computer_counts_to_is_refused_in_words() -> None:
    with pytest.raises(CameraError, match="99999999999"):
        Capture("99999999999", clock=StationClock())
