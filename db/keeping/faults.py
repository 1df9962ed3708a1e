"""One thing that is wrong with what is kept: where, what, and the value that other rows prove."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of a row.

    Attributes
    ----------
    subject, key
        The table and the row; a chunk is stream/index.
    sentence
        What is wrong, and what to do where nothing proves the right value.
    proof
        Columns with the values that other rows prove; None where nothing does.
    """

    subject: str
    key: str
    sentence: str
    proof: Mapping[str, object] | None = None
    repaired: bool = False
