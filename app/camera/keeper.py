"""Begins and ends the clip of a set, one after the other and off the screen's thread."""

from dataclasses import replace
from datetime import date

from db.errors import ContradictionError
from db.store import Store
from domain.clip import VIDEO, VIDEO_WORDING, Clip, video_consent
from domain.dated import Consent
from domain.identifiers import new_id
from domain.language import say
from domain.session import TrainingSet
from domain.timebase import Clock
from drivers.camera.source import CameraSource
from drivers.errors import DeviceError

_ATTEMPTS, _PAUSE_S = 100, 0.1


class ClipKeeper:
    """Joins the camera's file to the row of its set; every call blocks for a moment: use a worker."""

    def __init__(self, *, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._clip: Clip | None = None

    def begin(self, source: CameraSource, header: TrainingSet) -> None:
        """Keep this set; StorageError without consent or room, DeviceError where no file can be made."""
        clip = self._noted(header, source.address)
        try:
            source.record(self._store.clips.path_of(clip), epoch_ns=header.epoch_ns)
        except OSError as error:
            raise DeviceError(
                say(
                    "The clip cannot be written ({error}): make room on the disk. The set itself is "
                    "recorded.",
                    error=error.strerror,
                )
            ) from error
        self._clip = clip

    def _noted(self, header: TrainingSet, camera: str) -> Clip:
        """The row of the clip; the recorder writes the set's own with the first samples, a moment later."""
        for _ in range(_ATTEMPTS - 1):
            try:
                return self._store.clips.begin(header.set_id, header.athlete_id, camera=camera)
            except ContradictionError:
                self._clock.sleep(_PAUSE_S)
        return self._store.clips.begin(header.set_id, header.athlete_id, camera=camera)

    def end(self, source: CameraSource) -> str:
        """Close the file and its row; a sentence when something of it is missing, or nothing."""
        outcome, clip, self._clip = source.end_recording(), self._clip, None
        if outcome is None or clip is None:
            return ""
        summary = outcome.summary
        if summary.digest:
            self._store.clips.finish(
                clip.clip_id,
                begin_s=summary.first_s,
                end_s=summary.last_s,
                frames=summary.frames,
                dropped=outcome.dropped,
                size_bytes=summary.size_bytes,
                sha256=summary.digest,
            )
        return outcome.trouble

    def consent(self, athlete_id: str) -> Consent | None:
        """The consent to video that holds today."""
        return video_consent(self._store.diary.consents.of_athlete(athlete_id), self._today())

    def agree(self, athlete_id: str, name: str) -> None:
        """Write down that the athlete agrees, in the words that were shown."""
        if self.consent(athlete_id) is None:
            self._store.diary.consents.add(
                Consent(
                    consent_id=new_id(),
                    athlete_id=athlete_id,
                    purpose=VIDEO,
                    given=True,
                    decided_on=self._today(),
                    wording=VIDEO_WORDING,
                    signed_by=name,
                )
            )

    def take_back(self, athlete_id: str) -> None:
        """The athlete does not agree any more, from today on."""
        while (given := self.consent(athlete_id)) is not None:
            self._store.diary.consents.update(replace(given, withdrawn_on=self._today()))

    def _today(self) -> date:
        return self._clock.wall().astimezone().date()
