"""The monkey's hands: one random key, word, click, drag or turn of the wheel at what is in front."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from app.keys.keymap import ACTIONS

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit)
LOOK_AGAIN = 6
"""Events after which the widgets in view are looked for anew."""
_KEY = Qt.Key
_PLAIN = (
    _KEY.Key_Tab, _KEY.Key_Backtab, _KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Escape, _KEY.Key_Space,
    _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Home, _KEY.Key_End, _KEY.Key_PageUp,
    _KEY.Key_PageDown, _KEY.Key_Delete, _KEY.Key_Backspace, _KEY.Key_F1, _KEY.Key_Question, _KEY.Key_Menu,
)  # fmt: skip
_WITH_CONTROL = "klzyacvxf,.123456789"
_TEXTS = (
    "", " ", "a", "Ana", "Straße Ωmega", "مرحبا", "😀", "-1", "0", "12", "12,5", "1e999", "nan", "9" * 11,
    "3/11/1998", "31 Feb 2001", "2001-02-03", "x" * 300, "<b>bold</b>", "{name}", "%s", "'; --", "\u202eabc",
)  # fmt: skip
_BUTTONS = (Qt.MouseButton.LeftButton,) * 8 + (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)


class Hands:
    """Every choice comes from `random`; what was touched is counted in `touched`."""

    def __init__(self, random: Random, tell: Callable[[str], None]) -> None:
        self._random, self._tell = random, tell
        self.touched: set[tuple[str, ...]] = set()
        self.last = ""
        self._seen: list[QWidget] = []
        self._root: QWidget | None = None
        self._age = 0
        keys = (key for action in ACTIONS for key in (*action.keys, action.pedal) if key)
        self._shortcuts = tuple(dict.fromkeys(keys))

    def act(self, window: QWidget, root: QWidget) -> None:
        """Do something at `root` or one of the widgets in it; `window` is what holds it."""
        doing: tuple[tuple[int, Callable[[QWidget, QWidget], None]], ...] = (
            (46, self._click), (6, self._double), (5, self._drag), (6, self._wheel), (12, self._press_key),
            (7, self._shortcut), (8, self._letter), (10, self._type),
        )  # fmt: skip
        weights = [weight for weight, _ in doing]
        do = self._random.choices([one for _, one in doing], weights)[0]
        do(window, self._target(root))

    def _target(self, root: QWidget) -> QWidget:
        self._age += 1
        if root is not self._root or self._age > LOOK_AGAIN:
            self._root, self._age, self._seen = root, 0, _in_view(root)
        usable = [view for view in self._seen if isValid(view) and view.isVisible() and view.isEnabled()]
        if not usable or self._random.random() < 0.1:
            return root
        view = self._random.choice(usable)
        self._bring_into_view(view)
        return view

    @staticmethod
    def _bring_into_view(view: QWidget) -> None:
        above = view.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and view.visibleRegion().isEmpty():
            above.ensureWidgetVisible(view)

    def _note(self, what: str, view: QWidget) -> None:
        name = view.accessibleName() or view.objectName()
        words = view.text() if isinstance(view, QAbstractButton) else ""
        self.last = f"{what} on {type(view).__name__} {name or words!r}"
        self._tell(self.last)
        kind = type(view.parentWidget()).__name__ if view.parentWidget() is not None else ""
        self.touched.add((type(view).__name__, kind, name or words))

    def _spot(self, view: QWidget, window: QWidget) -> QPoint:
        seen = view.visibleRegion().boundingRect()
        box = seen if not seen.isEmpty() else view.rect()
        inside = QPoint(self._within(box.left(), box.right()), self._within(box.top(), box.bottom()))
        if self._random.random() < 0.5:
            inside = box.center()
        at = view.mapTo(window, inside) if view is not window else inside
        return QPoint(min(max(at.x(), 0), window.width() - 1), min(max(at.y(), 0), window.height() - 1))

    def _within(self, low: int, high: int) -> int:
        return self._random.randint(low, max(low, high))

    def _click(self, window: QWidget, view: QWidget) -> None:
        button = self._random.choice(_BUTTONS)
        self._note(f"click {button.name}", view)
        _press(window, button, self._spot(view, window))

    def _double(self, window: QWidget, view: QWidget) -> None:
        self._note("double click", view)
        at, left, handle = self._spot(view, window), Qt.MouseButton.LeftButton, window.windowHandle()
        _press(window, left, at)
        if _is_there(handle):
            twice = QMouseEvent.Type.MouseButtonDblClick
            spots = QPointF(at), QPointF(window.mapToGlobal(at))
            held = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(handle, QMouseEvent(twice, *spots, left, left, held))
        if _is_there(handle):
            QTest.mouseRelease(handle, left, pos=at)

    def _drag(self, window: QWidget, view: QWidget) -> None:
        self._note("drag", view)
        handle, left = window.windowHandle(), Qt.MouseButton.LeftButton
        start, end = self._spot(view, window), self._spot(view, window)
        QTest.mousePress(handle, left, pos=start)
        for share in (0.3, 0.7, 1.0):
            if _is_there(handle):
                QTest.mouseMove(handle, pos=start + (end - start) * share)
        if _is_there(handle):
            QTest.mouseRelease(handle, left, pos=end)

    def _wheel(self, window: QWidget, view: QWidget) -> None:
        self._note("wheel", view)
        turn = QPoint(0, self._random.choice((-360, -120, 120, 360)))
        keys = self._random.choice(
            (Qt.KeyboardModifier.NoModifier,) * 4 + (Qt.KeyboardModifier.ControlModifier,)
        )
        QTest.wheelEvent(window.windowHandle(), QPointF(self._spot(view, window)), turn, stateKey=keys)

    def _press_key(self, window: QWidget, _view: QWidget) -> None:
        key = self._random.choice(_PLAIN)
        self._note(f"key {key.name}", QApplication.focusWidget() or window)
        _type_key(window, key)

    def _shortcut(self, window: QWidget, _view: QWidget) -> None:
        focused = QApplication.focusWidget() or window
        if self._random.random() < 0.4:
            letter = self._random.choice(_WITH_CONTROL)
            self._note(f"Ctrl+{letter}", focused)
            _type_key(window, _key_of(letter), Qt.KeyboardModifier.ControlModifier)
            return
        words = self._random.choice(self._shortcuts)
        self._note(f"shortcut {words}", focused)
        *held, last = words.split("+") if words != "+" else ["+"]
        modifiers = Qt.KeyboardModifier.NoModifier
        for word in held:
            modifiers |= {"Ctrl": Qt.KeyboardModifier.ControlModifier}.get(
                word, Qt.KeyboardModifier.ShiftModifier
            )
        _type_key(window, _key_of(last), modifiers)

    def _letter(self, window: QWidget, _view: QWidget) -> None:
        letter = self._random.choice("abcdefghijklmnopqrstuvwxyz0123456789 -.,?")
        self._note(f"letter {letter}", QApplication.focusWidget() or window)
        _type_key(window, _key_of(letter))

    def _type(self, window: QWidget, view: QWidget) -> None:
        fields = [one for one in self._seen if isValid(one) and isinstance(one, QLineEdit | QPlainTextEdit)]
        fields = [one for one in fields if one.isVisible() and one.isEnabled()]
        field = self._random.choice(fields) if fields else None
        if field is None or field.window() is not window:
            self._click(window, view)
            return
        text = self._random.choice(_TEXTS)
        self._note(f"type {text[:12]!r}", field)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        if isinstance(field, QLineEdit):
            field.selectAll()
            field.insert(text)
            field.textEdited.emit(field.text())
            if isValid(field) and self._random.random() < 0.3:
                field.editingFinished.emit()
        else:
            field.insertPlainText(text)


def _press(window: QWidget, button: Qt.MouseButton, at: QPoint) -> None:
    handle = window.windowHandle()
    QTest.mousePress(handle, button, pos=at)
    if _is_there(handle):
        QTest.mouseRelease(handle, button, pos=at)


_MODIFIER_KEYS = (
    (Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Shift),
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Control),
)


def _type_key(
    window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Key by key: `QTest` would go on with a window that has gone between a key and its modifiers."""
    handle, text = window.windowHandle(), str(QTest.keyToAscii(key)).strip("\0")
    modifiers = [code for modifier, code in _MODIFIER_KEYS if held & modifier]
    none = Qt.KeyboardModifier.NoModifier
    presses = [*((code, none, "") for code in modifiers), (key, held, text)]
    for is_press, steps in ((True, presses), (False, presses[::-1])):
        for code, with_them, said in steps:
            if _is_there(handle):
                QTest.simulateEvent(handle, is_press, code.value, with_them, said, False)  # noqa: FBT003


def _is_there(handle: QWindow) -> bool:
    """Whether the press has not ended the window; the test's own hands would otherwise reach for it."""
    return any(handle is one for one in QGuiApplication.allWindows())


def _in_view(root: QWidget) -> list[QWidget]:
    """What a person can press or write into; of the list of a table or a box that is its inside."""
    found: list[QWidget] = []
    for view in root.findChildren(QWidget):
        if not view.isVisible() or not view.isEnabled():
            continue
        if isinstance(view, QAbstractScrollArea) and not isinstance(view, QAbstractItemView):
            continue
        if isinstance(view, CONTROLS) or view.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(view)
    return found


def _key_of(word: str) -> Qt.Key:
    special = {
        "Return": _KEY.Key_Return, "Enter": _KEY.Key_Enter, "Space": _KEY.Key_Space, "Esc": _KEY.Key_Escape,
        "Del": _KEY.Key_Delete,
    }  # fmt: skip
    if word in special:
        return special[word]
    if word.startswith("F") and word[1:].isdigit():
        return _KEY(_KEY.Key_F1.value + int(word[1:]) - 1)
    return _KEY(ord(word.upper()))
