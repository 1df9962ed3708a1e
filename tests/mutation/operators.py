"""The small changes that are made: what a node of the syntax tree may become."""

import ast
import copy
from collections.abc import Callable, Iterator

COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
"""A limit is moved by the smallest step, and turned round."""
COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd,
}
_PAIRS = (
    ("min", "max"),
    ("any", "all"),
    ("floor", "ceil"),
    ("minimum", "maximum"),
    ("nanmin", "nanmax"),
    ("argmin", "argmax"),
    ("nanargmin", "nanargmax"),
    ("sin", "cos"),
    ("left", "right"),
    ("little", "big"),
)
TURNED = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
"""Names of functions, and words given to them, that have an opposite."""
SYMMETRIC = ("min", "max", "minimum", "maximum", "fmin", "fmax", "hypot", "isclose")
"""Functions that do not mind which of two comes first."""
LEFT_OUT = ("abs", "round", "sorted", "unwrap")
"""Functions of one value without which the value goes on as it is."""


def changes(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in place of a node, one change each, in an order that never varies."""
    for kind, made in _MAKERS:
        if isinstance(node, kind):
            yield from made(node)


def _compared(node: ast.Compare) -> Iterator[ast.AST]:
    for place, operator in enumerate(node.ops):
        for other in COMPARED[type(operator)]:
            yield _with(node, lambda new, at=place, to=other: new.ops.__setitem__(at, to()))


def _counted(node: ast.BinOp | ast.AugAssign) -> Iterator[ast.AST]:
    other = COUNTED.get(type(node.op))
    parts = [node.left, node.right] if isinstance(node, ast.BinOp) else [node.value]
    if other is not None and not any(_is_text(part) for part in parts):
        yield _with(node, lambda new: setattr(new, "op", other()))


def _constant(node: ast.Constant) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        yield _with(node, lambda new: setattr(new, "value", not value))
    elif isinstance(value, int):
        yield _with(node, lambda new: setattr(new, "value", value + 1))
    elif isinstance(value, float):
        yield _with(node, lambda new: setattr(new, "value", 2 * value if value else 1.0))
    elif isinstance(value, bytes) and value:
        yield _with(node, lambda new: setattr(new, "value", value[:-1] + bytes([value[-1] ^ 1])))
    elif isinstance(value, str) and value in TURNED:
        yield _with(node, lambda new: setattr(new, "value", TURNED[value]))
    elif isinstance(value, str) and value[:1] in ("<", ">") and value[1:].isalnum():
        # The order of bytes in a packet, or in a type of numpy.
        yield _with(node, lambda new: setattr(new, "value", "<>"[value[0] == "<"] + value[1:]))


def _either(node: ast.BoolOp) -> Iterator[ast.AST]:
    other = ast.Or if isinstance(node.op, ast.And) else ast.And
    yield _with(node, lambda new: setattr(new, "op", other()))


def _unary(node: ast.UnaryOp) -> Iterator[ast.AST]:
    if not isinstance(node.op, ast.UAdd):
        yield node.operand


def _condition(node: ast.If | ast.While | ast.IfExp) -> Iterator[ast.AST]:
    """Turned round where no other change does it."""
    turns = isinstance(node.test, ast.UnaryOp) or (
        isinstance(node.test, ast.Compare) and len(node.test.ops) == 1
    )
    if not turns:
        yield _with(node, lambda new: setattr(new, "test", ast.UnaryOp(op=ast.Not(), operand=new.test)))


def _filter(node: ast.comprehension) -> Iterator[ast.AST]:
    for place in range(len(node.ifs)):
        yield _with(node, lambda new, at=place: new.ifs.pop(at))


def _returned(node: ast.Return) -> Iterator[ast.AST]:
    if node.value is not None and not _is_constant(node.value, None):
        yield _with(node, lambda new: setattr(new, "value", ast.Constant(None)))


def _stated(node: ast.Expr) -> Iterator[ast.AST]:
    if not isinstance(node.value, ast.Constant):
        yield ast.Pass()


def _raised(_node: ast.Raise) -> Iterator[ast.AST]:
    yield ast.Pass()


def _looped(node: ast.Break | ast.Continue) -> Iterator[ast.AST]:
    yield ast.Continue() if isinstance(node, ast.Break) else ast.Break()


def _called(node: ast.Call) -> Iterator[ast.AST]:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    if name in TURNED:
        field = "id" if isinstance(node.func, ast.Name) else "attr"
        yield _with(node, lambda new: setattr(new.func, field, TURNED[name]))
    plain = [given for given in node.args if not isinstance(given, ast.Starred)]
    if name in LEFT_OUT and plain:
        yield plain[0]
    apart = len(plain) >= 2 and plain == node.args and ast.dump(plain[0]) != ast.dump(plain[1])
    if apart and name not in SYMMETRIC and not any(_is_text(given) for given in plain[:2]):
        yield _with(node, lambda new: new.args.__setitem__(slice(0, 2), new.args[1::-1]))


def _cut(node: ast.Slice) -> Iterator[ast.AST]:
    for edge in ("lower", "upper"):
        bound = getattr(node, edge)
        if bound is not None and not any(isinstance(part, ast.Constant) for part in ast.walk(bound)):
            one_on = ast.BinOp(left=bound, op=ast.Add(), right=ast.Constant(1))
            yield _with(node, lambda new, at=edge, to=one_on: setattr(new, at, to))


def _with(node: ast.AST, change: Callable[..., object]) -> ast.AST:
    new = copy.deepcopy(node)
    change(new)
    return new


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
    )


def _is_constant(node: ast.expr, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


_MAKERS: tuple[tuple[type[ast.AST] | tuple[type[ast.AST], ...], Callable[..., Iterator[ast.AST]]], ...] = (
    (ast.Compare, _compared),
    ((ast.BinOp, ast.AugAssign), _counted),
    (ast.Constant, _constant),
    (ast.BoolOp, _either),
    (ast.UnaryOp, _unary),
    ((ast.If, ast.While, ast.IfExp), _condition),
    (ast.comprehension, _filter),
    (ast.Return, _returned),
    (ast.Expr, _stated),
    (ast.Raise, _raised),
    ((ast.Break, ast.Continue), _looped),
    (ast.Call, _called),
    (ast.Slice, _cut),
)
