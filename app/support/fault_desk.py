"""Tells a coach of a fault, once however often it comes: a line at the top during a set, else a dialog."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog

from app.support.faults import Fault
from app.support.watch import Watch
from domain.language import say
from domain.timebase import Clock
from widgets.shell import Shell
from widgets.support.crash_dialog import CrashDialog
from widgets.support.safe_lines import SafeLine

log = logging.getLogger(__name__)

QUIET_S = 2.0
"""A fault that comes again sooner is the same one going on: it is counted and not told again."""

_LOOK_MS = 500


class FaultDesk(QObject):
    """`report_wanted` and `restart_wanted` are the coach's wishes; `opened` gives each dialog of ours."""

    report_wanted = Signal()
    restart_wanted = Signal()
    opened = Signal(object)

    def __init__(
        self,
        *,
        watch: Watch,
        shell: Shell,
        clock: Clock,
        safe: Callable[[], Sequence[SafeLine]],
        in_set: Callable[[], bool],
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._clock = shell, clock
        self._safe, self._in_set, self._is_busy = safe, in_set, is_busy
        self._last_ns: dict[str, int] = {}
        self._last: Fault | None = None
        self._is_telling = False
        self.dialog: CrashDialog | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        # Queued: a fault in the middle of a painting must not open a window there.
        watch.faulted.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        for fault in watch.unheard:
            self._tell(fault)

    def stop(self) -> None:
        """Close what is open."""
        self._looks.stop()
        if self.dialog is not None:
            self.dialog.close()

    def open(self) -> None:
        """Show the last fault in full."""
        if self.dialog is None:
            self.dialog = self._made()
            self._looks.start()
        self._look()
        # Beside the window and not before it: the set and its keys go on.
        self.dialog.show()
        self.dialog.activateWindow()

    @Slot(object)
    def _tell(self, fault: Fault) -> None:
        if self._is_telling:
            return
        self._is_telling = True
        try:
            self._told(fault)
        except Exception:
            # It is in the log already; to tell of a fault in the telling would never end.
            log.exception("A fault could not be told")
        finally:
            self._is_telling = False

    def _told(self, fault: Fault) -> None:
        now_ns, before_ns = self._clock.now_ns(), self._last_ns.get(fault.key)
        self._last_ns[fault.key], self._last = now_ns, fault
        if self.dialog is not None:
            self._look()
        elif before_ns is None or self._clock.real_s((now_ns - before_ns) / 1e9) > QUIET_S:
            self._show()

    def _show(self) -> None:
        if not self._in_set():
            self.open()
            return
        safe = self._safe()[0]
        sentence = say("Something in Turnout failed. {safe}", safe=safe.text)
        self._shell.show_banner(
            sentence, "amber" if safe.level == "good" else "red", (say("What to do"), self.open)
        )

    def _look(self) -> None:
        if self.dialog is not None and self._last is not None:
            self.dialog.show_state(self._safe(), may_restart=not self._is_busy())
            self.dialog.show_details(self._last.details)

    def _made(self) -> CrashDialog:
        dialog = CrashDialog(theme=self._shell.theme, parent=self._shell.window())
        dialog.report_wanted.connect(self.report_wanted)
        dialog.restart_wanted.connect(self.restart_wanted)
        dialog.finished.connect(lambda _: self._closed(dialog))
        self.opened.emit(dialog)
        return dialog

    def _closed(self, dialog: QDialog) -> None:
        self._looks.stop()
        self.dialog = None
        dialog.deleteLater()
