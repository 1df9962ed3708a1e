"""Comparing says of sets and curves that stand on its limits what it said when it was checked."""

import pytest

from tests.domain.change.known_comparisons import GOLDEN, KINDS, told

AT_ONCE = 2
DRAWN = [(kind, seed) for kind, (_make, count) in KINDS.items() for seed in range(0, count, AT_ONCE)]


@pytest.mark.parametrize(("kind", "first"), DRAWN)
def test_known_sets_and_curves_are_compared_as_they_were(kind: str, first: int) -> None:
    """Where this fails on purpose: look at what differs, then write the file again as its module says."""
    kept = dict(line.split(": ", 1) for line in GOLDEN.read_text(encoding="utf-8").splitlines())
    for seed in range(first, first + AT_ONCE):
        assert told(kind, seed) == kept[f"{kind} {seed}"], f"{kind} {seed}"
