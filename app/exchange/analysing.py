"""Files that were recorded elsewhere through the live analysis, and its results into a folder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.cli import plain
from app.errors import TurnoutError
from app.exchange.reading import read_samples
from app.exchange.writing import ResultFolder
from domain.analysis.playing import Progress
from domain.channel import Floats, Segment
from domain.foreign.errors import ForeignFileError
from domain.foreign.free_protocols import free_protocol
from domain.foreign.live_run import RunConditions, run_live
from domain.foreign.orientation_of_rows import orientation_of_rows
from domain.foreign.samples import ForeignSamples
from domain.foreign.streams import stream_of, strength_of_motion
from domain.foreign.times import EvenSamples, evened
from domain.protocol import Protocol
from domain.results import SetResult
from domain.session import Mark
from domain.timebase import Clock

Note = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class FileSpec:
    """One file and where its sensor sat; `place` is the word that was typed, the driver that of a capture."""

    path: Path
    kind: str
    segment: Segment
    place: str
    driver_id: str | None = None


@dataclass(frozen=True, slots=True)
class _Input:
    spec: FileSpec
    samples: ForeignSamples
    even: EvenSamples

    @property
    def is_motion(self) -> bool:
        return self.spec.kind == "imu"


class FilesAnalysis:
    """Reads all files, then analyses them, then writes; nothing is written before all is found.

    Parameters
    ----------
    magnetometer
        Use a magnetic field where a file has one, for the heading of the written orientation. Joint
        angles never use it.
    """

    def __init__(self, *, clock: Clock, note: Note, magnetometer: bool) -> None:
        self._clock = clock
        self._note = note
        self._magnetometer = magnetometer

    def run(
        self,
        specs: Sequence[FileSpec],
        *,
        protocol: Protocol | None,
        conditions: RunConditions,
        out: Path,
        on_progress: Progress,
    ) -> plain.Plain:
        """Analyse the files into `out`; returns the document of `result.json`."""
        inputs = [self._read(spec) for spec in specs]
        _check_overlap(inputs)
        origin_s = min(float(item.even.time_s[0]) for item in inputs)
        orientations = {item.spec.place: self._orientation(item) for item in inputs if item.is_motion}
        used = inputs if protocol is not None else _strongest(inputs)
        recordings = [
            stream_of(item.samples, item.even, segment=item.spec.segment, origin_s=origin_s) for item in used
        ]
        chosen = protocol if protocol is not None else free_protocol(recordings)
        marks = tuple(Mark(mark.kind, mark.time_s - origin_s, mark.text) for mark in conditions.marks)
        result = run_live(recordings, chosen, replace(conditions, marks=marks), on_progress=on_progress)
        result = _on_file_time(result, origin_s)
        folder = ResultFolder(out)
        for place, (time_s, quaternion) in orientations.items():
            _write_orientation(folder, place, time_s, quaternion)
        document = self._document(inputs, chosen, protocol, result)
        _write_result(folder, result, document)
        document["files"] = [*folder.written, "result.json"]
        folder.write_json("result.json", document)
        return document

    def _read(self, spec: FileSpec) -> _Input:
        samples = read_samples(
            spec.path, kind=spec.kind, segment=spec.segment, clock=self._clock, driver_id=spec.driver_id
        )
        try:
            even = evened(samples, as_they_are=spec.kind == "force")
        except ForeignFileError as trouble:
            raise TurnoutError(str(trouble)) from None
        self._note(f"{spec.place}: {len(samples.time_s)} rows at {even.rate_hz:.4g} Hz from {samples.file}.")
        for sentence in even.notes:
            self._note(sentence)
        return _Input(spec, samples, even)

    def _orientation(self, item: _Input) -> tuple[Floats, Floats]:
        magnetic = self._magnetometer and item.samples.has_magnetometer
        quaternion = orientation_of_rows(item.samples, item.even, magnetometer=magnetic)
        return item.samples.time_s, quaternion

    def _document(
        self, inputs: Sequence[_Input], used: Protocol, named: Protocol | None, result: SetResult
    ) -> plain.Plain:
        return {
            "protocol": None if named is None else named.protocol_id,
            "analysed_as": used.protocol_id,
            "inputs": [self._plain_input(item) for item in inputs],
            **plain.set_result(result),
        }

    def _plain_input(self, item: _Input) -> plain.Plain:
        heading = None
        if item.is_motion:
            magnetic = self._magnetometer and item.samples.has_magnetometer
            heading = "magnetometer" if magnetic else "free"
        return {
            "file": item.samples.file,
            "kind": item.spec.kind,
            "segment": item.spec.place,
            "rows": len(item.samples.time_s),
            "rate_hz": plain.number(item.even.rate_hz),
            "resampled": item.even.resampled,
            "heading": heading,
            "notes": list(item.even.notes),
        }


def _strongest(inputs: Sequence[_Input]) -> list[_Input]:
    """The motion sensor that turned most, and the force; all there is to go by without a protocol."""
    motion = [item for item in inputs if item.is_motion]
    strongest = max(motion, key=lambda item: strength_of_motion(item.even), default=None)
    return [item for item in inputs if item is strongest or not item.is_motion]


def _check_overlap(inputs: Sequence[_Input]) -> None:
    """Files of different clocks do not belong together, and nothing in them can put them there."""
    begin = max(inputs, key=lambda item: float(item.even.time_s[0]))
    end = min(inputs, key=lambda item: float(item.even.time_s[-1]))
    first_s, last_s = float(begin.even.time_s[0]), float(end.even.time_s[-1])
    if first_s > last_s:
        raise TurnoutError(
            f"{begin.samples.file} begins at {first_s:.6g} s, after {end.samples.file} has ended at "
            f"{last_s:.6g} s: put both on one clock first."
        )


def _on_file_time(result: SetResult, origin_s: float) -> SetResult:
    """The result on the files' own clock."""
    repetitions = tuple(
        replace(rep, start_s=rep.start_s + origin_s, peak_s=rep.peak_s + origin_s, end_s=rep.end_s + origin_s)
        for rep in result.repetitions
    )
    traces = replace(result.traces, time_s=result.traces.time_s + origin_s)
    return replace(result, repetitions=repetitions, traces=traces)


