"""The words of a program as the page and the command say them."""

from app.program.reading import ProgramReading
from domain.language import say
from domain.library.shelf import Library
from domain.metrics import definition
from domain.program import PhaseGate
from domain.program.done import PlannedWork, Status
from domain.program.gates import COMFORTABLE_ARC, LSI, gate_words

_STATUS = {
    Status.DONE: "done",
    Status.PARTLY: say("partly done"),
    Status.MISSED: say("not done"),
    Status.DUE: say("due today"),
    Status.AHEAD: "ahead",
}
GATE_METRICS = ("torque_per_mass", "peak_force", "rom", "score_slope", "score", COMFORTABLE_ARC, LSI)
"""What a gate can be made of in the editor; a file may name any measure."""


def status_word(status: Status) -> str:
    """Where a day stands."""
    return _STATUS[status]


def labels() -> dict[str, str]:
    """The names of what gates ask for."""
    named = {name: definition(name).label for name in GATE_METRICS if name not in (COMFORTABLE_ARC, LSI)}
    return {**named, COMFORTABLE_ARC: say("Pain-free arc less 5°"), LSI: say("Limb symmetry index (LSI)")}


def gate_unit(metric: str) -> str:
    """The unit a gate of this measure is in."""
    return {COMFORTABLE_ARC: "deg", LSI: "%"}.get(metric) or definition(metric).unit


def title_of(protocol_id: str, library: Library) -> str:
    """The short title of a test or exercise; its key where the library no longer has it."""
    return library.load(protocol_id).short_title if protocol_id in library.ids else protocol_id


def phase_line(reading: ProgramReading) -> str:
    """*Foundation, week 2 of 5*."""
    program, span = reading.program, reading.span
    if program is None:
        return ""
    if span is None:
        return say("not begun yet") if reading.today < program.started_on else say("all phases are over")
    return say(
        "{phase}, week {today} of {weeks}",
        phase=span.phase.name,
        today=span.week_of(reading.today),
        weeks=span.phase.weeks,
    )


def planned_words(work: PlannedWork, library: Library) -> str:
    """*Clamshell R 1/2*: one planned set on one side, and how much of it is done."""
    side = work.side.value[0].upper()
    return f"{title_of(work.planned.protocol_id, library)} {side} {len(work.done)}/{work.planned.sets}"


def gate_title(gate: PhaseGate, library: Library) -> str:
    """A gate as it is read, with the test it stands on."""
    test = f" · {title_of(gate.protocol_id, library)}" if gate.protocol_id else ""
    return f"{gate_words(gate, labels())}{test}"
