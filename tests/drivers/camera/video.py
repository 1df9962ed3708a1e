"""Makes a real video file that stands for a camera: a bar that grows by the same width in every picture."""

from pathlib import Path

import cv2
import numpy as np
import pytest

RATE_HZ = 30
SIZE = (320, 240)
STEP_PX = 4


def make_video(path: Path, *, pictures: int = 60) -> Path:
    """A film in which the red bar at the left is `STEP_PX` wider in each picture."""
    film = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), RATE_HZ, SIZE)
    for number in range(pictures):
        image = np.full((SIZE[1], SIZE[0], 3), 16, np.uint8)
        image[:, : STEP_PX * (number + 1)] = (0, 0, 220)
        film.write(image)
    film.release()
    return path


def bar_px(jpeg: bytes) -> int:
    """How wide the bar is in a packed picture, by a reader that is not ours."""
    image = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    if image is None:
        pytest.fail("this is no picture")
    return int((image[SIZE[1] // 2, :, 2] > 120).sum())
