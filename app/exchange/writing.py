"""Writes what was found in CSV and JSON, each file whole or not at all."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.errors import TurnoutError
from app.whole_file import whole_file
from domain.channel import Floats


class ResultFolder:
    """A folder that takes result files; the names of those written are in `written`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written: list[str] = []
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as trouble:
            raise TurnoutError(
                f"{folder} cannot be made ({trouble.strerror}): choose another folder with --out."
            ) from trouble

    def write_columns(self, name: str, columns: Mapping[str, Floats], *, decimals: Mapping[str, int]) -> None:
        """Equally long columns of numbers; `nan` where nothing is known."""
        if not columns:
            return
        text = io.StringIO()
        text.write(",".join(columns) + "\n")
        formats = ",".join(f"%.{decimals.get(column, 4)}f" for column in columns)
        np.savetxt(text, np.column_stack(list(columns.values())), fmt=formats)
        self._keep(name, text.getvalue())

    def write_rows(self, name: str, head: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
        """Mixed rows under a head; None and what a row lacks is an empty cell."""
        text = io.StringIO()
        writer = csv.DictWriter(text, list(head), restval="", lineterminator="\n", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
        self._keep(name, text.getvalue())

    def write_json(self, name: str, value: Any) -> None:
        """One document; what could not be measured is null."""
        self._keep(name, json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n")

    def _keep(self, name: str, text: str) -> None:
        path = self.folder / name
        try:
            with whole_file(path) as half:
                half.write_text(text, encoding="utf-8", newline="")
        except OSError as trouble:
            raise TurnoutError(
                f"{path} cannot be written ({trouble.strerror}): make room, or choose another --out."
            ) from trouble
        self.written.append(name)
