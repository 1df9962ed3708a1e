"""Writes `docs/export.md`, the page of all forms and columns, from the tables in the code."""

import sys
from pathlib import Path

from app.exchange.exporting.dictionary import Column
from app.exchange.exporting.tables import SAMPLE_COLUMNS, TABLES

COMMAND = "python -m app.exchange.exporting.page > docs/export.md"


def page() -> str:
    """The whole document."""
    words = Path(__file__).with_name("page.md").read_text(encoding="utf-8")
    parts = [words.replace("{command}", COMMAND), "## Columns\n"]
    for table in TABLES:
        parts.append(f"### {table.name}\n\n{table.about}\n\n{_rows(table.columns)}\n")
    about = "One sample of one sensor in one set; besides these, three columns for each channel."
    parts.append(f"### raw\n\n{about}\n\n{_rows(SAMPLE_COLUMNS)}\n")
    return "\n".join(parts)


def _rows(columns: tuple[Column, ...]) -> str:
    head = "| column | kind | unit | meaning | source |\n|---|---|---|---|---|\n"
    return head + "\n".join(
        f"| `{each.name}` | {each.kind} | {each.unit} | {each.meaning} | {each.source} |" for each in columns
    )


if __name__ == "__main__":
    sys.stdout.write(page())
