"""Plays recorded streams to an analysis slice by slice, side by side, as if they arrived now."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np

from domain.analysis.set_analysis import SetAnalysis
from domain.channel import SampleBlock
from domain.session import Mark, StreamRecording

SLICE_S = 5.0

Progress = Callable[[float], None]


def play(
    analysis: SetAnalysis,
    recordings: Sequence[StreamRecording],
    marks: Iterable[Mark],
    *,
    on_progress: Progress | None = None,
) -> None:
    """Give the analysis all marks and then all samples; `on_progress` hears the share that is done."""
    for mark in sorted(marks, key=lambda item: item.time_s):
        analysis.mark(mark)
    for done, blocks in slices(recordings):
        for stream_id, block in blocks:
            analysis.feed(stream_id, block)
        analysis.advance()
        if on_progress is not None:
            on_progress(done)


def slices(
    recordings: Sequence[StreamRecording], length_s: float = SLICE_S
) -> Iterator[tuple[float, list[tuple[str, SampleBlock]]]]:
    """The streams side by side in slices, with the share that is done after each."""
    begun = [int(item.received_ns[0]) for item in recordings if len(item.ticks)]
    if not begun:
        return
    first, step = min(begun), int(length_s * 1e9)
    last = max(int(item.received_ns[-1]) for item in recordings if len(item.ticks))
    count = (last - first) // step + 1
    edges = first + step * np.arange(count + 1)
    cuts = [np.searchsorted(item.received_ns, edges, side="left") for item in recordings]
    for number in range(count):
        blocks = []
        for item, cut in zip(recordings, cuts, strict=True):
            part = slice(int(cut[number]), int(cut[number + 1]))
            if part.stop > part.start:
                block = SampleBlock(
                    item.raw[part], item.ticks[part], item.received_ns[part], item.flags[part]
                )
                blocks.append((item.stream.stream_id, block))
        yield (number + 1) / count, blocks
