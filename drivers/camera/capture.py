"""Opens a camera, a file or a stream and hands out its pictures; the only place that loads OpenCV."""

from __future__ import annotations

import importlib.util
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from domain.language import say
from domain.timebase import Clock
from drivers.errors import DeviceError

if TYPE_CHECKING:
    from types import ModuleType

Image = NDArray[np.uint8]
"""(rows, columns, 3) blue, green, red; or (rows, columns, 4) with one byte that is not used."""

JPEG_QUALITY = 80
NOT_INSTALLED = say(
    "Cameras need the extra *camera*, which is not installed here: install Turnout with it to see a mirror "
    "and to keep clips. Everything else works without."
)


class CameraError(DeviceError):
    """The camera cannot be used; the sensors do not notice."""


def is_installed() -> bool:
    """Whether the extra is there; it is not loaded by asking."""
    return importlib.util.find_spec("cv2") is not None


def _opencv() -> ModuleType:
    if not is_installed():
        raise CameraError(NOT_INSTALLED)
    import cv2

    # Its own words go to the terminal; ours say the same in a sentence on the screen.
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    # The other cores belong to the sensors and the screen.
    cv2.setNumThreads(1)
    return cv2


class Capture:
    """An open camera: a number is a device of this computer, anything else a file or an address.

    A file is played at its own pace, so that it behaves as a camera does.
    """

    def __init__(self, address: str, *, clock: Clock) -> None:
        self._cv2: Any = _opencv()
        self._clock = clock
        is_device = address.strip().isdigit()
        try:
            self._video = self._cv2.VideoCapture(int(address) if is_device else address)
        except self._cv2.error as trouble:
            # A number that no computer counts its cameras with, or an address with a zero byte.
            raise CameraError(_cannot_open(address, is_device=is_device)) from trouble
        if not self._video.isOpened():
            self._video.release()
            raise CameraError(_cannot_open(address, is_device=is_device))
        if is_device:
            # Older pictures that wait in the driver would be late.
            self._video.set(self._cv2.CAP_PROP_BUFFERSIZE, 1)
        self._interval_ns = 0 if is_device or not Path(address).is_file() else self._file_interval_ns()
        self._due_ns = clock.now_ns()

    def _file_interval_ns(self) -> int:
        rate_hz = self._video.get(self._cv2.CAP_PROP_FPS)
        return int(1e9 / rate_hz) if rate_hz > 0 else 0

    def read(self, wake: threading.Event) -> Image | None:
        """The next picture, None when there is none any more; `wake` ends a wait."""
        if self._interval_ns:
            # One that fell behind goes on from now: no camera sends faster to make up for it.
            self._due_ns = max(self._due_ns + self._interval_ns, self._clock.now_ns())
            self._clock.sleep((self._due_ns - self._clock.now_ns()) / 1e9, wake)
        try:
            good, image = self._video.read()
        except self._cv2.error:
            return None
        return image if good else None

    def jpeg(self, image: Image) -> bytes:
        """A picture packed for a clip."""
        good, packed = self._cv2.imencode(".jpg", image, [self._cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
        if not good:
            raise CameraError(say("A picture of the camera could not be packed: choose another camera."))
        return bytes(packed.tobytes())

    def fitted(self, image: Image, width: int, height: int, *, mirrored: bool) -> Image:
        """The picture as large as fits into `width` x `height` pixels, four bytes a pixel."""
        rows, columns = image.shape[:2]
        share = min(width / columns, height / rows)
        size = max(1, round(columns * share)), max(1, round(rows * share))
        way = self._cv2.INTER_AREA if share < 0.5 else self._cv2.INTER_LINEAR
        small = self._cv2.resize(image, size, interpolation=way)
        turned = self._cv2.flip(small, 1) if mirrored else small
        return np.ascontiguousarray(self._cv2.cvtColor(turned, self._cv2.COLOR_BGR2BGRA))

    def close(self) -> None:
        """Give the camera back."""
        self._video.release()


def _cannot_open(address: str, *, is_device: bool) -> str:
    if is_device:
        return say(
            "Camera {address} does not answer: plug it in, close the program that uses it, allow "
            "cameras in the system's settings, or choose another number.",
            address=address,
        )
    return say(
        "{address} cannot be opened as a video: check the name of the file or the address.", address=address
    )
