"""Where Turnout keeps its files on this machine."""

import os
from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """The clinic's data: database, backups. `TURNOUT_HOME` moves it."""
    chosen = os.environ.get("TURNOUT_HOME")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("Turnout", appauthor=False))


def database_path() -> Path:
    """The station's own database."""
    return data_folder() / "turnout.sqlite"


def settings_path() -> Path:
    """What the station remembers between starts."""
    return data_folder() / "settings.json"


def logs_folder() -> Path:
    """Warnings and faults of the window and of every command."""
    return data_folder() / "logs"


def sensors_folder() -> Path:
    """Files that describe sensors of the clinic's own."""
    return data_folder() / "sensors"


def plug_ins_folder() -> Path:
    """Drivers of third parties, as wheels or unpacked."""
    return data_folder() / "plug-ins"


def library_folder() -> Path:
    """Tests, exercises, rules and norms of the clinic's own, unless the settings name another folder."""
    return data_folder() / "library"


def reports_folder() -> Path:
    """Where reports are saved unless the coach says otherwise."""
    return data_folder() / "reports"


def templates_folder() -> Path:
    """Where a clinic keeps a template of its own for the reports."""
    return data_folder() / "templates"
