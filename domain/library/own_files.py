"""Reads the clinic's own files; what is broken is named, and what ships is used in its place."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from domain.judging import Judging
from domain.language import say
from domain.library.fields import Fields
from domain.library.lines import spans
from domain.library.mistakes import LibraryFileError, Mistake
from domain.library.parsing import parse
from domain.library.rule_file import RuleTables, library_rule, read_rule, shipped_rules

Read = TypeVar("Read")
RULES_FILE = "rules.toml"


def read_own(path: Path) -> str:
    """The text of a file; `LibraryFileError` when it is none."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as trouble:
        said = Mistake(
            path.name,
            (),
            say("cannot be read ({trouble})", trouble=trouble.strerror),
            say("a file that opens"),
        )
        raise LibraryFileError([said]) from trouble
    except UnicodeDecodeError as trouble:
        said = Mistake(path.name, (), say("is not text in UTF-8"), say("a TOML file saved as UTF-8"))
        raise LibraryFileError([said]) from trouble


def own_rules(folder: Path | None) -> tuple[RuleTables, tuple[Mistake, ...]]:
    """The rules that ship with the clinic's over them, and what is wrong in its file.

    A rule with a mistake is left out; an edited rule of the same name has to count its version up.
    """
    shipped = shipped_rules()
    path = None if folder is None else folder / RULES_FILE
    if path is None or not path.exists():
        return shipped, ()
    try:
        text = read_own(path)
    except LibraryFileError as trouble:
        return shipped, trouble.mistakes
    table, broken = parse(text, path.name)
    if table is None or broken:
        return shipped, broken
    rules, mistakes = dict(shipped), list[Mistake]()
    for name, content in table.items():
        found = _rule_mistakes(path.name, name, content)
        mistakes += found
        if not found:
            rules[name] = content
    where = spans(text)
    return rules, tuple(mistake.at(where) for mistake in mistakes)


def _rule_mistakes(file: str, name: str, content: object) -> list[Mistake]:
    if not isinstance(content, dict):
        return [
            Mistake(file, (name,), say("is {content!r}", content=content), say("a table [name_of_the_rule]"))
        ]
    mistakes: list[Mistake] = []
    rule = read_rule(Fields(file, content, (name,), mistakes=mistakes), judging=Judging())
    if rule is None or mistakes or name not in shipped_rules():
        return mistakes
    shipped = library_rule(name)
    if rule.version == shipped.version and rule != shipped:
        wrong = say("is {version}, as in the rule that ships, with other content", version=rule.version)
        mistakes.append(
            Mistake(file, (name, "version"), wrong, say("{version} or more", version=rule.version + 1))
        )
    return mistakes


def own_or_shipped(
    load: Callable[[Path | None], Read], folder: Path | None, kind: str
) -> tuple[Read, tuple[Mistake, ...]]:
    """What `load` reads with the clinic's folder; without it, and the mistakes, where that cannot be used.

    `kind` is how the names of its files begin.
    """
    files = [] if folder is None else sorted(folder.glob(f"{kind}*.toml"))
    broken: list[Mistake] = []
    texts: dict[str, str] = {}
    for path in files:
        try:
            texts[path.name] = read_own(path)
            broken += parse(texts[path.name], path.name)[1]
        except LibraryFileError as trouble:
            broken += trouble.mistakes
    if broken:
        return load(None), tuple(broken)
    try:
        return load(folder), ()
    except LibraryFileError as trouble:
        return load(None), tuple(one.at_text(texts[one.file]) for one in trouble.mistakes)
