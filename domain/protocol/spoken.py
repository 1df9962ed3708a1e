"""A test or exercise in the language of the clinic; what is kept of it stays English."""

from collections.abc import Iterable
from dataclasses import replace

from domain.language import said
from domain.protocol.protocol import Protocol


def spoken(protocol: Protocol) -> Protocol:
    """The protocol with everything that a coach or athlete reads said in the language spoken.

    What other parts look it up by (position, movement, names of rules and signals) stays as it is, and what
    is kept in the database is the English of each text: see `domain.language.kept`.
    """
    return replace(
        protocol,
        title=said(protocol.title),
        set_up=_all(protocol.set_up),
        instructions=_all(protocol.instructions),
        cues=_all(protocol.cues),
        contra_indications=_all(protocol.contra_indications),
        if_then=tuple(replace(one, say=said(one.say)) for one in protocol.if_then),
        sensors=tuple(replace(slot, placement=said(slot.placement)) for slot in protocol.sensors),
        compensations=tuple(
            replace(rule, label=said(rule.label), cue=said(rule.cue)) for rule in protocol.compensations
        ),
        observations=tuple(replace(one, ask=said(one.ask)) for one in protocol.observations),
    )


def _all(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(said(text) for text in texts)
