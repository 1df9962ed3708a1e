"""What a clinic has decided from its own numbers, as the library asks for it."""

from typing import Protocol

from domain.studies.own_figure import AdoptedError
from domain.studies.rebasing import OwnLimit


class ClinicDecisions(Protocol):
    """Where the decisions are kept."""

    def errors(self) -> tuple[AdoptedError, ...]:
        """The adopted test-retest errors, the newest first."""

    def limits(self) -> tuple[OwnLimit, ...]:
        """The limits that hold in place of the files'."""
