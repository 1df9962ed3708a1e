"""What the window offers after something has happened: another try, the way back, the file."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app.assembly import Controllers
from app.reporting.desk import ReportDesk
from domain.language import say
from domain.recording import State
from widgets.shell import Shell


class Offers(QObject):
    """Remembers only why a set is not finished yet."""

    def __init__(
        self, *, shell: Shell, controllers: Controllers, reports: ReportDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shell, self._controllers = shell, controllers
        self._unfinished = ""
        controllers.athletes.removed.connect(self._offer_undo)
        controllers.live_set.finish_failed.connect(self._offer_retry)
        controllers.live_set.tare_taken.connect(self._offer_tare_undo)
        reports.written.connect(self._offer_file)
        shell.page_shown.connect(self._lead_back)

    def _lead_back(self, page: str) -> None:
        """A set that waits for its review is what the station has to show."""
        waits = self._controllers.live_set.state in (State.REVIEW, State.SAVING)
        if page == "station" and waits and self._controllers.review.is_ready:
            self._shell.show_page("review")
        elif page == "station" and waits and self._unfinished:
            self._offer_retry(self._unfinished)

    def _offer_retry(self, sentence: str) -> None:
        self._unfinished = sentence
        retry = (say("Try again"), self._retry)
        self._shell.show_banner(
            say("The set is not finished yet: {sentence}", sentence=sentence), "red", retry
        )

    def _retry(self) -> None:
        self._unfinished = ""
        self._controllers.live_set.finish_again()

    def _offer_undo(self, athlete_id: str) -> None:
        restore = self._controllers.athletes.restore
        self._shell.show_toast(say("Removed from the lists."), lambda: restore(athlete_id))

    def _offer_tare_undo(self, device_key: str, sentence: str) -> None:
        undo = self._controllers.live_set.undo_tare
        self._shell.show_toast(sentence, lambda: undo(device_key))

    def _offer_file(self, path: str) -> None:
        opened = (say("Open"), lambda: _open_file(Path(path)))
        self._shell.show_banner(say("Report saved: {path}", path=Path(path).name), "good", opened)


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
