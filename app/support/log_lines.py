"""One line of the log: JSON that says what happened and where, and nothing about a person."""

import json
import logging
import traceback
from datetime import UTC, datetime

from app.support.plain_words import LEFT_OUT, Plain, place_in_code, without_secrets

OWN = ("turnout", "app", "db", "drivers", "widgets", "domain", "tests")
"""Loggers whose sentences are literals of ours; those of others may carry anything in them."""

_LONGEST_CHAIN = 10


class LogLine(logging.Formatter):
    """Words of the program itself and numbers stay; what came from outside is left out."""

    def __init__(self, *, version: str, station: str = "") -> None:
        super().__init__()
        self._version, self._station = version, station

    def head(self) -> str:
        """The first line of a file: which station wrote it, by a number that means nothing elsewhere."""
        record = logging.makeLogRecord({"name": "turnout", "levelname": "INFO", "msg": "A log begins"})
        return json.dumps({**self._line(record), "station": self._station}, ensure_ascii=False)

    def format(self, record: logging.LogRecord) -> str:
        """Time in UTC, level, logger, event, version; of an exception its kind and where it was raised."""
        line = self._line(record)
        if record.exc_info and record.exc_info[1] is not None:
            line["exception"] = fault_chain(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)

    def _line(self, record: logging.LogRecord) -> dict[str, object]:
        return {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "event": without_secrets(_event(record)),
            "version": self._version,
        }


def fault_chain(fault: BaseException) -> list[dict[str, object]]:
    """An exception and what it came from: kinds and places in the code, never their words."""
    told: list[dict[str, object]] = []
    following: BaseException | None = fault
    while following is not None and len(told) < _LONGEST_CHAIN:
        frames = traceback.extract_tb(following.__traceback__)
        at = [f"{place_in_code(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        told.append({"kind": type(following).__qualname__, "at": at})
        following = following.__cause__ or following.__context__
    return told


def _event(record: logging.LogRecord) -> str:
    if not record.args:
        is_ours = record.name.partition(".")[0] in OWN
        return str(record.msg) if is_ours else f"{LEFT_OUT} {record.filename}:{record.lineno}"
    if isinstance(record.args, tuple):
        return str(record.msg) % tuple(_harmless(one) for one in record.args)
    return str(record.msg) % {key: _harmless(one) for key, one in record.args.items()}


def _harmless(value: object) -> object:
    if isinstance(value, int | float | Plain):
        return value
    # The words of an exception may name an athlete: its kind cannot.
    return type(value).__name__ if isinstance(value, BaseException) else LEFT_OUT
