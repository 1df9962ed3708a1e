"""What is safe this moment, asked of the recorder and of the fields on the screen."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from db.recording.recorder import Recorder
from domain.language import say
from domain.recording import IN_SET, State
from domain.timebase import Clock
from widgets.support.safe_lines import SafeLine

LATE_S = 2.0
"""Ten ticks of the recorder: so long nothing durable came, and a coach should look at the sensors."""

_MOST_FIELDS = 3


def what_is_safe(
    *, state: State, recorder: Recorder, clock: Clock, typed: Sequence[str] = ()
) -> tuple[SafeLine, ...]:
    """The recording first, then what was typed and not saved."""
    lines = list(_recording(state, recorder, clock))
    if typed:
        fields = ", ".join(typed[:_MOST_FIELDS])
        words = say("What you typed and did not save is still there: {fields}.", fields=fields)
        lines.append(SafeLine(words, "amber"))
    return tuple(lines)


def _recording(state: State, recorder: Recorder, clock: Clock) -> Iterator[SafeLine]:
    if (failure := recorder.failure) is not None:
        words = say("Samples wait in memory and are not on the disk yet: do not close Turnout.")
        yield SafeLine(words, "red")
        yield SafeLine(failure, "red")
    elif state in IN_SET:
        yield _running(recorder, clock)
    elif recorder.pending:
        words = say("The last samples are being written: wait a moment before you close.")
        yield SafeLine(words, "amber")
    elif state in (State.REVIEW, State.SAVING):
        words = say("The set is recorded and on the disk. Its review is not saved yet.")
        yield SafeLine(words, "amber")
    else:
        yield SafeLine(say("Nothing was being recorded. Saved sets stay as they are."))


def _running(recorder: Recorder, clock: Clock) -> SafeLine:
    written_ns = recorder.written_until_ns
    if written_ns is None:
        return SafeLine(say("The set has just begun: no sample is on the disk yet."), "amber")
    ago_s = max(0.0, clock.real_s((clock.now_ns() - written_ns) / 1e9))
    if ago_s > LATE_S:
        words = say(
            "All samples up to {seconds:.0f} s ago are on the disk; none came since: look at the sensors.",
            seconds=ago_s,
        )
        return SafeLine(words, "amber")
    words = say(
        "The set goes on being recorded. All up to {seconds:.1f} s ago is on the disk.", seconds=ago_s
    )
    return SafeLine(words)


def unsaved_fields(views: Iterable[QWidget]) -> list[str]:
    """The names of the fields in view into which somebody typed; secrets and searches are none."""
    return [name for view in views for name in (*_lines(view), *_areas(view)) if name]


def _lines(view: QWidget) -> list[str]:
    return [
        field.accessibleName()
        for field in view.findChildren(QLineEdit)
        if field.isVisible()
        and field.isModified()
        and field.text()
        and not field.isReadOnly()
        and not field.isClearButtonEnabled()
        and field.echoMode() is QLineEdit.EchoMode.Normal
    ]


def _areas(view: QWidget) -> list[str]:
    return [
        area.accessibleName()
        for area in view.findChildren(QPlainTextEdit)
        if area.isVisible() and not area.isReadOnly() and area.document().isModified()
    ]
