"""A mistake in a file of the library: file, line, what is wrong, what is allowed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches

from domain.language import say
from domain.library.lines import KeyPath, Span, spans

SHOWN_NAMES = 12


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake; `line` counts from 1 and is None until somebody has looked where `keys` stand."""

    file: str
    keys: KeyPath
    wrong: str
    allowed: str
    line: int | None = None

    @property
    def field(self) -> str:
        """The field as a person names it: *compensations[0].red*; nothing where the whole file is meant."""
        parts = [f"[{key}]" if isinstance(key, int) else f".{key}" for key in self.keys]
        return "".join(parts).removeprefix(".")

    @property
    def short(self) -> str:
        """What is wrong and allowed, without the place."""
        subject = say("field {field} ", field=self.field) if self.keys else ""
        allowed = say("; allowed: {allowed}", allowed=self.allowed) if self.allowed else ""
        return f"{subject}{self.wrong}{allowed}."

    @property
    def sentence(self) -> str:
        """The whole sentence: *file.toml, line 12: field reps is -1; allowed: a number from 0 to 1000.*"""
        line = say(", line {line}", line=self.line) if self.line is not None else ""
        return f"{self.file}{line}: {self.short}"

    def at(self, found: dict[KeyPath, Span]) -> "Mistake":
        """The same with the line of its field, or of the table that lacks it."""
        keys = self.keys
        while keys and keys not in found:
            keys = keys[:-1]
        return replace(self, line=found[keys].line if keys else 1)

    def at_text(self, text: str) -> "Mistake":
        """The same with the line in this text."""
        return self.at(spans(text))


class LibraryFileError(ValueError):
    """A file of the library cannot be used; each mistake is a sentence for the person who wrote it."""

    def __init__(self, said: str | Iterable[Mistake]) -> None:
        self.mistakes = () if isinstance(said, str) else tuple(said)
        super().__init__(said if isinstance(said, str) else " ".join(each.sentence for each in self.mistakes))


def names(known: Iterable[str], written: object = "") -> str:
    """The names that are allowed; of many only the nearest ones to what was written, and how many more."""
    every = sorted(known)
    if len(every) <= SHOWN_NAMES:
        return ", ".join(map(repr, every))
    near = get_close_matches(str(written), every, n=5, cutoff=0.4) or every[:5]
    return say("{names} and {count} more", names=", ".join(map(repr, near)), count=len(every) - len(near))


def meant(written: str, known: Iterable[str]) -> str:
    """The nearest known name as a question, or nothing: *, did you mean 'rest_s'?*"""
    near = get_close_matches(written, sorted(known), n=1, cutoff=0.6)
    return say(" (did you mean {near!r}?)", near=near[0]) if near else ""
