"""Clips are kept only with consent, follow their person everywhere, and their loss is named."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db.engine import Database, database_url
from db.errors import StorageError
from db.files import DataKey
from db.keeping.clip_files import POOL, clips_beside
from db.keeping.erasure import erase
from db.keeping.restore import restore
from db.store import Store, open_store
from domain.backups import Reason
from domain.clip import VIDEO, VIDEO_WORDING, Clip, video_consent
from domain.dated import Consent
from domain.identifiers import new_id
from domain.session import Session, SetState
from domain.timebase import StationClock
from tests.db.samples import a_set, a_stream

PICTURES = b"pictures" * 1000
YES = Consent(
    "c1", "ada", VIDEO, given=True, decided_on=date(2026, 3, 1), wording=VIDEO_WORDING, signed_by="Ada"
)


def agree(store: Store, athlete_id: str = "ada") -> Consent:
    return store.diary.consents.add(replace(YES, consent_id=new_id(), athlete_id=athlete_id))


@pytest.fixture
def set_id(store: Store, visit: Session) -> Iterator[str]:
    """A set of Ada that has ended; she agreed to video."""
    agree(store)
    one = a_set(visit.session_id)
    store.recorder.begin(one, [a_stream()])
    store.recorder.finish(one.set_id, SetState.COMPLETE)
    yield one.set_id


def keep(store: Store, set_id: str, content: bytes = PICTURES) -> Clip:
    """A whole clip, as the station keeps one."""
    from hashlib import sha256

    clip = store.clips.begin(set_id, "ada", camera="0")
    path = store.clips.path_of(clip)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    store.clips.finish(
        clip.clip_id, begin_s=-0.1, end_s=9.5, frames=288, dropped=2, size_bytes=len(content),
        sha256=sha256(content).hexdigest(),
    )  # fmt: skip
    return clip


def test_a_clip_comes_back_with_its_set_and_its_athlete(store: Store, set_id: str) -> None:
    kept = keep(store, set_id)
    (found,) = store.clips.of_set(set_id)
    assert store.clips.of_athlete("ada") == (found,)
    assert (found.clip_id, found.begin_s, found.end_s, found.frames, found.dropped) == (
        kept.clip_id, -0.1, 9.5, 288, 2,
    )  # fmt: skip
    assert store.clips.path_of(found).read_bytes() == PICTURES


def test_without_consent_no_clip_is_kept(store: Store, visit: Session) -> None:
    assert not store.clips.may_record("ada")
    one = a_set(visit.session_id)
    store.recorder.begin(one, [a_stream()])
    with pytest.raises(StorageError, match="has not agreed"):
        store.clips.begin(one.set_id, "ada", camera="0")
    store.recorder.finish(one.set_id, SetState.COMPLETE)
    assert store.clips.of_set(one.set_id) == ()


def test_a_consent_taken_back_ends_it(store: Store, set_id: str, clock: StationClock) -> None:
    (given,) = store.diary.consents.of_athlete("ada")
    store.diary.consents.update(replace(given, withdrawn_on=clock.wall().date()))
    assert not store.clips.may_record("ada")


@pytest.mark.parametrize(
    ("later", "holds"),
    [
        (replace(YES, consent_id="c2", given=False, decided_on=date(2026, 3, 5)), False),
        (replace(YES, consent_id="c2", given=False, decided_on=date(2026, 3, 15)), True),
        (replace(YES, consent_id="c2", purpose="research", given=False, decided_on=date(2026, 3, 5)), True),
    ],
)
def test_the_last_decision_about_video_counts(later: Consent, holds: bool) -> None:
    assert (video_consent([YES, later], date(2026, 3, 10)) is not None) is holds


def test_a_removed_clip_is_hidden_and_comes_back(store: Store, set_id: str) -> None:
    clip = keep(store, set_id)
    store.removals.remove("clips", clip.clip_id)
    assert store.clips.of_set(set_id) == ()
    store.removals.undo()
    assert [each.clip_id for each in store.clips.of_set(set_id)] == [clip.clip_id]


def test_a_clip_that_a_crash_left_open_is_closed_as_it_is(store: Store, set_id: str) -> None:
    clip = store.clips.begin(set_id, "ada", camera="0")
    path = store.clips.path_of(clip)
    path.parent.mkdir()
    path.write_bytes(PICTURES)
    assert store.clips.close_left() == [clip.clip_id]
    (closed,) = store.clips.of_set(set_id)
    assert (closed.size_bytes, closed.frames) == (len(PICTURES), None)
    assert store.verify().sound
    assert store.clips.close_left() == []


def test_verify_names_what_is_missing_changed_or_of_nobody(store: Store, set_id: str, path: Path) -> None:
    clips = [keep(store, set_id) for _ in range(3)]
    assert store.verify().sound
    store.clips.path_of(clips[0]).unlink()
    store.clips.path_of(clips[1]).write_bytes(PICTURES[:-1])
    (clips_beside(path) / "stray.mjpeg").write_bytes(b"?")
    faults = {fault.key: fault.sentence for fault in store.verify().faults}
    assert set(faults) == {clips[0].clip_id, clips[1].clip_id, "stray.mjpeg"}
    assert "is missing" in faults[clips[0].clip_id]
    assert "not what was recorded" in faults[clips[1].clip_id]
    assert "belongs to no set" in faults["stray.mjpeg"]


def test_erasing_a_person_deletes_the_files(
    store: Store, set_id: str, path: Path, clock: StationClock
) -> None:
    keep(store, set_id)
    database = Database(database_url(path))
    erased = erase(database, "ada", clock=clock)
    database.close()
    assert erased.rows["clips"] == 1
    assert list(clips_beside(path).iterdir()) == []


def test_a_backup_holds_every_clip_once_and_brings_it_back(
    store: Store, set_id: str, path: Path, clock: StationClock
) -> None:
    clip = keep(store, set_id)
    backups = store.backups
    assert backups is not None
    made = [backups.make(Reason.BY_HAND) for _ in range(2)]
    assert [file.name for file in (backups.folder / POOL).iterdir()] == [clip.file_name]
    store.clips.path_of(clip).unlink()
    store.close()
    restore(backups, made[-1], clock=clock)
    assert (clips_beside(path) / clip.file_name).read_bytes() == PICTURES


def test_the_last_backup_that_names_a_clip_takes_it_along(
    store: Store, set_id: str, path: Path, clock: StationClock
) -> None:
    keep(store, set_id)
    backups = store.backups
    assert backups is not None
    old = backups.make(Reason.BY_HAND)
    database = Database(database_url(path))
    erase(database, "ada", clock=clock)
    database.close()
    backups.make(Reason.BY_HAND)
    assert len(list((backups.folder / POOL).iterdir())) == 1
    backups.path_of(old).unlink()
    backups.rotate()
    assert list((backups.folder / POOL).iterdir()) == []


def test_an_encrypted_database_keeps_no_clip_in_the_clear(tmp_path: Path, clock: StationClock) -> None:
    store = open_store(tmp_path / "secret.db", clock=clock, key=DataKey.random())
    try:
        assert "encrypted" in store.clips.refusal()
        with pytest.raises(StorageError, match="encrypted"):
            store.clips.begin("set", "ada", camera="0")
    finally:
        store.close()
