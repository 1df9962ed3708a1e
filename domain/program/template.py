"""Program templates: one TOML file each in `domain/library/programs`, or in the clinic's own folder."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from domain.athlete import Side
from domain.identifiers import new_id
from domain.language import said, say
from domain.library.fields import Fields
from domain.library.mistakes import LibraryFileError, Mistake, meant, names
from domain.library.toml_file import read_toml, refusal
from domain.metrics.registry import definitions
from domain.program.editing import ProgramError, check, fresh_copy
from domain.program.gates import COMFORTABLE_ARC, LSI
from domain.program.plan import Demand, PhaseGate, PlannedSet, Program, ProgramDay, ProgramPhase, Relation

FOLDER = Path(__file__).parent.parent / "library" / "programs"
PROGRAMS = "programs"
"""The room of the clinic's folder that holds its own."""
_ANY_DAY, _BOTH = "any", "both"
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""As a file names them, whatever the window speaks."""


@dataclass(frozen=True, slots=True)
class ProgramTemplate:
    """A program of nobody: `begin` makes it an athlete's."""

    template_id: str
    title: str
    purpose: str
    plan: Program
    sources: tuple[str, ...]

    @property
    def weeks(self) -> int:
        """Of all phases."""
        return sum(phase.weeks for phase in self.plan.phases)

    @property
    def protocol_ids(self) -> tuple[str, ...]:
        """Every test and exercise it names, once."""
        days = (day for phase in self.plan.phases for day in phase.days)
        return tuple(dict.fromkeys(one.protocol_id for day in days for one in day.planned))

    def begin(self, athlete_id: str, started_on: date, *, make_id: Callable[[], str] = new_id) -> Program:
        """The program of an athlete from this day on."""
        return fresh_copy(self.plan, athlete_id=athlete_id, started_on=started_on, make_id=make_id)


def template_ids(folder: Path = FOLDER) -> tuple[str, ...]:
    """The templates there are, the shortest names first in the alphabet."""
    return tuple(sorted(file.stem for file in folder.glob("*.toml")))


def load_template(template_id: str, folder: Path = FOLDER) -> ProgramTemplate:
    """The template of this name; `LibraryFileError` when there is none or it has a mistake."""
    path = folder / f"{template_id}.toml"
    if not path.exists():
        raise refusal(path, say("is not there"), ", ".join(template_ids(folder)))
    return read_template(path)


def read_templates(
    folder: Path | None, *, known: Callable[[], Collection[str]]
) -> tuple[dict[str, ProgramTemplate], tuple[Mistake, ...]]:
    """Every template by its name, the clinic's over those that ship, and what is wrong in the clinic's.

    One of the clinic with a mistake is left out; where it has the name of one that ships, that one stays.

    Parameters
    ----------
    folder
        The clinic's own; its templates are in `programs`.
    known
        Gives the tests and exercises that a template may name; asked only where the clinic has templates.
    """
    found, mistakes = {name: load_template(name) for name in template_ids()}, list[Mistake]()
    for path in [] if folder is None else sorted((folder / PROGRAMS).glob("*.toml")):
        wrong = template_mistakes(path, known=known())
        mistakes += wrong
        if not wrong:
            found[path.stem] = read_template(path)
    return found, tuple(mistakes)


def template_mistakes(path: Path, *, known: Collection[str]) -> tuple[Mistake, ...]:
    """What is wrong in a file of the clinic; nothing where it can be begun with."""
    try:
        template = read_template(path)
    except LibraryFileError as trouble:
        return trouble.mistakes
    gates = [gate for phase in template.plan.phases for gate in phase.gates]
    named = dict.fromkeys((*template.protocol_ids, *(gate.protocol_id for gate in gates if gate.protocol_id)))
    metrics = {*(one.name for one in definitions()), LSI, COMFORTABLE_ARC}
    return (
        *(_unknown(path, say("test or exercise"), name, known) for name in named if name not in known),
        *(
            _unknown(path, say("metric"), gate.metric, metrics)
            for gate in gates
            if gate.metric not in metrics
        ),
    )


