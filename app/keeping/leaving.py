"""What is to be done when the window is closed, and the database with it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.backups import Backup


@dataclass(slots=True)
class Leaving:
    """Filled in by whoever closes the window for a reason of its own."""

    restore: "Backup | None" = None
    passphrase: str | None = None
    remember: bool = False
    restart: bool = False

    @property
    def is_wanted(self) -> bool:
        """Whether the station comes back afterwards."""
        return self.restore is not None or self.passphrase is not None
