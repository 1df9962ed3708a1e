"""The sentences that the code says, with … where a name or a number stands."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.help.troubles import VARIES
from widgets.help.book import plain_words

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("app", "db", "domain", "drivers", "widgets")
_SLOT = re.compile(r"\{[^{}]*\}")
_SENTENCE = re.compile(r"\w+ \w+.*[.?:]$", re.DOTALL)


@cache
def of_file(path: Path) -> tuple[str, ...]:
    """Every text of a file that reads as a sentence, without its docstrings."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    told = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            told |= {id(part) for part in ast.walk(node) if part is not node}
    said = (_text(node) for node in nodes if id(node) not in told)
    return tuple(text for text in said if text and _SENTENCE.search(text))


@cache
def of_code() -> frozenset[str]:
    """Those of the whole program, simulators left out."""
    files = (path for room in ROOMS for path in (ROOT / room).rglob("*.py") if "simulators" not in path.parts)
    return frozenset(sentence for path in files for sentence in of_file(path))


def raised_in(path: Path) -> Iterator[str]:
    """What a file raises or returns as a device's trouble."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func).endswith("Error") and node.args:
            first = node.args[0]
            inner = first.args[0] if isinstance(first, ast.Call) and first.args else first
            if text := _text(inner):
                yield text


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return with_slots(node.value)
    if isinstance(node, ast.JoinedStr):
        return same("".join(str(v.value) if isinstance(v, ast.Constant) else VARIES for v in node.values))
    return ""


def with_slots(text: str) -> str:
    """A text with … in place of each `{name}`, as a heading has it."""
    return same(_SLOT.sub(VARIES, text))


def same(text: str) -> str:
    """A sentence without marks and double spaces, as a heading of the page reads."""
    return " ".join(plain_words(re.sub(rf"{VARIES}+", VARIES, text)).split())
