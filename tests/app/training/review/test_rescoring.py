"""Scoring again: other limits give other levels, old results stay, and one bad set stops nobody."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from app.training.review.rescoring import LimitChange, Rescoring
from db.store import Store, open_store
from domain.analysis.recorded import analyse_recording
from domain.athlete import Athlete, Side
from domain.channel import SampleBlock
from domain.library import load_protocol
from domain.results import BOUNDARIES_BY_COACH, SetResult
from domain.timebase import StationClock
from tests.app.cli.command import here
from tests.domain.sets import recording_of, seated_blocks

RULE = "pelvis_moved"
STRICT = LimitChange(RULE, 0.01, 0.02)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with two sets of Ada, each analysed once."""
    path = tmp_path_factory.mktemp("rescoring") / "turnout.db"
    store = open_store(path, clock=StationClock())
    store.athletes.add(Athlete("ada", "Ada"))
    visit = store.sessions.open_session("ada", "Visit")
    recording = recording_of("seated_hip_er", Side.LEFT, seated_blocks(Side.LEFT, lean_in_second_deg=1.0))
    for number in (1, 2):
        header = replace(
            recording.header, set_id=f"set-{number}", session_id=visit.session_id, athlete_id="ada"
        )
        streams = [replace(r.stream, stream_id=f"{r.stream.stream_id}-{number}") for r in recording.streams]
        columns = {
            stream.stream_id: SampleBlock(r.raw, r.ticks, r.received_ns, r.flags)
            for stream, r in zip(streams, recording.streams, strict=True)
        }
        store.sessions.import_set(header, streams, columns, recording.marks)
        result = analyse_recording(store.sessions.recording(header.set_id), load_protocol(header.protocol_id))
        store.sessions.save_result(header.set_id, result)
    store.close()
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    """A copy of its own for each test."""
    return Path(shutil.copy(made, tmp_path / "turnout.db"))


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """The copy, open."""
    store = open_store(path, clock=StationClock())
    yield store
    store.close()


def latest(store: Store, set_id: str = "set-1") -> SetResult:
    """The result that holds."""
    result = store.sessions.latest_result(set_id)
    assert result is not None
    return result


def levels(result: SetResult) -> list[str]:
    """What the rule says of each repetition."""
    return [
        score.level.value
        for rep in result.repetitions
        for score in rep.compensations
        if score.rule_id == RULE
    ]


def test_the_same_rules_give_the_same_result_and_add_none(store: Store) -> None:
    report = Rescoring(store=store).run(store.analyses.set_ids("ada"))
    assert [(item.differences, item.saved, item.trouble) for item in report.sets] == [((), False, "")] * 2
    assert len(store.analyses.history("set-1")) == 1


def test_another_limit_gives_another_result_beside_the_old_one(store: Store) -> None:
    before = latest(store)
    report = Rescoring(store=store).run(["set-1"], limits=[STRICT], cause="The clinic's limit.")
    after = latest(store)
    assert "red" in levels(after)
    assert "red" not in levels(before)
    assert levels(store.analyses.get("set-1", 1)) == levels(before)
    named = {(one.rep_number, one.name): (one.before, one.after) for one in report.sets[0].differences}
    assert named[2, f"level of {RULE}"] == (levels(before)[1], "red")
    first, second = store.analyses.history("set-1")
    assert first.rule_version == before.rule_version
    assert second.rule_version == f"{before.rule_version} with pelvis_moved 0.01/0.02"
    assert second.cause == "The clinic's limit."
    assert len(store.analyses.history("set-2")) == 1


def test_a_try_keeps_nothing(store: Store) -> None:
    report = Rescoring(store=store).run(["set-1"], limits=[STRICT], save=False)
    assert report.changed == 1
    assert len(store.analyses.history("set-1")) == 1


