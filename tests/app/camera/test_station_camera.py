"""A film as the camera of a whole station: mirrored, recorded with consent, and scrubbed in the review."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.camera.station_camera import StationCamera
from domain.biofeedback.exposure import Sight
from domain.recording import State
from drivers.camera.clip_file import ClipFile
from drivers.camera.source import CameraState
from tests.app.station_rig import Rig, station
from tests.drivers.camera.video import make_video
from widgets.athlete.camera import CameraAim


@pytest.fixture(autouse=True)
def own_ports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))


def camera_of(rig: Rig) -> StationCamera:
    camera = rig.window.findChild(StationCamera)
    assert isinstance(camera, StationCamera)
    return camera


def test_opencv_is_loaded_only_when_a_camera_is_wanted() -> None:
    code = "import sys, app.cli.main, app.bootstrap, app.camera.station_camera; print('cv2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("False", "")


def test_a_station_without_the_extra_says_so_in_the_settings_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The interpreter itself is told that there is no such package.
    monkeypatch.setitem(sys.modules, "cv2", None)
    with station(tmp_path, sensors=False) as rig:
        camera = camera_of(rig)
        assert not camera.settings_card.test.isEnabled()
        assert "extra" in camera.settings_card._trouble.text()
        assert camera.source is None
        assert rig.pages.station.camera.isHidden()
        assert rig.pages.station.athlete.sight.findData(Sight.CAMERA.value) == -1


def test_a_camera_that_is_not_there_is_told_in_the_settings(tmp_path: Path) -> None:
    with station(tmp_path, sensors=False) as rig:
        camera = camera_of(rig)
        camera.choose(str(tmp_path / "nothing.avi"))
        camera.test()
        rig.wait(lambda: "cannot be opened" in camera.settings_card._trouble.text(), "the sentence")
        camera.switch(on=False)
        assert camera.source is None
        assert rig.pages.station.camera.isHidden()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return make_video(tmp_path / "film.avi", pictures=75)


def test_a_set_is_mirrored_kept_and_scrubbed(qtbot: QtBot, tmp_path: Path, film: Path) -> None:
    with station(tmp_path) as rig:
        camera = camera_of(rig)
        rig.window.show()
        rig.window.shell.show_page("station")
        athlete = rig.begin()
        camera.change_consent(agreed=True)
        rig.wait(lambda: rig.store.clips.may_record(athlete.athlete_id), "the consent")
        rig.pages.display.show()
        rig.connect()
        camera.choose(str(film))
        camera.switch(on=True)
        rig.go()
        rig.pages.display.set_sight(Sight.CAMERA)
        aim = rig.pages.display.aims[Sight.CAMERA]
        assert isinstance(aim, CameraAim)
        rig.wait(lambda: aim.has_picture, "the athlete's mirror")
        card = rig.pages.station.camera.view
        rig.wait(lambda: card.has_picture and card.is_recording, "the coach's mirror with its mark")
        rig.wait(lambda: bool(rig.pages.station.curves.rep_strip.repetitions), "a repetition")
        set_id = rig.parts.live_set.set_id
        film.unlink()
        rig.wait(lambda: camera.source is not None and camera.source.state is CameraState.LOST, "its end")
        assert rig.parts.live_set.in_set
        rig.parts.live_set.finish()
        rig.wait_for(State.REVIEW)
        rig.wait(
            lambda: rig.parts.review.is_ready and not rig.pages.review.picture.clip.isHidden(), "the clip"
        )
        assert not card.is_recording
        (clip,) = rig.store.clips.of_set(set_id)
        file = ClipFile(rig.store.clips.path_of(clip))
        assert clip.frames == len(file) > 50
        assert clip.sha256 and rig.store.verify().sound
        scrub(rig, file)
        remove_and_undo(rig, set_id)


def scrub(rig: Rig, file: ClipFile) -> None:
    """Another instant is another picture, and where there is none it is said."""
    page = rig.pages.review
    widths = []
    for number in (12, 30):
        page.picture.replay.set_span(0.0, file.times_s[-1] + 30.0)
        page.picture.replay.seek(file.times_s[number] + 0.001)
        rig.wait(lambda: page.picture.clip.view.has_picture and not rig_busy(rig), "the picture")
        image = page.picture.clip.view.grab().toImage()
        row = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
        widths.append(sum(colour.red() > 120 and colour.blue() < 90 for colour in row))
    assert widths[0] != widths[1]
    assert np.all(np.array(widths) > 0)
    page.picture.replay.seek(file.times_s[-1] + 5.0)
    assert not page.picture.clip.view.has_picture


def rig_busy(rig: Rig) -> bool:
    review = camera_of(rig).review
    return review._busy or review._waiting is not None


def remove_and_undo(rig: Rig, set_id: str) -> None:
    page = rig.pages.review
    page.picture.clip.remove.click()
    rig.wait(lambda: page.picture.clip.isHidden(), "the removal")
    assert rig.store.clips.of_set(set_id) == ()
    rig.parts.review.undo.undo()
    rig.wait(lambda: not page.picture.clip.isHidden(), "the clip again")
    assert len(rig.store.clips.of_set(set_id)) == 1
