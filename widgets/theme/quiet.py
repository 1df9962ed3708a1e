"""Keeps one sentence of Qt's screenless platforms off the console; every other message passes."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

NOTE = "This plugin does not support propagateSizeHints()"
"""Said once for every window that is shown without a screen; nobody can do anything about it."""


def silence_offscreen_notes() -> None:
    """From now on Qt says everything but `NOTE`, to whoever listened before, else to standard error."""

    def say(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message == NOTE:
            return
        if before is not None:
            before(kind, context, message)
        elif sys.stderr is not None:
            sys.stderr.write(qFormatLogMessage(kind, context, message) + "\n")

    before = qInstallMessageHandler(say)