def _unknown(path: Path, what: str, name: str, known: Collection[str]) -> Mistake:
    wrong = say(
        "names the {what} {name!r}, which there is not{near}", what=what, name=name, near=meant(name, known)
    )
    return Mistake(path.name, (), wrong, names(known, name))


def read_template(path: Path) -> ProgramTemplate:
    """The template in a file."""
    fields = read_toml(path)
    title, purpose = _read(fields, "title"), _read(fields, "purpose")
    sources = fields.texts("sources")
    if not sources:
        raise fields.error(
            "sources", say("is missing"), say("at least one sentence that says where the plan is from")
        )
    phases = tuple(_phase(one, number) for number, one in enumerate(fields.tables("phases")))
    if not phases:
        raise fields.error("phases", say("is missing"), say("at least one [[phases]]"))
    fields.close()
    plan = Program("template", "", title, date.min, phases, template=path.stem)
    try:
        check(plan)
    except ProgramError as trouble:
        raise refusal(path, say("cannot be a program"), str(trouble)) from trouble
    return ProgramTemplate(path.stem, title, purpose, plan, sources)


def _read(fields: Fields, name: str) -> str:
    """A text of the file in the language spoken: a program that is begun keeps it so, as its coach's own."""
    return str(said(fields.text(name, default="") if name == "load" else fields.text(name)))


def _phase(fields: Fields, number: int) -> ProgramPhase:
    phase = ProgramPhase(
        phase_id=f"phase-{number}",
        name=_read(fields, "name"),
        weeks=fields.whole("weeks", low=1, high=52),
        days=tuple(_day(one, f"{number}-{at}") for at, one in enumerate(fields.tables("days"))),
        gates=tuple(_gate(one, f"{number}-{at}") for at, one in enumerate(fields.tables("gates"))),
    )
    fields.close()
    return phase


def _day(fields: Fields, key: str) -> ProgramDay:
    word = fields.one_of("weekday", (*_WEEKDAYS, _ANY_DAY), default=_ANY_DAY)
    day = ProgramDay(
        day_id=f"day-{key}",
        title=_read(fields, "title"),
        demand=fields.choice("demand", Demand),
        weekday=None if word == _ANY_DAY else _WEEKDAYS.index(word),
        planned=tuple(_set(one, f"{key}-{at}") for at, one in enumerate(fields.tables("sets"))),
    )
    fields.close()
    return day


def _set(fields: Fields, key: str) -> PlannedSet:
    planned = PlannedSet(
        planned_set_id=f"set-{key}",
        protocol_id=fields.text("protocol"),
        sets=fields.whole("sets", low=1, high=20, default=1),
        side=_side(fields),
        repetitions=fields.whole("repetitions", low=1, high=100) if fields.has("repetitions") else None,
        hold_s=fields.number("hold_s", low=0, high=600) if fields.has("hold_s") else None,
        rest_s=fields.number("rest_s", low=0, high=900) if fields.has("rest_s") else None,
        tempo=fields.text("tempo", default=""),
        load=_read(fields, "load"),
        load_n=fields.number("load_n", low=0.1, high=5000) if fields.has("load_n") else None,
        surface=fields.text("surface", default=""),
    )
    fields.close()
    return planned


def _gate(fields: Fields, key: str) -> PhaseGate:
    gate = PhaseGate(
        gate_id=f"gate-{key}",
        metric=fields.text("metric"),
        relation=fields.choice("relation", Relation),
        threshold=fields.number("threshold", low=-1e4, high=1e4),
        unit=fields.text("unit", default=""),
        source=fields.text("source"),
        protocol_id=fields.text("protocol") if fields.has("protocol") else None,
        side=_side(fields),
    )
    fields.close()
    return gate


def _side(fields: Fields) -> Side | None:
    word = fields.one_of("side", (_BOTH, *(side.value for side in Side)), default=_BOTH)
    return None if word == _BOTH else Side(word)
