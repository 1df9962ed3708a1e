"""Shows the clip of the reviewed set at the instant of the replay; pictures are unpacked off the screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from app.keys.undo import Undo
from app.training.review.review_controller import ReviewController
from app.training.running.live_set import LiveSet
from app.workers import Workers, sentence_of
from db.store import Store
from domain.clip import Clip
from domain.language import say
from drivers.camera.capture import CameraError
from drivers.camera.clip_file import ClipFile
from widgets.camera.picture import wanted_px
from widgets.training.set_picture import SetPicture

Opened = tuple[Clip, ClipFile]


class ReviewClip(QObject):
    """Follows the replay; while one picture is unpacked only the newest wish waits."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        live_set: LiveSet,
        review: ReviewController,
        picture: SetPicture,
        store: Store,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._picture, self._store, self._workers = live_set, picture, store, workers
        self._undo: Undo = review.undo
        self._opened: Opened | None = None
        self._set_id = ""
        self._busy = False
        self._waiting: int | None = None
        self._shown: int | None = -1
        review.opened.connect(self.open)
        picture.replay.moved.connect(self.show)
        picture.clip.removal_wanted.connect(self.remove)

    def open(self) -> None:
        """Look for a clip of the set that is reviewed now."""
        if self._live.set_id != self._set_id:
            self._opened = None
            self._picture.set_clip(there=False)
        self._set_id = set_id = self._live.set_id
        self._workers.run(
            lambda: self._found(set_id), done=lambda found: self._take(set_id, found), failed=self._tell
        )

    def _found(self, set_id: str) -> Opened | None:
        for clip in reversed(self._store.clips.of_set(set_id)):
            path: Path = self._store.clips.path_of(clip)
            if path.exists():
                return clip, ClipFile(path)
        return None

    def _take(self, set_id: str, found: Opened | None) -> None:
        if set_id != self._set_id:
            return
        self._opened, self._shown = found, -1
        there = found is not None and len(found[1]) > 0
        self._picture.set_clip(there=there)
        if found is not None and there:
            clip, file = found
            missed = say(", {dropped} missed", dropped=clip.dropped) if clip.dropped else ""
            self._picture.clip.set_facts(
                say(
                    "{count} pictures{missed}. Their times are when they arrived.",
                    count=len(file),
                    missed=missed,
                )
            )
            self.show(self._picture.replay.time_s)

    def show(self, time_s: float) -> None:
        """The picture of an instant of the set."""
        if self._opened is None:
            return
        number = self._opened[1].place(time_s)
        if number is None:
            self._shown = self._waiting = None
            self._picture.clip.show_image(None)
        elif number != self._shown:
            self._waiting = number
            self._fetch()

    def _fetch(self) -> None:
        if self._busy or self._waiting is None or self._opened is None:
            return
        number, self._waiting = self._waiting, None
        self._busy = True
        self._shown = number
        file, room = self._opened[1], QSize(*wanted_px(self._picture.clip.view))
        self._workers.run(lambda: unpacked(file, number, room), done=self._show, failed=self._fail)

    def _show(self, image: QImage) -> None:
        self._busy = False
        if self._opened is not None and self._shown is not None:
            self._picture.clip.show_image(image)
        self._fetch()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._tell(error)

    def remove(self) -> None:
        """Hide the clip; undo brings it back."""
        if self._opened is None:
            return
        clip, set_id = self._opened[0], self._set_id

        def take_back() -> None:
            self._change(lambda: self._store.removals.restore("clips", clip.clip_id), set_id)

        self._undo.push(say("the clip is there again"), take_back, key=f"review.clip.{clip.clip_id}")
        self._change(lambda: self._store.removals.remove("clips", clip.clip_id), set_id)

    def _change(self, job: Callable[[], object], set_id: str) -> None:
        def done(_: object) -> None:
            if set_id == self._live.set_id:
                self.open()

        self._workers.run(job, done=done, failed=self._tell)

    def _tell(self, error: Exception) -> None:
        self.told.emit(sentence_of(error), "amber")


def unpacked(file: ClipFile, number: int, room: QSize) -> QImage:
    """A picture of a clip in the size of its room; CameraError where it cannot be read."""
    try:
        image = QImage.fromData(file.jpeg(number))
    except OSError as error:
        raise CameraError(say("The clip cannot be read any more ({error}).", error=error.strerror)) from error
    if image.isNull():
        raise CameraError(say("A picture of the clip is damaged: `turnout verify` tells more."))
    if room.isEmpty():
        return image
    return image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
