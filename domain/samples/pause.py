"""After a pause in the arrivals: were the samples late, or were some lost?"""

import numpy as np

from domain.channel import Floats

_CAUGHT_UP_SHARE = 0.2
_LOST_SHARE = 0.5
_LEAST_WAIT_S = 0.05
_GIVE_UP_S = 2.0


class PauseWatch:
    """Follows how late samples are after a pause, for a device that neither times nor counts them.

    A burst that brings everything catches up: some sample soon arrives hardly late. Where samples
    were lost, all that follow stay late by the length of the loss. The answer does not depend on cuts.

    Parameters
    ----------
    received_s
        Arrival of the first sample after the pause.
    device_s, expected_s
        Its device time, and when it was expected had nothing been lost.
    pace
        Station seconds per device second.
    """

    def __init__(self, *, received_s: float, device_s: float, expected_s: float, pace: float) -> None:
        self._received_s = received_s
        self._device_s = device_s
        self._expected_s = expected_s
        self._pace = pace
        self._late_s = received_s - expected_s
        self._least_s = float("inf")
        self.settled = False

    def first_lost(self, device_s: Floats, received_s: Floats) -> int | None:
        """Index of the sample at which it is clear that samples were lost; None when it is not."""
        late_s = received_s - self._expected_s - self._pace * (device_s - self._device_s)
        least_s = np.minimum(np.minimum.accumulate(late_s), self._least_s)
        self._least_s = float(least_s[-1])
        waited_s = received_s - self._received_s
        caught_up = (least_s < _CAUGHT_UP_SHARE * self._late_s) | (waited_s > _GIVE_UP_S)
        lost = (waited_s >= _LEAST_WAIT_S) & (least_s > _LOST_SHARE * self._late_s)
        clear = np.flatnonzero(caught_up | lost)
        if not len(clear):
            return None
        self.settled = True
        return int(clear[0]) if lost[clear[0]] else None
