"""Printing: JSON for programs, aligned words for people."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any


def write_json(value: Any) -> None:
    """One JSON document on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n")
    sys.stdout.flush()


def write_line(text: str = "") -> None:
    """One line on standard output."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def note(text: str) -> None:
    """One line of progress on standard error, out of the way of what is piped on."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def write_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Columns as wide as their widest cell."""
    lines = [list(head), *[list(row) for row in rows]]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    for line in lines:
        write_line("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def shown(value: float | None, unit: str = "", digits: int = 1) -> str:
    """A number with its unit, or a dash where there is none."""
    if value is None or value != value:
        return "–"
    return f"{value:.{digits}f} {unit}".rstrip()
