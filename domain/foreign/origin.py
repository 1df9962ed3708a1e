"""Where an imported set came from: the file, its digest, when, by whom, and what is known of its times."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.channel import Stream
from domain.language import say

DRIVER = "imported_file"
"""Stands where a sensor's driver stands, so that every reader of a set can tell."""

WORD = say("Imported")


@dataclass(frozen=True, slots=True)
class Origin:
    """The file of an imported set; `told` is what was said of it, `imported_by` a name or nothing."""

    set_id: str
    file_name: str
    sha256: str
    form: str
    imported_at: datetime
    imported_by: str = ""
    told: tuple[str, ...] = ()


def is_imported(streams: Sequence[Stream]) -> bool:
    """Whether the samples of a set came from a file of another program."""
    return any(stream.device.driver == DRIVER for stream in streams)
