"""A camera on its own thread: stamps every picture, feeds the mirror and the clip, comes back when it can."""

import threading
from collections import deque
from enum import StrEnum
from pathlib import Path
from statistics import median

from domain.timebase import Clock
from drivers.camera.capture import CameraError, Capture, Image
from drivers.camera.clip_recorder import ClipOutcome, ClipRecorder
from drivers.camera.pictures import NewestPictures, Picture

MIRROR_RATE_HZ = 30.0
_MIRROR_GAP_NS = int(0.9e9 / MIRROR_RATE_HZ)
"""A tenth less than the gap of 30 a second: a camera of just that rate may jitter."""
_RETRY_S = 1.0
_KNOWN_GAPS = 15
_STOP_S = 3.0


class CameraState(StrEnum):
    """Whether pictures come."""

    STARTING = "starting"
    LIVE = "live"
    LOST = "lost"
    OFF = "off"


class CameraSource:
    """One camera from `start` to `stop`.

    A picture's time is when the computer received it; how much earlier it was taken is not known, the
    latency of no camera has been measured. Missed pictures are counted from gaps in those times.
    """

    def __init__(self, address: str, *, clock: Clock) -> None:
        self.address = address
        self.pictures = NewestPictures()
        self.state = CameraState.OFF
        self.trouble = ""
        self.size = (0, 0)
        self.received = 0
        self._clock = clock
        self._over = threading.Event()
        self._recorder_lock = threading.Lock()
        self._recorder: ClipRecorder | None = None
        self._gaps_ns: deque[int] = deque(maxlen=_KNOWN_GAPS)
        self._last_ns = self._mirrored_ns = 0
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Open the camera on its thread; what comes of it is told by `state` and `trouble`."""
        self.state = CameraState.STARTING
        self._over.clear()
        self._thread = threading.Thread(target=self._run, name="turnout-camera", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Give the camera back; a driver that hangs is not waited for."""
        self._over.set()
        if self._thread is not None:
            self._thread.join(_STOP_S)
            self._thread = None
        self.state = CameraState.OFF
        self.pictures.clear()

    @property
    def rate_hz(self) -> float:
        """Pictures a second of late; 0 before it is known."""
        gaps = list(self._gaps_ns)
        return 1e9 / median(gaps) if len(gaps) >= _KNOWN_GAPS else 0.0

    def record(self, path: Path, *, epoch_ns: int) -> None:
        """Keep every further picture in a new file; OSError when there is no room for it."""
        recorder = ClipRecorder(path, epoch_ns=epoch_ns, clock=self._clock)
        with self._recorder_lock:
            self._recorder = recorder

    def end_recording(self) -> ClipOutcome | None:
        """Close the file; None when none was being written."""
        with self._recorder_lock:
            recorder, self._recorder = self._recorder, None
        return None if recorder is None else recorder.close()

    @property
    def is_recording(self) -> bool:
        """Whether pictures are being kept."""
        recorder = self._recorder
        return recorder is not None and not recorder.trouble

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                capture = Capture(self.address, clock=self._clock)
            except CameraError as trouble:
                self._lose(str(trouble))
            else:
                try:
                    self._follow(capture)
                finally:
                    capture.close()
            self._clock.sleep(_RETRY_S, self._over)

    def _follow(self, capture: Capture) -> None:
        while not self._over.is_set():
            image = capture.read(self._over)
            received_ns = self._clock.now_ns()
            if image is None:
                self._lose("The camera sends no pictures any more: plug it in again. The sensors go on.")
                return
            self._take(capture, image, received_ns)

    def _take(self, capture: Capture, image: Image, received_ns: int) -> None:
        missed = self._missed_before(received_ns)
        self._last_ns = received_ns
        self.received += 1
        self.size = image.shape[1], image.shape[0]
        self.state, self.trouble = CameraState.LIVE, ""
        with self._recorder_lock:
            if self._recorder is not None:
                self._recorder.note_missed(missed)
                self._recorder.offer(capture.jpeg(image), received_ns)
        if received_ns - self._mirrored_ns >= _MIRROR_GAP_NS:
            self._mirrored_ns = received_ns
            for view, (width, height) in self.pictures.wanted().items():
                fitted = capture.fitted(image, width, height, mirrored=True)
                self.pictures.put(view, Picture(fitted, received_ns))

    def _missed_before(self, received_ns: int) -> int:
        """Pictures that should have come since the last one, by the usual gap of late."""
        if not self._last_ns:
            return 0
        gap_ns = received_ns - self._last_ns
        usual_ns = median(self._gaps_ns) if len(self._gaps_ns) == _KNOWN_GAPS else 0.0
        self._gaps_ns.append(gap_ns)
        return max(0, round(gap_ns / usual_ns) - 1) if usual_ns else 0

    def _lose(self, trouble: str) -> None:
        self.trouble, self.state = trouble, CameraState.LOST
        self.pictures.clear()
