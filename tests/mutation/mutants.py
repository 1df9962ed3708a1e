"""Every mutant of a file: where it is, what it changes, and the module it makes."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType

from tests.mutation.operators import changes

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_NAMED = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
WIDEST = 90


@dataclass(frozen=True, slots=True)
class Mutant:
    """One small change of one file."""

    path: str
    function: str
    """Its outermost function with its class, empty where the file itself is changed."""
    owner: str
    """The class it lies in, or that alone uses the private name it defines; else the function."""
    line: int
    lines: tuple[int, int]
    """First and last line of the statement, or of its head: whoever runs none of them never meets it."""
    text: str
    """The first line of the statement."""
    change: str
    node: int
    variant: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.function or '(module)'}: {self.change}"


@dataclass(frozen=True, slots=True)
class _Place:
    function: str
    statement: ast.stmt
    owner: str


def mutants_of(root: Path, path: str) -> list[Mutant]:
    """All mutants of a file, in the order of its syntax tree."""
    source = (root / path).read_text(encoding="utf-8")
    tree = ast.parse(source)
    places = dict(_places(tree))
    lines = source.splitlines()
    found = []
    for index, node in enumerate(ast.walk(tree)):
        if node not in places:
            continue
        place = places[node]
        first, last = _head(place.statement)
        for variant, new in enumerate(changes(node)):
            change = f"{_shown(node)} -> {_shown(new)}"
            line = getattr(node, "lineno", first)
            text = lines[first - 1].strip()
            head = (path, place.function, place.owner, line, (first, last), text)
            found.append(Mutant(*head, change, index, variant))
    return found


def mutated(root: Path, mutant: Mutant) -> CodeType:
    """The compiled module with the change in it."""
    tree = ast.parse((root / mutant.path).read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    old = nodes[mutant.node]
    new = list(changes(old))[mutant.variant]
    for parent in nodes:
        for field, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, field, new)
            elif isinstance(value, list) and any(item is old for item in value):
                value[[item is old for item in value].index(True)] = new
    if isinstance(old, ast.expr | ast.stmt):
        ast.copy_location(new, old)
    code = compile(ast.fix_missing_locations(tree), str(root / mutant.path), "exec", dont_inherit=True)
    assert isinstance(code, CodeType)
    return code


@cache
def imported(path: Path) -> frozenset[str]:
    """The modules that a file imports, by their whole names; names that are none do no harm."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return frozenset(names)


def _places(tree: ast.Module) -> Iterator[tuple[ast.AST, _Place]]:
    """Each node that may be changed, with its function and its statement."""
    for statement in tree.body:
        owner = statement.name if isinstance(statement, _NAMED) else _only_user(statement, tree)
        yield from _inside(statement, "", owner, in_function=False)


def _only_user(statement: ast.stmt, tree: ast.Module) -> str:
    """The class that alone reads the private names which a statement defines; empty where none does."""
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    names = {node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)}
    if not names or not all(name.startswith("_") for name in names):
        return ""
    users = {
        other.name if isinstance(other, _NAMED) else ""
        for other in tree.body
        if any(
            isinstance(node, ast.Name) and node.id in names and isinstance(node.ctx, ast.Load)
            for node in ast.walk(other)
        )
    }
    return users.pop() if len(users) == 1 else ""


def _inside(
    statement: ast.stmt, function: str, owner: str, *, in_function: bool
) -> Iterator[tuple[ast.AST, _Place]]:
    if isinstance(statement, ast.Import | ast.ImportFrom) or _only_for_types(statement):
        return
    if isinstance(statement, FUNCTIONS) and not in_function:
        # Defaults and decorators run when the file is loaded.
        defaults = [part for part in statement.args.kw_defaults if part is not None]
        for part in (*statement.args.defaults, *defaults, *statement.decorator_list):
            yield from _nodes(part, _Place("", statement, owner))
    within = in_function or isinstance(statement, FUNCTIONS)
    name = function
    if not in_function and isinstance(statement, _NAMED):
        name = f"{function}.{statement.name}".lstrip(".")
    place = _Place(name if within else "", statement, owner)
    if not isinstance(statement, _NAMED):
        yield statement, place
        for own in _own_parts(statement):
            yield from _nodes(own, place)
    for child in _bodies(statement):
        yield from _inside(child, name, owner, in_function=within)


def _own_parts(statement: ast.stmt) -> Iterator[ast.AST]:
    """The expressions of a statement that decide: no annotation, and nothing of an error's words."""
    if isinstance(statement, ast.Raise) or _says_only(statement):
        return
    for field, value in ast.iter_fields(statement):
        if field == "annotation":
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.expr | ast.withitem):
                yield part
            elif isinstance(part, ast.match_case):
                yield from (piece for piece in (part.guard,) if piece is not None)


def _nodes(part: ast.AST, place: _Place) -> Iterator[tuple[ast.AST, _Place]]:
    if isinstance(part, ast.keyword) and part.arg == "strict":
        # `zip(strict=True)` states what holds anyway.
        return
    yield part, place
    for child in ast.iter_child_nodes(part):
        if not isinstance(part, ast.JoinedStr | ast.FormattedValue) and not isinstance(child, ast.arguments):
            yield from _nodes(child, place)


def _bodies(statement: ast.stmt) -> Iterator[ast.stmt]:
    for _field, value in ast.iter_fields(statement):
        for part in value if isinstance(value, list) else []:
            if isinstance(part, ast.stmt):
                yield part
            elif isinstance(part, ast.ExceptHandler | ast.match_case):
                yield from part.body


def _only_for_types(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING"


def _says_only(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _head(statement: ast.stmt) -> tuple[int, int]:
    """The lines of a statement without the block under it."""
    inner = [child.lineno for child in _bodies(statement)]
    last = statement.end_lineno or statement.lineno
    return statement.lineno, max(statement.lineno, min(inner) - 1) if inner else last


def _shown(node: ast.AST) -> str:
    if isinstance(node, ast.If | ast.While):
        text = f"{type(node).__name__.lower()} {ast.unparse(node.test)}"
    elif isinstance(node, ast.Slice):
        text = f"[{ast.unparse(node)}]"
    else:
        text = ast.unparse(ast.fix_missing_locations(node)).strip()
    text = " ".join(text.split())
    return text if len(text) <= WIDEST else f"{text[:WIDEST]}..."
