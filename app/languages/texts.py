"""Every English text that the program says, read from its code and its library, for the catalogues."""

import ast
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import domain
from domain.channel import Segment
from domain.conditions import ENCOURAGEMENTS, RESISTANCES
from domain.library import load_protocol, protocol_ids
from domain.library.battery import read_batteries
from domain.program.template import load_template, template_ids
from domain.protocol import Attachment, Landmark, PhaseTag, Surface
from domain.protocol.picture import Contact
from domain.protocol.setting import Equipment
from drivers.continuity import LinkState

ROOMS = ("app", "widgets", "domain", "db", "drivers")
ROOT = Path(__file__).resolve().parents[2]
_WORDS_OF_FILES = ("region", "joint", "movement", "position")
_SHOWN = (Segment, PhaseTag, Surface, Equipment, Attachment, Landmark, Contact)
_ONE, _SEVERAL = "{{count}} {}", "{{count}} {}s"


def english_texts() -> dict[str, str]:
    """Each text with where it was found first, in the order of the rooms."""
    found: dict[str, str] = {}
    for text, place in (*_of_the_code(), *_of_the_library(), *_of_the_programs(), *_of_enumerations()):
        found.setdefault(text, place)
    return found


def _of_the_code() -> Iterator[tuple[str, str]]:
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            place = path.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    yield from ((text, place) for text in _said_by(node))


def _said_by(call: ast.Call) -> Iterator[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    texts = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if name == "say" and call.args and isinstance(call.args[0], ast.Constant):
        yield texts[0]
    elif name == "say_count":
        yield from texts[:2]
    elif name == "Difference" and texts:
        yield texts[0].replace("_", " ")
    elif name == "count_text" and texts:
        yield from (_ONE.format(texts[0]), _SEVERAL.format(texts[0]))


def _of_the_library() -> Iterator[tuple[str, str]]:
    for protocol_id in protocol_ids():
        one, place = load_protocol(protocol_id), f"domain/library/protocols/{protocol_id}.toml"
        yield from ((text, place) for text in (one.title, one.short_title, *one.set_up, *one.instructions))
        yield from ((text, place) for text in (*one.cues, *one.contra_indications))
        yield from ((cue.say, place) for cue in one.if_then)
        yield from ((slot.placement, place) for slot in one.sensors)
        yield from ((text, place) for rule in one.compensations for text in (rule.label, rule.cue))
        yield from ((asked.ask, place) for asked in one.observations)
        yield from ((word, place) for asked in one.observations for word in asked.choices)
        yield from ((getattr(one, name), place) for name in _WORDS_OF_FILES if getattr(one, name))
    for name, battery in read_batteries(None, load=load_protocol)[0].items():
        place = f"domain/library/batteries/{name}.toml"
        yield from ((text, place) for text in (battery.title, battery.about, *battery.warm_up) if text)


def _of_the_programs() -> Iterator[tuple[str, str]]:
    for name in template_ids():
        one, place = load_template(name), f"domain/library/programs/{name}.toml"
        yield from ((text, place) for text in (one.title, one.purpose))
        for phase in one.plan.phases:
            yield phase.name, place
            yield from ((day.title, place) for day in phase.days)
            yield from (
                (planned.load, place) for day in phase.days for planned in day.planned if planned.load
            )


def _of_enumerations() -> Iterator[tuple[str, str]]:
    """The words of our own that are said as values: sides, kinds of effort, states."""
    yield from ((text, "domain/conditions.py") for text in (*ENCOURAGEMENTS, *RESISTANCES))
    yield from ((one.value, "drivers/continuity.py") for one in LinkState)
    for module in walk_packages(domain.__path__, "domain."):
        for kind in vars(import_module(module.name)).values():
            if isinstance(kind, type) and issubclass(kind, StrEnum) and kind.__module__ == module.name:
                place = module.name.replace(".", "/") + ".py"
                yield from (
                    (one.value.replace("_", " "), place) for one in kind if one.value and _is_read(one)
                )


def _is_read(member: StrEnum) -> bool:
    """Names with a line below are mostly for files; these are shown as words."""
    return "_" not in member.value or isinstance(member, _SHOWN)
