"""Reads typed fields out of a TOML table; every refusal says file, field, what is wrong, what is allowed."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeVar

Choice = TypeVar("Choice", bound=StrEnum)
QUALITIES = ("published", "calculated", "product default", "unverified")
"""How far a figure of the library is to be trusted."""


class LibraryFileError(ValueError):
    """A file of the library cannot be used; the message is one sentence for the person who wrote it."""


class Fields:
    """One TOML table being read; `close()` refuses the fields that nobody asked for.

    Parameters
    ----------
    file
        Name of the file, for the sentences.
    table
        What the TOML reader found.
    path
        Where the table stands inside the file, such as ``compensations[0].``.
    """

    def __init__(self, file: str, table: Mapping[str, Any], path: str = "") -> None:
        self._file = file
        self._table = table
        self._path = path
        self._seen: set[str] = set()

    def error(self, name: str, wrong: str, allowed: str) -> LibraryFileError:
        """The sentence: file, field, what is wrong, what is allowed."""
        return LibraryFileError(f"{self._file}: field {self._path}{name} {wrong}; allowed: {allowed}.")

    def text(self, name: str, *, default: str | None = None) -> str:
        """Words; empty only where the default is."""
        value = self._value(name, default, "text in quotes")
        if not isinstance(value, str) or (not value and default != ""):
            raise self.error(name, f"is {value!r}", "text in quotes")
        return value

    def choice(self, name: str, kind: type[Choice], *, default: Choice | None = None) -> Choice:
        """One of the values of an enumeration."""
        allowed = ", ".join(repr(member.value) for member in kind)
        value = self._value(name, default, allowed)
        try:
            return kind(value)
        except ValueError:
            raise self.error(name, f"is {value!r}", allowed) from None

    def choices(self, name: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """A list of values of an enumeration; absent is empty."""
        allowed = "a list of " + ", ".join(repr(member.value) for member in kind)
        value = self._value(name, [], allowed)
        if not isinstance(value, list):
            raise self.error(name, f"is {value!r}", allowed)
        try:
            return tuple(kind(item) for item in value)
        except ValueError:
            raise self.error(name, f"is {value!r}", allowed) from None

    def words(self) -> tuple[str, ...]:
        """The names of the fields that nobody has asked for yet; asking counts as knowing them."""
        names = tuple(name for name in self._table if name not in self._seen)
        self._seen.update(names)
        return names

    def has(self, name: str) -> bool:
        """Whether the file gives this field; asking counts as knowing it."""
        self._seen.add(name)
        return name in self._table

    def one_of(self, name: str, allowed: Sequence[str], *, default: str | None = None) -> str:
        """One of a few words."""
        value = self._value(name, default, ", ".join(map(repr, allowed)))
        if value not in allowed:
            raise self.error(name, f"is {value!r}", ", ".join(map(repr, allowed)))
        return str(value)

    def number(self, name: str, *, low: float, high: float, default: float | None = None) -> float:
        """A number from `low` to `high`."""
        allowed = f"a number from {low:g} to {high:g}"
        value = self._value(name, default, allowed)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise self.error(name, f"is {value!r}", allowed)
        return float(value)

    def whole(self, name: str, *, low: int, high: int, default: int | None = None) -> int:
        """A whole number from `low` to `high`."""
        value = self.number(name, low=low, high=high, default=default)
        if not value.is_integer():
            raise self.error(name, f"is {value:g}", f"a whole number from {low} to {high}")
        return int(value)

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false."""
        value = self._value(name, default, "true or false")
        if not isinstance(value, bool):
            raise self.error(name, f"is {value!r}", "true or false")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of sentences; absent is empty."""
        value = self._value(name, [], "a list of texts")
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error(name, f"is {value!r}", "a list of texts")
        return tuple(value)

    def unit_vector(self, name: str) -> tuple[float, float, float]:
        """Three numbers of length 1."""
        value = self._value(name, None, "three numbers of length 1, such as [0, 0, 1]")
        numbers = isinstance(value, list) and all(isinstance(item, int | float) for item in value)
        if not numbers or len(value) != 3 or abs(sum(item * item for item in value) - 1) > 1e-3:
            raise self.error(name, f"is {value!r}", "three numbers of length 1, such as [0, 0, 1]")
        return (float(value[0]), float(value[1]), float(value[2]))

    def table(self, name: str) -> "Fields | None":
        """A table inside this one, or None."""
        value = self._value(name, {}, f"a table [{self._path}{name}]")
        if not isinstance(value, dict):
            raise self.error(name, f"is {value!r}", f"a table [{self._path}{name}]")
        return Fields(self._file, value, f"{self._path}{name}.") if value else None

    def tables(self, name: str) -> tuple["Fields", ...]:
        """A list of tables; absent is empty."""
        value = self._value(name, [], f"tables [[{self._path}{name}]]")
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.error(name, f"is {value!r}", f"tables [[{self._path}{name}]]")
        return tuple(
            Fields(self._file, item, f"{self._path}{name}[{index}].") for index, item in enumerate(value)
        )

    def with_defaults(self, defaults: Mapping[str, Any]) -> "Fields":
        """The same table, with what it leaves out taken from `defaults`."""
        return Fields(self._file, {**defaults, **self._table}, self._path)

    def close(self) -> None:
        """Refuse what was written but never read: most often a field with a spelling mistake."""
        for name in self._table:
            if name not in self._seen:
                raise self.error(name, "is not known", ", ".join(sorted(self._seen)))

    def _value(self, name: str, default: object, allowed: str) -> Any:
        self._seen.add(name)
        if name in self._table:
            return self._table[name]
        if default is None:
            raise self.error(name, "is missing", allowed)
        return default
