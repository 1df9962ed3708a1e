"""The real program, started twice: an old database is updated and encrypted, then opened by its key."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.files import is_plain
from tests.db.test_migrations import STORED, counts, restored

ROOT = Path(__file__).parents[3]
WORDS = "green apples on a ladder"
PATIENCE_S = 120.0


def run(home: Path, what: str) -> None:
    """A process of its own, in a folder of its own, with no port and no keyring of this machine."""
    own = {
        "TURNOUT_HOME": str(home),
        "TURNOUT_SIM_PORTS": str(home / "ports"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        # A display by name: the station refuses to open where there is none.
        "DISPLAY": ":none",
        "QT_QPA_PLATFORM": "offscreen:",
    }
    command = [sys.executable, "-m", "tests.app.first_run.hand", what, str(home), WORDS]
    env = {**os.environ, **own}
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr


@pytest.mark.long
@pytest.mark.timeout(2 * PATIENCE_S)
def test_an_update_keeps_what_was_and_a_lost_passphrase_is_no_loss(tmp_path: Path) -> None:
    path = restored(STORED[-1], tmp_path).rename(tmp_path / "turnout.sqlite")
    before = counts(path)
    (tmp_path / "settings.json").write_text('{"first_run": "keys"}', encoding="utf-8")
    run(tmp_path, "protect")
    assert (tmp_path / "guide").read_text(encoding="utf-8") == "keys True"
    assert not is_plain(path)
    made = sorted(tmp_path.rglob("*before-update*"))
    assert made and before["athletes"]
    run(tmp_path, "recover")
    assert "passphrase" in (tmp_path / "refusal").read_text(encoding="utf-8").lower()
