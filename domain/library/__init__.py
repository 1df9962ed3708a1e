"""The tests and exercises that ship, one TOML file each, every limit with its source."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from domain.library.fields import LibraryFileError
from domain.library.protocol_file import read_protocol
from domain.library.rule_file import RuleTables
from domain.protocol import Protocol

__all__ = ["LibraryFileError", "UnknownProtocolError", "load_protocol", "protocol_ids", "protocol_path"]

_FOLDER = Path(__file__).parent / "protocols"


class UnknownProtocolError(KeyError):
    """No protocol has this name; the sentence says which exist."""

    def __init__(self, protocol_id: str, also: Iterable[str] = ()) -> None:
        super().__init__(protocol_id)
        known = {*protocol_ids(), *also}
        self.sentence = f"There is no protocol {protocol_id!r}: choose one of {', '.join(sorted(known))}."

    def __str__(self) -> str:
        return self.sentence


@cache
def protocol_ids() -> tuple[str, ...]:
    """Every protocol that ships, in alphabetical order."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


def protocol_path(protocol_id: str) -> Path:
    """The file of a protocol that ships."""
    return _FOLDER / f"{protocol_id}.toml"


def load_protocol(protocol_id: str, *, rules: RuleTables | None = None, also: Iterable[str] = ()) -> Protocol:
    """The protocol of this name, among those that ship.

    Parameters
    ----------
    rules
        The compensation rules that it uses; without it those that ship.
    also
        Further names that the sentence about an unknown one lists.

    Raises
    ------
    UnknownProtocolError
        When no file has this name.
    LibraryFileError
        When the file has a mistake.
    """
    if protocol_id not in protocol_ids():
        raise UnknownProtocolError(protocol_id, also)
    return _shipped(protocol_id) if rules is None else _read(protocol_id, rules)


@cache
def _shipped(protocol_id: str) -> Protocol:
    """What ships does not change while the program runs: each file is read once."""
    return _read(protocol_id, None)


def _read(protocol_id: str, rules: RuleTables | None) -> Protocol:
    protocol = read_protocol(protocol_path(protocol_id), rules=rules)
    if protocol.protocol_id != protocol_id:
        raise LibraryFileError(
            f"{protocol_id}.toml: field id is {protocol.protocol_id!r}; allowed: the name of the file."
        )
    return protocol
