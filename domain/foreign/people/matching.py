"""What becomes of each row of a list: new, one who is there already, twice in the file, or refused."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from domain.athlete import Athlete, BodyMeasure, Sex
from domain.foreign.people.fields import plain
from domain.foreign.people.reading import Person, ReadRow
from domain.language import say


class Fate(StrEnum):
    """What would happen to a row."""

    NEW = "new"
    DUPLICATE = "duplicate"
    REPEATED = "repeated"
    REFUSED = "refused"


class Doubles(StrEnum):
    """What the coach wants with people who are there already."""

    SKIP = "skip"
    UPDATE = "update"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the database with the numbers the clinic uses for them."""

    athlete: Athlete
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowFate:
    """One row, its fate in words, and the athlete it would change."""

    row: ReadRow
    fate: Fate
    words: str
    twin: Athlete | None = None


@dataclass(slots=True)
class _Index:
    by_code: dict[str, Athlete] = field(default_factory=dict)
    by_key: dict[str, Athlete] = field(default_factory=dict)
    by_name: dict[str, list[Athlete]] = field(default_factory=lambda: defaultdict(list))


def fates(rows: Sequence[ReadRow], known: Iterable[Known]) -> list[RowFate]:
    """Each row against the database and the rows before it.

    The same number is the same person; so is the same name (without case, accents and order of its words)
    with the same date of birth. The same name with a date of birth missing on one side is told as a
    duplicate too: adding a second of the same person is worse than asking. With two dates that differ
    they are two people.
    """
    index = _indexed(known)
    seen_codes: dict[str, int] = {}
    seen_names: dict[str, list[tuple[date | None, int]]] = defaultdict(list)
    found = []
    for row in rows:
        person = row.person
        if person is None:
            found.append(RowFate(row, Fate.REFUSED, say("Refused: {reason}.", reason=row.reason)))
            continue
        line = _seen_in_file(person, seen_codes, seen_names)
        if line is not None:
            found.append(
                RowFate(row, Fate.REPEATED, say("Left out: the same person as in line {line}.", line=line))
            )
            continue
        if person.code:
            seen_codes[plain(person.code)] = row.line
        seen_names[name_key(person.name)].append((person.born_on, row.line))
        found.append(_against(row, person, index))
    return found


def counted(found: Sequence[RowFate]) -> Mapping[Fate, int]:
    """How many rows meet each fate."""
    return {fate: sum(one.fate is fate for one in found) for fate in Fate}


def name_key(name: str) -> str:
    """By which two spellings of a name are the same: *Núñez, José* and *jose nunez*."""
    words = plain(name.replace("ß", "ss")).split() or name.casefold().split()
    return " ".join(sorted(words))


def joined_with(athlete: Athlete, person: Person, *, today: date) -> Athlete:
    """The athlete with what the row says; an empty cell takes nothing away."""
    measure = measure_of(person, today=today)
    measures = athlete.measures
    newest = athlete.latest_mass_kg
    if measure is not None and (person.mass_kg, person.shank_length_m) != (newest, _newest_shank(athlete)):
        measures = (*measures, measure)
    return replace(
        athlete,
        name=person.name,
        born_on=person.born_on or athlete.born_on,
        sex=athlete.sex if person.sex is Sex.UNSPECIFIED else person.sex,
        dominant_side=person.dominant_side or athlete.dominant_side,
        involved_side=person.involved_side or athlete.involved_side,
        phase=person.phase or athlete.phase,
        notes=person.notes or athlete.notes,
        measures=measures,
    )


def athlete_of(person: Person, athlete_id: str, *, today: date) -> Athlete:
    """A new athlete; measures are dated on the day of the import, because a list says no day."""
    measure = measure_of(person, today=today)
    return Athlete(
        athlete_id=athlete_id,
        name=person.name,
        sex=person.sex,
        born_on=person.born_on,
        dominant_side=person.dominant_side,
        involved_side=person.involved_side,
        phase=person.phase,
        notes=person.notes,
        measures=() if measure is None else (measure,),
    )


def measure_of(person: Person, *, today: date) -> BodyMeasure | None:
    """Mass and lever arm of a row; None where it has neither."""
    if person.mass_kg is None and person.shank_length_m is None:
        return None
    return BodyMeasure(today, person.mass_kg, person.shank_length_m)


def _newest_shank(athlete: Athlete) -> float | None:
    dated = [one for one in athlete.measures if one.shank_length_m is not None]
    return max(dated, key=lambda one: one.measured_on).shank_length_m if dated else None


def _indexed(known: Iterable[Known]) -> _Index:
    index = _Index()
    for one in known:
        index.by_key[one.athlete.athlete_id] = one.athlete
        index.by_name[name_key(one.athlete.name)].append(one.athlete)
        for code in one.codes:
            index.by_code[plain(code)] = one.athlete
    return index


def _seen_in_file(
    person: Person, codes: Mapping[str, int], names: Mapping[str, list[tuple[date | None, int]]]
) -> int | None:
    """The line of the same person further up; numbers that differ are two people."""
    if person.code:
        return codes.get(plain(person.code))
    same = names.get(name_key(person.name), [])
    return next((line for born, line in same if born == person.born_on), None)


def _against(row: ReadRow, person: Person, index: _Index) -> RowFate:
    twin = index.by_code.get(plain(person.code)) or index.by_key.get(person.code) if person.code else None
    if twin is not None:
        return RowFate(
            row,
            Fate.DUPLICATE,
            say("Is there already: {twin}, by number {code}.", twin=twin.name, code=person.code),
            twin,
        )
    for one in index.by_name.get(name_key(person.name), ()):
        if one.born_on == person.born_on and person.born_on is not None:
            words = say("Is there already: {name}, born on the same day.", name=one.name)
            return RowFate(row, Fate.DUPLICATE, words, one)
        if one.born_on is None or person.born_on is None:
            words = say("May be there already: {name}; a date of birth is missing.", name=one.name)
            return RowFate(row, Fate.DUPLICATE, words, one)
    return RowFate(row, Fate.NEW, say("New."))
