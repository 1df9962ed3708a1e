"""Tells whether a protocol was changed without counting its version up."""

from collections.abc import Sequence
from dataclasses import replace

from domain.language import say
from domain.library.mistakes import Mistake
from domain.protocol import CompensationRule, Protocol


def same_content(first: Protocol, second: Protocol) -> bool:
    """Whether two protocols of one id and version are the same.

    Rules count their own versions, and every result keeps those it was scored with: a rule that counted up
    may have other limits.
    """
    if len(first.compensations) != len(second.compensations):
        return False
    pairs = zip(first.compensations, second.compensations, strict=True)
    return all(_same_rule(one, other) for one, other in pairs) and (
        replace(first, compensations=()) == replace(second, compensations=())
    )


def version_mistake(protocol: Protocol, file: str, namesakes: Sequence[Protocol]) -> Mistake | None:
    """The sentence where one of the namesakes has the same version and other content."""
    if all(same_content(protocol, other) for other in namesakes):
        return None
    wrong = say(
        "is {version}, under which there is other content already: an edited protocol counts up",
        version=protocol.version,
    )
    return Mistake(file, ("version",), wrong, say("{version} or more", version=protocol.version + 1))


def _same_rule(one: CompensationRule, other: CompensationRule) -> bool:
    return one == other or (one.rule_id == other.rule_id and one.version != other.version)
