"""Checks the names that a protocol refers to: metrics, signals, rules, protocols, and their sensors."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from domain.language import say
from domain.library.fields import Fields
from domain.library.mistakes import meant, names
from domain.protocol import Protocol

Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What a protocol may name.

    `signals` says which segments a signal needs a sensor on; `quality` which parameters a rule of the
    quality gate has, each with its range.
    """

    metrics: Collection[str]
    signals: Mapping[str, tuple[str, ...]]
    quality: Mapping[str, Mapping[str, Range]]
    protocols: Collection[str]


def check_references(fields: Fields, protocol: Protocol, known: KnownNames) -> None:
    """Note a mistake for every name that does not exist."""
    fields.known("primary_metrics", "metric", known.metrics)
    fields.known("metrics", "metric", known.metrics)
    for name in ("progressions", "regressions"):
        fields.known(name, "protocol", known.protocols)
        if protocol.protocol_id in getattr(protocol, name):
            fields.refuse(name, say("names the protocol itself"), say("other protocols"))
    _check_signals(fields, protocol, known)
    _check_cues(fields, protocol)
    for item in fields.tables("quality"):
        _check_quality(item, known)


def _check_signals(fields: Fields, protocol: Protocol, known: KnownNames) -> None:
    tables = fields.tables("compensations")
    if len(tables) != len(protocol.compensations):
        return
    worn = {slot.segment for slot in protocol.sensors}
    for table, rule in zip(tables, protocol.compensations, strict=True):
        name = "signal" if table.has("signal") else "use"
        if rule.signal not in known.signals:
            near = meant(rule.signal, known.signals)
            wrong = say(
                "names the signal {signal!r}, which there is not{near}", signal=rule.signal, near=near
            )
            table.refuse(name, wrong, names(known.signals, rule.signal))
            continue
        lacking = [segment for segment in known.signals[rule.signal] if segment not in worn]
        if lacking:
            said = say(" and ").join(lacking)
            table.refuse(
                name,
                say("needs a sensor on the {said}", said=said),
                say("a [[sensors]] table with segment = {lacking!r}", lacking=lacking[0]),
            )


def _check_cues(fields: Fields, protocol: Protocol) -> None:
    ids = [rule.rule_id for rule in protocol.compensations]
    for table, cue in zip(fields.tables("if_then"), protocol.if_then, strict=False):
        if cue.rule and cue.rule not in ids:
            wrong = say(
                "is {rule!r}{rule2}, which is no compensation of this file",
                rule=cue.rule,
                rule2=meant(cue.rule, ids),
            )
            table.refuse("rule", wrong, names(ids) or say("nothing: the file has no [[compensations]]"))


def _check_quality(table: Fields, known: KnownNames) -> None:
    rule = table.text("rule")
    if rule and rule not in known.quality:
        table.refuse(
            "rule",
            say("is {rule!r}{rule2}", rule=rule, rule2=meant(rule, known.quality)),
            names(known.quality, rule),
        )
        return
    ranges = known.quality.get(rule, {})
    for name in table.unread():
        if name not in ranges:
            allowed = names(ranges, name) or say("no parameters")
            table.refuse(
                name, say("is no parameter of {rule}{name}", rule=rule, name=meant(name, ranges)), allowed
            )
            continue
        low, high = ranges[name]
        table.number(name, low=low, high=high)
