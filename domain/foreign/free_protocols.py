"""What is analysed where no protocol is named: the strongest motion, or the pulls of a force sensor."""

from collections.abc import Sequence
from dataclasses import replace

from domain.channel import Segment
from domain.language import say
from domain.library import load_protocol
from domain.protocol import Contraction, Protocol, RepSource, SensorSlot
from domain.samples.stillness import is_inertial
from domain.session import StreamRecording

LEAST_FORCE_N = 10.0
"""An isometric repetition of no known target begins above 10 N."""


def free_protocol(recordings: Sequence[StreamRecording]) -> Protocol:
    """Repetitions of the motion where a motion sensor is there, else of the force."""
    motion = load_protocol("free_motion")
    if any(is_inertial(item.stream) for item in recordings):
        return motion
    cell = SensorSlot("force", Segment.CUFF.value, required=True, placement=say("In line with the pull."))
    return replace(
        motion,
        protocol_id="free_force",
        title="Free pull",
        movement=say("any pull"),
        contraction=Contraction.ISOMETRIC,
        rep_source=RepSource.FORCE,
        min_force_n=LEAST_FORCE_N,
        min_excursion_deg=0.0,
        sensors=(cell,),
    )
