"""Changes one field in the text of a protocol file and leaves every other letter as it is."""

import json
import tomllib
from collections.abc import Sequence

from domain.library.lines import spans

Value = str | float | int | bool | Sequence[str] | Sequence[float]
_WIDE = 90


def top_values(text: str) -> dict[str, object] | None:
    """The plain fields of a file; None while its text is no TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def with_value(text: str, name: str, value: Value) -> str:
    """The text with another value of a plain field, added before the first table where it is not there.

    Raises
    ------
    ValueError
        When the text is no TOML.
    """
    if top_values(text) is None:
        raise ValueError("the text is not TOML")
    found = spans(text)
    place = found.get((name,))
    if place is not None:
        return text[: place.start] + written(value) + text[place.end :]
    line = f"{name} = {written(value)}\n"
    heads = [span.start for span in found.values() if text.startswith("[", _line_start(text, span.start))]
    at = _line_start(text, min(heads)) if heads else len(text)
    before = text[:at]
    gap = "\n" if before.endswith("\n\n") else ""
    body = before.rstrip("\n") + "\n" if before.strip() else ""
    return body + line + gap + text[at:]


def written(value: Value) -> str:
    """A value as TOML writes it; a long list one item a line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, int | float):
        return repr(value)
    items = [_quoted(item) if isinstance(item, str) else repr(item) for item in value]
    line = f"[{', '.join(items)}]"
    if len(line) <= _WIDE:
        return line
    return "[\n" + "".join(f"  {item},\n" for item in items) + "]"


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _quoted(words: str) -> str:
    """As JSON does, and the one character that JSON takes and TOML does not."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
