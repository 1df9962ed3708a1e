"""Puts a mutant in the place of the code: into a loaded function, or into a module as it is loaded."""

import gc
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

OURS = ("app", "db", "domain", "drivers", "tests", "widgets")


def functions_of(files: Iterable[str]) -> list[FunctionType]:
    """All functions of these files that are loaded."""
    wanted = set(files)
    everything = gc.get_objects()
    functions = (found for found in everything if isinstance(found, FunctionType))
    return [found for found in functions if found.__code__.co_filename in wanted]


def swap_function(code: CodeType, function: str, loaded: Iterable[FunctionType]) -> bool:
    """Give the loaded function of a module its changed code; False where that cannot be done."""
    new = [inner for inner in _codes(code) if inner.co_qualname == function]
    swapped = False
    for found in loaded:
        if found.__code__.co_filename != code.co_filename:
            continue
        for inner in new:
            old = found.__code__
            same = (old.co_qualname, old.co_firstlineno) == (inner.co_qualname, inner.co_firstlineno)
            if same and len(old.co_freevars) == len(inner.co_freevars):
                found.__code__ = inner
                swapped = True
    return swapped


def swap_module(code: CodeType, path: str) -> None:
    """Forget all that is loaded of the project; the module of that path is loaded changed."""
    for name in [name for name in sys.modules if name.split(".")[0] in OURS]:
        del sys.modules[name]
    parts = Path(path).with_suffix("").parts
    sys.meta_path.insert(0, _Changed(".".join(parts).removesuffix(".__init__"), code))


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


class _Changed(MetaPathFinder):
    def __init__(self, name: str, code: CodeType) -> None:
        self._name, self._code = name, code

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self._name:
            return None
        file = self._code.co_filename
        folders = [str(Path(file).parent)] if Path(file).name == "__init__.py" else None
        loader = _Loader(fullname, file, self._code)
        return spec_from_file_location(fullname, file, loader=loader, submodule_search_locations=folders)


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, _fullname: str) -> CodeType:
        return self._code
