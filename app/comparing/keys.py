"""How one of the things compared is written: `set:ID`, `rep:ID:3`, `visit:ID:PROTOCOL:SIDE` and so on."""

from dataclasses import dataclass

from domain.athlete import Side
from domain.change.compared import ComparedError, Kind
from domain.language import say


@dataclass(frozen=True, slots=True)
class Key:
    """What was chosen: `of` is a set, visit, athlete or group; `rep` counts from 1, 0 is none."""

    kind: Kind
    of: str
    protocol_id: str = ""
    side: Side = Side.RIGHT
    rep: int = 0

    @property
    def text(self) -> str:
        """As it is written."""
        if self.kind is Kind.SET:
            return f"set:{self.of}"
        if self.kind is Kind.REP:
            return f"rep:{self.of}:{self.rep}"
        return f"{self.kind.value}:{self.of}:{self.protocol_id}:{self.side.value}"


def read_key(text: str) -> Key:
    """The key that `text` is; ComparedError when it is none."""
    word, *rest = text.split(":")
    try:
        kind = Kind(word)
        if kind is Kind.SET:
            (of,) = rest
            return Key(kind, of)
        if kind is Kind.REP:
            of, number = rest
            return Key(kind, of, rep=int(number))
        of, protocol_id, side = rest
        return Key(kind, of, protocol_id, Side(side))
    except ValueError as error:
        raise ComparedError(
            say("{text!r} is nothing to compare: choose from the list.", text=text)
        ) from error
