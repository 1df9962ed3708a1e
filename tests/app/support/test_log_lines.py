"""The log says what happened and where, in JSON, and names nobody."""

import json
import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.guard import log_to, no_bare_traceback

NAME = "Annegret Bergström"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before = list(root.handlers)
    yield log_to(tmp_path)
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def provoke(fault: Exception) -> None:
    try:
        raise fault
    except Exception:
        logging.getLogger("turnout.proof").warning("%s of %d was not saved", NAME, 3, exc_info=True)


def test_a_line_tells_kind_and_place_and_names_nobody(log_file: Path) -> None:
    provoke(ValueError(f"{NAME} is here already"))
    written = log_file.read_text("utf-8")
    assert NAME not in written
    line = json.loads(written)
    assert line["event"] == "… of 3 was not saved"
    assert line["exception"][0]["kind"] == "ValueError"
    assert "provoke" in line["exception"][0]["at"][0]
    assert line["time"].endswith("+00:00")


def test_home_and_password_are_taken_out(log_file: Path) -> None:
    logging.getLogger("turnout").warning(f"{Path.home()}/x postgresql://coach:s3cr@t@host/db")
    event = json.loads(log_file.read_text("utf-8"))["event"]
    assert event == "~/x postgresql://coach:…@host/db"


def test_a_fault_in_a_thread_is_logged(log_file: Path) -> None:
    def fail() -> None:
        raise RuntimeError(NAME)

    with no_bare_traceback(lambda *_: None, log_file=log_file):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert json.loads(log_file.read_text("utf-8"))["exception"][0]["kind"] == "RuntimeError"
