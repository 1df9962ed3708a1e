"""A video clip of a set: where its pictures lie on the set's clock, and what was agreed to before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from domain.dated import Consent
from domain.language import say

VIDEO = "video"
"""The purpose of a consent without which no clip is kept."""
VIDEO_WORDING = say(
    "I agree that my exercises are filmed. The clips stay on this station and its backups, are shown to my "
    "coach and me only, and are deleted when I ask for it."
)


@dataclass(frozen=True, slots=True)
class Clip:
    """The video of one set; times in seconds of the set, None where it was cut off before it was closed.

    `sha256` is over the whole file, empty while it is written.
    """

    clip_id: str
    set_id: str
    athlete_id: str
    file_name: str
    camera: str
    begun_at: datetime
    begin_s: float | None = None
    end_s: float | None = None
    frames: int | None = None
    dropped: int = 0
    size_bytes: int = 0
    sha256: str = ""


def video_consent(consents: Iterable[Consent], day: date) -> Consent | None:
    """The consent to video that holds on a day; what was decided last counts."""
    asked = [each for each in consents if each.purpose == VIDEO and each.decided_on <= day]
    last = max(asked, key=lambda each: (each.decided_on, each.consent_id), default=None)
    return last if last is not None and last.holds_on(day) else None
