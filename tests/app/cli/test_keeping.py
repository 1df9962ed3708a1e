"""Backups, sign-in, encryption, audit, export and erasure on the command line; hostile names do nothing."""

import csv
import io
import json
import shutil
import socket
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from app.cli import encrypt as encrypt_command
from db import repositories
from db.files import opened
from db.keeping.vault import KdfCost
from db.secrets import Secrets
from db.store import open_store
from domain.athlete import Athlete
from domain.session import SetState
from domain.timebase import StationClock
from tests.app.cli.command import Answer, here
from tests.db.samples import a_block, a_result, a_set, a_stream

HOSTILE = (
    '=HYPERLINK("http://x","y")',
    "Robert'); DROP TABLE athletes;--",
    "../../etc/passwd\x00",
    '#import "evil.typ": * \\ $x$ *b*',
    "@SUM(A1)\n+1",
)
LEAD, PIN, WORDS = "Lea Lindt", "482913", "green apples on a ladder"


@pytest.fixture(scope="module")
def one_visit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one recorded person, made once and copied for every test."""
    path = tmp_path_factory.mktemp("visited") / "turnout.sqlite"
    recorded(path, "ada", "Ada Kovač")
    return path


@pytest.fixture
def db(one_visit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with one recorded person, cheap hashes, and no keyring."""
    monkeypatch.setattr(repositories.coaches, "Secrets", lambda: Secrets(PasswordHasher(1, 64, 1)))
    monkeypatch.setattr(encrypt_command, "KdfCost", lambda: KdfCost(1, 64, 1))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    path = tmp_path / "turnout.sqlite"
    shutil.copyfile(one_visit, path)
    (tmp_path / "pin").write_text(f"{PIN}\n")
    (tmp_path / "words").write_text(f"{WORDS}\n")
    return path


def recorded(path: Path, who: str, name: str) -> None:
    """One visit with one set."""
    store = open_store(path, clock=StationClock())
    store.athletes.add(Athlete(who, name, notes=name))
    visit = store.sessions.open_session(who, name)
    header, sensor = replace(a_set(visit.session_id), athlete_id=who), a_stream(f"serial-{who}")
    store.recorder.begin(header, [sensor])
    store.recorder.append(sensor.stream_id, a_block(0, 300))
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    store.sessions.save_result(header.set_id, a_result())
    store.close()


def run(db: Path, *words: str) -> Answer:
    """A command on that database."""
    return here(words[0], "--db", str(db), *words[1:])


def test_a_backup_is_made_listed_and_restored_with_its_loss_shown(db: Path) -> None:
    name = run(db, "backup", "--json").data["name"]
    recorded(db, "bo", "Bo Lind")
    assert [b["good"] for b in run(db, "backup", "--list", "--json").data["backups"]] == [True]
    refused = run(db, "restore", name)
    assert refused.code == 2 and "1 athlete, 1 session, 1 set: Bo Lind" in refused.err
    done = run(db, "restore", "last", "--yes", "--json")
    assert done.code == 0 and Path(done.data["kept"]).exists()
    assert "Bo Lind" not in run(db, "show").out
    assert run(db, "audit", "--verify", "--json").data["whole"]


def test_a_damaged_database_is_named_with_its_way_back(db: Path) -> None:
    run(db, "backup")
    content = bytearray(db.read_bytes())
    content[4096 * 2 : 4096 * 30] = b"\xff" * 4096 * 28
    db.write_bytes(bytes(content))
    told = run(db, "show")
    assert told.code == 4 and "is damaged" in told.err and "turnout restore last" in told.err
    assert run(db, "restore", "last", "--yes").code == 0
    assert "Ada Kovač" in run(db, "show").out