def test_it_tells_how_far_it_is_and_stops_between_two_sets(store: Store) -> None:
    told: list[tuple[int, int]] = []
    report = Rescoring(store=store).run(
        store.analyses.set_ids(),
        limits=[STRICT],
        on_progress=lambda done, asked: told.append((done, asked)),
        cancelled=lambda: bool(told),
    )
    assert (told, report.stopped, len(report.sets)) == ([(1, 2)], True, 1)
    assert [len(store.analyses.history(set_id)) for set_id in ("set-1", "set-2")] == [2, 1]


def test_a_set_that_cannot_be_read_keeps_its_result_and_stops_nobody(store: Store, path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE chunks SET payload = x'00' WHERE stream_id LIKE '%-1'")
    report = Rescoring(store=store).run(store.analyses.set_ids(), limits=[STRICT])
    assert [bool(item.trouble) for item in report.sets] == [True, False]
    assert "damaged" in report.sets[0].trouble
    assert [len(store.analyses.history(set_id)) for set_id in ("set-1", "set-2")] == [1, 2]
    assert "1 could not be: what they had holds" in report.sentence


def test_what_the_coach_decided_is_kept(store: Store) -> None:
    store.sessions.set_repetition_accepted("set-1", 2, accepted=False, reason="Band slipped.")
    report = Rescoring(store=store).run(["set-1"], limits=[STRICT])
    rep = latest(store).repetitions[1]
    assert (report.sets[0].decisions_kept, rep.accepted, rep.reason) == (1, False, "Band slipped.")


def test_repetitions_that_the_coach_placed_stay_where_they_are(store: Store) -> None:
    found = latest(store)
    rep = found.repetitions[0]
    placed = replace(rep, start_s=rep.start_s - 0.5, end_s=rep.end_s + 0.5)
    by_coach = replace(found, repetitions=(placed,), notes=(*found.notes, BOUNDARIES_BY_COACH))
    store.sessions.save_result("set-1", by_coach)
    Rescoring(store=store).run(["set-1"], limits=[STRICT])
    (kept,) = latest(store).repetitions
    assert (kept.start_s, kept.end_s) == pytest.approx((placed.start_s, placed.end_s), abs=0.011)


def test_the_command_prints_what_differs(store: Store, path: Path) -> None:
    words = ("rescore", "--athlete", "Ada", "--limit", "pelvis_moved=0.01:0.02", "--db", str(path))
    tried = here(*words, "--dry-run", "--json").data
    assert (tried["asked"], tried["changed"], tried["failed"]) == (2, 2, 0)
    told = here(*words)
    assert told.code == 0
    assert f"level of {RULE}" in told.out
    assert "2 of 2 sets were scored again, 2 say something else. Earlier results are kept." in told.out
    assert told.err.splitlines()[-1] == "2 of 2 sets."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("rescore",), "Say which sets"),
        (("rescore", "--athlete", "Nobody"), "No athletes are called 'Nobody'"),
        (("rescore", "--all", "--limit", "pelvis_moved=5"), "is not RULE=AMBER:RED"),
    ],
)
def test_words_that_do_not_fit_are_refused(
    words: tuple[str, ...], sentence: str, store: Store, path: Path
) -> None:
    answer = here(*words, "--db", str(path))
    assert answer.code == 2
    assert sentence in answer.err


def test_verify_names_a_damaged_chunk_and_says_so_to_programs(store: Store, path: Path) -> None:
    assert here("verify", "--db", str(path)).code == 0
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE chunks SET payload = x'00' WHERE stream_id LIKE 'cell-1'")
        file.execute("UPDATE chunks SET samples = 3 WHERE stream_id LIKE 'cell-2'")
    told = here("verify", "--db", str(path))
    assert told.code == 4
    assert "cuff in seated_hip_er left of" in told.out
    assert "run it again with --repair" in told.out
    faults = here("verify", "--repair", "--json", "--db", str(path)).data["faults"]
    assert sorted((fault["row"], fault["repaired"]) for fault in faults) == [
        ("cell-1/0", False),
        ("cell-2/0", True),
    ]
