"""The tables of a protocol file as a form needs them: which fields each has, and what is allowed in one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.biofeedback.exposure import FeedbackMode, Sight
from domain.language import say
from domain.library.editing import Value
from domain.library.fields import QUALITIES
from domain.library.movement_file import SEGMENTS
from domain.protocol import AnchorHeight, AnchorSide, Contact, Equipment, Landmark, Posture, View
from domain.quality.catalogue import QUALITY_RULES
from domain.still_pose import Direction


class CellKind(StrEnum):
    """What is entered into a field."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    PICK = "pick"
    LIST = "list"
    NUMBERS = "numbers"


RULES, RULE_IDS = "rules", "rule_ids"
"""Choices that only the library and the file itself know."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One field; `choices` are all that is allowed, `source` names those known only later.

    `blank` is what a new table begins with; None leaves the field out. `unset` is what holds without it.
    """

    name: str
    label: str
    kind: CellKind = CellKind.TEXT
    choices: tuple[str, ...] = ()
    source: str = ""
    blank: Value | None = None
    unset: bool = False


@dataclass(frozen=True, slots=True)
class TablePart:
    """A table of the file, by its name with dots; `listed` ones may be there many times."""

    name: str
    label: str
    cells: tuple[Cell, ...]
    listed: bool = False

    @property
    def path(self) -> tuple[str, ...]:
        """The way to it."""
        return tuple(self.name.split("."))

    @property
    def blank(self) -> dict[str, Value]:
        """What a new one begins with."""
        return {cell.name: cell.blank for cell in self.cells if cell.blank is not None}

    def cells_of(self, row: Mapping[str, Any]) -> tuple[Cell, ...]:
        """The fields of one table: those of a rule of the quality gate are the rule's own."""
        if self.name != "quality":
            return self.cells
        figures = next((rule.figures for rule in QUALITY_RULES if rule.code == row.get("rule")), ())
        return (*self.cells, *(_number(one.name, one.meaning) for one in figures))

    def rows(self, values: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """The tables of this name in a file that was read; what is no table is left out."""
        found: Any = values
        for name in self.path:
            found = found.get(name) if isinstance(found, dict) else None
        rows = found if self.listed and isinstance(found, list) else [] if found is None else [found]
        return [row for row in rows if isinstance(row, dict)]


def _number(name: str, label: str, blank: float | None = None) -> Cell:
    return Cell(name, label, CellKind.NUMBER, blank=blank)


def _pick(name: str, label: str, choices: Iterable[str], *, blank: bool = True) -> Cell:
    allowed = tuple(str(one) for one in choices)
    return Cell(name, label, CellKind.PICK, allowed, blank=allowed[0] if blank else None)


def _words(name: str, label: str, *, blank: bool = True) -> Cell:
    return Cell(name, label, blank="" if blank else None)


_PHASES = ("eccentric", "pause_lengthened", "concentric", "pause_shortened")

TABLES = (
    TablePart(
        "sensors",
        say("Sensors"),
        (
            _pick("kind", say("Kind"), ("imu", "force")),
            _pick("segment", say("Where"), ("pelvis", *(one for one in SEGMENTS if one != "pelvis"))),
            Cell("required", say("No set without it"), CellKind.FLAG, unset=True),
            _words("placement", say("How it sits, in words")),
        ),
        listed=True,
    ),
    TablePart(
        "compensations",
        say("Compensations"),
        (
            Cell("use", say("Rule of the library"), CellKind.PICK, source=RULES, blank=""),
            _number("amber", say("Near from")),
            _number("red", say("Beyond from")),
            Cell("pauses", say("Asks for a reset"), CellKind.FLAG, unset=True),
            _words("cue", say("Cue"), blank=False),
            _words("source", say("Where the limits come from"), blank=False),
            _pick("quality", say("How sure the source is"), QUALITIES, blank=False),
            _words("population", say("Measured in whom"), blank=False),
        ),
        listed=True,
    ),
    TablePart(
        "if_then",
        say("Cues with a condition"),
        (
            Cell("rule", say("When this fires"), CellKind.PICK, source=RULE_IDS, blank=""),
            _words("say", say("Say")),
        ),
        listed=True,
    ),
    TablePart(
        "quality",
        say("Quality gate"),
        (_pick("rule", say("Rule"), [rule.code for rule in QUALITY_RULES]),),
        listed=True,
    ),
    TablePart(
        "observations",
        say("Asked of the coach"),
        (
            _words("name", say("Name to store it by")),
            _words("ask", say("Question")),
            Cell("choices", say("Answers, commas between"), CellKind.LIST, blank=("yes", "no")),
            _words("unit", say("Unit, for a number instead"), blank=False),
            _words("if_empty", say("What no answer means"), blank=False),
        ),
        listed=True,
    ),
    TablePart(
        "tempo",
        say("Tempo"),
        (
            _number("eccentric_s", say("Eccentric, s"), 3.0),
            _number("pause_lengthened_s", say("Pause lengthened, s"), 1.0),
            _number("concentric_s", say("Concentric, s"), 1.0),
            _number("pause_shortened_s", say("Pause shortened, s"), 0.0),
            _pick("starts_with", say("Starts with"), ("concentric", "eccentric", *_PHASES[1::2])),
        ),
    ),
    TablePart(
        "target",
        say("Target to aim at"),
        (
            _number("low", say("From"), 10.0),
            _number("high", say("To"), 20.0),
            _pick("unit", say("Unit"), ("N", "deg")),
        ),
    ),
    TablePart(
        "arc",
        say("Comfortable arc"),
        (_number("low_deg", say("From, °"), 0.0), _number("high_deg", say("To, °"), 30.0)),
    ),
    TablePart(
        "lever_arm",
        say("Lever arm"),
        (
            _pick("from", say("From"), Landmark),
            _pick("to", say("To"), (Landmark.CUFF_CENTRE, *Landmark)),
            _number("typical_m", say("An adult's, m")),
            Cell("required", say("No set without it"), CellKind.FLAG),
        ),
    ),
    TablePart(
        "anchor",
        say("Anchor of strap, band or cable"),
        (
            _pick("height", say("Height"), AnchorHeight),
            _pick("side", say("Side"), AnchorSide),
            _number("distance_m", say("Distance at the start, m")),
            _number("height_m", say("Height, m")),
        ),
    ),
    TablePart(
        "rotation",
        say("Axis of the rotation"),
        (
            Cell("shank_axis", say("Axis in the shank's sensor"), CellKind.NUMBERS, blank=(0.0, 0.0, 1.0)),
            Cell("pelvis_axis", say("Axis in the pelvis's sensor"), CellKind.NUMBERS, blank=(0.0, 0.0, -1.0)),
            Cell("pelvis_part", say("Angle of the pelvis taken off"), blank="obliquity"),
            Cell("gravity_sees_axis", say("Gravity sees the axis"), CellKind.FLAG, unset=True),
            _pick("limb", say("Carried by"), ("shank", "thigh"), blank=False),
            _pick("zero", say("Points up at zero"), Direction, blank=False),
        ),
    ),
    TablePart(
        "still_pose",
        say("Still pose"),
        (
            Cell("heading_reset", say("All face the same way"), CellKind.FLAG, blank=True),
            _pick("movement", say("Functional movement"), ("hip_rotation", "knee_flexion"), blank=False),
        ),
    ),
    TablePart(
        "still_pose.upward",
        say("Still pose: what points up"),
        tuple(_pick(one, one.replace("_", " "), Direction, blank=one == "pelvis") for one in SEGMENTS),
    ),
    TablePart(
        "feedback",
        say("Feedback to the athlete"),
        (
            _pick("mode", say("When it is shown"), FeedbackMode),
            Cell("sights", say("What suits"), CellKind.LIST, tuple(one.value for one in Sight)),
        ),
    ),
    TablePart(
        "picture",
        say("Drawing"),
        (
            _pick("posture", say("Posture"), Posture),
            _pick("view", say("Seen from"), View),
            _pick("contact", say("Where strap or hand touches"), Contact, blank=False),
            Cell("props", say("Things around"), CellKind.LIST, tuple(one.value for one in Equipment)),
        ),
    ),
    TablePart(
        "judging",
        say("Constants of judging"),
        (
            _number("window_s", say("Window, s")),
            _number("enter_p", say("Sure enough to begin, 0.5 to 1")),
            _number("enter_s", say("Lasting, s")),
            _number("leave_p", say("Sure enough to end, 0 to 0.5")),
            _number("leave_s", say("Lasting until it ends, s")),
            _number("gravity_sigma_deg", say("Error where gravity sees it, °")),
            _number("heading_sigma_deg", say("Error of a heading, °")),
            _number("valgus_sigma_deg", say("Error of valgus, °")),
            _number("heading_drift_deg_per_s", say("Drift of a heading, °/s")),
            Cell("failure_reps", say("Reps in a row that end a set"), CellKind.NUMBER, blank=2),
        ),
    ),
)
