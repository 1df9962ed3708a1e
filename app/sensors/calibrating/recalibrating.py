"""Recorded sets read anew with another calibration: which, what would change, and results beside the old."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.training.review.rescoring import analysed_again, rules_for
from db.store import Store
from domain.calibrating import CalibrationError, recalibrated
from domain.channel import Calibration, Stream
from domain.language import say
from domain.results import SetResult
from domain.samples.stillness import force_scale
from domain.session import SetState, TrainingSet
from domain.wording import date_text

_PEAKS = ("peak_force", "tension_peak")
_ENOUGH = 100_000


@dataclass(frozen=True, slots=True)
class Affected:
    """A recorded set that another calibration would change.

    `change_percent` is how much more force the same raw reading would mean, NaN where it meant none yet and
    for a bias, which changes `angles_only`; `peak_n` is the mean peak of its repetitions as last analysed,
    NaN where there is none.
    """

    header: TrainingSet
    athlete_name: str
    change_percent: float
    peak_n: float
    angles_only: bool = False

    @property
    def expected_peak_n(self) -> float:
        """The mean peak as it will be: the zero stays, so force goes with the scale."""
        return self.peak_n * (1.0 + self.change_percent / 100.0)


def affected_sets(
    store: Store, calibrations: Sequence[Calibration], since: datetime | None = None
) -> Iterator[Affected]:
    """The sets of that sensor which are read otherwise now, the newest first; one by one: it takes time."""
    for summary in store.sessions.recent(_ENOUGH):
        for item in reversed(summary.sets):
            header = item.header
            usable = header.state not in (SetState.RECORDING, SetState.DISCARDED)
            if not usable or (since is not None and header.started_at < since):
                continue
            found = _stream_to_change(store, header, calibrations)
            if found is not None:
                yield Affected(
                    header,
                    summary.athlete_name,
                    _change_percent(found, calibrations),
                    _mean_peak_n(store.sessions.latest_result(header.set_id)),
                    angles_only=calibrations[0].kind == "rest",
                )


def recalibrate(store: Store, set_id: str, calibrations: Sequence[Calibration]) -> SetResult:
    """Read a set with `calibrations` of one sensor from now on and analyse it again, beside earlier results.

    The zero stays the one that was tared for the set. CalibrationError when no sensor of the set is the
    one that was calibrated.
    """
    streams = store.sessions.streams(set_id)
    device_key = calibrations[0].device_key
    mine = [stream for stream in streams if stream.device.key == device_key]
    if not mine:
        raise CalibrationError(
            say(
                "No sensor of this set is {device_key}: choose a calibration of one that is in it.",
                device_key=device_key,
            )
        )
    changed = {stream.stream_id: _read_with(stream, calibrations).calibrations for stream in mine}
    header = store.sessions.set_header(set_id)
    athlete = store.athletes.get(header.athlete_id)
    recording = store.sessions.recording(set_id)
    recording = replace(
        recording,
        streams=tuple(
            replace(one, stream=replace(one.stream, calibrations=changed[one.stream.stream_id]))
            if one.stream.stream_id in changed
            else one
            for one in recording.streams
        ),
    )
    protocol = store.protocols.of_set(header)
    before = store.sessions.latest_result(set_id)
    result, _ = analysed_again(recording, protocol, sex=athlete.sex, before=before)
    said = say(
        "Read with the calibration of {taken_at}.",
        taken_at=date_text(calibrations[0].taken_at.astimezone().date()),
    )
    result = replace(result, notes=(*result.notes, said))
    store.sessions.recalibrate(set_id, changed)
    rules = rules_for(protocol, athlete.sex)
    store.sessions.save_result(set_id, result, cause="calibrated anew", rules=rules)
    return result


def _read_with(stream: Stream, calibrations: Sequence[Calibration]) -> Stream:
    for calibration in calibrations:
        stream = recalibrated(stream, calibration)
    return stream


def _stream_to_change(
    store: Store, header: TrainingSet, calibrations: Sequence[Calibration]
) -> Stream | None:
    """The set's stream of that sensor, unless it is read with the same calibrations already."""
    wanted = {calibration.calibration_id for calibration in calibrations}
    for stream in store.sessions.streams(header.set_id):
        if stream.device.key == calibrations[0].device_key:
            held = {calibration.calibration_id for calibration in stream.calibrations}
            sends = {channel.name for channel in stream.channels}
            fits = all(calibration.channel in sends for calibration in calibrations)
            return stream if fits and not wanted <= held else None
    return None


def _change_percent(stream: Stream, calibrations: Sequence[Calibration]) -> float:
    first = calibrations[0]
    if first.kind == "rest":
        return math.nan
    before = force_scale(stream, first.channel)
    return 100.0 * (first.scale / before - 1.0) if math.isfinite(before) and before else math.nan


def _mean_peak_n(result: SetResult | None) -> float:
    repetitions = [] if result is None else [rep for rep in result.repetitions if rep.accepted]
    peaks = [m.value for rep in repetitions for m in rep.metrics if m.name in _PEAKS and m.measurable]
    return sum(peaks) / len(peaks) if peaks else math.nan
