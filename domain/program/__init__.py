"""The plan of an athlete over weeks to months: phases, days, gates, what was done of it, and its spacing."""

from domain.program.plan import (
    Demand,
    PhaseGate,
    PlannedSet,
    Program,
    ProgramDay,
    ProgramPhase,
    Relation,
)

__all__ = ["Demand", "PhaseGate", "PlannedSet", "Program", "ProgramDay", "ProgramPhase", "Relation"]
