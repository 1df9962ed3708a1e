"""One line of the log: JSON that says what happened and where, and nothing about a person."""

import json
import logging
import re
import traceback
from datetime import UTC, datetime
from pathlib import Path

LEFT_OUT = "…"
_PASSWORD = re.compile(r"(\w+://[^\s:/@]*):\S*@")


class LogLine(logging.Formatter):
    """Words of the program itself and numbers stay; what came from outside is left out."""

    def __init__(self, *, version: str) -> None:
        super().__init__()
        self._version = version

    def format(self, record: logging.LogRecord) -> str:
        """Time in UTC, level, logger, event, version; of an exception its kind and where it was raised."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "event": without_secrets(_event(record)),
            "version": self._version,
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["exception"] = _chain(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def without_secrets(text: str) -> str:
    """The same text with `~` for the home folder and no password of a database."""
    return _PASSWORD.sub(rf"\1:{LEFT_OUT}@", text).replace(str(Path.home()), "~")


def _event(record: logging.LogRecord) -> str:
    if not record.args:
        return str(record.msg)
    if isinstance(record.args, tuple):
        return str(record.msg) % tuple(_harmless(one) for one in record.args)
    return str(record.msg) % {key: _harmless(one) for key, one in record.args.items()}


def _harmless(value: object) -> object:
    if isinstance(value, int | float):
        return value
    # The words of an exception may name an athlete: its kind cannot.
    return type(value).__name__ if isinstance(value, BaseException) else LEFT_OUT


def _chain(fault: BaseException) -> list[dict[str, object]]:
    told: list[dict[str, object]] = []
    following: BaseException | None = fault
    while following is not None and len(told) < 10:
        frames = traceback.extract_tb(following.__traceback__)
        at = [f"{without_secrets(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        told.append({"kind": type(following).__qualname__, "at": at})
        following = following.__cause__ or following.__context__
    return told
