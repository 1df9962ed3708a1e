"""Which folder is the clinic's own library."""

from pathlib import Path

from app import paths
from app.settings import SettingsFile


def library_folder(chosen: Path | None = None, settings: SettingsFile | None = None) -> Path:
    """The clinic's own folder: as chosen for this start, else as set, else beside the database."""
    if chosen is not None:
        return chosen
    values = (settings or SettingsFile(paths.settings_path())).values
    return Path(values.library) if values.library else paths.library_folder()
