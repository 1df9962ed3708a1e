"""Measures of the body as a clinic writes them; what is stored is always in SI: ADR 0023."""

from dataclasses import dataclass
from enum import StrEnum

from domain.typed_number import write_number
from domain.wording import NO_BREAK, number_text


class System(StrEnum):
    """How lengths and masses of a body are written. Forces and torques are in N and Nm in both."""

    METRIC = "metric"
    IMPERIAL = "imperial"


class _Chosen:
    """The system of this process, chosen at its start as its language is."""

    def __init__(self) -> None:
        self.system = System.METRIC


_chosen = _Chosen()


def use(system: System) -> None:
    """Write measures of the body in this system from now on."""
    _chosen.system = system


def system_of(name: str) -> System:
    """The system of a setting; metric where the setting names none."""
    return System(name) if name in tuple(System) else System.METRIC


@dataclass(frozen=True, slots=True)
class Measure:
    """A kind of measure: in each system its symbol and how many of it one SI unit is."""

    scales: dict[System, tuple[str, float]]

    @property
    def symbol(self) -> str:
        """The unit as written now."""
        return self.scales[_chosen.system][0]

    def shown(self, si: float) -> float:
        """An SI value in the unit as written now."""
        return si * self.scales[_chosen.system][1]

    def si(self, shown: float) -> float:
        """What was written, in SI."""
        return shown / self.scales[_chosen.system][1]

    def text(self, si: float, decimals: int | None = None) -> str:
        """Number and unit; without `decimals` as short as it is exact to six digits."""
        value = self.shown(si)
        number = write_number(value) if decimals is None else number_text(value, decimals)
        return f"{number}{NO_BREAK}{self.symbol}"


# Exact by the international yard and pound agreement of 1959 (NIST SP 811, appendix B).
_KG_PER_LB, _M_PER_IN = 0.45359237, 0.0254

MASS = Measure({System.METRIC: ("kg", 1.0), System.IMPERIAL: ("lb", 1 / _KG_PER_LB)})
"""Of a body; SI is kg."""

LENGTH = Measure({System.METRIC: ("cm", 100.0), System.IMPERIAL: ("in", 1 / _M_PER_IN)})
"""Of a part of a body; SI is m."""
