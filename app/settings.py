"""What the station remembers between starts, in one JSON file a person can read."""

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from app.errors import TurnoutError
from domain.language import say


@dataclass(frozen=True, slots=True)
class Settings:
    """The coach's choices."""

    theme: str = "dark"
    text_scale: float = 1.0
    language: str = ""
    units: str = "metric"
    first_run: str = ""
    clinic: str = ""
    lock_minutes: float = 5.0
    encryption_asked: bool = False
    placements: dict[str, str] = field(default_factory=dict)
    athlete_screen: str = ""
    metronome: bool = True
    tempo_variation: float = 0.0
    by_itself: dict[str, list[Any]] = field(default_factory=dict)
    speaks: bool = False
    addresses: list[str] = field(default_factory=list)
    sends_lsl: bool = False
    camera_on: bool = False
    camera_address: str = "0"
    keys: dict[str, str] = field(default_factory=dict)
    pedals: dict[str, str] = field(default_factory=dict)
    library: str = ""
    clinic_lines: str = ""
    signed_by: str = ""
    logo: str = ""
    paper: str = "a4"
    ink: str = "colour"


class SettingsFile:
    """Reads the settings at start and writes every change at once."""

    def __init__(self, path: Path | None, default: Settings | None = None) -> None:
        self._path = path
        self._default = default or Settings()
        self.values = self._read()

    def change(self, key: str, value: Any) -> Settings:
        """Change one setting and keep it."""
        self.values = replace(self.values, **{key: value})
        if self._path is not None:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.write_text(json.dumps(asdict(self.values), indent=2), encoding="utf-8")
            except OSError as trouble:
                raise TurnoutError(
                    say(
                        "{path} cannot be written ({trouble}): the settings hold until you close.",
                        path=self._path,
                        trouble=trouble.strerror,
                    )
                ) from trouble
        return self.values

    def _read(self) -> Settings:
        if self._path is None or not self._path.exists():
            return self._default
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            # A damaged file costs the choices, never the start: the next change rewrites it.
            return self._default
        known = {field.name for field in fields(Settings)}
        return Settings(**{key: value for key, value in stored.items() if key in known})
