"""Brings the camera's newest picture to every view that is seen, at most 30 times a second."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from drivers.camera.source import CameraSource
from widgets.athlete.camera import CameraAim
from widgets.camera.picture import wanted_px
from widgets.camera.view import CameraView

FRAME_MS = 33


class Mirror(QObject):
    """Pulls: what nobody fetched is replaced in the camera's thread, which also makes every size.

    `looked` comes after each look, for what else is to be told of the camera.
    """

    looked = Signal()

    def __init__(self, views: Mapping[str, CameraView | CameraAim], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = dict(views)
        self._source: CameraSource | None = None
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    def follow(self, source: CameraSource | None) -> None:
        """Show this camera from now on, or none."""
        self._source = source
        if source is None:
            self._timer.stop()
            self.clear()
        else:
            self._timer.start()

    def look(self) -> None:
        """Take what is new."""
        source = self._source
        if source is None:
            return
        for name, view in self._views.items():
            source.pictures.want(name, *wanted_px(view))
            newest = source.pictures.take(name)
            if newest is not None:
                view.set_picture(newest.image)
        self.looked.emit()

    def clear(self) -> None:
        """No picture any more: a frozen one would be taken for a live one."""
        for view in self._views.values():
            view.set_picture(None)
