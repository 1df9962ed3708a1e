"""Writes the list of all metrics, `docs/metrics.md`, from their definitions."""

import sys
from itertools import groupby

from domain.force.torque import PULL_ANGLE_DEG
from domain.library.starting_values import starting_values
from domain.metrics.definition import MetricDefinition, MetricKind
from domain.metrics.registry import definitions

COMMAND = "python -m domain.metrics.catalogue > docs/metrics.md"
_KINDS = tuple(MetricKind)
_HEAD = f"""# Metrics: what each number means

Made from the definitions in the code by `{COMMAND}`; a test holds it
current. Do not edit it by hand.

A number that cannot be measured is shown as a dash with its reason, never as 0. The ± beside a number is the
95 % half-width of what stands under *±*. Every result carries the version of the analysis and of the
protocol, and the force filter with its order and cut-off under *notes*. The value of a set is the mean of its
accepted repetitions, with the best beside it where there is one.

Bands and cables are kept apart: they have tension, work, tempo and clean excursion, never strength. Torque
needs a lever arm and a pull at {PULL_ANGLE_DEG[0]:.0f}-{PULL_ANGLE_DEG[1]:.0f}° to the shank.
"""


def catalogue() -> str:
    """The whole document."""
    parts = [_HEAD]
    ordered = sorted(definitions(), key=lambda item: _KINDS.index(item.kind))
    for kind, group in groupby(ordered, key=lambda item: item.kind):
        parts.append(f"## {kind.value.capitalize()}\n")
        parts += [_entry(item) for item in group]
    parts.append(_starting_values())
    return "\n".join(parts)


def _entry(item: MetricDefinition) -> str:
    unit = f" ({item.unit})" if item.unit else ""
    rows = [
        ("Name", f"`{item.name}`, shown with {item.decimals or 'no'} decimals at most"),
        ("Definition", item.definition),
        ("Parameters", "; ".join(item.parameters)),
        ("Measurable", item.validity),
        ("±", item.error),
        ("Trust", "**Low trust**: shown with this badge." if item.low_trust else ""),
        ("Source", item.source),
    ]
    table = "\n".join(f"| {label} | {_cell(words)} |" for label, words in rows if words)
    return f"### {item.label}{unit}\n\n| | |\n|---|---|\n{table}\n"


def _starting_values() -> str:
    head = (
        "## Starting values that nobody has verified\n\n"
        "They stand in `domain/library/starting_values.toml` to be edited.\n"
    )
    rows = [
        f"| {value.meaning} | {value.value:g} {value.unit} | {value.source} ({value.quality}) |"
        for value in starting_values().values()
    ]
    return "\n".join([head, "| what | value | source |", "|---|---|---|", *rows]) + "\n"


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(catalogue())
