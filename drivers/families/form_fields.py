"""The fields of a sensor file, read one by one; what is wrong is said with the file and the field."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Self

from drivers.errors import DeviceError


class SensorFileError(DeviceError):
    """One sentence: the file, the field, what is wrong, what is allowed."""


class Fields:
    """One table of a TOML file. `done` complains of what nobody asked for."""

    def __init__(self, file: str, table: Mapping[str, Any], prefix: str = "") -> None:
        self.file, self._table, self._prefix = file, table, prefix
        self._known: set[str] = set()

    def has(self, name: str) -> bool:
        """Whether the field is there."""
        self._known.add(name)
        return name in self._table

    def text(self, name: str, default: str | None = None) -> str:
        """Words; without `default` they must be there and not be empty."""
        value = self._value(name, default)
        if not isinstance(value, str) or (default is None and not value):
            raise self.wrong(name, "text in quotes")
        if not value.isascii() and name != "title":
            raise self.wrong(name, "plain letters, digits and signs (ASCII), as a sensor sends them")
        return value

    def choice(self, name: str, allowed: Sequence[Any], default: Any) -> Any:
        """One of `allowed`."""
        value = self._value(name, default)
        # True equals 1, but is no number of bits.
        if not any(value == one and type(value) is type(one) for one in allowed):
            raise self.wrong(name, f"one of {', '.join(map(str, allowed))}")
        return value

    def whole(self, name: str, default: int, *, least: int, most: int) -> int:
        """A whole number."""
        value = self._value(name, default)
        if type(value) is not int or not least <= value <= most:
            raise self.wrong(name, f"a whole number from {least} to {most}")
        return value

    def number(self, name: str, default: float | None, *, most: float) -> float:
        """A number above 0."""
        value = self._value(name, default)
        if type(value) not in {int, float} or not 0 <= value <= most or (default is None and not value):
            raise self.wrong(name, f"a number above 0 and up to {most:g}")
        return float(value)

    def yes(self, name: str) -> bool:
        """True or false; false where it is not said."""
        return bool(self.choice(name, (True, False), default=False))

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of words."""
        value = self._value(name, [])
        if not isinstance(value, list) or not all(isinstance(one, str) and one.isascii() for one in value):
            raise self.wrong(name, 'a list such as ["time", "", "force"]')
        return tuple(value)

    def below(self, name: str) -> Self:
        """The table of that name; empty where there is none."""
        value = self._value(name, {})
        if not isinstance(value, dict):
            raise self.wrong(name, f"a table that begins with [{name}]")
        return type(self)(self.file, value, f"{name}.")

    def done(self) -> None:
        """Every field of the table was asked for."""
        for name in self._table:
            if name not in self._known:
                allowed = _listed(self._prefix + known for known in self._known)
                raise SensorFileError(
                    f"{self.file}: there is no field '{self._prefix}{name}'; allowed are {allowed}."
                )

    def wrong(self, name: str, allowed: str) -> SensorFileError:
        """The sentence about a field that is missing or wrong."""
        is_now = f"is {self._table[name]!r}" if name in self._table else "is missing"
        return SensorFileError(f"{self.file}: '{self._prefix}{name}' {is_now}; it must be {allowed}.")

    def _value(self, name: str, default: Any) -> Any:
        self._known.add(name)
        return self._table.get(name, default)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
