"""Finds where each key of a TOML text stands: the reader of the standard library does not say."""

import re
import tomllib
from bisect import bisect_left
from dataclasses import dataclass

KeyPath = tuple[str | int, ...]
"""The way to a value: table and key names, and the number in a list from 0."""
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR_END = re.compile(r"[,\]}#\n\r]")
_SPACE = re.compile(r"[ \t]*")
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")


@dataclass(frozen=True, slots=True)
class Span:
    """Where a key stands: its line from 1, and the offsets of its value; of a table, of its head."""

    line: int
    start: int
    end: int


def spans(text: str) -> dict[KeyPath, Span]:
    """Every key, list item and table of a valid TOML text.

    Raises
    ------
    ValueError
        When the text is not TOML.
    """
    try:
        return _Scanner(text).scan()
    except IndexError:
        raise ValueError("the text is not TOML") from None


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._found: dict[KeyPath, Span] = {}
        self._counts: dict[KeyPath, int] = {}
        self._ends = [match.start() for match in re.finditer("\n", text)]

    def scan(self) -> dict[KeyPath, Span]:
        prefix: KeyPath = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                prefix = self._head()
            else:
                self._pair(prefix)
            self._skip(_BLANK)
        return self._found

    def _head(self) -> KeyPath:
        start = self._at
        listed = self._text.startswith("[[", start)
        self._at += 2 if listed else 1
        names = self._key()
        self._at += 2 if listed else 1
        path = self._resolved(names, listed=listed)
        self._note(path, start, self._at)
        return path

    def _resolved(self, names: tuple[str, ...], *, listed: bool) -> KeyPath:
        """The path of a head: a name on the way that is a list of tables means its newest one."""
        path: KeyPath = ()
        for name in names[:-1]:
            path += (name,)
            if path in self._counts:
                path += (self._counts[path] - 1,)
        path += (names[-1],)
        if not listed:
            return path
        self._found.setdefault(path, self._span(self._at, self._at))
        self._counts[path] = self._counts.get(path, 0) + 1
        return (*path, self._counts[path] - 1)

    def _pair(self, prefix: KeyPath) -> None:
        key_at = self._at
        names = self._key()
        self._expect("=")
        self._skip(_SPACE)
        path = prefix
        for name in names[:-1]:
            path += (name,)
            self._found.setdefault(path, self._span(key_at, key_at))
        self._value((*path, names[-1]), key_at)

    def _key(self) -> tuple[str, ...]:
        """The names of a key with dots."""
        names = []
        while True:
            self._skip(_SPACE)
            if self._text[self._at] in "\"'":
                start = self._at
                self._string()
                names.append(str(tomllib.loads(f"k={self._text[start : self._at]}")["k"]))
            else:
                match = _BARE.match(self._text, self._at)
                if match is None:
                    raise IndexError
                names.append(match.group())
                self._at = match.end()
            self._skip(_SPACE)
            if self._text[self._at] != ".":
                return tuple(names)
            self._at += 1

    def _value(self, path: KeyPath, key_at: int) -> None:
        start = self._at
        first = self._text[start]
        if first in "\"'":
            self._string()
        elif first == "[":
            self._list(path)
        elif first == "{":
            self._inline(path)
        else:
            match = _SCALAR_END.search(self._text, start)
            self._at = match.start() if match else len(self._text)
        end = start + len(self._text[start : self._at].rstrip())
        self._found[path] = self._span(start, end, key_at)

    def _string(self) -> None:
        quote = self._text[self._at]
        long = self._text.startswith(quote * 3, self._at)
        mark = quote * 3 if long else quote
        at = self._at + len(mark)
        while not self._text.startswith(mark, at):
            if at >= len(self._text):
                raise IndexError
            at += 2 if quote == '"' and self._text[at] == "\\" else 1
        at += len(mark)
        while long and self._text.startswith(quote, at):
            # Up to two more quotes belong to the text.
            at += 1
        self._at = at

    def _list(self, path: KeyPath) -> None:
        self._at += 1
        for number in range(len(self._text)):
            self._skip(_BLANK)
            if self._text[self._at] == "]":
                break
            self._value((*path, number), self._at)
            self._skip(_BLANK)
            if self._text[self._at] == ",":
                self._at += 1
        self._expect("]")

    def _inline(self, path: KeyPath) -> None:
        self._at += 1
        self._skip(_BLANK)
        while self._text[self._at] != "}":
            self._pair(path)
            self._skip(_BLANK)
            if self._text[self._at] == ",":
                self._at += 1
                self._skip(_BLANK)
        self._at += 1

    def _expect(self, mark: str) -> None:
        if self._text[self._at] != mark:
            raise IndexError
        self._at += 1

    def _skip(self, what: re.Pattern[str]) -> None:
        match = what.match(self._text, self._at)
        self._at = match.end() if match else self._at

    def _note(self, path: KeyPath, start: int, end: int) -> None:
        self._found[path] = self._span(start, end)

    def _span(self, start: int, end: int, key_at: int | None = None) -> Span:
        return Span(bisect_left(self._ends, start if key_at is None else key_at) + 1, start, end)
