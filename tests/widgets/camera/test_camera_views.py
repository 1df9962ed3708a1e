"""The camera's views show pixel for pixel what came, say in words what is missing, and mark a recording."""

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from domain.biofeedback.exposure import FeedbackMode, Sight
from domain.recording import State
from widgets.athlete.camera import CameraAim
from widgets.athlete.card import AthleteCard
from widgets.athlete.display import AthleteDisplay
from widgets.camera.clip_view import NO_PICTURE, ClipView
from widgets.camera.picture import Pixels, wanted_px
from widgets.camera.settings_card import CameraSettingsCard
from widgets.camera.station_card import StationCameraCard
from widgets.camera.view import CameraView
from widgets.live.replay_bar import ReplayBar
from widgets.theme import Theme
from widgets.training.set_picture import SetPicture


def noise(width: int, height: int) -> Pixels:
    made: Pixels = np.random.default_rng(4).integers(0, 256, (height, width, 4), np.uint8)
    made[..., 3] = 255
    return made


def pixels_of(image: QImage) -> Pixels:
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(whole.constBits(), np.uint8)
    return flat.reshape(whole.height(), whole.bytesPerLine() // 4, 4)[:, : whole.width(), :3].copy()


def test_a_picture_made_for_the_view_is_shown_pixel_for_pixel(qtbot: QtBot, theme: Theme) -> None:
    view = CameraView("Camera", theme=theme)
    qtbot.addWidget(view)
    view.resize(240, 160)
    view.set_picture(noise(200, 160))
    shown = pixels_of(view.grab().toImage())
    np.testing.assert_array_equal(shown[:, 20:220], noise(200, 160)[..., :3])


def test_the_mark_of_a_recording_is_painted_and_said(qtbot: QtBot, theme: Theme) -> None:
    view = CameraView("Camera", theme=theme)
    qtbot.addWidget(view)
    view.resize(240, 160)
    view.set_picture(noise(240, 160))
    before = pixels_of(view.grab().toImage())
    view.set_recording(True)
    changed = (pixels_of(view.grab().toImage()) != before).any(axis=2)
    assert changed[:40, :100].sum() > 1000
    assert not changed[60:].any()
    assert view.accessibleDescription() == "Recording"


def test_a_hidden_view_wants_no_picture(qtbot: QtBot, theme: Theme) -> None:
    view = CameraView("Camera", theme=theme)
    qtbot.addWidget(view)
    view.resize(240, 160)
    assert wanted_px(view) == (0, 0)
    view.show()
    assert wanted_px(view) == (240, 160)


def test_the_camera_is_a_sight_beside_the_mirror_figure(qtbot: QtBot) -> None:
    display = AthleteDisplay()
    qtbot.addWidget(display)
    display.resize(1280, 720)
    display.set_sight(Sight.CAMERA)
    display.set_state(State.ACTIVE)
    display.show()
    aim = display.aim
    assert isinstance(aim, CameraAim)
    assert aim.isVisible() and not display.aims[Sight.MIRROR].isVisible()
    without = pixels_of(aim.grab().toImage())
    aim.set_picture(noise(*wanted_px(aim)))
    assert (pixels_of(aim.grab().toImage()) != without).mean() > 0.9
    aim.set_picture(None)
    np.testing.assert_array_equal(pixels_of(aim.grab().toImage()), without)


def test_the_sight_is_offered_only_while_a_camera_is_on(qtbot: QtBot, theme: Theme) -> None:
    card = AthleteCard(theme=theme)
    qtbot.addWidget(card)
    usual = card.sight.count()
    for offered in (True, True, False, False):
        card.offer_camera(offered=offered)
        assert card.sight.count() == usual + offered
    card.set_choice(Sight.BAR, FeedbackMode.CONCURRENT)
    assert card.sight.currentData() == "bar"


def test_consent_is_asked_for_and_taken_back_by_the_same_button(qtbot: QtBot, theme: Theme) -> None:
    card = StationCameraCard(theme=theme)
    qtbot.addWidget(card)
    heard: list[bool] = []
    card.consent_changed.connect(heard.append)
    for agreed in (False, True):
        card.set_consent(agreed=agreed, wording="I agree.", may_ask=True)
        card.consent.click()
    assert heard == [True, False]


def test_without_the_extra_one_sentence_stands_there_and_nothing_can_be_pressed(
    qtbot: QtBot, theme: Theme
) -> None:
    card = CameraSettingsCard(theme=theme)
    qtbot.addWidget(card)
    card.set_available(available=False, sentence="Cameras need the extra camera.")
    assert not any(part.isEnabled() for part in (card.choice, card.address, card.test))
    assert card._trouble.text() == "Cameras need the extra camera."
    card.set_available(available=True)
    assert card.test.isEnabled() and card._trouble.text() == ""


def test_a_clip_without_a_picture_of_this_moment_says_so(qtbot: QtBot, theme: Theme) -> None:
    clip = ClipView(theme=theme)
    qtbot.addWidget(clip)
    clip.show_image(None)
    assert not clip.view.has_picture and clip.view.words == NO_PICTURE


def test_the_review_shows_a_clip_only_where_there_is_one(qtbot: QtBot, theme: Theme) -> None:
    picture = SetPicture(theme=theme)
    qtbot.addWidget(picture)
    picture.show()
    assert picture.figure.isVisible() and not picture.clip.isVisible() and not picture.beside.isVisible()
    picture.set_clip(there=True)
    assert picture.clip.isVisible() and picture.beside.isVisible() and not picture.figure.isVisible()


@pytest.mark.parametrize(("steps", "factor"), [(0, 1), (1, 2), (2, 4), (3, 1)])
def test_the_replay_plays_at_full_half_and_a_quarter(
    qtbot: QtBot, theme: Theme, steps: int, factor: int
) -> None:
    bar = ReplayBar(theme=theme)
    qtbot.addWidget(bar)
    bar.set_span(0.0, 2.0)
    for _ in range(steps):
        bar.toggle_pace()
    bar.toggle()
    assert bar._line.duration() == 2000 * factor
    bar.stop()