def _write_orientation(folder: ResultFolder, place: str, time_s: Floats, quaternion: Floats) -> None:
    columns = {"time_s": time_s}
    columns |= {f"quat_{part}": quaternion[:, i] for i, part in enumerate("wxyz")}
    decimals = {"time_s": 9} | {f"quat_{part}": 8 for part in "wxyz"}
    folder.write_columns(f"orientation_{place}.csv", columns, decimals=decimals)


def _write_result(folder: ResultFolder, result: SetResult, document: plain.Plain) -> None:
    for name, ends in (("joint_angles.csv", "_deg"), ("force.csv", ("_n", "_nm"))):
        columns = {key: values for key, values in result.traces.channels.items() if key.endswith(ends)}
        if columns:
            folder.write_columns(name, {"time_s": result.traces.time_s, **columns}, decimals={})
    repetitions = [_flat(rep) for rep in document["repetitions"]]
    head = list(dict.fromkeys(key for rep in repetitions for key in rep)) or ["number", "start_s", "end_s"]
    folder.write_rows("repetitions.csv", head, repetitions)
    metrics = [
        {
            "metric": value.name,
            "value": plain.number(value.value),
            "unit": value.unit,
            "half_width_95": plain.number(value.half_width_95),
            "reason": value.reason,
        }
        for value in result.metrics
    ]
    folder.write_rows("metrics.csv", ("metric", "value", "unit", "half_width_95", "reason"), metrics)
    head = ["code", "severity", "rep_number", "rep_counts", "sentence"]
    folder.write_rows("findings.csv", head, document["findings"])


def _flat(rep: plain.Plain) -> plain.Plain:
    """A repetition in one row: tempo and compensations get columns of their own."""
    row = {key: value for key, value in rep.items() if not isinstance(value, dict | list)}
    row |= {f"tempo_{key}": value for key, value in (rep["tempo"] or {}).items()}
    for score in rep["compensations"]:
        told = {key: value for key, value in score.items() if key not in ("rule", "label")}
        row |= {f"{score['rule']}_{key}": value for key, value in told.items()}
    return row
