"""A small program to test with."""

from datetime import date

from domain.athlete import Side
from domain.program import Demand, PhaseGate, PlannedSet, Program, ProgramDay, ProgramPhase, Relation
from domain.program.done import DoneSet

MONDAY = date(2026, 3, 23)
"""The clocks of Europe are turned on the Sunday of this week."""

ER, CLAM = "side_lying_hip_er", "clamshell"
HARD = ProgramDay(
    "hard", "Hard day", Demand.HARD, 0, (PlannedSet("er", ER, 2), PlannedSet("clam", CLAM, 1, Side.LEFT))
)
EASY = ProgramDay("easy", "Mobility day", Demand.MOBILITY, 2, (PlannedSet("easy_clam", CLAM, 1, Side.LEFT),))
OPEN = ProgramDay(
    "open", "Any day", Demand.STABILITY, None, (PlannedSet("plank", "free_motion", 1, Side.RIGHT),)
)
TORQUE = PhaseGate(
    "torque", "torque_per_mass", Relation.AT_LEAST, 0.5, "Nm/kg", "own athletes", "seated_hip_er"
)
LSI = PhaseGate("lsi", "lsi", Relation.AT_LEAST, 90.0, "%", "consensus", "seated_hip_er")
PROGRAM = Program(
    "p",
    "ada",
    "Back to football",
    MONDAY,
    (
        ProgramPhase("one", "Foundation", 2, (HARD, EASY, OPEN), (TORQUE, LSI)),
        ProgramPhase("two", "Strengthening", 6, (HARD,)),
    ),
)


def done(number: int, protocol_id: str, side: Side, on: date, planned: str | None = None) -> DoneSet:
    """A set that was done."""
    return DoneSet(f"set-{number}", protocol_id, side, on, planned)
