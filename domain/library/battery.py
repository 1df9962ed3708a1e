"""Reads batteries: what one visit asks for. The files are in `domain/library/batteries`."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from domain.athlete import Side
from domain.language import said, say
from domain.library import load_protocol, protocol_ids
from domain.library.battery_items import Battery, BatteryItem
from domain.library.battery_order import Drawn, Step, ordered
from domain.library.fields import Fields
from domain.library.lines import spans
from domain.library.mistakes import LibraryFileError, Mistake, meant, names
from domain.library.own_files import read_own
from domain.library.parsing import parse
from domain.library.starting_values import starting_value
from domain.protocol import Protocol, Sides, Tempo

__all__ = [
    "BATTERIES",
    "Battery",
    "BatteryItem",
    "battery_ids",
    "load_battery",
    "read_batteries",
    "read_battery",
    "single",
]

_FOLDER = Path(__file__).parent / "batteries"
BATTERIES = "batteries"
"""The room of the clinic's folder that holds its own."""
_DEMO = "demo"
"""What the demo plays; nobody is offered it."""
_BOTH = "both"
_NO_SIDE = Side.RIGHT
"""An exercise that has no side is done once, and stored with this one."""
MOST_SEEDS = 1_000_000
_LONGEST_S = 3600.0
_TIMES = (("work_s", 1.0), ("rest_s", 0.0))
"""Times that a battery gives for all its steps, or a step for itself, and their least."""
Load = Callable[[str], Protocol]


class UnknownBatteryError(KeyError):
    """No battery has this name; the sentence says which exist."""

    def __init__(self, battery_id: str, known: tuple[str, ...]) -> None:
        super().__init__(battery_id)
        self.sentence = say(
            "There is no battery {battery_id!r}: choose one of {names}.",
            battery_id=battery_id,
            names=", ".join(known),
        )

    def __str__(self) -> str:
        return self.sentence


def battery_ids(folder: Path | None = None) -> tuple[str, ...]:
    """The batteries to choose from: those that ship, and those in `batteries` of the clinic's folder."""
    return tuple(sorted(_files(folder).keys() - {_DEMO}))


def load_battery(
    battery_id: str, *, seed: int | None = None, folder: Path | None = None, load: Load = load_protocol
) -> Battery:
    """The battery of this name; the clinic's own wins over the one that ships.

    Parameters
    ----------
    seed
        For a battery that draws: the same seed gives the same order, sides and tempi. Without one it is
        drawn here, and the battery knows it.
    folder, load
        The clinic's folder, and what gives the protocol of a name.

    Raises
    ------
    UnknownBatteryError
        When no file has this name.
    LibraryFileError
        With every mistake of the file.
    """
    files = _files(folder)
    if battery_id not in files:
        raise UnknownBatteryError(battery_id, battery_ids(folder))
    path = files[battery_id]
    return replace(read_battery(read_own(path), path.name, seed=seed, load=load), own=path.parent != _FOLDER)


def read_batteries(folder: Path | None, load: Load) -> tuple[dict[str, Battery], tuple[Mistake, ...]]:
    """Every battery to choose from, by id, and what is wrong with those of the clinic.

    One of the clinic with a mistake is left out; where it has the name of one that ships, that one stays.
    """
    found, mistakes = dict[str, Battery](), list[Mistake]()
    for name in battery_ids(folder):
        for place in (folder, None) if folder is not None else (None,):
            if place is None and name not in battery_ids():
                continue
            try:
                found[name] = load_battery(name, folder=place, load=load)
            except LibraryFileError as trouble:
                mistakes += trouble.mistakes
            else:
                break
    return found, tuple(mistakes)


