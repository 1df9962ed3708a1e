"""One test or exercise in words, for the terminal."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from domain.library.shelf import Entry
from domain.metrics.registry import definition
from domain.protocol import CompensationRule, Observation, Protocol
from domain.protocol.unverified import DOSE
from domain.wording import unit_symbol, with_unit

WIDTH = 100


def shown_lines(entry: Entry) -> Iterator[str]:
    """The protocol line by line."""
    protocol = entry.protocol
    origin = "the clinic's own" if entry.own else "ships with Turnout"
    yield f"{protocol.title} ({protocol.key}, {origin})"
    yield str(entry.file)
    yield from _facts(protocol)
    yield from _part("Do not use when", protocol.contra_indications)
    yield from _part("Sensors", [_sensor(protocol, index) for index in range(len(protocol.sensors))])
    yield from _part("Set-up", protocol.set_up)
    yield from _part("Say", protocol.instructions)
    yield from _part("Cues", protocol.cues)
    yield from _part("If, then", [f"{cue.rule}: {cue.say}" for cue in protocol.if_then])
    yield from _part("Limits of compensation", [_limit(rule) for rule in protocol.compensations])
    yield from _part("Metrics", [_metric(name) for name in (*protocol.primary_metrics, *protocol.metrics)])
    yield from _part("Harder", protocol.progressions)
    yield from _part("Easier", protocol.regressions)
    yield from _part("Asked of the coach", [f"{one.ask}: {_answers(one)}" for one in protocol.observations])
    yield from _part("Sources", (*protocol.sources, DOSE) if protocol.sources else ())


def _facts(protocol: Protocol) -> Iterator[str]:
    facts = [
        protocol.purpose.value,
        protocol.position,
        protocol.contraction.value,
        f"{protocol.sets} x {protocol.reps} reps" if protocol.reps else f"{protocol.sets} sets",
        f"hold {protocol.hold_s:g} s" if protocol.hold_s else "",
        f"practice {protocol.familiarisation_reps}" if protocol.familiarisation_reps else "",
        f"rest {protocol.rest_s:g} s" if protocol.rest_s else "",
        f"tempo {protocol.tempo.text}" if protocol.tempo else "",
        f"sides: {protocol.sides.value}",
    ]
    yield " · ".join(fact for fact in facts if fact)


def _answers(one: Observation) -> str:
    return ", ".join(one.choices) or unit_symbol(one.unit)


def _part(title: str, lines: Sequence[str]) -> Iterator[str]:
    if not lines:
        return
    yield ""
    yield f"{title}:"
    for line in lines:
        yield from wrap(line, WIDTH, initial_indent="  - ", subsequent_indent="    ")


def _sensor(protocol: Protocol, index: int) -> str:
    slot = protocol.sensors[index]
    kind = "force" if slot.kind == "force" else "motion"
    optional = "" if slot.required else " (optional)"
    return f"{kind}, {slot.segment.replace('_', ' ')}{optional}: {slot.placement}"


def _limit(rule: CompensationRule) -> str:
    amber, red = (with_unit(f"{value:g}", rule.unit) for value in (rule.limit.amber, rule.limit.red))
    return f"{rule.label}: near {amber}, beyond {red} ({rule.limit.quality}). {rule.limit.source}"


def _metric(name: str) -> str:
    found = definition(name)
    unit = f" ({found.unit})" if found.unit else ""
    return f"{found.label}{unit}: {found.definition}"
