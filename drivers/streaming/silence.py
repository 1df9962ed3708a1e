"""Measures how long a device has been silent while somebody listened, and when that is too long."""

from domain.timebase import Clock
from drivers.link import slack_s
from drivers.transport import READ_TIMEOUT_S

_STALL_S, _STALL_PERIODS, _STALL_MACHINE_S = 1.0, 10, 1.0
_LISTEN_MACHINE_S = 2 * READ_TIMEOUT_S


class Silence:
    """One silence after the other, from the moment of construction; look at it after every step.

    Parameters
    ----------
    heard_ns
        When the last sample came.
    """

    def __init__(self, clock: Clock, heard_ns: int) -> None:
        self._clock, self._heard_ns = clock, heard_ns
        self._looked_ns, self._silent_s = clock.now_ns(), 0.0

    def is_too_long(self, heard_ns: int, period_s: float) -> bool:
        """Whether too much time was listened through since `heard_ns`, for samples `period_s` apart."""
        now_ns = self._clock.now_ns()
        # A busy machine may leave this thread out for seconds: what nobody listened to was no silence.
        passed_s = (now_ns - self._looked_ns) / 1e9
        listened_s = min(passed_s, slack_s(self._clock, _LISTEN_MACHINE_S))
        self._silent_s = self._silent_s + listened_s if heard_ns == self._heard_ns else 0.0
        self._looked_ns, self._heard_ns = now_ns, heard_ns
        return self._silent_s > max(
            _STALL_S, _STALL_PERIODS * period_s, slack_s(self._clock, _STALL_MACHINE_S)
        )
