"""What is ticked off while a set is prepared: its sensors, its zero, the steps to the still pose."""

from collections.abc import Sequence

from app.training.running.preparing import PreparingStep
from domain.athlete import Side
from domain.channel import Stream
from domain.language import plain, say
from domain.protocol import Protocol
from domain.samples.stillness import is_force
from widgets.live.prepare_panel import CheckItem

INSTRUCTIONS = {
    PreparingStep.STILL: say("Hold still: the sensors learn this position."),
    PreparingStep.MOVEMENT: say("Turn the foot slowly out and in, twice."),
    PreparingStep.SETTLE: say("Back to the start, and still again."),
    PreparingStep.DONE: say("Ready."),
}
"""What the athlete does in each step."""
_STEP_ROWS = (
    (PreparingStep.STILL, say("Still pose")),
    (PreparingStep.MOVEMENT, say("Turn out and in, twice")),
    (PreparingStep.SETTLE, say("Still again")),
)


def step_checks(step: PreparingStep) -> tuple[CheckItem, ...]:
    """The steps before `step` are done, those after it are not."""
    at = [row for row, _ in _STEP_ROWS].index(step) if step is not PreparingStep.DONE else len(_STEP_ROWS)
    return tuple(
        CheckItem(label, "done" if index < at else "busy" if index == at else "todo")
        for index, (_, label) in enumerate(_STEP_ROWS)
    )


def checks_before(
    protocol: Protocol, side: Side, streams: Sequence[Stream], *, tared: bool
) -> tuple[CheckItem, ...]:
    """Which sensors the set asks for and has, and whether the force has its zero."""
    segments = {stream.segment for stream in streams}
    forces = any(is_force(stream) for stream in streams)
    items = []
    for slot in protocol.sensors:
        there = forces if slot.kind == "force" else slot.on(side.value) in segments
        if there or slot.required:
            name = (
                say("Force sensor")
                if slot.kind == "force"
                else say("Sensor at the {segment}", segment=plain(slot.segment))
            )
            state, detail = (
                ("done", "") if there else ("failed", say("Not connected: connect it, then go back once."))
            )
            items.append(CheckItem(name, state, detail))
    if forces:
        items.append(CheckItem(say("Force sensor tared"), "done" if tared else "failed"))
    return tuple(items)
