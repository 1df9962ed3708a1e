"""The mutants themselves: each changes one thing, and each argument speaks of one that is there."""

import ast
from pathlib import Path

import pytest

from tests.mutation.mutants import mutants_of, mutated
from tests.mutation.rooms import ROOMS, ROOT
from tests.mutation.swap import functions_of, swap_function
from tests.mutation.verdicts import read_argued, wilson

SOURCE = '''
LEAST = 2

def long_enough(seconds: float, *, least: int = 3) -> bool:
    """Not a word of this is changed."""
    if seconds < 0.5:
        raise ValueError(f"at least {least + 1}")
    return max(seconds, 1.0) >= least
'''


@pytest.fixture
def example(tmp_path: Path) -> Path:
    (tmp_path / "example.py").write_text(SOURCE, encoding="utf-8")
    return tmp_path


def test_what_decides_is_changed_and_what_is_only_said_is_not(example: Path) -> None:
    made = {(mutant.function, mutant.change) for mutant in mutants_of(example, "example.py")}
    assert made == {
        ("", "2 -> 3"),
        ("", "3 -> 4"),
        ("long_enough", "seconds < 0.5 -> seconds <= 0.5"),
        ("long_enough", "seconds < 0.5 -> seconds >= 0.5"),
        ("long_enough", "0.5 -> 1.0"),
        ("long_enough", "raise ValueError(f'at least {least + 1}') -> pass"),
        ("long_enough", "return max(seconds, 1.0) >= least -> return None"),
        ("long_enough", "max(seconds, 1.0) >= least -> max(seconds, 1.0) > least"),
        ("long_enough", "max(seconds, 1.0) >= least -> max(seconds, 1.0) < least"),
        ("long_enough", "max(seconds, 1.0) -> min(seconds, 1.0)"),
        ("long_enough", "1.0 -> 2.0"),
    }


def test_what_one_class_alone_uses_is_its_own(example: Path) -> None:
    source = "_HERS, _THEIRS = 1, 2\n_ITS = 3\n\n\nclass A:\n    x = _ITS\n\n\ndef f():\n    return _HERS\n"
    (example / "owned.py").write_text(source + "\n\nclass B:\n    y = _THEIRS\n", encoding="utf-8")
    owners = {mutant.change: mutant.owner for mutant in mutants_of(example, "owned.py")}
    assert owners == {"1 -> 2": "", "2 -> 3": "", "3 -> 4": "A", "return _HERS -> return None": "f"}


def test_a_mutant_differs_from_its_file_in_what_it_says(example: Path) -> None:
    chosen = [
        one for one in mutants_of(example, "example.py") if one.change.startswith("max(seconds, 1.0) -> min")
    ]
    names: dict[str, object] = {}
    exec(mutated(example, chosen[0]), names)  # noqa: S102 - a mutant is made to be run
    changed = names["long_enough"]
    assert callable(changed)
    assert not changed(5.0)


def test_a_function_that_is_loaded_takes_its_mutant(example: Path) -> None:
    names: dict[str, object] = {}
    exec(compile(SOURCE, str(example / "example.py"), "exec"), names)  # noqa: S102 - see above
    loaded = names["long_enough"]
    assert callable(loaded)
    assert loaded(3.0)
    moved = next(one for one in mutants_of(example, "example.py") if one.change.endswith("1.0) > least"))
    functions = functions_of([str(example / "example.py")])
    assert [found.__name__ for found in functions] == ["long_enough"]
    assert swap_function(mutated(example, moved), "long_enough", functions)
    assert not loaded(3.0)
    assert loaded(4.0)


def test_every_file_of_every_room_has_mutants_and_each_compiles() -> None:
    for room in ROOMS:
        for path in room.files():
            made = mutants_of(ROOT, path)
            if made:
                mutated(ROOT, made[-1])
            else:
                functions = (ast.FunctionDef, ast.AsyncFunctionDef)
                tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
                assert not any(isinstance(node, functions) for node in ast.walk(tree)), path


def test_every_argument_speaks_of_a_mutant_that_can_be_made() -> None:
    argued = read_argued()
    made = {path: mutants_of(ROOT, path) for path in {one.path for one in argued}}
    stale = [one for one in argued if not any(one.fits(mutant) for mutant in made[one.path])]
    assert not stale, f"written anew since: {[(one.path, one.text, one.change) for one in stale]}"


def test_the_interval_is_that_of_the_paper() -> None:
    """Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662, 15 of 148 gives 0.0624 to 0.1605."""
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert wilson(15, 148) == pytest.approx((0.0624, 0.1605), abs=1e-4)
    assert wilson(0, 0) == (0.0, 1.0)