def test_coaches_sign_in_and_a_viewer_changes_nothing(db: Path) -> None:
    pin = str(db.parent / "pin")
    lead = ("--as", LEAD, "--pin-file", pin)
    assert run(db, "users", "--add", LEAD, "--role", "lead", "--new-pin-file", pin).code == 0
    assert run(db, "users", "--add", "Vera", "--role", "viewer", "--new-pin-file", pin, *lead).code == 0
    assert run(db, "show").code == 2
    viewer = ("--as", "vera", "--pin-file", pin)
    assert "Ada" in run(db, "show", *viewer).out
    for refused in (("erase", "ada", "--name", "Ada Kovač"), ("audit",), ("backup",), ("encrypt",)):
        answer = run(db, *refused, *viewer)
        assert answer.code == 4 and "Vera is a viewer and may not" in answer.err
    assert {"see", "sign in"} <= {e["action"] for e in run(db, "audit", "--json", *lead).data["events"]}


def test_encrypting_needs_the_key_from_then_on_and_can_be_undone(db: Path) -> None:
    words = str(db.parent / "words")
    recovery = run(db, "encrypt", "--new-key-file", words, "--json").data["recovery_key"]
    assert run(db, "show").code == 2
    assert "Ada" in run(db, "show", "--key-file", words).out
    (db.parent / "recovery").write_text(recovery)
    assert "Ada" in run(db, "show", "--key-file", str(db.parent / "recovery")).out
    wrong = run(db, "show", "--key-file", str(db.parent / "pin"))
    assert wrong.code == 4 and "passphrase is wrong" in wrong.err
    assert run(db, "backup", "--key-file", words, "--json").data["encrypted"]
    assert run(db, "encrypt", "--undo", "--key-file", words).code == 0
    assert "Ada" in run(db, "show").out


def test_an_export_holds_every_sample_and_every_record(db: Path) -> None:
    out = db.parent / "ada.zip"
    assert run(db, "export-athlete", "Ada", "-o", str(out)).code == 0
    with zipfile.ZipFile(out) as archive:
        tables = json.loads(archive.read("athlete.json"))["tables"]
        raw = next(name for name in archive.namelist() if name.startswith("raw/") and name.endswith(".csv"))
        rows = list(csv.DictReader(io.StringIO(archive.read(raw).decode())))
    assert tables["athletes"][0]["name"] == "Ada Kovač"
    assert {"sets", "analyses", "metric_values", "repetitions", "streams"} <= set(tables)
    block = a_block(0, 300)
    assert [int(row["force"]) for row in rows] == block.raw[:, 0].tolist()
    assert [int(row["ticks"]) for row in rows] == block.ticks.tolist()


def test_erasing_asks_for_the_whole_name_and_names_old_backups(db: Path) -> None:
    name = run(db, "backup", "--json").data["name"]
    assert run(db, "erase", "ada", "--name", "Ada").code == 2
    done = run(db, "erase", "ada", "--name", "Ada Kovač")
    assert done.code == 0 and name in done.out
    assert b"Ada" not in db.read_bytes()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_only_a_name(db: Path, name: str) -> None:
    recorded(db, "evil", name)
    out = db.parent / "evil.zip"
    assert run(db, "export-athlete", "evil", "-o", str(out)).code == 0
    with zipfile.ZipFile(out) as archive:
        for file in archive.namelist():
            assert ".." not in file and not file.startswith("/")
            if file.endswith(".csv"):
                cells = csv.reader(io.StringIO(archive.read(file).decode()))
                assert not [cell for row in cells for cell in row if cell[:1] in ("=", "@", "+")]
    with opened(db, key=None, read_only=True) as file_:
        assert file_.execute("SELECT count(*) FROM athletes").fetchone() == (2,)
    report = db.parent / "evil.pdf"
    assert run(db, "report", "last", "-o", str(report)).code == 0
    assert report.read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in db.parent.glob("*.pdf")) == ["evil.pdf"]


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every socket but those between processes of this machine is refused."""
    real = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:
            raise AssertionError(f"a connection to {address}")
        real(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_k: pytest.fail("a look-up of a name"))
    yield


def test_nothing_calls_home(db: Path, no_network: None) -> None:
    out = db.parent
    for words in (
        ("show",),
        ("backup",),
        ("audit", "--verify"),
        ("report", "last", "-o", str(out / "a.pdf")),
        ("export-athlete", "ada", "-o", str(out / "a.zip")),
        ("encrypt", "--new-key-file", str(out / "words"), "--remember"),
    ):
        assert run(db, *words).code == 0, words
