"""The log says what happened and where, in JSON, and names nobody."""

import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.support.log_file import LogFile
from app.support.log_lines import LogLine
from app.support.plain_words import Plain, place_in_code, short_serial, version_number, without_secrets
from db.engine import Database, database_url, migration_engine
from tests.app.support.logs import logged_in, written

NAME = "Annegret Bergström"
CALL = re.compile(r"\b_?log\.(?:debug|info|warning|error|exception|critical)\(\s*(.)")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogFile]:
    with logged_in(tmp_path) as handler:
        yield handler


def provoke(fault: Exception) -> None:
    try:
        raise fault
    except Exception:
        logging.getLogger("turnout.proof").warning("%s of %d was not saved", NAME, 3, exc_info=True)


def test_a_line_tells_kind_and_place_and_names_nobody(log: LogFile) -> None:
    provoke(ValueError(f"{NAME} is here already"))
    assert NAME not in written(log)
    line = json.loads(written(log).splitlines()[-1])
    assert line["event"] == "… of 3 was not saved"
    assert line["exception"][0]["kind"] == "ValueError"
    assert line["exception"][0]["at"][0].startswith("tests/app/support/test_log_lines.py:")
    assert line["time"].endswith("+00:00")


def test_a_failing_statement_leaves_none_of_what_it_was_given(log: LogFile, tmp_path: Path) -> None:
    database = Database(database_url(tmp_path / f"{NAME}.db"))
    for engine in (database.engine, migration_engine(database.url)):
        with pytest.raises(DBAPIError) as caught, engine.connect() as connection:
            connection.exec_driver_sql("INSERT INTO athletes (name) VALUES (?)", (NAME,))
        assert "no such table" in str(caught.value)
        assert NAME not in str(caught.value)
        # Even a careless line, with the words of the error in its text, holds only the statement.
        logging.getLogger("db.proof").error(f"not saved: {caught.value}", exc_info=caught.value)
        engine.dispose()
    assert "INSERT INTO athletes" in written(log)
    assert NAME not in written(log)


def test_the_library_of_the_database_logs_no_value_itself(log: LogFile, tmp_path: Path) -> None:
    database = Database(database_url(tmp_path / "here.db"))
    logger = logging.getLogger("sqlalchemy.engine.Engine")
    logger.setLevel(logging.INFO)
    try:
        with pytest.raises(SQLAlchemyError), database.engine.connect() as connection:
            connection.exec_driver_sql("INSERT INTO athletes (name) VALUES (?)", (NAME,))
    finally:
        logger.setLevel(logging.NOTSET)
        database.close()
    assert "sqlalchemy.engine" in written(log)
    assert NAME not in written(log)


def test_another_librarys_ready_sentence_is_left_out(log: LogFile) -> None:
    logging.getLogger("bleak.backends").warning(f"{NAME}'s watch went away")
    line = json.loads(written(log).splitlines()[-1])
    assert line["logger"] == "bleak.backends"
    assert line["event"].startswith("… test_log_lines.py:")


def test_home_and_what_opens_a_server_are_taken_out() -> None:
    text = without_secrets(f"{Path.home()}/x postgresql+psycopg://coach:s3cr@host/db ws://kim@host")
    assert text == "~/x postgresql+psycopg://…@host/db ws://…@host"


def test_words_known_to_name_nobody_are_kept() -> None:
    record = logging.makeLogRecord(
        {"name": "app.x", "msg": "%s, serial %s", "args": (Plain("witmotion"), NAME)}
    )
    assert json.loads(LogLine(version="1").format(record))["event"] == "witmotion, serial …"


def test_serial_numbers_and_firmware_are_cut_to_what_helps() -> None:
    assert [short_serial(each) for each in ("A50285BI", "77", "", "abc")] == ["…85BI", "…7", "", "…c"]
    assert version_number("v2.14.1-beta of Anna") == "2.14.1"
    assert version_number(NAME) == ""


def test_a_place_in_the_code_has_no_folder_of_a_person(tmp_path: Path) -> None:
    assert place_in_code(logging.__file__) == "logging/__init__.py"
    assert place_in_code(str(tmp_path / NAME / "plug_in.py")) == "plug_in.py"


def test_no_line_of_ours_is_put_together_before_it_is_logged(root: Path) -> None:
    composed, seen = [], 0
    for room in ("app", "db", "drivers", "widgets", "domain"):
        for path in (root / room).rglob("*.py"):
            for begin in CALL.findall(path.read_text("utf-8")):
                seen += 1
                composed += [f"{path}: {begin}"] if begin != '"' else []
    assert composed == []
    assert seen > 10
