"""Each risk is tied to tests that exist; each known anomaly says since when and what to do meanwhile."""

import re
from pathlib import Path

import pytest

from tests.docs.snippets import ROOT

RISKS = (ROOT / "docs" / "RISKS.md").read_text(encoding="utf-8")
ANOMALIES = (ROOT / "docs" / "known-anomalies.md").read_text(encoding="utf-8")
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
HOW_BAD = {"high", "middle", "low"}


def rows(text: str) -> list[list[str]]:
    """The cells of every row of every table, without heads and rules."""
    lines = [line for line in text.splitlines() if line.startswith("|") and not line.startswith("|---")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if not row[0].startswith(("what could mislead", "what"))]


@pytest.mark.parametrize("row", rows(RISKS), ids=lambda row: row[0][:50])
def test_a_risk_says_how_bad_it_is_and_which_test_holds_what_is_done(row: list[str]) -> None:
    risk, how_bad, done, held, _left = row
    assert how_bad in HOW_BAD, risk
    assert done
    named = _TEST.findall(held)
    assert named, f"{risk}: no test"
    for file, name in named:
        path = ROOT / file
        assert path.is_file(), file
        assert re.search(rf"^\s*def {name}\(", path.read_text(encoding="utf-8"), re.MULTILINE), name


def test_there_are_risks_of_every_kind() -> None:
    assert len(rows(RISKS)) >= 40
    assert {row[1] for row in rows(RISKS)} == HOW_BAD


@pytest.mark.parametrize("row", rows(ANOMALIES), ids=lambda row: row[0][:50])
def test_an_anomaly_says_what_to_do_meanwhile(row: list[str]) -> None:
    assert len(row) == 3
    assert all(row)


def test_what_is_unproven_by_the_readme_is_a_known_anomaly() -> None:
    for word in ("Windows", "macOS", "second display", "real hardware"):
        assert word in ANOMALIES


def test_every_page_that_says_not_proven_is_followed_up() -> None:
    saying = [
        path
        for path in sorted((ROOT / "docs").glob("*.md"))
        if re.search(
            r"not (?:been )?(?:tried|proven|verified)|unproven|\*\*Not proven", path.read_text("utf-8")
        )
    ]
    missing = [path.name for path in saying if path.name not in ANOMALIES and path != _own()]
    assert missing == []


def _own() -> Path:
    return ROOT / "docs" / "known-anomalies.md"
