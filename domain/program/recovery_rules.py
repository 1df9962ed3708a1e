"""The rules about recovery as data: gaps between hard days, checks that are due, soreness that is a flag."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from domain.language import say
from domain.library.fields import QUALITIES, Fields
from domain.library.toml_file import read_toml

FILE = Path(__file__).parent.parent / "library" / "recovery.toml"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the numbers of a rule come from, and how far they are to be trusted."""

    source: str
    quality: str


@dataclass(frozen=True, slots=True)
class RecoveryRules:
    """All of them; `origins` by the name of their table in the file."""

    version: str
    least_days_between_hard: int
    most_hard_per_week: int
    check_every_days: int
    check_protocols: tuple[str, ...]
    sore_severity: float
    sore_days: int
    sore_window_days: int
    gate_valid_days: int
    origins: dict[str, Origin]


@cache
def recovery_rules(path: Path = FILE) -> RecoveryRules:
    """The rules in a file, without one those that ship; `LibraryFileError` when one cannot be used."""
    fields = read_toml(path)
    version = fields.text("version")
    tables = {name: _needed(fields, name) for name in ("hard_days", "mobility_check", "soreness", "gates")}
    hard, check, sore = tables["hard_days"], tables["mobility_check"], tables["soreness"]
    rules = RecoveryRules(
        version=version,
        least_days_between_hard=hard.whole("least_days_between", low=0, high=6),
        most_hard_per_week=hard.whole("most_per_week", low=1, high=7),
        check_every_days=check.whole("every_days", low=1, high=365),
        check_protocols=check.texts("protocols"),
        sore_severity=sore.number("least_severity", low=1, high=10),
        sore_days=sore.whole("least_days", low=1, high=60),
        sore_window_days=sore.whole("window_days", low=1, high=90),
        gate_valid_days=tables["gates"].whole("valid_days", low=1, high=365),
        origins={
            name: Origin(table.text("source"), table.one_of("quality", QUALITIES))
            for name, table in tables.items()
        },
    )
    for table in (*tables.values(), fields):
        table.close()
    return rules


def _needed(fields: Fields, name: str) -> Fields:
    table = fields.table(name)
    if table is None:
        raise fields.error(name, say("is missing"), say("a table [{name}]", name=name))
    return table
