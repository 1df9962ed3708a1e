"""Norms with their source, and whether one applies to this athlete in this position, or why not."""

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from domain.athlete import Athlete, Sex
from domain.language import say
from domain.library.fields import QUALITIES, Fields
from domain.typed_number import write_number

_FILE = Path(__file__).parent / "norms.toml"
_SEXES = ("female", "male", "any")
_UNITS = ("deg", "N", "Nm", "Nm/kg", "%", "s")


@dataclass(frozen=True, slots=True)
class Norm:
    """Mean and spread of a population, as published.

    Attributes
    ----------
    position
        Beginning of a protocol's position. Positions are never interchanged.
    age_low, age_high
        Years; None where not read.
    sd
        None where the source gives none.
    not_seen
        What was not read in the source: such a norm applies to nobody.
    """

    norm_id: str
    measure: str
    movement: str
    position: str
    sex: str
    age_low: float | None
    age_high: float | None
    people: int
    mean: float
    sd: float | None
    unit: str
    population: str
    citation: str
    table: str
    quality: str
    not_seen: str

    @property
    def text(self) -> str:
        """*32 +/- 8 deg, 394 professional footballers ... (Mosler et al. 2017)*."""
        spread = f" ± {write_number(self.sd)}" if self.sd is not None else ""
        found = f"{write_number(self.mean)}{spread} {self.unit}"
        return f"{found}, {self.people} {self.population} ({self.citation})"


@dataclass(frozen=True, slots=True)
class NormMatch:
    """A norm beside an athlete: `reasons` say why it does not apply; none means that it does."""

    norm: Norm
    reasons: tuple[str, ...]

    @property
    def applies(self) -> bool:
        """Whether a value may be held against it."""
        return not self.reasons

    @property
    def sentence(self) -> str:
        """For the screen and the report."""
        if self.applies:
            return say("Norm: {norm}.", norm=self.norm.text)
        return say(
            "{norm} does not apply here because {names}.", norm=self.norm.text, names="; ".join(self.reasons)
        )

    def z_score(self, value: float) -> float:
        """Standard deviations from the mean; NaN where it does not apply or no spread was given."""
        if not self.applies or self.norm.sd is None:
            return math.nan
        return (value - self.norm.mean) / self.norm.sd


def load_norms(folder: Path | None = None) -> tuple[Norm, ...]:
    """The clinic's norms (`norms*.toml` in `folder`), then those that ship and have no namesake there."""
    files = sorted(folder.glob("norms*.toml")) if folder is not None else []
    own = [norm for file in files for norm in _read(file)]
    taken = {norm.norm_id for norm in own}
    return (*own, *(norm for norm in _read(_FILE) if norm.norm_id not in taken))


def norms_beside(
    norms: Sequence[Norm],
    *,
    measure: str,
    movement: str,
    position: str,
    unit: str,
    athlete: Athlete,
    on: date,
) -> tuple[NormMatch, ...]:
    """Every norm of this measure and movement, those that apply first, the others with their reasons."""
    about = [norm for norm in norms if norm.measure == measure and norm.movement == movement]
    matches = [NormMatch(norm, _reasons(norm, position, unit, athlete, on)) for norm in about]
    return tuple(sorted(matches, key=lambda match: len(match.reasons)))


def _reasons(norm: Norm, position: str, unit: str, athlete: Athlete, on: date) -> tuple[str, ...]:
    found = []
    if norm.not_seen:
        found.append(say("{not_seen} were not read in its source", not_seen=norm.not_seen))
    if norm.position and not position.startswith(norm.position):
        found.append(
            say("it was measured {position}, not {position2}", position=norm.position, position2=position)
        )
    if norm.unit != unit:
        found.append(say("it is in {unit}, not in {unit2}", unit=norm.unit, unit2=unit))
    if norm.sex != "any" and athlete.sex is Sex.UNSPECIFIED:
        found.append(say("it is for {sex} athletes and no sex is entered", sex=norm.sex))
    elif norm.sex not in ("any", athlete.sex.value):
        found.append(say("it is for {sex} athletes", sex=norm.sex))
    return (*found, *_of_age(norm, athlete.born_on, on))


def _of_age(norm: Norm, born_on: date | None, on: date) -> list[str]:
    if norm.age_low is None or norm.age_high is None:
        return []
    if born_on is None:
        return [
            say(
                "it is for {age_low:g}-{age_high:g} years and no date of birth is entered",
                age_low=norm.age_low,
                age_high=norm.age_high,
            )
        ]
    years = on.year - born_on.year - ((on.month, on.day) < (born_on.month, born_on.day))
    if norm.age_low <= years <= norm.age_high:
        return []
    return [
        say(
            "it is for {age_low:g}-{age_high:g} years, not {years}",
            age_low=norm.age_low,
            age_high=norm.age_high,
            years=years,
        )
    ]


def _read(file: Path) -> tuple[Norm, ...]:
    fields = Fields(file.name, tomllib.loads(file.read_text(encoding="utf-8")))
    norms = tuple(_norm(one) for one in fields.tables("norms"))
    fields.close()
    return norms


def _norm(fields: Fields) -> Norm:
    not_seen = fields.text("not_seen", default="")
    ages = [fields.number(name, low=-1, high=120, default=-1.0) for name in ("age_low", "age_high")]
    sd = fields.number("sd", low=-1, high=1e6, default=-1.0)
    norm = Norm(
        norm_id=fields.text("id"),
        measure=fields.text("measure"),
        movement=fields.text("movement"),
        position=fields.text("position", default=""),
        sex=fields.one_of("sex", _SEXES),
        age_low=ages[0] if ages[0] >= 0 else None,
        age_high=ages[1] if ages[1] >= 0 else None,
        people=fields.whole("n", low=1, high=10**7),
        mean=fields.number("mean", low=-1e6, high=1e6),
        sd=sd if sd > 0 else None,
        unit=fields.one_of("unit", _UNITS),
        population=fields.text("population"),
        citation=fields.text("citation"),
        table=fields.text("table"),
        quality=fields.one_of("quality", QUALITIES),
        not_seen=not_seen,
    )
    if not not_seen and (norm.age_low is None or not norm.position):
        raise fields.error(
            "not_seen", say("is missing"), say("what of age and position was not read in the source")
        )
    fields.close()
    return norm
