"""The export of a person holds the clips, byte for byte."""

import zipfile
from datetime import date
from pathlib import Path

from app.exchange.athlete_archive import write_archive
from db.store import open_store
from domain.athlete import Athlete
from domain.clip import VIDEO, VIDEO_WORDING
from domain.dated import Consent
from domain.session import SetState
from domain.timebase import StationClock
from tests.db.samples import a_set, a_stream


def test_the_export_of_a_person_holds_the_clips(tmp_path: Path) -> None:
    clock = StationClock()
    store = open_store(tmp_path / "turnout.db", clock=clock)
    try:
        store.athletes.add(Athlete("ada", "Ada Kovač"))
        said = date(2026, 3, 1)
        store.diary.consents.add(
            Consent("c", "ada", VIDEO, given=True, decided_on=said, wording=VIDEO_WORDING, signed_by="Ada")
        )
        header = a_set(store.sessions.open_session("ada", "Visit").session_id)
        store.recorder.begin(header, [a_stream()])
        store.recorder.finish(header.set_id, SetState.COMPLETE)
        clip = store.clips.begin(header.set_id, "ada", camera="0")
        path = store.clips.path_of(clip)
        path.parent.mkdir()
        path.write_bytes(b"pictures" * 99)
        write_archive(store, "ada", tmp_path / "ada.zip", now=clock.wall())
    finally:
        store.close()
    with zipfile.ZipFile(tmp_path / "ada.zip") as archive:
        assert archive.read(f"clips/{clip.file_name}") == b"pictures" * 99
