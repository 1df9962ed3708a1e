"""Foreign samples as a set of this station: its streams, its still pose, and what is said of its times."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.channel import DeviceIdentity, SampleBlock
from domain.foreign.live_run import STILL_S, still_marks
from domain.foreign.origin import DRIVER
from domain.foreign.signals import ForeignFile, SensorChoice, pace_sentence, samples_of
from domain.foreign.streams import stream_of
from domain.foreign.times import evened
from domain.identifiers import new_id
from domain.language import plain, say
from domain.protocol import Protocol
from domain.results import Finding, SetResult, Severity
from domain.session import Mark, SetRecording, StreamRecording, TrainingSet

MODEL = "Imported file"
CODE = "imported"


@dataclass(frozen=True, slots=True)
class ReadSensors:
    """The chosen sensors of a file as streams, and every sentence about their times."""

    streams: tuple[StreamRecording, ...]
    told: tuple[str, ...]

    @property
    def blocks(self) -> dict[str, SampleBlock]:
        """All samples, by stream."""
        return {
            item.stream.stream_id: SampleBlock(item.raw, item.ticks, item.received_ns, item.flags)
            for item in self.streams
        }


def read_sensors(found: ForeignFile, choices: Sequence[SensorChoice]) -> ReadSensors:
    """The sensors on the clock of their file; second 0 is the first sample of all.

    Raises
    ------
    ForeignFileError
        What one of them lacks, in a sentence; streams that do not overlap in time.
    """
    read = [(choice, samples_of(found, choice)) for choice in choices]
    even = [evened(samples, as_they_are=choice.is_force) for choice, samples in read]
    origin_s = min(float(item.time_s[0]) for item in even)
    told = list(found.told)
    streams = []
    for (choice, samples), item in zip(read, even, strict=True):
        place = plain(choice.segment)
        told += [pace_sentence(samples.time_s, what=place), *item.notes]
        made = stream_of(samples, item, segment=choice.segment, origin_s=origin_s)
        # Neither a person's name in the name of a file, nor a sensor that could be taken for one of ours.
        device = DeviceIdentity(DRIVER, MODEL, serial_number=f"{found.sha256[:16]}-{choice.segment.value}")
        stream = replace(made.stream, stream_id=new_id(), device=device)
        streams.append(replace(made, stream=stream))
    return ReadSensors(tuple(streams), tuple(dict.fromkeys(told)))


def recording_of(read: ReadSensors, header: TrainingSet, protocol: Protocol) -> SetRecording:
    """The set as it is kept; its first still pose sets the zero of its angles."""
    marks: tuple[Mark, ...] = ()
    if protocol.still_s > 0:
        marks = still_marks(read.streams, still_s=min(STILL_S, protocol.still_s))
    return SetRecording(header=header, streams=read.streams, marks=marks)


def said_of(result: SetResult, told: Sequence[str], *, form: str) -> SetResult:
    """The result with where it came from before everything else that is said of it."""
    sentence = (
        say("Imported from a {form} file: {names}", form=form, names=" ".join(told))
        if told
        else say("Imported from a {form} file.", form=form)
    )
    return replace(result, findings=(Finding(CODE, sentence, Severity.INFO), *result.findings))


def still_said(result: SetResult, before: SetResult | None) -> SetResult:
    """A later analysis of an imported set goes on saying where the set came from."""
    kept = () if before is None else tuple(one for one in before.findings if one.code == CODE)
    return replace(result, findings=(*kept, *result.findings)) if kept else result
