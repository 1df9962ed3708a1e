"""Finds the words in a window that have not the room they need."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def cut_off(shell: QWidget) -> list[str]:
    """Labels and buttons narrower or lower than their words; those that end in an ellipsis are whole."""
    cut = []
    for view in shell.findChildren(QLabel):
        elided = type(view).__name__ == "ElidedLabel"
        if not view.isVisible() or not view.text() or elided:
            continue
        needed = view.heightForWidth(view.width()) if view.wordWrap() else view.sizeHint().height()
        wide = view.wordWrap() or view.width() >= view.sizeHint().width()
        if view.height() < needed or not wide:
            cut.append(view.text())
    for button in shell.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width():
            cut.append(button.text())
    return cut
