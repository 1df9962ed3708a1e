"""Today's session by the plan: the sets to do, their conditions, and what sharp pain keeps closed."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.program.reading import ProgramReading, read_blocks
from db.store import Store
from domain.athlete import Side
from domain.conditions import BAND, WEIGHT, Conditions, standard_conditions
from domain.library.battery_items import Battery, BatteryItem
from domain.library.shelf import Library
from domain.program import PlannedSet
from domain.program.done import PlannedDay, Status
from domain.progression.applying import KILOGRAMS, seconds_of
from domain.progression.rules import rule_book
from domain.protocol import Protocol


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a visit begins with beside its battery, by exercise and side."""

    blocked: dict[tuple[str, Side], str] = field(default_factory=dict)
    conditions: dict[tuple[str, Side], Conditions] = field(default_factory=dict)


def battery_of(reading: ProgramReading) -> Battery | None:
    """What is open of today's plan; without a day of today, of a day left open. None where nothing is."""
    days = () if reading.week is None else reading.week.days
    today = [day for day in days if day.on == reading.today and day.status is not Status.DONE]
    days_left = today or [day for day in days if day.on is None and day.status is not Status.DONE]
    items = _items(today or days_left[:1], reading.library)
    return Battery(title=days_left[0].day.title, items=items) if items else None


def _items(days: Sequence[PlannedDay], library: Library) -> tuple[BatteryItem, ...]:
    items = []
    for day in days:
        for work in day.work:
            if work.planned.protocol_id in library.ids:
                items += [_item(work.planned, work.side, library)] * work.open_sets
    return tuple(items)


def _item(planned: PlannedSet, side: Side, library: Library) -> BatteryItem:
    written = library.load(planned.protocol_id)
    asked = asked_for(planned, written)
    rest = planned.rest_s
    return BatteryItem(asked, side, rest_s=rest, as_written=None if asked == written else written)


def asked_for(planned: PlannedSet, protocol: Protocol) -> Protocol:
    """The protocol with the repetitions, hold and tempo of the plan; a test is done as it is written."""
    if protocol.is_test:
        return protocol
    seconds, tempo = seconds_of(planned.tempo), protocol.tempo
    if seconds is not None and tempo is not None:
        eccentric, lengthened, concentric, shortened = seconds
        tempo = replace(
            tempo,
            eccentric_s=eccentric,
            pause_lengthened_s=lengthened,
            concentric_s=concentric,
            pause_shortened_s=shortened,
        )
    return replace(
        protocol,
        reps=protocol.reps if planned.repetitions is None else planned.repetitions,
        hold_s=protocol.hold_s if planned.hold_s is None else planned.hold_s,
        tempo=tempo,
    )


def conditions_of(planned: PlannedSet, protocol: Protocol) -> Conditions:
    """What the plan says about load and surface, as the conditions of a set."""
    standard = replace(standard_conditions(protocol), surface=planned.surface or "")
    if not planned.surface:
        standard = standard_conditions(protocol)
    if planned.load_n is not None:
        return replace(standard, load_n=planned.load_n)
    weight = KILOGRAMS.search(planned.load)
    if weight is not None:
        return replace(standard, resistance=WEIGHT, load_kg=float(weight[1].replace(",", ".")))
    words = planned.load.casefold().split()
    colour = next((one for one in rule_book().limits.bands if one.casefold() in words), "")
    return replace(standard, resistance=BAND, band_colour=colour) if colour else standard


def beginning(store: Store, reading: ProgramReading) -> Beginning:
    """What is closed, and the conditions that the plan of this week asks for."""
    closed = {
        key: block.sentence
        for key, block in read_blocks(store, reading.athlete.athlete_id, reading.library).items()
    }
    days = () if reading.week is None else reading.week.days
    conditions: dict[tuple[str, Side], Conditions] = {}
    for day in sorted(days, key=lambda one: one.on != reading.today):
        for work in day.work:
            name = work.planned.protocol_id
            if name in reading.library.ids:
                conditions.setdefault(
                    (name, work.side), conditions_of(work.planned, reading.library.load(name))
                )
    return Beginning(closed, conditions)
