"""What every part of a station works with: the database, the clock, the threads, the look, the choices."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication

from app.settings import SettingsFile
from app.support.watch import Watch
from app.workers import Workers
from db.store import Store
from domain.timebase import Clock
from widgets.theme import Theme

Restyle = Callable[[str], Theme]
"""Gives the whole program another theme by its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """Made once by the composition root and handed to all."""

    app: QApplication
    store: Store
    clock: Clock
    workers: Workers
    settings: SettingsFile
    theme: Theme
    restyle: Restyle
    watch: Watch = field(default_factory=Watch)