def read_battery(
    text: str, file: str = "battery.toml", *, seed: int | None = None, load: Load = load_protocol
) -> Battery:
    """A battery from the text of its file; see `load_battery`."""
    table, broken = parse(text, file)
    if table is None or broken:
        raise LibraryFileError(broken)
    mistakes: list[Mistake] = []
    fields = Fields(file, table, mistakes=mistakes)
    # An interval battery gives work and rest once; a step may have its own.
    usual = {name: fields.number_if_given(name, low=low, high=_LONGEST_S) for name, low in _TIMES}
    steps = tuple(_step(item, usual, load, mistakes) for item in fields.tables("steps"))
    if not steps:
        fields.refuse("steps", say("is empty"), say("at least one step"))
    rounds = fields.whole("rounds", low=1, high=50, default=1)
    round_rest_s = fields.number_if_given("round_rest_s", low=0, high=_LONGEST_S)
    drawn = fields.choices("draw", Drawn)
    battery = Battery(
        title=said(fields.text("title")),
        items=(),
        rounds=rounds,
        about=said(fields.text("about", default="")),
        warm_up=tuple(said(line) for line in fields.texts("warm_up")),
        change_s=fields.number(
            "change_s", low=0, high=_LONGEST_S, default=starting_value("change_of_set_up_s").value
        ),
    )
    fields.close()
    if mistakes:
        where = spans(text)
        raise LibraryFileError([mistake.at(where) for mistake in mistakes])
    if not drawn:
        seed = None
    elif seed is None:
        # A seed of a practice order guards no secret; six digits can be read out and typed.
        seed = random.randrange(MOST_SEEDS)
    whole = [step for step in steps if step is not None]
    parts = [list(part) for part in ordered(whole, rounds=rounds, drawn=drawn, seed=seed)]
    for part in parts[:-1]:
        if round_rest_s is not None:
            part[-1] = replace(part[-1], rest_s=round_rest_s)
    return replace(battery, items=tuple(item for part in parts for item in part), seed=seed)


def single(protocol: Protocol, side: Side) -> Battery:
    """A battery of one set."""
    return Battery(title=protocol.title, items=(BatteryItem(protocol, side),))


def _files(folder: Path | None) -> dict[str, Path]:
    folders = [_FOLDER, *([] if folder is None else [folder / BATTERIES])]
    return {path.stem: path for each in folders for path in sorted(each.glob("*.toml"))}


def _step(fields: Fields, usual: dict[str, float | None], load: Load, mistakes: list[Mistake]) -> Step | None:
    """One of the steps; None where a mistake leaves it incomplete."""
    already = len(mistakes)
    name = fields.text("protocol")
    side = fields.one_of("side", (*(one.value for one in Side), _BOTH), default=_BOTH)
    sets = fields.whole("sets", low=1, high=20, default=1)
    written = fields.texts("tempi")
    own = {name: fields.number_if_given(name, low=low, high=_LONGEST_S) for name, low in _TIMES}
    work_s, rest_s = (usual[name] if own[name] is None else own[name] for name, _ in _TIMES)
    fields.close()
    protocol = _protocol(fields, name, load) if name else None
    if protocol is None or len(mistakes) > already:
        return None
    tempi = _tempi(fields, written, protocol)
    if protocol.sides is Sides.NONE:
        sides: tuple[Side, ...] = (_NO_SIDE,)
    else:
        sides = (Side.RIGHT, Side.LEFT) if side == _BOTH else (Side(side),)
    return None if tempi is None else Step(protocol, sides, sets, tempi, work_s, rest_s)


def _protocol(fields: Fields, name: str, load: Load) -> Protocol | None:
    try:
        return load(name)
    except KeyError:
        known = protocol_ids()
        wrong = say("is {name!r}{name2}, which is no test or exercise", name=name, name2=meant(name, known))
        fields.refuse("protocol", wrong, names(known, name))
        return None


def _tempi(fields: Fields, written: tuple[str, ...], protocol: Protocol) -> tuple[Tempo, ...] | None:
    if written and protocol.tempo is None:
        fields.refuse(
            "tempi",
            say("is given, but {protocol_id} has no tempo", protocol_id=protocol.protocol_id),
            say("no tempi"),
        )
        return None
    tempi: list[Tempo] = []
    for index, text in enumerate(written):
        tempo = protocol.tempo.at(text) if protocol.tempo is not None else None
        if tempo is None:
            fields.refuse("tempi", say("has {text!r}", text=text), say("seconds as in '3-1-1-0'"), item=index)
            return None
        tempi.append(tempo)
    return tuple(tempi)
