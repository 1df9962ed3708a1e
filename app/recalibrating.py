"""A recorded set read anew with another calibration: the raw and the earlier result stay."""

from dataclasses import replace

from db.store import Store
from domain.analysis import analyse_recording
from domain.calibrating import CalibrationError, recalibrated
from domain.channel import Calibration
from domain.decisions import with_kept_decisions
from domain.library import load_protocol
from domain.results import SetResult
from domain.wording import date_text


def recalibrate(store: Store, set_id: str, calibration: Calibration) -> SetResult:
    """Read a set with `calibration` from now on and analyse it again, beside the earlier results.

    The zero stays the one that was tared for the set. CalibrationError when no sensor of the set is the
    one that was calibrated.
    """
    streams = store.sessions.streams(set_id, as_recorded=True)
    mine = [stream for stream in streams if stream.device.key == calibration.device_key]
    if not mine:
        raise CalibrationError(
            f"No sensor of this set is {calibration.device_key}: choose a calibration of one that is in it."
        )
    changed = {stream.stream_id: recalibrated(stream, calibration).calibrations for stream in mine}
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
    protocol = load_protocol(header.protocol_id)
    found = analyse_recording(recording, protocol, sex=athlete.sex)
    result, _ = with_kept_decisions(found, store.sessions.latest_result(set_id), protocol=protocol)
    said = f"Read with the calibration of {date_text(calibration.taken_at.astimezone().date())}."
    result = replace(result, notes=(*result.notes, said))
    store.sessions.recalibrate(set_id, changed)
    store.sessions.save_result(set_id, result)
    return result
