"""What a file holds that somebody wants to import."""

from pathlib import Path

from app.errors import TurnoutError, WrongUseError
from app.exchange.importing.c3d_file import is_c3d
from app.exchange.importing.json_form import is_export
from app.exchange.importing.people import read_grid
from app.exchange.importing.xdf_file import is_xdf
from domain.foreign.people.fields import PersonField, guessed
from domain.language import say

ATHLETES, RECORDING, EXPORT = "athletes", "recording", "export"
_NAMES = {PersonField.NAME, PersonField.GIVEN_NAME, PersonField.FAMILY_NAME}


def kind_of(path: Path, *, is_asked: bool = False) -> str:
    """A table with a column of names is a list of people, unless a set was asked for."""
    if not path.exists():
        raise TurnoutError(
            say("There is no file {path}: give a CSV, XLSX, XDF or C3D file, or an export.", path=path)
        )
    if is_export(path):
        return EXPORT
    if path.is_dir():
        raise WrongUseError(say("{path} is a folder without an export: give a file.", path=path))
    if is_asked or is_xdf(path) or is_c3d(path):
        return RECORDING
    return ATHLETES if _NAMES & set(guessed(read_grid(path).heads)) else RECORDING
