"""Reads typed fields out of a TOML table; every refusal says file, field, what is wrong, what is allowed."""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from domain.language import say
from domain.library.lines import KeyPath
from domain.library.mistakes import LibraryFileError, Mistake, meant, names

__all__ = ["QUALITIES", "Fields", "LibraryFileError"]

Choice = TypeVar("Choice", bound=StrEnum)
QUALITIES = ("published", "calculated", "product default", "unverified")
"""How far a figure of the library is to be trusted."""


class Fields:
    """One TOML table being read; `close()` refuses the fields that nobody asked for.

    Parameters
    ----------
    file
        Name of the file, for the sentences.
    table
        What the TOML reader found.
    keys
        Where the table stands inside the file, such as ``("compensations", 0)``.
    mistakes
        Where mistakes are collected, so that one reading finds them all: a field with a mistake then reads
        as something harmless. Without it the first mistake is raised.
    """

    def __init__(
        self,
        file: str,
        table: Mapping[str, Any],
        keys: KeyPath = (),
        *,
        mistakes: list[Mistake] | None = None,
    ) -> None:
        self._file = file
        self._table = table
        self._keys = keys
        self._mistakes = mistakes
        self._seen: set[str] = set()

    def error(self, name: str, wrong: str, allowed: str) -> LibraryFileError:
        """The mistake as an error to raise."""
        return LibraryFileError([Mistake(self._file, (*self._keys, name), wrong, allowed)])

    def refuse(self, name: str, wrong: str, allowed: str, *, item: int | None = None) -> None:
        """Note a mistake of a field, or of an item of its list; raised at once where none are collected."""
        keys = (*self._keys, name) if item is None else (*self._keys, name, item)
        mistake = Mistake(self._file, keys, wrong, allowed)
        if self._mistakes is None:
            raise LibraryFileError([mistake])
        self._mistakes.append(mistake)

    def text(self, name: str, *, default: str | None = None) -> str:
        """Words; empty only where the default is."""
        value = self._value(name, default, say("text in quotes"))
        if value is None:
            return ""
        if not isinstance(value, str) or (not value.strip() and default != ""):
            self.refuse(name, say("is {value!r}", value=value), say("text in quotes"))
            return ""
        return value

    def choice(self, name: str, kind: type[Choice], *, default: Choice | None = None) -> Choice:
        """One of the values of an enumeration."""
        words = [member.value for member in kind]
        return kind(self.one_of(name, words, default=None if default is None else default.value))

    def choice_if_given(self, name: str, kind: type[Choice]) -> Choice | None:
        """One of the values of an enumeration, or None where the file does not say."""
        return self.choice(name, kind) if self.has(name) else None

    def choices(self, name: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """A list of values of an enumeration; absent is empty."""
        words = [member.value for member in kind]
        found = []
        for number, item in enumerate(self._list(name, say("a list of ") + _quoted(words))):
            if isinstance(item, str) and item in words:
                found.append(kind(item))
            else:
                near = meant(item, words) if isinstance(item, str) else ""
                self.refuse(name, say("is {item!r}{near}", item=item, near=near), _quoted(words), item=number)
        return tuple(found)

    def one_of(self, name: str, allowed: Sequence[str], *, default: str | None = None) -> str:
        """One of a few words."""
        value = self._value(name, default, _quoted(allowed))
        if isinstance(value, str) and value in allowed:
            return value
        if value is not None:
            near = meant(value, allowed) if isinstance(value, str) else ""
            self.refuse(name, say("is {value!r}{near}", value=value, near=near), _quoted(allowed))
        return allowed[0]

    def unread(self) -> tuple[str, ...]:
        """The fields that nobody has asked for yet; asking counts as knowing them."""
        found = tuple(name for name in self._table if name not in self._seen)
        self._seen.update(found)
        return found

    def has(self, name: str) -> bool:
        """Whether the file gives this field; asking counts as knowing it."""
        self._seen.add(name)
        return name in self._table

    def number(self, name: str, *, low: float, high: float, default: float | None = None) -> float:
        """A number from `low` to `high`."""
        allowed = say("a number from {low:g} to {high:g}", low=low, high=high)
        value = self._value(name, default, allowed)
        if value is None:
            return float(low)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self.refuse(name, say("is {value!r}", value=value), allowed)
            return float(low)
        return float(value)

    def number_if_given(self, name: str, *, low: float, high: float) -> float | None:
        """A number that may be left out: nobody knows it then."""
        return self.number(name, low=low, high=high) if self.has(name) else None

    def whole(self, name: str, *, low: int, high: int, default: int | None = None) -> int:
        """A whole number from `low` to `high`."""
        value = self.number(name, low=low, high=high, default=default)
        if not value.is_integer():
            self.refuse(
                name,
                say("is {value:g}", value=value),
                say("a whole number from {low} to {high}", low=low, high=high),
            )
        return int(value)

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false."""
        value = self._value(name, default, say("true or false"))
        if not isinstance(value, bool):
            self.refuse(name, say("is {value!r}", value=value), say("true or false"))
            return default
        return value

    def texts(self, name: str, *, least: int = 0) -> tuple[str, ...]:
        """A list of sentences, at least so many; absent is empty."""
        found = []
        items = self._list(name, say("a list of texts"))
        for number, item in enumerate(items):
            if isinstance(item, str) and item.strip():
                found.append(item)
            else:
                self.refuse(name, say("is {item!r}", item=item), say("text in quotes"), item=number)
        if len(items) < least:
            wrong = say("is empty") if name in self._table else say("is missing")
            self.refuse(name, wrong, say("a list with at least {least} text in quotes", least=least))
        return tuple(found)

    def known(self, name: str, what: str, known: Collection[str]) -> None:
        """Refuse each item of a list of texts that is not among the names that there are."""
        for number, item in enumerate(self._table.get(name, ())):
            if isinstance(item, str) and item not in known:
                near = meant(item, known)
                self.refuse(
                    name,
                    say(
                        "names the {what} {item!r}, which there is not{near}", what=what, item=item, near=near
                    ),
                    names(known, item),
                    item=number,
                )

    def unit_vector(self, name: str) -> tuple[float, float, float]:
        """Three numbers of length 1."""
        allowed = say("three numbers of length 1, such as [0, 0, 1]")
        value = self._value(name, None, allowed)
        numbers = isinstance(value, list) and all(isinstance(item, int | float) for item in value)
        if not numbers or len(value) != 3 or abs(sum(item * item for item in value) - 1) > 1e-3:
            if value is not None:
                self.refuse(name, say("is {value!r}", value=value), allowed)
            return (0.0, 0.0, 1.0)
        return (float(value[0]), float(value[1]), float(value[2]))

    def table(self, name: str) -> "Fields | None":
        """A table inside this one, or None."""
        value = self._value(name, {}, say("a table"))
        if not isinstance(value, dict):
            self.refuse(
                name, say("is {value!r}", value=value), say("a table [{name}]", name=self._head(name))
            )
            return None
        return self._inside(value, name) if value else None

    def tables(self, name: str) -> tuple["Fields", ...]:
        """A list of tables; absent is empty."""
        value = self._value(name, [], "tables")
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.refuse(
                name, say("is {value!r}", value=value), say("tables [[{name}]]", name=self._head(name))
            )
            return ()
        return tuple(self._inside(item, name, number) for number, item in enumerate(value))

    def with_defaults(self, defaults: Mapping[str, Any]) -> "Fields":
        """The same table, with what it leaves out taken from `defaults`."""
        return Fields(self._file, {**defaults, **self._table}, self._keys, mistakes=self._mistakes)

    def close(self) -> None:
        """Refuse what was written but never read: most often a field with a spelling mistake."""
        for name in self._table:
            if name not in self._seen:
                self.refuse(
                    name, say("is not known{name}", name=meant(name, self._seen)), names(self._seen, name)
                )

    def _inside(self, table: Mapping[str, Any], *keys: str | int) -> "Fields":
        return Fields(self._file, table, (*self._keys, *keys), mistakes=self._mistakes)

    def _head(self, name: str) -> str:
        return ".".join(str(key) for key in (*self._keys, name) if isinstance(key, str))

    def _list(self, name: str, allowed: str) -> list[Any]:
        value = self._value(name, [], allowed)
        if isinstance(value, list):
            return value
        self.refuse(name, say("is {value!r}", value=value), allowed)
        return []

    def _value(self, name: str, default: object, allowed: str) -> Any:
        """What is written, or the default; None after the sentence that it is missing."""
        self._seen.add(name)
        if name in self._table:
            return self._table[name]
        if default is None:
            self.refuse(name, say("is missing"), allowed)
        return default


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(map(repr, words))
