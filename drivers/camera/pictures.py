"""The newest picture for each view that wants one: an older one is replaced, never kept waiting."""

import threading
from dataclasses import dataclass

from drivers.camera.capture import Image


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a view wants it, with the station time at which the computer received it."""

    image: Image
    received_ns: int


class NewestPictures:
    """Views ask by their name and their size in pixels; each gets the newest picture once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: dict[str, tuple[int, int]] = {}
        self._newest: dict[str, Picture] = {}

    def want(self, view: str, width: int, height: int) -> None:
        """From now on pictures for `view` are made in this size; none for a size of nothing."""
        with self._lock:
            if width > 0 and height > 0:
                self._wanted[view] = width, height
            else:
                self._wanted.pop(view, None)
                self._newest.pop(view, None)

    def wanted(self) -> dict[str, tuple[int, int]]:
        """Who wants pictures, and how large."""
        with self._lock:
            return dict(self._wanted)

    def put(self, view: str, picture: Picture) -> None:
        """A newer picture takes the place of the one that nobody fetched."""
        with self._lock:
            if view in self._wanted:
                self._newest[view] = picture

    def take(self, view: str) -> Picture | None:
        """The newest picture, or None when there is none since the last one."""
        with self._lock:
            return self._newest.pop(view, None)

    def clear(self) -> None:
        """Forget every picture; who wants them stays."""
        with self._lock:
            self._newest.clear()
