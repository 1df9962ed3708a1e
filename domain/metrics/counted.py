"""Of a set: the seconds that were held, and how many repetitions kept the tempo."""

import math
from collections.abc import Sequence

from domain.language import say
from domain.metrics.definition import MetricDefinition, MetricKind
from domain.protocol import Counted, Protocol
from domain.repetitions.tempo import adherence
from domain.results import MetricValue, Repetition

HELD = MetricDefinition(
    name="held_time",
    label=say("Held"),
    unit="s",
    kind=MetricKind.COUNT,
    definition=say("Seconds of all accepted holds or carries together."),
    validity=say("Protocols that count seconds."),
    source=say("Science of the station, section 2."),
)
ON_TEMPO = MetricDefinition(
    name="tempo_adherence",
    label=say("On tempo"),
    unit="%",
    kind=MetricKind.TECHNIQUE,
    definition=say(
        "Share of the accepted repetitions of which every phase that was seen lies within "
        "max(20 %, 0.3 s) of the prescribed tempo."
    ),
    validity=say("Protocols with a tempo, and repetitions whose phases are known."),
    error=say("None: it is a share."),
    source=say("Science of the station, section 2."),
    decimals=0,
)
COUNTED = (HELD, ON_TEMPO)


def counted_metrics(accepted: Sequence[Repetition], protocol: Protocol) -> list[MetricValue]:
    """Those of the two that the protocol asks for."""
    found = []
    if protocol.counted is Counted.SECONDS:
        found.append(HELD.value(sum(rep.end_s - rep.start_s for rep in accepted)))
    if protocol.tempo is not None:
        share = adherence([rep.tempo for rep in accepted])
        unknown = math.isnan(share)
        found.append(ON_TEMPO.missing(say("No phase was seen.")) if unknown else ON_TEMPO.value(share))
    return found
