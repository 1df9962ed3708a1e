"""How compensations are judged: windows, probabilities and errors, all of them data of the protocol."""

from dataclasses import dataclass
from enum import StrEnum

from domain.angle_uncertainty import (
    HEADING_DRIFT_DEG_PER_S,
    HEADING_SIGMA_DEG,
    INCLINATION_SIGMA_DEG,
    VALGUS_SIGMA_DEG,
)


class Sensing(StrEnum):
    """What the sensor knows a signal from, and so how large its error is."""

    GRAVITY = "gravity"
    HEADING = "heading"
    VALGUS = "valgus"


@dataclass(frozen=True, slots=True)
class Judging:
    """The constants of section 3 of the station's science; a protocol may set each of them.

    Attributes
    ----------
    window_s
        A change is the mean over this time.
    enter_p, enter_s
        Amber or red is entered at this probability, held this long.
    leave_p, leave_s
        It is left below this probability, held this long.
    gravity_sigma_deg, heading_sigma_deg, valgus_sigma_deg
        Error of a change that gravity sees, of one about the vertical, and of thigh against shank in the
        frontal plane; the last is an unverified starting value.
    heading_drift_deg_per_s
        By this much the error about the vertical grows each second: measured on recorded motion without
        the magnetometer, see docs/validation.md.
    failure_reps
        So many repetitions beyond red one after the other are a technique failure; a product default.
    """

    window_s: float = 0.2
    enter_p: float = 0.8
    enter_s: float = 0.3
    leave_p: float = 0.5
    leave_s: float = 0.5
    gravity_sigma_deg: float = INCLINATION_SIGMA_DEG
    heading_sigma_deg: float = HEADING_SIGMA_DEG
    valgus_sigma_deg: float = VALGUS_SIGMA_DEG
    heading_drift_deg_per_s: float = HEADING_DRIFT_DEG_PER_S
    failure_reps: int = 2

    def sigma_deg(self, sensing: Sensing) -> float:
        """The error right after the zero."""
        return {
            Sensing.GRAVITY: self.gravity_sigma_deg,
            Sensing.HEADING: self.heading_sigma_deg,
            Sensing.VALGUS: self.valgus_sigma_deg,
        }[sensing]

    def drift_deg_per_s(self, sensing: Sensing) -> float:
        """How fast the error grows after the zero."""
        return self.heading_drift_deg_per_s if sensing is Sensing.HEADING else 0.0
