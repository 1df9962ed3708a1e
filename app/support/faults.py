"""Faults nobody foresaw, counted and written down: where in the program, never with what words."""

import json
import logging
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.support.log_file import LAST_FAULT
from app.support.log_lines import fault_chain
from app.support.plain_words import Plain

log = logging.getLogger("turnout")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: `key` is its kind and place, `count` how often it came in this run."""

    key: str
    count: int
    details: str


class FaultBook:
    """Safe to use from any thread."""

    def __init__(self, logs: Path | None) -> None:
        self._logs = logs
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()

    def note(self, fault: BaseException, *, where: str) -> Fault:
        """Count it and write it down; one that comes at every tick its 1st, 10th, 100th time."""
        chain = fault_chain(fault)
        text = _text(chain)
        with self._lock:
            self._counts[text] += 1
            count = self._counts[text]
        if _is_power_of_ten(count):
            log.error("A fault nobody foresaw (%s), time %d", Plain(where), count, exc_info=fault)
            self._keep(chain, where, count)
        return Fault(text, count, text if count == 1 else f"{count} x\n{text}")

    def _keep(self, chain: list[dict[str, object]], where: str, count: int) -> None:
        if self._logs is None:
            return
        content = {"where": where, "times": count, "exception": chain}
        try:
            (self._logs / LAST_FAULT).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
        except OSError as trouble:
            log.warning("The last fault could not be kept: %s", trouble)


def _text(chain: list[dict[str, object]]) -> str:
    lines = []
    for link in chain:
        places = link["at"]
        lines.append(str(link["kind"]))
        lines += [f"  {place}" for place in places] if isinstance(places, list) else []
    return "\n".join(lines)


def _is_power_of_ten(count: int) -> bool:
    return str(count).strip("0") == "1"
